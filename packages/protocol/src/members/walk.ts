import type { AdmitFact } from './fact.ts'
import { stands, type Limits } from './limits.ts'
import type { Standing } from './standing.ts'

/** How many lanes of one side count, in the order of the walk. Bounds what a side can make others work out. */
export const MAX_LANES = 256

/** Admissions by the lane that wrote them, in order of seq. */
export type Admissions = ReadonlyMap<string, readonly AdmitFact[]>

/**
 * Goes from a founder along admissions that stand, depth first, in order of seq. The first way to a lane counts. The order in
 * which lanes are come to is their seniority: what branched off the founder's lane earlier comes first.
 */
export const walk = (
  founder: { readonly lane: string; readonly wrap: Uint8Array },
  admissions: Admissions,
  limits: Limits,
): ReadonlyMap<string, Standing> => {
  const found = new Map<string, Standing>()
  const open: Standing[] = [{ ...founder, role: 'device', admitted: undefined }]
  for (let next = open.pop(); next && found.size < MAX_LANES; next = open.pop()) {
    if (found.has(next.lane)) continue
    found.set(next.lane, next)
    const { lane } = next
    const here = (admissions.get(lane) ?? []).filter(one => stands(limits, lane, one.seq) && !found.has(one.subject))
    // Never more than could still count, so that a flood costs no more than its reading.
    for (const one of here.slice(0, MAX_LANES).toReversed()) {
      open.push({ lane: one.subject, role: one.role, wrap: one.wrap, admitted: one })
    }
  }
  return found
}

/** Every lane that proven admissions lead to, whatever was closed. */
export const reach = (founder: string, admissions: Admissions): ReadonlySet<string> => {
  const reached = new Set([founder])
  for (const lane of reached) for (const { subject } of admissions.get(lane) ?? []) reached.add(subject)
  return reached
}
