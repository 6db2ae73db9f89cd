import type { Message } from './corpus.ts'

/** The writers in at most `most` groups of like size, each to be left out in turn. */
export const foldsOf = (messages: readonly Message[], most: number): readonly (readonly string[])[] => {
  const sizes = new Map<string, number>()
  for (const { writer, texts } of messages) sizes.set(writer, (sizes.get(writer) ?? 0) + texts.length)
  const groups = Array.from({ length: Math.min(most, sizes.size) }, () => ({ size: 0, writers: [] as string[] }))
  for (const [writer, size] of [...sizes].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const group = groups.toSorted((a, b) => a.size - b.size)[0]
    if (!group) continue
    group.size += size
    group.writers.push(writer)
  }
  return groups.map(({ writers }) => writers)
}
