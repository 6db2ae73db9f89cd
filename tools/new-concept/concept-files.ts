import type { Names } from './names.ts'
import { testFile } from './test-file.ts'

const readme = ({ word, letters }: Names): string => `# ${word[0]?.toUpperCase()}${word.slice(1).replaceAll('-', ' ')}

FILL IN: in one sentence, what this is and for whom.

- **${letters}1** FILL IN: what one does with it, and what is there afterwards.
- **${letters}2** What happens to one changes no other.
`

const index = ({ one, type }: Names): string => `export { shapes, thingOf, type ${type}Event } from './own.events.ts'
export { refuse, type ${type}Refusal } from './policy.ts'
export { reduce, type ${type} } from './reduce.ts'
export { ${one}View, type ${type}View } from './view.ts'
`

const events = ({ word, one, type }: Names): string => `import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  // FILL IN: what happened, in the past tense. An event that has shipped is never changed.
  '${word}/written': v.object({ ${one}: idShape, words: v.string() }),
}

export type ${type}Event = EventOf<typeof shapes>
export const thingOf = (event: ${type}Event): string => event.payload.${one}
`

const policy = ({ word, type }: Names): string => `import type { ${type}Event } from './own.events.ts'
import type { ${type} } from './reduce.ts'

export type ${type}Refusal = '${word}/there-already' | '${word}/text-blank'

/** Why this may not happen; undefined where it may. */
export const refuse = (_was: ${type} | undefined, _event: ${type}Event): ${type}Refusal | undefined => {
  throw new Error('FILL IN: policy.ts says why an event may not happen, and undefined where it may.')
}
`

const reduce = ({ type }: Names): string => `import type { ${type}Event } from './own.events.ts'

export type ${type} = { readonly id: string; readonly words: string }

export const reduce = (_was: ${type} | undefined, _event: ${type}Event): ${type} | undefined => {
  throw new Error('FILL IN: reduce.ts makes one thing from its events: a switch over every type, without a default.')
}
`

const view = ({ one, type }: Names): string => `import type { ${type} } from './reduce.ts'

export type ${type}View = readonly ${type}[]

/** FILL IN: what this person may see of it. */
export const ${one}View = (_states: Iterable<${type}>): ${type}View => {
  throw new Error('FILL IN: view.ts says what this person may see. Nothing of a person is counted, rated or added up.')
}
`

/** The files of a concept that does nothing yet, by name. Its tests fail until every `FILL IN` is filled. */
export const conceptFiles = (names: Names): Readonly<Record<string, string>> => ({
  'README.md': readme(names),
  'index.ts': index(names),
  'own.events.ts': events(names),
  'policy.ts': policy(names),
  'reduce.ts': reduce(names),
  'view.ts': view(names),
  [`${names.word}.test.ts`]: testFile(names),
})
