import type { SourceFile, Violation } from './tree.ts'

/** Words that never stand on a screen, and why. Sources: SAFETY A10, the voice table of the design, S40. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\b(streaks?|scores?|badges?|points|leaderboards?|rankings?|percent)\b/i, 'Nothing is a game or a grade (H9).'],
  [/\b(victims?|cheaters?|betrayer|narcissist\w*|toxic)\b/i, 'People have names here, not labels.'],
  [/\b(wayward|betrayed)\b/i, 'Roles are for the code; on screen people have names.'],
  [/\b(overdue|missed|failed|failure|relapse|setback)\b/i, 'Nothing grades or alarms.'],
  [/\byou should\b|\bshould\b/i, 'Nobody is told what to do or feel.'],
  [/\b(forgive|forgiveness|move on|healing journey|closure)\b/i, 'Nobody is pushed.'],
  [/\b(great job|well done|congratulations|awesome)\b/i, 'No praise: it is not ours to give.'],
  [/\b(proven|cures?|diagnos\w+|treatment|clinically)\b/i, 'No claim of treatment (S40).'],
  [/\b(don[’']t forget|reminder:|hurry|now or never)\b/i, 'Nothing pulls or hurries.'],
  [/!(?!=)/, 'No exclamation marks.'],
  [/\p{Extended_Pictographic}/u, 'No emoji.'],
]

/** Where a banned word is the right one, and why. Exact sentences, so that each use is looked at. */
export type Allowed = ReadonlyMap<string, string>

/** The source strings of a Lingui catalogue, with the line they stand in. */
export const catalogueStrings = ({ path, text }: SourceFile): { at: string; said: string }[] =>
  text
    .split(/\n\n+/)
    .map(block => ({ block, line: text.slice(0, text.indexOf(block)).split('\n').length }))
    .flatMap(({ block, line }) => {
      if (block.startsWith('#~')) return []
      const id = /^msgid ((?:".*"\n?)+)/m.exec(block)?.[1]
      const said = id
        ?.split('\n')
        .map(part => part.replace(/^"|"$/g, ''))
        .join('')
        .replaceAll('\\"', '"')
      return said ? [{ at: `${path}:${line}`, said }] : []
    })

/** Every sentence that says something a screen never says. */
export const copyViolations = (sentences: readonly { at: string; said: string }[], allowed: Allowed = new Map()): Violation[] =>
  sentences
    .filter(({ said }) => !allowed.has(said))
    .flatMap(({ at, said }) =>
      banned.flatMap(([word, why]) => {
        const hit = word.exec(said)
        return hit ? [{ at, why: `“${hit[0]}” in “${said}”. ${why}` }] : []
      }),
    )
