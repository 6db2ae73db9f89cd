import { err, ok, type Result } from '@dropwise/protocol'
import { tidyPassphrase } from '../passphrase/tidy.ts'

/** What age asks of scrypt (2¹⁸): about a second, 256 MiB. */
const WORK = 18

/** Why a file was not opened. */
export type BackupRefusal = 'not-a-backup' | 'wrong-passphrase'

const BEGINNING = new TextEncoder().encode('age-encryption.org/v1\n')

/**
 * Seals bytes into an ordinary age file under a passphrase, tidied as for a room: `age -d FILE` opens it anywhere, without Dropwise.
 *
 * @param work the power of two that scrypt is set to; tests take less
 */
export const sealBackup = async (bytes: Uint8Array, passphrase: string, work: number = WORK): Promise<Uint8Array> => {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(work)
  encrypter.setPassphrase(tidyPassphrase(passphrase))
  return encrypter.encrypt(bytes)
}

/** Opens an age file under a passphrase. Whatever is changed in it counts as a wrong passphrase: age does not tell them apart. */
export const openBackup = async (file: Uint8Array, passphrase: string): Promise<Result<Uint8Array, BackupRefusal>> => {
  if (BEGINNING.some((byte, i) => file[i] !== byte)) return err('not-a-backup')
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  decrypter.addPassphrase(tidyPassphrase(passphrase))
  try {
    return ok(await decrypter.decrypt(file))
  } catch {
    return err('wrong-passphrase')
  }
}
