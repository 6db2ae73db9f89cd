import { lazy } from 'react'
import { Route } from 'wouter'

const More = lazy(async () => ({ default: (await import('../../features/more/more.tsx')).More }))
const Settings = lazy(async () => ({ default: (await import('../../features/settings/settings.tsx')).Settings }))
const AnotherPassphrase = lazy(async () => ({ default: (await import('../../features/room/another-passphrase.tsx')).AnotherPassphrase }))
const Copies = lazy(async () => ({ default: (await import('../../features/backup/copies.tsx')).Copies }))
const Moment = lazy(async () => ({ default: (await import('../../features/settings/moment.tsx')).Moment }))
const Summary = lazy(async () => ({ default: (await import('../../features/backup/summary.tsx')).Summary }))
const BringIn = lazy(async () => ({ default: (await import('../../features/bring-in/bring-in.tsx')).BringIn }))
const RecoveryWords = lazy(async () => ({ default: (await import('../../features/recovery/recovery-words.tsx')).RecoveryWords }))
const Devices = lazy(async () => ({ default: (await import('../../features/devices/devices.tsx')).Devices }))
const RemoveRoom = lazy(async () => ({ default: (await import('../../features/room/remove-room.tsx')).RemoveRoom }))
const HowAmI = lazy(async () => ({ default: (await import('../../features/plainly/plainly.tsx')).HowAmI }))
const Control = lazy(async () => ({ default: (await import('../../features/control/control.tsx')).Control }))
const Guides = lazy(async () => ({ default: (await import('../../features/guide/guide-list.tsx')).Guides }))
const OneGuide = lazy(async () => ({ default: (await import('../../features/guide/one-guide.tsx')).OneGuide }))
const KeyMap = lazy(async () => ({ default: (await import('../../features/find/key-map.tsx')).KeyMap }))
const WhatIsSeen = lazy(async () => ({ default: (await import('../../features/seen/what-is-seen.tsx')).WhatIsSeen }))
const SafetyPage = lazy(async () => ({ default: (await import('../../features/safety/safety-page.tsx')).SafetyPage }))
const HelpInside = lazy(async () => ({ default: (await import('../../features/help/help-inside.tsx')).HelpInside }))
const FirstDays = lazy(async () => ({ default: (await import('../../features/help/first-days-inside.tsx')).FirstDaysInside }))

/** Pages about the room itself, and about safety: help, what to read, settings, copies, devices. */
export const ofTheRoom = (
  <>
    <Route path="/more">
      <More />
    </Route>
    <Route path="/settings">
      <Settings ofTheRoom={<AnotherPassphrase />} />
    </Route>
    <Route path="/settings/copies">
      <Copies />
    </Route>
    <Route path="/settings/bring-in">
      <BringIn />
    </Route>
    <Route path="/settings/summary">
      <Summary />
    </Route>
    <Route path="/settings/moment">
      <Moment />
    </Route>
    <Route path="/settings/devices">
      <Devices />
    </Route>
    <Route path="/settings/words">
      <RecoveryWords />
    </Route>
    <Route path="/settings/remove">
      <RemoveRoom />
    </Route>
    <Route path="/plainly">
      <HowAmI />
    </Route>
    <Route path="/control">
      <Control />
    </Route>
    <Route path="/guides">
      <Guides />
    </Route>
    <Route path="/guides/:id">{({ id }) => <OneGuide id={id} key={id} />}</Route>
    <Route path="/safety">
      <SafetyPage />
    </Route>
    <Route path="/keys">
      <KeyMap />
    </Route>
    <Route path="/seen">
      <WhatIsSeen />
    </Route>
    <Route path="/help">
      <HelpInside />
    </Route>
    <Route path="/first-days">
      <FirstDays />
    </Route>
  </>
)
