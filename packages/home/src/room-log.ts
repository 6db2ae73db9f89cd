import type { Room } from '@dropwise/vault'
import type { OwnLog } from './ports.ts'

/** A person's own log, kept in a room on this device. Closing it locks the room. */
export const roomLog = (room: Room): OwnLog => ({
  append: entries => room.append(entries),
  read: from => room.read(from),
  listen: listener => room.spaces.own.listen(listener),
  snapshot: () => room.snapshot(),
  keepSnapshot: snapshot => room.keepSnapshot(snapshot),
  close: () => room.lock(),
})
