import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Row, Rows } from '../../ui/rows.tsx'

/** A hard date of the other's that is today, with what one said for it. It is gone again tomorrow. Of many a few stand here; all of them stand under Hard dates. */
export const HardToday = ({ otherName }: { otherName: string }): ReactNode => {
  const { onToday } = useView('shared-dates', {})
  if (onToday.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">
        <Trans>Today is a hard day for {otherName}</Trans>
      </h2>
      <Rows>
        {onToday.map(({ item, text, willDo }) => {
          const said = willDo.findLast(({ withdrawnOn }) => withdrawnOn === undefined)?.text
          return (
            <Row key={item} to={`/hard-dates/theirs/${item}`} voice about={said && <Trans>You said: {said}</Trans>}>
              {text}
            </Row>
          )
        })}
      </Rows>
    </section>
  )
}
