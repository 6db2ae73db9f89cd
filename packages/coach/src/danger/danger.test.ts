import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'

describe('Robin or Sam says it without the word', () => {
  test.each([
    ["I don't see the point of being here any more.", 'ending-life'],
    ['everyone would be fine without me', 'ending-life'],
    ['I keep thinking about the bridge', 'ending-life'],
    ["I've been saving up my pills.", 'ending-life'],
    ["You won't have to put up with me much longer.", 'ending-life'],
    ['sometimes i think about driving into a tree', 'ending-life'],
    ['im going to end it tonight', 'ending-life'],
    ['he pushed me against the wall again', 'being-hurt'],
    ["He won't let me leave the house.", 'being-hurt'],
    ["i'm scared to come home", 'being-afraid'],
    ['I want to hurt her so badly that I shake.', 'hurting-someone'],
  ] as const)('[CO13] %s is %s', (text, kind) => {
    for (const author of ['wayward', 'betrayed'] as const) expect(read(text, { author }).danger[0]).toMatchObject({ kind })
  })
})

describe('the same words mean no danger', () => {
  test.each([
    "I don't see the point of arguing about the dates.",
    'Everyone would be fine without the car for a day.',
    'I keep thinking about the bridge we walked over in Prague.',
    'I want to end it with her tonight and tell you how it went.',
    'You pushed me into her arms.',
    "I'm scared to come home and tell you, because you deserve to hear it from me first.",
    "I don't want to live a lie any more.",
    "I don't want to live in Leeds.",
    'She threw herself at me.',
  ])('[CO13] %s', text => expect(read(text, { author: 'wayward' }).danger).toEqual([]))
})

describe('Sam threatens, or sets a limit', () => {
  const moves = (text: string) => read(text, { author: 'betrayed' }).findings.map(({ move }) => move)
  test.each([
    'If you tell your sister I will take the kids and you will never see them again.',
    'You will quit that job tomorrow or I take the kids.',
    "I've hidden your passport and you'll get it back when I say so.",
    "I'll post the photos online.",
  ])('[CO14] coercion is noted: %s', text => expect(moves(text)).toContain('controlling'))
  test.each([
    "Tell me the truth or I'm leaving.",
    "You'll pay for this.",
    "Don't push me.",
    "I'm taking the kids to my mum's for the weekend, I need to breathe.",
    "I'm going to keep the house, the lawyer says that is fair.",
    'You are going to regret this for the rest of your life.',
  ])('[CO14] anger and limits are not: %s', text => expect(moves(text)).toEqual([]))
})
