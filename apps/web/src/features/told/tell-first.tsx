import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { useView } from '../../acts/views.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { WhatLeaves } from '../../ui/what-leaves.tsx'
import { urgentWords, type Urgent } from '../../ui/urgent-words.tsx'

type What = 'truth' | 'correction' | Urgent
type For = 'theirs' | 'relief' | 'both'

/** A truth nobody asked for, an untruth put right, or a fact that cannot wait. What the telling is for is asked first. */
export const TellFirst = (): ReactNode => {
  const [, go] = useLocation()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { theirs } = useView('space', {})
  const otherName = person?.otherName ?? ''
  const [isFor, setFor] = useState<For>()
  const [what, setWhat] = useState<What>()
  const words = useKeptLine(WRITTEN.telling)
  const said = useKeptLine(WRITTEN.untruth)
  const [text, before] = [words.text.trim(), said.text.trim()]
  const urgent = what !== undefined && what !== 'truth' && what !== 'correction'
  const ready = what !== undefined && text !== '' && (what !== 'correction' || before !== '')

  const tell = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!ready) return
    const given = urgent
      ? ({ kind: 'urgent', about: what, text } as const)
      : ({ kind: 'told-first', text, ...(what === 'correction' && { said: before }) } as const)
    if (!(await act('giving/given', given))) return
    words.done()
    said.done()
    go('/shared')
  }

  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Tell {otherName} something.</Trans>}
        about={<Trans>Before it is asked, or found. Putting something right counts as telling.</Trans>}
      />
      {theirs.away && (
        <Banner kind="hold">
          <p>
            <Trans>
              {otherName} has asked for space. What you tell will be there when the space ends. A fact that cannot wait comes through only
              where {otherName} chose that beforehand.
            </Trans>
          </p>
        </Banner>
      )}
      <form className="sheet" onSubmit={event => void tell(event)}>
        <Radios
          legend={<Trans>Whom is this telling for?</Trans>}
          value={isFor}
          onChoose={setFor}
          choices={[
            { value: 'theirs', name: <Trans>For {otherName}, who has a right to know it</Trans> },
            { value: 'relief', name: <Trans>For me, so that I no longer carry it</Trans> },
            { value: 'both', name: <Trans>For both</Trans> },
          ]}
        />
        {isFor === 'relief' && (
          <p className="soft">
            <Trans>
              Relief can be looked for with someone else first: a counsellor, a friend who is told the whole of it,{' '}
              <Link href="/help">a helpline</Link>. {otherName} can have it all the same. Which part of it does {otherName} need?
            </Trans>
          </p>
        )}
        <Radios
          legend={<Trans>What is it?</Trans>}
          value={what}
          onChoose={setWhat}
          choices={[
            { value: 'truth', name: <Trans>Something that {otherName} does not know</Trans> },
            { value: 'correction', name: <Trans>Something I said that was not so</Trans> },
            ...(['health', 'pregnancy', 'contact', 'money', 'children'] as const).map(about => ({
              value: about,
              name: urgentWords[about],
            })),
          ]}
        />
        {urgent && (
          <p className="soft">
            <Trans>
              {otherName} sees a closed row with those words and nothing of the text, until {otherName} opens it.
            </Trans>
          </p>
        )}
        {what === 'correction' && <TextArea label={<Trans>I said</Trans>} value={said.text} onValue={said.write} />}
        {what && (
          <TextArea
            label={what === 'correction' ? <Trans>It was</Trans> : <Trans>What is so</Trans>}
            hint={<Trans>Facts first: what, when, how often. Without a reason for it.</Trans>}
            rows={5}
            value={words.text}
            onValue={words.write}
          />
        )}
        {ready && goesOn && (
          <WhatLeaves otherName={otherName} about={urgent ? urgentWords[what] : undefined}>
            {what === 'correction' && (
              <Trans>
                I said: {before}
                {'\n'}It was:{' '}
              </Trans>
            )}
            {text}
          </WhatLeaves>
        )}
        <Actions stack>
          <GoButton to="/more">
            <Trans>Keep it private</Trans>
          </GoButton>
          {goesOn && (
            <Button type="submit" look="line" disabled={!ready}>
              <Trans>Tell {otherName}</Trans>
            </Button>
          )}
        </Actions>
        {goesOn ? (
          <p className="small soft">
            <Trans>It waits ten minutes and can be taken back. Hard things are better told with somebody near, for both of you.</Trans>
          </p>
        ) : (
          <p className="small soft">
            <Trans>{otherName} is not here with you. What you write stays on this page, for the day on which you say it.</Trans>
          </p>
        )}
      </form>
      <Closing>
        <Trans>Telling first is not the same as being found out.</Trans>
      </Closing>
    </Page>
  )
}
