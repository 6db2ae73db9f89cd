import type { ReactNode } from 'react'
import { PlainLink } from '../ui/plain-pages.tsx'
import { Rows } from '../ui/rows.tsx'
import { FirstDaysWords } from './first-days-words.tsx'
import { HelpRow } from './help-words.tsx'
import { StaticFrame } from './static-frame.tsx'

/** The first days, without script and before any passphrase. */
export const FirstDaysPage = (): ReactNode => (
  <StaticFrame here="first-days">
    <FirstDaysWords
      help={
        <Rows>
          <li>
            <PlainLink page="h" className="row">
              <HelpRow />
            </PlainLink>
          </li>
        </Rows>
      }
    />
  </StaticFrame>
)
