import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { chooseLanguage, LANGUAGES } from '../../acts/language.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { PlainLink } from '../../ui/plain-pages.tsx'
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
        <p className="measure">
          <Trans>
            If it was found out in the last days: <PlainLink page="f">the first days</PlainLink> says what can wait and what cannot.
          </Trans>
        </p>
        <p className="small soft measure">
          <Trans>No account and no email. You choose a passphrase when you keep something of your own.</Trans>
        </p>
        <p className="small measure welcome__back">
          <span className="soft">
            <Trans>Back to your room:</Trans>
          </span>
          <Link href="/restore">
            <Trans>from a copy</Trans>
          </Link>
          <Link href="/link">
            <Trans>from another device</Trans>
          </Link>
          <Link href="/come-back">
            <Trans>from twelve words</Trans>
          </Link>
        </p>
      </div>
    </section>
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
    <section className="stack stack--near">
      <p className="measure soft">
        <Trans>It is not therapy, not a test, and not a way to watch someone.</Trans>
      </p>
      <Banner icon="help">
        <p>
          <Trans>Afraid of your partner, or of what you might do to yourself?</Trans>
        </p>
        <p>
          <Trans>
            <PlainLink page="h">Help now</PlainLink> <span className="soft">opens without a passphrase.</span>
          </Trans>
        </p>
      </Banner>
      <OtherLanguage />
    </section>
  </Page>
)

/** In the other language, by its own name; before anything else is chosen. */
const OtherLanguage = (): ReactNode => {
  const { i18n } = useLingui()
  const other = i18n.locale === 'es' ? 'en' : 'es'
  return (
    <p>
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
    <p>
      <Link href="/safety">
        <Trans>What it cannot protect you from</Trans>
      </Link>
    </p>
  </section>
)
