import type { Token } from './tokens.ts'

const asking = new Set('what why how when where who which'.split(' '))
const helping = new Set('do did does is are was were can could would will have has should am shall may'.split(' '))
const asked = new Set('you i we it that this he she they there not'.split(' '))

/** Whether a sentence asks: it ends with a question mark, or begins as questions do ("why can you not", "do you"). */
export const isQuestion = (text: string, words: readonly Token[]): boolean => {
  if (/\?["')\]\s!?]*$/u.test(text)) return true
  const skip = /^(?:and|so|but|then|well|babe|please|okay)$/.test(words[0]?.form ?? '') ? 1 : 0
  const first = words[skip]?.form ?? ''
  const second = words[skip + 1]?.form ?? ''
  if (helping.has(first)) return asked.has(second)
  return (
    asking.has(first) &&
    (helping.has(second) || second === 'long' || second === 'many') &&
    (asked.has(words[skip + 2]?.form ?? '') || second === 'long')
  )
}
