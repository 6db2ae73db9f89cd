import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useSession } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Switch } from '../../ui/choice.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
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
            with it, a file does the same. No file helps against a changed app: whoever runs the relay also brings you this one.
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
                  Nothing then goes to the relay by itself. Another device and twelve words on paper need it, and connect when you use them.
                  Opening the app still asks there for a newer version, so whoever runs it can see that you opened it.
                </Trans>
              }
              on={byFile}
              onTurn={on => void act('settings/chosen', { byFile: on })}
              words={[<Trans key="on">On</Trans>, <Trans key="off">Off</Trans>]}
            />
          </section>
        </>
      ) : (
        <>
          <p className="soft">
            <Trans>In a room that you keep, and once two of you share, files are made and taken in here.</Trans>
          </p>
          <Rows>
            <Row to="/before-joining" about={<Trans>A few questions first, for you alone. Joining goes by file, too.</Trans>}>
              <Trans>Before you join</Trans>
            </Row>
          </Rows>
        </>
      )}
      <Closing>
        <Trans>The file opens for the two of you alone. A stick in a drawer is enough.</Trans>
      </Closing>
    </Page>
  )
}
