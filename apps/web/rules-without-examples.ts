import type { Plugin } from 'vite'

const RULE = /packages[\\/]coach[\\/]src[\\/]rules[\\/][a-z-]+\.ts$/
const EXAMPLES = new Set(['matches', 'passes'])

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [part: string]: unknown }

/** Every `matches: […]` and `passes: […]` below a node. */
const examplesIn = (node: unknown): Node[] => {
  if (Array.isArray(node)) return node.flatMap(examplesIn)
  if (node === null || typeof node !== 'object') return []
  const { type, key, value } = node as Node & { readonly key?: { readonly name?: string }; readonly value?: Node }
  if (type === 'Property' && EXAMPLES.has(key?.name ?? '') && value?.type === 'ArrayExpression') return [value]
  return Object.values(node).flatMap(examplesIn)
}

/**
 * A rule's examples stay with its tests: nobody who opens the app needs a thousand hurtful sentences brought along, and without them the
 * coach's worker is a quarter smaller.
 */
export const rulesWithoutExamples = (): Plugin => ({
  name: 'rules-without-examples',
  transform(code, id) {
    if (!RULE.test(id)) return
    const lists = examplesIn(this.parse(code)).toSorted((one, other) => other.start - one.start)
    return { code: lists.reduce((left, { start, end }) => `${left.slice(0, start)}[]${left.slice(end)}`, code), map: null }
  },
})
