import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Banner } from '../../ui/banner.tsx'
import { Radios } from '../../ui/choice.tsx'
import { fearQuestions } from '../../ui/fear/fear-questions.ts'

/** The plain questions of fear, answered to nobody: no act is called, and leaving the page forgets them. */
export const AskMyself = (): ReactNode => {
  const { i18n } = useLingui()
  const [answers, setAnswers] = useState<Readonly<Record<string, 'yes' | 'no' | 'rather-not-say'>>>({})
  const afraid = Object.values(answers).includes('yes')
  return (
    <div className="stack stack--wide">
      {fearQuestions.map(({ id, asks }) => (
        <Radios
          beside="wide"
          key={id}
          legend={i18n._(asks)}
          value={answers[id]}
          onChoose={value => setAnswers({ ...answers, [id]: value })}
          choices={[
            { value: 'yes', name: <Trans>Yes, or sometimes</Trans> },
            { value: 'no', name: <Trans>No</Trans> },
            { value: 'rather-not-say', name: <Trans>I would rather not say</Trans> },
          ]}
        />
      ))}
      <div aria-live="polite">
        {afraid && (
          <Banner kind="danger" icon="help">
            <p>
              <Trans>
                That comes before anything else in here. It is not your fault, and you do not have to sort it out alone.{' '}
                <Link href="/help">Help now</Link>
              </Trans>
            </p>
          </Banner>
        )}
      </div>
    </div>
  )
}
