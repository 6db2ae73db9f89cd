import { Trans } from '@lingui/react/macro'
import { useLingui } from '@lingui/react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { handOver } from '../../acts/intents.ts'
import { Fold } from '../../ui/banner.tsx'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { AddRow, Row, Rows } from '../../ui/rows.tsx'
import { scenes } from './scenes.ts'

/** Scenes to choose from, closed until opened. Choosing one begins a plan with its words, which can be changed. */
export const Library = (): ReactNode => {
  const { i18n } = useLingui()
  const [, go] = useLocation()
  const choose = (text: string): void => {
    handOver({ kind: 'plan-for', text })
    go('/scenarios/new')
  }
  return (
    <Page>
      <BackLink to="/scenarios">
        <Trans>Moments that may come</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Which one could be yours?</Trans>}
        about={<Trans>Read slowly. The one that you want to skip may be the one. Its words can be made your own.</Trans>}
      />
      <div className="rows">
        {scenes.map(({ id, about, scenes: ofThese }) => (
          <Fold key={id} title={i18n._(about)}>
            <Rows>
              {ofThese.map(scene => (
                <Row key={scene.id} voice onPress={() => choose(i18n._(scene))}>
                  {i18n._(scene)}
                </Row>
              ))}
            </Rows>
          </Fold>
        ))}
      </div>
      <Rows>
        <AddRow to="/scenarios/new">
          <Trans>A moment of your own</Trans>
        </AddRow>
      </Rows>
      <Closing>
        <Trans>None of them has to come. One of them may.</Trans>
      </Closing>
    </Page>
  )
}
