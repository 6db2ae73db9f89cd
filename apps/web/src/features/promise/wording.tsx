import { wordingOf, type Lacks } from '@dropwise/domain/promise'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

const asks: { readonly [L in Lacks]: ReactNode } = {
  'only-trying': <Trans>Trying cannot be seen. What will you have done?</Trans>,
  'for-ever': <Trans>For ever is long. What will you do on one day, and on which?</Trans>,
  'somebody-else': <Trans>This begins with what somebody else does. What will you do, whatever comes?</Trans>,
  'a-way-to-be': <Trans>This is a way to be. What would somebody see you do?</Trans>,
  'not-doing': <Trans>Not doing is hard to see. What will you do in its place?</Trans>,
  several: <Trans>This may be several things. Which one first?</Trans>,
}

/** One question about the words of a promise, where there is one. It stands under them and refuses nothing. */
export const Wording = ({ text }: { text: string }): ReactNode => {
  const lacks = wordingOf(text)
  return <output className="small soft block">{lacks && asks[lacks]}</output>
}
