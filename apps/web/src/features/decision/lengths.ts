import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

export const LENGTHS = ['three-months', 'six-months', 'twelve-months'] as const
type Length = (typeof LENGTHS)[number]

/** How long two may say that they stay together before they look again. */
export const lengthWords: { readonly [L in Length]: MessageDescriptor } = {
  'three-months': msg`Three months`,
  'six-months': msg`Six months`,
  'twelve-months': msg`A year`,
}
