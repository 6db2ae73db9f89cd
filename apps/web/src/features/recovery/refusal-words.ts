import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { WordsRefusal } from '../../worker/channel.ts'

/** Why twelve words did not do what was asked of them, in words. */
export const refusalWords: { readonly [R in WordsRefusal]: MessageDescriptor } = {
  'words/not-twelve': msg`Twelve words are needed, with spaces between them.`,
  'words/wrong': msg`One of the words is not as it was, or two changed places. Compare them with the paper.`,
  'words/no-such-room': msg`Nothing here opens with these words. They may have been replaced by newer ones.`,
  'words/others': msg`These are not the words that count for this room. Look for a newer paper, or make new ones.`,
  'words/no-connection': msg`No connection came about, or these words were replaced. Nothing was changed. Try it again when you are online.`,
  'words/no-room': msg`Choose a passphrase and keep your room first. Then words can be made for it.`,
}
