import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape, idShape } from '../shared/shapes.ts'
import { linesShape } from '../shared/sheet.ts'

const commitmentShape = v.pipe(v.string(), v.regex(/^[\da-f]{16,64}$/u))

export const shapes = {
  'side-by-side/sealed': v.object({ commitment: commitmentShape }),
  /** `to`: the other's commitment for which it opens. */
  'side-by-side/unsealed': v.object({ sheet: idShape, lines: linesShape, to: commitmentShape }),
  /** `opened`: the day on which the words were opened, where they were; all that is left of them. */
  'side-by-side/withdrawn': v.object({ opened: v.exactOptional(dayShape) }),
}

export type SideBySideEvent = EventOf<typeof shapes>
/** Each has one: nobody touches the other's. */
export const thingOf = (event: SideBySideEvent): string => event.by
