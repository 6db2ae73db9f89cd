import { expect, test } from 'vitest'
import { isAct } from './acts.ts'
import { ownConcepts, sharedConcepts } from './concepts.ts'

const types = [...Object.values(ownConcepts), ...Object.values(sharedConcepts)].flatMap(({ shapes }) => Object.keys(shapes))

test('[S20] no act gives all of something, or whatever comes from now on: only withdrawing knows everything', () => {
  const all = [
    ...types,
    'giving/withdraw-everything',
    'promise/give',
    'question/show',
    'account/give-outline',
    'account/give-part',
    'bucket/give-picture',
  ]
  expect(types.length).toBeGreaterThan(80)
  expect(all.filter(type => isAct(type) && /(?:^|[/-])(?:all|every\w*|always|forward|mirror|auto\w*|share)(?:-|$)/u.test(type))).toEqual([
    'giving/withdraw-everything',
  ])
})

test('[S20] what is given is one thing with its own words: no event that is shared holds a list of items', () => {
  const lists = (shape: unknown, seen = new Set<unknown>()): boolean => {
    if (shape === null || typeof shape !== 'object' || seen.has(shape)) return false
    seen.add(shape)
    const { type, entries, options } = shape as { readonly type?: string; readonly entries?: object; readonly options?: readonly unknown[] }
    return (
      type === 'array' ||
      type === 'record' ||
      Object.values(entries ?? {}).some(one => lists(one, seen)) ||
      (options ?? []).some(one => lists(one, seen))
    )
  }
  const { giving, pledge } = sharedConcepts
  expect(
    [...Object.entries(giving.shapes), ...Object.entries(pledge.shapes)].filter(([, shape]) => lists(shape)).map(([type]) => type),
  ).toEqual([])
  // It does see a list where there is one: how far the other is let in.
  expect(lists(sharedConcepts.sharing.shapes['sharing/ended'])).toBe(true)
})
