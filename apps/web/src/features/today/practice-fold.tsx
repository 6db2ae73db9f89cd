import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../../ui/banner.tsx'
import { practices, type PracticeName } from './practices.tsx'

/** One practice, if there is room for it. It opens when its owner opens it. */
export const PracticeFold = ({ practice, otherName }: { practice: PracticeName; otherName: string }): ReactNode => {
  const { title, steps } = practices[practice]
  return (
    <section className="section">
      <h2 className="label">
        <Trans>One practice, if there is room for it</Trans>
      </h2>
      <div className="rows">
        <Fold title={title} about={<Trans>About four minutes. Stop anywhere.</Trans>}>
          <ol className="stack stack--near">
            {steps(otherName).map((step, index) => (
              // The steps of a practice never change places.
              // eslint-disable-next-line react/no-array-index-key
              <li key={index}>{step}</li>
            ))}
          </ol>
        </Fold>
      </div>
    </section>
  )
}
