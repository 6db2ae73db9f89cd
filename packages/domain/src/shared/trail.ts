/**
 * Things in the order in which they came, the last one first in hand. A value: adding one copies nothing, however long it has become,
 * and whoever holds the shorter one keeps it. That makes ten years of a daily promise cheap to fold and to keep checkpoints of.
 */
export type Trail<T> = { readonly last: T; readonly before: Trail<T> | undefined }

/** All of it, the last one first. */
export function* backwards<T>(trail: Trail<T> | undefined): Generator<T, void, void> {
  for (let rest = trail; rest !== undefined; rest = rest.before) yield rest.last
}

/** All of it, oldest first. */
export const listed = <T>(trail: Trail<T> | undefined): T[] => [...backwards(trail)].toReversed()

/** The trail without the last thing that fits; the same where none does. */
export const withoutLast = <T>(trail: Trail<T> | undefined, fits: (thing: T) => boolean): Trail<T> | undefined => {
  const after: T[] = []
  let rest = trail
  while (rest !== undefined && !fits(rest.last)) {
    after.push(rest.last)
    rest = rest.before
  }
  if (rest === undefined) return trail
  return after.reduceRight<Trail<T> | undefined>((before, last) => ({ last, before }), rest.before)
}
