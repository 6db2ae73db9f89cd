import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What the other will and will not see, before anything is joined. */
export const WhatIsSeen = ({ otherName }: { otherName: string }): ReactNode => (
  <div className="stack stack--near">
    <p>
      <Trans>
        {otherName} will see: what you give, one thing at a time, and its corrections; that you withdrew something; that you have space;
        that you ended sharing.
      </Trans>
    </p>
    <p>
      <Trans>
        {otherName} will not see: your journal, check-ins, drafts, questions on your list, the bucket; whether you opened something; whether
        you are here.
      </Trans>
    </p>
    <p className="small soft">
      <Trans>
        Whoever runs the address from which you have this app sees when it is open and from where, and nothing that is written. If that is{' '}
        {otherName}, {otherName} sees this. With a changed app {otherName} could count your devices, and see what had reached them when you
        gave something.
      </Trans>
    </p>
  </div>
)
