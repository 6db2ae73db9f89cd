import { toHex } from '@dropwise/protocol'
import type { Run } from '@dropwise/protocol/wire'
import type { Desk } from './desk.ts'
import type { Pushed, PushPorts } from './may-push.ts'
import { takePushes } from './push.ts'

type Waiting = { readonly run: Run; readonly resolve: (pushed: Pushed) => void; readonly reject: (reason: unknown) => void }

/**
 * Takes pushes, those of one lane one after the other. What comes of it in one turn of the event loop, or while the store is busy with
 * what came before, is checked and kept together: a device has several under way, and checking a signature is most of what a small push
 * costs.
 */
export const gather = (ports: PushPorts): ((desk: Desk, run: Run) => Promise<Pushed>) => {
  const all = new WeakMap<Desk, Map<string, Waiting[]>>()

  const take = async (desk: Desk, came: readonly Waiting[]): Promise<void> => {
    const runs = came.map(({ run }) => run)
    try {
      const pushed = await takePushes(ports, desk, runs)
      for (const [i, { resolve }] of came.entries()) resolve(pushed[i] ?? { kind: 'nack', reason: 'malformed' })
    } catch (failure) {
      for (const { reject } of came) reject(failure)
    }
  }

  /** Until nothing of the lane waits any more. */
  const inTurn = async (desk: Desk, lanes: Map<string, Waiting[]>, name: string): Promise<void> => {
    for (let came = lanes.get(name) ?? []; came.length > 0; came = lanes.get(name) ?? []) {
      lanes.set(name, [])
      await take(desk, came)
    }
    lanes.delete(name)
  }

  return (desk, run) =>
    new Promise((resolve, reject) => {
      const lanes = all.get(desk) ?? new Map<string, Waiting[]>()
      all.set(desk, lanes)
      const name = toHex(run.lane)
      const waiting = lanes.get(name)
      if (waiting) return void waiting.push({ run, resolve, reject })
      lanes.set(name, [{ run, resolve, reject }])
      setImmediate(() => void inTurn(desk, lanes, name))
    })
}
