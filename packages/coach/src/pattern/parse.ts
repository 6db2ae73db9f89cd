import { classes } from './classes.ts'

/**
 * A pattern, parsed. The language: `word` (that form) · `WORD` (every form) · `[class]` · `!word` (any other word) · `_` (any one word)
 * · `~` (up to three words) · `~5` (up to five) · `,` (a pause here) · `^` (a clause begins here) · `$` (it ends here) · `(a b|c)` · `x?` (or not).
 */
export type Node =
  | { readonly kind: 'word'; readonly keys: ReadonlySet<string>; readonly other: boolean }
  | { readonly kind: 'any' }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'one'; readonly nodes: readonly Node[] }
export type Edge = 'pause' | 'begins' | 'ends'

const pieces = /\(|\)\??|\||[^\s()|]+/g
const edges: Readonly<Record<string, Edge>> = { ',': 'pause', '^': 'begins', $: 'ends' }
const nothing: Node = { kind: 'all', nodes: [] }
const optional = (node: Node): Node => ({ kind: 'one', nodes: [node, nothing] })

const keysOf = (name: string): ReadonlySet<string> => {
  const inside = /^\[(\w+)\]$/.exec(name)?.[1]
  if (inside === undefined) return new Set([name])
  const members = Object.hasOwn(classes, inside) ? classes[inside] : undefined
  if (members === undefined) throw new Error(`No word class is called ${inside}.`)
  return new Set(members.split(' '))
}

const atom = (piece: string): Node => {
  const bare = piece.endsWith('?') ? piece.slice(0, -1) : piece
  const edge = edges[bare]
  const gap = /^~(\d*)$/.exec(bare)
  const other = bare.startsWith('!')
  const node: Node =
    edge !== undefined
      ? { kind: 'edge', edge }
      : gap
        ? { kind: 'all', nodes: Array.from({ length: Number(gap[1] || 3) }, () => optional({ kind: 'any' })) }
        : bare === '_'
          ? { kind: 'any' }
          : { kind: 'word', keys: keysOf(other ? bare.slice(1) : bare), other }
  return bare === piece ? node : optional(node)
}

/** Parses one pattern; throws when it is not one, since a pattern is part of the program. */
export const parse = (pattern: string): Node => {
  const rest = [...pattern.matchAll(pieces)].map(found => found[0])
  const choices = (depth: number): Node => {
    const options: Node[] = []
    let run: Node[] = []
    for (;;) {
      const piece = rest.shift()
      if (piece === '(') run.push(choices(depth + 1))
      else if (piece === '|') {
        options.push({ kind: 'all', nodes: run })
        run = []
      } else if (piece === undefined || piece.startsWith(')')) {
        if ((piece === undefined) !== (depth === 0)) throw new Error(`The brackets do not meet in: ${pattern}`)
        const node: Node = { kind: 'one', nodes: [...options, { kind: 'all', nodes: run }] }
        return piece === ')?' ? optional(node) : node
      } else run.push(atom(piece))
    }
  }
  return choices(0)
}
