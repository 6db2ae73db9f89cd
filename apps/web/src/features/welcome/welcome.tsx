import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { chooseLanguage, LANGUAGES } from '../../acts/language.ts'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Closing, Page } from '../../ui/page.tsx'
import { usePlainPage } from '../../ui/plain-pages.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { BucketDrawing } from './bucket-drawing.tsx'

/** What anybody sees first. It is in the page before any script runs, so it knows nothing about anybody. */
export const Welcome = (): ReactNode => (
  <Page kind="welcome" still>
    <section className="welcome">
      <BucketDrawing />
      <div className="welcome__words stack">
        <h1 className="title">
          <Trans>If trust comes back, it comes drop by drop.</Trans>
        </h1>
        <p className="measure">
          <Trans>
            Dropwise is a private place for two people after one has broken the other’s trust. There is no way around it here. Only through,
            at a human pace.
          </Trans>
        </p>
        <Actions stack>
          <GoButton to="/look-around">
            <Trans>Look around with made-up people</Trans>
          </GoButton>
          <GoButton to="/begin" look="line">
            <Trans>Begin</Trans>
          </GoButton>
        </Actions>
        <p className="small soft measure">
          <Trans>No account and no email. You choose a passphrase when you keep something of your own.</Trans>
        </p>
        <p className="small soft measure welcome__back">
          <Trans>
            Back to your room: <Link href="/restore">from a copy</Link>, <Link href="/link">from another device</Link>, or{' '}
            <Link href="/come-back">from twelve words</Link>.
          </Trans>
        </p>
      </div>
      <OtherLanguage />
    </section>
    <Tonight />
    <section className="pair">
      <div className="stack stack--close">
        <h2 className="sentence">
          <Trans>If you broke the trust</Trans>
        </h2>
        <p className="measure">
          <Trans>
            Become someone the other can relax beside. Try the words before you say them. Give your word in small things and keep it, for
            years.
          </Trans>
        </p>
      </div>
      <div className="stack stack--close">
        <h2 className="sentence">
          <Trans>If your trust was broken</Trans>
        </h2>
        <p className="measure">
          <Trans>
            Room to feel, to ask and to see. You decide how much you want to know. Nothing here asks you to make peace, to stay, or to go
            faster.
          </Trans>
        </p>
      </div>
      <p className="soft measure pair__both">
        <Trans>Either of you can use it alone. It never tells the other.</Trans>
      </p>
    </section>
    <Privacy />
    <Closing>
      <Trans>It is not therapy, not a test, and not a way to watch someone.</Trans>
    </Closing>
  </Page>
)

/** What cannot wait for a room: for whoever found out last night, and for whoever is afraid. */
const Tonight = (): ReactNode => {
  const plain = usePlainPage()
  return (
    <Rows>
      <Row href={plain('f')} about={<Trans>The first days: what can wait, and what cannot.</Trans>}>
        <Trans>Was it found out in the last days?</Trans>
      </Row>
      <Row href={plain('h')} about={<Trans>Help now opens without a passphrase.</Trans>}>
        <Trans>Afraid of your partner, or of what you might do to yourself?</Trans>
      </Row>
    </Rows>
  )
}

/** In the other language, by its own name; in sight before anything else is read. */
const OtherLanguage = (): ReactNode => {
  const { i18n } = useLingui()
  const other = i18n.locale === 'es' ? 'en' : 'es'
  return (
    <p className="welcome__language">
      <Button look="quiet" lang={other} onClick={() => void chooseLanguage(other)}>
        {LANGUAGES[other]}
      </Button>
    </p>
  )
}

const Privacy = (): ReactNode => (
  <section className="stack stack--near">
    <h2 className="label">
      <Trans>Privacy, in three lines</Trans>
    </h2>
    <ol className="rows three">
      <li>
        <Trans>What you write stays on this device, locked with your passphrase.</Trans>
      </li>
      <li>
        <Trans>What you choose to share is locked on its way. Nobody in between can read it.</Trans>
      </li>
      <li>
        <Trans>No account, no adverts, and nobody is counting.</Trans>
      </li>
    </ol>
    <Rows>
      <Row to="/safety">
        <Trans>What it cannot protect you from</Trans>
      </Row>
    </Rows>
  </section>
)
