import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay, type OnItsWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { whereWritten } from '../../acts/where-written.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'
import { KeptToast } from '../../ui/kept-toast.tsx'
import { Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { OnItsWayLine } from '../../ui/what-leaves.tsx'
import { BeforeRows } from './before-rows.tsx'
import { ByKind } from './by-kind.tsx'
import { GivenPromise, WithdrawnPromise } from './given-promises.tsx'

/** Everything that was given, on one page, with withdrawing for each and for all (S23). */
export const SharedList = (): ReactNode => {
  const { mine, theirs } = useView('sharedList', {})
  const { between } = useView('newer', {})
  const { day } = useView('today', {})
  const { mine: pledged } = useView('pledges', { since: day.slice(0, 7) })
  const { onTheirWay, takeBack } = useOnTheirWay()
  const [isBack, setIsBack] = useState(false)
  const takeItBack = (one: OnItsWay): void => {
    takeBack(one.id)
    setIsBack(whereWritten(one).length > 0)
  }
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  const { stage } = useView('side-by-side', {})
  // Once it has ended nothing can be withdrawn or put right any more; what was given is read as it stood.
  const { goesOn } = useView('sharing', {})
  const sealed = stage !== 'nothing'
  const promises = [
    ...pledged.standing.map(one => <GivenPromise key={one.promise} promise={one} mayWithdraw={goesOn} />),
    ...pledged.withdrawn.map(one => <WithdrawnPromise key={one.promise} promise={one} />),
  ]
  const something = sealed || mine.length > 0 || promises.length > 0 || onTheirWay.length > 0
  return (
    <Page>
      <PageHead title={<Trans>What I share.</Trans>} about={<Trans>Everything else stays with you. Nothing is shared by itself.</Trans>} />
      {!something && (
        <Empty>
          <Trans>You have shared nothing. It can stay that way.</Trans>
        </Empty>
      )}
      {onTheirWay.length > 0 && (
        <section className="section stack">
          <h2 className="label">
            <Trans>Not gone</Trans>
          </h2>
          {onTheirWay.map(one => (
            <OnItsWayLine key={one.id} {...lineOf(one)} leavesAt={one.leavesAt} over={one.over} onTakeBack={() => takeItBack(one)} />
          ))}
        </section>
      )}
      {(sealed || mine.length > 0 || promises.length > 0) && (
        <section>
          <h2 className="hidden">
            <Trans>What you gave</Trans>
          </h2>
          <ByKind
            items={mine}
            more={{
              promises,
              two: sealed ? [<SideBySideRow key="side-by-side" />] : [],
            }}
            {...(goesOn && { ownTo: otherName })}
          />
        </section>
      )}
      {something && goesOn && (
        <section className="section stack">
          <AskedTwice
            ask={<Trans>Withdraw everything I gave</Trans>}
            says={
              <Trans>
                All of it leaves {otherName}’s Dropwise at its next contact, and what has not gone stays here. Dated marks stay. Copies may
                have been kept.
              </Trans>
            }
            does={<Trans>Withdraw everything now</Trans>}
            look="danger"
            onDo={() => void act('giving/withdraw-everything', {})}
          />
        </section>
      )}
      {theirs.length > 0 && (
        <section className="section">
          <h2 className="sentence">
            <Trans>What {otherName} shares with you</Trans>
          </h2>
          <ByKind items={theirs} />
          {theirs.some(({ withdrawnOn }) => withdrawnOn !== undefined) && (
            <p className="small soft after-list">
              <Trans>Of what was taken back, {otherName} alone says what it was and when it was given.</Trans>
            </p>
          )}
        </section>
      )}
      {between && (
        <p className="small soft">
          <Trans>Something that {otherName} shares was written with a newer Dropwise. It is kept, and shows after an update.</Trans>
        </p>
      )}
      <div className="not-on-paper">
        <Rows>
          <Row to="/by-file" about={<Trans>From hand to hand, where no relay is wanted between.</Trans>}>
            <Trans>By file</Trans>
          </Row>
          <BeforeRows />
        </Rows>
      </div>
      <Closing>
        <Trans>What {otherName} has seen may be remembered or copied. Here you see what was given.</Trans>
      </Closing>
      {isBack && (
        <KeptToast onClose={() => setIsBack(false)}>
          <Trans>Its words are back where you wrote them.</Trans>
        </KeptToast>
      )}
    </Page>
  )
}

/** All words of it that leave: of something put right, what was said before as well. */
const lineOf = ({ text, payload: { said } }: OnItsWay): { readonly text?: string; readonly said?: string } => ({
  ...(text !== undefined && { text }),
  ...(typeof said === 'string' && { said }),
})

const SideBySideRow = (): ReactNode => (
  <Row to="/side-by-side" about={<Trans>Sealed, or opened for both. It is taken back there.</Trans>}>
    <Trans>Values, side by side</Trans>
  </Row>
)
