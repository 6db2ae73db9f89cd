import { broke, wasBetrayed, type Step } from '../script.ts'

/** What Robin works on alone: digging, values, plans for far moments. */
const robins: readonly Step[] = [
  broke('-51 SU 21:30', 'value/held', { value: 'honesty', word: 'honesty', meaning: 'Not lying when I am asked.' }),
  broke('-51 SU 21:40', 'value/held', {
    value: 'agreement',
    word: 'our-agreement',
    meaning: 'The two of us, nobody else. I said yes to it in the kitchen in the old flat. Nobody made me.',
  }),
  broke('-50 TH 20:15', 'value/shown', {
    value: 'honesty',
    as: 'broken',
    line: 'Asked whether there was more. Said no before the sentence was over.',
  }),
  broke('-33 FR 22:00', 'value/shown', { value: 'honesty', as: 'lived', line: 'Told Sam tonight that my brother still does not know.' }),
  broke('-9 SA 23:00', 'value/shown', { value: 'honesty', as: 'lived', line: 'Five. A year late.' }),
  broke('-8 WE 21:00', 'value/held', {
    value: 'honesty',
    word: 'honesty',
    meaning: 'Saying it before it can be asked, also when the answer is worse than the question.',
  }),

  broke('-41 TU 22:40', 'dig/begun', {
    dig: 'travel',
    assurance: 'It cannot happen again. I no longer travel, and I am not in that situation any more.',
  }),
  broke('-41 TU 22:45', 'dig/answered', { dig: 'travel', rung: 'now', text: 'No trains, no hotel, another team soon.' }),
  broke('-41 TU 22:50', 'dig/answered', { dig: 'travel', rung: 'in-you', text: 'I do not know. I am tired of being asked.' }),
  broke('-38 SU 20:10', 'dig/answered', {
    dig: 'travel',
    rung: 'moment-before',
    text: 'On the stairs: this is a different thing, it has nothing to do with home.',
  }),
  broke('-38 SU 20:20', 'dig/answered', {
    dig: 'travel',
    rung: 'permission',
    text: 'That I had worked hard. That I was owed something light.',
  }),
  broke('-37 SU 20:00', 'dig/answered', { dig: 'travel', rung: 'need', text: 'That somebody thinks well of me who has not seen me fail.' }),
  broke('-37 SU 20:30', 'dig/closed', {
    dig: 'travel',
    found: 'It needs no train. It needs one person who laughs, and me keeping quiet about it at home.',
  }),
  broke('-23 WE 21:10', 'dig/asked-again', { dig: 'travel' }),
  broke('-23 WE 21:15', 'dig/answered', { dig: 'travel', rung: 'in-you', text: 'I say it when somebody is nice to me. Twice so far.' }),
  broke('-23 WE 21:40', 'dig/answered', {
    dig: 'travel',
    rung: 'cost',
    text: 'Told my brother that the comfort he gave me was not true. It cost us the afternoon.',
  }),
  broke('-23 WE 21:55', 'dig/closed', { dig: 'travel', found: 'Keeping quiet comes first. The rest takes months, that takes a second.' }),

  broke('-37 SU 20:40', 'scenario/written', {
    scenario: 'laughing',
    scene: 'A dinner after a long day of work. Somebody laughs at what I say, and looks.',
    signs: 'I tell the story a second time, better. I do not mention home.',
    plan: 'If I notice that I have not said “Sam” all evening, then I say it, and I go before the second glass.',
    tell: 'Sam, the same evening, before I sleep.',
    sting: 'burns',
  }),
  broke('-37 SU 20:40', 'origin/noted', { thing: 'laughing', is: 'scenario', from: 'dig', of: 'travel' }),
  broke('-36 TH 21:00', 'scenario/rehearsed', { scenario: 'laughing', recalled: 'Say Sam’s name. Go early.', sting: 'burns' }),
  broke('-34 TU 21:00', 'scenario/rehearsed', {
    scenario: 'laughing',
    recalled: 'Say the name and go before the second glass. Tell it the same night.',
    sting: 'stings',
  }),
  broke('-29 FR 21:30', 'scenario/rehearsed', {
    scenario: 'laughing',
    recalled: 'Go early. Something about the second glass.',
    sting: 'stings',
  }),
  broke('-14 SA 11:00', 'scenario/rehearsed', { scenario: 'laughing', recalled: 'I leave.', sting: 'faint' }),
  broke('-11 TU 22:00', 'scenario/written', {
    scenario: 'old-number',
    scene: 'A message from the old number, on an ordinary morning.',
    plan: 'If it is there, then I do not answer and I walk into the room where Sam is.',
    tell: 'Sam, at once. Not after breakfast.',
    sting: 'stings',
  }),
]

/** What Sam keeps alone: what was hurt, and the days that hurt. */
const sams: readonly Step[] = [
  wasBetrayed('-44 SU 22:30', 'wound/written', {
    wound: 'comparing',
    text: 'I compare myself with a face that I do not even know.',
    setsOff: 'Mirrors in shops. The word “colleague”.',
  }),
  wasBetrayed('-43 WE 23:00', 'wound/written', {
    wound: 'my-own-eyes',
    text: 'I do not trust my own eyes. I saw that something was different in spring, and I let it be explained to me.',
    setsOff: '“You are imagining things”, also from other people.',
  }),
  wasBetrayed('-40 SA 01:00', 'wound/written', {
    wound: 'father',
    text: 'My father came home late for years, and we set the table for him.',
  }),
  wasBetrayed('-16 SU 21:00', 'wound/written', {
    wound: 'my-own-eyes',
    text: 'I had seen it. I had it right. I keep forgetting that this is also in there.',
    setsOff: '“You are imagining things.”',
    helps: 'Writing down what I saw before I ask about it.',
  }),
  wasBetrayed('-46 SA 15:00', 'hard-date/kept', on => ({
    date: 'the-evening',
    day: on('-61 WE'),
    yearly: true,
    text: 'The evening with the pasta.',
  })),
  wasBetrayed('-46 SA 15:05', 'hard-date/kept', on => ({ date: 'my-birthday', day: on('-70 TH'), yearly: true, text: 'My birthday.' })),
  wasBetrayed('-46 SA 15:10', 'hard-date/kept', on => ({
    date: 'their-party',
    day: on('-44 FR'),
    yearly: false,
    text: 'The party at Robin’s work.',
  })),
  wasBetrayed('-2 MO 20:10', 'talk/point-written', { point: 'evenings', text: 'On Sundays I would like us to look at the week together.' }),
  wasBetrayed('-1 TU 21:00', 'talk/point-written', { point: 'quiet', text: 'When I go quiet I am not punishing you. I cannot speak.' }),
  wasBetrayed('-9 TH 21:30', 'hard-date/put-away', { date: 'my-birthday', away: true }),
]

/** Shame that was named, a day imagined, and what each is learning. */
const learned: readonly Step[] = [
  broke('-35 SU 23:10', 'shame/named', {
    shame: 'worst',
    text: 'That I ruin everything I touch, and that it would be better if I had never come.',
  }),
  broke('-35 SU 23:25', 'shame/came-back', {
    shame: 'worst',
    hurt: 'Sam stood at the sink with the back to me and did not turn round.',
    act: 'Finish the list for the counsellor before I go to bed.',
  }),
  broke('-21 WE 21:00', 'attunement/imagined', {
    attunement: 'the-bell',
    moment: 'My key in the door at ten to seven.',
    feeling: 'Counting the minutes since half past. Hearing me whistle, and not knowing what to do with that.',
    unknown: 'Whether it was the time, or the whistling.',
  }),
  broke('-6 TH 21:40', 'attunement/imagined', {
    attunement: 'colleague',
    moment: 'The word “colleague” at dinner, from Mila.',
    feeling: 'A small stop before the fork. Then the voice a bit too friendly.',
  }),
  broke('-30 SA 17:00', 'learning/written', { learning: 'quiet', text: 'I go quiet when I am ashamed.' }),
  broke('-10 SA 17:30', 'learning/written', {
    learning: 'quiet',
    text: 'I go quiet when I am ashamed, and then I call it peace. Sam never called it that.',
  }),
  broke('-10 SU 18:00', 'giving/given', {
    item: 'quiet',
    kind: 'learning',
    text: 'I go quiet when I am ashamed, and then I call it peace. You never called it that.',
  }),
  broke('-4 SU 20:00', 'learning/written', {
    learning: 'praise',
    text: 'I can be told that something was good without telling it to anybody.',
  }),
  wasBetrayed('-8 SU 21:10', 'learning/written', { learning: 'my-own-eyes-2', text: 'What I notice first is mostly right.' }),
]

/** Where each is, in own words, and what each sat with. */
const unsettled: readonly Step[] = [
  wasBetrayed('-50 SU 22:00', 'readiness/written', { about: 'sleep', text: 'Three hours, then the ceiling. I eat standing up.' }),
  wasBetrayed('-12 SU 21:40', 'readiness/written', {
    about: 'sleep',
    text: 'Most nights. Sundays are the bad ones. I had lunch at a table.',
  }),
  wasBetrayed('-12 SU 21:55', 'readiness/written', {
    about: 'fear',
    text: 'If it goes on: that I stop looking and am a fool twice. If not: the kitchen without anybody in it.',
  }),
  broke('-36 SA 18:00', 'readiness/written', {
    about: 'own-work',
    text: 'The counsellor, and the list of what I left out. Because Sam wanted it.',
  }),
  broke('-7 SA 18:30', 'readiness/written', {
    about: 'own-work',
    text: 'I say the awkward thing at work, too. Nobody there knows why, and it is not for Sam.',
  }),
  broke('-20 TH 22:45', 'sitting/begun', {
    sitting: 'will-sam-stay',
    what: 'Whether Sam stays.',
    urge: 'Ask on the stairs, now, before the light goes out.',
  }),
  broke('-20 FR 07:10', 'sitting/looked-back', {
    sitting: 'will-sam-stay',
    after: 'Still there in the morning, smaller. I had not asked.',
    helped: 'Washing the pots by hand, with the radio off.',
  }),
  wasBetrayed('-18 WE 23:20', 'sitting/begun', {
    sitting: 'really-all',
    what: 'Whether that was all of it.',
    urge: 'Go through the statements again.',
  }),
  wasBetrayed('-18 TH 08:00', 'sitting/looked-back', { sitting: 'really-all', helped: 'A coat, and once round the block.' }),
]

/** Each person's own work, seen by nobody else. */
export const ownWork: readonly Step[] = [...robins, ...sams, ...learned, ...unsettled]
