import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'

/** One day as it was imagined; beside it, in the season together alone, what the other chose to share on that day. */
export const OneAttunement = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { imagined } = useView('attunements', {})
  const found = imagined.find(one => one.id === id)
  const otherName = person?.otherName ?? ''
  const back = (
    <BackLink to="/attunement">
      <Trans>A day, from the other side</Trans>
    </BackLink>
  )
  if (!found) return <Gone back={back} />
  const { moment, feeling, unknown, day, theirs } = found
  const letGo = async (): Promise<void> => {
    if (await act('attunement/let-go', { attunement: id })) go('/attunement')
  }
  return (
    <Page>
      {back}
      <PageHead dateline={dates.short(day, today)} title={moment} />
      <Sheet>
        <p className="voice own-words">{feeling}</p>
        {unknown && (
          <div>
            <p className="small soft">
              <Trans>What you did not know of it</Trans>
            </p>
            <p className="own-words">{unknown}</p>
          </div>
        )}
      </Sheet>
      {theirs && (
        <section className="section stack stack--near">
          <h2 className="label">
            <Trans>What {otherName} chose to share that day</Trans>
          </h2>
          {theirs.length === 0 && (
            <p className="soft">
              <Trans>Nothing. It can stay unknown.</Trans>
            </p>
          )}
          {theirs.map(({ item, text }) => (
            <blockquote className="voice own-words" key={item}>
              {text}
            </blockquote>
          ))}
        </section>
      )}
      <LetGo
        ask={<Trans>Let go of this</Trans>}
        says={<Trans>All words of it are removed from this room. They do not come back.</Trans>}
        onLetGo={() => void letGo()}
      />
      <Closing>
        <Trans>It may have been another day altogether.</Trans>
      </Closing>
    </Page>
  )
}
