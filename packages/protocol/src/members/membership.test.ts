import { describe, expect, test } from 'vitest'
import type { MemberFact } from './fact.ts'
import { membership } from './membership.ts'
import { admits, closes, founders, leaves } from './story.ts'
import { MAX_LANES } from './walk.ts'

/** Who is in, on which side, and up to where. */
const shown = (facts: readonly MemberFact[]) =>
  Object.fromEntries(
    Array.from(membership(founders, facts).members, ([lane, { side, limit }]) => [lane, limit ? `${side} to ${limit.count}` : side]),
  )
const reasons = (facts: readonly MemberFact[]) => membership(founders, facts).refused.map(({ reason }) => reason)
const both = { sam: 'first', robin: 'second' }

describe('who is in a space', () => {
  test('[ME1] Sam links a laptop, and that a tablet: both are on Sam’s side', () => {
    const facts = [admits('laptop', 0, 'tablet'), admits('sam', 4, 'laptop')]
    expect(shown(facts)).toEqual({ ...both, laptop: 'first', tablet: 'first' })
    expect(membership(founders, facts).members.get('tablet')?.admittedBy).toEqual({ lane: 'laptop', seq: 0, at: 0 })
    expect(shown(facts.slice(0, 1))).toEqual(both)
    expect(reasons(facts.slice(0, 1))).toEqual(['unknown-lane'])
  })

  test('[ME1] Robin cannot admit a lane that did not ask, nor Sam’s founding lane', () => {
    const facts = [
      admits('robin', 1, 'laptop', 'device', false),
      admits('robin', 2, 'sam'),
      admits('robin', 3, 'laptop', 'recovery', false),
    ]
    expect(shown([...facts, admits('sam', 4, 'laptop'), leaves('laptop', 2)])).toEqual({ ...both, laptop: 'first to 3' })
    expect(reasons(facts)).toEqual(['forged-admission', 'forged-admission', 'forged-admission'])
  })

  test('[ME1] a lane that asked both sides is on neither, and what it lets in is not either', () => {
    const facts = [admits('robin', 1, 'spy'), admits('sam', 1, 'spy'), admits('spy', 0, 'another')]
    expect(shown(facts)).toEqual(both)
    expect(reasons(facts)).toEqual(['two-sides', 'two-sides', 'two-sides'])
  })

  test('[ME2] the first way to a lane counts; circles end', () => {
    const facts = [admits('sam', 9, 'laptop'), admits('sam', 2, 'tablet'), admits('tablet', 5, 'laptop'), admits('laptop', 0, 'tablet')]
    expect(membership(founders, facts).members.get('laptop')?.admittedBy).toMatchObject({ lane: 'tablet' })
    expect(reasons(facts)).toEqual(['already-in', 'already-in'])
  })

  test('[ME2] a flood of admissions ends at 256 lanes and costs next to nothing', () => {
    const started = performance.now()
    const facts = Array.from({ length: 60_000 }, (_, i) => admits('robin', i, `lane ${i}`, i % 2 ? 'recovery' : 'device'))
    const { members, refused } = membership(founders, [...facts, admits('sam', 0, 'laptop')])
    expect(members.size).toBe(MAX_LANES + 2)
    expect(members.get('laptop')?.side).toBe('first')
    expect(refused).toHaveLength(60_000 - MAX_LANES + 1)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('[ME3] a closed lane lets nobody in behind its end, and what it let in goes with it', () => {
    const facts = [admits('sam', 1, 'laptop'), admits('laptop', 7, 'tablet'), admits('tablet', 0, 'watch'), closes('sam', 2, 'laptop', 7)]
    expect(shown(facts)).toEqual({ ...both, laptop: 'first to 7' })
    expect(reasons(facts)).toEqual(['closed-lane', 'closed-lane'])
    expect(shown([...facts, closes('sam', 3, 'laptop', 3), closes('sam', 4, 'laptop', 5)])).toMatchObject({ laptop: 'first to 3' })
  })

  test('[ME4, ME8] Robin leaves: nothing follows in that lane', () => {
    const facts = [leaves('robin', 5), admits('robin', 6, 'phone')]
    expect(shown(facts)).toEqual({ sam: 'first', robin: 'second to 6' })
    expect([...membership(founders, facts).left.keys()]).toEqual(['second'])
    expect(reasons(facts)).toEqual(['closed-lane'])
    expect(membership(founders, [admits('robin', 0, 'phone'), leaves('robin', 5), closes('phone', 0, 'robin', 5)]).left.size).toBe(0)
  })

  test('[ME4] recovery words cannot leave for anybody', () => {
    const facts = [admits('sam', 0, 'paper', 'recovery'), leaves('paper', 0)]
    expect(membership(founders, facts).left.size).toBe(0)
    expect(reasons(facts)).toEqual(['recovery-lane'])
  })

  test('[ME5] Sam’s phone is stolen: whatever the thief does with it, Sam’s words undo', () => {
    const mine = [admits('sam', 0, 'paper', 'recovery'), closes('paper', 0, 'sam', 50), admits('paper', 1, 'new phone')]
    const thiefs = [
      closes('sam', 60, 'paper', 0),
      closes('sam', 61, 'new phone', 0),
      admits('sam', 62, 'thief’s paper', 'recovery'),
      closes('thief’s paper', 0, 'paper', 0),
      closes('thief’s paper', 1, 'new phone', 0),
      leaves('sam', 63),
    ]
    expect(shown([...mine, ...thiefs])).toEqual({ robin: 'second', sam: 'first to 50', paper: 'first', 'new phone': 'first' })
    expect(membership(founders, [...mine, ...thiefs]).left.size).toBe(0)
  })

  test('[ME5] old words win against the words that replaced them, as SPEC warns', () => {
    const facts = [
      admits('sam', 0, 'old', 'recovery'),
      admits('sam', 10, 'new', 'recovery'),
      closes('sam', 11, 'old', 0),
      closes('old', 0, 'sam', 5),
      closes('new', 0, 'old', 0),
    ]
    expect(shown(facts)).toEqual({ robin: 'second', sam: 'first to 5', old: 'first' })
    expect(shown(facts.slice(0, 3))).toEqual({ sam: 'first', robin: 'second', old: 'first to 0', new: 'first' })
  })

  test('[ME6] two devices that close each other are both closed, whoever is heard first', () => {
    const facts = [admits('sam', 3, 'laptop'), closes('sam', 8, 'laptop', 2), closes('laptop', 5, 'sam', 6)]
    expect(shown(facts)).toEqual({ robin: 'second', sam: 'first to 6', laptop: 'first to 2' })
    expect(reasons(facts)).toEqual([])
  })

  test('[ME6] a device that closes itself is closed, even before its first event', () => {
    const facts = [admits('sam', 3, 'laptop'), closes('laptop', 4, 'laptop', 0)]
    expect(shown(facts)).toEqual({ ...both, laptop: 'first to 0' })
  })

  test('[ME7] nobody closes the other side’s lanes', () => {
    const facts = [admits('sam', 3, 'laptop'), closes('robin', 0, 'sam', 0), closes('robin', 1, 'laptop', 0)]
    expect(shown(facts)).toEqual({ ...both, laptop: 'first' })
    expect(reasons(facts)).toEqual(['forged-close', 'forged-close'])
  })

  test('[ME7] a lane can be closed before anybody admitted it', () => {
    const facts = [closes('sam', 0, 'laptop', 0)]
    expect(shown(facts)).toEqual(both)
    expect(reasons(facts)).toEqual([])
    expect(shown([...facts, admits('sam', 1, 'laptop')])).toEqual({ ...both, laptop: 'first to 0' })
  })

  test('[ME7] a close does not cut off how its writer came in', () => {
    const facts = [admits('sam', 3, 'laptop'), admits('sam', 9, 'tablet'), closes('laptop', 0, 'sam', 0)]
    expect(shown(facts)).toEqual({ robin: 'second', sam: 'first to 4', laptop: 'first' })
    expect(membership(founders, facts).members.get('sam')?.limit).toEqual({ count: 4, last: undefined })
  })
})
