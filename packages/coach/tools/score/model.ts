import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSecondOpinion } from '../../src/model/open.ts'
import type { SecondOpinion } from '../../src/model/second-opinion.ts'

/** The committed second opinion, for scoring. */
export const model = (): Promise<SecondOpinion> =>
  Promise.resolve(openSecondOpinion(readFileSync(join(import.meta.dirname, '../../src/model/weights.bin'))))
