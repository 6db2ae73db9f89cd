import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useAct } from '../../acts/acting.ts'
import { useIntent } from '../../acts/intents.ts'
import { useKeptText } from '../../acts/kept-text.ts'
import { noteOrigin } from '../../acts/origin.tsx'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/field.tsx'
import { FoundWords } from '../../ui/found-words.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { ChooseWhen } from './choose-when.tsx'
import { Wording } from './wording.tsx'
import { whenOf, type WhenChosen } from './when.ts'

/** A promise is made by the one who is bound: one act that can be seen, once or recurring. */
export const GiveYourWord = (): ReactNode => {
  const act = useAct()
  const [, go] = useLocation()
  const { day: today } = useView('today', {})
  const person = useView('person', {})
  const handed = useIntent('promise-this')
  const { writing, write, done, cameFrom } = useKeptText('promise', undefined, handed?.origin)
  const changes = useIntent('change-promise')
  // What is changed stands there in its old words, whatever else was being written, until something is typed.
  const [before, setBefore] = useState(changes?.text)
  const text = before ?? (writing.text || (handed?.text ?? ''))
  const [when, setWhen] = useState<WhenChosen>({ how: undefined, day: '', time: '', weekdays: [] })
  const chosen = whenOf(when, today)

  const promise = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!chosen) return
    if (changes && !(await act('promise/ended', { promise: changes.promise }))) return
    const [made] = (await act('promise/made', { text: text.trim(), when: chosen, ...(changes && { instead: changes.promise }) })) ?? []
    if (made === undefined) return
    await noteOrigin('promise', made, changes ? undefined : cameFrom)
    done()
    go(changes ? `/promises/${made}` : '/promises')
  }

  return (
    <Page>
      <BackLink to="/promises">
        <Trans>Promises</Trans>
      </BackLink>
      <PageHead
        title={changes ? <Trans>Give your word anew.</Trans> : <Trans>Give your word on one thing.</Trans>}
        about={<Trans>Small enough to keep. Something that {person?.otherName ?? ''} could see.</Trans>}
      />
      {changes && (
        <p className="soft measure">
          <Trans>
            “{changes.text}” ends today, and what was said of it stays. Where {person?.otherName ?? ''} was shown it, its end can be seen.
          </Trans>
        </p>
      )}
      <FoundWords found={handed?.found} />
      <form className="sheet" onSubmit={event => void promise(event)}>
        <TextArea
          label={<Trans>What you will do</Trans>}
          hint={<Trans>One act that can be seen. “Home by half past six”, not “be better”.</Trans>}
          value={text}
          onValue={value => {
            setBefore(undefined)
            write({ text: value })
          }}
        />
        <Wording text={text} />
        <ChooseWhen when={when} today={today} onChange={change => setWhen({ ...when, ...change })} />
        <Actions stack>
          <Button type="submit" disabled={text.trim() === '' || !chosen}>
            <Trans>Give my word</Trans>
          </Button>
        </Actions>
      </form>
      <Closing>
        <Trans>A word you are free to give is the kind that counts.</Trans>
      </Closing>
    </Page>
  )
}
