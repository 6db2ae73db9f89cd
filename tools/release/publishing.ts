import { reasonsNot, type State } from './ready.ts'

/** What publishing is done with: the state of the tree, and where it runs. */
export type Place = {
  readonly state: State
  /** The tags that the commit at hand has. */
  readonly tagsHere: readonly string[]
  /** `repository` of the root’s manifest, which an attestation names. */
  readonly repository: string | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Whether a runner of GitHub or GitLab offers what npm’s provenance is signed with. Nowhere else can it be made. */
const canAttest = ({ GITHUB_ACTIONS, ACTIONS_ID_TOKEN_REQUEST_URL, GITLAB_CI, SIGSTORE_ID_TOKEN }: Place['env']): boolean =>
  (GITHUB_ACTIONS === 'true' && ACTIONS_ID_TOKEN_REQUEST_URL !== undefined) || (GITLAB_CI === 'true' && SIGSTORE_ID_TOKEN !== undefined)

/** Why nothing is published from here, each reason as one sentence. */
export const reasonsNotToPublish = ({ state, tagsHere, repository, env }: Place, version: string): readonly string[] => [
  ...reasonsNot({ ...state, tags: state.tags.filter(tag => tag !== `v${version}`) }, version),
  ...(tagsHere.includes(`v${version}`) ? [] : [`The commit at hand has no tag v${version}.`]),
  ...(repository === undefined ? ['package.json names no repository, and an attestation has to.'] : []),
  ...(canAttest(env)
    ? []
    : ['This is no runner that can attest where the packages come from (GitHub with id-token: write, GitLab with SIGSTORE_ID_TOKEN).']),
]

/** What npm is called with for one tarball. `publishConfig` in it asks for the same. */
export const publishArguments = (tarball: string): readonly string[] => ['publish', tarball, '--access', 'public', '--provenance']
