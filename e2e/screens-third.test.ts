import { describe, test } from 'vitest'
import { expectScreenRight, thirdOfScreens } from './screen-checks.ts'
import { visits } from './visit.ts'

const visit = visits()

describe.each(thirdOfScreens(2))('$name', ({ open }) => {
  test('[A1, A6, A10, S1, S12] in light and in dark: axe finds nothing, it reads at eleven years of school or fewer, nothing runs over, no field is read along with, and the way out is in sight at 320, 390 and 1280', () =>
    expectScreenRight(visit, open))
})
