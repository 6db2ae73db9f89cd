import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Switch } from '../../ui/choice.tsx'
import type { LocalReading } from './use-local-model.ts'

/** Off until asked for, and off again when the page closes. Nothing where no model is offered. */
export const LocalModelSwitch = ({ offer, on, turn, silent }: LocalReading): ReactNode =>
  offer && (
    <>
      <Switch
        label={<Trans>Ask the model on this machine, too</Trans>}
        about={
          offer.kind === 'server' ? (
            <Trans>
              Your draft goes to {new URL(offer.address).host} on this machine, and nowhere else. It is slower, and can be wrong. Off again
              when you close this page.
            </Trans>
          ) : (
            <Trans>
              Your draft goes to the model inside this browser, and nowhere else. It is slower, and can be wrong. Off again when you close
              this page.
            </Trans>
          )
        }
        on={on}
        onTurn={turn}
        words={[<Trans key="on">On</Trans>, <Trans key="off">Off</Trans>]}
      />
      <p className="small soft" aria-live="polite">
        {silent && <Trans>The model on this machine gave no answer to these words.</Trans>}
      </p>
    </>
  )
