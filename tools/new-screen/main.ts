import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isWord, namesOf } from '../new-concept/names.ts'
import { screenFiles, screenSteps } from './screen-files.ts'

// `npm run new-screen -- <word>`: how it could be used against the other, and the screen, both red until they are filled in.
const root = join(import.meta.dirname, '../..')
const [word = '', ...rest] = process.argv.slice(2)

const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (!isWord(word) || rest.length > 0) refuse('Usage: npm run new-screen -- <word>; a word is lower case, with hyphens, as hard-date.')
const names = namesOf(word, new Set())
if (!names || existsSync(join(root, 'apps/web/src/features', word))) refuse(`There is a screen ${word} already.`)
else {
  for (const [path, text] of Object.entries(screenFiles(names))) {
    if (existsSync(join(root, path))) refuse(`${path} is there already.`)
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  process.stdout.write(screenSteps(names))
}
