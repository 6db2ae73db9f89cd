import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Asks } from '../../worker/channel.ts'

/** Where something stands that was found. */
export const foundWords: { readonly [O in Asks['words']['back'][number]['of']]: MessageDescriptor } = {
  journal: msg`Journal`,
  promise: msg`Promises`,
  dig: msg`Dig deeper`,
  scenario: msg`Moments that may come`,
  value: msg`What you hold to`,
  wound: msg`What was hurt`,
  learning: msg`What I am learning`,
  'hard-date': msg`Hard dates`,
  question: msg`Questions`,
  talk: msg`A talk, taking turns`,
  sitting: msg`Sitting with not knowing`,
  readiness: msg`Ready or not`,
  account: msg`The complete account`,
  shared: msg`Shared between you`,
}
