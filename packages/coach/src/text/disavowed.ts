import { type Mask, maskOf } from './mask.ts'
import type { Token } from './tokens.ts'

type Opening = readonly string[]
const list = (text: string): readonly Opening[] => text.split('|').map(words => words.trim().split(' '))

/** After these the words are named in order to be left behind: true to the end of the sentence. */
const forward = list(
  'i was wrong to|wrong of me to|i should not have|i should never have|i had no right to|i have no right to|i do not get to|i used to|i told myself|i kept telling myself|' +
    'i wish i had not|i wish i had never|sorry i said|sorry for saying|sorry that i said|sorry i told|sorry that i told|sorry for telling|sorry for calling|sorry i called|' +
    'i will not say|i will not tell|i will not ask|i will never say|i am not going to say|i am not going to tell|i am not going to ask|i am not saying|' +
    'i am not asking|i do not want to say|i am done saying|it would be easy to say|i could say|i wanted to say|i was about to|i nearly wrote|i nearly said|i almost wrote|i almost said|' +
    'i typed|i keep wanting to|part of me wants|my excuse was|the excuse i|the story i|i hid behind|it was a lie|it was not true|unfair of me to|cruel of me to|' +
    'not here to|instead of|rather than|i accused you|i made you feel|i let you think|i let you believe|i pretended|i acted like|i acted as|i acted as if|it is not true that|stop telling you|stopped telling you|stop saying|stopped saying|stop asking|stopped asking|' +
    'i would a mind to|i had a mind to|i had it in me|i had it in my mouth|crossed my mind to|i could imagine|a version in which|i could have written|i could have said|i could have told|' +
    'i could also say|i might have said|i was tempted to|i caught myself|thought of saying|thought about saying|thought of telling|i nearly told|i almost told|would have me say|wants me to say|want me to say|' +
    'want me to tell|wants me to tell|me going on that|had a speech|i rehearsed|i am not going to sit there|have it that',
)
/** Before these the whole sentence is taken back or named as wrong. */
const whole = list(
  'was a lie|that is a lie|was a cheap|was cruel|is no excuse|is not an excuse|was an excuse|was wrong of me|is an excuse|was not true|was not fair|was unfair|that was wrong|was a rotten thing|mean thing to say|cruel thing to say|horrible thing to say|awful thing to say|terrible thing to say|stupid thing to say|declined the advice|not taken the advice|i declined both|' +
    'which was untrue|was a dodge|was a cop|was me lying|was minimising|was minimizing|was gaslighting|was me minimising|was me minimizing|is not good enough|does not excuse|not an excuse|no justification|i take that back|i take it back',
)

const at = (words: readonly Token[], i: number, opening: Opening): boolean => opening.every((form, k) => words[i + k]?.form === form)

/** True for words that the writer takes back, gives up or shows as an old excuse: "I was wrong to say …", "I told myself …", "… was a lie". */
export const disavowed = (words: readonly Token[]): Mask => {
  for (let i = 0; i < words.length; i++) {
    if (whole.some(opening => at(words, i, opening))) return maskOf(words, [[0, words.length]])
    const opening = forward.find(candidate => at(words, i, candidate))
    if (!opening) continue
    const later = words.some((_, k) => k > i && whole.some(candidate => at(words, k, candidate)))
    return maskOf(words, [[later ? 0 : i + opening.length, words.length]])
  }
  return maskOf(words, [])
}
