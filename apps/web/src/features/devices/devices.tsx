import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { devicesHere, takeOff } from '../../acts/meeting.ts'
import { useSession } from '../../acts/session.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import type { RoomDevice } from '../../worker/channel.ts'
import { LetIn } from './let-in.tsx'

/** Every device that can read this room. The list is the log's own: nothing can be left off it (S25). */
export const Devices = (): ReactNode => {
  const session = useSession()
  const [devices, setDevices] = useState<readonly RoomDevice[]>([])
  const look = useCallback((): void => void devicesHere().then(setDevices), [])
  useEffect(look, [look])
  const ofOnesOwn = session.at === 'inside' && session.how === 'room'
  return (
    <Page>
      <BackLink to="/settings">
        <Trans>Settings</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Your devices.</Trans>}
        about={
          <Trans>Whoever holds one of these, and its passphrase, reads all that is yours here. No device can hide from this list.</Trans>
        }
      />
      {ofOnesOwn ? (
        <>
          <ul className="rows">
            {devices.map(device => (
              <OneDevice key={device.name} device={device} onChanged={look} />
            ))}
          </ul>
          <LetIn onLetIn={look} />
        </>
      ) : (
        <p className="soft">
          <Trans>
            In a room that you keep, its devices stand here. Made-up people have none, and a room that is not kept has only this page.
          </Trans>
        </p>
      )}
      <Closing>
        <Trans>If one is here that you did not let in, take it off, and choose another passphrase.</Trans>
      </Closing>
    </Page>
  )
}

const OneDevice = ({ device: { name, mine, since }, onChanged }: { device: RoomDevice; onChanged: () => void }): ReactNode => {
  const dates = useDates()
  const day =
    since === undefined
      ? undefined
      : dates.long(Temporal.Instant.fromEpochMilliseconds(since).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString())
  return (
    <li className="stack stack--near row">
      <span className="row__text">
        <span className="block">{mine ? <Trans>This device</Trans> : <Trans>Another device</Trans>}</span>
        <span className="soft block">{day === undefined ? <Trans>The room began here.</Trans> : <Trans>Let in on {day}.</Trans>}</span>
        {!mine && (
          <AskedTwice
            ask={<Trans>Take it off</Trans>}
            says={
              <Trans>
                It keeps what it has. What you write from now on, it cannot read, and nothing that it writes counts. If it is in somebody
                else’s hands, they can notice that nothing comes any more.
              </Trans>
            }
            does={<Trans>Take it off the list</Trans>}
            onDo={() => void takeOff(name).then(onChanged)}
          />
        )}
      </span>
    </li>
  )
}
