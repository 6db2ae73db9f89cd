import { viewOf } from '../bytes.ts'
import { VERSION } from '../header.ts'
import { err, ok, type Result } from '../result.ts'

/** Every frame has a multiple of this many bytes, whatever it carries (S17). */
export const FRAME_BLOCK = 4096
/** Version 1 ‖ zero 3 ‖ number 4 ‖ length 4. */
export const FRAME_HEAD = 12
/** The longest frame: 1 MiB of bodies and room for what surrounds them. */
export const MAX_FRAME = 288 * FRAME_BLOCK
/** How much of the stream the longest frame carries. */
export const MAX_PIECE = MAX_FRAME - FRAME_HEAD

export type FrameRefusal = 'frame-size' | 'frame-version' | 'frame-order' | 'frame-padding'

/** A frame around a piece of the stream (in parts), filled with zero bytes. `number` counts the frames of one direction from 0. */
export const encodeFrame = (number: number, ...piece: readonly Uint8Array[]): Uint8Array => {
  const length = piece.reduce((sum, part) => sum + part.length, 0)
  const size = Math.ceil((FRAME_HEAD + length) / FRAME_BLOCK) * FRAME_BLOCK
  if (size > MAX_FRAME) throw new RangeError(`a frame of ${size} bytes`)
  const out = new Uint8Array(size)
  const view = viewOf(out)
  out[0] = VERSION
  view.setUint32(4, number)
  view.setUint32(8, length)
  let at = FRAME_HEAD
  for (const part of piece) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/**
 * The piece in a frame; it is a view. `number` is the one that has to come: a frame that was dropped, doubled or moved on its way is
 * `frame-order`, and so is the next.
 */
export const decodeFrame = (number: number, bytes: Uint8Array): Result<Uint8Array, FrameRefusal> => {
  if (bytes.length === 0 || bytes.length % FRAME_BLOCK !== 0 || bytes.length > MAX_FRAME) return err('frame-size')
  const view = viewOf(bytes)
  if (view.getUint32(0) !== VERSION * 0x1_00_00_00) return err('frame-version')
  if (view.getUint32(4) !== number) return err('frame-order')
  const end = FRAME_HEAD + view.getUint32(8)
  if (Math.ceil(end / FRAME_BLOCK) * FRAME_BLOCK !== bytes.length) return err('frame-padding')
  for (let i = end; i < bytes.length; i++) if (bytes[i] !== 0) return err('frame-padding')
  return ok(bytes.subarray(FRAME_HEAD, end))
}
