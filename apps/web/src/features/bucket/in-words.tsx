import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { dropWords } from './drop-kinds.tsx'
import { Near } from './near.tsx'
import type { LongView, Told } from './shown.ts'

/** The same as the picture and the table, told one after the other. */
export const InWords = ({ long }: { long: LongView }): ReactNode => (
  <div className="view view--words stack">
    {long.told.map((told, index) => (
      <p key={index}>
        <Sentence told={told} to={long.to} />
      </p>
    ))}
  </div>
)

const Sentence = ({ told, to }: { told: Told; to: string }): ReactNode => {
  const dates = useDates()
  const [from, until] = [dates.short(told.from, to), 'to' in told ? dates.short(told.to, to) : '']
  switch (told.kind) {
    case 'stayed':
      return (
        <Trans>
          From {from} to {until} it stayed much the same: <Near near={told.near} />.
        </Trans>
      )
    case 'unclear':
      return (
        <Trans>
          From {from} to {until} it lay about here: <Near near={told.near} />. Whether it moved, the days that were noted cannot say.
        </Trans>
      )
    case 'eased':
      return (
        <Trans>
          From {from} to {until} it eased, slowly: <Near near={told.was} /> at first, <Near near={told.is} /> in the end.
        </Trans>
      )
    case 'went-down':
      return (
        <Trans>
          From {from} to {until} it went down: <Near near={told.was} /> at first, <Near near={told.is} /> in the end.
        </Trans>
      )
    case 'quiet':
      return (
        <Trans>
          From {from} to {until} no day was noted, so less is known about those weeks.
        </Trans>
      )
    case 'hard-day':
      return <Trans>{from} was a hard day. It does not pull the days around it.</Trans>
    case 'broke-again':
      return <Trans>On {from} it broke again. A new level begins there, and what was before stays as it was.</Trans>
    case 'drop':
      return (
        <>
          <span className="small soft block">
            <Trans>
              You saw on {from}: {dropWords[told.as]}
            </Trans>
          </span>
          <span className="voice block">{told.saw}</span>
        </>
      )
  }
}
