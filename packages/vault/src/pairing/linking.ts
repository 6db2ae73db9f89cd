import {
  concat,
  err,
  FOUNDING_BYTES,
  ok,
  readFounding,
  sameBytes,
  SHARED_FOUNDING_BYTES,
  SIDES,
  spaceIdInput,
  type Result,
  type Side,
} from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'
import { NO_BOND } from '../space/epoch.ts'
import { admissionHolds, foundingMac, wantingIn, wrapSecret } from '../space/lane.ts'
import { openLetter, pairingSecret, sealLetter, transcriptOf, type Envelope, type PairingRefusal } from './letter.ts'
import { sixWords } from './six-words.ts'

/** A space to be linked, as the old device knows it: the own one first, then every shared one. */
export type LinkableSpace = {
  readonly founding: Uint8Array
  /** Undefined in the own space. */
  readonly bond: Uint8Array | undefined
  readonly side: Side
  /** The old device's lane in it: the one that will admit. */
  readonly lane: Uint8Array
}

/** What the old device has to admit, once the words were compared. */
export type WantedAdmission = {
  readonly space: Uint8Array
  readonly role: 'device'
  readonly lane: Uint8Array
  readonly wrap: Uint8Array
  readonly proof: Uint8Array
}

/** A space that the new device may now fetch and open. */
export type LinkedSpace = {
  readonly founding: Uint8Array
  readonly bond: Uint8Array | undefined
  readonly side: Side
  readonly laneSecret: Uint8Array
}

/** The old device, before the answer. States are plain values. */
export type Offered = {
  readonly step: 'offered'
  readonly secret: Uint8Array
  readonly ephemeral: Uint8Array
  readonly said: Uint8Array
  readonly spaces: readonly LinkableSpace[]
}

/** The old device, with the answer. `letter` is the last: give it only once somebody said that the words are the same. */
export type Compared = {
  readonly step: 'compared'
  readonly heard: Uint8Array
  readonly words: readonly number[]
  readonly admissions: readonly WantedAdmission[]
  readonly letter: Uint8Array
}

/** The new device, which waits for the last letter. */
export type Accepted = {
  readonly step: 'accepted'
  readonly secret: Uint8Array
  readonly offered: Uint8Array
  readonly transcript: Uint8Array
  readonly words: readonly number[]
  readonly spaces: readonly { readonly space: Uint8Array; readonly laneSecret: Uint8Array }[]
}

const FIRST: Envelope = { errand: 'link', index: 0 }
const SECOND: Envelope = { errand: 'link', index: 1 }
const FIXED = 2 * KEY_BYTES + 1
const NAMED = 2 * KEY_BYTES
const WANTED = 2 * KEY_BYTES + 64
/** How many spaces fit: the own one and fifteen shared. */
export const MAX_LINKED = 16

const last = (shared: Uint8Array, transcript: Uint8Array): Envelope => ({ errand: 'link', index: 2, shared, transcript })
const idOf = (suite: Suite, founding: Uint8Array): Uint8Array => suite.hash(spaceIdInput(founding))

/** Begins on the old device: a secret for the QR code, and the first letter, which names the spaces. Throws outside 1–16 spaces. */
export const offer = (suite: Suite, spaces: readonly LinkableSpace[]): { readonly state: Offered; readonly letter: Uint8Array } => {
  if (spaces.length < 1 || spaces.length > MAX_LINKED) throw new RangeError(`${spaces.length} spaces to link`)
  const secret = pairingSecret(suite)
  const ephemeral = suite.random(KEY_BYTES)
  const named = spaces.flatMap(({ founding, lane }) => [idOf(suite, founding), lane])
  const said = concat(suite.agreementKey(ephemeral), suite.random(KEY_BYTES), Uint8Array.of(spaces.length), ...named)
  return { state: { step: 'offered', secret, ephemeral, said, spaces }, letter: sealLetter(suite, secret, FIRST, said) }
}

/** Answers on the new device: a lane for each space, and its proof that it wants to come. Shows the words from here on. */
export const accept = (
  suite: Suite,
  secret: Uint8Array,
  first: Uint8Array,
): Result<{ readonly state: Accepted; readonly letter: Uint8Array }, PairingRefusal> => {
  const said = openLetter(suite, secret, FIRST, first)
  if (!said.ok) return said
  const offered = said.value
  const count = offered[FIXED - 1] ?? 0
  if (offered.length !== FIXED + count * NAMED || offered.length < FIXED) return err('letter-length')
  if (count < 1 || count > MAX_LINKED) return err('letter-field')
  const lanes = Array.from({ length: count }, (_, i) => {
    const at = FIXED + i * NAMED
    const space = offered.slice(at, at + KEY_BYTES)
    const laneSecret = suite.random(KEY_BYTES)
    const by = offered.slice(at + KEY_BYTES, at + NAMED)
    const { lane, wrap, proof } = wantingIn(suite, laneSecret, { space, by, role: 'device' })
    return { space, laneSecret, asked: concat(lane, wrap, proof) }
  })
  const answered = concat(suite.random(KEY_BYTES), ...lanes.map(({ asked }) => asked))
  const transcript = transcriptOf(suite, secret, 'link', offered, answered)
  const words = sixWords(suite, transcript, offered.slice(FIXED, FIXED + KEY_BYTES))
  const spaces = lanes.map(({ space, laneSecret }) => ({ space, laneSecret }))
  const state: Accepted = { step: 'accepted', secret, offered, transcript, words, spaces }
  return ok({ state, letter: sealLetter(suite, secret, SECOND, answered) })
}

/** Reads the answer on the old device: the words to compare, the lanes to admit, and the letter to give afterwards. */
export const compare = (suite: Suite, state: Offered | Compared, second: Uint8Array): Result<Compared, PairingRefusal> => {
  if (state.step === 'compared') return sameBytes(state.heard, second) ? ok(state) : err('secret-used')
  const { secret, spaces, said } = state
  const opened = openLetter(suite, secret, SECOND, second)
  if (!opened.ok) return opened
  const answered = opened.value
  if (answered.length !== KEY_BYTES + spaces.length * WANTED) return err('letter-length')
  const admissions = spaces.map(({ founding, lane: by }, i): WantedAdmission & { by: Uint8Array } => {
    const at = KEY_BYTES + i * WANTED
    const [lane, wrap] = [answered.slice(at, at + KEY_BYTES), answered.slice(at + KEY_BYTES, at + NAMED)]
    return { space: idOf(suite, founding), by, role: 'device', lane, wrap, proof: answered.slice(at + NAMED, at + WANTED) }
  })
  if (!admissions.every(one => admissionHolds(suite, one))) return err('forged-admission')
  const [own] = admissions
  const shared = own && suite.agree(state.ephemeral, own.wrap)
  if (!own || !shared || !admissions.every(({ wrap }) => suite.agree(state.ephemeral, wrap))) return err('wrong-key')
  const transcript = transcriptOf(suite, secret, 'link', said, answered)
  const handed = spaces.flatMap(({ side, bond, founding }) => [Uint8Array.of(SIDES[side]), bond ?? NO_BOND, founding])
  return ok({
    step: 'compared',
    heard: second,
    words: sixWords(suite, transcript, own.space),
    admissions: admissions.map(({ space, role, lane, wrap, proof }) => ({ space, role, lane, wrap, proof })),
    letter: sealLetter(suite, secret, last(shared, transcript), concat(...handed)),
  })
}

/** Opens the last letter on the new device: every space with its founding record, bond and side. */
export const settle = (suite: Suite, state: Accepted, letter: Uint8Array): Result<readonly LinkedSpace[], PairingRefusal> => {
  const { secret, offered, transcript, spaces } = state
  const [own] = spaces
  const shared = own && suite.agree(wrapSecret(suite, own.laneSecret), offered.subarray(0, KEY_BYTES))
  if (!shared) return err('wrong-key')
  const said = openLetter(suite, secret, last(shared, transcript), letter)
  if (!said.ok) return said
  const linked: LinkedSpace[] = []
  let at = 0
  for (const { space, laneSecret } of spaces) {
    const side = said.value[at] === SIDES.first ? 'first' : said.value[at] === SIDES.second ? 'second' : undefined
    const from = at + 1 + KEY_BYTES
    const bytes = said.value[from + 1] === 2 ? SHARED_FOUNDING_BYTES : FOUNDING_BYTES
    if (said.value.length < from + bytes) return err('letter-length')
    const [bond, founding] = [said.value.slice(at + 1, from), said.value.slice(from, from + bytes)]
    if (!side) return err('letter-field')
    const record = readFounding(founding)
    if (!record.ok || !sameBytes(idOf(suite, founding), space)) return err('wrong-founding')
    const { value } = record
    const ours =
      value.kind === 'shared' ? sameBytes(value.mac, foundingMac(suite, bond, value)) : side === 'first' && sameBytes(bond, NO_BOND)
    if (!ours || (value.kind === 'own') !== (linked.length === 0)) return err('wrong-founding')
    linked.push({ founding, bond: value.kind === 'shared' ? bond : undefined, side, laneSecret })
    at = from + bytes
  }
  return at === said.value.length ? ok(linked) : err('letter-length')
}
