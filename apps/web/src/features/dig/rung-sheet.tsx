import { Trans } from '@lingui/react/macro'
import type { DigView } from '@dropwise/domain/dig'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { HelpCard } from '../../help/help-card.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { Sheet } from '../../ui/page.tsx'
import { Beside } from '../../ui/beside.tsx'
import { useCircumstance } from './use-circumstance.ts'

type RungSheetProps = { dig: string; line: DigView['rungs'][number]; onDown: () => void; onUp?: () => void }

/**
 * One rung. An answer that rests on a circumstance is asked once more before it goes down. Where the same rung was answered in an earlier
 * round, both stand side by side first, once the new answer is kept.
 */
export const RungSheet = ({ dig, line, onDown, onUp }: RungSheetProps): ReactNode => {
  const { rung, text: kept, before } = line
  const person = useView('person', {})
  const answer = useKeptLine(fieldOf('dig', dig, rung), kept)
  const [askedOnce, setAskedOnce] = useState(false)
  const [pausing, setPausing] = useState(false)
  const [looked, setLooked] = useState<string>()
  const text = answer.text.trim()
  const { danger, quote } = useCircumstance(text)

  const keep = async (): Promise<void> => {
    setPausing(false)
    if (text !== kept && !(await act('dig/answered', { dig, rung, text }))) return
    answer.done()
    setLooked(text)
  }
  const goDown = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (quote && !askedOnce && text !== kept) {
      setAskedOnce(true)
      setPausing(true)
      return
    }
    await keep()
  }
  // The room tells what was answered before once this answer is in it: there either is something to lay beside it, or not.
  const inTheRoom = looked !== undefined && looked === kept
  const nothingBeside = inTheRoom && before.length === 0
  useEffect(() => {
    if (nothingBeside) onDown()
  }, [nothingBeside, onDown])
  if (inTheRoom && !nothingBeside) return <Look before={before} now={looked} onDown={onDown} onAnew={() => setLooked(undefined)} />

  return (
    <>
      <form className="sheet" onSubmit={event => void goDown(event)}>
        <TextArea
          ruled
          rows={5}
          label={
            <span className="hidden">
              <Trans>Your answer</Trans>
            </span>
          }
          value={answer.text}
          onValue={answer.write}
        />
        {pausing && quote ? (
          <output className="once-more">
            <p className="note__quote">“{quote}”</p>
            <p>
              <Trans>This leans on how things are. They may change in ten years, or on a Tuesday. What would be left of it in you?</Trans>
            </p>
            <Actions>
              <Button look="line" autoFocus onClick={() => setPausing(false)}>
                <Trans>Write on</Trans>
              </Button>
              <Button look="quiet" onClick={() => void keep()}>
                <Trans>It stays as it is. Go down</Trans>
              </Button>
            </Actions>
          </output>
        ) : (
          <Actions>
            <Button type="submit" disabled={text === ''}>
              <Trans>Keep it and go down</Trans>
            </Button>
            <Button look="quiet" onClick={onDown}>
              {kept === undefined ? <Trans>Leave this one for now</Trans> : <Trans>Go down</Trans>}
            </Button>
            {onUp && (
              <Button look="quiet" onClick={onUp}>
                <Trans>Back up</Trans>
              </Button>
            )}
          </Actions>
        )}
      </form>
      <div aria-live="polite">
        {danger && person && <HelpCard about={danger} country={person.country} today={Temporal.Now.plainDateISO().toString()} />}
      </div>
    </>
  )
}

type LookProps = { before: DigView['rungs'][number]['before']; now: string; onDown: () => void; onAnew: () => void }

const Look = ({ before, now, onDown, onAnew }: LookProps): ReactNode => (
  <Sheet>
    <Beside now={now} before={before} />
    <Actions>
      <Button onClick={onDown} autoFocus>
        <Trans>Go down</Trans>
      </Button>
      <Button look="quiet" onClick={onAnew}>
        <Trans>Write on</Trans>
      </Button>
    </Actions>
  </Sheet>
)
