import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { LookBack } from './look-back.tsx'
import { QuietUntil } from './quiet-until.tsx'

/** One thing that is not known: sat with now, and looked back at if wanted. */
export const OneSitting = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const { sittings } = useView('sittings', {})
  const { day: today } = useView('today', {})
  const sitting = sittings.find(one => one.id === id)
  const back = (
    <BackLink to="/sitting">
      <Trans>Sitting with not knowing</Trans>
    </BackLink>
  )
  if (!sitting) return <Gone back={back} />
  const { what, urge, begunOn, after, helped } = sitting
  const looked = after !== undefined || helped !== undefined
  const letGo = async (): Promise<void> => {
    if (await act('sitting/let-go', { sitting: id })) go('/sitting')
  }
  return (
    <Page>
      {back}
      <PageHead
        dateline={dates.short(begunOn, today)}
        title={looked ? <Trans>What you sat with.</Trans> : <Trans>It can stay unknown for now.</Trans>}
      />
      <Sheet>
        <p className="voice own-words">{what}</p>
        {urge && (
          <div>
            <p className="small soft">
              <Trans>What you would have done to know it</Trans>
            </p>
            <p className="own-words">{urge}</p>
          </div>
        )}
        {!looked && <Practice />}
      </Sheet>
      <LookBack sitting={sitting} />
      <p className="small soft">
        <Trans>
          Afraid of being hurt, or of hurting yourself? This is not something to sit with. <Link href="/help">Help now</Link>
        </Trans>
      </p>
      <LetGo
        ask={<Trans>Let go of this</Trans>}
        says={<Trans>All words of it are removed from this room. They do not come back.</Trans>}
        onLetGo={() => void letGo()}
      />
      <Closing>
        <Trans>An urge rises, and it goes down again, also where nothing is done.</Trans>
      </Closing>
    </Page>
  )
}

const Practice = (): ReactNode => (
  <>
    <p className="measure">
      <Trans>Where in your body is it? Both feet on the floor. A longer breath out than in. What can you see from here, and hear?</Trans>
    </p>
    <QuietUntil />
  </>
)
