import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../guards/tree.ts'
import { auditSays } from './audit-says.ts'
import { dependencyViolations, directOf, MOST_THAT_RUN } from './dependencies.ts'
import { fromElsewhere, ships, type Lock } from './lock.ts'
import { sbomOf } from './sbom.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as Lock

describe('what comes from others', () => {
  test('every package is held to its bytes, comes by the registry alone and runs nothing when it is installed; each that we asked for has its reason', () => {
    expect(dependencyViolations(lock, read('docs/decisions/0001-dependencies.md'))).toEqual([])
  })

  test('no more than so many packages run: whoever adds to them looks at how many come with it', () => {
    expect(fromElsewhere(lock).filter(([, one]) => ships(one)).length).toBeLessThanOrEqual(MOST_THAT_RUN)
  })

  test('a package without its hash, from an address, with an install script or without a reason is noticed', () => {
    const packages = {
      '': { dependencies: { asked: '1.0.0', unasked: '1.0.0' } },
      'node_modules/asked': { version: '1.0.0', integrity: 'sha512-AAAA' },
      'node_modules/unasked': { version: '1.0.0', integrity: 'sha512-AAAA' },
      'node_modules/loose': { version: '1.0.0' },
      'node_modules/weak': { version: '1.0.0', integrity: 'sha1-AAAA' },
      'node_modules/git': { version: '1.0.0', integrity: 'sha512-AAAA', resolved: 'git+ssh://git@example/x.git' },
      'node_modules/runs': { version: '1.0.0', integrity: 'sha512-AAAA', hasInstallScript: true },
    }
    expect(directOf({ packages })).toEqual(['asked', 'unasked'])
    const noticed = dependencyViolations({ packages }, '| asked | because |').map(line => line.split(':')[0])
    expect(noticed).toEqual(['loose', 'weak', 'git', 'runs', 'unasked'])
  })

  test('the bill of materials names every package of the lock file once, with its hash and licence, and is the same each time', () => {
    const about = { name: 'dropwise', version: '0.1.0' }
    const sbom = sbomOf(lock, about)
    const names = new Set(sbom.components.map(({ purl }) => purl))
    expect(names.size).toBe(sbom.components.length)
    expect(names.size).toBeGreaterThan(300)
    expect(sbom.components.filter(({ hashes }) => hashes?.[0]?.content.length !== 128)).toEqual([])
    expect(sbom.components.filter(({ licenses }) => licenses === undefined)).toEqual([])
    expect(sbom.components.find(({ name }) => name === 'libsodium-wrappers-sumo')).toMatchObject({ scope: 'required' })
    expect(sbom.components.find(({ name }) => name === '@noble/ciphers')?.purl).toMatch(/^pkg:npm\/%40noble\/ciphers@\d/u)
    expect(JSON.stringify(sbomOf(lock, about))).toBe(JSON.stringify(sbom))
    expect(JSON.stringify(sbom)).not.toMatch(/https?:/u)
  })

  test('an audit that nobody answered is not taken for one that found nothing', () => {
    expect(auditSays('')).toMatchObject({ exit: 2 })
    expect(auditSays('{"error":{"code":"ENOTFOUND"}}')).toMatchObject({ exit: 2 })
    expect(auditSays('{"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0}}}')).toMatchObject({ exit: 0 })
    const known = { vulnerabilities: { ws: { severity: 'high', range: '<9' } }, metadata: { vulnerabilities: { total: 1 } } }
    expect(auditSays(JSON.stringify(known))).toEqual({ says: 'ws <9: high', exit: 1 })
  })
})
