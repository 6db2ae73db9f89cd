import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Equals } from './equals.tsx'

/** The equal forms of a long view, frozen or not. */
export type Form = 'picture' | 'words' | 'table'

/** Which of the three is shown. */
export const ShowAs = ({ form, onShow }: { form: Form; onShow: (form: Form) => void }): ReactNode => (
  <Equals
    legend={<Trans>Show as</Trans>}
    forms={[
      { value: 'picture', name: <Trans>Picture</Trans> },
      { value: 'words', name: <Trans>Words</Trans> },
      { value: 'table', name: <Trans>Table</Trans> },
    ]}
    shown={form}
    onShow={onShow}
  />
)
