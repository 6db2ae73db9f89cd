import { toHex } from '@dropwise/protocol'
import { runOf, wholeEvents } from '@dropwise/protocol/wire'
import { wholeRun } from '../../packages/vault/src/exchange/whole-run.ts'
import { loadPrimitives } from '../../packages/relay/src/crypto/primitives.ts'
import { pageOf } from '../../packages/relay/src/sync/pages.ts'
import { entriesOf } from '../../packages/relay/src/sync/push.ts'
import type { RelayStore } from '@dropwise/relay'
import type { Space } from '@dropwise/vault'

const ALL = { events: 256, bytes: 1e9 }

/**
 * A relay whose keeper is on the side of whoever holds a device that was taken off: hands it everything that lies there, of all lanes, and
 * lays whatever it wrote between what the others get to read, without asking who is still in (RE13).
 */
export const helpingRelay = async (store: () => RelayStore) => {
  const { hash } = await loadPrimitives()

  const layIn = async ({ synced }: Space): Promise<void> => {
    const lane = synced.lane()
    const newest = synced.heads().find(head => toHex(head.lane) === toHex(lane))?.seq ?? -1
    for (let from = 0; from <= newest;) {
      const { first, events } = await synced.carried(lane, from, ALL)
      const signature = events.at(-1)?.signature
      if (!signature) return
      const run = { ...runOf(events, signature), first }
      await store().append(entriesOf(synced.space, [{ run, events: wholeEvents(synced.space, run, hash) }]))
      from += events.length
    }
  }
  const handOut = async ({ synced }: Space): Promise<void> => {
    const nobody = new Uint8Array(32)
    for (let place = 0; ;) {
      const page = pageOf(await store().page(synced.space, place, ALL), nobody, ALL.bytes)
      if (!page) return
      await synced.receive(page.runs.map(run => wholeRun(synced.space, run, hash)))
      ;({ place } = page.cursor)
    }
  }
  return async (space: Space): Promise<void> => {
    // Where nobody founded the space, since everything was forgotten, there is nothing to help with.
    if (!(await store().founding(space.synced.space))?.length) return
    await layIn(space)
    await handOut(space)
  }
}
