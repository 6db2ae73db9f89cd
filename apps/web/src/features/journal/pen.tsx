import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useIsKept } from '../../acts/session.ts'
import { TextArea } from '../../ui/field.tsx'

type PenProps = { readonly label: ReactNode; readonly text: string; readonly onText: (text: string) => void; readonly autoFocus?: boolean }

/** Ruled paper to write at length on. What is typed survives by itself. */
export const Pen = ({ label, text, onText, autoFocus = false }: PenProps): ReactNode => {
  const kept = useIsKept()
  return (
    <>
      <TextArea label={label} value={text} onValue={onText} ruled rows={6} autoFocus={autoFocus} />
      <p className="small soft">
        {kept ? (
          <Trans>You alone see this. What you type is kept as you go.</Trans>
        ) : (
          <Trans>You alone see this. It stays on this page.</Trans>
        )}
      </p>
    </>
  )
}
