import { type Edge, type Node, parse } from './parse.ts'

/** One step of a compiled pattern; numbers are the steps that come after it. */
type Step =
  | { readonly op: 'word'; readonly keys: ReadonlySet<string>; readonly other: boolean; readonly next: number }
  | { readonly op: 'any'; readonly next: number }
  | { readonly op: 'edge'; readonly edge: Edge; readonly next: number }
  | { readonly op: 'fork'; readonly next: readonly number[] }
  | { readonly op: 'done' }

/** A pattern ready to run: where it starts, the most words it can span, and the words of which every match holds one. */
export type Program = {
  readonly steps: readonly Step[]
  readonly start: number
  readonly reach: number
  readonly pivots: ReadonlySet<string>
  /** The words with which a match can begin; nothing when it can begin with any. */
  readonly firsts: ReadonlySet<string> | undefined
}

/** Words too common to look for a pattern by. */
const common = new Set(
  'i you it the a an to of and that this is am are was were be BE not do DO did have HAVE had has will would can could me my your in on for with what so if we us he she they her him but at all just SAY GET KNOW'.split(
    ' ',
  ),
)
const commonness = (keys: ReadonlySet<string>): number => [...keys].reduce((sum, key) => sum + (common.has(key) ? 40 : 1), 0)

const reachOf = (node: Node): number => {
  if (node.kind === 'word' || node.kind === 'any') return 1
  if (node.kind === 'edge') return 0
  const each = node.nodes.map(reachOf)
  return node.kind === 'all' ? each.reduce((a, b) => a + b, 0) : Math.max(0, ...each)
}

/** The rarest set of words of which every match must hold at least one; nothing when there is none. */
const pivotsOf = (node: Node): ReadonlySet<string> | undefined => {
  if (node.kind === 'word') return node.other ? undefined : node.keys
  if (node.kind === 'any' || node.kind === 'edge') return undefined
  const each = node.nodes.map(pivotsOf)
  if (node.kind === 'one') return each.every(keys => keys !== undefined) ? new Set(each.flatMap(keys => [...keys])) : undefined
  return each.filter(keys => keys !== undefined).toSorted((a, b) => commonness(a) - commonness(b))[0]
}

type First = { readonly keys: ReadonlySet<string> | undefined; readonly empty: boolean }

const joined = (a: First['keys'], b: First['keys']): First['keys'] => (a && b ? a.union(b) : undefined)

/** With which words a node can begin, and whether it can be passed without a word. */
const firstOf = (node: Node): First => {
  if (node.kind === 'word') return { keys: node.other ? undefined : node.keys, empty: false }
  if (node.kind === 'any') return { keys: undefined, empty: false }
  if (node.kind === 'edge') return { keys: new Set(), empty: true }
  const each = node.nodes.map(firstOf)
  const none: First = { keys: new Set(), empty: node.kind === 'all' }
  if (node.kind === 'all')
    return each.reduce((all, one) => (all.empty ? { keys: joined(all.keys, one.keys), empty: one.empty } : all), none)
  return each.reduce((all, one) => ({ keys: joined(all.keys, one.keys), empty: all.empty || one.empty }), none)
}

const program = (tree: Node, pattern: string): Program => {
  const steps: Step[] = [{ op: 'done' }]
  const add = (step: Step): number => steps.push(step) - 1
  const build = (node: Node, next: number): number => {
    switch (node.kind) {
      case 'word':
        return add({ op: 'word', keys: node.keys, other: node.other, next })
      case 'any':
        return add({ op: 'any', next })
      case 'edge':
        return add({ op: 'edge', edge: node.edge, next })
      case 'one':
        return add({ op: 'fork', next: node.nodes.map(choice => build(choice, next)) })
      case 'all':
        return node.nodes.reduceRight((after, part) => build(part, after), next)
    }
  }
  const start = build(tree, 0)
  const pivots = pivotsOf(tree)
  if (!pivots) throw new Error(`No word is certain in: ${pattern}`)
  return { steps, start, reach: reachOf(tree), pivots, firsts: firstOf(tree).keys }
}

/** Compiles one pattern, once, when a rule is loaded. Throws on a pattern without any word of its own. */
export const compile = (pattern: string): Program => program(parse(pattern), pattern)

/** Compiles each alternative of a pattern on its own, so that each is looked for by its own rarest word. */
export const compileEach = (pattern: string): readonly Program[] => {
  const tree = parse(pattern)
  return tree.kind === 'one' ? tree.nodes.map(node => program(node, pattern)) : [program(tree, pattern)]
}
