import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { enter, START, type Line } from '../../packages/relay/src/crypto/twin/device.ts'
import { says, sharedFounding, writing } from '../../packages/relay/src/crypto/twin/writing.ts'
import { startOnDisk } from './nodes.ts'

/** Pushes one event after the other until one is not acknowledged; how many were, and why it ended. */
const fill = async (line: Line, robin: ReturnType<typeof writing>): Promise<{ readonly kept: number; readonly reason: string }> => {
  for (let kept = 0; ; kept++) {
    line.say({ kind: 'push', run: robin.run(says(`${kept}`, 60_000)) })
    const heard = await line.any()
    if (heard.kind !== 'ack') return { kept, reason: heard.kind === 'nack' ? heard.reason : heard.kind }
  }
}

test.skipIf(process.platform !== 'linux')(
  '[ST1] [RE10] Robin writes until the relay’s disk is full: what was acknowledged is there, Sam reads it, the relay stays, and with room it goes on (Linux alone)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'full-'))
    const founding = sharedFounding('robin', 'sam')
    const [robin, sam] = [writing('robin', founding), writing('sam', founding)]
    const full = await startOnDisk(folder, 2_000)
    const line = await enter(full.url() ?? '', robin)
    await line.next('frontier')
    const { kept, reason } = await fill(line, robin)
    expect(reason).toBe('busy')
    expect(kept).toBeGreaterThan(3)
    const readAll = async (url = ''): Promise<number> => {
      const sams = await enter(url, sam)
      sams.say({ kind: 'sub', cursor: START })
      let events = 0
      for (let more = true; more;) {
        const page = await sams.next('page')
        events += page.runs.reduce((sum, run) => sum + run.events.length, 0)
        more = page.more || (events === 0 && kept > 0)
      }
      sams.close()
      return events
    }
    expect(await readAll(full.url())).toBe(kept)
    expect(full.fell()).toBe(0)
    // Its operator learns why, once, and of whom nothing.
    expect(full.complains()).toMatch(/something failed.*/u)
    expect(full.complains()).toMatch(/full|I\/O/u)
    expect(full.complains().trim().split('\n')).toHaveLength(1)
    await full.end()

    const roomy = await startOnDisk(folder)
    expect(await readAll(roomy.url())).toBe(kept)
    const again = writing('robin', founding)
    for (let i = 0; i < kept; i++) again.run(says(`${i}`, 60_000))
    const back = await enter(roomy.url() ?? '', robin)
    await back.next('frontier')
    back.say({ kind: 'push', run: again.run(says('there is room', 60_000)) })
    expect((await back.next('ack')).seq).toBe(kept)
    back.close()
    await roomy.end()
    rmSync(folder, { recursive: true, force: true })
  },
)
