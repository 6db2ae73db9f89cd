import { expect, test } from 'vitest'
import { lemma } from './lemma.ts'
import { readText } from './read-text.ts'

const spoken = (text: string): string =>
  readText(text)
    .flatMap(({ words }) => words.map(word => word.form))
    .join(' ')
const sentences = (text: string): readonly string[] => readText(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ["I'm sorry, I didn’t", 'i am sorry i did not'],
  ['im sorry i didnt', 'i am sorry i did not'],
  ['u gotta believe me', 'you got to believe me'],
  ['ur being paranoid', 'you are being paranoid'],
  ['ur wedding ring', 'your wedding ring'],
  ['its been a year', 'it is been a year'],
  ['its colour', 'its colour'],
  ['ill be home', 'i will be home'],
  ['i was ill', 'i was ill'],
  ['soooo sorry', 'so sorry'],
  ["Sam's sister", 'sam sister'],
  ["she's here", 'she is here'],
])('[CO1] %s is read as %s', (text, words) => expect(spoken(text)).toBe(words))

test.each([
  ['lied', 'LIE'],
  ['lying', 'LIE'],
  ['stopped', 'STOP'],
  ['making', 'MAKE'],
  ['believed', 'BELIEVE'],
  ['tries', 'TRY'],
  ['was', 'BE'],
])('[CO1] the head word of %s is %s', (form, head) => expect(lemma(form)).toBe(head))

test.each<readonly [string, readonly string[]]>([
  ['I lied. You know.', ['I lied.', 'You know.']],
  ['Dr. Lowe said 3.30 p.m. on Friday. Fine.', ['Dr. Lowe said 3.30 p.m. on Friday.', 'Fine.']],
  ['He said "Go. Now." and left.', ['He said "Go. Now." and left.']],
  ['first line\nsecond line', ['first line', 'second line']],
  ['Why?! Tell me…', ['Why?!', 'Tell me…']],
  [
    'got the kids fed tonight its literally nothing babe why cant you trust me',
    ['got the kids fed tonight', 'its literally nothing babe', 'why cant you trust me'],
  ],
])('[CO2] %j has its sentences', (text, parts) => expect(sentences(text)).toEqual(parts))
