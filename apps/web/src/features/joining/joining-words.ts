import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { JoiningRefusal } from '../../worker/channel.ts'

/** Why two devices did not meet, in words. */
export const joiningWords: { readonly [R in JoiningRefusal]: MessageDescriptor } = {
  'joining/no-room': msg`Choose a passphrase and keep your room first. Then you can join from it.`,
  'joining/two-already': msg`You share with somebody from this room already. One ends before another begins.`,
  'joining/not-an-invitation': msg`This is not an invitation. It has 64 signs, or is a link that ends in them.`,
  'joining/not-a-letter': msg`This is not the file that comes next, or it was changed on the way. Nothing was taken in.`,
  'joining/no-connection': msg`No connection came about. Nothing was joined. Try it again when both are connected.`,
  'joining/not-met': msg`The two devices did not meet, or the invitation was used before. Nothing was joined. Make a new one.`,
  'joining/given-up': msg`This was given up. Nothing was joined.`,
}
