import type { Asks } from '../../worker/channel.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { use, type ReactNode } from 'react'
import type { lookThrough } from '../../acts/look-through.ts'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { foundWords } from './found-words.ts'

type Found = Asks['words']['back'][number]
/** What is in sight at once; more words bring it closer. */
const SHOWN = 30

/** Own words that hold what is looked for, the likeliest first. Suspends while they are gathered. */
export const Words = ({ query, looking }: { query: string; looking: ReturnType<typeof lookThrough> }): ReactNode => {
  const { i18n } = useLingui()
  const dates = useDates()
  const { find, found } = use(looking)
  const hits = find(query)
  if (hits.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing you wrote has these words.</Trans>
      </p>
    )
  return (
    <section className="section">
      <h2 className="label">
        <Trans>In your words, or given to you</Trans>
      </h2>
      <Rows>
        {hits.slice(0, SHOWN).flatMap(({ entry, excerpt }) => {
          const one = found.get(entry)
          if (!one) return []
          const where = i18n._(foundWords[one.of])
          return (
            <Row key={entry} to={placeOf(one)} voice about={one.day ? `${where} · ${dates.long(one.day)}` : where}>
              {excerpt.map(({ text, found: hit }, i) => (hit ? <mark key={i}>{text}</mark> : text))}
            </Row>
          )
        })}
      </Rows>
    </section>
  )
}

/** The page on which it stands. */
const placeOf = ({ of, id }: Found): string => {
  const at = { journal: 'journal', promise: 'promises', dig: 'dig', scenario: 'scenarios', value: 'values', wound: 'wounds' } as const
  const more = {
    'hard-date': 'hard-dates',
    question: 'questions',
    talk: 'talk',
    sitting: 'sitting',
    learning: 'learning',
    readiness: 'readiness',
  } as const
  if (of === 'shared') return '/shared'
  return of === 'account' ? `/account/${id}` : `/${{ ...at, ...more }[of]}/${id}`
}
