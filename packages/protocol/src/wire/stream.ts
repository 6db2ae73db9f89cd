import { concat, viewOf } from '../bytes.ts'
import { err, ok, type Result } from '../result.ts'
import { decodePayload, fitsForm, messageKind, type MessageRefusal } from './decode.ts'
import { messageParts } from './encode.ts'
import { decodeFrame, encodeFrame, FRAME_BLOCK, FRAME_HEAD, MAX_PIECE, type FrameRefusal } from './frame.ts'
import type { DeviceMessage, Message, RelayMessage } from './message.ts'

export type WireRefusal = FrameRefusal | MessageRefusal

const HEAD = 5
const relayTypes = 32

/** One direction's sender: messages in, frames out. What does not fit a frame waits for the next. */
export type FrameWriter = {
  add(message: Message): void
  /** Bytes of messages that no frame has carried yet. */
  readonly waiting: number
  /** The next frame of exactly 4 KiB, full or empty. */
  quiet(): Uint8Array
  /** Frames for everything that waits; none when nothing does. */
  all(): Uint8Array[]
}

/** Begins to count frames of one direction at 0. */
export const frameWriter = (): FrameWriter => {
  const queue: Uint8Array[] = []
  let waiting = 0
  let number = 0
  const piece = (most: number): Uint8Array[] => {
    const parts: Uint8Array[] = []
    let room = most
    let next = queue[0]
    while (next && room > 0) {
      const part = next.subarray(0, room)
      parts.push(part)
      room -= part.length
      if (part.length < next.length) queue[0] = next.subarray(part.length)
      else queue.shift()
      next = queue[0]
    }
    waiting -= most - room
    return parts
  }
  const frame = (most: number): Uint8Array => encodeFrame(number++, ...piece(most))
  return {
    add: message => {
      for (const part of messageParts(message)) {
        if (part.length > 0) queue.push(part)
        waiting += part.length
      }
    },
    get waiting() {
      return waiting
    },
    quiet: () => frame(FRAME_BLOCK - FRAME_HEAD),
    all: () => {
      const frames: Uint8Array[] = []
      while (queue.length > 0) frames.push(frame(MAX_PIECE))
      return frames
    },
  }
}

/** One direction's receiver: frames in, messages out. After a refusal the connection is worth nothing. */
export type FrameReader<M extends Message> = { read(frame: Uint8Array): Result<readonly M[], WireRefusal> }

type Open = { readonly kind: Message['kind']; readonly bytes: Uint8Array; filled: number }

const frameReader = (expected: (type: number) => boolean) => {
  let number = 0
  let rest = new Uint8Array()
  let open: Open | undefined
  return (frame: Uint8Array): Result<readonly Message[], WireRefusal> => {
    const framed = decodeFrame(number, frame)
    if (!framed.ok) return framed
    number += 1
    const piece = rest.length > 0 ? concat(rest, framed.value) : framed.value
    rest = new Uint8Array()
    const messages: Message[] = []
    let at = 0
    for (;;) {
      if (!open) {
        if (piece.length - at < HEAD) break
        const type = piece[at] ?? 0
        const kind = expected(type) ? messageKind(type) : undefined
        if (!kind) return err('message-type')
        const length = viewOf(piece).getUint32(at + 1)
        if (!fitsForm(kind, length)) return err('message-length')
        at += HEAD
        const whole = piece.length - at >= length
        open = { kind, bytes: whole ? piece.subarray(at, at + length) : new Uint8Array(length), filled: whole ? length : 0 }
        if (whole) at += length
      }
      const { kind, bytes, filled } = open
      if (filled < bytes.length) {
        const part = piece.subarray(at, at + bytes.length - filled)
        bytes.set(part, filled)
        at += part.length
        open.filled += part.length
        if (open.filled < bytes.length) break
      }
      const message = decodePayload(kind, bytes)
      if (!message.ok) return message
      messages.push(message.value)
      open = undefined
    }
    if (!open && at < piece.length) rest = piece.slice(at)
    return ok(messages)
  }
}

/** What a relay reads with: messages of a device only. */
export const deviceFrames = (): FrameReader<DeviceMessage> => {
  const read = frameReader(type => type < relayTypes)
  return { read: frame => read(frame) as Result<readonly DeviceMessage[], WireRefusal> }
}

/** What a device reads with: messages of a relay only. */
export const relayFrames = (): FrameReader<RelayMessage> => {
  const read = frameReader(type => type > relayTypes)
  return { read: frame => read(frame) as Result<readonly RelayMessage[], WireRefusal> }
}
