import { expect, test } from 'vitest'
import { holds } from './plain.ts'

const WORD = 'quartzvane'
const around = (bytes: Buffer, before: number): Buffer => Buffer.concat([Buffer.alloc(before, 7), bytes, Buffer.alloc(5, 9)])

test.each([
  ['as UTF-8', (before: number) => around(Buffer.from(WORD), before)],
  ['as UTF-16', (before: number) => around(Buffer.from(WORD, 'utf16le'), before)],
  ['as UTF-16 the other way round', (before: number) => around(Buffer.from(WORD, 'utf16le').swap16(), before)],
  ['in hexadecimal', (before: number) => Buffer.from(around(Buffer.from(WORD), before).toString('hex'))],
  ['in base64', (before: number) => Buffer.from(around(Buffer.from(WORD), before).toString('base64'))],
  ['in base64 for addresses', (before: number) => Buffer.from(around(Buffer.from(`${WORD}?>ÿ`), before).toString('base64url'))],
])('[S13] a word that lies there %s is found, wherever it begins', (_how, bytes) => {
  for (const before of [0, 1, 2, 3, 16]) expect(holds(bytes(before), WORD)).toBe(true)
})

test('[S13] bytes without it, and a part of it, are not', () => {
  expect(holds(around(Buffer.from('quartzvan'), 3), WORD)).toBe(false)
  expect(holds(Buffer.from('cXVhcnR6'), WORD)).toBe(false)
})
