import '../../help/help.css'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { countryName } from '../../help/countries.ts'
import { countryOf } from '../../help/directory.ts'
import { BeforeYouCall, HelpHead } from '../../help/help-words.tsx'
import { Countries, ElsewhereNumbers, Numbers } from '../../help/numbers.tsx'
import { Page } from '../../ui/page.tsx'

/** The numbers inside the room: those of one's own country first. Going to the plain page would lock the room. */
export const HelpInside = (): ReactNode => {
  const { i18n } = useLingui()
  const person = useView('person', {})
  const today = Temporal.Now.plainDateISO().toString()
  const own = person && countryOf(person.country)
  return (
    <Page kind="mid">
      <HelpHead />
      {own ? (
        <section className="stack stack--near">
          <h2 className="label">{countryName(own.country, i18n.locale)}</h2>
          <div className="help-own">
            <Numbers country={own} today={today} />
          </div>
        </section>
      ) : (
        <ElsewhereNumbers />
      )}
      <section>
        <h2 className="sentence">{own ? <Trans>In another country</Trans> : <Trans>Where are you?</Trans>}</h2>
        <Countries today={today} {...(own && { without: own.country })} />
      </section>
      <BeforeYouCall />
    </Page>
  )
}
