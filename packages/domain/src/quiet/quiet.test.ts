import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as breathingSpace from '../breathing-space/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { nearer, within, type Frontier } from '../shared/frontier.ts'
import * as quiet from './index.ts'

const frontier: Frontier = [{ lane: 'robins', seq: 4 }]

const between = () => {
  const [shared, own] = [story(breathingSpace), story(quiet)]
  const at = (wall: string) => [shared, own].forEach(told => told.at(wall))
  at('2026-11-23T20:00')
  return {
    shared,
    own,
    at,
    mine: () => quiet.spaceView(shared.things.get('second'), shared.things.get('first'), own.things, shared.now()),
    seenByOther: () => quiet.spaceView(shared.things.get('first'), shared.things.get('second'), new Map(), shared.now()).theirs,
    letIn: () => quiet.frontierOf(shared.things.get('second'), own.things),
  }
}
const begin = (told: ReturnType<typeof between>, until?: { day: string; time: string }) =>
  told.shared.does('breathing-space/begun', { space: 's', as: 'space', frontier, ...(until && { until }) }, 'second')

describe('quiet', () => {
  test('[QI1] the other is let in up to where it began, also after its end, until Sam asks for what waited', () => {
    const told = between()
    expect(told.letIn()).toBeUndefined()
    begin(told)
    expect(told.letIn()).toEqual(frontier)
    told.shared.does('breathing-space/ended', { space: 's' }, 'second')
    expect(told.letIn()).toEqual(frontier)
    told.own.does('quiet/let-in', { space: 's' })
    expect(told.letIn()).toBeUndefined()
  })

  test('[QI2] after its end it can be asked for, and nothing says whether anything came', () => {
    const told = between()
    begin(told, { day: '2026-11-26', time: '08:00' })
    expect(told.mine().mine).toMatchObject({ away: true, mayLetIn: false })
    told.at('2026-11-26T08:00')
    expect(told.mine().mine).toMatchObject({ away: false, mayLetIn: true })
    expectNoNumbers(told.mine(), [])
  })

  test('[QI3] of two frontiers the one that lets in less is in force, lane by lane', () => {
    const frontiers = fc.uniqueArray(fc.record({ lane: fc.constantFrom('a', 'b', 'c'), seq: fc.nat({ max: 5 }) }), {
      selector: ({ lane }) => lane,
    })
    fc.assert(
      fc.property(frontiers, frontiers, fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 6 }), (one, other, lane, seq) => {
        expect(within(nearer(one, other), lane, seq)).toBe(within(one, lane, seq) && within(other, lane, seq))
      }),
    )
  })

  test('[QI4] Robin sees that Sam has space, until when if Sam said so, and nothing else', () => {
    const told = between()
    expect(told.seenByOther()).toEqual({ away: false })
    begin(told)
    expect(told.seenByOther()).toEqual({ away: true, as: 'space' })
    begin(told, { day: '2026-11-26', time: '08:00' })
    expect(told.seenByOther()).toEqual({ away: true, as: 'space', until: { day: '2026-11-26', time: '08:00' } })
    told.own.does('quiet/urgent-chosen', { through: true })
    expect(JSON.stringify(told.seenByOther())).not.toContain('urgent')
  })

  test('[QI5] facts that cannot wait do not come through unless that was chosen', () => {
    const told = between()
    expect(told.mine().mine.urgentComesThrough).toBe(false)
    told.own.does('quiet/urgent-chosen', { through: true })
    expect(told.mine().mine.urgentComesThrough).toBe(true)
  })

  test('what happens to one changes no other, and every event is named after it', () => {
    expectOthersChangeNothing(quiet)
    expectNamedAfter('quiet', quiet)
  })
})
