import { Trans } from '@lingui/react/macro'
import type { DigView } from '@dropwise/domain/dig'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { act } from '../../acts/acting.ts'
import { handOver } from '../../acts/intents.ts'
import { Origin } from '../../acts/origin.tsx'
import { ShareIt } from '../../acts/share-it.tsx'
import { useView } from '../../acts/views.ts'
import { PromiseThisRow } from '../../acts/promise-this-row.tsx'
import { Fold } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { LetGo } from '../../ui/let-go.tsx'
import { Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Beside } from '../../ui/beside.tsx'
import { rungWords } from './rungs.tsx'

/** A closed ladder: what was found, beside what was found before; where it can lead; and the answers behind a row. */
export const WhatWasFound = ({ dig, back, onAgain }: { dig: DigView; back: ReactNode; onAgain: () => void }): ReactNode => {
  const [, go] = useLocation()
  const { dig: id, found = '', foundBefore, assurance, asksAgain, rungs } = dig
  const { shared, shareAs } = useView('copy', { id: `found.${id}` })
  const answered = rungs.filter(({ text }) => text !== undefined)
  const momentBefore = rungs.find(({ rung }) => rung === 'moment-before')?.text ?? ''
  const origin = { from: 'dig', of: id } as const
  const again = async (): Promise<void> => {
    if (await act('dig/asked-again', { dig: id })) onAgain()
  }
  const letGo = async (): Promise<void> => {
    if (await act('dig/let-go', { dig: id })) go('/dig')
  }
  return (
    <Page>
      {back}
      <PageHead dateline={<span className="own-words">“{assurance}”</span>} title={<Trans>What you found.</Trans>} />
      <Sheet>
        {foundBefore.length > 0 ? <Beside now={found} before={foundBefore} /> : <p className="voice own-words">{found}</p>}
        {asksAgain && (
          <>
            <p className="soft">
              <Trans>Time has passed, and you may be someone else by now. What you said before shows after each new answer.</Trans>
            </p>
            <Button onClick={() => void again()}>
              <Trans>Go down again</Trans>
            </Button>
          </>
        )}
      </Sheet>
      <section className="section">
        <h2 className="label">
          <Trans>Where it can lead</Trans>
        </h2>
        <Rows>
          <Row
            onPress={() => {
              handOver({ kind: 'plan-for', text: momentBefore, found, origin })
              go('/scenarios/new')
            }}
            about={<Trans>For the day when it no longer stings.</Trans>}
          >
            <Trans>Make a plan for a moment like that</Trans>
          </Row>
          <PromiseThisRow found={found} origin={origin} />
        </Rows>
        <ShareIt given={{ kind: 'found', item: shareAs, text: found }} shared={shared} back={`/dig/${id}`} />
      </section>
      <Origin id={id} />
      {answered.length > 0 && (
        <div className="rows">
          <Fold title={<Trans>The way down</Trans>} about={<Trans>Your answers, rung by rung.</Trans>}>
            <div className="stack stack--wide">
              {answered.map(({ rung, text = '', before }) => (
                <div className="stack stack--near" key={rung}>
                  <h3 className="label">{rungWords[rung].asks}</h3>
                  {before.length > 0 ? <Beside now={text} before={before} /> : <p className="voice own-words">{text}</p>}
                </div>
              ))}
            </div>
          </Fold>
        </div>
      )}
      <LetGo
        ask={<Trans>Let go of this</Trans>}
        says={<Trans>All words of it are removed from this room: the answers, and what was found. They do not come back.</Trans>}
        onLetGo={() => void letGo()}
      />
      <Closing>
        <Trans>What is true down there was true before you looked.</Trans>
      </Closing>
    </Page>
  )
}
