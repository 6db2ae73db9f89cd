import { concat, err, ok, TAGS, type Result } from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'

/** What two devices meet for: two people joining, or one person linking another device. */
const ERRANDS = { join: 1, link: 2 } as const
export type Errand = keyof typeof ERRANDS

/** Why a meeting of two devices does not go on. */
export type PairingRefusal =
  /** Sealed under another secret, changed on the way, or another letter than the one that is due. */
  | 'not-opened'
  | 'letter-length'
  | 'letter-field'
  /** A public key with which nothing can be agreed. */
  | 'wrong-key'
  /** What was opened is not what was pledged in the first letter. */
  | 'wrong-pledge'
  | 'same-lane'
  | 'wrong-commitment'
  | 'forged-admission'
  | 'wrong-founding'
  /** Another answer came already: the secret is spent. */
  | 'secret-used'

const NOTHING = new Uint8Array(KEY_BYTES)

/** A letter's place: which errand, which of the three, and what both agreed on before (zero where nothing is). */
export type Envelope = {
  readonly errand: Errand
  readonly index: 0 | 1 | 2
  readonly shared?: Uint8Array
  readonly transcript?: Uint8Array
}

const inside = ({ errand, index, shared = NOTHING, transcript = NOTHING }: Envelope): Uint8Array =>
  concat(TAGS.letter, Uint8Array.of(ERRANDS[errand], index), shared, transcript)

/** Thirty-two bytes that go from one screen to the other, once. */
export const pairingSecret = (suite: Suite): Uint8Array => suite.random(KEY_BYTES)

/** Under which name the letters lie at a relay. It tells nothing of the secret. */
export const mailboxName = (suite: Suite, secret: Uint8Array): Uint8Array => suite.keyedHash(secret, TAGS.mailbox)

/** Seals a letter for its place. */
export const sealLetter = (suite: Suite, secret: Uint8Array, envelope: Envelope, plain: Uint8Array): Uint8Array =>
  suite.seal(suite.keyedHash(secret, inside(envelope)), plain, TAGS.letter)

/** Opens the letter that is due at this place. */
export const openLetter = (suite: Suite, secret: Uint8Array, envelope: Envelope, letter: Uint8Array): Result<Uint8Array, 'not-opened'> => {
  const plain = suite.open(suite.keyedHash(secret, inside(envelope)), letter, TAGS.letter)
  return plain ? ok(plain) : err('not-opened')
}

/** Everything that both said, under the secret. */
export const transcriptOf = (suite: Suite, secret: Uint8Array, errand: Errand, ...said: readonly Uint8Array[]): Uint8Array =>
  suite.keyedHash(secret, concat(TAGS.transcript, Uint8Array.of(ERRANDS[errand]), ...said))
