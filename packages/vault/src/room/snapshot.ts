import { concat } from '@dropwise/protocol'

/** What a reader made of all events before seq `next`. The vault does not look into it. */
export type Snapshot = { readonly next: number; readonly bytes: Uint8Array }

/** `next` as eight bytes, then the reader's. */
export const encodeSnapshot = ({ next, bytes }: Snapshot): Uint8Array => {
  const head = new Uint8Array(8)
  new DataView(head.buffer).setBigUint64(0, BigInt(next))
  return concat(head, bytes)
}

/** Undefined when it is too short to be one. */
export const decodeSnapshot = (kept: Uint8Array): Snapshot | undefined => {
  if (kept.length < 8) return undefined
  const next = Number(new DataView(kept.buffer, kept.byteOffset, 8).getBigUint64(0))
  return { next, bytes: kept.subarray(8) }
}
