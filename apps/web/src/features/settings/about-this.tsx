import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'

/** What this is not, who keeps it, when it was last changed and where its sources are (S40). Nothing here is more than the build knows. */
export const AboutThis = (): ReactNode => {
  const changed = useDates().short(__BUILD__.changed)
  const { version } = __BUILD__
  const { host } = location
  return (
    <>
      <section className="section stack stack--near">
        <h2 className="label">
          <Trans>What this is not</Trans>
        </h2>
        <p className="soft measure">
          <Trans>Dropwise is not therapy, not medical or legal advice, not a test of anybody, and not a way to watch someone.</Trans>
        </p>
      </section>
      <section className="section stack stack--near">
        <h2 className="label">
          <Trans>Who keeps it</Trans>
        </h2>
        <p className="soft measure">
          <Trans>
            The Dropwise authors write it. Whoever runs {host} brings it to you, can see that you open it, and when, and could change it. No
            company stands behind it, and nobody outside has checked it.
          </Trans>
        </p>
        <p className="soft measure">
          <Trans>
            Version {version}, last changed on {changed}.
          </Trans>
        </p>
        <p className="soft measure">
          <Trans>
            Its sources are free for anybody to read, under the AGPL. Whoever runs {host} has to give you those of this version when you
            ask.
          </Trans>
        </p>
      </section>
    </>
  )
}
