/** Things in the order in which they came, each holding all before it: what the domain keeps where a list grows for ten years. */
type Chain = { readonly last: unknown; readonly before: Chain | undefined }

/** A state as it is written down, and the fields of it that were chains, oldest first. */
export type Unchained = readonly [state: unknown, chains?: Readonly<Record<string, readonly unknown[]>>]

/**
 * Takes the chains out of a state. Written as it is, a chain of ten years is thousands of objects one inside the other, which no writer of
 * JSON gets to the bottom of.
 */
export const unchained = (state: unknown): Unchained => {
  if (typeof state !== 'object' || state === null || Array.isArray(state)) return [state]
  const fields = Object.entries(state)
  const chains = fields.flatMap(([field, value]) => (isChain(value) ? [[field, listOf(value)] as const] : []))
  if (chains.length === 0) return [state]
  return [Object.fromEntries(fields.filter(([, value]) => !isChain(value))), Object.fromEntries(chains)]
}

/** Puts them back. */
export const chained = ([state, chains]: Unchained): unknown => {
  if (chains === undefined) return state
  return { ...(state as object), ...Object.fromEntries(Object.entries(chains).map(([field, list]) => [field, chainOf(list)])) }
}

const isChain = (value: unknown): value is Chain =>
  typeof value === 'object' && value !== null && 'last' in value && 'before' in value && Object.keys(value).length === 2

const listOf = (chain: Chain): unknown[] => {
  const newestFirst: unknown[] = []
  for (let rest: Chain | undefined = chain; rest !== undefined; rest = rest.before) newestFirst.push(rest.last)
  return newestFirst.toReversed()
}

const chainOf = (list: readonly unknown[]): Chain | undefined =>
  list.reduce<Chain | undefined>((before, last) => ({ last, before }), undefined)
