import { fromElsewhere, nameAt, ships, type Lock, type LockedPackage } from './lock.ts'

type Component = {
  readonly type: 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  /** CycloneDX: `excluded` is needed to build or to test, and does not run. */
  readonly scope: 'required' | 'optional' | 'excluded'
  readonly licenses?: readonly { readonly expression: string }[]
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[]
}

/** A bill of materials as CycloneDX 1.6 writes it. */
export type Sbom = {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: '1.6'
  readonly version: 1
  readonly metadata: { readonly component: { readonly type: 'application'; readonly name: string; readonly version: string } }
  readonly components: readonly Component[]
}

/**
 * Everything of others that comes with a checkout, from its lock file alone: no clock and no random number, so that two people who make
 * it from one commit have the same bytes.
 */
export const sbomOf = (lock: Lock, { name, version }: { readonly name: string; readonly version: string }): Sbom => {
  const components = new Map(fromElsewhere(lock).map(([path, one]) => [`${nameAt(path, one)}@${one.version}`, componentOf(path, one)]))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components: [...components.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1)),
  }
}

const componentOf = (path: string, locked: LockedPackage): Component => {
  const name = nameAt(path, locked)
  const version = locked.version ?? ''
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const content = /^sha512-(\S+)/u.exec(locked.integrity ?? '')?.[1]
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    scope: ships(locked) ? 'required' : locked.optional ? 'optional' : 'excluded',
    ...(locked.license && { licenses: [{ expression: locked.license }] }),
    ...(content && { hashes: [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }] }),
  }
}
