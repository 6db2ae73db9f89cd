import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Asks } from '../../worker/channel.ts'

type RefusalOf<A extends 'restore'> = Extract<Asks[A]['back'], { ok: false }>['error']

/** Why a copy was not opened, in words. */
export const copyWords: { readonly [R in RefusalOf<'restore'>]: MessageDescriptor } = {
  'not-a-backup': msg`This file is not a copy that was made here. Choose the one that ends in .age.`,
  'wrong-passphrase': msg`It does not open with these words, or the file was changed. Nothing was taken from it.`,
  'backup/not-one': msg`The file opens, but it holds no room of Dropwise.`,
  'backup/newer': msg`This copy was made by a newer Dropwise. Open it there, or wait for the update here.`,
}
