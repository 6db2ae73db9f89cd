import { expect, test } from 'vitest'
import * as draft from '../draft/index.ts'
import { expectNoNumbers, story } from '../shared/concept.contract.ts'
import { mirrorView } from './index.ts'

const robin = () => {
  const told = story(draft)
  const keep = (wall: string, id: string, text: string) => {
    told.at(wall)
    told.does('draft/kept', { draft: id, text })
  }
  keep('2026-10-02T21:00', 'a', 'Please believe me this time.')
  keep('2026-11-20T21:00', 'b', 'Can you not forgive me?')
  keep('2026-11-21T21:00', 'c', 'I will be home by six.')
  return told
}
const pushes = { a: ['belief'], b: ['forgiveness', 'verdict'] } as const

test('[MI1] drafts stand by month and by what they asked for, in their own words', () => {
  expect(mirrorView(robin().things.values(), pushes).months).toMatchObject([
    { month: '2026-11', asked: [{ push: 'forgiveness', drafts: [{ text: 'Can you not forgive me?' }] }, { push: 'verdict' }] },
    { month: '2026-10', asked: [{ push: 'belief', drafts: [{ draft: 'a', day: '2026-10-02' }] }] },
  ])
})

test('[MI2] there is no number in it', () => expectNoNumbers(mirrorView(robin().things.values(), pushes), []))

test('[MI3] what was let go of is not in it', () => {
  const told = robin()
  told.does('draft/let-go', { draft: 'a' })
  expect(mirrorView(told.things.values(), pushes).months).toHaveLength(1)
  expect(mirrorView(told.things.values(), {}).months).toEqual([])
})
