import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { useKeptText } from '../../acts/kept-text.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios, Scale } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextArea } from '../../ui/field.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { Closing, BackLink, Page, PageHead, Sheet } from '../../ui/page.tsx'

const EXTENTS = ['not', 'hardly', 'partly', 'mostly', 'fully'] as const
const extentWords = {
  not: <Trans>Not</Trans>,
  hardly: <Trans>Hardly</Trans>,
  partly: <Trans>Partly</Trans>,
  mostly: <Trans>Mostly</Trans>,
  fully: <Trans>Fully</Trans>,
}

/** The longer form, when it is wanted: four questions, then words, actions and energy, then a line. Each can stay blank. */
export const LongerCheckIn = (): ReactNode => {
  const act = useAct()
  const dates = useDates()
  const person = useView('person', {})
  const { day, felt, bodySafe, deeper } = useView('check-in', {})
  const said = felt !== undefined || bodySafe !== undefined || deeper !== undefined
  const { writing, write, done } = useKeptText('check-in')
  const otherName = person?.otherName ?? ''
  const keepLine = async (): Promise<void> => {
    if (await act('check-in/deepened', { line: writing.text.trim() })) done()
  }
  const questions = [
    ['secure', <Trans key="s">Today I felt secure</Trans>],
    ['heard', <Trans key="h">Today I felt heard</Trans>],
    ['respected', <Trans key="r">Today I felt respected</Trans>],
    ['free', <Trans key="f">Today I was free to feel what I felt</Trans>],
  ] as const
  const signs = [
    ['words', <Trans key="w">{otherName}’s words felt</Trans>],
    ['actions', <Trans key="a">{otherName}’s actions felt</Trans>],
    ['energy', <Trans key="e">{otherName}’s energy felt</Trans>],
  ] as const
  return (
    <Page>
      <BackLink to="/">
        <Trans>Back</Trans>
      </BackLink>
      <PageHead
        dateline={dates.long(day)}
        title={<Trans>Today, in more words.</Trans>}
        about={<Trans>Only you see this. Each can stay blank.</Trans>}
      />
      <Sheet>
        <TextArea ruled label={<Trans>A line, for you</Trans>} value={writing.text} onValue={text => write({ text })} />
        {deeper?.line && (
          <p className="small soft">
            <Trans>Kept today: “{deeper.line}”</Trans>
          </p>
        )}
        <Actions>
          <Button disabled={writing.text.trim() === ''} onClick={() => void keepLine()}>
            <Trans>Keep the line</Trans>
          </Button>
        </Actions>
      </Sheet>
      <section className="section stack stack--wide">
        {questions.map(([field, legend]) => (
          <Scale
            beside
            key={field}
            legend={legend}
            value={EXTENTS.find(extent => extent === deeper?.[field])}
            onChoose={extent => void act('check-in/deepened', { [field]: extent })}
            choices={EXTENTS.map(value => ({ value, name: extentWords[value] }))}
          />
        ))}
      </section>
      <section className="section stack stack--wide">
        {signs.map(([field, legend]) => (
          <Radios
            beside="always"
            key={field}
            legend={legend}
            value={deeper?.[field]}
            onChoose={value => void act('check-in/deepened', { [field]: value })}
            choices={[
              { value: 'safe', name: <Trans>Safe</Trans> },
              { value: 'mixed', name: <Trans>Mixed</Trans> },
              { value: 'not-safe', name: <Trans>Not safe</Trans> },
              { value: 'cannot-tell', name: <Trans>I cannot tell</Trans> },
            ]}
          />
        ))}
      </section>
      {said && (
        <LetGo
          ask={<Trans>Take today back</Trans>}
          says={<Trans>Everything that you noted today is removed, as if nothing had been said.</Trans>}
          onLetGo={() => void act('check-in/taken-back', {})}
        />
      )}
      <Closing>
        <Trans>Kept as you choose it. Change it any time today.</Trans>
      </Closing>
    </Page>
  )
}
