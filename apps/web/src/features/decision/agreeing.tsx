import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { LENGTHS, lengthWords } from './lengths.ts'
import { StepBack } from './step-back.tsx'

/** Both said yes. How long, each says; it begins when both say the same. */
export const Agreeing = (): ReactNode => {
  const { i18n } = useLingui()
  const { period } = useView('season', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const [chosen, setChosen] = useState(period?.mine)
  const say = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen) void act('period/say', { length: chosen })
  }
  const theirs = period?.theirs && i18n._(lengthWords[period.theirs])
  const mine = period?.mine && i18n._(lengthWords[period.mine])
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>You both said yes.</Trans>}
        about={
          <Trans>Now for how long, before you look again. When both of you say the same, it begins. This, too, may take its time.</Trans>
        }
      />
      <Sheet labelledBy="how-long">
        <h2 className="sentence" id="how-long">
          <Trans>For how long?</Trans>
        </h2>
        <output className="block">
          {theirs && (
            <Trans>
              {otherName} says: {theirs}.
            </Trans>
          )}{' '}
          {mine && <Trans>You say: {mine}.</Trans>}
        </output>
        <form className="stack" onSubmit={say}>
          <Radios
            labelledBy="how-long"
            value={chosen}
            onChoose={setChosen}
            choices={LENGTHS.map(length => ({ value: length, name: i18n._(lengthWords[length]) }))}
          />
          <Actions>
            <Button type="submit" disabled={chosen === undefined || chosen === period?.mine}>
              <Trans>Say it</Trans>
            </Button>
          </Actions>
        </form>
      </Sheet>
      <StepBack
        ask={<Trans>Step back from this</Trans>}
        says={<Trans>{otherName} reads that it has ended, and the day. No reason is asked, and none is told.</Trans>}
        does={<Trans>Step back</Trans>}
      />
      <Closing>
        <Trans>A yes is a beginning. What was hurt is not healed by it, and need not be.</Trans>
      </Closing>
    </Page>
  )
}
