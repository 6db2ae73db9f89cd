import { itemKey } from '@dropwise/domain/giving'
import { pledgeKey } from '@dropwise/domain/pledge'
import type { Party } from '@dropwise/domain/shared'
import { decode } from './codec.ts'
import { sharedConcepts, type Things } from './concepts.ts'
import type { LogEntry } from './ports.ts'

/**
 * Of one's own entries, those that are owed: their words were withdrawn, and the log still has them. The entry that withdraws is not among
 * them, since it is the mark that stays.
 */
export const owedAmong = (
  mine: readonly LogEntry[],
  { giving, pledge, 'side-by-side': laid }: Things<typeof sharedConcepts>,
  me: Party,
): readonly LogEntry[] =>
  mine.filter(entry => {
    if (entry.type.endsWith('/withdrawn')) return false
    const decoded = decode(sharedConcepts, entry, me)
    if (decoded.kind !== 'event') return false
    const { by, payload } = decoded.event
    const { item, promise, sheet } = payload as { readonly item?: string; readonly promise?: string; readonly sheet?: string }
    if (entry.type === 'side-by-side/unsealed') return laid.get(by)?.opened?.sheet !== sheet
    if (entry.type.startsWith('giving/')) return giving.get(itemKey(by, item ?? ''))?.withdrawnOn !== undefined
    return entry.type.startsWith('pledge/') && pledge.get(pledgeKey(by, promise ?? ''))?.withdrawnOn !== undefined
  })
