import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useSession } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Switch } from '../../ui/choice.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { MakeParcel } from './make-parcel.tsx'
import { TakeParcel } from './take-parcel.tsx'

/** What two share, from hand to hand: for whoever wants no relay between, or not this one (S26). */
export const ByFile = (): ReactNode => {
  const act = useAct()
  const session = useSession()
  const { joined } = useView('sharing', {})
  const { byFile } = useView('settings', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const inRoom = session.at === 'inside' && session.how === 'room'
  return (
    <Page>
      <BackLink to="/shared">
        <Trans>What I share</Trans>
      </BackLink>
      <PageHead
        title={<Trans>By file, from hand to hand.</Trans>}
        about={
          <Trans>
            Whoever runs the relay sees when each of you is connected, and from where. If that is {otherName}, or somebody you do not trust
            with it, a file does the same.
          </Trans>
        }
      />
      {inRoom && joined ? (
        <>
          <MakeParcel otherName={otherName} />
          <TakeParcel otherName={otherName} />
          <section className="rows">
            <Switch
              label={<Trans>Exchange by file alone</Trans>}
              about={
                <Trans>
                  This device then connects to no relay by itself. Joining, another device and twelve words on paper need it, and connect
                  when you use them.
                </Trans>
              }
              on={byFile}
              onTurn={on => void act('settings/chosen', { byFile: on })}
              words={[<Trans key="on">On</Trans>, <Trans key="off">Off</Trans>]}
            />
          </section>
        </>
      ) : (
        <p className="soft">
          <Trans>In a room that you keep, and once two of you share, files are made and taken in here.</Trans>
        </p>
      )}
      <Closing>
        <Trans>The file opens for the two of you alone. A stick in a drawer is enough.</Trans>
      </Closing>
    </Page>
  )
}
