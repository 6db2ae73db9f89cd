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

/** The same in Spanish. A word that only names what others do is looked at one by one in the test. */
const bannedInSpanish: typeof banned = [
  [/(?<!\p{L})(rachas?|puntuaci\p{L}*|insignias?|clasificaci\p{L}*|porcentajes?)(?!\p{L})/iu, 'Nothing is a game or a grade (H9).'],
  [
    /(?<!\p{L})(víctimas?|trampos\p{L}*|infiel|infieles|traidor\p{L}*|narcisist\p{L}*|tóxic\p{L}*)(?!\p{L})/iu,
    'People have names here, not labels.',
  ],
  [/(?<!\p{L})(atrasad\p{L}*|fracas\p{L}*|recaíd\p{L}*)(?!\p{L})/iu, 'Nothing grades or alarms.'],
  [/(?<!\p{L})(deberías?|deberían)(?!\p{L})/iu, 'Nobody is told what to do or feel.'],
  [/(?<!\p{L})(felicidades|felicitaciones|bien hecho|enhorabuena)(?!\p{L})/iu, 'No praise: it is not ours to give.'],
  [/(?<!\p{L})(diagn[oó]stic\p{L}*|clínicamente|científicamente)(?!\p{L})/iu, 'No claim of treatment (S40).'],
  [/(?<!\p{L})(no olvides|apúrate|date prisa)(?!\p{L})/iu, 'Nothing pulls or hurries.'],
  [
    /(?<!\p{L})(los dos(?! (?:pies|lados|dispositivos)(?!\p{L}))|nosotros|vosotros|juntos)(?!\p{L})/iu,
    'Two people may be two women: “ustedes”, “ambas personas”, “cada quien”.',
  ],
  [/(?<!\p{L})(dentro de (?:las )?\d+|en \d+) horas/iu, 'It would be read as after so many hours: “en las primeras 72 horas”.'],
  [/(?<!\p{L})relevos?(?!\p{L})/iu, 'Nobody knows what it is: “servidor”.'],
  [/[!¡]/, 'No exclamation marks.'],
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

/** What a catalogue says in its own language. */
export const translatedStrings = ({ path, text }: SourceFile): { at: string; said: string }[] =>
  [...text.matchAll(/^msgstr "(.+)"$/gmu)].map(({ 1: said = '', index }) => ({
    at: `${path}:${text.slice(0, index).split('\n').length}`,
    said: said.replaceAll('\\"', '"'),
  }))

/** Every sentence that says something a screen never says. */
export const copyViolations = (
  sentences: readonly { at: string; said: string }[],
  allowed: Allowed = new Map(),
  language: 'en' | 'es' = 'en',
): Violation[] =>
  sentences
    .filter(({ said }) => !allowed.has(said))
    .flatMap(({ at, said }) =>
      (language === 'es' ? bannedInSpanish : banned).flatMap(([word, why]) => {
        const hit = word.exec(said)
        return hit ? [{ at, why: `“${hit[0]}” in “${said}”. ${why}` }] : []
      }),
    )
