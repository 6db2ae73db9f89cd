import { concat } from '../bytes.ts'
import { VERSION } from '../header.ts'
import { TAGS } from '../tags.ts'
import { u8, wide } from './fields.ts'

/** What a device answers to. */
export type Challenge = {
  /** The relay as the device reached it, e.g. `https://relay.example`: scheme, host and port as `URL.origin` has them (ASCII). */
  readonly origin: string
  /** Names the relay's data: 32 random bytes from when it was made. */
  readonly instance: Uint8Array
  readonly space: Uint8Array
  readonly lane: Uint8Array
  /** 32 random bytes of this connection. */
  readonly nonce: Uint8Array
}

const ascii = (text: string): Uint8Array => {
  if (!/^[!-~]{1,255}$/u.test(text)) throw new RangeError('not an origin')
  return Uint8Array.from(text, letter => letter.charCodeAt(0))
}

/**
 * What the auth key signs. It names the relay, so that a relay cannot hand on another's challenge, and it can never be a head: another
 * key, another tag.
 */
export const authMessage = ({ origin, instance, space, lane, nonce }: Challenge): Uint8Array =>
  concat(TAGS.auth, u8(VERSION), wide(instance, 32), wide(space, 32), wide(lane, 32), wide(nonce, 32), ascii(origin))
