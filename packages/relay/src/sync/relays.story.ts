import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { dial, enter, type Line } from '../crypto/twin/device.ts'
import { sharedFounding, writing } from '../crypto/twin/writing.ts'
import { startRelay, type Around, type Relay } from '../start.ts'

/** Robin and Sam share a space; each writes in a lane. */
export const couple = () => {
  const founding = sharedFounding('robin', 'sam')
  return { robin: writing('robin', founding), sam: writing('sam', founding) }
}

/** Relays of stories, and the lines to them. Both end with the story. */
export const relaysOfStories = () => {
  const running: Relay[] = []
  const lines: Line[] = []
  afterEach(async () => {
    for (const line of lines.splice(0)) line.socket.terminate()
    for (const relay of running.splice(0)) await relay.close()
  })
  const keep = (line: Line): Line => {
    lines.push(line)
    return line
  }
  return {
    start: async (around: Around & { readonly origin?: string } = {}, data = mkdtempSync(join(tmpdir(), 'relay-'))): Promise<Relay> => {
      const relay = await startRelay({ port: 0, host: '127.0.0.1', data, log: 'silent', ...around })
      running.push(relay)
      return relay
    },
    /** Ends one before its story does. */
    stop: async (relay: Relay): Promise<void> => {
      running.splice(running.indexOf(relay), 1)
      await relay.close()
    },
    /** A line that has said nothing yet. */
    call: async (...args: Parameters<typeof dial>): Promise<Line> => keep(await dial(...args)),
    /** A line that has said who it is. */
    come: async (...args: Parameters<typeof enter>): Promise<Line> => keep(await enter(...args)),
  }
}
