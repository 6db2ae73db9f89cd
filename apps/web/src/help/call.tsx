import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { smsOf, telOf, type Service } from './service.ts'
import { standingOf } from './standing.ts'

// A page of its own: this one may hold a room that is not kept.
const Away = ({ to, button = false, children }: { to: string; button?: boolean; children: ReactNode }): ReactNode => (
  <a href={to} target="_blank" rel="noreferrer noopener nofollow" {...(button && { className: 'btn btn--line' })}>
    {children}
  </a>
)

const Dial = ({ dial, first = false }: { dial: string; first?: boolean }): ReactNode => (
  <a className={first ? 'btn' : 'btn btn--line'} href={telOf(dial)}>
    <Trans>Call {dial}</Trans>
  </a>
)

const Ways = ({ service: { dial, also = [], sms, chat, kind } }: { service: Service }): ReactNode => (
  <div className="call__numbers">
    {dial && <Dial dial={dial} first={kind === 'emergency' || kind === 'suicide'} />}
    {also.map(number => (
      <Dial key={number} dial={number} />
    ))}
    {sms && (
      <a className="btn btn--line" href={smsOf(sms)}>
        {sms.body ? (
          <Trans>
            Text {sms.body} to {sms.to}
          </Trans>
        ) : (
          <Trans>Text {sms.to}</Trans>
        )}
      </a>
    )}
    {chat && (
      <Away to={chat} button>
        <Trans>Chat on its page</Trans>
      </Away>
    )}
  </div>
)

const ItsPage = ({ source }: { source: string }): ReactNode => (
  <div className="call__numbers">
    <Away to={source} button>
      <Trans>Open its page</Trans>
    </Away>
  </div>
)

/**
 * One way to reach a person: big, plain, the number as it is dialled there. A record that grew too old shows its page alone.
 *
 * @param today `YYYY-MM-DD`, by which its age is told
 */
export const Call = ({ service, today }: { service: Service; today: string }): ReactNode => {
  const dates = useDates()
  const standing = standingOf(service, today)
  const { name, forWhom, hours, languages, note, showsOnBill, source, checked, dial, sms, chat } = service
  const checkedOn = checked === null ? '' : dates.short(checked)
  const reached = standing !== 'link' && (dial ?? sms ?? chat) !== undefined
  return (
    <div className="call">
      <p className="call__who label">{name}</p>
      {reached ? <Ways service={service} /> : <ItsPage source={source} />}
      {/* Records are written in English, for every language of the app. */}
      <p className="soft" lang="en">
        {forWhom}. {hours}. {languages.join(', ')}.{note && ` ${note}`}
      </p>
      <p className="soft">
        <Trans>
          Its page: <Away to={source}>{new URL(source).host.replace('www.', '')}</Away>
        </Trans>{' '}
        · {checked === null ? <Trans>Not checked yet by a person</Trans> : <Trans>Checked by a person on {checkedOn}</Trans>}
        {showsOnBill === 'no' && dial && (
          <>
            {' '}
            · <Trans>Says that it leaves no line on the bill</Trans>
          </>
        )}
      </p>
    </div>
  )
}
