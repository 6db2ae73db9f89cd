import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ignore, type Move, read, type SecondOpinion, show, toMessages, withoutIgnored } from './index.ts'

const closing = (text: string): readonly Move[] => [
  ...new Set(
    read(text, { author: 'wayward' })
      .findings.filter(({ kind }) => kind === 'closes')
      .map(({ move }) => move),
  ),
]
const opening = (text: string): readonly Move[] => [
  ...new Set(
    read(text, { author: 'wayward' })
      .findings.filter(({ kind }) => kind === 'opens')
      .map(({ move }) => move),
  ),
]

describe('Robin, who broke the trust, rehearses', () => {
  test('[CO11] both halves of "sorry, but" are marked', () => {
    expect(closing("I'm sorry, but you were never home.")).toEqual(['hollow-apology', 'blame-shifting'])
  })
  test('[CO11] a good half that runs up to "but" and a closing mark is no opening', () => {
    expect(opening('You have every right to ask, but you are overreacting.')).toEqual([])
    expect(opening('You have every right to ask. But you are overreacting.')).toEqual([])
    expect(opening('You have every right to ask.')).toEqual(['validating'])
  })
  test('[CO11] one move is asked about once in a sentence, however often it is made there', () => {
    const collapsing = (text: string): number =>
      read(text, { author: 'wayward' }).findings.filter(({ move }) => move === 'collapsing').length
    expect(collapsing('I am a terrible person and I ruin everything.')).toBe(1)
    expect(collapsing('I am a terrible person. I ruin everything.')).toBe(2)
  })
  test('[CO11] one good word clears nothing', () => {
    expect(closing('I am sorry I lied to you. It was only texting.')).toEqual(['minimizing'])
  })
  test('[CO4] what Robin takes back in the next sentence makes no move', () => {
    expect(closing("It didn't mean anything. That was a lie.")).toEqual([])
    expect(closing("It didn't mean anything. That was in March.")).toEqual(['minimizing'])
  })
  test.each([
    'My mum says you should be over it by now and that it takes two. I told her it took one.',
    "The vicar thinks it takes two. He's wrong.",
    'My mom told you it takes two. She shouldn’t have, and I’ve told her so.',
    'My mum keeps saying it takes two. It took me.',
    'Your mother says it takes two. I don’t agree.',
  ])('[CO4] what somebody else says, and Robin speaks against in the next sentence, makes no move: %s', text => {
    expect(closing(text)).toEqual([])
  })
  test.each([
    'My mum says it takes two. I told her about March.',
    'My mum says it takes two. She is right.',
    'My mum says it takes two. It took me a week to see that.',
    'My mum says it takes two. It took me and you to get here.',
    "My mum says it takes two. She's not wrong.",
    'It takes two. I told her it took one.',
  ])('[CO4] what somebody else says stays said where nothing is put against it: %s', text => {
    expect(closing(text)).toContain('blame-shifting')
  })
  test.each([
    'I understand why you might feel that way, I am sorry that I have done this and wish I could take it back.',
    'I will be here as long as it takes for us to work through it.',
  ])('[CO15] %s', text => {
    expect(closing(text)).toEqual([])
    expect(opening(text)).not.toEqual([])
  })
  test('[CO12] at most three are shown, the weightiest, in the order of the text, and what opens only when asked for', () => {
    const reading = read('You have to believe me. It was only texting. Calm down. You are pathetic. I lied to you.', { author: 'wayward' })
    const shown = show(reading)
    expect(shown.closing.map(({ move }) => move)).toEqual(['minimizing', 'dismissing', 'contempt'])
    expect(shown.rest.map(({ move }) => move)).toEqual(['convincing'])
    expect(shown.opening).toEqual([])
    expect(show(reading, { opening: true }).opening.map(({ move }) => move)).toContain('owning')
  })
})

describe('danger', () => {
  test.each([
    "I don't deserve to live.",
    "You'd be better off without me.",
    'i want to die',
    'If you leave I will kill you.',
    'You choked me again.',
    'I am afraid of you.',
  ])('[CO13] %s puts every mark away', text => {
    const reading = read(`${text} It was only texting.`, { author: 'wayward' })
    expect(reading.danger).not.toEqual([])
    expect(show(reading, { opening: true })).toMatchObject({ closing: [], rest: [], opening: [] })
  })
  test.each([
    'I could kill for a coffee.',
    "I'm dying to see you.",
    'My phone is dying.',
    'That brisket was to die for.',
    "She'd kill me if I forgot the cake.",
  ])('[CO13] %s is a saying', text => expect(read(text, { author: 'wayward' }).danger).toEqual([]))
})

describe('Sam, who was betrayed, writes', () => {
  test.each([
    "You're pathetic. You disgust me.",
    'If you see her again, I am leaving.',
    'How long did it go on? Answer me.',
    'I hate you. Grow up.',
    "You're a liar and I will ask every night.",
  ])('[CO14] %s is never marked', text => expect(read(text, { author: 'betrayed' }).findings).toEqual([]))
  test('[CO14] only coercion is, softly', () => {
    expect(read("You'll never see the kids again.", { author: 'betrayed' }).findings.map(({ move }) => move)).toEqual(['controlling'])
  })
})

describe('a second opinion', () => {
  const model = (move: Move, likely: number): SecondOpinion => ({
    judge: sentences => sentences.map(() => ({ [move]: likely })),
    proposes: { [move]: 0.8 },
    doubts: { [move]: 0.3 },
  })
  const text = 'Sixty years are sixty years.'
  test('[CO16] marks a sentence that no rule marked, when it is sure', () => {
    expect(read(text, { author: 'wayward', model: model('dismissing', 0.9) }).findings).toMatchObject([
      { rule: 'second-opinion', move: 'dismissing', start: 0, end: text.length },
    ])
    expect(read(text, { author: 'wayward', model: model('dismissing', 0.7) }).findings).toEqual([])
  })
  test('[CO11] an apology that takes itself back is no remorse, whatever the model hears', () => {
    const hollow = read('I am sorry if I hurt you.', { author: 'wayward', model: model('remorse', 0.99) }).findings
    expect(hollow.map(({ move }) => move)).toEqual(['hollow-apology'])
  })
  test('[CO16] where the kind is sure and a move likely, that move is marked, and what is said beside it is said of the kind', () => {
    const unsure = (dismissing: number): SecondOpinion => ({
      judge: sentences => sentences.map(() => ({ closes: 0.95, dismissing, rushing: dismissing / 2 })),
      proposes: { closes: 0.7, dismissing: 0.8, rushing: 0.8 },
      doubts: {},
    })
    const { findings } = read(text, { author: 'wayward', model: unsure(0.45) })
    expect(findings).toMatchObject([{ rule: 'second-opinion', move: 'dismissing', kind: 'closes', confidence: 0.95 }])
    expect(findings[0]?.says).toContain('less safe')
    expect(read(text, { author: 'wayward', model: unsure(0.2) }).findings).toEqual([])
  })
  test('[CO16] a rule is not heard where the model holds the kind for all but impossible, unless its mark is all that is said', () => {
    const deaf: SecondOpinion = { judge: sentences => sentences.map(() => ({ closes: 0.01 })), proposes: {}, doubts: { closes: 0.1 } }
    const marks = (draft: string): number => read(draft, { author: 'wayward', model: deaf }).findings.length
    expect(marks('Calm down.')).toBe(1)
    expect(marks('The nurse on the ward at the end said it was only texting about the rota for next week.')).toBe(0)
    expect(marks('For the rota on the ward next week and the week after that it was only texting with her there.')).toBe(0)
  })
  test('[CO16] where it proposes the very move of a rule that it doubted, the rule speaks', () => {
    const doubting: SecondOpinion = {
      judge: sentences => sentences.map(() => ({ closes: 0.95, 'hollow-apology': 0.4 })),
      proposes: { closes: 0.6 },
      doubts: { 'hollow-apology': 0.5 },
    }
    const { findings } = read('Well, you know how it is with us and I am sorry you feel that way about it.', {
      author: 'wayward',
      model: doubting,
    })
    expect(findings.map(({ rule }) => rule)).toEqual(['sorry-you-feel'])
  })
  test('[CO16] says nothing twice, and nothing about Sam', () => {
    expect(read('It was only texting.', { author: 'wayward', model: model('minimizing', 0.9) }).findings).toHaveLength(1)
    expect(read(text, { author: 'betrayed', model: model('dismissing', 0.9) }).findings).toEqual([])
  })
})

test('[CO17] a mark put aside at one place stays aside when the text around it changes, and only there', () => {
  const text = 'On Sunday I thought, it was only texting, and I was wrong. Well, it was only texting.'
  const [mark] = read(text, { author: 'wayward' }).findings
  if (!mark) throw new Error('There is no mark.')
  const ignored = [ignore(text, mark)]
  const edited = `Dear Sam. ${text.replace('On Sunday I thought', 'Then I thought')}`
  expect(withoutIgnored(edited, read(edited, { author: 'wayward' }).findings, ignored)).toHaveLength(
    read(edited, { author: 'wayward' }).findings.length - 1,
  )
})

test('[CO18] messages carry line, column and rule as VFile has them', () => {
  const text = 'Dear Sam,\nit was only texting.'
  expect(toMessages(text, read(text, { author: 'wayward' }))).toMatchObject([
    {
      line: 2,
      column: 1,
      ruleId: 'it-was-only',
      source: 'dropwise',
      fatal: false,
      place: { start: { offset: 10 }, end: { line: 2, column: 20, offset: 29 } },
    },
  ])
})

test('[CO19] whatever is written, marks lie inside it, and the same text reads the same', () => {
  const piece = fc.constantFrom(
    "I'm sorry",
    'but',
    'you were never home',
    'believe me',
    'it was only',
    'texting',
    '.',
    '?',
    '😢',
    '"',
    "don't",
    'if',
    'you said',
    'I lied to you',
    '\n',
    'kill myself',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map(pieces => pieces.join(' ')),
      ),
      text => {
        const reading = read(text, { author: 'wayward' })
        for (const { start, end } of [...reading.findings, ...reading.danger])
          expect(0 <= start && start < end && end <= text.length).toBe(true)
        expect(read(text, { author: 'wayward' })).toEqual(reading)
      },
    ),
  )
})

test('[CO5] 200 KB of hostile text are read', () => {
  const text = `${'sorry but you '.repeat(7_000)}${'"'.repeat(50_000)}${'a'.repeat(50_000)}`
  expect(read(text, { author: 'wayward' }).findings.length).toBeGreaterThan(0)
})
