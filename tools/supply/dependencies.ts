import { fromElsewhere, nameAt, type Lock } from './lock.ts'

/** How many packages of others may run. It was 149 when this was counted; whoever needs more says in decision 0001 what comes with it. */
export const MOST_THAT_RUN = 155

/** Packages that one of our own asks for by name. */
export const directOf = ({ packages }: Lock): string[] => {
  const ours = Object.entries(packages).filter(([path]) => !path.includes('node_modules/'))
  const asked = ours.flatMap(([, one]) =>
    [one.dependencies, one.devDependencies, one.optionalDependencies].flatMap(group => Object.keys(group ?? {})),
  )
  return [...new Set(asked)].filter(name => !name.startsWith('@dropwise/')).toSorted()
}

/** What is wrong with what comes from others, a line each. `reasons` is the table of decision 0001. */
export const dependencyViolations = (lock: Lock, reasons: string): string[] => [
  ...fromElsewhere(lock).flatMap(([path, one]) => {
    const name = nameAt(path, one)
    if (!one.integrity?.startsWith('sha512-')) return [`${name}: no SHA-512 in the lock file holds it to its bytes.`]
    if (one.resolved !== undefined) return [`${name}: it comes from an address of its own (${one.resolved}).`]
    if (one.hasInstallScript) return [`${name}: it runs a script when it is installed.`]
    return []
  }),
  ...directOf(lock)
    .filter(name => !hasReason(name, reasons))
    .map(name => `${name}: docs/decisions/0001-dependencies.md gives no reason for it.`),
]

/** The first cell of a row names packages, several with commas between, `@scope/*` and `node-*` for all that begin so. */
const hasReason = (name: string, reasons: string): boolean =>
  reasons
    .split('\n')
    .filter(line => line.startsWith('|'))
    .flatMap(line => (line.split('|')[1] ?? '').split(/[\s,()+`]+/u))
    .some(named => named === name || (named.length > 2 && named.endsWith('*') && name.startsWith(named.slice(0, -1))))
