import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'
import { linesShape } from '../shared/sheet.ts'

export const shapes = {
  /** `sheet` is unguessable, and is what salts the commitment. */
  'sheet/sealed': v.object({ sheet: idShape, lines: linesShape }),
  'sheet/let-go': v.object({ sheet: idShape }),
}

export type SheetEvent = EventOf<typeof shapes>
export const thingOf = (event: SheetEvent): string => event.payload.sheet
