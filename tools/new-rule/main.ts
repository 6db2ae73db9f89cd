import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexText } from '../../packages/coach/tools/index-rules.ts'
import { isId, ruleFile, ruleSteps } from './rule-file.ts'

// `npm run new-rule -- <id>`: one more rule of the coach, red until it is filled in, and the index anew.
const folder = join(import.meta.dirname, '../../packages/coach/src/rules')
const [id = '', ...rest] = process.argv.slice(2)

const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (!isId(id) || rest.length > 0) refuse('Usage: npm run new-rule -- <id>; an id is lower-case words joined by hyphens, as sorry-but.')
const path = join(folder, `${id}.ts`)
if (existsSync(path)) refuse(`There is a rule ${id} already.`)
writeFileSync(path, ruleFile(id))
writeFileSync(join(folder, 'index.ts'), indexText())
process.stdout.write(ruleSteps(id))
