import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Radios } from '../../ui/choice.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { EarlierDays } from './earlier-days.tsx'
import { ForADoctor } from './for-a-doctor.tsx'
import { HelpFirst } from './help-first.tsx'
import { NextDying, NextFood, NextSleep, NextSomeone } from './next-steps.tsx'
import { dyingWords, enoughWords, someoneWords } from './words.tsx'

const choicesOf = <V extends string>(words: { readonly [K in V]: ReactNode }): { value: V; name: ReactNode }[] =>
  (Object.entries(words) as [V, ReactNode][]).map(([value, name]) => ({ value, name }))

/** Four plain questions. Each answer has a next step; thoughts of dying come before everything; nothing ever says that all is well. */
export const HowAmI = (): ReactNode => {
  const { today, steps, earlier } = useView('plainly', {})
  const person = useView('person', {})
  const { sleep, food, dying, someone } = today
  const help = steps.includes('help-now') && person && <HelpFirst country={person.country} />
  // Whoever comes back finds help before everything else; whoever answers now finds it right there, and nothing moves under the finger.
  const [onTop] = useState(() => steps.includes('help-now'))
  const answered = [sleep, food, dying, someone].some(answer => answer !== undefined)
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>How am I, plainly.</Trans>}
        about={<Trans>Four questions, about today. Each can stay blank. Nothing is added up, and you alone see it.</Trans>}
      />
      {onTop && help}
      <section className="section stack stack--apart">
        <div className="stack">
          <Radios
            beside="wide"
            legend={<Trans>Do you sleep?</Trans>}
            value={sleep}
            onChoose={value => void act('plainly/answered', { sleep: value })}
            choices={choicesOf(enoughWords)}
          />
          <NextSleep answer={sleep} />
        </div>
        <div className="stack">
          <Radios
            beside="wide"
            legend={<Trans>Do you eat?</Trans>}
            value={food}
            onChoose={value => void act('plainly/answered', { food: value })}
            choices={choicesOf(enoughWords)}
          />
          <NextFood answer={food} />
        </div>
        <div className="stack">
          <Radios
            beside="wide"
            legend={<Trans>Are there thoughts of dying, or of not wanting to wake up?</Trans>}
            value={dying}
            onChoose={value => void act('plainly/answered', { dying: value })}
            choices={choicesOf(dyingWords)}
          />
          <div aria-live="polite">{!onTop && help}</div>
          <NextDying answer={dying} />
        </div>
        <div className="stack">
          <Radios
            beside="wide"
            legend={<Trans>Is there someone you could call tonight?</Trans>}
            value={someone}
            onChoose={value => void act('plainly/answered', { someone: value })}
            choices={choicesOf(someoneWords)}
          />
          <NextSomeone answer={someone} />
        </div>
      </section>
      <ForADoctor answers={today} />
      {answered && (
        <LetGo
          ask={<Trans>Take today’s answers away</Trans>}
          says={<Trans>They are removed from this room and do not come back.</Trans>}
          onLetGo={() => void act('plainly/taken-away', { day: today.day })}
        />
      )}
      <EarlierDays days={earlier} />
      <Closing>
        <Trans>This page cannot tell how you are. A person who sits with you can.</Trans>
      </Closing>
    </Page>
  )
}
