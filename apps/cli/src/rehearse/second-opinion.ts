import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SecondOpinion } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'

/** The trained model that comes with the coach. Throws when its weights are damaged: the program is then not whole. */
export const secondOpinion = (): SecondOpinion => openSecondOpinion(readFileSync(fileURLToPath(import.meta.resolve('@dropwise/coach/weights.bin'))))
