import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { countryNames } from '../../help/countries.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'

/** Names, side, home and country, as they were said in the beginning; each can be changed. */
export const AboutUs = (): ReactNode => {
  const act = useAct()
  const { t } = useLingui()
  const person = useView('person', {})
  const [names, setNames] = useState({
    myName: person?.myName ?? '',
    otherName: person?.otherName ?? '',
    agreement: person?.agreement ?? '',
  })
  if (!person) return null
  return (
    <section className="section">
      <div className="rows">
        <Fold title={<Trans>The two of you</Trans>} about={<Trans>Names, what happened, and where you are.</Trans>}>
          <TextField label={<Trans>You</Trans>} maxLength={60} value={names.myName} onValue={myName => setNames({ ...names, myName })} />
          <TextField
            label={<Trans>The other</Trans>}
            maxLength={60}
            value={names.otherName}
            onValue={otherName => setNames({ ...names, otherName })}
          />
          <TextField
            label={<Trans>What agreement was broken?</Trans>}
            maxLength={600}
            value={names.agreement}
            onValue={agreement => setNames({ ...names, agreement })}
          />
          <Actions>
            <Button look="line" onClick={() => void act('person/changed', names)}>
              <Trans>Keep these</Trans>
            </Button>
          </Actions>
          <Radios
            legend={<Trans>What happened, from where you stand?</Trans>}
            value={person.side}
            onChoose={side => void act('person/changed', { side })}
            choices={[
              { value: 'betrayed', name: <Trans>My trust was broken</Trans> },
              { value: 'wayward', name: <Trans>I broke the trust</Trans> },
              { value: 'both', name: <Trans>Both</Trans> },
            ]}
          />
          {person.side === 'both' && (
            <Radios
              beside="wide"
              legend={<Trans>Which home opens</Trans>}
              value={person.home}
              onChoose={home => void act('person/changed', { home })}
              choices={[
                { value: 'betrayed', name: <Trans>My room</Trans> },
                { value: 'wayward', name: <Trans>Today</Trans> },
              ]}
            />
          )}
          <SelectField
            label={<Trans>Country, for help</Trans>}
            value={person.country}
            onValue={country => void act('person/changed', { country })}
            options={[...Object.entries(countryNames), ['ZZ', t`Somewhere else`]]}
          />
        </Fold>
      </div>
    </section>
  )
}
