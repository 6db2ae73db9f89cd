import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

const depth = v.picklist(['everything', 'outline', 'yes-or-no', 'not-now', 'never'])

export const shapes = {
  /** On one's own list, seen by nobody; written again, the new words take the place of the old. `again`: asked once more. */
  'question/written': v.object({ question: idShape, text: v.string(), depth, again: v.exactOptional(idShape) }),
  'question/depth-said': v.object({ question: idShape, depth }),
  /** To the top of the list. */
  'question/put-first': v.object({ question: idShape }),
  'question/let-go': v.object({ question: idShape }),
  /** *Are you afraid to answer?*, said by the one who is asked, to nobody. `item` is the other's question. */
  'question/fear-noted': v.object({
    item: idShape,
    as: v.picklist(['yes', 'somewhat', 'no', 'rather-not-say']),
    line: v.exactOptional(v.string()),
  }),
  'question/fear-taken-away': v.object({ item: idShape }),
}

export type QuestionEvent = EventOf<typeof shapes>
/** A question of mine and my fear of one of the other's are two things, whatever their names. */
export const thingOf = ({ payload }: QuestionEvent): string => ('item' in payload ? `fear ${payload.item}` : `question ${payload.question}`)
