import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecondOpinion } from '../../src/index.ts'
import { openSecondOpinion } from '../../src/model/open.ts'

const weights = join(import.meta.dirname, '../../src/model/weights.bin')

/** The trained model from the committed weights, when there are any. */
export const loadModel = (): SecondOpinion | undefined => (existsSync(weights) ? openSecondOpinion(readFileSync(weights)) : undefined)
