import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { GoButton } from '../../ui/button.tsx'
import { Closing, Empty, Page, PageHead } from '../../ui/page.tsx'

/** Questions between two, while one is here alone: what would be here, and that nothing is missing. */
export const Questions = (): ReactNode => {
  const person = useView('person', {})
  const otherName = person?.otherName ?? ''
  const asks = person?.home === 'betrayed'
  return (
    <Page>
      <PageHead
        title={<Trans>Questions.</Trans>}
        about={
          asks ? (
            <Trans>If {otherName} joins you here, you can ask in your own order, and choose how much you want to know.</Trans>
          ) : (
            <Trans>If {otherName} joins you here, this is where questions to you will stand, three at a time.</Trans>
          )
        }
      />
      <Empty
        action={
          <GoButton to="/journal" look="quiet">
            {asks ? <Trans>Write a question into your journal</Trans> : <Trans>Write about one in your journal</Trans>}
          </GoButton>
        }
      >
        <Trans>You are here alone, and nothing is missing.</Trans>
      </Empty>
      <Closing>
        {asks ? (
          <Trans>A question does not run out. It can wait until you want to ask it.</Trans>
        ) : (
          <Trans>A true answer can be made ready before anybody asks.</Trans>
        )}
      </Closing>
    </Page>
  )
}
