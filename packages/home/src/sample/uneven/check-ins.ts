import type { Felt } from '@dropwise/domain/check-in'
import { broke, seeded, wasBetrayed, type Step } from '../script.ts'

const FIVE: readonly Felt[] = ['on-guard', 'braced', 'in-between', 'fairly-safe', 'at-ease']

/** How it was for Sam from a week on: around which of the five words, and how often Sam wrote. */
const seasons: readonly { readonly from: number; readonly around: number; readonly writes: number }[] = [
  { from: -61, around: 0.2, writes: 0.6 },
  { from: -56, around: 0.5, writes: 0.45 },
  { from: -54, around: 0.1, writes: 0.6 },
  { from: -48, around: 0.7, writes: 0.6 },
  { from: -40, around: 1.1, writes: 0.55 },
  { from: -36, around: 0.8, writes: 0.5 },
  { from: -32, around: 1.5, writes: 0.55 },
  { from: -24, around: 1.7, writes: 0.5 },
  { from: -20, around: 2.2, writes: 0.2 },
  { from: -12, around: 2.5, writes: 0.5 },
  { from: -9, around: 0.8, writes: 0.75 },
  { from: -6, around: 1.3, writes: 0.6 },
  { from: -3, around: 1.9, writes: 0.55 },
]

/** Days that Sam's calendar would name by themselves; nothing else is made up for them. */
const named = new Set(['-61 WE', '-54 MO', '-47 SU', '-36 TU', '-23 SU', '-17 TH', '-9 SA', '-9 SU', '-1 SU'])

const ordinaryDays = (): readonly Step[] => {
  const chance = seeded(3)
  return Array.from({ length: 60 }, (_, index) => index - 60).flatMap(week => {
    const { around, writes } = seasons.findLast(({ from }) => from <= week) ?? { around: 0, writes: 0 }
    return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].flatMap(weekday => {
      const [wrote, unsure, one, two, hour] = [chance(), chance(), chance(), chance(), chance()]
      const day = `${week} ${weekday}`
      if (wrote > writes || named.has(day)) return []
      const step = Math.round(around + (one + two - 1) * 1.5)
      const felt = unsure < 0.06 ? 'cannot-tell' : (FIVE[Math.min(4, Math.max(0, step))] ?? 'cannot-tell')
      return [wasBetrayed(`${day} ${hour < 0.3 ? '07:40' : '21:50'}`, 'check-in/noted', { felt })]
    })
  })
}

const namedDays: readonly Step[] = [
  wasBetrayed('-61 WE 22:50', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-61 WE 22:51', 'check-in/body-safety-noted', { bodySafe: 'yes' }),
  wasBetrayed('-54 MO 23:20', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-54 MO 23:22', 'check-in/deepened', {
    secure: 'not',
    words: 'not-safe',
    actions: 'not-safe',
    line: 'One page. And silence about it until I asked.',
  }),
  wasBetrayed('-47 SU 21:00', 'check-in/noted', { felt: 'braced' }),
  wasBetrayed('-47 SU 21:02', 'check-in/deepened', {
    heard: 'partly',
    words: 'safe',
    energy: 'mixed',
    line: 'I was told on Thursday that it would not be Sunday. That is new.',
  }),
  wasBetrayed('-36 TU 08:00', 'check-in/noted', { felt: 'cannot-tell' }),
  wasBetrayed('-23 SU 23:40', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-23 SU 23:44', 'check-in/deepened', {
    secure: 'hardly',
    respected: 'mostly',
    actions: 'safe',
    energy: 'safe',
    line: 'The speech about trust. I could not get air. We went when I said so.',
  }),
  wasBetrayed('-17 TH 22:10', 'check-in/noted', { felt: 'at-ease' }),
  wasBetrayed('-17 TH 22:12', 'check-in/deepened', {
    line: 'By the sea. I forgot about it for a whole afternoon and then I was angry that I had.',
  }),
  wasBetrayed('-9 SA 20:30', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-9 SA 20:41', 'check-in/deepened', {
    secure: 'not',
    heard: 'partly',
    words: 'not-safe',
    actions: 'mixed',
    line: 'Five. A year of two.',
  }),
  wasBetrayed('-9 SU 10:00', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-1 SU 20:20', 'check-in/noted', { felt: 'in-between' }),
  wasBetrayed('-1 SU 20:24', 'check-in/deepened', { heard: 'mostly', free: 'partly', words: 'safe', actions: 'safe', energy: 'mixed' }),
]

const robins: readonly Step[] = [
  broke('-57 WE 23:00', 'check-in/noted', { felt: 'braced' }),
  broke('-45 SU 22:00', 'check-in/noted', { felt: 'in-between' }),
  broke('-45 SU 22:04', 'check-in/deepened', {
    line: 'Afraid of what Sam will do with the pages. Then ashamed that this is what I am afraid of.',
  }),
  broke('-31 TU 21:40', 'check-in/noted', { felt: 'fairly-safe' }),
  broke('-9 SA 23:30', 'check-in/noted', { felt: 'on-guard' }),
  broke('-4 TH 21:10', 'check-in/noted', { felt: 'in-between' }),
]

/** How safe it felt, on the days on which somebody wrote it down. */
export const checkIns: readonly Step[] = [...ordinaryDays(), ...namedDays, ...robins]
