import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inCopyOfPackages } from '../guards/copy-of.ts'
import { put, rulesUntold, tested } from './edit.ts'

// The recipe “A byte on disk or on the wire” of CONTRIBUTING.md, followed to the letter in a copy, with a form that does not exist: a cairn.
const protocol = 'packages/protocol'
const story = `import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromHex, toHex } from './bytes.ts'
import { decodeCairn, encodeCairn } from './cairn.ts'

const kept = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/cairn.vectors.json'), 'utf8')) as { bytes: string; stones: number }[]
const stones = fc.nat({ max: 255 })
test('[CN1] every cairn that was ever kept is read', () => {
  for (const { bytes, stones } of kept) expect(decodeCairn(fromHex(bytes))).toBe(stones)
  expect(kept.map(({ bytes }) => bytes)).toContain(toHex(encodeCairn(7)))
})
test('[CN1] what is written comes back, in one form', () => {
  fc.assert(fc.property(stones, many => decodeCairn(encodeCairn(many)) === many))
})
test('[CN1] any flipped bit is refused', () => {
  fc.assert(
    fc.property(stones, fc.nat({ max: encodeCairn(0).length * 8 - 1 }), (many, bit) => {
      const bytes = encodeCairn(many)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      return decodeCairn(bytes) === undefined
    }),
  )
})
`
/** Stones, and the same once more with every bit turned. */
const writes = 'export const encodeCairn = (stones: number): Uint8Array => new Uint8Array([1, stones, 255 - stones])\n'
const reads = 'export const decodeCairn = (bytes: Uint8Array): number | undefined => '
const lax = `${reads}bytes[1]\n`
const strict = `${reads}(bytes.length === 3 && bytes[0] === 1 && bytes[2] === 255 - (bytes[1] ?? 0) ? bytes[1] : undefined)\n`

test(
  'a form of bytes is red without a test, without a codec, with one that takes anything, and once it forgets what was kept',
  { timeout: 600_000 },
  () =>
    inCopyOfPackages(['protocol'], folder => {
      const cairn = () => tested(folder, `${protocol}/src/cairn.test.ts`)
      const write = (path: string, text: string): void => writeFileSync(join(folder, protocol, path), text)

      // 1. SPEC first: a numbered rule, byte by byte, and a vector.
      const rule = '- **CN1** A cairn is 3 bytes: version 1 ‖ stones 1 ‖ 255 − stones 1. Vectors: `vectors/cairn.vectors.json`.\n'
      put(folder, `${protocol}/SPEC.md`, '## Spaces and lanes\n\n', `## Cairns\n\n${rule}\n## Spaces and lanes\n\n`)
      write('vectors/cairn.vectors.json', '[{ "bytes": "0107f8", "stones": 7 }]\n')
      expect(rulesUntold(folder, protocol)).toEqual(['CN1 is stated but no test beneath this folder cites it as [CN1].'])
      write('src/cairn.test.ts', story)
      expect(rulesUntold(folder, protocol)).toEqual([])
      expect(cairn().output).toContain('cairn.ts')

      // 2. Then the codec, with a property.
      write('src/cairn.ts', writes + lax)
      const untrue = cairn().output
      expect(untrue).toContain('[CN1] any flipped bit is refused')
      expect(untrue).not.toContain('> [CN1] every cairn')
      write('src/cairn.ts', writes + strict)
      const green = cairn()
      expect(green.ok, green.output.slice(-3000)).toBe(true)

      // 3. What was once written opens for ever: a second form, and the first is still kept.
      write('vectors/cairn.vectors.json', '[{ "bytes": "0107f8", "stones": 7 }, { "bytes": "0207f807", "stones": 7 }]\n')
      const second = writes.replace('[1, stones, 255 - stones]', '[2, stones, 255 - stones, stones]')
      const secondOnly = `const second = (bytes: Uint8Array): number | undefined =>
  bytes.length === 4 && bytes[0] === 2 && bytes[2] === 255 - (bytes[1] ?? 0) && bytes[3] === bytes[1] ? bytes[1] : undefined\n`
      write('src/cairn.ts', `${second}${secondOnly}${reads}second(bytes)\n`)
      expect(cairn().output).toContain('[CN1] every cairn that was ever kept is read')
      const first = strict.replace('export const decodeCairn', 'const first')
      write('src/cairn.ts', `${second}${secondOnly}${first}${reads}second(bytes) ?? first(bytes)\n`)
      const again = cairn()
      expect(again.ok, again.output.slice(-3000)).toBe(true)

      // And a byte that is there already cannot be moved: the vectors say so.
      put(folder, `${protocol}/src/header.ts`, 'epoch: 74, prev: 106', 'epoch: 106, prev: 74')
      expect(tested(folder, `${protocol}/src/vectors.test.ts`).ok).toBe(false)
    }),
)
