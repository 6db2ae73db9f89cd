import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useAct } from '../../acts/acting.ts'
import { chooseLanguage, LANGUAGES } from '../../acts/language.ts'
import { useIsKept } from '../../acts/session.ts'
import { useView } from '../../acts/views.ts'
import { Radios, Switch } from '../../ui/choice.tsx'
import { SelectField, TextField } from '../../ui/field.tsx'
import { LanguageRadios } from '../../ui/language.tsx'
import { useDates } from '../../ui/dates.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { chooseLeaveTarget, leaveTarget, NEUTRAL_PLACES } from '../../ui/leaving/leave.ts'
import { AboutThis } from './about-this.tsx'
import { AboutUs } from './about-us.tsx'
import { OnHomeScreen, StaysHere } from './on-this-device.tsx'
import { useLockTimes } from './lock-times.ts'

const onOff = [<Trans key="on">On</Trans>, <Trans key="off">Off</Trans>] as const

/** How the room looks, locks and lets go. `ofTheRoom`: the rows that the room itself brings. */
export const Settings = ({ ofTheRoom }: { ofTheRoom: ReactNode }): ReactNode => {
  const act = useAct()
  const settings = useView('settings', {})
  const lockTimes = useLockTimes()
  const kept = useIsKept()
  const person = useView('person', {})
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead title={<Trans>Settings.</Trans>} />
      <section className="section stack">
        <Radios
          beside="wide"
          legend={<Trans>Light and dark</Trans>}
          value={settings.appearance}
          onChoose={appearance => void act('settings/chosen', { appearance })}
          choices={[
            { value: 'system', name: <Trans>As this device has it</Trans> },
            { value: 'light', name: <Trans>Light</Trans> },
            { value: 'dark', name: <Trans>Dark</Trans> },
          ]}
        />
      </section>
      <section className="section stack">
        <LanguageRadios languages={LANGUAGES} onChoose={language => void chooseLanguage(language)} />
      </section>
      <section className="section stack">
        <SelectField
          label={<Trans>Lock when the page was hidden for</Trans>}
          hint={
            kept ? (
              <Trans>What is being typed is kept, locked, before that.</Trans>
            ) : (
              <Trans>A room that is not kept is covered then, and not locked: nothing could open it again.</Trans>
            )
          }
          value={String(settings.lockAfter)}
          onValue={seconds => void act('settings/chosen', { lockAfter: Number(seconds) })}
          options={lockTimes}
        />
        <LeaveTo />
      </section>
      <section className="rows">
        <Switch
          label={<Trans>Shift three times leaves the page</Trans>}
          on={settings.leaveByShift}
          onTurn={leaveByShift => void act('settings/chosen', { leaveByShift })}
          words={onOff}
        />
        <Switch
          label={<Trans>Spelling help of the browser</Trans>}
          about={<Trans>Some browsers send what you type to their maker for this. It is off unless you turn it on.</Trans>}
          on={settings.spelling}
          onTurn={spelling => void act('settings/chosen', { spelling })}
          words={onOff}
        />
        <Switch
          label={<Trans>Single keys</Trans>}
          about={<Trans>A key by itself goes to a place, while nothing is being written. The question mark shows which.</Trans>}
          on={settings.singleKeys}
          onTurn={singleKeys => void act('settings/chosen', { singleKeys })}
          words={onOff}
        />
        {person?.home === 'wayward' && (
          <Switch
            label={<Trans>One practice on Today</Trans>}
            on={settings.practice}
            onTurn={practice => void act('settings/chosen', { practice })}
            words={onOff}
          />
        )}
      </section>
      <AboutUs />
      <section className="section">
        <h2 className="label">
          <Trans>On this device</Trans>
        </h2>
        <Rows>
          {ofTheRoom}
          <Row to="/settings/devices" about={<Trans>Which ones can read this room, and letting another in.</Trans>}>
            <Trans>Your devices</Trans>
          </Row>
          <Row to="/settings/words" about={<Trans>A way back where every device or passphrase is lost.</Trans>}>
            <Trans>Twelve words on paper</Trans>
          </Row>
          <Row to="/settings/copies" about={<AboutCopies on={settings.copiedOn} />}>
            <Trans>Copies, and paper</Trans>
          </Row>
          <Row to="/settings/moment" about={<Trans>In a calendar of yours, if you want one. Nothing here reminds you.</Trans>}>
            <Trans>A moment for yourself</Trans>
          </Row>
          <StaysHere />
          <OnHomeScreen />
          <Row to="/settings/remove" about={<Trans>Your room, or everything. For good.</Trans>}>
            <Trans>Remove from this device</Trans>
          </Row>
        </Rows>
      </section>
      <AboutThis />
      <Closing>
        <Trans>What you choose here can be chosen anew.</Trans>
      </Closing>
    </Page>
  )
}

/** How old the newest copy is, said softly; that there is none is said where one is made. */
const AboutCopies = ({ on }: { on: string | undefined }): ReactNode => {
  const dates = useDates()
  if (on === undefined) return <Trans>A sealed file with everything, or parts of it as text.</Trans>
  return <Trans>A sealed file with everything, or parts of it as text. The newest is from {dates.short(on)}.</Trans>
}

/** Where *Leave page* goes: chosen on this device, since it has to work while the room is locked. */
const LeaveTo = (): ReactNode => {
  const { t } = useLingui()
  const [address, setAddress] = useState(leaveTarget)
  const [own, setOwn] = useState(!NEUTRAL_PLACES.some(place => place === address))
  const [refused, setRefused] = useState(false)
  const choose = (chosen: string): void => {
    setAddress(chosen)
    setRefused(!chooseLeaveTarget(chosen))
  }
  return (
    <>
      <SelectField
        label={<Trans>Leave page goes to</Trans>}
        hint={<Trans>A page that says nothing about you. Remembered on this device, outside your room.</Trans>}
        value={own ? 'own' : address}
        onValue={value => {
          setOwn(value === 'own')
          if (value !== 'own') choose(value)
        }}
        options={[...NEUTRAL_PLACES.map(place => [place, new URL(place).hostname.replace('www.', '')] as const), ['own', t`Another page`]]}
      />
      {own && (
        <TextField
          type="url"
          label={<Trans>Address</Trans>}
          value={address}
          onValue={choose}
          error={refused ? <Trans>The address of a page elsewhere is needed. It begins with https://.</Trans> : undefined}
        />
      )}
    </>
  )
}
