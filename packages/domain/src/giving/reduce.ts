import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { readMark } from '../shared/mark.ts'
import type { Trail } from '../shared/trail.ts'
import { KINDS, type GivenPayload, type GivingEvent } from './shared.events.ts'

export type GivenVersion = { readonly text: string; readonly at: number; readonly day: Day }
export type Kind = GivenPayload['kind']
export type Depth = Extract<GivingEvent, { type: 'giving/depth-changed' }>['payload']['depth']

/** One item. */
export type Given = {
  readonly id: string
  readonly by: Party
  readonly kind: Kind
  /** Its words, the ones in force last; none once withdrawn. A trail, since a changed client may correct one thing thousands of times. */
  readonly said?: Trail<GivenVersion>
  readonly givenAt: number
  readonly givenOn: Day
  /** Where it stands among all events of the two. */
  readonly lamport: number
  /** The item of the other, or the earlier outline, that it stands beside; kept after withdrawing, so that the mark has its place. */
  readonly to?: string
  /** The day of a promise that it stands beside; kept as well. */
  readonly beside?: { readonly promise: string; readonly day: Day }
  readonly withdrawnOn?: Day
  /** Where the correction in force stands among all events of the two. */
  readonly correctedAt?: number
  /** All that was given with it; gone once withdrawn. */
  readonly first?: GivenPayload
  /** Of a question: how much its asker wants to know now. */
  readonly depth?: Depth
}

export const reduce = (was: Given | undefined, event: GivingEvent): Given | undefined => {
  if (event.type === 'giving/given') return begin(event)
  if (was === undefined) return event.type === 'giving/withdrawn' ? markAlone(event) : was
  switch (event.type) {
    case 'giving/corrected':
      return {
        ...was,
        said: { last: { text: event.payload.text, at: event.at, day: event.day }, before: was.said },
        correctedAt: event.order.lamport,
      }
    case 'giving/withdrawn': {
      const { first: _, said: _said, depth: _depth, correctedAt: _correctedAt, ...mark } = was
      return { ...mark, withdrawnOn: event.day }
    }
    case 'giving/depth-changed':
      return { ...was, depth: event.payload.depth }
  }
}

/** All that is left of something whose words no device holds any more. */
const markAlone = (event: GivingEvent & { type: 'giving/withdrawn' }): Given | undefined => {
  const { payload, by, day } = event
  const { item, mark } = payload
  const kind = KINDS.find(known => known === mark?.kind)
  if (mark === undefined || kind === undefined) return undefined
  return { id: item, by, kind, ...readMark(mark, event), withdrawnOn: day }
}

const begin = ({ payload, by, at, day, order }: GivingEvent & { type: 'giving/given' }): Given => ({
  id: payload.item,
  by,
  kind: payload.kind,
  said: { last: { text: payload.text, at, day }, before: undefined },
  givenAt: at,
  givenOn: day,
  lamport: order.lamport,
  first: payload,
  ...('to' in payload && { to: payload.to }),
  ...('promise' in payload && payload.promise !== undefined && { beside: { promise: payload.promise, day: payload.day } }),
  ...(payload.kind === 'question' && { depth: payload.depth }),
})
