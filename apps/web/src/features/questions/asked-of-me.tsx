import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { depthWords } from './depth-words.tsx'

type Asked = Views['asked']['value']

/** What the other asks: three at a time, and below them what was answered. How many more there are is nowhere. */
export const AskedOfMe = ({ standing, answered }: Asked): ReactNode => {
  const dates = useDates()
  return (
    <>
      <Rows>
        {standing.map(({ item, text, depth, askedOn, again, answers }) => {
          const back = answers.findLast(({ withdrawnOn }) => withdrawnOn === undefined)?.back
          return (
            <Row
              key={item}
              voice
              to={`/asked/${item}`}
              about={
                <>
                  {depthWords[depth]}. {again && <Trans>To hear it once more. </Trans>}
                  {back ? <Trans>You come back to it on {dates.long(back)}.</Trans> : <Trans>Asked on {dates.long(askedOn)}.</Trans>}
                </>
              }
            >
              {text}
            </Row>
          )
        })}
      </Rows>
      {answered.length > 0 && (
        <section className="section">
          <h2 className="label">
            <Trans>What you answered</Trans>
          </h2>
          <Rows>
            {answered.map(({ item, text, askedOn }) => (
              <Row key={item} voice to={`/asked/${item}`} about={<Trans>Asked on {dates.long(askedOn)}.</Trans>}>
                {text || <Trans>A question that was taken back</Trans>}
              </Row>
            ))}
          </Rows>
        </section>
      )}
    </>
  )
}
