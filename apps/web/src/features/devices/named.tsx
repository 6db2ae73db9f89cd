import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import type { RoomDevice } from '../../worker/channel.ts'

const NameOf = ({ kind, mine }: Pick<RoomDevice, 'kind' | 'mine'>): ReactNode => {
  if (mine) return <Trans>This device</Trans>
  if (kind === 'copy') return <Trans>Whoever opens a copy</Trans>
  if (kind === 'words') return <Trans>Whoever has the twelve words</Trans>
  return kind === 'earlier' ? <Trans>A device from before</Trans> : <Trans>Another device</Trans>
}

/** What one is called, and whether nobody has looked at it on this device. */
export const Named = ({ device: { kind, mine, unseen } }: { device: RoomDevice }): ReactNode => (
  <span className="block">
    <span>
      <NameOf kind={kind} mine={mine} />
    </span>
    {unseen && <Marked />}
  </span>
)

const Marked = (): ReactNode => (
  <>
    <span aria-hidden="true"> · </span>
    <strong>
      <Trans>new</Trans>
    </strong>
  </>
)

/** The day of an instant, written out; undefined where none is claimed. */
export const useDayOf = (at: number | undefined): string | undefined => {
  const dates = useDates()
  if (at === undefined) return undefined
  return dates.long(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString())
}
