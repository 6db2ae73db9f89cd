import type { Span } from './span.ts'

/** Fewer words than this are one sentence, whatever they are. */
const shortest = 10
/** Words on either side of a break. */
const before = 4
const after = 2

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Words that begin a new sentence when somebody writes on without a stop. */
const begins = set(
  "im i'm ill i'll ive i've youre you're its it's thats that's hes shes theyre theres can could please pls plz what whats why how dont don't sorry ok okay also anyway look listen babe " +
    'hope nah yeah yes no not ngl tbh honestly tell bring idk if',
)
/** Words that cannot end one: what follows belongs to them. */
const goesOn = set(
  'that which who whom whose if when whenever because cos cuz coz bc as than and but or so like what whatever how why where the a an to of with for at in on about from by until till til after ' +
    'before since while whether unless though know think thought said say says told tell hope wish believe swear promise feel felt mean see guess reckon sure glad sorry do did does is was are am were be been ' +
    "can could will would should shall may might must have has had not dont didnt cant wont isnt wasnt doesnt couldnt wouldnt aint don't didn't can't won't i u you he she we they it my ur your his her their our im ive ill id its thats " +
    'everything anything nothing something thing things way all time day night moment person one only first last every each no more much very really just even still never always ever what the this these those both same ' +
    'let make made want wanted need asked ask show give gave remember understand get where maybe then also into through without over between against around give',
)
const ended = /[.!\u2026]["')\]]*$/
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'\u200b-\u200d\u00ad]*/gu

/**
 * A sentence written on without stops, cut where a new one seems to begin; any other sentence as it is.
 * Many people text so, and what a sentence does is read sentence by sentence.
 */
export const runs = (text: string, span: Span): readonly Span[] => {
  const words = [...text.slice(span.start, span.end).matchAll(word)].map(found => ({ form: found[0], at: span.start + found.index }))
  if (words.length < shortest || ended.test(text.slice(span.start, span.end))) return [span]
  const out: Span[] = []
  let from = span.start
  let first = 0
  words.forEach(({ form, at }, i) => {
    if (i - first < before || words.length - i < after) return
    const last = words[i - 1]
    if (!last || text.slice(last.at + last.form.length, at).trim() !== '' || goesOn.has(last.form)) return
    // "if you ask again ill go": the second half answers the first
    if (!begins.has(form) || words[first]?.form === 'if') return
    out.push({ start: from, end: last.at + last.form.length })
    from = at
    first = i
  })
  return [...out, { start: from, end: span.end }]
}
