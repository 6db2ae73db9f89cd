import { concat, ok, SIDES, TAGS, type Result, type Side } from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import { calculateGenerator, sessionKey, shareOf, type Said, type ShareRefusal } from './cpace.ts'

/** A pair that asks each other, and in which round. */
export type YesRound = {
  readonly space: Uint8Array
  readonly bond: Uint8Array
  /** The deciding device of each side. */
  readonly lanes: Readonly<Record<Side, Uint8Array>>
  /** From 0. */
  readonly number: number
  readonly side: Side
}

/** What has to be durable before the share is sent. */
export type YesOpen = { readonly scalar: Uint8Array; readonly share: Uint8Array; readonly start: boolean }

/** Both tags: what is sent, and what the other sends if they meant the same. Send before comparing. */
export type YesTags = { readonly mine: Uint8Array; readonly theirs: Uint8Array }

const START = new TextEncoder().encode('start')

const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first')

const u64 = (number: number): Uint8Array => {
  const out = new Uint8Array(8)
  new DataView(out.buffer).setBigUint64(0, BigInt(number))
  return out
}

const sessionId = (suite: Suite, { space, bond, number }: YesRound): Uint8Array =>
  suite.keyedHash(bond, concat(TAGS.yesRound, space, u64(number)))

const pairOf = ({ lanes }: YesRound): Uint8Array => concat(TAGS.yesPair, lanes.first, lanes.second)

const said = (round: YesRound, side: Side, share: Uint8Array): Said => ({
  share,
  ad: concat(Uint8Array.of(SIDES[side]), round.lanes[side]),
})

/**
 * Opens a round on one side. Whoever did not say start, says something at random: the two cannot be told apart.
 *
 * @param start whether this person said that they want to start
 */
export const openRound = (suite: Suite, round: YesRound, start: boolean): YesOpen => {
  const password = start ? START : suite.random(KEY_BYTES)
  const generator = calculateGenerator(suite, password, pairOf(round), sessionId(suite, round))
  const scalar = suite.ristretto.randomScalar()
  return { scalar, share: shareOf(suite, scalar, generator), start }
}

/** The tags of a round once the other's share is there. */
export const tagsOf = (suite: Suite, round: YesRound, open: YesOpen, theirShare: Uint8Array): Result<YesTags, ShareRefusal> => {
  const { side } = round
  const other = otherSide(side)
  const sid = sessionId(suite, round)
  const key = sessionKey(suite, sid, open.scalar, said(round, side, open.share), said(round, other, theirShare))
  if (!key.ok) return key
  const shares = side === 'first' ? [open.share, theirShare] : [theirShare, open.share]
  const tag = (of: Side): Uint8Array => suite.keyedHash(key.value, concat(TAGS.yesTag, Uint8Array.of(SIDES[of]), sid, ...shares))
  const tags = { mine: tag(side), theirs: tag(other) }
  suite.wipe(key.value)
  return ok(tags)
}

/** What is sent in place of a tag by whoever took their start back before sending: nothing tells it apart. */
export const withdrawnTag = (suite: Suite): Uint8Array => suite.random(KEY_BYTES)

/** Whether both said start. Ask only once the own tag is durably sent. */
export const bothSaidStart = (suite: Suite, open: YesOpen, tags: YesTags, theirTag: Uint8Array): boolean =>
  suite.same(tags.theirs, theirTag) && open.start
