import { concat, TAGS, toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'

/** What stands for a sealed sheet in a space until it is opened (SPEC, Tuples). In hexadecimal. */
export const commitIn = (suite: Pick<Suite, 'hash'>, space: Uint8Array, text: string): string =>
  toHex(suite.hash(concat(TAGS.sheet, space, new TextEncoder().encode(text))))
