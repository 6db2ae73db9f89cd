import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../guards/run.ts'
import { filesMatching, root } from '../guards/tree.ts'
import { missionPage, readmeTable, sentencesOf } from './table.ts'
import { where } from './where.ts'

// `npm run mission`: writes docs/mission.md and the table of the README anew, and sets them as the formatter does.
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const sentences = sentencesOf(read('docs/approach.md'))
const page = missionPage(where, sentences, read('packages/domain/README.md'), filesMatching(/^(packages|apps|e2e)\/.*\.test\.tsx?$/))
writeFileSync(join(root, 'docs/mission.md'), page)
const readme = read('README.md').replace(/^\| +\| where it is today +\|\n(\|.*\n)+/m, () => `${readmeTable(where)}\n`)
writeFileSync(join(root, 'README.md'), readme)
const { ok, output } = run('oxfmt/bin/oxfmt', ['docs/mission.md', 'README.md'])
if (!ok) throw new Error(output)
