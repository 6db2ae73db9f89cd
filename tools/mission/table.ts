import type { SourceFile, Violation } from '../guards/tree.ts'
import type { Where } from './where.ts'

/** A sentence of docs/approach.md: `- **M1** …`, and on the next line what the software does. */
export type Sentence = { readonly id: string; readonly says: string }

export const sentencesOf = (approach: string): Sentence[] =>
  [...approach.matchAll(/^- \*\*(M\d+)\*\* (.+)$/gm)].map(([, id = '', says = '']) => ({ id, says }))

/** The tests that cite a sentence, `test('[M7] …')`, as documents name them: `path › words of its name`. */
export const testsOf = (id: string, tests: readonly SourceFile[]): string[] =>
  tests.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:test|it)\b[^\n]*?\(\s*(['"`])((?:\\.|(?!\1)[^\\\n])*)\1/g)]
      .map(match => match[2] ?? '')
      .filter(name => [...name.matchAll(/\[([^\]]+)\]/g)].some(([, ids = '']) => ids.split(/,\s*/).includes(id)))
      .map(name => `${path} › ${name.replaceAll(/\$\{.*$/g, '').trim()}`),
  )

/** The words of the domain that serve a sentence, as packages/domain/README.md says in its table. */
export const conceptsOf = (id: string, domain: string): string[] =>
  [...domain.matchAll(/^\| `([a-z-]+)` *\|[^|]*\|([^|]*)\|$/gm)]
    .filter(([, , why = '']) => why.trim().split(/,\s*/).includes(id))
    .map(([, word = '']) => word)

const code = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(', ')
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')

/** The README's table: each sentence in a few words, and where it is. */
export const readmeTable = (where: readonly Where[]): string =>
  table(
    ['', 'where it is today'],
    where.map(({ id, about, words }) => [`${id} ${about}`, words.replaceAll('{otherName}', 'the other')]),
  )

/** docs/mission.md, whole. Made by `npm run mission`; a test fails where the two differ. */
export const missionPage = (
  where: readonly Where[],
  sentences: readonly Sentence[],
  domain: string,
  tests: readonly SourceFile[],
): string =>
  `${[
    '# From the approach to screens and tests',
    'Made by `npm run mission`; nothing here is written by hand. The sentences are those of [approach.md](approach.md). Words are folders of `packages/domain/src`, by the table of [its README](../packages/domain/README.md). Screens are names of `e2e/screens.ts`: `npm run shots -- NAME` takes a picture. Tests are those whose name cites the sentence, as `[M7]`. Where each is met in the app is said in `tools/mission/where.ts`, and in the README.',
    table(
      ['sentence', 'words', 'screens', 'tests'],
      where.map(({ id, screens }) => [
        `**${id}** ${sentences.find(sentence => sentence.id === id)?.says ?? ''}`,
        code(conceptsOf(id, domain)),
        code(screens),
        testsOf(id, tests)
          .map(name => `\`${name}\``)
          .join('<br>'),
      ]),
    ),
  ].join('\n\n')}\n`

/** What is true in the tree, to hold the table against. */
export type Tree = {
  readonly sentences: readonly Sentence[]
  /** Names of screens. */
  readonly screens: readonly string[]
  /** Words of the domain: its folders, and its README. */
  readonly concepts: readonly string[]
  readonly domain: string
  /** What stands on screens and what the coach can notice, one a line. */
  readonly said: ReadonlySet<string>
  readonly tests: readonly SourceFile[]
}

/** Each sentence has one row, in order, with screens and titles that exist and a test that cites it; each word of the domain is in its README. */
export const missionViolations = (where: readonly Where[], tree: Tree): Violation[] => [
  ...(where.map(({ id }) => id).join() === tree.sentences.map(({ id }) => id).join()
    ? []
    : [{ at: 'tools/mission/where.ts', why: 'its rows are not the sentences of docs/approach.md, one each, in order.' }]),
  ...where.flatMap(({ id, words, screens }) => [
    ...(screens.length === 0 ? [{ at: id, why: 'it has no screen.' }] : []),
    ...screens
      .filter(screen => !tree.screens.includes(screen))
      .map(screen => ({ at: id, why: `there is no screen “${screen}” in e2e/screens.ts.` })),
    ...[...words.matchAll(/_([^_]+)_/g)]
      .map(match => match[1] ?? '')
      .filter(title => !tree.said.has(title))
      .map(title => ({ at: id, why: `nothing in the app is called “${title}”.` })),
    ...(testsOf(id, tree.tests).length === 0 ? [{ at: id, why: `no test cites it as [${id}].` }] : []),
  ]),
  ...tree.concepts
    .filter(word => !new RegExp(`^\\| \`${word}\` *\\|`, 'm').test(tree.domain))
    .map(word => ({ at: 'packages/domain/README.md', why: `its table has no row for \`${word}\`.` })),
]
