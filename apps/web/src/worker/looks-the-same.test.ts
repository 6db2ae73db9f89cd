import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { housesOnARelay, WEEK } from './houses.story.ts'

// What an operator could read out of what the relay keeps of two who answer the one question, or do not.

const { couple, folder, joinTwo } = housesOnARelay()

type Answer = 'start' | 'not-now' | 'part' | undefined
type KeptRow = { readonly space: string; readonly lane: string; readonly looks: string }

const relayRows = (): readonly KeptRow[] => {
  const db = new DatabaseSync(join(folder(), 'relay.sqlite'), { readOnly: true })
  const looks = "kind || ' ' || length(header) || ' ' || ifnull(length(body), 0)"
  const rows = db.prepare(`select hex(space) as space, hex(lane) as lane, ${looks} as looks from entry order by seq`).all()
  db.close()
  return rows as KeptRow[]
}

/** What the relay keeps of those who joined since, lane by lane in its order: kinds and sizes. Which events went in one frame hangs on time. */
const keptBeside = (before: ReadonlySet<string>): readonly (readonly string[])[] => {
  const lanes = Map.groupBy(
    relayRows().filter(({ space }) => !before.has(space)),
    ({ lane }) => lane,
  )
  return [...lanes.values()].map(lane => lane.map(({ looks }) => looks)).toSorted((one, other) => (String(one) < String(other) ? -1 : 1))
}

const life = async (robins: Answer, sams: Answer, there: boolean): Promise<readonly (readonly string[])[]> => {
  const before = new Set(relayRows().map(({ space }) => space))
  const two = await couple()
  await joinTwo(two)
  for (const [{ house }, answer] of [[two.robin, robins] as const, [two.sam, sams] as const])
    if (answer) await house.act({ name: 'decision/sealed', input: { answer } })
  // Until both have said all of two rounds; alone, one says the first word of the first, and waits for ever.
  const enough = there ? 4 : 1
  const said = () => keptBeside(before).map(lane => lane.length)
  const begun = Math.max(0, ...said())
  for (let week = 0; week < 400 && said().filter(events => events >= begun + enough).length < (there ? 2 : 1); week++) {
    for (const one of there ? [two.robin, two.sam] : [two.sam]) await one.later(WEEK)
    await new Promise(resolve => setTimeout(resolve, 80))
  }
  return keptBeside(before).map(lane => lane.slice(0, begun + enough))
}

test('[H6] whatever the two have sealed, and where one of them is never there, what the relay keeps of them looks the same', async () => {
  const answers = [
    ['start', 'part'],
    ['part', 'not-now'],
    ['start', undefined],
    ['start', 'start'],
  ] as const
  const nothing = await life(undefined, undefined, true)
  expect(nothing.map(lane => lane.length >= 4)).toEqual([true, true])
  for (const [robins, sams] of answers) expect(await life(robins, sams, true)).toEqual(nothing)
  const alone = await life('start', undefined, false)
  for (const sams of ['start', 'part'] as const) expect(await life('start', sams, false)).toEqual(alone)
})
