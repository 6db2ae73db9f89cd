import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEntry } from '../ports.ts'
import { openWorld, scriptedClock } from '../world/world.ts'
import { views } from '../shown.ts'
import type { ViewName } from '../views.ts'
import { decodeBackup, encodeBackup, gatherBackup, type Backup } from './backup.ts'
import { scrambled } from '../memory-log.ts'
import { openBackupHome } from './open-backup.ts'

/** Views that need nothing but themselves; the others look up a thing by a name. */
const ALONE = (Object.keys(views) as ViewName[]).filter(name => !['calendar', 'mirror', 'history'].includes(name))
const types =
  'person/introduced journal/written promise/made promise/occurrence-said check-in/said question/written giving/given giving/corrected pledge/given sharing/ended settings/chosen talk/point-written value/said made/up'.split(
    ' ',
  )
const odd = fc.constantFrom(-1, 0, 0.5, 2 ** 53, -(2 ** 53), 8.64e15, 1e308)
const strange = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor', '', '\u0000', '2026-02-30', '0000-00-00', '\ud800'))
const payload = fc.oneof(
  fc.dictionary(
    fc.constantFrom('text', 'item', 'id', 'promise', 'day', 'when', 'kind', 'depth', 'to', 'side', 'frontier', '__proto__'),
    strange,
  ),
  fc.jsonValue(),
)
const twist: fc.Arbitrary<Partial<LogEntry>> = fc.record(
  {
    type: fc.constantFrom(...types),
    payload,
    at: odd,
    lamport: odd,
    seq: odd,
    version: odd,
    zone: fc.constantFrom('', 'Mars/Phobos', 'UTC', '+99:99'),
  },
  { requiredKeys: [] },
)

const real = async (): Promise<Backup> => {
  const world = await openWorld('2025-09-21T09:00')
  await world.robin.act('person/introduced', { side: 'wayward', myName: 'Robin', otherName: 'Sam', country: 'IE' })
  await world.robin.act('journal/written', { text: 'It rained.', kind: 'entry' })
  await world.robin.act('promise/made', { text: 'Home by half past six.', when: { kind: 'once', day: '2025-09-22' } })
  await world.robin.act('giving/given', { item: 'g', kind: 'told-first', text: 'It was two times.' })
  return gatherBackup(world.logs.robin, [world.logs.shared.first], world.clock.now())
}

test('[BK6] a copy that somebody else made up opens to a home that shows what can be read of it, or is refused; it never breaks one', async () => {
  const backup = await real()
  const twisted = (entries: readonly LogEntry[], twists: readonly Partial<LogEntry>[]): LogEntry[] => [
    ...entries,
    ...twists.map((by, i) => ({
      ...((entries[i % entries.length] ?? backup.own[0]) as LogEntry),
      id: `made up ${i}`,
      seq: entries.length + i,
      ...by,
    })),
  ]
  await fc.assert(
    fc.asyncProperty(fc.array(twist, { maxLength: 6 }), fc.array(twist, { maxLength: 6 }), async (own, shared) => {
      const made = {
        ...backup,
        own: twisted(backup.own, own),
        shared: backup.shared.map(one => ({ ...one, entries: twisted(one.entries, shared) })),
      }
      const read = decodeBackup(encodeBackup(made))
      if (!read.ok) throw new Error(read.error)
      const home = await openBackupHome(read.value, scriptedClock('2025-09-21T09:00'), (_, text) => scrambled(text))
      for (const name of ALONE) expect(() => home.view(name, { id: 'x', item: 'x', since: '2025-09' })).not.toThrow()
    }),
    { numRuns: 1_000 },
  )
}, 600_000)
