import type { SheetLine } from '../shared/sheet.ts'
import type { SheetEvent } from './own.events.ts'

/** `gone` once let go of: the words are nowhere any more. */
export type Sheet = { readonly id: string; readonly lines: readonly SheetLine[]; readonly sealedAt: number } | 'gone'

export const reduce = (_was: Sheet | undefined, event: SheetEvent): Sheet =>
  event.type === 'sheet/let-go' ? 'gone' : { id: event.payload.sheet, lines: event.payload.lines, sealedAt: event.at }
