import { broke, wasBetrayed, type Step } from '../script.ts'

const asks = (
  when: string,
  question: string,
  depth: 'everything' | 'outline' | 'yes-or-no',
  text: string,
  again?: string,
): readonly Step[] => [
  wasBetrayed(`${when}:00`, 'question/written', { question, text, depth, ...(again !== undefined && { again }) }),
  wasBetrayed(`${when}:05`, 'question/show', { question }),
]

/** What Sam asks, and what Robin says to it. */
export const asked: readonly Step[] = [
  ...asks('-54 SA 21', 'how-often-first', 'outline', 'How often was it?'),
  broke('-53 SU 19:30', 'giving/given', {
    item: 'two-times',
    kind: 'answer',
    to: 'how-often-first',
    as: 'words',
    depth: 'outline',
    text: 'Two times.',
  }),
  ...asks('-26 TU 22', 'met-again', 'outline', 'Did you meet again after I asked you to stop?'),
  broke('-25 SA 16:20', 'giving/given', {
    item: 'once-in-april',
    kind: 'answer',
    to: 'met-again',
    as: 'words',
    depth: 'outline',
    text: 'Once, in April, for coffee near the station.',
  }),
  broke('-9 SA 19:30', 'giving/corrected', {
    item: 'once-in-april',
    text: 'I wrote once. It was three times: twice in April, and on the ninth of May. I left two out because I was ashamed. That was a lie, and it was mine.',
  }),
  ...asks('-8 FR 20', 'how-often-again', 'outline', 'How often was it? I need to hear it again.', 'how-often-first'),
  broke('-8 SU 17:40', 'giving/given', {
    item: 'five-times',
    kind: 'answer',
    to: 'how-often-again',
    as: 'words',
    depth: 'outline',
    text: 'Five times. The last one was in the week of your birthday.',
  }),
  ...asks('-2 SU 21', 'who-knew', 'outline', 'Who else knew?'),
  broke('-2 WE 20:10', 'giving/given', {
    item: 'two-people',
    kind: 'answer',
    to: 'who-knew',
    as: 'words',
    depth: 'outline',
    holds: 'Names of people you know.',
    text: 'Two people: my brother since June, and Kim at work since May. I asked both to stop carrying it for me.',
  }),
  ...asks('-1 TU 22', 'why-go-on', 'everything', 'Why did you go on after I found out the first time?'),
  broke('-1 WE 21:10', 'question/fear-noted', { item: 'why-go-on', as: 'somewhat', line: 'Of having no answer that is good enough.' }),
  broke('-1 19:40', 'giving/given', on => ({
    item: 'not-yet-why',
    kind: 'answer',
    to: 'why-go-on',
    as: 'not-yet',
    depth: 'everything',
    back: on('+4'),
    text: 'I don’t know yet. I am working on it, and I’ll come back to you, whatever I have by then.',
  })),
  wasBetrayed('-4 SU 01:10', 'question/written', { question: 'our-flat', text: 'Was it ever in our flat?', depth: 'not-now' }),
  wasBetrayed('-3 TH 23:40', 'question/written', { question: 'laughed', text: 'Did you laugh about me?', depth: 'yes-or-no' }),
]
