import type { Violation } from './tree.ts'

/** Licences under which a part may come with a program under the AGPL-3.0. The last two are for data and fonts. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Unlicense',
  'CC-BY-4.0',
  'OFL-1.1',
])

type Lock = {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly link?: boolean; readonly resolved?: string }>>
}

/** Every part of the lock file has a licence that may be combined with ours, and names no registry. */
export const licenceViolations = ({ packages }: Lock): Violation[] =>
  Object.entries(packages).flatMap(([path, { license, link, resolved }]): Violation[] => {
    if (!path.startsWith('node_modules/') || link) return []
    const alternatives = (license ?? '').replaceAll(/[()]/g, '').split(/ OR /)
    return [
      ...(alternatives.some(one => one.split(' AND ').every(part => FREE.has(part)))
        ? []
        : [{ at: path, why: `its licence is “${license ?? 'not said'}”.` }]),
      ...(resolved?.startsWith('http') ? [{ at: path, why: 'it names a registry.' }] : []),
    ]
  })
