import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { Switch } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Evenings } from './evenings.tsx'
import { TakeSpace } from './take-space.tsx'
import { TimeOut } from './time-out.tsx'

/** Breathing space (H4): one tap, no reason, and nothing of the other's comes in while it is held. */
export const Space = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { mine } = useView('space', {})
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/">
        <Trans>Back</Trans>
      </BackLink>
      <PageHead
        title={mine.away ? <Trans>You have space.</Trans> : <Trans>Take space.</Trans>}
        about={
          <Trans>
            No reason is needed. Nothing that {otherName} writes comes in while it lasts, whatever {otherName} does.
          </Trans>
        }
      />
      {!goesOn && (
        <Banner>
          <p>
            <Trans>{otherName} is not here with you, so nothing comes in anyway.</Trans>
          </p>
        </Banner>
      )}
      {goesOn && !mine.space && <TakeSpace otherName={otherName} />}
      {goesOn && mine.space && (
        <Sheet label={otherName}>
          <p>
            {mine.space.until ? (
              <Trans>
                Until {dates.long(mine.space.until.day)}, {mine.space.until.time}. It ends by itself.
              </Trans>
            ) : (
              <Trans>Until you end it.</Trans>
            )}
          </p>
          <Actions>
            <Button look="line" onClick={() => void act('breathing-space/end', {})}>
              <Trans>End it now</Trans>
            </Button>
          </Actions>
        </Sheet>
      )}
      {mine.mayLetIn && (
        <section className="section stack stack--near">
          <p>
            <Trans>The space is over. If you want, what may have waited can come in. Nothing here says whether there is anything.</Trans>
          </p>
          <p>
            <Button look="line" onClick={() => void act('breathing-space/let-in', {})}>
              <Trans>Let in what waited</Trans>
            </Button>
          </p>
        </section>
      )}
      <section className="rows after-sheet">
        <Switch
          label={<Trans>Facts that cannot wait come through</Trans>}
          about={
            <Trans>Health, pregnancy, contact that goes on, money, children: as a closed row. {otherName} cannot see what you chose.</Trans>
          }
          on={mine.urgentComesThrough}
          onTurn={through => void act('quiet/urgent-chosen', { through })}
          words={[<Trans key="on">They do</Trans>, <Trans key="off">They wait</Trans>]}
        />
        {goesOn && <Evenings evenings={mine.evenings} otherName={otherName} />}
        {goesOn && <TimeOut otherName={otherName} />}
      </section>
      <Closing>
        <Trans>Quiet is allowed to last.</Trans>
      </Closing>
    </Page>
  )
}
