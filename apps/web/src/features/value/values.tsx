import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { Meaning } from './meaning.tsx'
import { FOUR, valueNames } from '../../ui/value-words.tsx'

/** What somebody holds to, in stories and acts. It begins with the agreement that was broken. */
export const Values = (): ReactNode => {
  const { values } = useView('values', {})
  const held = (word: string) => values.find(value => value.word === word)
  const first = !held('our-agreement')
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={first ? <Trans>What agreement was broken?</Trans> : <Trans>What you hold to.</Trans>}
        about={
          first ? (
            <Trans>Before any fine word: what had the two of you said, or understood? You alone see this.</Trans>
          ) : (
            <Trans>What each word means to you, and where you lived it or broke it. You alone see this.</Trans>
          )
        }
      />
      {first && <Meaning word="our-agreement" />}
      <section className="section">
        <Rows>
          {FOUR.filter(word => !(first && word === 'our-agreement')).map(word => {
            const value = held(word)
            return (
              <Row
                key={word}
                to={`/values/${value?.value ?? `new-${word}`}`}
                about={value ? <span className="own-words">{value.now.meaning}</span> : <Trans>Nothing is written here.</Trans>}
              >
                {valueNames[word]}
              </Row>
            )
          })}
          {values
            .filter(({ word }) => word === 'own')
            .map(({ value, name, now }) => (
              <Row key={value} to={`/values/${value}`} about={<span className="own-words">{now.meaning}</span>}>
                {name}
              </Row>
            ))}
          <AddRow to="/values/new-own">
            <Trans>One of your own</Trans>
          </AddRow>
        </Rows>
      </section>
      <Closing>
        <Trans>A value shows where it costs something.</Trans>
      </Closing>
    </Page>
  )
}
