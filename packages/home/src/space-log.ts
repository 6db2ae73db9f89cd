import type { Space } from '@dropwise/vault'
import type { SharedLog } from './ports.ts'

/** The log of two people, kept in a shared space on this device. Closing it stops the listening; the room stays open. */
export const spaceLog = (space: Space): SharedLog => {
  const stops = new Set<() => void>()
  const kept = (stop: () => void): (() => void) => {
    stops.add(stop)
    return stop
  }
  const { yes } = space
  if (!yes) throw new TypeError('a space of one has no log of two')
  const other = space.side === 'first' ? 'second' : 'first'
  return {
    space: space.id,
    party: space.side,
    // Whoever is not of this side is never taken for it.
    partyOf: lane => space.sideOf(lane) ?? other,
    append: entries => space.append(entries),
    read: () => space.read(),
    listen: listener => kept(space.listen(listener)),
    withdraw: entries => space.withdraw(entries),
    commit: text => space.commit(text),
    yes: { ...yes, plays: () => space.plays() },
    leave: async () => (space.left().includes(space.side) ? undefined : space.leave()),
    whenChanged: listener => kept(space.whenChanged(listener)),
    close: () => stops.forEach(stop => stop()),
  }
}
