import { expect, test } from 'vitest'
import { reasonsNot, type State } from './ready.ts'

const ready: State = {
  manifests: {
    '.': { name: 'dropwise', version: '1.2.0' },
    'apps/cli': { name: '@dropwise/cli', version: '1.2.0', dependencies: { '@dropwise/coach': '1.2.0', valibot: '1.5.0' } },
  },
  changelog: '# Changelog\n\n## 1.2.0\n\n- Something.\n\n## 1.1.0\n\n- Earlier.\n',
  changes: [],
  uncommitted: [],
  tags: ['v1.1.0'],
}

test('one version everywhere, words about it, nothing lying about, and not released before: it may go', () =>
  expect(reasonsNot(ready, '1.2.0')).toEqual([]))

test.each<[string, Partial<State>, string]>([
  ['another version somewhere', { manifests: { 'apps/web': { version: '1.1.0' } } }, 'apps/web says version 1.1.0, not 1.2.0.'],
  [
    'another version asked for',
    { manifests: { 'apps/cli': { version: '1.2.0', dependencies: { '@dropwise/coach': '1.1.0' } } } },
    'apps/cli asks for @dropwise/coach 1.1.0, not 1.2.0.',
  ],
  ['no words about it', { changelog: '## 1.2.0\n\n## 1.1.0\n\n- Earlier.\n' }, 'CHANGELOG.md has no words under “## 1.2.0”.'],
  ['released before', { tags: ['v1.2.0'] }, 'v1.2.0 was released already.'],
  ['a change that is in no version', { changes: ['a-page.md'] }, 'In no version yet: a-page.md (npm run release:version).'],
  ['work lying about', { uncommitted: ['README.md'] }, 'Not committed: README.md.'],
])('%s is a reason not to', (_, other, reason) => expect(reasonsNot({ ...ready, ...other }, '1.2.0')).toEqual([reason]))
