import { blake2b } from '@noble/hashes/blake2.js'
import type { Random } from '../suite.ts'

/** Random bytes that are the same for the same seed: for vectors, simulations and nothing else. */
export const seeded = (seed: string): Random => {
  const key = blake2b(new TextEncoder().encode(seed), { dkLen: 32 })
  let drawn = 0
  return length => {
    const out = new Uint8Array(length)
    for (let at = 0; at < length; at += 64) {
      const block = blake2b(new TextEncoder().encode(`block ${drawn}`), { dkLen: 64, key })
      out.set(block.subarray(0, Math.min(64, length - at)), at)
      drawn += 1
    }
    return out
  }
}
