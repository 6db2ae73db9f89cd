import { Trans } from '@lingui/react/macro'
import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import type { Session } from '../acts/session.ts'
import type { ChoosePassphraseFor } from '../acts/taking.ts'
import { Welcome } from '../features/welcome/welcome.tsx'
import { ShiftLeaves } from '../ui/leaving/shift-leave.tsx'
import { Frame } from './frame.tsx'
import { guardOutside } from './guard.ts'
import { browserIsTooOld, Stumble, TooOld } from './stumble.tsx'

const Begin = lazy(async () => ({ default: (await import('../features/person/begin.tsx')).Begin }))
const Unlock = lazy(async () => ({ default: (await import('../features/room/unlock.tsx')).Unlock }))
const Emptied = lazy(async () => ({ default: (await import('../features/room/emptied.tsx')).Emptied }))
const Restore = lazy(async () => ({ default: (await import('../features/backup/restore.tsx')).Restore }))
const LinkHere = lazy(async () => ({ default: (await import('../features/devices/link-here.tsx')).LinkHere }))
const ComeBack = lazy(async () => ({ default: (await import('../features/recovery/come-back.tsx')).ComeBack }))
const ChoosePassphrase = lazy(async () => ({ default: (await import('../features/room/choose-passphrase.tsx')).ChoosePassphrase }))
const Removed = lazy(async () => ({ default: (await import('../features/room/removed.tsx')).Removed }))
const ChooseSample = lazy(async () => ({ default: (await import('../features/look-around/choose-sample.tsx')).ChooseSample }))
const SafetyPage = lazy(async () => ({ default: (await import('../features/safety/safety-page.tsx')).SafetyPage }))

const choosePassphrase: ChoosePassphraseFor = (take, onClose) => (
  <ChoosePassphrase take={take} takeWords={<Trans>Keep it here</Trans>} onClose={onClose} />
)

type From = Extract<Session, { at: 'outside' }>['from']

/** Before any room is open: welcome, the lock, beginning, looking around. */
export const Outside = ({ begun, from }: { begun: boolean; from: From }): ReactNode => {
  useEffect(guardOutside, [])
  return <OutsidePages begun={begun} from={from} />
}

const OutsidePages = ({ begun, from }: { begun: boolean; from: From }): ReactNode => (
  <Frame>
    <ShiftLeaves on />
    <Stumble>
      <Suspense fallback={<main id="main" className="page" tabIndex={-1} />}>
        <Switch>
          <Route path="/begin">{browserIsTooOld() ? <TooOld /> : <Begin />}</Route>
          <Route path="/look-around">{browserIsTooOld() ? <TooOld /> : <ChooseSample />}</Route>
          <Route path="/restore">{browserIsTooOld() ? <TooOld /> : <Restore />}</Route>
          <Route path="/link">{browserIsTooOld() ? <TooOld /> : <LinkHere choose={choosePassphrase} />}</Route>
          <Route path="/come-back">{browserIsTooOld() ? <TooOld /> : <ComeBack choose={choosePassphrase} />}</Route>
          <Route path="/safety">
            <SafetyPage />
          </Route>
          <Route path="/welcome">
            <Welcome />
          </Route>
          <Route>{home(begun, from)}</Route>
        </Switch>
      </Suspense>
    </Stumble>
  </Frame>
)

const home = (begun: boolean, from: From): ReactNode => {
  if (from === 'removed' || from === 'everything-removed') return <Removed everything={from === 'everything-removed'} />
  if (from === 'emptied') return <Emptied />
  return begun ? <Unlock /> : <Welcome />
}
