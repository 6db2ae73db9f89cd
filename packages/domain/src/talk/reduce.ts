import type { Day } from '../shared/day.ts'
import type { TalkEvent } from './own.events.ts'

export type Point = {
  readonly of: 'mine'
  readonly point: string
  readonly text: string
  /** When it was first written, in milliseconds since 1970. */
  readonly begunAt: number
  readonly talkedOn?: Day
}

/** A point of the other's that one has put behind. */
type PutBehind = { readonly of: 'theirs'; readonly item: string; readonly on: Day }

/** `gone` once let go of. */
export type PointState = Point | PutBehind | 'gone'

export const reduce = (was: PointState | undefined, { type, payload, at, day }: TalkEvent): PointState | undefined => {
  if (type === 'talk/theirs-put-behind') return { of: 'theirs', item: payload.item, on: day }
  if (type === 'talk/theirs-brought-again') return undefined
  if (was === 'gone' || type === 'talk/point-let-go') return 'gone'
  const mine = was?.of === 'mine' ? was : undefined
  if (type === 'talk/point-written') return { begunAt: at, ...mine, of: 'mine', point: payload.point, text: payload.text }
  if (mine === undefined) return was
  const { talkedOn: _, ...point } = mine
  return { ...point, ...(type === 'talk/point-talked' && { talkedOn: day }) }
}
