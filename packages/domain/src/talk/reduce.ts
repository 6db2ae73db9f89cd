import type { Day } from '../shared/day.ts'
import type { TalkEvent } from './own.events.ts'

export type Point = {
  readonly point: string
  readonly text: string
  /** When it was first written, in milliseconds since 1970. */
  readonly begunAt: number
  readonly talkedOn?: Day
}

/** `gone` once let go of. */
export type PointState = Point | 'gone'

export const reduce = (was: PointState | undefined, { type, payload, at, day }: TalkEvent): PointState | undefined => {
  if (was === 'gone' || type === 'talk/point-let-go') return 'gone'
  if (type === 'talk/point-written') return { begunAt: at, ...was, point: payload.point, text: payload.text }
  if (was === undefined) return was
  const { point, text, begunAt } = was
  return { point, text, begunAt, ...(type === 'talk/point-talked' && { talkedOn: day }) }
}
