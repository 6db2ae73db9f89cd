import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { offerToKeep, useAftermath } from '../acts/acting.ts'
import type { Session } from '../acts/session.ts'
import { useView } from '../acts/views.ts'
import { ShiftLeaves } from '../ui/leaving/shift-leave.tsx'
import { SpellingAllowed } from '../ui/spelling.ts'
import { applyAppearance } from './appearance.ts'
import { Frame } from './frame.tsx'
import { Keys } from './keys.tsx'
import { Notices, RefusalToast } from './notices.tsx'
import { Screens } from './screens.tsx'
import { Stumble } from './stumble.tsx'
import { guardTheScreen } from './guard.ts'

const BackAfterLong = lazy(async () => ({ default: (await import('../features/room/back-after-long.tsx')).BackAfterLong }))
const KeepDialog = lazy(async () => ({ default: (await import('../features/room/keep-dialog.tsx')).KeepDialog }))

type InsideSession = Extract<Session, { at: 'inside' }>

/** Inside a room, in memory, or among made-up people. */
export const Inside = ({ session }: { session: InsideSession }): ReactNode => (
  <Suspense fallback={<Frame>{waiting}</Frame>}>
    <Room session={session} />
  </Suspense>
)

const waiting = <main id="main" className="page" tabIndex={-1} />

const Room = ({ session }: { session: InsideSession }): ReactNode => {
  const person = useView('person', {})
  const settings = useView('settings', {})
  const { offerToKeep: offering } = useAftermath()
  const [location, go] = useLocation()
  const outsideOnly = location === '/begin' || location === '/look-around' || location === '/welcome'

  useEffect(() => applyAppearance(settings.appearance), [settings.appearance])
  useEffect(() => guardTheScreen(settings.lockAfter), [settings.lockAfter])
  useEffect(() => {
    if (outsideOnly) go('/')
  }, [outsideOnly, go])

  if (!person) return <Frame>{waiting}</Frame>
  return (
    <SpellingAllowed value={settings.spelling}>
      <Frame home={person.home} shiftLeaves={settings.leaveByShift}>
        <ShiftLeaves on={settings.leaveByShift} />
        <Keys home={person.home} single={settings.singleKeys} />
        <div className="inside">
          <Notices session={session} person={person} />
          <Stumble at={location}>
            <Suspense fallback={waiting}>
              {session.how === 'room' && session.longAway && location === '/' ? <BackAfterLong /> : <Screens person={person} />}
            </Suspense>
          </Stumble>
        </div>
        <RefusalToast />
        {offering && session.how === 'memory' && (
          <Suspense fallback={null}>
            <KeepDialog restored={session.restored === true} onClose={() => offerToKeep(false)} />
          </Suspense>
        )}
      </Frame>
    </SpellingAllowed>
  )
}
