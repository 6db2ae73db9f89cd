import { broke, wasBetrayed, type Step } from '../script.ts'

/** What the two gave each other, one thing at a time. */
export const given: readonly Step[] = [
  broke('-55 TU 21:30', 'giving/given', {
    item: 'address',
    kind: 'told-first',
    text: 'There was a second e-mail address. You did not know about it. I closed it today, and I wrote down what was in it.',
  }),
  broke('-53 SU 19:40', 'giving/given', { item: 'how-often', kind: 'told-first', text: 'It was two times.' }),
  wasBetrayed('-52 TU 22:15', 'giving/given', {
    item: 'not-ready',
    kind: 'line',
    text: 'I have read it. I am not ready to say anything to it.',
  }),
  wasBetrayed('-44 MO 20:50', 'giving/given', {
    item: 'kitchen',
    kind: 'line',
    text: 'When you come in and go straight to your phone I am back in that kitchen. You cannot know that, so I am telling you.',
  }),
  broke('-36 FR 18:30', 'giving/given', {
    item: 'trains',
    kind: 'learning',
    text: 'I kept saying it cannot happen again because I no longer travel. That was about the trains. I had not said one thing about me.',
  }),
  broke('-29 SU 21:00', 'giving/given', {
    item: 'three-good-weeks',
    kind: 'line',
    text: 'Three weeks without a fight. I hope you can see that it is different now.',
  }),
  broke('-28 MO 07:30', 'giving/withdrawn', { item: 'three-good-weeks' }),
  broke('-28 TH 20:20', 'giving/given', {
    item: 'asking-for-praise',
    kind: 'learning',
    text: 'I took back what I wrote on Sunday. I had written it to be told that I am doing well.',
  }),
  wasBetrayed('-22 MO 19:30', 'giving/given', {
    item: 'before-the-cake',
    kind: 'line',
    text: 'You looked up before I said anything. And then we went. I saw that.',
  }),
  broke('-9 SA 19:10', 'giving/corrected', {
    item: 'how-often',
    text: 'I said two; it was five. The last time was in the week of your birthday. I said two because I thought that five would be the end.',
  }),
  wasBetrayed('-9 SU 23:50', 'giving/given', { item: 'a-year', kind: 'line', text: 'A year. I built a year on two.' }),
  broke('-7 WE 18:45', 'giving/given', {
    item: 'what-two-was',
    kind: 'learning',
    text: 'With “two” I did it a second time. I decided alone what you may know, as I had done before.',
  }),
  broke('-1 SA 11:20', 'giving/given', {
    item: 'message',
    kind: 'told-first',
    text: 'There was a message this morning, from the old number. I did not answer. It is there, if you want to see it, and it is gone if you do not.',
  }),
  wasBetrayed('-1 SU 20:40', 'giving/given', {
    item: 'noticed',
    kind: 'line',
    text: 'You told me about the message before I found it. I noticed. I am still angry.',
  }),
]
