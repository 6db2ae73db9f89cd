import type sodium from 'libsodium-wrappers-sumo'

/** What is used of libsodium's WebAssembly itself; lengths of 64 bits are handed over in two halves. */
type Module = {
  /** The memory; another view each time that it grew. */
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _crypto_generichash(out: number, outLength: number, text: number, low: number, high: number, key: number, keyLength: number): number
  _crypto_aead_xchacha20poly1305_ietf_encrypt(...numbers: readonly number[]): number
  _crypto_aead_xchacha20poly1305_ietf_decrypt(...numbers: readonly number[]): number
}

const HASH = 32
const TAG = 16
/** What is longer takes the wrapper: segments of an ordinary life are shorter. */
const LONGEST = 256 * 1024
const MOST_BOUND = 1024
const NO_KEY = new Uint8Array(32)

type Places = { readonly text: number; readonly bound: number; readonly nonce: number; readonly key: number; readonly out: number }

/** By library: made once, whoever asks for it how often. The library's memory is not collected, and never shrinks. */
const made = new WeakMap<Module, Places>()

const placesIn = (module: Module): Places => {
  const before = made.get(module)
  if (before) return before
  /** Where nothing is left it answers zero, and zero is a place like any other: a key would be laid over the library's own. */
  const place = (bytes: number): number => {
    const at = module._malloc(bytes)
    if (at === 0) throw new RangeError('no memory for the library')
    return at
  }
  const places = { text: place(LONGEST + TAG), bound: place(MOST_BOUND), nonce: place(24), key: place(32), out: place(HASH) }
  made.set(module, places)
  return places
}

/**
 * Hashing and the cipher of libsodium without its wrapper, for what is done with every event: the wrapper asks for memory and frees it
 * again for each of up to six arguments, which takes longer than hashing does. Here each has one place, made once, and the key is wiped
 * from its own after every call. Arguments are as the suite has them.
 */
export const directly = (library: typeof sodium) => {
  const { libsodium: module } = library as unknown as { readonly libsodium: Module }
  const { text, bound, nonce, key, out } = placesIn(module)

  const lay = (message: Uint8Array, about: Uint8Array, once: Uint8Array, secret: Uint8Array): boolean => {
    if (message.length > LONGEST || about.length > MOST_BOUND || once.length !== 24 || secret.length !== 32) return false
    const memory = module.HEAPU8
    memory.set(message, text)
    memory.set(about, bound)
    memory.set(once, nonce)
    memory.set(secret, key)
    return true
  }

  return {
    hash: (message: Uint8Array): Uint8Array => {
      if (message.length > LONGEST) return library.crypto_generichash(HASH, message, null)
      module.HEAPU8.set(message, text)
      if (module._crypto_generichash(out, HASH, text, message.length, 0, 0, 0) !== 0) throw new Error('not hashed')
      return module.HEAPU8.slice(out, out + HASH)
    },
    encrypt: (secret: Uint8Array, once: Uint8Array, plain: Uint8Array, about: Uint8Array): Uint8Array => {
      if (!lay(plain, about, once, secret)) return library.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, about, null, once, secret)
      const { length } = plain
      const wrong = module._crypto_aead_xchacha20poly1305_ietf_encrypt(text, 0, text, length, 0, bound, about.length, 0, 0, nonce, key)
      module.HEAPU8.set(NO_KEY, key)
      if (wrong !== 0) throw new Error('not encrypted')
      return module.HEAPU8.slice(text, text + length + TAG)
    },
    /** Throws where it does not open. `into`: where the plain text goes, exactly as long as it is. */
    decrypt: (secret: Uint8Array, once: Uint8Array, sealed: Uint8Array, about: Uint8Array, into?: Uint8Array): Uint8Array => {
      if (!lay(sealed, about, once, secret)) return library.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, about, once, secret)
      const { length } = sealed
      const wrong = module._crypto_aead_xchacha20poly1305_ietf_decrypt(text, 0, 0, text, length, 0, bound, about.length, 0, nonce, key)
      module.HEAPU8.set(NO_KEY, key)
      if (wrong !== 0) throw new Error('not opened')
      if (!into) return module.HEAPU8.slice(text, text + length - TAG)
      into.set(module.HEAPU8.subarray(text, text + length - TAG))
      return into
    },
  }
}
