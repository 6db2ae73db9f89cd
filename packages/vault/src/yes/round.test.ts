import type { Side } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { bothSaidStart, openRound, tagsOf, withdrawnTag, type YesRound } from './round.ts'

const suite = await loadSuite(seeded('Sam and Robin, every 28 days'))
const pair = { space: suite.random(32), bond: suite.random(32), lanes: { first: suite.random(32), second: suite.random(32) } }
const at = (side: Side, number = 0): YesRound => ({ ...pair, number, side })

/** What each of the two learns in a round. */
const played = (sam: boolean, robin: boolean, rounds: readonly [YesRound, YesRound] = [at('first'), at('second')]) => {
  const [sams, robins] = [openRound(suite, rounds[0], sam), openRound(suite, rounds[1], robin)]
  const [one, other] = [tagsOf(suite, rounds[0], sams, robins.share), tagsOf(suite, rounds[1], robins, sams.share)]
  if (!one.ok || !other.ok) throw new Error('refused')
  return {
    learnt: [bothSaidStart(suite, sams, one.value, other.value.mine), bothSaidStart(suite, robins, other.value, one.value.mine)],
    sams,
    tags: one.value,
  }
}

describe('the mutual yes', () => {
  test('[MY4] it matches only where both said start', () => {
    expect(played(true, true).learnt).toEqual([true, true])
    expect(played(true, false).learnt).toEqual([false, false])
    expect(played(false, true).learnt).toEqual([false, false])
    expect(played(false, false).learnt).toEqual([false, false])
  })

  test('[MY4] another round, another bond, other devices: no match', () => {
    const apart: readonly YesRound[] = [
      at('second', 1),
      { ...at('second'), bond: suite.random(32) },
      { ...at('second'), lanes: { ...pair.lanes, first: suite.random(32) } },
    ]
    for (const other of apart) expect(played(true, true, [at('first'), other]).learnt).toEqual([false, false])
  })

  test('[MY4] a tag sent back does not match, nor one taken back', () => {
    const { sams, tags } = played(true, true)
    expect(bothSaidStart(suite, sams, tags, tags.mine)).toBe(false)
    expect(bothSaidStart(suite, sams, tags, withdrawnTag(suite))).toBe(false)
    expect(bothSaidStart(suite, sams, tags, tags.theirs.slice(1))).toBe(false)
    expect(bothSaidStart(suite, sams, tags, tags.theirs)).toBe(true)
  })

  test('[MY5] a yes and a no are of the same size', () => {
    const sizes = [true, false].map(start => {
      const open = openRound(suite, at('first'), start)
      const tags = tagsOf(suite, at('first'), open, openRound(suite, at('second'), true).share)
      return [open.share.length, tags.ok && tags.value.mine.length, withdrawnTag(suite).length]
    })
    expect(sizes).toEqual([
      [32, 32, 32],
      [32, 32, 32],
    ])
  })
})
