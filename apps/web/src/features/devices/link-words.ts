import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { JoiningRefusal } from '../../worker/channel.ts'

/** Why two devices of one person did not come together, in words. */
export const linkWords: { readonly [R in JoiningRefusal]: MessageDescriptor } = {
  'joining/no-room': msg`Choose a passphrase and keep your room first. Then another device can be let in.`,
  'joining/two-already': msg`This device has a room already.`,
  'joining/not-an-invitation': msg`This is not such a code. It has 64 signs, or is a link that ends in them.`,
  'joining/not-a-letter': msg`This is not what comes next. Nothing was taken in.`,
  'joining/no-connection': msg`No connection came about. Nothing was handed over. Try it again when both are connected.`,
  'joining/not-met': msg`The two devices did not meet, or the code was used before. Nothing was handed over. Make a new one.`,
  'joining/given-up': msg`This was given up. Nothing was handed over.`,
}
