import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** Words brought along to what comes of them: what was found below an assurance, a plan, something learned. They are read here, and changed nowhere. */
export const FoundWords = ({ found }: { found: string | undefined }): ReactNode =>
  found && (
    <section className="stack stack--near">
      <p className="small soft">
        <Trans>What it comes from</Trans>
      </p>
      <p className="voice own-words">{found}</p>
    </section>
  )
