import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'
import { SOURCES } from '../shared/sources.ts'

export const shapes = {
  'draft/kept': v.object({
    draft: idShape,
    text: v.string(),
    /** What its writer will do, asked before the words. */
    act: v.exactOptional(v.string()),
    /** Whom it is for, in the writer's own word. */
    to: v.exactOptional(v.string()),
    /** From which side this piece is written, where its writer has both. */
    as: v.exactOptional(v.picklist(['wayward', 'betrayed'])),
  }),
  /** What it is being written out of: so that this is known when it is made, whatever became of the page meanwhile. */
  'draft/came-from': v.object({ draft: idShape, from: v.picklist(SOURCES), of: idShape }),
  'draft/let-go': v.object({ draft: idShape }),
}

export type DraftEvent = EventOf<typeof shapes>
export const thingOf = (event: DraftEvent): string => event.payload.draft
