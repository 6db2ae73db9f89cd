import type { Finding, SpaceSync } from '@dropwise/vault'
import { expect, test } from 'vitest'
import { openLines } from './lines.ts'

const lane = (name: string): Uint8Array => Uint8Array.of(...new TextEncoder().encode(name))

/** The lane of Sam's device, as findings name it. */
const SAMS = '73616d73'

/** A line of Sam's, of which a test says what it found, and how far the relay has come. */
const samsLine = () => {
  const lines = openLines()
  const stands = { head: 3, reached: 3, status: 'resting' as SpaceSync['status'], left: [] as ('first' | 'second')[], cut: [] as string[] }
  let finds: (finding: Finding) => void = () => undefined
  lines.open(
    {
      id: 'ours',
      side: 'first',
      sideOf: name => (name === SAMS ? 'first' : name === 'robins' ? 'second' : undefined),
      left: () => stands.left,
      cutOff: () => stands.cut,
      synced: { lane: () => lane('sams'), heads: () => [{ lane: lane('sams'), seq: stands.head, hash: lane('') }] },
    },
    found => {
      finds = found
      return {
        get status() {
          return stands.status
        },
        get reached() {
          return stands.reached
        },
        setPace: () => undefined,
        quicken: () => undefined,
        stop: () => Promise.resolve(),
      }
    },
  )
  return { lines, stands, finds: (finding: Finding): void => finds(finding) }
}

test('[H5] what a relay or somebody with a changed program did is named on the page, without whose it was or when', () => {
  const { lines, finds } = samsLine()
  expect(lines.now(false)).toEqual({ up: 'all', gone: true, noticed: [] })
  finds({ kind: 'refused', lane: 'robins', reason: 'wrong-signature', seq: 4 })
  finds({ kind: 'fork', lane: 'robins' })
  finds({ kind: 'withheld', lane: 'robins', seq: 4 })
  finds({ kind: 'relay-lost', lane: SAMS })
  finds({ kind: 'turned-away', reason: 'quota-bytes', lane: SAMS, number: 0 })
  expect(lines.now(false).noticed).toEqual(['line/changed', 'line/full', 'line/lost', 'line/withheld'])
})

test('what mends itself, or lies behind the end of a lane, is not spoken of', () => {
  const { lines, stands, finds } = samsLine()
  finds({ kind: 'refused', lane: 'robins', reason: 'closed-lane', seq: 4 })
  finds({ kind: 'malformed' })
  finds({ kind: 'own-lane-longer', seq: 9 })
  finds({ kind: 'turned-away', reason: 'busy', lane: undefined, number: 0 })
  // Once somebody has left, a relay may say that there is more, and rightly give nothing.
  stands.left = ['second']
  finds({ kind: 'withheld', lane: 'robins', seq: 4 })
  expect(lines.now(false).noticed).toEqual([])
})

test('[H5] [H4] what the other made count no more, by taking a device off, is said; not while Sam has space, nor of what has ended', () => {
  const { lines, stands } = samsLine()
  stands.cut = ['robins']
  expect(lines.now(false).noticed).toEqual(['line/cut'])
  expect(lines.now(true).noticed).toEqual([])
  stands.left = ['second']
  expect(lines.now(false).noticed).toEqual([])
})

test('a relay that lets a device in no more is said: it was taken off, or both have left', () => {
  const { lines, finds } = samsLine()
  finds({ kind: 'turned-away', reason: 'closed', lane: 'robins', number: 3 })
  expect(lines.now(false).noticed).toEqual([])
  finds({ kind: 'turned-away', reason: 'closed', lane: SAMS, number: 0 })
  expect(lines.now(false).noticed).toEqual(['line/shown-out'])
})

test('[H4] while Sam has space, nothing that Robin may have caused is spoken of', () => {
  const { lines, finds } = samsLine()
  finds({ kind: 'refused', lane: 'robins', reason: 'wrong-prev', seq: 4 })
  finds({ kind: 'withheld', lane: 'unknown', seq: 0 })
  finds({ kind: 'turned-away', reason: 'quota-events', lane: SAMS, number: 60 })
  expect(lines.now(true).noticed).toEqual(['line/full'])
  expect(lines.now(false).noticed).toEqual(['line/changed', 'line/full', 'line/withheld'])
})

test('[H3] only what Sam let go of waits: what her device wrote by itself since does not', () => {
  const { lines, stands } = samsLine()
  stands.head = 5
  expect(lines.now(false).gone).toBe(true)
  lines.letGo()
  expect(lines.now(false).gone).toBe(false)
  stands.head = 6
  stands.reached = 5
  expect(lines.now(false).gone).toBe(true)
  stands.status = 'offline'
  expect(lines.now(false).up).toBe('some-away')
})
