import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { IconName } from '../ui/icon.tsx'

/** Somewhere to go: the four places of each home, and what stands below them where there is room. */
export type Place = { readonly to: string; readonly icon: IconName; readonly name: MessageDescriptor }

const today: Place = { to: '/', icon: 'today', name: msg`Today` }
const myRoom: Place = { to: '/', icon: 'room', name: msg`My room` }
const rehearse: Place = { to: '/rehearse', icon: 'rehearse', name: msg`Rehearse` }
const promises: Place = { to: '/promises', icon: 'promises', name: msg`Promises` }
const questions: Place = { to: '/questions', icon: 'questions', name: msg`Questions` }
const journal: Place = { to: '/journal', icon: 'journal', name: msg`Journal` }
const overTime: Place = { to: '/over-time', icon: 'overTime', name: msg`Over time` }

export const placesOf = (home: 'wayward' | 'betrayed'): readonly Place[] =>
  home === 'wayward' ? [today, rehearse, promises, questions] : [myRoom, questions, journal, overTime]

export const furtherPlaces: readonly Place[] = [
  { to: '/more', icon: 'more', name: msg`More` },
  { to: '/shared', icon: 'share', name: msg`What I share` },
  { to: '/settings', icon: 'settings', name: msg`Settings` },
]
