import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Banner, Fold } from '../../ui/banner.tsx'
import { Radios } from '../../ui/choice.tsx'

/** *Is your body safe?* stands apart from how it feels: ease is not proof of safety, and fear is not proof of danger. */
export const BodySafe = (): ReactNode => {
  const act = useAct()
  const { bodySafe } = useView('check-in', {})
  return (
    <Fold title={<Trans>Is your body safe?</Trans>} about={<Trans>A question of its own. Feeling at ease does not answer it.</Trans>}>
      <Radios
        beside="wide"
        legend={<Trans>Is your body safe today?</Trans>}
        value={bodySafe}
        onChoose={value => void act('check-in/body-safety-noted', { bodySafe: value })}
        choices={[
          { value: 'yes', name: <Trans>Yes</Trans> },
          { value: 'not-sure', name: <Trans>I am not sure</Trans> },
          { value: 'no', name: <Trans>No</Trans> },
        ]}
      />
      {bodySafe === 'yes' && (
        <p className="small soft">
          <Trans>Kept for you alone. If that changes, help is one tap away on every page.</Trans>
        </p>
      )}
    </Fold>
  )
}

/** What stands beside a low answer: something to do, and someone to turn to (H11). Help comes before anything else. */
export const NextStep = ({ step }: { step: 'none' | 'steady' | 'help' }): ReactNode => {
  if (step === 'none') return null
  if (step === 'help')
    return (
      <Banner kind="danger" icon="help">
        <p className="label">
          <Trans>Your safety comes before anything in here.</Trans>
        </p>
        <p>
          <Trans>
            If someone may hurt you now, go where other people are, or call the emergency number. <Link href="/help">Help now</Link> has
            people who know this, by phone or by text.
          </Trans>
        </p>
      </Banner>
    )
  return (
    <Banner icon="help">
      <p>
        <Trans>Something to do: both feet on the floor, and breathe out for longer than in, six times. Then something warm to drink.</Trans>
      </p>
      <p>
        <Trans>
          Someone to turn to: one person who is on your side today, with one true sentence. Or <Link href="/help">a helpline</Link>.
        </Trans>
      </p>
    </Banner>
  )
}
