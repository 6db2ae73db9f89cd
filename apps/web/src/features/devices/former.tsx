import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLine } from '../../acts/room-now.ts'
import type { RoomDevice } from '../../worker/channel.ts'
import { Named, useDayOf } from './named.tsx'

/** What was here and was taken off stays named: it keeps what it had, also where somebody let it in for ten minutes alone (S25). */
export const Former = ({ devices }: { devices: readonly RoomDevice[] }): ReactNode =>
  devices.length > 0 && (
    <section className="section stack stack--near">
      <h2 className="label">
        <Trans>Taken off</Trans>
      </h2>
      <p className="soft measure">
        <Trans>What they had by then, they keep.</Trans>
      </p>
      <ul className="rows">
        {devices.map(device => (
          <FormerDevice key={device.name} {...device} />
        ))}
      </ul>
    </section>
  )

/** Until the relay knows, what was taken off is still handed what others write: it is said so, and it is said when that is over. */
const Reads = ({ untold }: Pick<RoomDevice, 'untold'>): ReactNode => {
  const way = useLine()?.way
  if (!untold) return <Trans>No longer reads anything that is new.</Trans>
  if (way === 'by-file') return <Trans>Off here. It goes with your next file.</Trans>
  if (way === 'away')
    return (
      <Trans>
        Off here. The relay is not reached now, and until it is, what others write still gets there. It is told as soon as there is a
        connection.
      </Trans>
    )
  return (
    <Trans>
      Off here, and on its way to the relay. Until it is there, what others write still gets to it. Leave this open for a moment.
    </Trans>
  )
}

const FormerDevice = (device: RoomDevice): ReactNode => {
  const { kind, since, untold } = device
  const day = useDayOf(since)
  return (
    <li className="row">
      <span className="row__text">
        <Named device={device} />
        <span className="soft block">
          {kind === 'words' || kind === 'copy' ? (
            <Trans>Made on {day}.</Trans>
          ) : day === undefined ? (
            <Trans>It was there from the beginning.</Trans>
          ) : (
            <Trans>Let in on {day}.</Trans>
          )}
        </span>
        <output className="soft block">
          <Reads {...(untold && { untold })} />
        </output>
      </span>
    </li>
  )
}
