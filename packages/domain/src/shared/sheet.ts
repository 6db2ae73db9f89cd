import * as v from 'valibot'

/** How one stands to a word. The last is said as plainly as the first. */
const STANDS = ['hold', 'not-yet', 'not-mine'] as const

/** One line of a sheet. `name` is of one's own word alone. */
const lineShape = v.object({
  word: v.picklist(['honesty', 'our-agreement', 'commitment', 'love', 'own']),
  name: v.exactOptional(v.string()),
  stand: v.picklist(STANDS),
  meaning: v.string(),
})
export type SheetLine = v.InferOutput<typeof lineShape>

/** Lines of a sheet, in their writer's order. */
export const linesShape = v.array(lineShape)
