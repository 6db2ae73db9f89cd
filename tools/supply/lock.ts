/** What is read of the lock file: each package by the path at which it is installed. */
export type LockedPackage = {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> }

const INSIDE = 'node_modules/'

/** Packages from elsewhere: what lies in a `node_modules` and is no link to a workspace. */
export const fromElsewhere = ({ packages }: Lock): (readonly [string, LockedPackage])[] =>
  Object.entries(packages).filter(([path, { link }]) => path.includes(INSIDE) && !link)

/** The name of a package by where it lies; an alias tells its own. */
export const nameAt = (path: string, { name }: LockedPackage): string => name ?? path.slice(path.lastIndexOf(INSIDE) + INSIDE.length)

/** Whether it comes with what is run: neither for tests and building alone, nor left out where it does not fit the machine. */
export const ships = ({ dev, optional, devOptional }: LockedPackage): boolean => !dev && !optional && !devOptional
