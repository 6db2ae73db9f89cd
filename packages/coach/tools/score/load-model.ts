import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { SecondOpinion } from '../../src/index.ts'

/** The trained model, when there is one: src/model/index.ts with `loadNode`. */
export const loadModel = async (): Promise<SecondOpinion | undefined> => {
  const file = join(import.meta.dirname, 'model.ts')
  if (!existsSync(file)) return undefined
  const { model } = (await import(file)) as { model: () => Promise<SecondOpinion> }
  return model()
}
