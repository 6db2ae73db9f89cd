import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { fieldOf, useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios, type Choice } from '../../ui/choice.tsx'
import { useDates } from '../../ui/dates.ts'
import { TextField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'

type As = 'done' | 'late' | 'told-first' | 'not-done'

/** Saying how one day of a promise went, in its maker's own words. Nothing is preselected. */
export const Say = ({ id, day }: { id: string; day: string }): ReactNode => {
  const act = useAct()
  const [, go] = useLocation()
  const dates = useDates()
  const promise = useView('promise', { id })
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const [as, setAs] = useState<As>()
  const { text: line, write: setLine, done } = useKeptLine(fieldOf('beside', id, `said ${day}`))
  const [newDay, setNewDay] = useState('')
  const otherName = person?.otherName ?? ''
  if (!promise) return null

  const toCome = day > today
  const choices: readonly Choice<As>[] = [
    {
      value: 'told-first',
      name:
        day < today ? (
          <Trans>I did not keep it, and told {otherName} first</Trans>
        ) : (
          <Trans>I can’t keep it. I tell {otherName} first</Trans>
        ),
      help: <Trans>Before {otherName} has to find out, or ask.</Trans>,
    },
    ...(toCome && promise.when.kind === 'recurring' ? [] : [{ value: 'done' as const, name: <Trans>I did this</Trans> }]),
    ...(toCome
      ? []
      : [
          { value: 'late' as const, name: <Trans>I did it, late</Trans> },
          { value: 'not-done' as const, name: <Trans>I did not do it</Trans>, help: <Trans>And nothing was said before that.</Trans> },
        ]),
  ]

  const say = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!as) return
    const words = { ...(line.trim() && { line: line.trim() }), ...(as === 'told-first' && newDay && { newDay }) }
    if (await act('promise/occurrence-said', { promise: id, day, as, ...words })) {
      done()
      go('/promises')
    }
  }

  return (
    <Page>
      <BackLink to="/promises">
        <Trans>Promises</Trans>
      </BackLink>
      <PageHead dateline={dates.long(day)} title={<Trans>How did it go?</Trans>} />
      <form className="sheet" onSubmit={event => void say(event)}>
        <p className="voice">
          <Link href={`/promises/${id}`} className="plain">
            {promise.text}
          </Link>
        </p>
        <Radios legend={<Trans>You say</Trans>} value={as} onChoose={setAs} choices={choices} />
        {as && (
          <TextField
            label={<Trans>One line about it</Trans>}
            hint={<Trans>A fact with a time says more than a reason. You can leave it blank.</Trans>}
            maxLength={600}
            value={line}
            onValue={setLine}
          />
        )}
        {as === 'told-first' && (
          <TextField
            type="date"
            min={today}
            label={<Trans>A new day for it</Trans>}
            hint={<Trans>If there is one that you can keep.</Trans>}
            value={newDay}
            onValue={setNewDay}
          />
        )}
        <Actions stack>
          <Button type="submit" disabled={!as}>
            <Trans>Say it so</Trans>
          </Button>
        </Actions>
      </form>
      <Closing>
        <Trans>You can take this back until the day is over. After that it stays as you said it.</Trans>
      </Closing>
    </Page>
  )
}
