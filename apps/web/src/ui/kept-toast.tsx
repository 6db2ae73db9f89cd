import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Toast } from './banner.tsx'
import { Button } from './button.tsx'

/** Says where something that was just kept lies, until it is closed. */
export const KeptToast = ({ children, onClose }: { children: ReactNode; onClose: () => void }): ReactNode => (
  <Toast
    action={
      <Button look="quiet" onClick={onClose}>
        <Trans>Close</Trans>
      </Button>
    }
  >
    {children}
  </Toast>
)
