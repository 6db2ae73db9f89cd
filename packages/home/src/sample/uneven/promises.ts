import { broke, seeded, type Step } from '../script.ts'

const WORKDAYS = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'

const FIVE_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR']

const once: readonly Step[] = [
  broke('-59 TU 19:30', 'promise/made', on => ({
    promise: 'test',
    text: 'Ring the clinic about a test, for me, and tell you the day they give me.',
    when: { kind: 'once', day: on('-59 TH'), time: '12:00' },
  })),
  broke('-59 TH 11:20', 'promise/occurrence-said', on => ({
    promise: 'test',
    day: on('-59 TH'),
    as: 'done',
    line: 'Monday at eight. It is on the calendar in the kitchen.',
  })),
  broke('-56 SU 20:45', 'promise/made', on => ({
    promise: 'account',
    text: 'All of those months, written down before the weekend.',
    when: { kind: 'once', day: on('-55 FR') },
  })),
  broke('-54 MO 22:05', 'promise/occurrence-said', on => ({
    promise: 'account',
    day: on('-55 FR'),
    as: 'not-done',
    line: 'Saturday came and there was one page. I had not said a word. You noticed on Sunday.',
  })),
  broke('-50 SU 19:00', 'promise/made', on => ({
    promise: 'account-whole',
    text: 'All of those months, written down, with the parts I would leave out.',
    when: { kind: 'once', day: on('-47 SU') },
  })),
  broke('-47 TH 18:50', 'promise/occurrence-said', on => ({
    promise: 'account-whole',
    day: on('-47 SU'),
    as: 'told-first',
    line: 'Told on Thursday. I was leaving out the hotel again. I need two more weeks.',
    newDay: on('-45 SU'),
  })),
  broke('-45 SU 16:30', 'promise/occurrence-said', on => ({
    promise: 'account-whole',
    day: on('-45 SU'),
    as: 'done',
    line: 'Eleven pages. They are with the counsellor until you want them, or not.',
  })),
  broke('-41 SU 20:10', 'promise/made', on => ({
    promise: 'other-team',
    text: 'Ask for the other team, in writing.',
    when: { kind: 'once', day: on('-40 FR') },
  })),
  broke('-39 MO 12:30', 'promise/occurrence-said', on => ({
    promise: 'other-team',
    day: on('-40 FR'),
    as: 'late',
    line: 'Sent this morning. I was afraid of being asked why.',
  })),
  broke('-34 SA 11:00', 'promise/made', on => ({
    promise: 'brother',
    text: 'Tell my brother the truth, without making it smaller.',
    when: { kind: 'once', day: on('-33 SA') },
  })),
  broke('-34 SA 11:00', 'origin/noted', { thing: 'brother', is: 'promise', from: 'dig', of: 'travel' }),
  broke('-33 FR 21:40', 'promise/occurrence-said', on => ({
    promise: 'brother',
    day: on('-33 SA'),
    as: 'told-first',
    line: 'He has the children alone tomorrow. I told Sam tonight.',
    newDay: on('-32 SA'),
  })),
  broke('-32 SA 17:15', 'promise/occurrence-said', on => ({
    promise: 'brother',
    day: on('-32 SA'),
    as: 'done',
    line: 'I made it smaller once and took it back. He asked how you are.',
  })),
  broke('-24 SU 19:20', 'promise/made', on => ({
    promise: 'wedding',
    text: 'At the wedding I stay where you can see me, and we go when you say so.',
    when: { kind: 'once', day: on('-23 SU') },
  })),
  broke('-23 SU 22:50', 'promise/occurrence-said', on => ({
    promise: 'wedding',
    day: on('-23 SU'),
    as: 'done',
    line: 'You said so before the cake. We went.',
  })),
  broke('-18 MO 20:00', 'promise/made', on => ({
    promise: 'training-week',
    text: 'I tell work today that I will not go to the training week.',
    when: { kind: 'once', day: on('-18 TU') },
  })),
  broke('-18 TU 15:10', 'promise/occurrence-said', on => ({ promise: 'training-week', day: on('-18 TU'), as: 'done' })),
  broke('-1 20:15', 'promise/made', on => ({
    promise: 'clinic',
    text: 'Ring the clinic and ask for a first appointment, for me.',
    when: { kind: 'once', day: on('today'), time: '17:00' },
  })),
  broke('-1 20:20', 'promise/made', on => ({
    promise: 'second-time',
    text: 'Come back to Sam’s question about the second time.',
    when: { kind: 'once', day: on('+4') },
  })),
]

const standing: readonly Step[] = [
  broke('-58 FR 20:30', 'promise/made', on => ({
    promise: 'sunday',
    text: 'Every Sunday evening I say whether there was any message, before you ask.',
    when: { kind: 'recurring', from: on('-58 SU'), rule: 'FREQ=WEEKLY;BYDAY=SU', time: '20:00' },
  })),
  broke('-58 SU 21:00', 'promise/made', on => ({
    promise: 'home-by-six',
    text: 'Home by six.',
    when: { kind: 'recurring', from: on('-57 MO'), rule: WORKDAYS, time: '18:00' },
  })),
  broke('-53 MO 20:15', 'promise/made', on => ({
    promise: 'counsellor',
    text: 'Wednesday at five, the counsellor. Also after a good week.',
    when: { kind: 'recurring', from: on('-52 WE'), rule: 'FREQ=WEEKLY;BYDAY=WE', time: '17:00' },
  })),
  broke('-52 SU 23:10', 'promise/made', on => ({
    promise: 'phone',
    text: 'On Sundays my phone lies open on the kitchen table.',
    when: { kind: 'recurring', from: on('-51 SU'), rule: 'FREQ=WEEKLY;BYDAY=SU' },
  })),
  broke('-52 SU 23:30', 'promise/not-free-noted', { promise: 'phone' }),
  broke('-38 TU 19:45', 'promise/ended', { promise: 'phone' }),
  broke('-49 SU 20:30', 'promise/ended', { promise: 'home-by-six' }),
  broke('-49 SU 20:40', 'promise/made', on => ({
    promise: 'home',
    text: 'Home by half past six. If the train is late, I write before six.',
    when: { kind: 'recurring', from: on('-48 MO'), rule: WORKDAYS, time: '18:30' },
    instead: 'home-by-six',
  })),
  broke('-14 MO 20:00', 'promise/ended', { promise: 'counsellor' }),
  broke('-14 MO 20:05', 'promise/made', on => ({
    promise: 'counsellor-month',
    text: 'The first Wednesday of the month, the counsellor.',
    when: { kind: 'recurring', from: on('-13 MO'), rule: 'FREQ=MONTHLY;BYDAY=1WE', time: '17:00' },
    instead: 'counsellor',
  })),
  broke('-8 SU 18:00', 'promise/made', on => ({
    promise: 'where',
    text: 'At the weekend I say when I go and when I am back, also when nobody asks.',
    when: { kind: 'recurring', from: on('-7 SA'), rule: 'FREQ=WEEKLY;BYDAY=SA,SU' },
  })),
  broke('-4 SA 22:20', 'promise/occurrence-said', on => ({
    promise: 'where',
    day: on('-4 SA'),
    as: 'late',
    line: 'Said it when I was back. I had gone without a word.',
  })),
]

/** Lines that Robin added to a day here and there. */
const LINES = {
  done: ['The bus was early.', 'Wrote from the platform.', 'The early train.', 'We ate together.', 'A long day. I was there.'],
  late: ['Home at ten to seven. Wrote before six.', 'Home at seven. Wrote too late.', 'Stood in the car for ten minutes first.'],
  'not-done': ['I stayed for a drink with the team and did not write.', 'I forgot. There is no reason.'],
  'told-first': ['Told at noon: the handover runs until seven.', 'Told the evening before.'],
} as const

/** When something is promised, in weeks before today, and when on the day its maker says what became of it. */
type When = { readonly weeks: readonly [first: number, last: number]; readonly on: readonly string[]; readonly time: string }

/**
 * The marks of a standing promise, week by week, uneven: `upTo` are the chances, added up, of done, late, told first and not done;
 * the rest of the days stay blank.
 */
const said = (
  promise: string,
  { weeks: [first, last], on: weekdays, time }: When,
  upTo: readonly [number, number, number, number],
  seed: number,
): readonly Step[] => {
  const chance = seeded(seed)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(week =>
    weekdays.flatMap(weekday => {
      const [roll, speaks, pick] = [chance(), chance() < 0.15, chance()]
      const as = (['done', 'late', 'told-first', 'not-done'] as const)[upTo.findIndex(limit => roll < limit)]
      if (as === undefined) return []
      const line = promise.startsWith('home') && speaks ? LINES[as][Math.floor(pick * LINES[as].length)] : undefined
      const day = `${week} ${weekday}`
      return [broke(`${day} ${time}`, 'promise/occurrence-said', on => ({ promise, day: on(day), as, ...(line && { line }) }))]
    }),
  )
}

/** What Robin gave the word on, and what Robin says became of it. */
export const promises: readonly Step[] = [
  ...once,
  ...standing,
  ...said('home-by-six', { weeks: [-57, -50], on: FIVE_DAYS, time: '20:40' }, [0.3, 0.62, 0.68, 0.8], 6),
  ...said('home', { weeks: [-48, -1], on: FIVE_DAYS, time: '20:35' }, [0.55, 0.68, 0.76, 0.79], 18),
  ...said('sunday', { weeks: [-58, -1], on: ['SU'], time: '20:10' }, [0.68, 0.8, 0.8, 0.84], 5),
  ...said('phone', { weeks: [-51, -47], on: ['SU'], time: '21:30' }, [0.7, 0.7, 0.7, 0.8], 9),
  ...said('where', { weeks: [-7, -1], on: ['SA', 'SU'], time: '21:15' }, [0.6, 0.62, 0.66, 0.68], 4),
  ...said('counsellor', { weeks: [-52, -15], on: ['WE'], time: '18:20' }, [0.78, 0.84, 0.92, 0.95], 2),
]
