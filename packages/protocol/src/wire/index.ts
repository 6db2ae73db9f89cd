export { decodePayload, messageKind, type MessageRefusal } from './decode.ts'
export { encodeMessage } from './encode.ts'
export { decodeFrame, encodeFrame, FRAME_BLOCK, FRAME_HEAD, MAX_FRAME, MAX_PIECE, type FrameRefusal } from './frame.ts'
export {
  FORMS,
  MAX_EVENT_BYTES,
  MAX_LETTERS,
  MAX_MAILBOX,
  MAX_PUSH_BYTES,
  MAX_PUSH_EVENTS,
  NACKS,
  type Cursor,
  type DeviceMessage,
  type FrontierRow,
  type Message,
  type MessageKind,
  type NackReason,
  type Pace,
  type RelayMessage,
} from './message.ts'
export { decodeParcel, encodeParcel, PARCEL_BLOCK } from './parcel.ts'
export { encodeRun, MAX_RUN_EVENTS, runOf, wholeEvents, type Run, type RunEvent, type WholeEvent } from './run.ts'
export { deviceFrames, frameWriter, relayFrames, type FrameReader, type FrameWriter, type WireRefusal } from './stream.ts'
export { authMessage, type Challenge } from './tuples.ts'
