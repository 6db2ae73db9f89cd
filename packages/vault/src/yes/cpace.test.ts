import { fromHex, toHex } from '@dropwise/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { twinGenerator, twinKey, twinMultiply } from '../crypto/twin/cpace.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { calculateGenerator, generatorString, sessionKey, shareOf } from './cpace.ts'

const suite = await loadSuite(seeded('two who do not know yet'))
const ascii = (text: string) => new TextEncoder().encode(text)

// draft-irtf-cfrg-cpace-21, B.3.
const draft = {
  prs: ascii('Password'),
  ci: fromHex('0b415f696e69746961746f720b425f726573706f6e646572'),
  sid: fromHex('7e4b4791d6a8ef019b936c79fb7f2c57'),
  string: `11435061636552697374726574746f3235350850617373776f726464${'00'.repeat(100)}180b415f696e69746961746f720b425f726573706f6e646572107e4b4791d6a8ef019b936c79fb7f2c57`,
  generator: '222b6b195fe84b1652badb6f6a3ae3d24341e7306967f0b8115b40d5698c7e56',
  a: { scalar: fromHex('da3d23700a9e5699258aef94dc060dfda5ebb61f02a5ea77fad53f4ff0976d08'), ad: ascii('ADa') },
  b: { scalar: fromHex('d2316b454718c35362d83d69df6320f38578ed5984651435e2949762d900b80d'), ad: ascii('ADb') },
  shareA: 'd6bac480f2c386c394efc7c47adb9925dcd2630b64f240c50f8d0eec482b9157',
  shareB: '3ea7e0b19560d7c0b0f5734f63b955286dfa8232b5ebe63324e2d9e7433f7258',
  product: '80b69a8a76457ab6a4d7f887a4bf6b55a2f80ac19c333f917a05fc9887c8b40f',
  key: '544199d71f62f8d9a1fee55727e24fe4a45844593c2b6013c4fa3969d0e5debb2244675c0b43397cbb68d342b01fc0f98fc961469a25134de9f0f813c1a57476',
  scalar: fromHex('7cd0e075fa7955ba52c02759a6c90dbbfc10e6d40aea8d283e407d88cf538a05'),
  point: fromHex('2c3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c'),
  multiplied: '7c13645fe790a468f62c39beb7388e541d8405d1ade69d1778c5fe3e7f6b600e',
  noPoint: fromHex('2b3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c'),
}

describe('CPace', () => {
  test('[MY1] every value of the draft, in libsodium and in @noble', () => {
    const { prs, ci, sid, a, b } = draft
    expect(toHex(generatorString(prs, ci, sid))).toBe(draft.string)
    const generator = calculateGenerator(suite, prs, ci, sid)
    expect([generator, twinGenerator(prs, ci, sid)].map(toHex)).toEqual([draft.generator, draft.generator])
    const [shareA, shareB] = [shareOf(suite, a.scalar, generator), shareOf(suite, b.scalar, generator)]
    expect([shareA, shareB].map(toHex)).toEqual([draft.shareA, draft.shareB])
    expect([twinMultiply(a.scalar, shareB), twinMultiply(b.scalar, shareA)].map(toHex)).toEqual([draft.product, draft.product])
    const [saidA, saidB] = [
      { share: shareA, ad: a.ad },
      { share: shareB, ad: b.ad },
    ]
    const keys = [sessionKey(suite, sid, a.scalar, saidA, saidB), sessionKey(suite, sid, b.scalar, saidB, saidA)]
    expect(keys.map(one => (one.ok ? toHex(one.value) : one.error))).toEqual([draft.key, draft.key])
    expect(toHex(twinKey(sid, fromHex(draft.product), saidB, saidA))).toBe(draft.key)
    expect(toHex(suite.ristretto.multiply(draft.scalar, draft.point) ?? new Uint8Array())).toBe(draft.multiplied)
  })

  test('[MY2] the identity, what is no element, one’s own share and another length are refused', () => {
    const { a, sid } = draft
    const mine = { share: fromHex(draft.shareA), ad: a.ad }
    const refused = (share: Uint8Array) => {
      const key = sessionKey(suite, sid, a.scalar, mine, { share, ad: a.ad })
      return key.ok ? 'none' : key.error
    }
    expect(refused(new Uint8Array(32))).toBe('identity')
    expect(refused(draft.noPoint)).toBe('not-an-element')
    expect(refused(new Uint8Array(32).fill(255))).toBe('not-an-element')
    expect(refused(fromHex(draft.shareB).with(31, 0xd8))).toBe('not-an-element')
    expect(refused(mine.share)).toBe('own-share')
    expect(refused(mine.share.slice(1))).toBe('share-length')
    expect(refused(fromHex(draft.shareB))).toBe('none')
    expect(suite.ristretto.multiply(new Uint8Array(32), draft.point)).toBeUndefined()
  })

  test('[MY3] libsodium and @noble agree whatever is put in', () => {
    const bytes = fc.uint8Array({ maxLength: 200 })
    fc.assert(
      fc.property(bytes, bytes, bytes, bytes, bytes, (prs, ci, sid, adA, adB) => {
        const generator = calculateGenerator(suite, prs, ci, sid)
        expect(toHex(generator)).toBe(toHex(twinGenerator(prs, ci, sid)))
        const [one, other] = [suite.ristretto.randomScalar(), suite.ristretto.randomScalar()]
        const [a, b] = [
          { share: shareOf(suite, one, generator), ad: adA },
          { share: shareOf(suite, other, generator), ad: adB },
        ]
        const key = sessionKey(suite, sid, one, a, b)
        expect(key.ok && toHex(key.value)).toBe(toHex(twinKey(sid, twinMultiply(other, a.share), b, a)))
      }),
      { numRuns: 25 },
    )
  })
})
