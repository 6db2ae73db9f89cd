import type { Day } from '../shared/day.ts'
import type { QuestionEvent } from './own.events.ts'

export type Depth = Extract<QuestionEvent, { type: 'question/depth-said' }>['payload']['depth']

/** A question on its asker's own list. */
export type Asked = {
  readonly of: 'question'
  readonly id: string
  readonly text: string
  readonly depth: Depth
  readonly again?: string
  readonly writtenAt: number
  readonly writtenOn: Day
  /** When it was put first, if ever: what was put first last stands on top. */
  readonly firstAt?: number
}

/** Whether somebody is afraid to answer; theirs alone. */
export type Fear = {
  readonly of: 'fear'
  readonly item: string
  readonly as: 'yes' | 'somewhat' | 'no' | 'rather-not-say'
  readonly line?: string
}

export type QuestionState = Asked | Fear | 'gone'

export const reduce = (was: QuestionState | undefined, event: QuestionEvent): QuestionState | undefined => {
  switch (event.type) {
    case 'question/written':
      return write(asked(was), event)
    case 'question/depth-said':
      return changed(was, { depth: event.payload.depth })
    case 'question/put-first':
      return changed(was, { firstAt: event.at })
    case 'question/let-go':
      return 'gone'
    case 'question/fear-noted':
      return { of: 'fear', ...event.payload }
    case 'question/fear-taken-away':
      return undefined
  }
}

const asked = (was: QuestionState | undefined): Asked | undefined => (was !== 'gone' && was?.of === 'question' ? was : undefined)

const changed = (was: QuestionState | undefined, change: Partial<Asked>): QuestionState | undefined => {
  const question = asked(was)
  return question === undefined ? was : { ...question, ...change }
}

const write = (was: Asked | undefined, { at, day, payload }: QuestionEvent & { type: 'question/written' }): Asked => {
  const { question: id, text, depth, again } = payload
  return was
    ? { ...was, text, depth }
    : { of: 'question', id, text, depth, ...(again !== undefined && { again }), writtenAt: at, writtenOn: day }
}
