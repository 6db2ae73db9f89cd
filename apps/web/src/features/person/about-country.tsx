import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { countryNames } from '../../help/countries.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import { PageHead, Sheet } from '../../ui/page.tsx'

/** The country that this device speaks of, where help numbers are known for it; otherwise somewhere else. */
export const likelyCountry = (): string => {
  const region = new Intl.Locale(navigator.language).region
  return region && region in countryNames ? region : 'ZZ'
}

/** Where its owner is, for the numbers of help. */
export const AboutCountry = ({
  country,
  onChoose,
  onNext,
}: {
  country: string
  onChoose: (country: string) => void
  onNext: () => void
}): ReactNode => {
  const { t } = useLingui()
  return (
    <>
      <PageHead
        title={<Trans>Where are you?</Trans>}
        about={<Trans>So that help has the right numbers. It is used for nothing else.</Trans>}
      />
      <Sheet>
        <SelectField
          label={<Trans>Country</Trans>}
          value={country}
          onValue={onChoose}
          options={[...Object.entries(countryNames), ['ZZ', t`Somewhere else`]]}
        />
        <Actions stack>
          <Button onClick={onNext}>
            <Trans>Go in</Trans>
          </Button>
        </Actions>
      </Sheet>
    </>
  )
}
