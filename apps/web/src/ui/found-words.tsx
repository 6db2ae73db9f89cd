import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** What was found below an assurance, brought along to where it leads. It is read here, and changed nowhere. */
export const FoundWords = ({ found }: { found: string | undefined }): ReactNode =>
  found && (
    <section className="stack stack--near">
      <p className="small soft">
        <Trans>What you found</Trans>
      </p>
      <p className="voice own-words">{found}</p>
    </section>
  )
