import type { Topic } from '@dropwise/domain/silence'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'

const placeWords: { readonly [P in Topic['places'][number]['of']]: ReactNode } = {
  journal: <Trans>A page of your book</Trans>,
  question: <Trans>A question of yours</Trans>,
  wound: <Trans>What was hurt</Trans>,
  day: <Trans>A line of that day</Trans>,
}

const wayTo = (of: Topic['places'][number]['of'], id: string): string => {
  if (of === 'journal') return `/journal/${id}`
  if (of === 'question') return `/questions/${id}`
  return of === 'wound' ? `/wounds/${id}` : '/over-time/days'
}

/** One topic behind a row: look at where it stood, let it rest, or do not show it again. */
export const OneTopic = ({ topic: { topic, word, first, last, places } }: { topic: Topic }): ReactNode => {
  const dates = useDates()
  const { day: today } = useView('today', {})
  return (
    <Fold
      title={<span className="voice">{word}</span>}
      about={
        <Trans>
          From {dates.short(first, today)} to {dates.short(last, today)}, and not since.
        </Trans>
      }
    >
      <Rows>
        {places.map(({ day, of, id }) => (
          <Row key={`${of} ${id} ${day}`} to={wayTo(of, id)} about={dates.short(day, today)}>
            {placeWords[of]}
          </Row>
        ))}
        <Row to="/journal" about={<Trans>If there is something to say about it now.</Trans>}>
          <Trans>A new page</Trans>
        </Row>
      </Rows>
      <Actions>
        <Button look="line" onClick={() => void act('silence/answered', { topic, as: 'rest' })}>
          <Trans>Let it rest</Trans>
        </Button>
        <Button look="quiet" onClick={() => void act('silence/answered', { topic, as: 'hidden' })}>
          <Trans>Do not show it again</Trans>
        </Button>
      </Actions>
    </Fold>
  )
}
