import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { PartsOnPaper } from './parts-on-paper.tsx'
import { OutlineGiven } from './outline-given.tsx'
import { wantedWords } from './wanted-words.tsx'
import { WriteOutline } from './write-outline.tsx'

/** The complete account: written whole, for oneself, piece by piece. Giving it is another page. */
export const Account = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { day: today } = useView('today', {})
  const { joined } = useView('sharing', {})
  const { outline, parts, wanted } = useView('account', {})
  const [writing, setWriting] = useState(false)
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>The complete account.</Trans>}
        about={<Trans>Written whole before any of it is given. Until you give it, nobody sees that it is here.</Trans>}
      />
      <p className="small soft measure not-on-paper">
        <Trans>
          Written admissions can be used in court. <Link href="/safety">What this cannot protect you from</Link>. If thoughts of dying come
          while you write, stop: <Link href="/help">Help now</Link>
        </Trans>
      </p>
      {outline && !writing ? (
        <Sheet>
          <h2 className="label">
            <Trans>The outline</Trans>
          </h2>
          <p className="voice own-words">{outline.text}</p>
          {outline.notRemembered && (
            <div>
              <p className="small soft">
                <Trans>Not remembered</Trans>
              </p>
              <p className="voice own-words">{outline.notRemembered}</p>
            </div>
          )}
          <p className="small soft">
            <Trans>Your words of {dates.short(outline.day, today)}</Trans>
          </p>
          <Actions>
            <Button look="line" onClick={() => setWriting(true)}>
              <Trans>Go on writing it</Trans>
            </Button>
          </Actions>
        </Sheet>
      ) : (
        <WriteOutline was={outline} onDone={() => setWriting(false)} />
      )}
      <PartsOnPaper parts={parts} />
      <section className="section not-on-paper">
        <h2 className="label">
          <Trans>Piece by piece</Trans>
        </h2>
        <Rows>
          {parts.map(({ part, title, shown }) => (
            <Row
              key={part}
              voice
              to={`/account/${part}`}
              about={
                shown && shown.withdrawnOn === undefined ? <Trans>Given on {dates.long(shown.givenOn)}</Trans> : <Trans>Only here</Trans>
              }
            >
              {title}
            </Row>
          ))}
          <AddRow to="/account/new">
            <Trans>A part of it</Trans>
          </AddRow>
        </Rows>
      </section>
      {outline && !writing && (
        <section className="section stack not-on-paper">
          <h2 className="label">
            <Trans>Giving it</Trans>
          </h2>
          {joined && <p className="measure">{wantedWords(otherName)[wanted]}</p>}
          <OutlineGiven outline={outline} wanted={wanted} otherName={otherName} />
        </section>
      )}
      <Closing>
        <Trans>It can take weeks. A truth does not become less true while it is made ready.</Trans>
      </Closing>
    </Page>
  )
}
