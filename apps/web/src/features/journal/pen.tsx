import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { TextArea } from '../../ui/field.tsx'

/** Ruled paper to write at length on. What is typed survives by itself. */
export const Pen = ({ label, text, onText }: { label: ReactNode; text: string; onText: (text: string) => void }): ReactNode => (
  <>
    <TextArea label={label} value={text} onValue={onText} ruled rows={6} />
    <p className="small soft">
      <Trans>You alone see this. What you type is kept as you go.</Trans>
    </p>
  </>
)
