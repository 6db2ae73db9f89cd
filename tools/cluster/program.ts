import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const cache = join(import.meta.dirname, '../../node_modules/.cache')
let made: Promise<string> | undefined

const bundled = async (): Promise<string> => {
  const bundle = await rolldown({ input: join(import.meta.dirname, 'node.ts'), platform: 'node' })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  mkdirSync(cache, { recursive: true })
  const file = join(cache, `cluster-node-${process.pid}.mjs`)
  // Whole, or not at all: a process may be starting from it.
  writeFileSync(`${file}.new`, output[0].code)
  renameSync(`${file}.new`, file)
  process.once('exit', () => rmSync(file, { force: true }))
  return file
}

/**
 * The relay of `node.ts` as one file. From its hundreds of files a process takes 1.3 s of a processor to start, from this one 0.35: one that is killed every second
 * has to be there again before the next fault.
 */
export const program = (): Promise<string> => (made ??= bundled())
export const compileCache = join(cache, 'cluster-node')
