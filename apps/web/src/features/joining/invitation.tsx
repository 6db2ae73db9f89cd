import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { encode } from 'uqr'
import { invitationLink } from '../../acts/meeting.ts'

/** An invitation in three ways: to be scanned, to be sent as a link, to be typed. It is good once. */
export const Invitation = ({ secret, otherName }: { secret: string; otherName: string }): ReactNode => {
  const { t } = useLingui()
  const link = invitationLink(secret)
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

/** Dark squares on a light ground in every appearance, as cameras want it. */
const QrCode = ({ text, label }: { text: string; label: string }): ReactNode => {
  const address = useMemo(() => {
    const { size, data } = encode(text, { border: 3 })
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
    return `data:image/svg+xml,${encodeURIComponent(drawn)}`
  }, [text])
  return <img className="qr" src={address} alt={label} />
}
