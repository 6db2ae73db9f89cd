import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handOver } from '../../acts/intents.ts'
import { useKeptLine } from '../../acts/kept-line.ts'
import { WRITTEN } from '../../acts/where-written.ts'
import { Actions, Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** Words for what the two could hold to. What leaves is shown on the next page, and nothing leaves from here. */
export const WriteAgreement = (): ReactNode => {
  const [, go] = useLocation()
  const [as, setAs] = useState<'agreement' | 'ritual'>('agreement')
  const words = useKeptLine(WRITTEN.agreement)
  const text = words.text.trim()
  const show = (event: FormEvent): void => {
    event.preventDefault()
    handOver({ kind: 'give-this', given: { kind: 'agreement', as, text }, back: '/agreements/new', done: words.done })
    go('/give')
  }
  return (
    <Page>
      <BackLink to="/agreements">
        <Trans>What you agreed on</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What we could agree on.</Trans>}
        about={<Trans>For both of you alike, if it can be. Best after you have talked about it.</Trans>}
      />
      <form className="sheet" onSubmit={show}>
        <Radios
          beside="wide"
          legend={<Trans>It is</Trans>}
          value={as}
          onChoose={setAs}
          choices={[
            { value: 'agreement', name: <Trans>something we hold to</Trans> },
            { value: 'ritual', name: <Trans>a small ritual</Trans> },
          ]}
        />
        <TextArea
          ruled
          rows={3}
          label={<Trans>In words that both of you can say yes to</Trans>}
          hint={<Trans>One thing. Who does what, and when.</Trans>}
          value={words.text}
          onValue={words.write}
        />
        <Actions>
          <Button type="submit" disabled={text === ''}>
            <Trans>Go on</Trans>
          </Button>
        </Actions>
      </form>
      <section className="section">
        <h2 className="label">
          <Trans>What others chose</Trans>
        </h2>
        <Rows>{as === 'agreement' ? AGREEMENTS : RITUALS}</Rows>
      </section>
      <Closing>
        <Trans>An agreement that one of you fears to refuse is none.</Trans>
      </Closing>
    </Page>
  )
}

const AGREEMENTS = [
  <Row key="n">
    <Trans>Nothing important after ten at night; it gets a time on the next day.</Trans>
  </Row>,
  <Row key="c">
    <Trans>Whoever hears from the person from back then says so on the same day.</Trans>
  </Row>,
  <Row key="k">
    <Trans>Nothing is settled through the children, and they carry no word between us.</Trans>
  </Row>,
]
const RITUALS = [
  <Row key="t">
    <Trans>Ten minutes at the table after supper, without phones.</Trans>
  </Row>,
  <Row key="w">
    <Trans>A walk on Sunday, on which nothing has to be talked about.</Trans>
  </Row>,
  <Row key="d">
    <Trans>When one of us leaves the house, we say when we are back.</Trans>
  </Row>,
]
