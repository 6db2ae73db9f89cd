import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SecondOpinion } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'
import type { Streams } from '../command.ts'

/** The trained model that comes with the coach. Without it the rules go on alone, and standard error says so. */
export const secondOpinion = ({ stderr }: Streams): { readonly model?: SecondOpinion } => {
  try {
    return { model: openSecondOpinion(readFileSync(fileURLToPath(import.meta.resolve('@dropwise/coach/weights.bin')))) }
  } catch (error) {
    stderr.write(
      `The second opinion could not be opened, so the rules read alone: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    return {}
  }
}
