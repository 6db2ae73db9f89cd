import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { smog } from '../../e2e/smog.ts'
import { messagesOf } from '../guards/catalogues.ts'
import { namedInVain } from '../guards/named-tests.ts'
import { run } from '../guards/run.ts'
import { filesMatching, lines, root } from '../guards/tree.ts'
import { makeCopy } from '../release/made-copy.ts'
import { blocksOf, checked, claims, commandsOf, docstringBlocksOf, type Block } from './blocks.ts'
import { commands } from './commands.ts'
import { namedInVainBy, sentencesOf, titlesInVain, type There } from './named.ts'
import { tryBlock, type Desk } from './try-block.ts'

const pages = filesMatching(/\.md$/)
// The coach's own are run by its own test ([CO22]).
const sources = filesMatching(/^(packages\/(?!coach)|apps).*(?<!\.test)\.tsx?$/)
const blocks = [...blocksOf(pages), ...docstringBlocksOf(sources, root)]
const inLanguage = (language: string): (readonly [string, Block])[] =>
  blocks.filter(block => block.language === language).map(block => [`${block.path}, line ${block.line}`, block])

const there: There = {
  exists: path => existsSync(join(root, path)),
  scripts: new Set(Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts)),
  said: new Set(messagesOf(filesMatching(/^apps\/web\/src\/locales\/en\.po$/)[0]?.text ?? '').map(({ source }) => source)),
}

// A desk of somebody who works here: the checkout, and a folder beside it for what they make.
const folder = mkdtempSync(join(tmpdir(), 'examples-'))
let desk: Desk
beforeAll(async () => {
  for (const part of ['node_modules', 'tools', 'packages', 'apps', 'package.json', 'vitest.config.ts', 'tsconfig.base.json'])
    symlinkSync(join(root, part), join(folder, part))
  writeFileSync(join(folder, 'letter.txt'), "I'm sorry, but you were never home.\n")
  const words = 'marble otter window cello'
  makeCopy(root, join(folder, 'copy.age'), words)
  const free = createServer().listen(0, '127.0.0.1')
  await new Promise(done => free.once('listening', done))
  const { port } = free.address() as AddressInfo
  await new Promise(done => free.close(done))
  const handedDown = Object.entries(process.env).filter(([key]) => !/^npm_|^VITEST|^NODE_/i.test(key))
  desk = {
    folder,
    port,
    env: {
      ...Object.fromEntries(handedDown),
      PATH: `${join(root, 'node_modules/.bin')}:${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
      DROPWISE_DATA: join(folder, 'data'),
      DROPWISE_PASSPHRASE: words,
    },
  }
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what the documents show is true', () => {
  test('there are blocks to run, and no language that nothing runs', () => {
    expect(inLanguage('ts').length).toBeGreaterThan(12)
    expect(inLanguage('sh').length).toBeGreaterThan(4)
    expect(blocks.filter(({ language }) => !['ts', 'sh', ''].includes(language))).toEqual([])
  })

  test.each(inLanguage('sh'))(
    '%s: each command does what its page says',
    async (_, block) => {
      const came = await tryBlock(block, desk)
      for (const { command, left } of came) if (left !== undefined) console.info(`not run: ${command}, since ${left}`)
      expect(came.filter(({ wrong }) => wrong !== undefined)).toEqual([])
    },
    300_000,
  )

  test('what is not run has a reason, a test that is there, and a page that shows it', () => {
    const shown = new Set(blocks.filter(({ language }) => language === 'sh').flatMap(commandsOf))
    expect(Object.keys(commands).filter(command => !shown.has(command))).toEqual([])
    const named = Object.values(commands).flatMap(({ test: name }) => name ?? [])
    expect(namedInVain(named, filesMatching(/\.test\.tsx?$/))).toEqual([])
  })

  test('every block of TypeScript has types that hold, and comes out as it says', () => {
    const examples = inLanguage('ts')
    mkdirSync(join(folder, 'typed'))
    examples.forEach(([, block], i) => writeFileSync(join(folder, 'typed', `example-${i}.ts`), checked(block.code)))
    const config = { extends: '../tsconfig.base.json', compilerOptions: { types: ['node'], lib: ['es2025', 'esnext.temporal', 'dom'] } }
    writeFileSync(join(folder, 'typed/tsconfig.json'), JSON.stringify(config))
    expect(run('@typescript/native/bin/tsc', ['-p', 'typed', '--noEmit'], folder).output).toBe('')
    for (const [at, block] of examples) {
      expect(block.code, `${at} claims nothing`).toMatch(claims)
      const file = join(folder, 'typed', `example-${examples.findIndex(([one]) => one === at)}.ts`)
      expect(runs(file), at).toBe('')
    }
  }, 300_000)
})

/** Runs a file with this very Node; what it says against it, or nothing. */
const runs = (file: string): string => spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' }).stderr

describe('what the documents name is there', () => {
  test('links, scripts and files', () => {
    expect(pages.length).toBeGreaterThan(100)
    expect(lines(namedInVainBy(pages, there))).toEqual([])
  })

  const forPeople = pages.filter(({ path }) => /^docs\/(person|therapist)\.md$/.test(path))
  test('titles of screens, in the pages for people who read no code', () => {
    expect(forPeople).toHaveLength(2)
    expect(lines(titlesInVain(forPeople, there))).toEqual([])
  })
  test('those pages ask for eleven years of school or fewer', () => {
    for (const { path, text } of forPeople) {
      expect(sentencesOf(text).length, path).toBeGreaterThan(20)
      expect(smog(sentencesOf(text)), path).toBeLessThanOrEqual(11)
    }
    expect(smog(sentencesOf('Interpersonal accountability necessitates considerable emotional availability.'))).toBeGreaterThan(11)
  })
})

describe('what is wrong would be noticed', () => {
  const page = (text: string) => ({ path: 'docs/planted.md', text })
  const planted = (language: string, code: string): Block => ({ path: 'docs/planted.md', line: 1, language, code })

  test('a link, a script, a file and a title that are gone', () => {
    const text = '[a](gone.md) [b](README.md) npm run fly, npm run bench `tools/gone/` `tools/guards/` _Help now_ _Watch them_'
    expect(namedInVainBy([page(text)], there).map(({ why }) => /\b(?:to|run|names) ([^ ,]+)/.exec(why)?.[1])).toEqual([
      'gone.md',
      'fly',
      'tools/gone',
    ])
    expect(lines(titlesInVain([page(text)], there))).toEqual(['docs/planted.md: nothing in the app is called “Watch them”.'])
  })

  test('a command that nobody spoke of, and one that ends otherwise', async () => {
    const came = await tryBlock(planted('sh', 'rm -rf everything   # a remark\nnpx dropwise open copy.age'), {
      ...desk,
      env: { ...desk.env, DROPWISE_PASSPHRASE: 'no' },
    })
    expect(came.map(({ command, wrong }) => [command, wrong !== undefined])).toEqual([
      ['rm -rf everything', true],
      ['npx dropwise open copy.age', true],
    ])
  }, 60_000)

  test('a claim that is not so', () => {
    writeFileSync(join(folder, 'untrue.ts'), checked('const two = 1 + 1\ntwo // 3\n'))
    expect(runs(join(folder, 'untrue.ts'))).toContain('AssertionError')
  })
})
