import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../guards/tree.ts'
import { publishArguments, reasonsNotToPublish, type Place } from './publishing.ts'

const there: Place = {
  state: {
    manifests: { '.': { version: '1.2.0' } },
    changelog: '## 1.2.0\n\n- Something.\n',
    changes: [],
    uncommitted: [],
    tags: ['v1.1.0', 'v1.2.0'],
  },
  tagsHere: ['v1.2.0'],
  repository: 'https://example.org/dropwise.git',
  env: { GITHUB_ACTIONS: 'true', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org/token' },
}

describe('publishing', () => {
  test('from the tag of this version, on a runner that can attest it: it may go, each with its provenance', () => {
    expect(reasonsNotToPublish(there, '1.2.0')).toEqual([])
    expect(reasonsNotToPublish({ ...there, env: { GITLAB_CI: 'true', SIGSTORE_ID_TOKEN: 'x' } }, '1.2.0')).toEqual([])
    expect(publishArguments('coach.tgz')).toEqual(['publish', 'coach.tgz', '--access', 'public', '--provenance'])
  })

  test.each<[string, Partial<Place>, string]>([
    ['somebody’s own machine', { env: {} }, 'no runner'],
    ['a runner without an identity', { env: { GITHUB_ACTIONS: 'true' } }, 'no runner'],
    ['another commit', { tagsHere: [] }, 'has no tag v1.2.0'],
    ['no repository', { repository: undefined }, 'names no repository'],
    ['work lying about', { state: { ...there.state, uncommitted: ['a.ts'] } }, 'Not committed'],
  ])('%s is a reason not to', (_, other, reason) => {
    const reasons = reasonsNotToPublish({ ...there, ...other }, '1.2.0')
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toContain(reason)
  })

  test('called here, it says why not and does nothing', () => {
    const env = { PATH: process.env['PATH'] }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/release/publish.ts')], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Nothing was published:\n/)
    expect(stderr).toContain('no runner that can attest')
  })
})
