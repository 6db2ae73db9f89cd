import {
  commitmentInput,
  concat,
  decodeSharedFounding,
  encodeSharedFounding,
  err,
  NONCE_BYTES,
  ok,
  sameBytes,
  spaceIdInput,
  TAGS,
  wrapInput,
  type FoundingLane,
  type Result,
  type Side,
} from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import { laneKeys } from '../room/founding.ts'
import { foundingMac, wrapSecret } from '../space/lane.ts'
import { openLetter, pairingSecret, sealLetter, transcriptOf, type Envelope, type PairingRefusal } from './letter.ts'
import { sixWords } from './six-words.ts'

/** The one who invites, before the answer. States are plain values: they may be kept and taken up again. */
export type Invited = {
  readonly step: 'invited'
  readonly secret: Uint8Array
  readonly laneSecret: Uint8Array
  readonly epochKey: Uint8Array
  readonly salt: Uint8Array
}

/** The one who was invited, before the last letter. */
export type Answered = {
  readonly step: 'answered'
  readonly secret: Uint8Array
  readonly laneSecret: Uint8Array
  readonly said: Uint8Array
}

/** A shared space that both now hold. It counts once both have compared the words. */
export type Joined = {
  readonly founding: Uint8Array
  readonly bond: Uint8Array
  readonly laneSecret: Uint8Array
  /** Key of the first epoch. */
  readonly epochKey: Uint8Array
  readonly side: Side
  /** See `spokenWords`. */
  readonly words: readonly number[]
}

/** Done, with what was heard: the same letter again gives the same, another is refused. */
export type Settled = { readonly step: 'settled'; readonly heard: Uint8Array; readonly letter: Uint8Array; readonly joined: Joined }

const FIRST: Envelope = { errand: 'join', index: 0 }
const SECOND: Envelope = { errand: 'join', index: 1 }
const LAST: Envelope = { errand: 'join', index: 2 }
const ANSWER_BYTES = 3 * KEY_BYTES
const OPENING_BYTES = 4 * KEY_BYTES
const LAST_BYTES = OPENING_BYTES + KEY_BYTES + 48
const ONCE = new Uint8Array(NONCE_BYTES)

const part = (bytes: Uint8Array, i: number): Uint8Array => bytes.slice(i * KEY_BYTES, (i + 1) * KEY_BYTES)
const lanesOf = (suite: Suite, laneSecret: Uint8Array): FoundingLane => {
  const { head, wrap } = laneKeys(suite, laneSecret)
  return { lane: head.publicKey, wrap }
}
/** What the inviter opens in the last letter: lane ‖ wrap key ‖ salt ‖ commitment. */
const openingOf = (suite: Suite, { laneSecret, epochKey, salt }: Invited): Uint8Array => {
  const { lane, wrap } = lanesOf(suite, laneSecret)
  return concat(lane, wrap, salt, suite.keyedHash(epochKey, commitmentInput(salt)))
}
const pledgeOf = (suite: Suite, opening: Uint8Array): Uint8Array => suite.hash(concat(TAGS.pledge, opening))

/** What both make of all that was said: founding record, bond and words. Undefined where the wrap keys agree on nothing. */
const agree = (
  suite: Suite,
  secret: Uint8Array,
  said: { readonly answer: Uint8Array; readonly opening: Uint8Array },
  mine: Uint8Array,
  theirs: Uint8Array,
): Pick<Joined, 'founding' | 'bond' | 'words'> | undefined => {
  const shared = suite.agree(wrapSecret(suite, mine), theirs)
  if (!shared) return undefined
  const { answer, opening } = said
  const transcript = transcriptOf(suite, secret, 'join', pledgeOf(suite, opening), answer, opening)
  const bond = suite.keyedHash(secret, concat(TAGS.bond, shared, transcript))
  const record = {
    salt: part(opening, 2),
    first: { lane: part(opening, 0), wrap: part(opening, 1) },
    second: { lane: part(answer, 0), wrap: part(answer, 1) },
    commitment: part(opening, 3),
  }
  const founding = encodeSharedFounding({ ...record, mac: foundingMac(suite, bond, record) })
  return { founding, bond, words: sixWords(suite, transcript, suite.hash(spaceIdInput(founding))) }
}

/** Begins: a secret for the QR code or link, and the first letter, which only pledges. */
export const invite = (suite: Suite): { readonly state: Invited; readonly letter: Uint8Array } => {
  const [laneSecret, epochKey, salt] = [suite.random(KEY_BYTES), suite.random(KEY_BYTES), suite.random(KEY_BYTES)]
  const state: Invited = { step: 'invited', secret: pairingSecret(suite), laneSecret, epochKey, salt }
  return { state, letter: sealLetter(suite, state.secret, FIRST, pledgeOf(suite, openingOf(suite, state))) }
}

/** Answers an invitation with a lane of one's own. */
export const answer = (
  suite: Suite,
  secret: Uint8Array,
  first: Uint8Array,
): Result<{ readonly state: Answered; readonly letter: Uint8Array }, PairingRefusal> => {
  const pledge = openLetter(suite, secret, FIRST, first)
  if (!pledge.ok) return pledge
  if (pledge.value.length !== KEY_BYTES) return err('letter-length')
  const laneSecret = suite.random(KEY_BYTES)
  const { lane, wrap } = lanesOf(suite, laneSecret)
  const said = concat(lane, wrap, suite.random(KEY_BYTES))
  const state: Answered = { step: 'answered', secret, laneSecret, said: concat(pledge.value, said) }
  return ok({ state, letter: sealLetter(suite, secret, SECOND, said) })
}

/** Founds the space with whoever answered first; the letter it gives is the last. */
export const finish = (suite: Suite, state: Invited | Settled, second: Uint8Array): Result<Settled, PairingRefusal> => {
  if (state.step === 'settled') return sameBytes(state.heard, second) ? ok(state) : err('secret-used')
  const { secret, laneSecret, epochKey } = state
  const said = openLetter(suite, secret, SECOND, second)
  if (!said.ok) return said
  if (said.value.length !== ANSWER_BYTES) return err('letter-length')
  const [lane, wrap] = [part(said.value, 0), part(said.value, 1)]
  const opening = openingOf(suite, state)
  if (sameBytes(lane, part(opening, 0))) return err('same-lane')
  const agreed = agree(suite, secret, { answer: said.value, opening }, laneSecret, wrap)
  const once = suite.random(KEY_BYTES)
  const shared = suite.agree(once, wrap)
  if (!agreed || !shared) return err('wrong-key')
  const ephemeral = suite.agreementKey(once)
  const wrapping = suite.keyedHash(agreed.bond, wrapInput({ shared, ephemeral, wrapKey: wrap, lane }))
  const sealed = suite.encrypt(wrapping, ONCE, epochKey, agreed.founding)
  const letter = sealLetter(suite, secret, LAST, concat(opening, ephemeral, sealed))
  return ok({ step: 'settled', heard: second, letter, joined: { ...agreed, laneSecret, epochKey, side: 'first' } })
}

/** Enters the space that the last letter founds. */
export const enter = (suite: Suite, state: Answered | Settled, last: Uint8Array): Result<Settled, PairingRefusal> => {
  if (state.step === 'settled') return sameBytes(state.heard, last) ? ok(state) : err('secret-used')
  const { secret, laneSecret } = state
  const said = openLetter(suite, secret, LAST, last)
  if (!said.ok) return said
  if (said.value.length !== LAST_BYTES) return err('letter-length')
  const opening = said.value.slice(0, OPENING_BYTES)
  if (!sameBytes(pledgeOf(suite, opening), state.said.subarray(0, KEY_BYTES))) return err('wrong-pledge')
  const mine = lanesOf(suite, laneSecret)
  if (sameBytes(mine.lane, part(opening, 0))) return err('same-lane')
  const agreed = agree(suite, secret, { answer: state.said.slice(KEY_BYTES), opening }, laneSecret, part(opening, 1))
  const ephemeral = said.value.slice(OPENING_BYTES, OPENING_BYTES + KEY_BYTES)
  const shared = suite.agree(wrapSecret(suite, laneSecret), ephemeral)
  if (!agreed || !shared || !decodeSharedFounding(agreed.founding).ok) return err('wrong-key')
  const wrapping = suite.keyedHash(agreed.bond, wrapInput({ shared, ephemeral, wrapKey: mine.wrap, lane: mine.lane }))
  const epochKey = suite.open(wrapping, concat(ONCE, said.value.subarray(OPENING_BYTES + KEY_BYTES)), agreed.founding)
  if (!epochKey || !sameBytes(part(opening, 3), suite.keyedHash(epochKey, commitmentInput(part(opening, 2)))))
    return err('wrong-commitment')
  return ok({ step: 'settled', heard: last, letter: new Uint8Array(), joined: { ...agreed, laneSecret, epochKey, side: 'second' } })
}
