import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PassphraseRefusal } from '../worker/channel.ts'

/** Why a passphrase was not taken, in words. */
export const passphraseWords: { readonly [R in PassphraseRefusal]: MessageDescriptor } = {
  'passphrase-short': msg`Too easy to guess: it is short. Four or five words in a row work well.`,
  'passphrase-common': msg`Too easy to guess: it is among the first that would be tried. Choose others.`,
  'passphrase-pattern': msg`Too easy to guess: it repeats, or follows the keyboard. Four or five words in a row work well.`,
  'device-full': msg`This device has no place for another room.`,
  'device-shut': msg`This browser gave no place to keep it: a private window, a setting, or a full device. What you wrote is still on this page.`,
  'device-broken': msg`This device did not keep it. It may be full. What you wrote is still on this page.`,
}
