import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TextArea } from '../../ui/field.tsx'
import { useNotLeftLying } from '../../ui/leaving/left-lying.ts'

/** Where twelve words are typed from the paper. */
export const TwelveField = ({
  value,
  onValue,
  error,
}: {
  value: string
  onValue: (value: string) => void
  error: ReactNode
}): ReactNode => {
  useNotLeftLying(() => onValue(''))
  return (
    <TextArea
      label={<Trans>The twelve words</Trans>}
      hint={<Trans>With spaces between them. Capitals make no difference.</Trans>}
      value={value}
      onValue={onValue}
      error={error}
    />
  )
}
