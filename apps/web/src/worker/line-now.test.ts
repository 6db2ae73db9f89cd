import { expect, test } from 'vitest'
import { housesOnARelay, WEEK } from './houses.story.ts'
import type { LineNow } from './lines.ts'

const { couple, joinTwo, reach } = housesOnARelay()

test('Robin is told where it is: here alone, gone to the relay, waiting while it is away, and by file', async () => {
  const two = await couple()
  const { house } = two.robin
  const line = async (holds: (now: LineNow) => boolean): Promise<LineNow> => {
    for (;;) {
      const now = await house.line(undefined)
      if (holds(now)) return now
      await new Promise(resolve => setTimeout(resolve, 5))
    }
  }
  expect(await house.line(undefined)).toEqual({ way: 'alone', gone: true, noticed: [] })
  await joinTwo(two)
  await line(({ way, gone }) => way === 'there' && gone)
  reach(false)
  expect(await line(({ way }) => way === 'away')).toEqual({ way: 'away', gone: true, noticed: [] })
  await house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
  expect((await house.line(undefined)).gone).toBe(true)
  await two.robin.later()
  expect(await house.line(undefined)).toEqual({ way: 'away', gone: false, noticed: [] })
  reach(true)
  expect(await line(({ way, gone }) => way === 'there' && gone)).toEqual({ way: 'there', gone: true, noticed: [] })
  await house.act({ name: 'settings/chosen', input: { byFile: true } })
  expect(await line(({ way }) => way !== 'there')).toEqual({ way: 'by-file', gone: true, noticed: [] })
})

test('[H3, S18] what Sam does, and what Robin’s device answers to it by itself, changes nothing of what Robin is told of the line', async () => {
  const two = await couple()
  await joinTwo(two)
  const { house } = two.robin
  while (!(await house.line(undefined)).gone) await new Promise(resolve => setTimeout(resolve, 5))
  const told = new Set<string>()
  const watching = setInterval(() => void house.line(undefined).then(({ gone, noticed }) => told.add(JSON.stringify({ gone, noticed }))), 1)
  // Robin writes nothing; both play the rounds of the mutual yes, of which each step answers one of the other’s.
  for (let week = 0; week < 6; week++) {
    await two.sam.house.act({ name: 'giving/given', input: { kind: 'line', text: `Week ${week}.` } })
    for (const who of [two.sam, two.robin]) await who.later(WEEK)
    await new Promise(resolve => setTimeout(resolve, 60))
  }
  clearInterval(watching)
  await two.robin.sees('sharedList', {}, ({ theirs }) => theirs.length === 6)
  expect([...told]).toEqual([JSON.stringify({ gone: true, noticed: [] })])
})
