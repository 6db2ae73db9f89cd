import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { listed, type Trail } from '../shared/trail.ts'
import { readMark } from '../shared/mark.ts'
import type { When } from '../shared/when.ts'
import type { PledgeEvent } from './shared.events.ts'

/** What its maker said of a day. What was taken back stays, marked. */
export type Told = {
  readonly day: Day
  readonly as: 'done' | 'late' | 'not-done' | 'told-first'
  readonly line?: string
  readonly newDay?: Day
  readonly saidAt: number
  readonly saidOn: Day
  readonly takenBackOn?: Day
}

/** A promise as it was given to the other. Withdrawn, its words and all that was said of it are gone. */
export type Pledge = {
  readonly id: string
  readonly by: Party
  readonly text: string
  readonly when: When
  readonly instead?: string
  readonly givenAt: number
  readonly givenOn: Day
  readonly told?: Trail<Told>
  readonly endedOn?: Day
  readonly withdrawnOn?: Day
}

export const reduce = (was: Pledge | undefined, event: PledgeEvent): Pledge | undefined => {
  if (event.type === 'pledge/given') {
    const { promise: id, ...words } = event.payload
    return { id, by: event.by, ...words, givenAt: event.at, givenOn: event.day }
  }
  if (was === undefined) return event.type === 'pledge/withdrawn' ? markAlone(event) : was
  switch (event.type) {
    case 'pledge/told': {
      const { promise: _, ...words } = event.payload
      return { ...was, told: { last: { ...words, saidAt: event.at, saidOn: event.day }, before: was.told } }
    }
    case 'pledge/taken-back':
      return { ...was, ...withTakenBack(was, event) }
    case 'pledge/ended':
      return { ...was, endedOn: event.day }
    case 'pledge/withdrawn': {
      const { told: _, ...rest } = was
      return { ...rest, text: '', withdrawnOn: event.day }
    }
  }
}

/** All that is left of a promise whose words no device holds any more. Its days went with them. */
const markAlone = (event: PledgeEvent & { type: 'pledge/withdrawn' }): Pledge | undefined => {
  const { payload, by, day } = event
  const { promise: id, mark } = payload
  if (mark === undefined) return undefined
  const { givenAt, givenOn } = readMark(mark, event)
  return { id, by, text: '', when: { kind: 'once', day: givenOn }, givenAt, givenOn, withdrawnOn: day }
}

/** Marks what was said last of that day and still stands. */
const withTakenBack = (
  was: Pledge,
  { day: today, payload: { day } }: PledgeEvent & { type: 'pledge/taken-back' },
): Pick<Pledge, 'told'> => {
  const all = listed(was.told)
  const place = all.findLastIndex(told => told.day === day && told.takenBackOn === undefined)
  const marked = all.map((told, index) => (index === place ? { ...told, takenBackOn: today } : told))
  const told = marked.reduce<Trail<Told> | undefined>((before, last) => ({ last, before }), undefined)
  return told === undefined ? {} : { told }
}
