import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Empty, Page, PageHead } from '../../ui/page.tsx'
import { guides } from './guides.ts'

/** One text, and under it where it comes from and when it was last looked at. */
export const OneGuide = ({ id }: { id: string }): ReactNode => {
  const { i18n } = useLingui()
  const dates = useDates()
  const guide = guides.find(one => one.id === id)
  if (!guide)
    return (
      <Page>
        <Empty>
          <Trans>There is no such text here.</Trans>
        </Empty>
      </Page>
    )
  return (
    <Page kind="quiet">
      <BackLink to="/guides">
        <Trans>To read</Trans>
      </BackLink>
      <PageHead title={i18n._(guide.title)} about={i18n._(guide.about)} />
      <div className="stack">
        {guide.paragraphs.map(paragraph => (
          <p key={paragraph.id} className="measure">
            {i18n._(paragraph)}
          </p>
        ))}
      </div>
      <section className="section stack stack--near">
        <h2 className="label">
          <Trans>Where it comes from</Trans>
        </h2>
        <ul className="stack stack--near small">
          {guide.sources.map(({ who, year, title, where }) => (
            <li key={title}>
              {who} ({year}). <cite>{title}</cite>. {where}.
            </li>
          ))}
        </ul>
        <p className="small soft">
          <Trans>
            Written in our own words, last looked at in {dates.month(guide.reviewed)}. No clinician has read it so far. It does not take the
            place of one.
          </Trans>
        </p>
      </section>
    </Page>
  )
}
