import { headMessage, readFounding, spaceIdInput, toHex } from '@dropwise/protocol'
import { laneKeys } from '../../room/founding.ts'
import { authKeys, bindAuth } from '../../space/lane.ts'
import { answer, enter, finish, invite } from '../../pairing/joining.ts'
import { mailboxName } from '../../pairing/letter.ts'
import { openRound, tagsOf, type YesRound } from '../../yes/round.ts'
import { loadSuite } from '../suite.ts'
import { makeSpace, type Act } from './make-space.ts'
import { seeded } from './seeded.ts'

const good = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** The vectors of shared spaces, from fixed seeds: joining, a lane of every kind, the auth key, a round of the mutual yes. */
export const makeSharedVectors = async () => {
  const suite = await loadSuite(seeded('dropwise vectors of shared spaces, version 1'))
  const sam = invite(suite)
  const robin = good(answer(suite, sam.state.secret, sam.letter))
  const founded = good(finish(suite, sam.state, robin.letter))
  const { joined } = good(enter(suite, robin.state, founded.letter))
  const space = suite.hash(spaceIdInput(joined.founding))
  const founding = good(readFounding(joined.founding))
  if (founding.kind !== 'shared') throw new Error('not shared')

  const { head } = laneKeys(suite, joined.laneSecret)
  const auth = authKeys(suite, joined.laneSecret)
  const pair = { space, bond: joined.bond, lanes: { first: founding.first.lane, second: founding.second.lane }, number: 7 }
  const rounds: readonly [YesRound, YesRound] = [
    { ...pair, side: 'first' },
    { ...pair, side: 'second' },
  ]
  const open = [openRound(suite, rounds[0], true), openRound(suite, rounds[1], true)] as const
  const tags = good(tagsOf(suite, rounds[0], open[0], open[1].share))

  const made = makeSpace(suite)
  const laptop = made.newHand()
  const acts: readonly Act[] = [
    { kind: 'content', text: 'one' },
    { kind: 'admit', hand: laptop, role: 'device' },
    { kind: 'admit', hand: made.newHand(), role: 'recovery' },
    { kind: 'epoch', parents: made.epochs, members: [made.first, made.second, laptop] },
    { kind: 'content', text: 'two' },
    { kind: 'withdraw', hand: made.first, seq: 0 },
    { kind: 'close', hand: laptop, count: 0 },
    { kind: 'leave' },
  ]
  const entries = acts.map(act => made.write(made.first, act))
  return {
    joining: {
      secret: toHex(sam.state.secret),
      mailbox: toHex(mailboxName(suite, sam.state.secret)),
      laneSecrets: [toHex(sam.state.laneSecret), toHex(joined.laneSecret)],
      letters: [sam.letter, robin.letter, founded.letter].map(toHex),
      founding: toHex(joined.founding),
      space: toHex(space),
      bond: toHex(joined.bond),
      epochKey: toHex(joined.epochKey),
      words: [...joined.words],
    },
    auth: { lane: toHex(head.publicKey), key: toHex(auth.publicKey), binding: toHex(bindAuth(suite, head, space, auth.publicKey)) },
    yes: {
      number: pair.number,
      scalars: open.map(({ scalar }) => toHex(scalar)),
      shares: open.map(({ share }) => toHex(share)),
      tags: [toHex(tags.mine), toHex(tags.theirs)],
    },
    lane: {
      founding: toHex(made.founding),
      bond: toHex(made.bond),
      epochs: made.epochs.map(({ epoch, key }) => ({ epoch: toHex(epoch), key: toHex(key) })),
      events: made.first.events.map(({ header, body, signature }, seq) => ({
        kind: entries[seq]?.kind ?? 'content',
        header: toHex(header),
        body: toHex(body ?? new Uint8Array()),
        hash: toHex(entries[seq]?.hash ?? new Uint8Array()),
        headMessage: toHex(
          headMessage({ space: made.space, lane: made.first.keys.head.publicKey, seq, hash: entries[seq]?.hash ?? new Uint8Array() }),
        ),
        signature: toHex(signature ?? new Uint8Array()),
      })),
    },
  }
}

/** The vectors as the file holds them. */
export type SharedVectors = Awaited<ReturnType<typeof makeSharedVectors>>
