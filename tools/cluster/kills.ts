import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore } from '@dropwise/relay'
import { chanceOf } from '../simulate/chance.ts'
import { allWrite, couplesOf, endOf } from './couples.ts'
import { check, type Happening } from './history.ts'
import { startOnDisk } from './nodes.ts'

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/**
 * The ordinary relay is killed (SIGKILL) so many times while devices write; then its file is read.
 *
 * @returns how much was acknowledged, and what does not hold
 */
export const killRun = async (
  seed: number,
  kills: number,
): Promise<{ readonly acknowledged: number; readonly wrong: readonly string[] }> => {
  const chance = chanceOf(seed)
  const folder = mkdtempSync(join(tmpdir(), 'kills-'))
  const relay = await startOnDisk(folder)
  const couples = couplesOf(seed, 6)
  const happened: Happening[] = []
  const writes = { done: 0 }
  const urls = (): string[] => [relay.url() ?? []].flat()
  const killing = (async () => {
    for (let i = 0; i < kills; i++) {
      await wait(50 + chance.nat(200))
      await relay.kill()
    }
    writes.done += 1
  })()
  // Round after round, until all kills are over: a lane goes on where it was.
  for (let round = 0; writes.done === 0; round++)
    await allWrite(couples, { seed: seed + round, events: 10, pause: 40, nodes: urls, happened: one => happened.push(one) })
  await killing
  await relay.end()
  const store = sqliteStore(join(folder, 'relay.sqlite'))
  const lost = check(happened, await endOf(store, couples))
  const wrong = relay.fell() > 0 ? [...lost, `the relay ended by itself, ${relay.fell()} times`] : lost
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  return { acknowledged: happened.filter(({ kind }) => kind === 'acknowledged').length, wrong }
}
