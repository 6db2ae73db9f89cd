import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Actions, Button } from '../../ui/button.tsx'
import './backup.css'
import { Paper } from '../../ui/plain-text.tsx'

/** The text to the letter, and the browser's own way to print it. */
export const Printed = ({ text }: { text: string }): ReactNode => (
  <>
    <Actions>
      <Button look="quiet" onClick={() => window.print()}>
        <Trans>Print this</Trans>
      </Button>
    </Actions>
    <Paper text={text} />
  </>
)
