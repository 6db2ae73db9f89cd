import type { Next } from '@dropwise/domain/today'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../../ui/banner.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { beginWords } from './begin-words.tsx'
import { practices } from './practices.tsx'

/** One thing, if there is room for it. It opens when its owner opens it; left alone, it is gone tomorrow. */
export const NextThing = ({ next, otherName }: { next: Next; otherName: string }): ReactNode => (
  <section className="section">
    <h2 className="label">
      <Trans>One thing, if there is room for it</Trans>
    </h2>
    {next.kind === 'practice' ? (
      <PracticeFold practice={next.practice} otherName={otherName} />
    ) : (
      <Rows>
        <NextRow next={next} />
      </Rows>
    )}
  </section>
)

const NextRow = ({ next }: { next: Exclude<Next, { kind: 'practice' }> }): ReactNode => {
  switch (next.kind) {
    case 'recall':
      return (
        <Row
          to={`/scenarios/${next.scenario}`}
          voice
          about={
            next.faded ? (
              <Trans>It hardly stings any more. Recall the plan for it, before you see it.</Trans>
            ) : (
              <Trans>Recall your plan for this, before you see it.</Trans>
            )
          }
        >
          {next.scene}
        </Row>
      )
    case 'again':
      return (
        <Row to={`/dig/${next.dig}`} voice about={<Trans>Time has passed. The same questions can be asked again.</Trans>}>
          {next.assurance}
        </Row>
      )
    case 'go-on':
      return (
        <Row to={`/dig/${next.dig}`} voice about={<Trans>The ladder is open. It goes on where you left it.</Trans>}>
          {next.assurance}
        </Row>
      )
    case 'begin': {
      const { to, name, about } = beginWords[next.what]
      return (
        <Row to={to} about={about}>
          {name}
        </Row>
      )
    }
  }
}

const PracticeFold = ({ practice, otherName }: { practice: keyof typeof practices; otherName: string }): ReactNode => {
  const { title, steps, on } = practices[practice]
  return (
    <div className="rows">
      <Fold title={title} about={<Trans>About four minutes. Stop anywhere.</Trans>}>
        <ol className="stack stack--near">
          {steps(otherName).map((step, index) => (
            // The steps of a practice never change places.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index}>{step}</li>
          ))}
        </ol>
        {on && (
          <Rows>
            <Row to={on.to} about={<Trans>There is a page to write it down on.</Trans>}>
              {on.name}
            </Row>
          </Rows>
        )}
      </Fold>
    </div>
  )
}
