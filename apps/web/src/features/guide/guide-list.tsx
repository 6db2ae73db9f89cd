import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import type { Guide } from './guide.ts'
import { guides } from './guides.ts'

/** Short texts to read. Those for the other side stand behind a fold that one opens oneself (M1). */
export const Guides = (): ReactNode => {
  const person = useView('person', {})
  const home = person?.home ?? 'betrayed'
  const otherName = person?.otherName ?? ''
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>To read.</Trans>}
        about={<Trans>Short, in no order, with where it comes from. Nothing notes what you read.</Trans>}
      />
      <section className="section">
        <GuideRows guides={guides.filter(guide => guide.for === 'both')} />
      </section>
      <section className="section">
        <h2 className="label">
          <Trans>For you</Trans>
        </h2>
        <GuideRows guides={guides.filter(guide => guide.for === home)} />
      </section>
      <div className="rows">
        <Fold title={<Trans>Written for {otherName}, if you want to see it</Trans>}>
          <GuideRows guides={guides.filter(guide => guide.for !== 'both' && guide.for !== home)} />
        </Fold>
      </div>
      <Closing>
        <Trans>None of it knows your life. Take what fits.</Trans>
      </Closing>
    </Page>
  )
}

const GuideRows = ({ guides: shown }: { guides: readonly Guide[] }): ReactNode => {
  const { i18n } = useLingui()
  return (
    <Rows>
      {shown.map(({ id, title, about }) => (
        <Row key={id} to={`/guides/${id}`} about={i18n._(about)}>
          {i18n._(title)}
        </Row>
      ))}
    </Rows>
  )
}
