import '../../ui/own-work.css'
import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'

type View = Views['agreements']['value']

/** What the two hold to, and small rituals, in words that both said yes to. */
export const Agreements = (): ReactNode => {
  const { open, standing, written, ended } = useView('agreements', {})
  const otherName = useView('person', {})?.otherName ?? ''
  const of = (as: 'agreement' | 'ritual') => standing.filter(one => one.as === as)
  const from = (whose: 'mine' | 'theirs') => written.filter(one => one.whose === whose)
  return (
    <Page>
      <BackLink to={open ? '/decision' : '/more'}>{open ? <Trans>Together</Trans> : <Trans>More</Trans>}</BackLink>
      <PageHead
        title={<Trans>What you agreed on.</Trans>}
        about={
          open ? (
            <Trans>A few things are enough. Each stands once both said yes to the same words, and either can end it.</Trans>
          ) : (
            <Trans>This opens in a time that you both chose. What you agreed on before can be read here.</Trans>
          )
        }
      />
      {open && standing.length === 0 && written.length === 0 && (
        <Empty>
          <Trans>Nothing is agreed on, and nothing has to be.</Trans>
        </Empty>
      )}
      <Standing title={<Trans>We hold to</Trans>} those={of('agreement')} />
      <Standing title={<Trans>Small rituals</Trans>} those={of('ritual')} />
      <Written title={<Trans>Written by me</Trans>} those={from('mine')} />
      <Written title={<Trans>Written by {otherName}</Trans>} those={from('theirs')} />
      {open && (
        <Rows>
          <AddRow to="/agreements/new">
            <Trans>Write down what we could agree on</Trans>
          </AddRow>
        </Rows>
      )}
      <Ended those={ended} />
      <Closing>
        <Trans>Nobody keeps count here of what was kept.</Trans>
      </Closing>
    </Page>
  )
}

const Standing = ({ title, those }: { title: ReactNode; those: View['standing'] }): ReactNode => {
  const dates = useDates()
  if (those.length === 0) return null
  return (
    <section className="section">
      <h2 className="label">{title}</h2>
      <Rows>
        {those.map(({ item, whose, text, since }) => (
          <Row key={whose + item} to={`/agreements/${whose}/${item}`} voice about={<Trans>Since {dates.long(since)}</Trans>}>
            {text}
          </Row>
        ))}
      </Rows>
    </section>
  )
}

/** What one wrote. It says nothing of an answer: there is none to wait for. */
const Written = ({ title, those }: { title: ReactNode; those: View['written'] }): ReactNode =>
  those.length > 0 && (
    <div className="rows">
      <Fold title={title}>
        <Rows>
          {those.map(({ item, whose, text }) => (
            <Row key={whose + item} to={`/agreements/${whose}/${item}`} voice>
              {text}
            </Row>
          ))}
        </Rows>
      </Fold>
    </div>
  )

const Ended = ({ those }: { those: View['ended'] }): ReactNode => {
  const dates = useDates()
  if (those.length === 0) return null
  return (
    <div className="rows">
      <Fold title={<Trans>What has ended</Trans>}>
        <Rows>
          {those.map(({ item, whose, text, since }) => (
            <Row key={whose + item} voice={text !== undefined} about={<Trans>Until {dates.long(since)}</Trans>}>
              {text ?? <Trans>Words that were taken back</Trans>}
            </Row>
          ))}
        </Rows>
      </Fold>
    </div>
  )
}
