import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { act } from '../../acts/acting.ts'
import { Fold, Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'

type Fear = NonNullable<Views['asked']['value']['standing'][number]['fear']>

/** *Are you afraid to answer?*, answered to nobody. What it says changes nothing that the other sees. */
export const Afraid = ({ item, fear }: { item: string; fear: Fear | undefined }): ReactNode => (
  <Fold title={<Trans>Are you afraid to answer?</Trans>} about={<Trans>For you alone. Nobody can see that you opened this.</Trans>}>
    <Radios
      beside="wide"
      legend={<Trans>Are you afraid of what happens if you answer, or if you do not?</Trans>}
      value={fear?.as}
      onChoose={as => void act('question/fear-noted', { item, as })}
      choices={[
        { value: 'yes', name: <Trans>Yes</Trans> },
        { value: 'somewhat', name: <Trans>Somewhat</Trans> },
        { value: 'no', name: <Trans>No</Trans> },
        { value: 'rather-not-say', name: <Trans>I would rather not say</Trans> },
      ]}
    />
    <Banner icon="help">
      <p>
        <Trans>
          Being made to answer, or to write here, is not what this is for. <Link href="/help">Help now</Link> has people who know about fear
          at home. You can close a question with “I don’t want to answer” and give no reason.
        </Trans>
      </p>
    </Banner>
    {fear && (
      <Button look="quiet" onClick={() => void act('question/fear-taken-away', { item })}>
        <Trans>Take this note away</Trans>
      </Button>
    )}
  </Fold>
)
