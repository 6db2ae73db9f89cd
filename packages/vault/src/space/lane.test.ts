import { authBindingMessage } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { flip } from '../crypto/twin/make-lane.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { laneKeys } from '../room/founding.ts'
import { admissionHolds, authKeys, bindAuth, proveAdmission, type Admission } from './lane.ts'

const suite = await loadSuite(seeded('Sam links a laptop'))
const secret = suite.random(32)
const { head, wrap } = laneKeys(suite, secret)
const space = suite.random(32)

describe('what a lane signs besides heads', () => {
  test('[LN1] the auth key is another key of the same lane, and the head key says so', () => {
    const auth = authKeys(suite, secret)
    const binding = bindAuth(suite, head, space, auth.publicKey)
    const message = authBindingMessage({ space, lane: head.publicKey, auth: auth.publicKey })
    expect(auth.publicKey).not.toEqual(head.publicKey)
    expect(suite.verify(head.publicKey, message, binding)).toBe(true)
    expect(suite.verify(head.publicKey, flip(message, 200), binding)).toBe(false)
  })

  test('[LN2] a proof is for one space, one admitting lane, one role and one wrap key', () => {
    const admission: Admission = { space, by: suite.random(32), role: 'device', wrap }
    const proof = proveAdmission(suite, head, admission)
    const holds = (change: Partial<Admission & { lane: Uint8Array; proof: Uint8Array }>) =>
      admissionHolds(suite, { ...admission, lane: head.publicKey, proof, ...change })
    expect(holds({})).toBe(true)
    const other = suite.random(32)
    for (const change of [{ space: other }, { by: other }, { role: 'recovery' as const }, { wrap: other }, { lane: other }]) {
      expect(holds(change)).toBe(false)
    }
    expect(holds({ proof: proof.slice(1) })).toBe(false)
    expect(holds({ proof: flip(proof, 77) })).toBe(false)
  })
})
