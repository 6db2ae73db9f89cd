import type { Part } from './answers.ts'

const escaped = (text: string): string => text.replaceAll('|', '\\|')
const shown = (by: string): string => (by.startsWith('docs/') ? `[${by.slice(5)}](${by.slice(5)})` : `\`${by}\``)

const table = ({ title, answers }: Part): string =>
  [
    `### ${title}`,
    '',
    '| question | answer | why | shown by |',
    '| --- | --- | --- | --- |',
    ...answers.map(
      ({ asks, says, because, shownBy }) => `| ${escaped(asks)} | ${says} | ${escaped(because)} | ${shownBy.map(shown).join('<br>')} |`,
    ),
  ].join('\n')

/** The sheet as it lies in docs/app-evaluation.md. Made by `npm run evaluation`; a test fails where the two differ. */
export const sheetOf = (apa: readonly Part[], orcha: readonly Part[]): string =>
  `${[
    '# Questions that evaluators ask',
    'Made by `npm run evaluation` from `tools/evaluation/answers.ts`; nothing here is written by hand. We answered these ourselves: no body named here has looked at this program, and none of it is a rating or a certificate. A “no” is a no.',
    '## After the App Evaluation Model of the American Psychiatric Association',
    'The model has five steps (access and background; privacy and safety; clinical foundation; usability; toward a therapeutic goal). The questions are put in our own words, from what the association publishes openly.',
    ...apa.map(table),
    '## In the fields that ORCHA names',
    'ORCHA reviews health apps in the fields below and keeps its full list of questions to itself. The fields are theirs, the questions are ours.',
    ...orcha.map(table),
  ].join('\n\n')}\n`
