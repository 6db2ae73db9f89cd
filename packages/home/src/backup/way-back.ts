/// <reference lib="esnext.typedarrays" />

import type { WayBack } from '@dropwise/vault'
import { array, base64, number, object, optional, picklist, pipe, regex, string, type InferOutput } from 'valibot'

const hex = pipe(string(), regex(/^(?:[0-9a-f]{2})+$/u))
const key = pipe(string(), regex(/^[0-9a-f]{64}$/u))

/** A `WayBack` of the vault as it stands in a backup: bytes in hexadecimal, the long ones in base64. */
export const wayBackShape = object({
  founding: hex,
  bond: key,
  side: picklist(['first', 'second']),
  /** Secret of the lane that lies in copies alone; without it there is only what was said. */
  lane: optional(key),
  epochs: array(object({ epoch: key, key, generation: number() })),
  parcel: pipe(string(), base64()),
})

type Written = InferOutput<typeof wayBackShape>

/** As it is written into a backup. */
export const written = ({ founding, bond, side, laneSecret, epochs, parcel }: WayBack): Written => ({
  founding: founding.toHex(),
  bond: bond.toHex(),
  side,
  ...(laneSecret && { lane: laneSecret.toHex() }),
  epochs: epochs.map(({ epoch, key: secret, generation }) => ({ epoch: epoch.toHex(), key: secret.toHex(), generation })),
  parcel: parcel.toBase64(),
})

/** As it stood in a backup that was read. */
export const readWay = ({ founding, bond, side, lane, epochs, parcel }: Written): WayBack => ({
  founding: Uint8Array.fromHex(founding),
  bond: Uint8Array.fromHex(bond),
  side,
  laneSecret: lane === undefined ? undefined : Uint8Array.fromHex(lane),
  epochs: epochs.map(one => ({ epoch: Uint8Array.fromHex(one.epoch), key: Uint8Array.fromHex(one.key), generation: one.generation })),
  parcel: Uint8Array.fromBase64(parcel),
})
