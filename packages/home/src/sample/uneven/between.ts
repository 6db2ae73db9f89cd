import { broke, wasBetrayed, type Step } from '../script.ts'

/** Promises that Robin gave to Sam, soon after making them. What is for Robin alone is not among them. */
const pledges: readonly Step[] = (
  [
    ['-59 TU 19:35', 'test'],
    ['-58 FR 20:35', 'sunday'],
    ['-58 SU 21:05', 'home-by-six'],
    ['-53 MO 20:20', 'counsellor'],
    ['-52 SU 23:15', 'phone'],
    ['-49 SU 20:45', 'home'],
    ['-14 MO 20:10', 'counsellor-month'],
    ['-8 SU 18:05', 'where'],
    ['-1 20:21', 'clinic'],
    ['-1 20:25', 'second-time'],
  ] as const
).map(([when, promise]) => broke(when, 'promise/give', { promise }))

const besidePromises: readonly Step[] = [
  wasBetrayed('-31 TH 21:10', 'giving/given', on => ({
    item: 'seven-not-half',
    kind: 'own-view',
    promise: 'home',
    day: on('-31 TH'),
    text: 'It was ten past seven, and no message.',
  })),
  wasBetrayed('-13 WE 22:30', 'giving/given', on => ({
    item: 'three-evenings',
    kind: 'saw',
    promise: 'home',
    day: on('-13 WE'),
    text: 'Three evenings in a row.',
  })),
]

const told: readonly Step[] = [
  broke('-58 TU 12:40', 'giving/given', {
    item: 'have-a-test',
    kind: 'urgent',
    about: 'health',
    text: 'I had a test on Monday. Please have one, too. The clinic in the old hospital takes anybody in the mornings, without a name.',
  }),
  broke('-49 FR 19:30', 'giving/given', {
    item: 'joint-card',
    kind: 'told-first',
    said: 'I said that I had paid for the hotel in cash.',
    text: 'It was our card, twice. I moved the money back the same week, so that you would not see it.',
  }),
  wasBetrayed('-49 SA 09:10', 'giving/given', {
    item: 'on-the-statement',
    kind: 'found-already',
    to: 'joint-card',
    text: 'On the statement, in October.',
  }),
  wasBetrayed('-45 SU 20:30', 'giving/given', on => ({
    item: 'their-party',
    kind: 'hard-date',
    day: on('-44 FR'),
    yearly: false,
    text: 'The party at your work. I do not want to sit here and imagine it.',
  })),
  broke('-44 MO 07:40', 'giving/given', {
    item: 'not-going',
    kind: 'will-do',
    to: 'their-party',
    text: 'I am not going. I told them today. On Friday I cook, and if you want to be out of the house, I stay with Mila.',
  }),
  wasBetrayed('-10 SU 20:15', 'giving/given', on => ({
    item: 'the-evening',
    kind: 'hard-date',
    day: on('-61 WE'),
    yearly: true,
    text: 'The evening with the pasta. I would like not to be alone in the kitchen.',
  })),
  broke('-9 MO 07:30', 'giving/given', {
    item: 'kitchen',
    kind: 'will-do',
    to: 'the-evening',
    text: 'I am home by four. I cook something else, and I do not turn the radio on.',
  }),
  wasBetrayed('-15 SU 19:30', 'giving/given', {
    item: 'my-own-eyes',
    kind: 'wound',
    text: 'I do not trust my own eyes. I had seen it in spring, and I let it be explained to me.',
  }),
]

const heard: readonly Step[] = [
  wasBetrayed('-27 SU 20:40', 'giving/given', {
    item: 'at-that-table',
    kind: 'feeling',
    text: 'At your sister’s table I felt like the only one who does not know what they all know.',
  }),
  broke('-27 SU 21:30', 'giving/given', {
    item: 'alone-at-table',
    kind: 'reflection',
    to: 'at-that-table',
    text: 'You sat between people who knew more about your own life than you did. And I had left you to find out who.',
  }),
  wasBetrayed('-26 MO 07:10', 'hearing/noted', { item: 'alone-at-table', as: 'partly', line: 'The table, yes. Not that it goes on.' }),
  broke('-26 TU 18:50', 'giving/given', {
    item: 'who-knows-what',
    kind: 'added',
    to: 'at-that-table',
    text: 'My sister knows since July. My parents do not know.',
  }),
  wasBetrayed('-26 FR 21:00', 'giving/given', { item: 'was-heard', kind: 'heard', to: 'alone-at-table', as: 'partly', text: '' }),
]

const account: readonly Step[] = [
  broke('-46 TU 21:00', 'account/outline-written', {
    text: 'From the training week in March until I was found out in September. How it began, how often, where, who knew, what it cost, what I told you instead.',
    notRemembered: 'Which evenings in May, and what I said on the first of them.',
  }),
  broke('-46 TU 21:40', 'account/part-written', { part: 'march', title: 'March', text: 'The training week, day by day.' }),
  broke('-46 WE 22:10', 'account/part-written', {
    part: 'money',
    title: 'What it cost',
    text: 'Two hotels, four dinners, one scarf. All of it from our card.',
  }),
  broke('-45 SU 17:00', 'account/give-outline', {}),
  wasBetrayed('-41 SA 10:15', 'giving/given', { item: 'all-of-it', kind: 'account-depth', to: 'account', depth: 'everything', text: '' }),
  broke('-40 SU 16:00', 'account/give-part', { part: 'money' }),
]

/** Space that Sam took, and let end. */
const space: readonly Step[] = [
  wasBetrayed('-54 MO 22:40', 'breathing-space/begin', {}),
  wasBetrayed('-54 FR 18:00', 'breathing-space/end', {}),
  wasBetrayed('-54 SA 10:00', 'breathing-space/let-in', {}),
  wasBetrayed('-30 SU 20:00', 'breathing-space/time-out-said', {
    text: 'Either of us may say stop. An hour, then the kitchen table, at the latest the next evening.',
  }),
  broke('-30 SU 20:10', 'breathing-space/time-out-said', {
    text: 'When one says stop, I stop in the middle of the sentence. I come back when I said I would.',
  }),
  wasBetrayed('-9 SU 23:55', 'quiet/urgent-chosen', { through: true }),
  wasBetrayed('-9 SU 23:56', 'breathing-space/begin', on => ({ until: { day: on('-8 WE'), time: '08:00' } })),
  wasBetrayed('-8 TH 20:30', 'breathing-space/let-in', {}),
]

/** What goes on between the two, one thing at a time. */
export const between: readonly Step[] = [...pledges, ...besidePromises, ...told, ...heard, ...account, ...space]
