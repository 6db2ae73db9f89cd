import { tag } from '@dropwise/protocol'
import { tidyPassphrase } from '../passphrase/tidy.ts'
import { SALT_BYTES, type Argon, type Suite } from '../crypto/suite.ts'

/** Nothing weaker is ever used on a person's device: 64 MiB, 3 passes. */
export const ARGON_FLOOR: Argon = { memoryKiB: 65_536, passes: 3 }
const AIM_MS = 1000
const MOST_PASSES = 20
const SLOT_KEY = tag('dropwise:slot-key')

/** Measures the floor once and takes as many passes as make about a second. */
export const calibrate = (suite: Suite, now: () => number): Argon => {
  const started = now()
  suite.wipe(suite.stretch(new Uint8Array(16), new Uint8Array(SALT_BYTES), ARGON_FLOOR))
  const perPass = Math.max(1, now() - started) / ARGON_FLOOR.passes
  const passes = Math.round(AIM_MS / perPass)
  return { ...ARGON_FLOOR, passes: Math.min(MOST_PASSES, Math.max(ARGON_FLOOR.passes, passes)) }
}

/** The key that opens a slot. */
export const slotKeyOf = (suite: Suite, passphrase: string, salt: Uint8Array, argon: Argon): Uint8Array => {
  const typed = new TextEncoder().encode(tidyPassphrase(passphrase))
  const stretched = suite.stretch(typed, salt, argon)
  const key = suite.keyedHash(stretched, SLOT_KEY)
  suite.wipe(typed)
  suite.wipe(stretched)
  return key
}
