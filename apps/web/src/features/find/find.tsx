import '../../ui/own-work.css'
import './find.css'
import { Trans } from '@lingui/react/macro'
import { Suspense, useState, type ReactNode } from 'react'
import { lookThrough } from '../../acts/look-through.ts'
import { TextField } from '../../ui/field.tsx'
import { Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { useArrows } from './by-arrows.ts'
import { Places } from './places.tsx'
import { useDeeds, WhatToDo } from './what-to-do.tsx'
import { Words } from './words.tsx'

/**
 * One field for all three: the few acts, pages by their names, and everything in one's own words. Looked for here, found here, and
 * remembered nowhere.
 */
export const Find = ({ home }: { home: 'wayward' | 'betrayed' }): ReactNode => {
  const [query, setQuery] = useState('')
  const [looking] = useState(lookThrough)
  const asked = query.trim()
  const found = useArrows()
  const deeds = useDeeds(asked)
  return (
    <Page still>
      <PageHead
        title={<Trans>Find.</Trans>}
        about={
          <Trans>A page by its name, or something by its words. It looks on this device, and keeps nothing of what you look for.</Trans>
        }
      />
      <search className="find" ref={found}>
        <TextField
          type="search"
          autoFocus
          label={<Trans>What are you looking for?</Trans>}
          hint={<Trans>Enter goes to the first that is found, the arrow keys through all of it.</Trans>}
          value={query}
          onValue={setQuery}
        />
        <WhatToDo deeds={deeds} />
        <Places home={home} query={asked} but={deeds.map(({ name }) => name.id)} />
        {asked !== '' && (
          <Suspense fallback={null}>
            <Words query={asked} looking={looking} />
          </Suspense>
        )}
      </search>
      {asked === '' && (
        <section className="section">
          <Rows>
            <Row to="/keys" about={<Trans>For whoever has a keyboard.</Trans>}>
              <Trans>Keys</Trans>
            </Row>
          </Rows>
        </section>
      )}
      <Closing>
        <Trans>What you do not look for stays where it is.</Trans>
      </Closing>
    </Page>
  )
}
