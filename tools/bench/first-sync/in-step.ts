import { memoryRecords, openDevice, overWebSocket, syncSpace, type Room, type Space } from '@dropwise/vault'
import { toHex } from '@dropwise/protocol'
import { loadSuite } from '../../../packages/vault/src/crypto/suite.ts'

export const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}
export const suite = await loadSuite()
const argon = { memoryKiB: 8, passes: 1 }

/** A new room on a new device, in memory. */
export const room = async (): Promise<Room> =>
  must(await (await openDevice(memoryRecords(), { argon })).begin('seven quiet harbours under snow'))

/** Keeps a space in step, eagerly, and resolves once both have everything; with what came over the socket. */
export const inStep = async (
  space: Space,
  url: string,
): Promise<{ readonly ms: number; readonly bytes: number; stop(): Promise<void> }> => {
  let bytes = 0
  const connect = overWebSocket(url)
  const from = performance.now()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const sync = syncSpace(
    space.synced,
    {
      connect: heard =>
        connect({
          ...heard,
          frame: frame => {
            bytes += frame.length
            heard.frame(frame)
          },
        }),
      origin: url,
      after: (ms, act) => {
        const timer = setTimeout(act, ms)
        return () => clearTimeout(timer)
      },
      chance: () => Math.random(),
      hash: message => suite.hash(message),
    },
    {
      eager: true,
      changed: status => void (status === 'resting' && resolve(performance.now() - from)),
      found: finding => reject(new Error(JSON.stringify(finding))),
    },
  )
  const ms = await promise
  return { ms, bytes, stop: () => sync.stop() }
}

/** Up to which seq a device has a lane (hexadecimal). */
export const seqOf = (space: Space, lane: string): number => space.synced.heads().find(head => toHex(head.lane) === lane)?.seq ?? -1
