import { sectionOf } from './changelog.ts'

/** What a release is made of, as files and git say it. */
export type State = {
  /** Every workspace and the root, by its path. */
  readonly manifests: Readonly<Record<string, { readonly name?: string; readonly version?: string; readonly dependencies?: Dependencies }>>
  readonly changelog: string
  /** Files of changes/ that are in no version yet. */
  readonly changes: readonly string[]
  /** What `git status` says is not committed. */
  readonly uncommitted: readonly string[]
  readonly tags: readonly string[]
}
type Dependencies = Readonly<Record<string, string>>

/** Why this state is not to be released, each reason as one sentence. One version goes for everything (docs/releasing.md). */
export const reasonsNot = ({ manifests, changelog, changes, uncommitted, tags }: State, version: string): readonly string[] => [
  ...Object.entries(manifests).flatMap(([path, manifest]) => [
    ...(manifest.version === version ? [] : [`${path} says version ${manifest.version ?? 'nothing'}, not ${version}.`]),
    ...Object.entries(manifest.dependencies ?? {})
      .filter(([name, wanted]) => name.startsWith('@dropwise/') && wanted !== version)
      .map(([name, wanted]) => `${path} asks for ${name} ${wanted}, not ${version}.`),
  ]),
  ...(sectionOf(changelog, version) === undefined ? [`CHANGELOG.md has no words under “## ${version}”.`] : []),
  ...(changes.length > 0 ? [`In no version yet: ${changes.join(', ')} (npm run release:version).`] : []),
  ...(tags.includes(`v${version}`) ? [`v${version} was released already.`] : []),
  ...(uncommitted.length > 0 ? [`Not committed: ${uncommitted.join(', ')}.`] : []),
]
