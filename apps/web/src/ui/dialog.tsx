import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import { HelpLink } from './help-link.tsx'
import { Icon } from './icon.tsx'
import { LeaveLink } from './leaving/leave-link.tsx'

/** A sheet above the page of a room. It carries its own way out of the page and to help, and closes with Escape. */
export const Dialog = ({ titleId, onClose, children }: { titleId: string; onClose: () => void; children: ReactNode }): ReactNode => {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog__bar">
        <button className="icon-btn" type="button" aria-label={t`Close`} onClick={onClose}>
          <Icon name="close" />
        </button>
        <HelpLink className="help-link" inside onGo={onClose} />
        <LeaveLink place="inline" />
      </div>
      <div className="dialog__body">{children}</div>
    </dialog>
  )
}
