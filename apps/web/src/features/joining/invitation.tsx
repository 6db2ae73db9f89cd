import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { pairingLink } from '../../acts/meeting.ts'
import { QrCode } from '../../ui/qr-code.tsx'

/** An invitation in three ways: to be scanned, to be sent as a link, to be typed. It is good once. */
export const Invitation = ({ secret, otherName }: { secret: string; otherName: string }): ReactNode => {
  const { t } = useLingui()
  const link = pairingLink(secret)
  const groups = secret.match(/.{1,4}/gu) ?? []
  return (
    <div className="stack">
      <QrCode text={link} label={t`Code to scan`} />
      <p className="small soft">
        <Trans>
          {otherName} opens Dropwise, begins a room, and scans this under “Join”, or gets the link from you in person. Whoever has it could
          join in place of {otherName}; the words that come next show that.
        </Trans>
      </p>
      <details className="fold">
        <summary>
          <Trans>As a link, or to be typed</Trans>
        </summary>
        <div className="fold__body stack stack--near">
          <p className="small own-words invitation" translate="no">
            {link}
          </p>
          <p className="own-words invitation" translate="no" data-secret={secret}>
            {groups.join(' ')}
          </p>
        </div>
      </details>
    </div>
  )
}
