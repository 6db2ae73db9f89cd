import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'

export type KeptDraft = { readonly id: string; readonly text: string; readonly act?: string; readonly keptOn: string }

const OPENING = 90

/** The first words of a draft, in one line. */
const openingOf = ({ text, act = '' }: KeptDraft): string => {
  const line = (text.trim() || act).replaceAll(/\s+/g, ' ').trim()
  return line.length > OPENING ? `${line.slice(0, OPENING).trimEnd()} …` : line
}

/** Drafts that wait, the one kept last first. Where there is none, nothing is said about it. */
export const KeptDrafts = ({ drafts, onOpen }: { drafts: readonly KeptDraft[]; onOpen: (id: string) => void }): ReactNode => {
  const dates = useDates()
  const today = Temporal.Now.plainDateISO().toString()
  if (drafts.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>Drafts you kept</Trans>
      </h2>
      <Rows>
        {drafts.map(draft => {
          const day = dates.short(draft.keptOn, today)
          return (
            <Row key={draft.id} voice about={<Trans>Kept on {day}</Trans>} onPress={() => onOpen(draft.id)}>
              {openingOf(draft)}
            </Row>
          )
        })}
      </Rows>
    </section>
  )
}
