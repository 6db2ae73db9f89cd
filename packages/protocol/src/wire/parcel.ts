import { concat } from '../bytes.ts'
import { err, ok, type Result } from '../result.ts'
import { Misread, reading, u64 } from './fields.ts'
import { encodeRun, readRun, type Run } from './run.ts'

/** A parcel has a multiple of this many bytes before it is sealed, so that its size says little. */
export const PARCEL_BLOCK = 65_536

/** Runs as they go in a file: length 8 ‖ run, one after the other; eight zero bytes; zero bytes to the smallest multiple of a block. */
export const encodeParcel = (runs: readonly Run[]): Uint8Array => {
  const pieces = runs.map(encodeRun).flatMap(run => [u64(run.length), run])
  const size = pieces.reduce((sum, { length }) => sum + length, 8)
  return concat(...pieces, new Uint8Array(8 + ((PARCEL_BLOCK - (size % PARCEL_BLOCK)) % PARCEL_BLOCK)))
}

/** Reads a parcel; byte fields are views. Anything that `encodeParcel` would not write is `not-a-parcel`. */
export const decodeParcel = (bytes: Uint8Array): Result<readonly Run[], 'not-a-parcel'> => {
  if (bytes.length === 0 || bytes.length % PARCEL_BLOCK !== 0) return err('not-a-parcel')
  try {
    const from = reading(bytes)
    const runs: Run[] = []
    for (let length = from.u64(); length > 0; length = from.u64()) {
      const inside = reading(from.take(length))
      runs.push(readRun(inside))
      inside.end()
    }
    return from.left() < PARCEL_BLOCK && from.rest().every(byte => byte === 0) ? ok(runs) : err('not-a-parcel')
  } catch (failure) {
    if (failure instanceof Misread) return err('not-a-parcel')
    throw failure
  }
}
