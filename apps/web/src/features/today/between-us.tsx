import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { act } from '../../acts/acting.ts'
import { useOnTheirWay } from '../../acts/on-their-way.ts'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { Actions, Button, GoButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Row, Rows } from '../../ui/rows.tsx'
import { urgentWords } from '../../ui/urgent-words.tsx'

/** What stands between the two today: space, facts that cannot wait, and words that have not left. Nothing where one is alone. */
export const BetweenUs = (): ReactNode => {
  const dates = useDates()
  const person = useView('person', {})
  const { goesOn } = useView('sharing', {})
  const { mine, theirs } = useView('space', {})
  const { rows } = useView('urgent', {})
  const { onTheirWay } = useOnTheirWay()
  const [first] = onTheirWay
  const otherName = person?.otherName ?? ''
  if (!goesOn) return null
  return (
    <section className="section stack stack--apart" aria-label={otherName}>
      {theirs.away && (
        <Banner kind="hold">
          <p>
            {theirs.until ? (
              <Trans>
                {otherName} has asked for space until {dates.long(theirs.until.day)}, {theirs.until.time}. Nothing is needed from you.
              </Trans>
            ) : (
              <Trans>{otherName} has asked for space. Nothing is needed from you. What you promised still stands.</Trans>
            )}
          </p>
        </Banner>
      )}
      {rows.length > 0 && (
        <Rows>
          {rows.map(({ item, about, givenOn }) => (
            <Row key={item} to={`/told/${item}`} about={<Trans>On {dates.long(givenOn)}. It stays closed until you open it.</Trans>}>
              {urgentWords[about]}
            </Row>
          ))}
        </Rows>
      )}
      {first && (
        <p className="small soft">
          {first.over ? (
            <Trans>
              Something you shared goes as soon as it can. <Link href="/shared">See it, or take it back</Link>
            </Trans>
          ) : (
            <Trans>
              Something you shared leaves at {dates.time(first.leavesAt)}. <Link href="/shared">See it, or take it back</Link>
            </Trans>
          )}
        </p>
      )}
      <OwnSpace mine={mine} otherName={otherName} />
    </section>
  )
}

/** One tap, without an end; with one, on a page of its own. */
const OwnSpace = ({ mine, otherName }: { mine: Views['space']['value']['mine']; otherName: string }): ReactNode => {
  const person = useView('person', {})
  const myName = person?.myName ?? ''
  if (mine.away)
    return (
      <Banner kind="hold">
        <p>
          <Trans>
            You have space. Nothing that {otherName} writes comes in. <Link href="/space">Change it</Link>
          </Trans>
        </p>
      </Banner>
    )
  return (
    <div className="stack stack--near">
      <h2 className="label">
        <Trans>Take space</Trans>
      </h2>
      <p className="small soft">
        <Trans>
          No reason needed. {otherName} would read: “{myName} has asked for space. Nothing is needed from you. What you promised still
          stands.”
        </Trans>
      </p>
      <Actions stack>
        <Button look="line" onClick={() => void act('breathing-space/begin', {})}>
          <Trans>Take space now</Trans>
        </Button>
        <GoButton look="quiet" to="/space">
          {mine.mayLetIn ? <Trans>The space is over: what may have waited</Trans> : <Trans>With an end, or every evening</Trans>}
        </GoButton>
      </Actions>
    </div>
  )
}
