import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { handOver } from '../../acts/intents.ts'
import { Origin } from '../../acts/origin.tsx'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { ComeBack } from './come-back.tsx'

/** One time: what shame said, the steadying, and the way back. */
export const OneShame = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { shames } = useView('shames', {})
  const shame = shames.find(one => one.id === id)
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/shame">
      <Trans>Steady, then back</Trans>
    </BackLink>
  )
  if (!shame) return <Gone back={back} />
  const { text: says, hurt, act: deed, begunOn } = shame
  const letGo = async (): Promise<void> => {
    if (await act('shame/let-go', { shame: id })) go('/shame')
  }
  const promise = (): void => {
    handOver({ kind: 'promise-this', text: deed ?? '', origin: { from: 'shame', of: id } })
    go('/promises/new')
  }
  return (
    <Page>
      {back}
      <PageHead
        dateline={dates.short(begunOn, today)}
        title={hurt === undefined ? <Trans>It has a name now. Steady.</Trans> : <Trans>You came back.</Trans>}
      />
      {hurt === undefined && (
        <section className="section stack">
          <div>
            <p className="small soft">
              <Trans>What shame said</Trans>
            </p>
            <p className="own-words soft">{says}</p>
          </div>
          <ol className="stack stack--near measure">
            <li>
              <Trans>Both feet on the floor. Breathe out for longer than in, six times. What can you hear from here?</Trans>
            </li>
            <li>
              <Trans>Say what you did in one sentence with a verb in it, and without the words “I am”.</Trans>
            </li>
            <li>
              <Trans>Then turn round. There is somebody else in this, and it happened there, too.</Trans>
            </li>
          </ol>
        </section>
      )}
      <ComeBack shame={shame} otherName={otherName} />
      {deed && (
        <Rows>
          <Row onPress={promise} about={<Trans>One act that can be seen.</Trans>}>
            <Trans>Give your word on it</Trans>
          </Row>
        </Rows>
      )}
      <Origin id={id} />
      {hurt !== undefined && (
        <div className="rows">
          <Fold title={<Trans>What shame said</Trans>} about={<Trans>It stays closed until you open it.</Trans>}>
            <p className="voice own-words">{says}</p>
          </Fold>
        </div>
      )}
      <p className="small soft">
        <Trans>
          If it does not get smaller, somebody can be with you in it: <Link href="/help">Help now</Link>. {otherName} cannot be that person
          for this.
        </Trans>
      </p>
      <LetGo
        ask={<Trans>Let go of this</Trans>}
        says={<Trans>All words of it are removed from this room. They do not come back.</Trans>}
        onLetGo={() => void letGo()}
      />
      <Closing>
        <Trans>You can be sorry and still be standing.</Trans>
      </Closing>
    </Page>
  )
}
