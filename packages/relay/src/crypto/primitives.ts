import { randomBytes } from 'node:crypto'
import sodium from 'libsodium-wrappers-sumo'

/** All cryptography of a relay: it hashes, it checks signatures, it makes nonces. It has no key. */
export type Primitives = {
  /** BLAKE2b-256. */
  readonly hash: (message: Uint8Array) => Uint8Array
  /** Whether an Ed25519 signature holds; false for anything of wrong width. */
  readonly verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean
  readonly random: (length: number) => Uint8Array
}

/** Resolves once the library is ready. */
export const loadPrimitives = async (): Promise<Primitives> => {
  await sodium.ready
  return {
    hash: message => sodium.crypto_generichash(32, message, null),
    verify: (publicKey, message, signature) => {
      try {
        return sodium.crypto_sign_verify_detached(signature, message, publicKey)
      } catch {
        return false
      }
    },
    random: length => new Uint8Array(randomBytes(length)),
  }
}
