import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useView } from '../../acts/views.ts'
import { Banner } from '../../ui/banner.tsx'

/** Says plainly that contact goes on, where its owner said so; nothing otherwise. It stands on Contact, and before any rehearsing (CT3). */
export const Continues = ({ elsewhere = false }: { elsewhere?: boolean }): ReactNode => {
  const { continues } = useView('contact', {})
  const otherName = useView('person', {})?.otherName ?? ''
  if (!continues) return null
  return (
    <Banner>
      <p className="label">
        <Trans>You say that it continues.</Trans>
      </p>
      <p>
        <Trans>
          No words to {otherName} can make safe what still goes on. This comes before any rehearsing: ending it, or telling {otherName} that
          it has not ended.
        </Trans>
      </p>
      {elsewhere && (
        <p>
          <Link href="/contact">
            <Trans>What you said of it</Trans>
          </Link>
        </p>
      )}
    </Banner>
  )
}
