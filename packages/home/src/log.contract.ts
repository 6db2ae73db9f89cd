import { expect, test } from 'vitest'
import type { LogEntry, NewEntry, OwnLog } from './ports.ts'

const note = (felt: string): NewEntry => ({
  type: 'check-in/noted',
  version: 1,
  at: 1_790_000_000_000,
  zone: 'Europe/Dublin',
  payload: { felt },
})

const all = async (log: OwnLog): Promise<LogEntry[]> => {
  const entries: LogEntry[] = []
  for await (const batch of log.read()) entries.push(...batch)
  return entries
}

/**
 * What every own log keeps to.
 *
 * @param open opens a log that nobody has written in, and a way to open the same one again
 */
export const expectOwnLog = (name: string, open: () => Promise<{ log: OwnLog; again: () => Promise<OwnLog> }>): void => {
  test(`${name}: an empty log reads as nothing`, async () => {
    const { log } = await open()
    expect(await all(log)).toEqual([])
  })

  test(`${name}: what was appended is read again as it was returned, in order, also after opening anew`, async () => {
    const { log, again } = await open()
    const written = [...(await log.append([note('braced')])), ...(await log.append([note('on-guard'), note('at-ease')]))]
    expect(written).toMatchObject([note('braced'), note('on-guard'), note('at-ease')])
    expect(await all(log)).toEqual(written)
    expect(await all(await again())).toEqual(written)
  })

  test(`${name}: one lane counts up without a gap, its Lamport rises, and no two entries share an id`, async () => {
    const { log, again } = await open()
    await log.append([note('braced'), note('braced')])
    const reopened = await again()
    await reopened.append([note('braced')])
    const entries = await all(reopened)
    expect(entries.map(({ seq }) => seq)).toEqual([0, 1, 2].map(index => (entries[0]?.seq ?? 0) + index))
    expect(entries.every(({ lamport }, index) => lamport > (entries[index - 1]?.lamport ?? 0))).toBe(true)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(3)
    expect(new Set(entries.map(({ space, lane }) => `${space} ${lane}`)).size).toBe(1)
  })

  test(`${name}: changing what was handed in afterwards changes nothing in the log`, async () => {
    const { log } = await open()
    const payload = { felt: 'braced' }
    await log.append([{ ...note(''), payload }])
    payload.felt = 'at-ease'
    expect(await all(log)).toMatchObject([{ payload: { felt: 'braced' } }])
  })

  test(`${name}: it is read from any entry on`, async () => {
    const { log } = await open()
    const written = await log.append([note('braced'), note('on-guard'), note('at-ease')])
    for (const [index, { seq }] of written.entries()) {
      const rest: LogEntry[] = []
      for await (const batch of log.read(seq)) rest.push(...batch)
      expect(rest).toEqual(written.slice(index))
    }
  })

  test(`${name}: the snapshot that was kept last is there as it was kept`, async () => {
    const { log } = await open()
    expect(await log.snapshot()).toBeUndefined()
    await log.append([note('braced'), note('braced')])
    await log.keepSnapshot({ next: 1, bytes: new Uint8Array([1]) })
    await log.keepSnapshot({ next: 2, bytes: new Uint8Array([2, 3]) })
    expect(await log.snapshot()).toEqual({ next: 2, bytes: new Uint8Array([2, 3]) })
  })
}
