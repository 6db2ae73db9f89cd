import {
  commitmentInput,
  decodeHeader,
  foundersOf,
  memberFact,
  membership,
  readFounding,
  sameBytes,
  spaceIdInput,
  toHex,
  type MemberFact,
} from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { makeSpace, type Hand } from '../crypto/twin/make-space.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { admissionHolds, foundingMac } from '../space/lane.ts'
import type { RunFacts } from './run.ts'
import { contentKey } from './sealing.ts'
import { verifyRun } from './verify-run.ts'

/** Everything that somebody outside could be shown: log, bond and first key. */
type Shown = {
  readonly founding: Uint8Array
  readonly bond: Uint8Array
  readonly epochKey: Uint8Array
  readonly lanes: readonly Pick<Hand, 'events'>[]
}

/** What an outsider with all keys can check, and reads: who said what, on which side. Throws at the first thing wrong. */
const readAsOutsider = async ({ founding, bond, epochKey, lanes }: Shown): Promise<string[]> => {
  const suite = await loadSuite()
  const record = readFounding(founding)
  if (!record.ok || record.value.kind !== 'shared') throw new Error('wrong-founding')
  const { value } = record
  if (!sameBytes(value.mac, foundingMac(suite, bond, value))) throw new Error('wrong-founding')
  if (!sameBytes(value.commitment, suite.keyedHash(epochKey, commitmentInput(value.salt)))) throw new Error('wrong-commitment')
  const space = suite.hash(spaceIdInput(founding))
  const facts: MemberFact[] = []
  const known = new Map<string, { lamport: number; loose: boolean }>()
  const said: { lane: string; text: unknown }[] = []
  for (const { events } of lanes) {
    const header = decodeHeader(events[0]?.header ?? new Uint8Array())
    if (!header.ok) throw new Error(header.error)
    const { lane } = header.value
    const run: RunFacts = {
      space,
      lane,
      role: 'device',
      contentKeys: new Map([[toHex(space), contentKey(suite, epochKey, space)]]),
      limit: undefined,
      known: hash => known.get(toHex(hash)),
      kept: () => undefined,
      withdrawn: () => undefined,
    }
    const verified = verifyRun(suite, run, { lane, next: 0, head: space, lamport: 0 }, events)
    if (!verified.ok) throw new Error(verified.error.reason)
    for (const one of verified.value.events) {
      if (one.kind === 'content') known.set(toHex(one.hash), { lamport: one.inner.lamport, loose: false })
      if (one.kind === 'content') said.push({ lane: toHex(lane), text: one.inner.payload })
      const at = decodeHeader(events[one.seq]?.header ?? new Uint8Array())
      const fact =
        at.ok && memberFact(at.value, one.entry.inner ?? new Uint8Array(), admit => admissionHolds(suite, { ...admit, space, by: lane }))
      if (fact && fact.ok && fact.value) facts.push(fact.value)
    }
  }
  const { members, refused } = membership(foundersOf(value), facts)
  if (refused.length > 0) throw new Error(refused[0]?.reason)
  return said.map(({ lane, text }) => `${members.get(lane)?.side}: ${JSON.stringify(text)}`)
}

describe('a space that one of the two made alone', () => {
  test('[LV8] [S29] Robin makes a whole log in which Sam says what Sam never said, and every check holds', async () => {
    const robin = await loadSuite(seeded('Robin alone, with nobody else'))
    const forged = makeSpace(robin)
    const [sam, self, samsLaptop] = [forged.first, forged.second, forged.newHand()]
    const [confession] = [forged.write(sam, { kind: 'content', text: 'It was all my fault' })]
    forged.write(sam, { kind: 'admit', hand: samsLaptop, role: 'device' })
    forged.write(self, { kind: 'content', text: 'Thank you for telling me', seen: [confession.hash] })
    forged.write(samsLaptop, { kind: 'content', text: 'I say it again' })
    const [first] = forged.epochs
    if (!first) throw new Error('no key')
    const shown = { founding: forged.founding, bond: forged.bond, epochKey: first.key, lanes: [sam, self, samsLaptop] }
    expect(await readAsOutsider(shown)).toEqual([
      'first: {"text":"It was all my fault"}',
      'second: {"text":"Thank you for telling me"}',
      'first: {"text":"I say it again"}',
    ])
  })

  test('[LV8] the same checks refuse what does not hold', async () => {
    const forged = makeSpace(await loadSuite(seeded('Robin is careless')))
    forged.write(forged.first, { kind: 'content', text: 'It was all my fault' })
    const [first] = forged.epochs
    if (!first) throw new Error('no key')
    const shown = { founding: forged.founding, bond: forged.bond, epochKey: first.key, lanes: [forged.first] }
    await expect(readAsOutsider({ ...shown, bond: new Uint8Array(32) })).rejects.toThrow('wrong-founding')
    await expect(readAsOutsider({ ...shown, epochKey: new Uint8Array(32) })).rejects.toThrow('wrong-commitment')
    const [event] = forged.first.events
    if (!event) throw new Error('no event')
    await expect(readAsOutsider({ ...shown, lanes: [{ events: [{ ...event, signature: new Uint8Array(64) }] }] })).rejects.toThrow(
      'wrong-signature',
    )
  })
})
