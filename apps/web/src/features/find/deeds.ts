import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { handOver } from '../../acts/intents.ts'
import { lockEverywhere, type Session } from '../../acts/session.ts'
import { leavePage } from '../../ui/leaving/leave.ts'

/** One of the few things that somebody may want to do from anywhere: where it is done, or that it is done at once. */
export type Deed = {
  readonly id: string
  readonly name: MessageDescriptor
  /** Other words that somebody may look for it by. */
  readonly also?: MessageDescriptor
  readonly to?: string
  /** Before going there, or instead of it. */
  readonly does?: () => void
}

const everywhere: readonly Deed[] = [
  {
    id: 'write',
    name: msg`Write in the journal`,
    also: msg`page, diary, entry`,
    to: '/journal',
    does: () => handOver({ kind: 'write-now' }),
  },
  { id: 'today', name: msg`Say how today is`, also: msg`check-in, safe, felt`, to: '/check-in' },
  { id: 'rehearse', name: msg`Rehearse something`, also: msg`draft, message, say`, to: '/rehearse' },
  { id: 'word', name: msg`Give your word on one thing`, also: msg`promise`, to: '/promises/new' },
  // What the other would read stands there first, so it is not done from here.
  { id: 'space', name: msg`Take space`, also: msg`pause, time-out, quiet, evening`, to: '/space' },
  { id: 'help', name: msg`Help now`, also: msg`numbers, call, suicide, violence, police`, to: '/help' },
]
const lockNow: Deed = { id: 'lock', name: msg`Lock now`, also: msg`close, hide`, does: () => void lockEverywhere() }
const leave: Deed = { id: 'leave', name: msg`Leave page`, also: msg`exit, quit, away`, does: leavePage }

/** What can be done from anywhere. Where nothing is kept under a passphrase there is nothing to lock. */
export const deedsIn = (session: Session): readonly Deed[] => [
  ...everywhere,
  ...(session.at === 'inside' && session.how === 'room' ? [lockNow] : []),
  leave,
]
