import { err, ok, type Result } from '@dropwise/protocol'
import type { Space } from '../space/port.ts'
import { PATIENCE, type SyncOptions, type SyncPorts } from '../sync/ports.ts'
import type { SpaceSync } from '../sync/sync-space.ts'

/**
 * Brings a space in step with a relay once: resolves when both have everything, all that was written here acknowledged, or when the
 * relay does not take it, is not there, or brings nothing for half a minute.
 *
 * @param keepInStep opens the line to the relay
 */
export const bringInStep = (
  space: Space,
  after: SyncPorts['after'],
  keepInStep: (options: SyncOptions) => SpaceSync,
): Promise<Result<undefined, 'connection-lost'>> =>
  new Promise(resolve => {
    let over = false
    const end = (how: Result<undefined, 'connection-lost'>): void => {
      if (over) return
      over = true
      still()
      deaf()
      // Nothing of it counts before the line is down.
      void line.stop().then(() => resolve(how))
    }
    const lost = (): void => end(err('connection-lost'))
    let still = after(PATIENCE, lost)
    const deaf = space.listen(() => {
      still()
      still = after(PATIENCE, lost)
    })
    const line = keepInStep({
      eager: true,
      changed: status => status === 'resting' && end(ok(undefined)),
      found: ({ kind }) => kind === 'turned-away' && lost(),
    })
  })
