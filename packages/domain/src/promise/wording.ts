/** What the words of a promise may lack, so that nobody could see whether it was kept. */
export type Lacks = 'only-trying' | 'for-ever' | 'a-way-to-be' | 'not-doing' | 'somebody-else' | 'several'

/** In English and in Spanish. The first that fits is asked about. */
const patterns: readonly (readonly [Lacks, RegExp])[] = [
  ['only-trying', /\b(?:try|trying|attempt|do my best|hope to|aim to|intentar(?:é)?|trataré|espero)\b/iu],
  ['for-ever', /\b(?:always|never|ever again|from now on|for ever|forever|siempre|nunca|jamás|para siempre)\b/iu],
  ['somebody-else', /\b(?:if you|when you|as long as you|once you|si tú|cuando tú|mientras tú)\b/iu],
  [
    'a-way-to-be',
    /\b(?:be|being|become|seré|ser)\s+(?:\w+\s+){0,2}(?:better|honest|open|present|patient|kind|good|loving|transparent|faithful|there for|mejor|sincer[oa]|honest[oa]|paciente|fiel)\b/iu,
  ],
  ['not-doing', /\b(?:won['’]?t|will not|not going to|stop|no longer|no more|dejaré de|no volveré|no haré)\b/iu],
  ['several', /\b(?:and|y)\b.+\b(?:and|y)\b/iu],
]

/**
 * What the words may lack, one thing at most; undefined where nothing was found. It refuses nothing: whoever promises knows better.
 *
 * ```ts
 * wordingOf('I will try to be home earlier') // 'only-trying'
 * wordingOf('Home by half past six') // undefined
 * ```
 */
export const wordingOf = (text: string): Lacks | undefined => patterns.find(([, pattern]) => pattern.test(text))?.[0]
