import { concat, NONCE_BYTES } from '@dropwise/protocol'
import { directly } from './direct.ts'
import { loadSodium } from './sodium.ts'

export const KEY_BYTES = 32
export const SALT_BYTES = 16
/** What sealing adds: nonce and authentication tag. */
export const SEAL_BYTES = NONCE_BYTES + 16

/** Argon2id: memory in KiB, number of passes. */
export type Argon = { readonly memoryKiB: number; readonly passes: number }

/** A source of random bytes. */
export type Random = (length: number) => Uint8Array

/** A signing key pair (Ed25519): 32-byte public key, 64-byte secret key. */
export type SigningKeys = { readonly publicKey: Uint8Array; readonly secretKey: Uint8Array }

/** Every primitive of protocol version 1. Nothing else in the vault touches a cipher library. */
export type Suite = {
  readonly random: Random
  /** BLAKE2b-256. */
  hash(message: Uint8Array): Uint8Array
  /** BLAKE2b-256 under a key. */
  keyedHash(key: Uint8Array, message: Uint8Array): Uint8Array
  /** XChaCha20-Poly1305 under a given nonce; without the nonce in the answer. */
  encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, bound: Uint8Array): Uint8Array
  /** Nonce ‖ ciphertext ‖ tag under a fresh nonce. */
  seal(key: Uint8Array, plain: Uint8Array, bound: Uint8Array): Uint8Array
  /**
   * Opens nonce ‖ ciphertext ‖ tag; undefined when anything about it is wrong. `into` is room for the plain text, of exactly its length:
   * for many at once, where asking for memory for each is what takes the time.
   */
  open(key: Uint8Array, sealed: Uint8Array, bound: Uint8Array, into?: Uint8Array): Uint8Array | undefined
  signingKeys(seed: Uint8Array): SigningKeys
  /** The public X25519 key of a secret. */
  agreementKey(secret: Uint8Array): Uint8Array
  /** X25519; undefined when the other's key is no good. */
  agree(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | undefined
  sign(secretKey: Uint8Array, message: Uint8Array): Uint8Array
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean
  /** Argon2id, 32 bytes. Blocks for up to a second or two: call it in a worker. */
  stretch(passphrase: Uint8Array, salt: Uint8Array, argon: Argon): Uint8Array
  /** SHA-512; for the one protocol that asks for it. */
  sha512(message: Uint8Array): Uint8Array
  /** The group ristretto255 (RFC 9496). */
  readonly ristretto: {
    /** The element that 64 uniform bytes stand for. */
    fromHash(uniform: Uint8Array): Uint8Array
    randomScalar(): Uint8Array
    /** Whether bytes are the one encoding of an element. */
    isElement(point: Uint8Array): boolean
    /** Undefined where the point is none, or the product is the identity. */
    multiply(scalar: Uint8Array, point: Uint8Array): Uint8Array | undefined
  }
  /** Whether two secrets of one length are the same, in the same time whatever they are. */
  same(a: Uint8Array, b: Uint8Array): boolean
  /** Overwrites a secret that is done with, as far as a garbage-collected language allows. */
  wipe(secret: Uint8Array): void
}

/**
 * The suite on libsodium.
 *
 * @param given randomness for tests; what ships calls this with nothing and gets the system's (`shipping.test.ts` proves it)
 */
export const loadSuite = async (given?: Random): Promise<Suite> => {
  const sodium = await loadSodium()
  // The system's, asked directly: libsodium's wrapper asks four bytes at a time, which is forty times slower.
  const random: Random = given ?? (length => crypto.getRandomValues(new Uint8Array(length)))
  const { hash, encrypt, decrypt } = directly(sodium)
  return {
    random,
    hash,
    keyedHash: (key, message) => sodium.crypto_generichash(KEY_BYTES, message, key),
    encrypt,
    seal: (key, plain, bound) => {
      const nonce = random(NONCE_BYTES)
      return concat(nonce, encrypt(key, nonce, plain, bound))
    },
    open: (key, sealed, bound, into) => {
      if (sealed.length < SEAL_BYTES) return undefined
      try {
        return decrypt(key, sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES), bound, into)
      } catch {
        return undefined
      }
    },
    signingKeys: seed => {
      const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
      return { publicKey, secretKey: privateKey }
    },
    agreementKey: secret => sodium.crypto_scalarmult_base(secret),
    agree: (secret, publicKey) => {
      try {
        return sodium.crypto_scalarmult(secret, publicKey)
      } catch {
        return undefined
      }
    },
    sign: (secretKey, message) => sodium.crypto_sign_detached(message, secretKey),
    verify: (publicKey, message, signature) => sodium.crypto_sign_verify_detached(signature, message, publicKey),
    stretch: (passphrase, salt, argon) =>
      sodium.crypto_pwhash(KEY_BYTES, passphrase, salt, argon.passes, argon.memoryKiB * 1024, sodium.crypto_pwhash_ALG_ARGON2ID13),
    sha512: message => sodium.crypto_hash_sha512(message),
    ristretto: {
      fromHash: uniform => sodium.crypto_core_ristretto255_from_hash(uniform),
      randomScalar: () => sodium.crypto_core_ristretto255_scalar_reduce(random(64)),
      isElement: point => point.length === 32 && sodium.crypto_core_ristretto255_is_valid_point(point),
      multiply: (scalar, point) => {
        try {
          return sodium.crypto_scalarmult_ristretto255(scalar, point)
        } catch {
          return undefined
        }
      },
    },
    same: (a, b) => a.length === b.length && sodium.memcmp(a, b),
    wipe: secret => sodium.memzero(secret),
  }
}
