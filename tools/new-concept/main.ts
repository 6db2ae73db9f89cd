import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { conceptFiles } from './concept-files.ts'
import { isWord, namesOf } from './names.ts'

// `npm run new-concept -- <word>`: the folder of one more word of the domain, red until it is filled in.
const domain = join(import.meta.dirname, '../../packages/domain/src')
const [word = '', ...rest] = process.argv.slice(2)

const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

if (!isWord(word) || rest.length > 0) refuse('Usage: npm run new-concept -- <word>; a word is lower case, with hyphens, as hard-date.')
const folder = join(domain, word)
if (existsSync(folder)) refuse(`There is a concept ${word} already.`)
const taken = readdirSync(domain)
  .map(other => join(domain, other, 'README.md'))
  .filter(path => existsSync(path))
  .flatMap(path => [...readFileSync(path, 'utf8').matchAll(/\*\*([A-Z]{2,3})\d+\*\*/g)].map(match => match[1] ?? ''))
const names = namesOf(word, new Set(taken))
if (!names) refuse(`No letters are left for the rules of ${word}; take another word.`)
else {
  mkdirSync(folder)
  for (const [name, text] of Object.entries(conceptFiles(names))) writeFileSync(join(folder, name), text)
  process.stdout
    .write(`packages/domain/src/${word}/ is there, and red; the rules of its README.md are ${names.letters}1, ${names.letters}2, …
Fill in what says FILL IN, in this order: README.md, ${word}.test.ts, own.events.ts, reduce.ts, policy.ts, view.ts.
vitest run --project unit packages/domain/src/${word}
Then a word in GLOSSARY.md, a row in packages/domain/README.md, a line in packages/home/src/concepts.ts, a payload in packages/home/src/kept-events.contract.ts, and its place on paper: packages/home/src/export/ and ON_PAPER in whole.property.test.ts there.
`)
}
