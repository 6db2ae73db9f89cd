import { concat, viewOf } from '../bytes.ts'
import { u16, u64, u8, wide } from './fields.ts'
import { FORMS, NACKS, type Cursor, type Message, type Pace } from './message.ts'
import { encodeRun } from './run.ts'

const PACES: Record<Pace, number> = { quiet: 0, eager: 1 }
const cursorBytes = ({ place, hash }: Cursor): Uint8Array => concat(u64(place), wide(hash, 32))
const flag = (value: boolean): Uint8Array => u8(value ? 1 : 0)

const payload = (message: Message): Uint8Array | readonly Uint8Array[] => {
  switch (message.kind) {
    case 'hello':
      return concat(wide(message.space, 32), wide(message.lane, 32), u8(PACES[message.pace]))
    case 'auth':
      return concat(wide(message.key, 32), wide(message.binding, 64), wide(message.signature, 64))
    case 'found':
    case 'founding':
      return message.founding
    case 'sub':
      return cursorBytes(message.cursor)
    case 'push':
      return encodeRun(message.run)
    case 'want':
      return concat(wide(message.lane, 32), u64(message.from))
    case 'pace':
      return u8(PACES[message.pace])
    case 'find':
      return new Uint8Array()
    case 'put':
      return concat(wide(message.name, 32), u8(message.index), message.letter)
    case 'get':
      return wide(message.name, 32)
    case 'challenge':
      return concat(wide(message.instance, 32), wide(message.nonce, 32), flag(message.known))
    case 'frontier':
      return concat(...message.rows.flatMap(({ lane, seq, hash }) => [wide(lane, 32), u64(seq), wide(hash, 32)]))
    case 'page':
      return [cursorBytes(message.cursor), flag(message.more), ...message.runs.map(encodeRun)]
    case 'lane':
      return concat(flag(message.more), encodeRun(message.run))
    case 'ack':
      return concat(wide(message.lane, 32), u64(message.seq), wide(message.hash, 32))
    case 'nack':
      return concat(u8(NACKS[message.reason]), wide(message.lane, 32), u64(message.first), u64(message.number), wide(message.hash, 32))
    case 'letters':
      return concat(wide(message.name, 32), ...message.letters.flatMap(({ index, letter }) => [u8(index), u16(letter.length), letter]))
    case 'kept':
      return concat(wide(message.name, 32), u8(message.index))
  }
}

/** Type ‖ length ‖ payload in parts, the long ones uncopied. Throws on a field of wrong width or value. */
export const messageParts = (message: Message): readonly Uint8Array[] => {
  const { type, least, most } = FORMS[message.kind]
  const said = payload(message)
  const parts = said instanceof Uint8Array ? [said] : said
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length < least || length > most) throw new RangeError(`${message.kind} of ${length} bytes`)
  const head = new Uint8Array(5)
  head[0] = type
  viewOf(head).setUint32(1, length)
  return [head, ...parts]
}

/** A message as it stands in the stream. */
export const encodeMessage = (message: Message): Uint8Array => concat(...messageParts(message))
