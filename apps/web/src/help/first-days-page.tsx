import type { ReactNode } from 'react'
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
            <a className="row" href="/h">
              <HelpRow />
            </a>
          </li>
        </Rows>
      }
    />
  </StaticFrame>
)
