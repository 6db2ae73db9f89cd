import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { valueNames } from '../../ui/value-words.tsx'
import { standWords } from './stands.tsx'

type Lines = ReturnType<typeof useView<'side-by-side'>>['meet']

/** Where the two meet, where they do not, and what one wrote alone. No sum, and nobody is told what follows. */
export const BothSheets = ({ otherName }: { otherName: string }): ReactNode => {
  const { meet, differ, alone } = useView('side-by-side', {})
  return (
    <>
      {differ.length > 0 && (
        <section className="section stack">
          <h2 className="label">
            <Trans>Where you do not meet, or not yet</Trans>
          </h2>
          <Banner>
            <p>
              <Trans>
                These are not a match as they stand. Where they stay apart, feeling safe with each other will be hard to find. Neither of
                you has to give way here.
              </Trans>
            </p>
          </Banner>
          <Beside lines={differ} otherName={otherName} />
        </section>
      )}
      {meet.length > 0 && (
        <section className="section stack">
          <h2 className="label">
            <Trans>Where both say that they hold to it</Trans>
          </h2>
          <Beside lines={meet} otherName={otherName} />
          <p className="small soft">
            <Trans>
              The same word can mean two things: read both. Words that meet do not promise that it is safe. What is done does more.
            </Trans>
          </p>
        </section>
      )}
      {alone.length > 0 && (
        <section className="section stack">
          <h2 className="label">
            <Trans>What one of you wrote</Trans>
          </h2>
          <Beside lines={alone} otherName={otherName} />
        </section>
      )}
    </>
  )
}

const Beside = ({ lines, otherName }: { lines: Lines; otherName: string }): ReactNode => (
  <Rows>
    {lines.map(({ word, name, mine, theirs }) => (
      <Row
        key={`${word} ${name ?? ''}`}
        about={
          <span className="now-and-then">
            <Whose who={<Trans>You</Trans>} said={mine} />
            <Whose who={otherName} said={theirs} />
          </span>
        }
      >
        {name ?? valueNames[word]}
      </Row>
    ))}
  </Rows>
)

const Whose = ({ who, said }: { who: ReactNode; said: Lines[number]['mine'] }): ReactNode => (
  <span className="block">
    <span className="small block">
      {who}: {said ? standWords[said.stand] : <Trans>Nothing is written here.</Trans>}
    </span>
    {said && <span className="voice own-words block">{said.meaning}</span>}
  </span>
)
