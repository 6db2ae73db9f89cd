import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it, like `mkdir -p`. Step by step: Node's own recursive way goes round for ever under a folder that lets
 * nobody make anything and says “no such file” (`/proc`). Throws the system's error.
 */
export const makeFolder = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  const above = dirname(path)
  if (above !== path) makeFolder(above)
  mkdirSync(path)
}
