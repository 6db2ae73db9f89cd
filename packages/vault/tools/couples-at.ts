import { afterEach } from 'vitest'
import type { Suite } from '../src/crypto/suite.ts'
import type { Connect, Finding, SyncStatus } from '../src/sync/ports.ts'
import { foundingOf, memorySpace, type MemorySpace } from '../src/sync/story-space.ts'
import { atOnce, portsOf } from '../src/sync/story-time.ts'
import { syncSpace, type SpaceSync } from '../src/sync/sync-space.ts'
import { overWebSocket } from '../src/sync/web-socket.ts'

/** Resolves once it holds; looks again on each turn of the event loop. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(resolve => setImmediate(resolve))
}

/** Robin and Sam, as often as stories need them anew, and what keeps their spaces in step with this relay. */
export const couplesAt = (suite: Suite, relay: { readonly url: string }) => {
  const running: SpaceSync[] = []
  let couples = 0
  /** Ends every line; a story that goes on without its relay does so before. */
  const end = async (): Promise<void> => {
    for (const sync of running.splice(0)) await sync.stop()
  }
  afterEach(end)

  const endsWithStory = (sync: SpaceSync): SpaceSync => {
    running.push(sync)
    return sync
  }
  return {
    end,
    endsWithStory,
    couple: () => {
      couples += 1
      const names = [`robin ${couples}`, `sam ${couples}`] as const
      const founding = foundingOf(suite, ...names)
      return { names, founding, robin: memorySpace(suite, founding, names), sam: memorySpace(suite, founding, [names[1], names[0]]) }
    },
    /** Keeps a space in step, eagerly. `connect`: where something stands between; `origin`: another relay than that of the stories. */
    keepUp: (space: MemorySpace, { origin = relay.url, connect = overWebSocket(origin) }: { origin?: string; connect?: Connect } = {}) => {
      const findings: Finding[] = []
      const seen: SyncStatus[] = []
      let wake = (): void => undefined
      const sync = endsWithStory(
        syncSpace(space.synced, portsOf(suite, connect, origin, atOnce), {
          eager: true,
          found: finding => findings.push(finding),
          changed: status => {
            seen.push(status)
            wake()
          },
        }),
      )
      const rested = async (): Promise<void> => {
        while (sync.status !== 'resting') await new Promise<void>(resolve => (wake = resolve))
      }
      return { sync, findings, seen, rested }
    },
  }
}
