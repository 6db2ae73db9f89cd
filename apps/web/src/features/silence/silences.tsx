import '../../ui/own-work.css'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Actions, Button } from '../../ui/button.tsx'
import { BackLink, Closing, Empty, Page, PageHead } from '../../ui/page.tsx'
import { OneTopic } from './one-topic.tsx'

/** What went silent: made when its owner opens the page, out of what they wrote, and kept nowhere. */
export const Silences = (): ReactNode => {
  const { silent, putAway } = useView('silences', {})
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What went silent.</Trans>}
        about={
          <Trans>
            Words that you wrote again and again, and then no more. You alone see this. Silence can be rest, or a door that was closed.
          </Trans>
        }
      />
      {silent.length === 0 ? (
        <Empty>
          <Trans>Nothing went silent, as far as words can tell. It takes months of writing before anything could stand here.</Trans>
        </Empty>
      ) : (
        <div className="rows">
          {silent.map(topic => (
            <OneTopic key={topic.topic} topic={topic} />
          ))}
        </div>
      )}
      {putAway.length > 0 && (
        <div className="rows">
          <Fold title={<Trans>Put away</Trans>} about={<Trans>At rest for three months, or not shown again.</Trans>}>
            <ul className="stack">
              {putAway.map(({ topic, as }) => (
                <li key={topic} className="stack stack--near">
                  <p>
                    <span className="voice">{topic}</span>{' '}
                    <span className="small soft">{as === 'rest' ? <Trans>at rest</Trans> : <Trans>not shown again</Trans>}</span>
                  </p>
                  <Actions>
                    <Button look="quiet" onClick={() => void act('silence/answered', { topic, as: 'shown' })}>
                      <Trans>Show it again</Trans> <span className="hidden">{topic}</span>
                    </Button>
                  </Actions>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      )}
      <Closing>
        <Trans>Nothing here has to be woken.</Trans>
      </Closing>
    </Page>
  )
}
