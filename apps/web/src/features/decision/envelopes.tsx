import './envelopes.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** Two envelopes that look the same, whatever is inside. Only one’s own is ever seen open; the other’s never changes. */
export const Envelopes = ({ sealed, otherName }: { sealed: boolean; otherName: string }): ReactNode => (
  <section className="seals">
    <div className="seal">
      {sealed ? <Closed /> : <Open />}
      <h2 className="label">
        <Trans>Yours</Trans>
      </h2>
      <p className="small soft">
        {sealed ? <Trans>Closed, like the other.</Trans> : <Trans>Open in front of you. Sealed, it looks like the other.</Trans>}
      </p>
    </div>
    <div className="seal">
      <Closed />
      <h2 className="label">
        <Trans>{otherName}’s</Trans>
      </h2>
      <p className="small soft">
        <Trans>It looks like this whether or not anything is in it.</Trans>
      </p>
    </div>
  </section>
)

const Open = (): ReactNode => (
  <svg viewBox="0 0 160 138" aria-hidden="true">
    <path className="deep" d="M2 62L72.5 5a11.8 11.8 0 0 1 15 0L158 62z" />
    <path d="M22 26h116v80H22z" />
    <path className="none thin" d="M38 44h60M38 58h78" />
    <path d="M2 62v74h156V62l-78 50z" />
    <path className="none" d="M2 136l62-34M158 136l-62-34" />
  </svg>
)

const Closed = (): ReactNode => (
  <svg viewBox="0 0 160 138" aria-hidden="true">
    <path d="M2 32h156v104H2z" />
    <path className="none" d="M2 136l62-54M158 136L96 82" />
    <path d="M2 32l70.5 58.5a11.8 11.8 0 0 0 15 0L158 32z" />
    <circle className="wax" cx="80" cy="92" r="10" />
  </svg>
)
