import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Fold } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { saveFile } from '../../ui/save-file.ts'

/** The promises that stand as a calendar file: every entry in it has the same neutral words. What becomes of the file is its owner's. */
export const TakeAlong = (): ReactNode => {
  const { t } = useLingui()
  const words = t`A moment for yourself`
  const file = useView('calendar', { words })
  return (
    <div className="rows">
      <Fold title={<Trans>Take them along in a calendar</Trans>} about={<Trans>A file with the days and hours, and nothing else.</Trans>}>
        <p>
          <Trans>
            Every entry in it says “{words}”. Nothing of what you promised is in it, and no name. Whoever can look into that calendar sees
            that there is an hour, and asks.
          </Trans>
        </p>
        <p>
          <Button look="line" onClick={() => saveFile('calendar.ics', file, 'text/calendar')}>
            <Trans>Save the file</Trans>
          </Button>
        </p>
      </Fold>
    </div>
  )
}
