import type { Figure } from '../figure.ts'
import { BARS, reaches } from './bars.ts'
import type { Machine } from './machine.ts'

/** A figure as it is kept: with the command that measures it and where that was done. */
export type Kept = Figure & { readonly command: string; readonly machine: Machine }

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 4 })

const barOf = (bench: string): string => {
  const bar = BARS[bench]
  if (!bar) return ''
  return bar.most === undefined ? `≥ ${number(bar.least ?? 0)}` : `≤ ${number(bar.most)}`
}

const verdict = ({ bench, value }: Kept): string => ({ true: 'yes', false: '**no**', undefined: '' })[String(reaches(bench, value))] ?? ''

const row = (one: Kept): string => {
  const { bench, value, unit, spread, n, note = '', machine } = one
  const between = n > 1 ? `${number(spread[0])} – ${number(spread[1])}` : ''
  return `| \`${bench}\` | ${number(value)} ${unit} | ${between} | ${n} | ${barOf(bench)} | ${verdict(one)} | ${machine.load}${machine.nice < 0 ? ' ↑' : ''} | ${note.replaceAll('|', '\\|')} |`
}

const where = ({ cpu, cores, memory, system, node, sqlite }: Machine): string =>
  `${cpu}, ${cores} processors, ${memory}; ${system}; Node ${node.slice(1)}, SQLite ${sqlite}`

/** The page of all kept figures. */
export const performancePage = (kept: readonly Kept[]): string => {
  const commands = Map.groupBy(
    kept.toSorted((a, b) => a.bench.localeCompare(b.bench)),
    ({ command }) => command,
  )
  const tables = [...commands]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([command, figures]) => {
      const days = [...new Set(figures.map(({ machine }) => machine.day))].join(', ')
      return [
        `## \`${command}\``,
        '',
        `${[...new Set(figures.map(({ machine }) => where(machine)))].join(' / ')}. ${days}.`,
        '',
        '| figure | median | spread | runs | bar | reached | load | |',
        '| --- | --- | --- | --- | --- | --- | --- | --- |',
        ...figures.map(row),
        '',
      ].join('\n')
    })
  const missed = kept.filter(({ bench, value }) => reaches(bench, value) === false)
  return `${[
    '# Figures',
    '',
    'Written by `npm run bench -- --page` from `docs/performance.jsonl`; `npm run bench -- <group> --keep` measures a group and keeps what it finds. A guard checks that this page says what that file says.',
    '',
    '_Load_ is how many processes wanted a processor in the minute before a group began. An arrow means that the bench went before them (`nice`). Where it is above the number of processors, others were at work: then times are longer than the program’s own, and processor time, ratios of things measured in turn, and the least of several runs say more.',
    '',
    ...tables,
    '## Not reached',
    '',
    ...(missed.length === 0 ? ['Nothing.'] : []),
    ...missed.map(({ bench, value, unit }) =>
      `- \`${bench}\`: ${number(value)} ${unit} (${barOf(bench)}). ${BARS[bench]?.why ?? ''}`.trimEnd(),
    ),
  ].join('\n')}\n`
}
