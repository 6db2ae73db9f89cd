import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { Button } from '../../ui/button.tsx'
import { Radios } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { momentFile, type MomentDays } from './moment-file.ts'

/** A reminder that somebody makes for themselves, in a calendar of their own: the app itself never calls for attention (S10). */
export const Moment = (): ReactNode => {
  const { t } = useLingui()
  const { day } = useView('check-in', {})
  const [time, setTime] = useState('')
  const [days, setDays] = useState<MomentDays>()
  const save = (): void => {
    if (days === undefined) return
    const file = { time, days, words: t`A moment for yourself`, from: day, uid: crypto.randomUUID(), at: Date.now() }
    saveFile(`calendar-${day}.ics`, momentFile(file), 'text/calendar')
  }
  return (
    <Page>
      <BackLink to="/settings">
        <Trans>Settings</Trans>
      </BackLink>
      <PageHead
        title={<Trans>A moment for yourself.</Trans>}
        about={<Trans>Dropwise never calls you by itself. A calendar of yours can, also while this is closed.</Trans>}
      />
      <Sheet>
        <TextField type="time" label={<Trans>At what time</Trans>} value={time} onValue={setTime} />
        <Radios
          beside="wide"
          legend={<Trans>On which days</Trans>}
          value={days}
          onChoose={setDays}
          choices={[
            { value: 'daily', name: <Trans>Every day</Trans> },
            { value: 'working', name: <Trans>From Monday to Friday</Trans> },
            { value: 'sunday', name: <Trans>On Sundays</Trans> },
          ]}
        />
        <p>
          <Trans>Your calendar gets “A moment for yourself”, and no other word. After four weeks it ends by itself.</Trans>
        </p>
        <p className="soft">
          <Trans>Whoever sees your calendar sees these words. To stop earlier, delete them there.</Trans>
        </p>
        <Button disabled={!/^\d\d:\d\d$/.test(time) || days === undefined} onClick={save}>
          <Trans>Save the calendar file</Trans>
        </Button>
      </Sheet>
      <Closing>
        <Trans>Nothing here waits for you.</Trans>
      </Closing>
    </Page>
  )
}
