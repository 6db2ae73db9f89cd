import { err, ok, type Result } from '../result.ts'
import { Misread, reading, type Reading } from './fields.ts'
import {
  FORMS,
  MAX_LETTERS,
  MAX_MAILBOX,
  NACKS,
  type Cursor,
  type Message,
  type MessageKind,
  type NackReason,
  type Pace,
} from './message.ts'
import { readRun, type Run } from './run.ts'

export type MessageRefusal = 'message-type' | 'message-length' | 'message-field'

const kinds = new Map(Object.entries(FORMS).map(([kind, { type }]) => [type, kind as MessageKind]))
const nacks = new Map<number, NackReason>(Object.entries(NACKS).map(([reason, number]) => [number, reason as NackReason]))

/** The kind of a message by its type byte. */
export const messageKind = (type: number): MessageKind | undefined => kinds.get(type)

const pace = (from: Reading): Pace => (from.flag() ? 'eager' : 'quiet')
const cursor = (from: Reading): Cursor => ({ place: from.u64(), hash: from.take(32) })
const index = (from: Reading): number => {
  const value = from.u8()
  if (value >= MAX_LETTERS) throw new Misread()
  return value
}
const several = <T>(from: Reading, one: () => T): T[] => {
  const all: T[] = []
  while (from.left() > 0) all.push(one())
  return all
}
const nack = (from: Reading): NackReason => {
  const reason = nacks.get(from.u8())
  if (!reason) throw new Misread()
  return reason
}
const letters = (from: Reading): { index: number; letter: Uint8Array }[] => {
  const all = several(from, () => ({ index: index(from), letter: from.take(from.u16()) }))
  const wrong = all.some(({ index, letter }, i) => letter.length === 0 || index <= (all[i - 1]?.index ?? -1))
  if (wrong || all.reduce((sum, { letter }) => sum + letter.length, 0) > MAX_MAILBOX) throw new Misread()
  return all
}

const readers: { readonly [K in MessageKind]: (from: Reading) => Message } = {
  hello: from => ({ kind: 'hello', space: from.take(32), lane: from.take(32), pace: pace(from) }),
  auth: from => ({ kind: 'auth', key: from.take(32), binding: from.take(64), signature: from.take(64) }),
  found: from => ({ kind: 'found', founding: from.rest() }),
  sub: from => ({ kind: 'sub', cursor: cursor(from) }),
  push: from => ({ kind: 'push', run: readRun(from) }),
  want: from => ({ kind: 'want', lane: from.take(32), from: from.u64() }),
  pace: from => ({ kind: 'pace', pace: pace(from) }),
  find: () => ({ kind: 'find' }),
  put: from => ({ kind: 'put', name: from.take(32), index: index(from), letter: from.rest() }),
  get: from => ({ kind: 'get', name: from.take(32) }),
  challenge: from => ({ kind: 'challenge', instance: from.take(32), nonce: from.take(32), known: from.flag() }),
  frontier: from => ({ kind: 'frontier', rows: several(from, () => ({ lane: from.take(32), seq: from.u64(), hash: from.take(32) })) }),
  page: from => ({ kind: 'page', cursor: cursor(from), more: from.flag(), runs: several<Run>(from, () => readRun(from)) }),
  lane: from => ({ kind: 'lane', more: from.flag(), run: readRun(from) }),
  ack: from => ({ kind: 'ack', lane: from.take(32), seq: from.u64(), hash: from.take(32) }),
  nack: from => ({
    kind: 'nack',
    reason: nack(from),
    lane: from.take(32),
    first: from.u64(),
    number: from.u64(),
    hash: from.take(32),
  }),
  founding: from => ({ kind: 'founding', founding: from.rest() }),
  letters: from => ({ kind: 'letters', name: from.take(32), letters: letters(from) }),
  kept: from => ({ kind: 'kept', name: from.take(32), index: index(from) }),
}

/** Whether a message of this kind may have so many bytes. */
export const fitsForm = (kind: MessageKind, length: number): boolean => length >= FORMS[kind].least && length <= FORMS[kind].most

/** Reads what follows type and length. Byte fields are views. What `encodeMessage` would not write byte for byte is refused. */
export const decodePayload = (kind: MessageKind, bytes: Uint8Array): Result<Message, MessageRefusal> => {
  if (!fitsForm(kind, bytes.length)) return err('message-length')
  try {
    const from = reading(bytes)
    const message = readers[kind](from)
    from.end()
    return ok(message)
  } catch (problem) {
    if (problem instanceof Misread) return err('message-field')
    throw problem
  }
}
