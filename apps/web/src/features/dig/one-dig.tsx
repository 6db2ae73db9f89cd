import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Origin } from '../../acts/origin.tsx'
import { useView } from '../../acts/views.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Found } from './found.tsx'
import { RungSheet } from './rung-sheet.tsx'
import { rungWords, type Rung } from './rungs.tsx'
import { WhatWasFound } from './what-was-found.tsx'

const Back = (): ReactNode => (
  <BackLink to="/dig">
    <Trans>Dig deeper</Trans>
  </BackLink>
)

/** One ladder: a rung at a time while it is open, what was found once it is closed. */
export const OneDig = ({ id }: { id: string }): ReactNode => {
  const dig = useView('dig', { id })
  const rungs = dig?.rungs ?? []
  // Taken up again where it was left: at the first rung below the lowest answer.
  const [at, setAt] = useState<Rung | 'found'>(() => rungs[rungs.findLastIndex(({ text }) => text !== undefined) + 1]?.rung ?? 'found')
  if (!dig)
    return (
      <Page>
        <Back />
        <Empty>
          <Trans>This ladder is not here any more.</Trans>
        </Empty>
      </Page>
    )
  if (!dig.open) return <WhatWasFound dig={dig} back={<Back />} onAgain={() => setAt('now')} />
  const place = rungs.findIndex(({ rung }) => rung === at)
  const rung = rungs[place]
  const below = rungs[place + 1]?.rung ?? 'found'
  const above = at === 'found' ? rungs.at(-1)?.rung : rungs[place - 1]?.rung
  return (
    <Page key={at}>
      <Back />
      {rung ? (
        <>
          <PageHead
            dateline={<span className="own-words">“{dig.assurance}”</span>}
            title={rungWords[rung.rung].asks}
            about={rungWords[rung.rung].before}
          />
          <RungSheet dig={id} line={rung} onDown={() => setAt(below)} {...(above && { onUp: () => setAt(above) })} />
        </>
      ) : (
        <>
          <PageHead
            dateline={<span className="own-words">“{dig.assurance}”</span>}
            title={<Trans>What did you find?</Trans>}
            about={<Trans>It does not have to be good news, and it does not have to be finished. One sentence is enough.</Trans>}
          />
          <Found dig={id} {...(above && { onUp: () => setAt(above) })} />
        </>
      )}
      <section className="section">
        <h2 className="label">
          <Trans>The ladder</Trans>
        </h2>
        <Rows>
          {rungs.map(({ rung: name, text }) =>
            name === at ? (
              <Row key={name} about={<Trans>You are here</Trans>}>
                <strong>{rungWords[name].name}</strong>
              </Row>
            ) : (
              <Row key={name} onPress={() => setAt(name)} {...(text !== undefined && { about: <span className="own-words">{text}</span> })}>
                {rungWords[name].name}
              </Row>
            ),
          )}
          {at !== 'found' && (
            <Row onPress={() => setAt('found')}>
              <Trans>What you found</Trans>
            </Row>
          )}
        </Rows>
      </section>
      <Origin id={id} />
      <Closing>
        <Trans>Leave it here, if you like. It goes on where you left it.</Trans>
      </Closing>
    </Page>
  )
}
