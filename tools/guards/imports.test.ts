import { copyFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'
import { filesMatching, inFolder, root } from './tree.ts'

type Cruise = { summary: { totalCruised: number; violations: { from: string; to: string; rule: { name: string } }[] } }

const cruise = (folder: string): Cruise['summary'] => {
  const args = ['packages', 'apps', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  return (JSON.parse(run('dependency-cruiser/bin/dependency-cruiser.mjs', args, folder).output) as Cruise).summary
}

test('who imports whom is as ARCHITECTURE.md draws it, in every file', () => {
  const { totalCruised, violations } = cruise(root)
  // A dependency reader that does not understand the compiler reports no violations; the count tells.
  expect(totalCruised).toBeGreaterThan(100)
  expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
})

const concept = 'packages/domain/src'
/** A file, what it wrongly imports, and the rule that has to notice. */
const planted: readonly [rule: string, path: string, text: string][] = [
  ['coach-is-alone', 'packages/coach/src/a.ts', "import '../../domain/src/promise/index.ts'"],
  ['domain-is-pure', `${concept}/promise/view.ts`, "import 'node:fs'"],
  ['protocol-knows-nobody', 'packages/protocol/src/index.ts', "import 'fastify'"],
  ['vault-knows-only-protocol', 'packages/vault/src/index.ts', "import '../../domain/src/promise/index.ts'"],
  ['relay-knows-only-protocol', 'packages/relay/src/index.ts', "import '../../domain/src/promise/index.ts'"],
  ['nobody-imports-an-app', 'packages/home/src/index.ts', "import '../../../apps/web/src/ui/button.ts'"],
  ['ciphers-only-in-crypto', 'packages/home/src/b.ts', "import 'libsodium-wrappers-sumo'"],
  ['concept-by-its-front-door', `${concept}/journal/view.ts`, "import '../promise/view.ts'"],
  ['reduce-knows-only-its-events', `${concept}/journal/reduce.ts`, "import '../promise/index.ts'"],
  ['events-know-nothing', `${concept}/journal/own.events.ts`, "import '../promise/index.ts'"],
  ['coach-rules-stand-alone', 'packages/coach/src/rules/x.ts', "import '../a.ts'"],
  ['features-do-not-mix', 'apps/web/src/features/journal/screen.ts', "import '../promise/screen.ts'"],
  ['web-points-down', 'apps/web/src/features/promise/screen.ts', "import '../../app/main.ts'"],
  ['ui-knows-no-concept', 'apps/web/src/ui/button.ts', "import '../../../../packages/domain/src/promise/index.ts'"],
  ['nothing-unresolved', 'apps/web/src/app/main.ts', "import './nowhere.ts'"],
  ['no-cycles', 'packages/coach/src/text/one.ts', "import './two.ts'"],
  ['no-cycles', 'packages/coach/src/text/five.ts', "import type { Six } from './six.ts'"],
  ['nobody-imports-a-test', 'packages/home/src/c.ts', "import './c.test.ts'"],
  ['home-stands-on-domain-and-vault', 'packages/home/src/d.ts', "import '../../relay/src/index.ts'"],
  ['apps-do-not-mix', 'apps/cli/src/main.ts', "import '../../web/src/ui/button.ts'"],
  ['relay-app-is-thin', 'apps/relay/src/main.ts', "import '../../../packages/home/src/index.ts'"],
  ['web-carries-no-relay', 'apps/web/src/worker/house.ts', "import '../../../../packages/relay/src/index.ts'"],
  ['second-verifier-only-in-tests', 'packages/vault/src/crypto/e.ts', "import '@noble/hashes/blake2.js'"],
  ['shared-knows-nothing', `${concept}/shared/day.ts`, "import '../promise/index.ts'"],
  ['acts-know-no-feature', 'apps/web/src/acts/f.ts', "import '../features/promise/screen.ts'"],
]
/** What they import, where nothing planted is it. */
const beside = {
  [`${concept}/promise/index.ts`]: 'export {}',
  'packages/coach/src/text/two.ts': "import './one.ts'\nexport {}\n",
  'packages/coach/src/text/six.ts': "import type { Five } from './five.ts'\nexport type Six = Five\n",
  'packages/home/src/c.test.ts': 'export {}',
}

test('every rule has a violation that is planted', () => {
  const config = filesMatching(/^\.dependency-cruiser\.cjs$/)[0]?.text ?? ''
  const named = [...config.matchAll(/rule\(\s*'([a-z-]+)'/g)].map(match => match[1])
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(name => !planted.some(([rule]) => rule === name))).toEqual([])
})

test('a planted violation of each rule is noticed', () => {
  const files: Record<string, string> = { ...beside }
  for (const [, path, text] of planted) files[path] = `${text}\nexport {}\n`
  return inFolder(files, folder => {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'package.json']) copyFileSync(join(root, file), join(folder, file))
    for (const name of ['coach', 'domain', 'protocol', 'vault', 'relay', 'home'])
      copyFileSync(join(root, `packages/${name}/package.json`), join(folder, `packages/${name}/package.json`))
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    const { violations } = cruise(folder)
    for (const [name, path] of planted)
      expect(
        violations.filter(v => v.from === path).map(v => v.rule.name),
        path,
      ).toContain(name)
  })
})
