import './bucket.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { useKeptText } from '../../acts/kept-text.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { dropWords, SeenDropShape } from './drop-kinds.tsx'
import type { SeenDrop } from './shown.ts'

const KINDS = ['kept', 'late', 'told-first', 'unpromised'] as const

/** A drop is poured by the one who saw it, in own words; also of what was never promised. */
export const ISawThis = (): ReactNode => {
  const act = useAct()
  const [, go] = useLocation()
  const { day: today } = useView('today', {})
  const { writing, write, done } = useKeptText('drop')
  const [day, setDay] = useState(today)
  const [as, setAs] = useState<SeenDrop['as']>()

  const pour = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!(await act('bucket/drop-poured', { day, saw: writing.text.trim(), ...(as && { as }) }))) return
    done()
    go('/over-time')
  }

  return (
    <Page>
      <BackLink to="/over-time">
        <Trans>Over time</Trans>
      </BackLink>
      <PageHead
        title={<Trans>I saw this.</Trans>}
        about={<Trans>Something that was done, in your words. Only you see this, and you can take it back.</Trans>}
      />
      <form className="sheet" onSubmit={event => void pour(event)}>
        <TextArea label={<Trans>What you saw</Trans>} value={writing.text} onValue={text => write({ text })} />
        <TextField label={<Trans>The day</Trans>} type="date" max={today} value={day} onValue={setDay} />
        <Radios
          legend={<Trans>If you want to say what it was</Trans>}
          value={as}
          onChoose={setAs}
          choices={KINDS.map(value => ({
            value,
            name: (
              <span className="with-icon">
                <SeenDropShape as={value} />
                <span className="first-word">{dropWords[value]}</span>
              </span>
            ),
          }))}
        />
        <Actions stack>
          <Button type="submit" disabled={writing.text.trim() === '' || day === ''}>
            <Trans>Pour this drop</Trans>
          </Button>
        </Actions>
      </form>
      <Closing>
        <Trans>Weeks without a drop are weeks without a drop.</Trans>
      </Closing>
    </Page>
  )
}
