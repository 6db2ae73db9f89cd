import { expect, test } from 'vitest'
import { loadSodium } from './sodium.ts'
import { loadSuite } from './suite.ts'

test('a suite that is asked for a thousand times takes of the library’s memory what one takes: it is never given back', async () => {
  const { libsodium } = (await loadSodium()) as unknown as { libsodium: { _malloc(bytes: number): number; _free(at: number): void } }
  /** Where the next that asks for much would be put. */
  const next = (): number => {
    const at = libsodium._malloc(64 * 1024)
    libsodium._free(at)
    return at
  }
  const suite = await loadSuite()
  const before = next()
  for (let asked = 0; asked < 1_000; asked++) await loadSuite()
  expect(next()).toBe(before)
  // Two that share their places are still two: what the one does leaves nothing to the other.
  const [key, nonce, plain] = [suite.random(32), suite.random(24), suite.random(300)]
  const other = await loadSuite()
  const sealed = suite.encrypt(key, nonce, plain, new Uint8Array())
  expect(other.hash(plain)).not.toEqual(sealed.subarray(0, 32))
  expect(other.open(key, new Uint8Array([...nonce, ...sealed]), new Uint8Array())).toEqual(plain)
})
