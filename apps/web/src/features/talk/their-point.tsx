import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'

/** A point that the other let one read: to be put behind, for oneself. */
export const TheirPoint = ({ id }: { id: string }): ReactNode => {
  const dates = useDates()
  const { theyBring, talked } = useView('talk', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const behind = talked.find(said => 'item' in said && said.item === id)
  const found = behind ?? theyBring.find(({ item }) => item === id)
  const back = (
    <BackLink to="/talk">
      <Trans>A talk, taking turns</Trans>
    </BackLink>
  )
  if (!found) return <Gone back={back} />
  return (
    <Page>
      {back}
      <PageHead
        title={<Trans>{otherName} brings this.</Trans>}
        about={
          behind ? (
            <Trans>You put it behind on {dates.long(behind.on)}.</Trans>
          ) : (
            <Trans>It is here so that it does not come as a surprise. No answer is due before you talk, or then.</Trans>
          )
        }
      />
      <Sheet>
        <blockquote className="voice own-words">{found.text}</blockquote>
        <Actions>
          <Button look="line" onClick={() => void act(behind ? 'talk/theirs-brought-again' : 'talk/theirs-put-behind', { item: id })}>
            {behind ? <Trans>Bring it again</Trans> : <Trans>We talked about it</Trans>}
          </Button>
        </Actions>
      </Sheet>
      <Closing>
        <Trans>{otherName} does not see what you put behind.</Trans>
      </Closing>
    </Page>
  )
}
