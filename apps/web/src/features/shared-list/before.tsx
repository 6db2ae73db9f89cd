import '../../ui/own-work.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState, type ReactNode } from 'react'
import { earlierOf } from '../../acts/shared-before.ts'
import { Fold } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { Gone } from '../../ui/gone.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Paper } from '../../ui/plain-text.tsx'
import type { Asks } from '../../worker/channel.ts'
import { ByKind } from './by-kind.tsx'

/**
 * What two shared until one of them ended it: as it stood on that day, and only to be read. Nobody is named, since whoever it was may be
 * somebody else than now. What had a place of its own stays closed until it is opened.
 */
export const SharedBefore = ({ space }: { space: string }): ReactNode => {
  const { i18n } = useLingui()
  const dates = useDates()
  const [found, setFound] = useState<Asks['earlierOf']['back'] | 'looking'>('looking')
  useEffect(() => void earlierOf(space, i18n).then(setFound), [space, i18n])
  const back = (
    <BackLink to="/shared">
      <Trans>What I share</Trans>
    </BackLink>
  )
  if (found === 'looking') return <Page>{back}</Page>
  if (found === undefined) return <Gone back={back} />
  const { until, list, parts } = found
  return (
    <Page>
      {back}
      <PageHead
        title={<Trans>Before, until {dates.short(until)}.</Trans>}
        about={<Trans>As it stood on that day, to be read. Nothing here can be changed, and nobody is told that you read it.</Trans>}
      />
      {list.mine.length > 0 && (
        <section className="section">
          <h2 className="sentence">
            <Trans>What you gave</Trans>
          </h2>
          <ByKind items={list.mine} over={`/shared/before/${space}`} />
        </section>
      )}
      {list.theirs.length > 0 && (
        <section className="section">
          <h2 className="sentence">
            <Trans>What you were given</Trans>
          </h2>
          <ByKind items={list.theirs} over={`/shared/before/${space}`} />
        </section>
      )}
      {parts.length > 0 && (
        <section className="section">
          <h2 className="hidden">
            <Trans>What stays closed until you open it</Trans>
          </h2>
          {parts.map(({ part, title, text }) => (
            <Fold key={part} title={title}>
              <Paper text={text} each="h3" />
            </Fold>
          ))}
        </section>
      )}
      <Closing>
        <Trans>It is yours to keep. Nothing of it reaches anybody.</Trans>
      </Closing>
    </Page>
  )
}
