import './help.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from '../ui/icon.tsx'
import { Call } from './call.tsx'
import { countryOf, servicesFor } from './directory.ts'
import type { Kind, Service } from './service.ts'

/** What somebody's words may be about. */
export type DangerAbout = 'ending-life' | 'hurting-someone' | 'being-hurt' | 'being-afraid'

const kindFor: { readonly [A in DangerAbout]: Kind } = {
  'ending-life': 'suicide',
  'hurting-someone': 'hurting-someone',
  'being-hurt': 'being-hurt',
  'being-afraid': 'being-hurt',
}

const Said = ({ about }: { about: DangerAbout }): ReactNode => {
  switch (about) {
    case 'ending-life':
      return <Trans>These words may be about not wanting to live. Somebody can be with you in that, now.</Trans>
    case 'hurting-someone':
      return <Trans>These words may be about hurting someone. Somebody can talk with you before anything happens.</Trans>
    case 'being-hurt':
      return <Trans>These words may be about being hurt by someone. There are people who know what helps.</Trans>
    case 'being-afraid':
      return <Trans>These words may be about being afraid of someone. There are people who know what helps.</Trans>
  }
}

const most = 2

/** The first that can be dialled for this need in a country, then its emergency number. Empty where we know nothing of it. */
const nearest = (code: string, about: DangerAbout): readonly Service[] => {
  const country = countryOf(code)
  if (!country) return []
  const dialled = servicesFor(country, kindFor[about]).filter(({ dial, sms }) => dial ?? sms)
  return [...dialled.slice(0, most), ...servicesFor(country, 'emergency').slice(0, 1)]
}

/**
 * Beside words of danger: who can be reached, quietly, for the writer alone. Nothing is sent to anyone (S38).
 *
 * @param country ISO code of the writer's country; `ZZ` for anywhere else
 */
export const HelpCard = ({ about, country, today }: { about: DangerAbout; country: string; today: string }): ReactNode => (
  <div className="banner banner--danger">
    <Icon name="help" />
    <div className="stack stack--near">
      <p className="label">
        <Said about={about} />
      </p>
      {nearest(country, about).map(service => (
        <Call key={service.name} service={service} today={today} />
      ))}
      <p>
        <Link href="/help" className="btn btn--line">
          <Trans>Help now, everyone who can be called</Trans>
        </Link>
      </p>
      <p className="small soft">
        <Trans>
          You alone see this. Nothing was sent, and nobody was told. Your words stay as they are. Calls and texts can show in histories and
          bills.
        </Trans>
      </p>
    </div>
  </div>
)
