import { expect, test } from 'vitest'
import { hardDaysBetween } from './hard-days.ts'

const pasta = { date: 'a', text: 'The evening with the pasta', first: '2025-03-24', yearly: true }
const moved = { date: 'b', text: 'The day I moved out', first: '2025-10-01', yearly: false }
const leap = { date: 'c', text: 'The wedding', first: '2024-02-29', yearly: true }

test('Sam’s hard dates fall where they fell: every year from the first on, or once', () => {
  expect(hardDaysBetween([moved, pasta], '2025-01-01', '2026-12-31').map(({ day }) => day)).toEqual([
    '2025-03-24',
    '2025-10-01',
    '2026-03-24',
  ])
  expect(hardDaysBetween([pasta], '2023-01-01', '2025-03-23')).toEqual([])
})

test('the places go from the first day to the last, and a leap day comes a day early in other years', () => {
  expect(hardDaysBetween([pasta], '2025-03-24', '2026-03-24').map(({ x }) => x)).toEqual([0, 1])
  expect(hardDaysBetween([leap], '2024-01-01', '2025-12-31').map(({ day }) => day)).toEqual(['2024-02-29', '2025-02-28'])
})
