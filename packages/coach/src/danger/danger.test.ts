import { describe, expect, test } from 'vitest'
import { read } from '../index.ts'

describe('Robin or Sam says it without the word', () => {
  test.each([
    ["I don't see the point of being here any more.", 'ending-life'],
    ['everyone would be fine without me', 'ending-life'],
    ['I keep thinking about the bridge', 'ending-life'],
    ["I've been saving up my pills.", 'ending-life'],
    ["Maybe you'd all be happier if I'd never come along.", 'ending-life'],
    ["you'd be better off if i'd never been born", 'ending-life'],
    ["I can't see a way out of this except one.", 'ending-life'],
    ["There's no way out for me.", 'ending-life'],
    ['im so tired of being alive', 'ending-life'],
    ['By the time you read this I will be gone.', 'ending-life'],
    ["You'd be better off. I'd be better off dead.", 'ending-life'],
    ['Kiss the kids for me when I am gone.', 'ending-life'],
    ["I don't think I'll be here for Christmas.", 'ending-life'],
    ['gonna kill myself lol', 'ending-life'],
    ["You'd be better off if I wasn't here at all, you and the boys both", 'ending-life'],
    ['cant do this gonna kill myself swear down', 'ending-life'],
    ['i stopped taking my insulin so it can end', 'ending-life'],
    ['I lock the bedroom door at night in case he comes in.', 'being-afraid'],
    ["You won't have to put up with me much longer.", 'ending-life'],
    ['sometimes i think about driving into a tree', 'ending-life'],
    ['im going to end it tonight', 'ending-life'],
    ['he pushed me against the wall again', 'being-hurt'],
    ["He won't let me leave the house.", 'being-hurt'],
    ["i'm scared to come home", 'being-afraid'],
    ['I want to hurt her so badly that I shake.', 'hurting-someone'],
    ['The kids would be better off with a different dad.', 'ending-life'],
    ['I keep thinking about the pills in the bathroom cabinet.', 'ending-life'],
    ["There's no point in me being here.", 'ending-life'],
    ['I wrote letters to the kids in case.', 'ending-life'],
    ["Part of me hopes I don't wake up tomorrow.", 'ending-life'],
    ["I can't promise I'll be here at Christmas.", 'ending-life'],
    ['My life insurance would sort you out.', 'ending-life'],
    ['I put my hands round your neck and I am sorry.', 'hurting-someone'],
    ['I pushed you against the wall.', 'hurting-someone'],
    ['I grabbed your arm and left marks.', 'hurting-someone'],
    ['I know I scared you when I punched the door.', 'hurting-someone'],
    ['I made you have sex when you said no.', 'hurting-someone'],
    ["I took your phone and locked the door so you couldn't go.", 'hurting-someone'],
    ['She hit me with the pan again last night.', 'being-hurt'],
    ["You forced me that night and I didn't want it.", 'being-hurt'],
    ["He says he'll find me if I leave.", 'being-hurt'],
  ] as const)('[CO13] %s is %s', (text, kind) => {
    for (const author of ['wayward', 'betrayed'] as const) expect(read(text, { author }).danger[0]).toMatchObject({ kind })
  })
})

describe('the same words mean no danger', () => {
  test.each([
    "I don't see the point of arguing about the dates.",
    'Everyone would be fine without the car for a day.',
    "You'd be happier if I'd never come along to the party.",
    "It would have been easier if I hadn't come along on Sunday.",
    'I keep thinking about the bridge we walked over in Prague.',
    "I can't find the way out of the car park.",
    'There is no way out of the lease before June.',
    "I won't be here for Christmas, the shift on the rig was moved.",
    'I nearly killed myself laughing.',
    'I put the papers in order on Tuesday.',
    'Kiss the kids for me tonight.',
    'When you read this I will be at work.',
    "I'm tired of living out of boxes.",
    'I stopped taking the train.',
    'I looked up how to get to the clinic.',
    'One way out of the village is closed.',
    'I lock the bathroom door when the plumber is here.',
    'I want to end it with her tonight and tell you how it went.',
    'You pushed me into her arms.',
    "I'm scared to come home and tell you, because you deserve to hear it from me first.",
    "I don't want to live a lie any more.",
    "I don't want to live in Leeds.",
    'She threw herself at me.',
    'The kids would be better off in the smaller school.',
    'The kids would be better off with a calmer dad, so I booked the course.',
    'I keep thinking about the tablets in her bathroom that told me she was ill.',
    'There is no point in me being angry about it.',
    'I wrote letters to the kids about the move.',
    'I hope I did not wake you up.',
    "I can't promise I'll be here by six, the train is late.",
    'I put my hand on your shoulder.',
    'I pushed you to talk when you were tired.',
    'I grabbed your bag by mistake.',
    'I held your hair when you were sick.',
    'I punched in the code you asked for.',
    'I made you sit through dinner as if nothing was.',
    'I locked the door behind me and drove to her.',
    'She hit me with the truth and I had it coming.',
    'They will find me a desk in another building.',
    'I hurt myself at football, nothing bad.',
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
