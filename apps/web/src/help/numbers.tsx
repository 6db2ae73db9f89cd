import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../ui/banner.tsx'
import { Call } from './call.tsx'
import { countryName } from './countries.ts'
import { countries, emergencyNumbers, servicesFor } from './directory.ts'
import { kinds, type Country, type Kind } from './service.ts'
import { kindWords } from './words.ts'

/** Everyone who can be reached in one country, need by need; of all needs, or of some. */
export const Numbers = ({ country, today, of = kinds }: { country: Country; today: string; of?: readonly Kind[] }): ReactNode => {
  const { t } = useLingui()
  return (
    <>
      <p className="soft small">
        <Trans>Calls, texts and chats can show in histories and bills.</Trans>
      </p>
      {of
        .map(kind => ({ kind, services: servicesFor(country, kind) }))
        .filter(({ services }) => services.length > 0)
        .map(({ kind, services }) => (
          <section key={kind}>
            <h3 className="sentence">{t(kindWords[kind])}</h3>
            {services.map(service => (
              <Call key={service.name} service={service} today={today} />
            ))}
          </section>
        ))}
    </>
  )
}

/** What is known for anywhere else in the world. */
export const ElsewhereNumbers = (): ReactNode => (
  <div className="call">
    <div className="call__numbers">
      <a className="btn" href="tel:112">
        <Trans>Call 112</Trans>
      </a>
      <a className="btn btn--line" href="https://findahelpline.com" target="_blank" rel="noreferrer noopener nofollow">
        <Trans>Find a line in your country</Trans>
      </a>
    </div>
    <p className="soft">
      <Trans>In much of the world a mobile phone reaches help under 112. findahelpline.com lists lines by country.</Trans>
    </p>
  </div>
)

const Elsewhere = (): ReactNode => (
  <Fold
    title={<Trans>Somewhere else</Trans>}
    about={
      <Trans>
        In danger: often <strong>112</strong>
      </Trans>
    }
  >
    <ElsewhereNumbers />
  </Fold>
)

/** Each country in a row with what to dial in danger; everything else once it is opened. No script is needed. */
export const Countries = ({ today, without }: { today: string; without?: string }): ReactNode => {
  const { i18n } = useLingui()
  const named = countries
    .filter(({ country }) => country !== without)
    .map(country => ({ country, name: countryName(country.country, i18n.locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  return (
    <div className="countries">
      {named.map(({ country, name }) => {
        const dial = emergencyNumbers(country)
        return (
          <Fold
            key={country.country}
            title={name}
            about={
              <Trans>
                In danger: <strong>{dial}</strong>
              </Trans>
            }
          >
            <Numbers country={country} today={today} />
          </Fold>
        )
      })}
      <Elsewhere />
    </div>
  )
}
