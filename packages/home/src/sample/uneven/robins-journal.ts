import { broke, type Step } from '../script.ts'

const wrote = (when: string, entry: string, text: string): Step => broke(when, 'journal/written', { entry, text })

/** Robin's book. Much of the early part argues; it does so less later on. */
export const robinsJournal: readonly Step[] = [
  wrote(
    '-60 SA 23:10',
    'sofa',
    'Third night at my brother’s. I told him we had a fight. I keep writing messages to Sam and not sending them. They all begin with “please”.',
  ),
  wrote(
    '-59 MO 22:30',
    'smaller',
    'Everything I say comes out smaller than it was. I hear it while I say it. “It was nothing.” Then why did I hide it for five months.',
  ),
  wrote('-57 FR 21:00', 'six', 'I said home by six because it sounded good. There is no train that gets me home by six.'),
  wrote(
    '-55 SU 23:40',
    'one-page',
    'One page since Monday. I cleaned the bathroom twice instead. Sam asked. I said I am working on it, in that voice.',
  ),
  wrote(
    '-52 WE 19:30',
    'first-session',
    'First hour with the counsellor. I talked for forty minutes about how lonely I had been. Then I was asked: and what did you tell yourself on the stairs? I did not know. I do know.',
  ),
  wrote(
    '-50 SA 22:00',
    'stairs',
    'On the stairs I told myself: this is a different thing, it has nothing to do with home. I said it like a sentence one learns. I think I had said it before, about smaller things.',
  ),
  wrote(
    '-47 WE 23:00',
    'hotel',
    'I left out the hotel again. Nine pages and no hotel. I will tell Sam tomorrow that Sunday will not hold, before it is Sunday.',
  ),
  wrote(
    '-44 MO 21:15',
    'pages',
    'The pages are with the counsellor. I wanted Sam to read them today, so that it would be over. It is not mine to want.',
  ),
  wrote(
    '-41 TU 22:20',
    'conditions',
    'Said it again: “I am not in that situation any more.” Sam looked at me for a while and asked: and if you were? I had nothing.',
  ),
  broke('-36 WE 20:00', 'journal/written', {
    entry: 'conditions',
    text: 'Said it again: “I am not in that situation any more.” Sam looked at me for a while and asked: and if you were?\n\nFive weeks later. If I were: I would want somebody to think well of me who does not know me. That is what it was. It needs no train.',
  }),
  wrote(
    '-32 SU 19:00',
    'brother-first',
    'He said: you are being hard on yourself. It was nice to hear and it was wrong, and I said so. That was the harder part of the afternoon.',
  ),
  wrote('-28 MO 06:50', 'took-it-back', 'Woke at five and read what I had sent. It asks for a medal. Took it back before breakfast.'),
  wrote(
    '-23 SU 00:40',
    'wedding',
    'I saw it before the word was said: both hands on the table. I did not ask “are you all right”. I got the coats.',
  ),
  wrote(
    '-17 TH 23:30',
    'sea',
    'Sam laughed on the beach, really laughed, and saw me see it, and stopped. I looked at the water. I wanted so much to say something.',
  ),
  broke('-12 TU 23:15', 'journal/written', {
    entry: 'letter-to-five',
    kind: 'letter',
    to: 'Myself, a year ago',
    text: 'You are going to say two. You will think that it protects Sam. Count what it protects.',
  }),
  wrote('-9 SA 18:20', 'five', 'Tonight. Before the film, not after. I will say the number first and nothing in front of it.'),
  wrote(
    '-9 SU 22:10',
    'after',
    'Sam slept at Jo’s with Mila. No shouting. I wish there had been. I keep wanting to write that I said it by myself, nobody made me. It counts for nothing tonight.',
  ),
  wrote('-5 TH 21:40', 'dishes', 'A whole evening about nothing. Dishes, the tap, Mila’s tooth. I did not turn it into a sign.'),
  wrote(
    '-1 SA 10:50',
    'old-number',
    'A message from the old number. Four words. I stood in the hall with it for a minute, and in that minute I thought of three ways not to say it. Then I went in.',
  ),
]
