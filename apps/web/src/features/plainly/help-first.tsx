import '../../help/help.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Call } from '../../help/call.tsx'
import { countryOf, servicesFor } from '../../help/directory.ts'
import { Banner } from '../../ui/banner.tsx'

/** Thoughts of dying come before everything else on the page, also where one would rather not say. */
export const HelpFirst = ({ country: code }: { country: string }): ReactNode => {
  const today = Temporal.Now.plainDateISO().toString()
  const country = countryOf(code)
  const services = country
    ? [
        ...servicesFor(country, 'suicide')
          .filter(({ dial, sms }) => dial ?? sms)
          .slice(0, 2),
        ...servicesFor(country, 'emergency').slice(0, 1),
      ]
    : []
  return (
    <Banner kind="danger" icon="help">
      <p className="label">
        <Trans>First of all: somebody can be with you in this, now.</Trans>
      </p>
      <p>
        <Trans>If you may act on it, call the emergency number, or go where other people are. You do not have to be sure.</Trans>
      </p>
      {services.map(service => (
        <Call key={service.name} service={service} today={today} />
      ))}
      <p>
        <Link href="/help" className="btn btn--line">
          <Trans>Help now, everyone who can be called</Trans>
        </Link>
      </p>
      <p className="small soft">
        <Trans>Calls and texts can show in a phone’s history, and on a bill. Nothing was sent from here, and nobody was told.</Trans>
      </p>
    </Banner>
  )
}
