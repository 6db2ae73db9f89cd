import { wasBetrayed, type Step } from '../script.ts'

const wrote = (when: string, entry: string, text: string): Step => wasBetrayed(when, 'journal/written', { entry, text })
const unsent = (when: string, entry: string, to: string, text: string): Step =>
  wasBetrayed(when, 'journal/written', { entry, kind: 'letter', to, text })

/** Sam's book. It owes nobody a line that goes up. */
export const samsJournal: readonly Step[] = [
  wrote(
    '-61 WE 23:30',
    'four-lines',
    'Four lines on a screen. I have read them so often that they are only shapes. I made pasta. I remember that the water boiled over.',
  ),
  wrote(
    '-61 FR 02:50',
    'three-in-the-morning',
    'Ten to three. My heart goes as if I were running. I went through the calendar of the whole spring. The concert. The weekend with the flu. I was there for all of it and I was somewhere else.',
  ),
  wasBetrayed('-61 FR 03:10', 'journal/closed', { entry: 'three-in-the-morning' }),
  wrote(
    '-60 TU 21:20',
    'told-jo',
    'Told Jo. Said it out loud for the first time, in the car, in front of the school. Jo said nothing for a bit and then asked whether I had eaten.',
  ),
  unsent(
    '-59 SA 01:20',
    'to-robin-first',
    'Robin',
    'I hate that I know your handwriting. I hate that I know which drawer. You took the spring, and you took it from behind, and now you want to know how I am. I am a house that somebody walked through.',
  ),
  wrote(
    '-58 MO 12:30',
    'test',
    'Sat in the waiting room with a number in my hand. Everybody looked at the floor. It is clear. I was not relieved, I was furious that I had to be there.',
  ),
  wrote(
    '-55 TU 22:10',
    'second-address',
    'So there was a second address. Said before I found it, yes. I keep that. And I also keep that there was one.',
  ),
  wrote('-55 SU 22:30', 'asked', 'Asked about the pages. “I am working on it.” I know that voice. I used to like it.'),
  wrote(
    '-51 WE 21:45',
    'phone',
    'I looked. Forty minutes. There was nothing and I felt worse than before, and I would do it again right now.',
  ),
  wrote(
    '-47 TH 20:10',
    'not-sunday',
    'It will not be Sunday, it will be two weeks later. I was told on Thursday. I do not know what to do with something like that, so I write it down.',
  ),
  wrote(
    '-44 SU 22:20',
    'mirror',
    'Stood in front of the mirror and compared. With somebody whose face I do not even know. This is what it does: it makes me do things I find stupid.',
  ),
  unsent('-42 FR 23:40', 'to-whoever', 'Whoever you are', 'You knew about Mila. There was a picture of her in that car.'),
  wrote(
    '-38 TU 21:00',
    'stopped-looking',
    'I said I do not want to look at the phone any more. Not for Robin’s sake. It makes me into somebody who stands in the hall and listens.',
  ),
  wrote('-36 TU 08:20', 'cannot-tell', 'I cannot tell. That is all there is today.'),
  wrote(
    '-31 TU 22:00',
    'the-brother',
    'Robin’s brother called. He said that he is sorry and that he had believed the other version. First time that somebody on that side said the word to me.',
  ),
  wrote(
    '-27 WE 20:45',
    'ordinary',
    'We put up the shelf. We argued about the shelf, about the shelf and nothing else. I had forgotten how that goes.',
  ),
  wrote(
    '-23 SU 23:55',
    'the-speech',
    'The speech about trust. Everybody raised a glass. I counted the forks. I want to have it written down somewhere that I stayed for the soup.',
  ),
  wrote(
    '-17 TH 22:30',
    'the-sea',
    'A whole afternoon. Then I noticed it was a whole afternoon, and it was gone. Mila found a crab with one claw and named it after the headmaster.',
  ),
  wrote(
    '-9 SA 00:30',
    'five',
    'Five. In the week of my birthday. We had the lemon cake. I had got as far as thinking about the summer without holding on to something.',
  ),
  unsent(
    '-8 MO 23:10',
    'to-robin-second',
    'Robin',
    'You told me yourself, and you were not made to. I know. I will not thank you for it. If I ever do, I want it to be on a day when I mean it.',
  ),
  wrote(
    '-6 SA 21:30',
    'jos-sofa',
    'Two weeks and I am back in my own bed. Jo says one can leave and one can stay and that neither has to be decided by Friday.',
  ),
  wrote(
    '-3 WE 22:15',
    'questions',
    'I asked the same question again. I know the answer. I wanted to hear whether it is still the same one. It was, and nobody sighed.',
  ),
  wrote(
    '-1 SU 21:10',
    'four-words',
    'Four words from that number, and I knew of them before lunch. My stomach did what it does. But I did not have to go and find out. I do not want to make more of it than that.',
  ),
]
