import { describe, expect, test } from 'vitest'
import { plays } from './space-yes.ts'

const device = (lane: string, more: { side?: 'first' | 'second'; role?: string; mine?: boolean; closedAt?: number } = {}) => ({
  lane,
  side: more.side ?? ('first' as const),
  role: more.role ?? 'device',
  mine: more.mine ?? false,
  closedAt: more.closedAt,
})

describe('who plays the rounds of a side', () => {
  test('[MY6] Robin’s phone plays and his tablet does not, whoever of the two looks', () => {
    expect(plays([device('phone', { mine: true }), device('tablet')], 'first')).toBe(true)
    expect(plays([device('phone'), device('tablet', { mine: true })], 'first')).toBe(false)
  })

  test('[MY6] once the phone was taken off, the tablet plays', () => {
    expect(plays([device('phone', { closedAt: 12 }), device('tablet', { mine: true })], 'first')).toBe(true)
  })

  test('[MY6] words on paper play nothing, nor does a device of the other side', () => {
    expect(plays([device('paper', { role: 'recovery', mine: true }), device('phone')], 'first')).toBe(false)
    expect(plays([device('sams', { side: 'second', mine: true }), device('phone')], 'first')).toBe(false)
  })
})
