import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { startInMemory } from '../../acts/session.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { BackButton, BackLink, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { PlainLink } from '../../ui/plain-pages.tsx'
import { SafetyPoints } from '../../ui/safety-points.tsx'
import { AboutNames, type Names } from './about-names.tsx'
import { AboutSide, type SideChosen } from './about-side.tsx'
import { AboutCountry, likelyCountry } from './about-country.tsx'

type Step = 'safety' | 'side' | 'names' | 'country'
const STEPS: readonly Step[] = ['safety', 'side', 'names', 'country']

/**
 * The order of beginning: what the app cannot protect from, which side, names, country; then home. Nothing is kept on the device before
 * its owner chooses a passphrase, and that is asked when the first thing of their own is there.
 */
export const Begin = (): ReactNode => {
  const [, go] = useLocation()
  const [step, setStep] = useState<Step>('safety')
  const [side, setSide] = useState<SideChosen>()
  const [names, setNames] = useState<Names>({ myName: '', otherName: '', agreement: '' })
  const [country, setCountry] = useState(likelyCountry)
  const back = STEPS[STEPS.indexOf(step) - 1]

  const begin = async (): Promise<void> => {
    if (!side) return
    await startInMemory()
    const { agreement, myName, otherName } = names
    const about = { side, myName: myName.trim(), otherName: otherName.trim(), country }
    if (await act('person/introduced', agreement.trim() ? { ...about, agreement: agreement.trim() } : about)) go('/')
  }

  return (
    <Page key={step}>
      {back ? (
        <BackButton onBack={() => setStep(back)}>
          <Trans>Back</Trans>
        </BackButton>
      ) : (
        <BackLink to="/">
          <Trans>Back</Trans>
        </BackLink>
      )}
      {step === 'safety' && <Safety onRead={() => setStep('side')} />}
      {step === 'side' && <AboutSide side={side} onChoose={setSide} onNext={() => setStep('names')} />}
      {step === 'names' && <AboutNames names={names} onChange={setNames} onNext={() => setStep('country')} />}
      {step === 'country' && <AboutCountry country={country} onChoose={setCountry} onNext={() => void begin()} />}
    </Page>
  )
}

const Safety = ({ onRead }: { onRead: () => void }): ReactNode => (
  <>
    <PageHead
      title={<Trans>Before you write anything.</Trans>}
      about={<Trans>This app keeps secrets from strangers well. There are things it cannot protect you from.</Trans>}
    />
    <Sheet>
      <SafetyPoints />
      <p>
        <Trans>
          People to call, for both of you: <PlainLink page="h">Help now</PlainLink>
        </Trans>
      </p>
      <Actions stack>
        <Button onClick={onRead}>
          <Trans>I have read this. Go on</Trans>
        </Button>
      </Actions>
    </Sheet>
  </>
)
