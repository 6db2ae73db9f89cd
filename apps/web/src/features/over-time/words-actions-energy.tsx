import { Trans } from '@lingui/react/macro'
import type { Views } from '@dropwise/home'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

type InWords = Views['check-ins']['value']['months'][number]['inWords']
type Amount = NonNullable<InWords['words']>

const PARTS = ['words', 'actions', 'energy'] as const
const partNames = {
  words: <Trans>Words</Trans>,
  actions: <Trans>Actions</Trans>,
  energy: <Trans>Energy</Trans>,
} as const satisfies Record<(typeof PARTS)[number], ReactNode>

/** Of the days on which it was noted. Never a figure. */
const onDays = {
  most: <Trans>safe on most days</Trans>,
  some: <Trans>safe on some days</Trans>,
  few: <Trans>safe on few days</Trans>,
  none: <Trans>safe on no day</Trans>,
} as const satisfies Record<Amount, ReactNode>

/** So many months stand open at first. */
const OPEN = 6

/** How the other's words, actions and energy felt, month by month, in words (M2). What was not noted is not told. */
export const WordsActionsEnergy = (): ReactNode => {
  const { months } = useView('check-ins', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const dates = useDates()
  const [open, setOpen] = useState(OPEN)
  const noted = months.filter(({ inWords }) => PARTS.some(part => inWords[part] !== undefined))
  return (
    <Page>
      <BackLink to="/over-time">
        <Trans>Over time</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Words, actions, energy.</Trans>}
        about={<Trans>How {otherName}’s felt to you, on the days you noted them. Only you see this.</Trans>}
      />
      {noted.length === 0 && (
        <Empty>
          <Trans>No month is here. Blank ones belong, too.</Trans>
        </Empty>
      )}
      {noted.slice(0, open).map(({ month, inWords }) => (
        <section className="section" key={month}>
          <h2 className="label">{dates.month(month)}</h2>
          <ul className="rows">
            {PARTS.map(part => {
              const amount = inWords[part]
              return (
                amount && (
                  <li className="noted" key={part}>
                    <span className="soft">{partNames[part]}</span>
                    <span>{onDays[amount]}</span>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      ))}
      {noted.length > open && (
        <p>
          <Button look="line" onClick={() => setOpen(open + OPEN)}>
            <Trans>Show earlier months</Trans>
          </Button>
        </p>
      )}
      <section className="section">
        <Rows>
          <Row to="/check-in" about={<Trans>Words, actions and energy, each alone, when you want to.</Trans>}>
            <Trans>Note today in more words</Trans>
          </Row>
        </Rows>
      </section>
      <Closing>
        <Trans>Steady is seen over many months. One of them proves nothing.</Trans>
      </Closing>
    </Page>
  )
}
