import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { FirstDaysWords } from '../../help/first-days-words.tsx'
import { HelpRow } from '../../help/help-words.tsx'
import { Page } from '../../ui/page.tsx'
import { Rows } from '../../ui/rows.tsx'

/** The first days, inside the room. */
export const FirstDaysInside = (): ReactNode => (
  <Page>
    <FirstDaysWords
      help={
        <Rows>
          <li>
            <Link href="/help" className="row">
              <HelpRow />
            </Link>
          </li>
        </Rows>
      }
    />
  </Page>
)
