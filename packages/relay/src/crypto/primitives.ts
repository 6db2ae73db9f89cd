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

/** What is used of libsodium's WebAssembly itself; lengths of 64 bits are handed over in two halves. */
type Module = {
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _crypto_generichash(out: number, outLength: number, text: number, low: number, high: number, key: number, keyLength: number): number
}
/** Longer than any event. */
const LONGEST = 128 * 1024

/** Where what is hashed lies, and its hash. Made once: the library's memory is not collected. */
let places: { readonly text: number; readonly out: number } | undefined
const placesIn = (module: Module): { readonly text: number; readonly out: number } => {
  const [text, out] = [module._malloc(LONGEST), module._malloc(32)]
  if (text === 0 || out === 0) throw new RangeError('no memory for the library')
  return { text, out }
}

/** BLAKE2b-256 without the wrapper, which asks for memory and frees it for each argument of each call: longer than hashing takes. */
const hashDirectly = (): Primitives['hash'] => {
  const { libsodium: module } = sodium as unknown as { readonly libsodium: Module }
  const { text, out } = (places ??= placesIn(module))
  return message => {
    if (message.length > LONGEST) return sodium.crypto_generichash(32, message, null)
    module.HEAPU8.set(message, text)
    if (module._crypto_generichash(out, 32, text, message.length, 0, 0, 0) !== 0) throw new Error('not hashed')
    return module.HEAPU8.slice(out, out + 32)
  }
}

/** Resolves once the library is ready. */
export const loadPrimitives = async (): Promise<Primitives> => {
  await sodium.ready
  return {
    hash: hashDirectly(),
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
