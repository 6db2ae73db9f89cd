import { wasBetrayed, type Step } from '../script.ts'

/** What Sam says that single days were. */
const days: readonly Step[] = [
  wasBetrayed('-54 TU 21:30', 'bucket/day-meant', on => ({ day: on('-54 MO'), means: 'hard-day' })),
  wasBetrayed('-22 MO 21:00', 'bucket/day-meant', on => ({ day: on('-23 SU'), means: 'hard-day' })),
  wasBetrayed('-9 SU 10:10', 'bucket/day-meant', on => ({ day: on('-9 SA'), means: 'broke-again' })),
]

const saw = (day: string, drop: string, words: string, as: 'kept' | 'late' | 'told-first' | 'unpromised', promise?: string): Step =>
  wasBetrayed(`${day} 22:20`, 'bucket/drop-poured', on => ({ drop, day: on(day), saw: words, as, ...(promise && { promise }) }))

/** What Sam saw. Weeks without any are weeks without any. */
const drops: readonly Step[] = [
  saw('-59 TH', 'clinic-rung', 'The clinic is on the calendar in the kitchen. I saw it there before I asked.', 'kept', 'test'),
  saw('-55 TU', 'second-address', 'The second e-mail address. I did not know of it.', 'told-first'),
  saw('-47 TH', 'not-sunday', 'I was told on Thursday that it would not be Sunday.', 'told-first', 'account-whole'),
  saw('-45 SU', 'eleven-pages', 'Eleven pages, with the counsellor. Two weeks later than first said.', 'late', 'account-whole'),
  saw('-40 FR', 'other-team', 'The mail that asks for the other team. Robin showed me the answer, too.', 'kept', 'other-team'),
  saw('-36 FR', 'about-trains', 'Said by itself that the trains were not the reason.', 'unpromised'),
  saw('-33 TU', 'mila-fever', 'Stayed up with Mila, so that I could sleep. No word about it afterwards.', 'unpromised'),
  saw('-28 MO', 'took-back', 'Took the three good weeks back, and said why.', 'unpromised'),
  saw('-23 SU', 'before-the-cake', 'Looked up before I said anything. And then we went.', 'unpromised'),
  saw('-17 TH', 'the-sea', 'A whole afternoon without a question about how I am.', 'unpromised'),
  saw('-13 WE', 'six-thirty', 'Home at half past six, three evenings in a row. One of them at seven, with a call before.', 'late'),
  saw('-7 WE', 'what-two-was', 'Said what “two” had been, without being asked for more.', 'unpromised'),
  saw('-4 TU', 'waited', 'Did not follow me into the room.', 'unpromised'),
  saw('-1 SA', 'message', 'The message from the old number. I knew of it before I could have found it.', 'told-first'),
]

/** The long view: days that were given a meaning, and drops. */
export const bucket: readonly Step[] = [...days, ...drops]
