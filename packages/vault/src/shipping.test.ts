import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const home = import.meta.dirname
const imported = /(?:from|import)\s*\(?\s*'([^']+)'/gu

/** Every own file that is reached from `entry`, with its text. */
const reached = (entry: string, read: (path: string) => string): Map<string, string> => {
  const found = new Map<string, string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    const text = read(path)
    found.set(path, text)
    for (const [, target = ''] of text.matchAll(imported)) if (target.startsWith('.')) visit(join(dirname(path), target))
  }
  visit(entry)
  return found
}

/** Why these files may not ship; empty when they may. */
const complaints = (files: ReadonlyMap<string, string>): string[] => {
  if (files.size < 10) return [`only ${files.size} files were read: this guard is blind`]
  return [...files].flatMap(([path, text]) => [
    ...(/\/twin\/|story|dying|\.test\.|\.contract\./u.test(path)
      ? [`${path}: is for tests; seeded randomness and dying stores must not ship`]
      : []),
    ...(text.includes('@noble/') ? [`${path}: @noble is the second opinion of tests`] : []),
    ...(/\bMath\.random\b/u.test(text) ? [`${path}: Math.random can be guessed; take the suite's randomness`] : []),
    ...[...text.matchAll(/loadSuite\(([^)]*)\)/gu)]
      .filter(([, given = '']) => given.trim() !== '')
      .map(() => `${path}: what ships takes the system's randomness, so loadSuite gets nothing`),
  ])
}

const fromDisk = (path: string): string => readFileSync(path, 'utf8')

describe('what ships', () => {
  const files = reached(join(home, 'index.ts'), fromDisk)

  test('[SH1] is made without seeded randomness, dying stores, the second verifier', () => {
    expect(complaints(files)).toEqual([])
  })

  test('[SH1] takes its suite in one place', () => {
    const callers = [...files].filter(([, text]) => /await loadSuite\(/u.test(text)).map(([path]) => relative(home, path))
    expect(callers).toEqual(['device/open-device.ts'])
  })

  test('[SH1] the guard fires on what it is there for', () => {
    const planted = (text: string) => complaints(new Map([...files, [join(home, 'planted.ts'), text]]))
    expect(planted(`const suite = await loadSuite(seeded('x'))`)[0]).toContain('loadSuite gets nothing')
    expect(planted(`import { ed25519 } from '@noble/curves/ed25519.js'`)[0]).toContain('second opinion')
    expect(planted('const id = Math.random()')[0]).toContain('can be guessed')
    expect(complaints(new Map([...files, [join(home, 'crypto/twin/seeded.ts'), '']]))[0]).toContain('for tests')
    expect(complaints(new Map())[0]).toContain('blind')
    expect(reached(join(home, 'log/verify.test.ts'), fromDisk).has(join(home, 'crypto/twin/seeded.ts'))).toBe(true)
  })

  test('[SH2] touches cipher libraries in crypto/ alone', () => {
    const all = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(
      path => path.endsWith('.ts') && !path.startsWith('crypto') && !/test|contract/u.test(path),
    )
    expect(all.length).toBeGreaterThan(15)
    expect(all.filter(path => /'(?:libsodium|@scure|age-encryption|@noble)/u.test(fromDisk(join(home, path))))).toEqual([])
  })
})
