/** One change, as a file of `changes/` holds it. */
export type Change = { readonly size: Size; readonly words: string }
type Size = 'patch' | 'minor' | 'major'

/** A change that is written so, or the sentence that says why it is none. */
export const changeOf = (path: string, text: string): Change | string => {
  const [, size, words = ''] = /^(patch|minor|major): (\S[^]*)$/.exec(text.trim()) ?? []
  if (size === undefined) return `${path} does not begin with “patch: ”, “minor: ” or “major: ” and words.`
  if (/\n\s*\n|^[-#*]/m.test(words)) return `${path} is more than one paragraph.`
  return { size: size as Size, words: words.replaceAll(/\s*\n\s*/g, ' ') }
}

/** The version after `version`: by the largest of the changes; before 1.0.0 one place further down, as SemVer has it. */
export const nextVersion = (version: string, changes: readonly Change[]): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const has = (size: Size): boolean => changes.some(change => change.size === size)
  if (major > 0 && has('major')) return `${major + 1}.0.0`
  if (has('minor') || has('major')) return `${major}.${minor + 1}.0`
  return `${major}.${minor}.${patch + 1}`
}

const order: readonly Size[] = ['major', 'minor', 'patch']

/** The changelog with a section for `version` on top of the others, what is otherwise first. */
export const withSection = (changelog: string, version: string, changes: readonly Change[]): string => {
  const lines = changes.toSorted((a, b) => order.indexOf(a.size) - order.indexOf(b.size)).map(({ words }) => `- ${words}\n`)
  const first = changelog.search(/^## /m)
  return `${changelog.slice(0, first)}## ${version}\n\n${lines.join('')}\n${changelog.slice(first)}`
}

type Json = { [key: string]: unknown }

/** A manifest, or an entry of the lock for a workspace, with another version, also where it asks for a package of this house. */
export const withVersion = (manifest: Json, version: string): Json => ({
  ...manifest,
  version,
  ...(manifest['dependencies'] !== undefined && {
    dependencies: Object.fromEntries(
      Object.entries(manifest['dependencies'] as Json).map(([name, wanted]) => [name, name.startsWith('@dropwise/') ? version : wanted]),
    ),
  }),
})

/** The lock with the version of every workspace. */
export const lockWithVersion = (lock: Json, version: string): Json => ({
  ...lock,
  version,
  packages: Object.fromEntries(
    Object.entries(lock['packages'] as Record<string, Json>).map(([path, entry]) => [
      path,
      /node_modules/.test(path) ? entry : withVersion(entry, version),
    ]),
  ),
})
