import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { devicesHere, takeOff } from '../../acts/meeting.ts'
import { useSession } from '../../acts/session.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import type { RoomDevice } from '../../worker/channel.ts'
import { LetIn } from './let-in.tsx'
import { Former } from './former.tsx'
import { Named, useDayOf } from './named.tsx'
import { NewOnes } from './new-ones.tsx'

/** How often it is asked whether the relay knows of what was taken off, while it does not (milliseconds). */
const ASKED_EVERY = 2_000

/** Every device that can read this room. The list is the log's own: nothing can be left off it (S25). */
export const Devices = (): ReactNode => {
  const session = useSession()
  const [devices, setDevices] = useState<readonly RoomDevice[]>([])
  const look = useCallback((): void => void devicesHere().then(setDevices), [])
  useEffect(look, [look])
  const waits = devices.some(({ untold }) => untold)
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(look, ASKED_EVERY)
    return () => clearInterval(timer)
  }, [waits, look])
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
          {devices.some(({ unseen }) => unseen) && <NewOnes all={devices} onSeen={look} />}
          <ul className="rows">
            {devices
              .filter(({ gone }) => !gone)
              .map(device => (
                <OneDevice key={device.name} device={device} onChanged={look} />
              ))}
          </ul>
          <LetIn onLetIn={look} />
          <Former devices={devices.filter(({ gone }) => gone)} />
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

const OneDevice = ({ device, onChanged }: { device: RoomDevice; onChanged: () => void }): ReactNode => {
  const { name, kind, mine, since } = device
  const day = useDayOf(since)
  const [taking, setTaking] = useState<'under-way' | 'not-done'>()
  return (
    <li className="stack stack--near row">
      <span className="row__text">
        <Named device={device} />
        <span className="soft block">
          <SinceWhen kind={kind} day={day} />
        </span>
        {kind === 'words' && (
          <Link href="/settings/words">
            <Trans>New words close these</Trans>
          </Link>
        )}
        {taking && (
          <output className="soft block">
            {taking === 'under-way' ? (
              <Trans>Fetching what it sent, then taking it off …</Trans>
            ) : (
              <Trans>It could not be taken off just now, and is still in. Try it again.</Trans>
            )}
          </output>
        )}
        {!mine && kind !== 'words' && taking !== 'under-way' && (
          <AskedTwice
            ask={<Trans>Take it off</Trans>}
            says={
              kind === 'copy' ? (
                <Trans>
                  Copies that you made so far then show what they hold, and go on no more between the two of you. The next one that you make
                  can again.
                </Trans>
              ) : (
                <Trans>
                  It keeps what it has. What you write from now on, it cannot read, and nothing that it writes counts. If it is in somebody
                  else’s hands, they can notice that nothing comes any more.
                </Trans>
              )
            }
            does={<Trans>Take it off the list</Trans>}
            onDo={() => {
              setTaking('under-way')
              void takeOff(name)
                .then(done => setTaking(done ? undefined : 'not-done'))
                .then(onChanged)
            }}
          />
        )}
      </span>
    </li>
  )
}

const SinceWhen = ({ kind, day }: { kind: RoomDevice['kind']; day: string | undefined }): ReactNode => {
  if (kind === 'copy') return <Trans>With its passphrase, they can go on as you between the two of you. Since {day}.</Trans>
  if (kind === 'words') return <Trans>They bring all of this room back on any device. Made on {day}.</Trans>
  if (kind === 'earlier') return <Trans>It was there before this room came back from a copy.</Trans>
  return day === undefined ? <Trans>The room began here.</Trans> : <Trans>Let in on {day}.</Trans>
}
