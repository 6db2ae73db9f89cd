import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Radios } from './choice.tsx'

type LanguageProps<L extends string> = {
  readonly languages: Readonly<Record<L, string>>
  readonly onChoose: (language: L) => void
}

/** The language of the whole app on this device, each by its own name. */
export const LanguageRadios = <L extends string>({ languages, onChoose }: LanguageProps<L>): ReactNode => {
  const { i18n } = useLingui()
  const all = Object.keys(languages) as L[]
  return (
    <Radios
      beside="wide"
      legend={<Trans>Language</Trans>}
      value={all.find(language => language === i18n.locale)}
      onChoose={onChoose}
      choices={all.map(language => ({ value: language, name: <span lang={language}>{languages[language]}</span> }))}
    />
  )
}
