import { read } from '@dropwise/coach'
import { expect, test } from 'vitest'
import { readAs } from './read-as.ts'

test('[H8] Sam, who was betrayed, is not read at all unless Sam asks for it', () => {
  expect(readAs('betrayed', undefined)).toBeUndefined()
  expect(readAs('betrayed', 'none')).toBeUndefined()
  expect(readAs('betrayed', 'coercion')).toBe('betrayed')
})

test('[H8] however it is chosen, the anger of Sam is never marked', () => {
  const furious = 'You are a liar and I hate what you did. Whatever, Sherlock. Grow up.'
  for (const marks of ['all', 'coercion'] as const) {
    const author = readAs('betrayed', marks)
    expect(author && read(furious, { author }).findings).toEqual([])
  }
})

test('Robin, who broke the trust, is read unless that was turned off, and may choose to have nothing but force pointed at', () => {
  expect(readAs('wayward', undefined)).toBe('wayward')
  expect(readAs('wayward', 'all')).toBe('wayward')
  expect(readAs('wayward', 'coercion')).toBe('betrayed')
  expect(readAs('wayward', 'none')).toBeUndefined()
})

test('whoever is on both sides is not read before saying from which this piece is written', () => {
  expect(readAs(undefined, 'all')).toBeUndefined()
})
