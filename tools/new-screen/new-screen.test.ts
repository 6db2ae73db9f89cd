import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inCopyOf } from '../guards/copy-of.ts'
import { run } from '../guards/run.ts'
import { put } from '../recipes/edit.ts'

// The recipe “A screen” of CONTRIBUTING.md, followed to the letter in a copy: what is missing is red, and green once it is there.
const parts = [
  'apps/web',
  'e2e',
  'docs',
  'tools/cluster',
  'tools/guards',
  'tools/new-screen',
  'tools/new-concept',
  'packages',
  'package.json',
]
const whole = [...parts, 'vitest.config.ts', 'tools/tally.ts', 'tsconfig.base.json', '.gitignore']

const generate = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'tools/new-screen/main.ts'), ...args], { encoding: 'utf8' })
const node = (folder: string, cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: join(folder, cwd), encoding: 'utf8' })
  return { ok: status === 0, output: `${stdout}${stderr}` }
}
const guards = (folder: string, ...names: readonly string[]) =>
  run('vitest/vitest.mjs', ['run', '--project', 'house', ...names.map(name => `tools/guards/${name}.test.ts`)], folder)
const extract = (folder: string) => node(folder, 'apps/web', '../../node_modules/@lingui/cli/dist/lingui.js', 'extract', '--clean')

test('a new screen is red at each step that is missing, and in the end somebody comes to it', { timeout: 900_000 }, () =>
  inCopyOf(whole, folder => {
    spawnSync('git', ['init', '--quiet'], { cwd: folder })
    const { status, stdout } = generate(folder, 'slow-walk')
    expect(status).toBe(0)
    expect(stdout).toContain('are there, and red')

    // 1. How a controlling partner would use it. Until that is said, two guards are red, and one is for the screen as well.
    const screen = 'apps/web/src/features/slow-walk/slow-walk.tsx'
    const red = guards(folder, 'abuse-cases', 'house').output
    expect(red).toContain('docs/abuse-cases/slow-walk.md: it names no test.')
    for (const open of ['docs/abuse-cases/slow-walk.md', screen]) expect(red).toContain(`+   "${open}"`)
    const page = join(folder, 'docs/abuse-cases/slow-walk.md')
    const shown = '- `packages/home/src/world/house-rules.property.test.ts › [H1] sees the same`'
    writeFileSync(
      page,
      readFileSync(page, 'utf8')
        .replace(/^- FILL IN: the path.*$/m, shown)
        .replaceAll(/FILL IN.*$/gm, 'Nothing.'),
    )

    // 2. and 4. The screen, with words of its own.
    put(folder, screen, 'FILL IN: what one does here, and for whom it is.', 'A walk, for either.')
    put(folder, screen, 'FILL IN: slow-walk.', 'A slow walk.')
    put(folder, screen, 'FILL IN: what stands here while there is nothing.', 'No walk yet.')
    put(folder, screen, 'FILL IN: one line that asks nothing.', 'The road stays where it is.')

    // 3. The route, and a row that leads to it.
    const lazily = "const SlowWalk = lazy(async () => ({ default: (await import('../features/slow-walk/slow-walk.tsx')).SlowWalk }))"
    put(folder, 'apps/web/src/app/screens.tsx', '\ntype PersonHere', `${lazily}\n\ntype PersonHere`)
    put(
      folder,
      'apps/web/src/app/screens.tsx',
      '  </Switch>',
      '    <Route path="/slow-walk">\n      <SlowWalk />\n    </Route>\n  </Switch>',
    )
    put(folder, 'apps/web/src/features/more/more.tsx', '<Rows>', '<Rows>\n        <Row to="/slow-walk"><Trans>A slow walk</Trans></Row>')

    // 5. The words, in both languages: one guard is red as long as the Spanish is missing, and what was red before is no more.
    expect(extract(folder).ok).toBe(true)
    const untold = guards(folder, 'abuse-cases', 'house', 'catalogues').output
    expect(untold).toContain('A slow walk. it is not translated.')
    expect(untold).not.toContain('slow-walk')
    const spanish = join(folder, 'apps/web/src/locales/es.po')
    const told = readFileSync(spanish, 'utf8').replaceAll(
      /^(msgid "(?:A slow walk|No walk yet|The road stays)[^\n]*\nmsgstr) ""$/gm,
      '$1 "Un paseo"',
    )
    writeFileSync(spanish, told)
    const green = guards(folder, 'abuse-cases', 'catalogues')
    expect(green.ok, green.output.slice(-2000)).toBe(true)

    // 6. On the list that everything walks; a journey with keys alone; pictures.
    const journeys = () =>
      run('vitest/vitest.mjs', ['run', '--project', 'browser', 'e2e/journeys.test.ts', '-t', 'no feature is without one'], folder)
    const built = node(folder, 'apps/web', '../../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')
    expect(built.ok, built.output).toBe(true)
    expect(journeys().output).toContain('slow-walk')
    const journey = "{ feature: 'slow-walk', steps: [go('A slow walk'), see('No walk yet.')] },"
    put(folder, 'e2e/journeys.ts', "  { feature: 'check-in'", `  ${journey}\n  { feature: 'check-in'`)
    const walked = journeys()
    expect(walked.ok, walked.output.slice(-2000)).toBe(true)
    const line = "sam('slow-walk', async page => { await further(page, 'A slow walk'); await page.getByText('No walk yet.').waitFor() }),"
    put(folder, 'e2e/screens.ts', '  ...screensOfRooms,', `  ${line}\n  ...screensOfRooms,`)
    const taken = node(folder, '.', 'e2e/shots.ts', 'slow-walk')
    expect(taken.ok, taken.output).toBe(true)
    expect(readdirSync(join(folder, 'shots')).toSorted()).toEqual(
      ['desktop-dark', 'desktop-light', 'phone-dark', 'phone-light'].map(look => `sam-slow-walk-${look}.png`),
    )
  }),
)

test('a word that is none, and one that is taken, are refused and nothing is written', () =>
  inCopyOf(['apps/web/src/features/sitting', 'docs/abuse-cases', 'tools/new-screen', 'tools/new-concept'], folder => {
    for (const word of ['', 'Slow Walk', '../walk', 'a']) expect(generate(folder, word).stderr).toContain('npm run new-screen -- <word>')
    expect(generate(folder, 'sitting')).toMatchObject({ status: 1, stderr: 'There is a screen sitting already.\n' })
    expect(existsSync(join(folder, 'apps/web/src/features/walk'))).toBe(false)
  }))
