/**
 * One thing that happened to a list: somebody appended and was told so; somebody read from one place to another and was brought what
 * others wrote between them; somebody was told that a place they had read up to is none. Names are hexadecimal.
 */
export type Happening =
  | { readonly kind: 'acknowledged'; readonly space: string; readonly lane: string; readonly seq: number; readonly hash: string }
  | {
      readonly kind: 'read'
      readonly space: string
      readonly reader: string
      readonly after: number
      readonly place: number
      readonly hash: string
      /** Lane and seq of each event, in the order in which they came. */
      readonly brought: readonly string[]
    }
  | { readonly kind: 'refused'; readonly space: string; readonly place: number }

/** What a space holds in the end, in the order of its places. */
export type Final = ReadonlyMap<string, readonly { readonly lane: string; readonly seq: number; readonly hash: string }[]>

/**
 * Checks a history as a list-append history (each space a list, each event appended once): what was acknowledged stands in the list, at
 * its place in its lane; what anybody ever read is a beginning of the list as it is in the end, and whoever read from one place to another
 * was brought all that others wrote between them, in that order; no lane has a gap or a repetition.
 *
 * @returns what does not hold; nothing where all does
 */
export const check = (happened: readonly Happening[], final: Final): string[] => {
  const wrong: string[] = []
  const lanes = new Map<string, string[]>()
  for (const [space, list] of final)
    for (const { lane, seq, hash } of list) {
      const own = lanes.get(`${space} ${lane}`) ?? []
      if (own.length !== seq) wrong.push(`${space}: lane ${lane} goes on with ${seq} after ${own.length} events`)
      lanes.set(`${space} ${lane}`, [...own, hash])
    }
  for (const one of happened) {
    if (one.kind === 'acknowledged') {
      if (lanes.get(`${one.space} ${one.lane}`)?.[one.seq] !== one.hash)
        wrong.push(`${one.space}: ${one.lane} ${one.seq} was acknowledged and is lost`)
      continue
    }
    if (one.kind === 'refused') {
      wrong.push(`${one.space}: the place ${one.place} was read and is not known any more`)
      continue
    }
    const list = final.get(one.space) ?? []
    if (one.place > 0 && list[one.place - 1]?.hash !== one.hash) wrong.push(`${one.space}: what was read at ${one.place} stands elsewhere`)
    const between = list.slice(one.after, one.place).flatMap(({ lane, seq }) => (lane === one.reader ? [] : `${lane} ${seq}`))
    if (between.join() !== one.brought.join())
      wrong.push(
        `${one.space}: from ${one.after} to ${one.place} was brought ${one.brought.join() || 'nothing'}, not ${between.join() || 'nothing'}`,
      )
  }
  return wrong
}

/** The same by the definition, slowly: for every happening it looks through the whole list. */
export const checkPlainly = (happened: readonly Happening[], final: Final): boolean => {
  for (const list of final.values())
    for (const lane of new Set(list.map(one => one.lane))) {
      const seqs = list.filter(one => one.lane === lane).map(({ seq }) => seq)
      if (seqs.some((seq, i) => seq !== i)) return false
    }
  return happened.every(one => {
    const list = final.get(one.space) ?? []
    if (one.kind === 'refused') return false
    if (one.kind === 'read') {
      const brought = [...one.brought]
      for (const [i, { lane, seq }] of list.entries())
        if (i >= one.after && i < one.place && lane !== one.reader && brought.shift() !== `${lane} ${seq}`) return false
      return brought.length === 0 && (one.place === 0 || list.at(one.place - 1)?.hash === one.hash)
    }
    return list.some(({ lane, seq, hash }) => lane === one.lane && seq === one.seq && hash === one.hash)
  })
}

/** The history in the form that Elle reads (EDN, list-append): one transaction a line. */
export const asElle = (happened: readonly Happening[], final: Final): string =>
  happened
    .filter(one => one.kind !== 'refused')
    .map((one, index) => {
      const value =
        one.kind === 'acknowledged'
          ? `[:append "${one.space}" "${one.hash}"]`
          : `[:r "${one.space}" [${(final.get(one.space) ?? [])
              .slice(0, one.place)
              .map(({ hash }) => `"${hash}"`)
              .join(' ')}]]`
      return `{:index ${index}, :type :ok, :f :txn, :process 0, :value [${value}]}`
    })
    .join('\n')
