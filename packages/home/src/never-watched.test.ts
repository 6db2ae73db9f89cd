import type { Shapes } from '@dropwise/domain/shared'
import { expect, test } from 'vitest'
import { ownConcepts, sharedConcepts } from './concepts.ts'

/** What nobody can be asked for, or give as proof (H12, S31). */
const WATCHING =
  /locat|latitude|longitude|coordinat|geo|gps|whereabouts|screenshot|screen-shot|photo|camera|recording|password|passcode|polygraph|lie-detector|phone-check|device-check|checked-phone|history-of-calls|track/iu

/** Every name in a shape: fields, and the words of a choice. */
const namesIn = (shape: unknown, seen = new Set<unknown>()): string[] => {
  if (typeof shape === 'string') return [shape]
  if (shape === null || typeof shape !== 'object' || seen.has(shape)) return []
  seen.add(shape)
  const { entries, options, item, literal, wrapped, pipe } = shape as Record<string, unknown>
  const fields =
    entries === undefined ? [] : Object.entries(entries as object).flatMap(([field, inner]) => [field, ...namesIn(inner, seen)])
  return [
    ...fields,
    ...[options, pipe].flatMap(many => (Array.isArray(many) ? many.flatMap(one => namesIn(one, seen)) : [])),
    ...[item, literal, wrapped].flatMap(one => namesIn(one, seen)),
  ]
}

const allNames = (concepts: Readonly<Record<string, { readonly shapes: Shapes }>>): string[] =>
  Object.values(concepts).flatMap(({ shapes }) => Object.entries(shapes).flatMap(([type, shape]) => [type, ...namesIn(shape)]))

test('[S31] [H12] no event has a place for where somebody is, a check, a picture of a screen, a password or a polygraph', () => {
  const names = [...allNames(ownConcepts), ...allNames(sharedConcepts)]
  // It does read the shapes: fields and choices are among the names.
  expect(names).toEqual(expect.arrayContaining(['promise', 'told-first', 'yes-or-no', 'depth', 'giving/given']))
  expect(names.length).toBeGreaterThan(200)
  expect(names.filter(name => WATCHING.test(name))).toEqual([])
})

test('[S31] a promise is made by the one whom it binds: no event of one person makes, marks or ends one of the other', () => {
  const { promise } = ownConcepts
  const { pledge } = sharedConcepts
  expect(Object.keys(sharedConcepts)).not.toContain('promise')
  expect(Object.keys(promise.shapes).some(type => type.includes('asked') || type.includes('wanted'))).toBe(false)
  const event = { type: 'pledge/ended', payload: { promise: 'p' } } as const
  const names = (['first', 'second'] as const).map(by => pledge.thingOf({ ...event, by } as never))
  expect(new Set(names).size).toBe(2)
})
