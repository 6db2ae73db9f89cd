import { Trans } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { PageHead, Sheet } from '../../ui/page.tsx'

export type SideChosen = 'wayward' | 'betrayed' | 'both'

/** Which side, or both. Sides decide which home opens, and nothing about who somebody is. */
export const AboutSide = ({
  side,
  onChoose,
  onNext,
}: {
  side: SideChosen | undefined
  onChoose: (side: SideChosen) => void
  onNext: () => void
}): ReactNode => {
  const asked = useId()
  return (
    <>
      <PageHead
        id={asked}
        title={<Trans>What happened, from where you stand?</Trans>}
        about={<Trans>It decides which rooms open first. You can change it.</Trans>}
      />
      <Sheet>
        <Radios
          labelledBy={asked}
          value={side}
          onChoose={onChoose}
          choices={[
            { value: 'betrayed', name: <Trans>My trust was broken</Trans> },
            { value: 'wayward', name: <Trans>I broke the trust</Trans> },
            {
              value: 'both',
              name: <Trans>Both</Trans>,
              help: <Trans>Two records, never set against each other. You choose the side for each thing you write.</Trans>,
            },
          ]}
        />
        <Actions stack>
          <Button disabled={!side} onClick={onNext}>
            <Trans>Go on</Trans>
          </Button>
        </Actions>
      </Sheet>
    </>
  )
}
