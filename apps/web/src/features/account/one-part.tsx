import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Gone } from '../../ui/gone.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { PartGiven } from './part-given.tsx'
import { WritePart } from './write-part.tsx'

/** One part of the account. `new` is one that is not written. */
export const OnePart = ({ id }: { id: string }): ReactNode => {
  const [, go] = useLocation()
  const person = useView('person', {})
  const { outline, parts, wanted } = useView('account', {})
  const [writing, setWriting] = useState(false)
  const part = parts.find(one => one.part === id)
  const back = (
    <BackLink to="/account">
      <Trans>The complete account</Trans>
    </BackLink>
  )
  const closing = (
    <Closing>
      <Trans>One part at a time. What is hardest can come last.</Trans>
    </Closing>
  )
  if (id === 'new')
    return (
      <Page>
        {back}
        <PageHead title={<Trans>A part of it.</Trans>} about={<Trans>As it was, and in what order. You alone see this.</Trans>} />
        <WritePart onDone={() => go('/account')} />
        {closing}
      </Page>
    )
  if (!part) return <Gone back={back} />
  const given = outline?.shown !== undefined && outline.shown.withdrawnOn === undefined
  const remove = async (): Promise<void> => {
    if (await act('account/part-removed', { part: id })) go('/account')
  }
  return (
    <Page>
      {back}
      <PageHead title={part.title} />
      {writing ? (
        <WritePart part={part} onDone={() => setWriting(false)} />
      ) : (
        <>
          <Sheet>
            <p className="voice own-words">{part.text}</p>
            <Actions>
              <Button look="line" onClick={() => setWriting(true)}>
                <Trans>Go on writing it</Trans>
              </Button>
            </Actions>
          </Sheet>
          <PartGiven part={part} outlineGiven={given} wanted={wanted} otherName={person?.otherName ?? ''} />
          <LetGo
            ask={<Trans>Take this part out</Trans>}
            says={<Trans>Its words are removed from your account. What of it was given stays as it was given.</Trans>}
            onLetGo={() => void remove()}
          />
        </>
      )}
      {closing}
    </Page>
  )
}
