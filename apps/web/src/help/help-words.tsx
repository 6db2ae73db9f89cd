import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon } from '../ui/icon.tsx'
import { countries } from './directory.ts'

const unchecked = countries.some(({ services }) => services.some(({ checked }) => checked === null))

/** What stands above the numbers, wherever they are shown. */
export const HelpHead = (): ReactNode => (
  <header className="page__head">
    <h1 className="title">
      <Trans>Help, now.</Trans>
    </h1>
    <p className="soft measure">
      <Trans>Works without a passphrase and without the internet. What you open here is not kept, and nobody is told.</Trans>
    </p>
    {unchecked && (
      <p className="small with-icon soft">
        <Icon name="info" />
        <span>
          <Trans>These numbers were not checked yet by a person. If one does not answer, dial the emergency number.</Trans>
        </span>
      </p>
    )}
  </header>
)

/** What to think of before calling, where somebody else may see the phone. */
export const BeforeYouCall = (): ReactNode => (
  <section className="stack stack--near">
    <h2 className="label">
      <Trans>Before you call</Trans>
    </h2>
    <p className="measure">
      <Trans>Calls can show in histories and bills. So can texts, chats, and pages of other services that you open from here.</Trans>
    </p>
    <p className="measure">
      <Trans>If somebody looks at your phone, use another one if you can: a friend’s, one at work, one in a shop or a clinic.</Trans>
    </p>
  </section>
)

/** What a row that leads to the numbers says. */
export const HelpRow = (): ReactNode => (
  <>
    <span className="row__text">
      <span className="label block">
        <Trans>In danger, or thinking about ending your life?</Trans>
      </span>
      <span className="soft small block">
        <Trans>Help now. People to call, at any hour.</Trans>
      </span>
    </span>
    <Icon name="open" className="chev" />
  </>
)
