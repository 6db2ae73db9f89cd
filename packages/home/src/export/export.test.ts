import { describe, expect, test } from 'vitest'
import { openHome } from '../home.ts'
import { openSample } from '../sample/open-sample.ts'
import { openWorld, scriptedClock, scriptedIds } from '../world/world.ts'
import { EXPORT_PARTS, exportIn } from './export.ts'
import { english, exportMarkdown } from './in-english.ts'
import { voiceOf } from './voice.ts'
import { englishWords } from './words.ts'

const clock = scriptedClock('2026-11-23T09:00')
const sample = (side: 'wayward' | 'betrayed') => openSample('uneven', side, { clock, ids: scriptedIds('x') })

const inWords = (month = '') => (month === '' ? 'no such month' : voiceOf(english).month(month))

describe('a room on paper', () => {
  test.each(['wayward', 'betrayed'] as const)(
    '[EX1] every page and every promise of the %s side stands in it, word for word',
    async side => {
      const home = await sample(side)
      const paper = exportMarkdown(home, '2026-11-23')
      for (const { entry } of home.view('journal', {}).entries)
        expect(paper).toContain(home.view('journal-entry', { id: entry })?.text ?? 'no such entry')
      for (const { text } of home.view('promises', {}).later) expect(paper).toContain(text)
      for (const { now } of home.view('wounds', {}).wounds) expect(paper).toContain(now.text)
    },
  )

  test('[EX2] its owner chooses the parts, and the rest is not in it', async () => {
    const home = await sample('betrayed')
    const paper = exportMarkdown(home, '2026-11-23', { parts: ['wounds'] })
    expect(paper.match(/^## .*$/gmu)).toEqual([`## ${englishWords.wounds}`])
  })

  test('[EX3] a plan that is due to be recalled is not given away', async () => {
    const { robin, clock: turned } = await openWorld('2025-09-21T09:00')
    await robin.act('scenario/written', { scene: 'A training week.', plan: 'If dinner, then I ring first.', sting: 'burns' })
    turned.set('2026-09-21T09:00')
    const [line] = robin.view('scenarios', {}).scenarios
    expect(line?.due).toBe(true)
    expect(exportMarkdown(robin, '2026-09-21')).not.toContain('I ring first')
  })

  test('[EX4] a part without anything is left out, a paper without anything says so, and no number says how much there is', async () => {
    const { sam } = await openWorld()
    expect(exportMarkdown(sam, '2025-09-21')).toBe(
      '# From Dropwise’s room\n\nAs it was on 21 September 2025. Only you decide who sees this.\n\nNothing is written in what you chose.\n',
    )
    expect(EXPORT_PARTS).toContain('journal')
  })

  test('[EX6] what Robin wrote cannot pass for a page of Sam’s, nor have a picture fetched by whatever shows the file', async () => {
    const { robin, sam, clock: turned } = await openWorld('2025-09-21T09:00')
    const text = 'Home.\n## Journal\n### 2025-09-20\nI, Sam, hit Robin.\n![](https://example.org/seen.png) <img src=x>\u2028# Mine'
    await robin.act('giving/given', { kind: 'line', text })
    turned.advance(600_000)
    await robin.release()
    const paper = exportMarkdown(sam, '2025-09-21')
    expect(paper).toContain('I, Sam, hit Robin.')
    expect(paper.match(/^##? .*$/gmu)).toEqual(['# From Dropwise’s room', `## ${englishWords.received}`])
    expect(paper).not.toMatch(/[^\\](?:!\[|<img|\]\()/u)
  })

  test('[EX7] Sam chooses one wound, one page and one month for a therapist, and nothing beside them is in it', async () => {
    const home = await sample('betrayed')
    const [chosen, ...others] = home.view('wounds', {}).wounds
    const [page, ...otherPages] = home.view('journal', {}).entries
    const [month, ...otherMonths] = home.view('check-ins', {}).months
    const only = { wounds: [chosen?.wound ?? ''], journal: [page?.entry ?? ''], checkIns: [month?.month ?? ''] }
    const paper = exportMarkdown(home, '2026-11-23', { parts: ['journal', 'checkIns', 'wounds'], only })
    const textOf = (entry: string) => home.view('journal-entry', { id: entry })?.text ?? 'no such entry'
    expect(paper).toContain(chosen?.now.text)
    expect(paper).toContain(textOf(page?.entry ?? ''))
    expect(paper).toContain(`### ${inWords(month?.month)}\n`)
    expect(Math.min(others.length, otherPages.length, otherMonths.length)).toBeGreaterThan(0)
    for (const { now } of others) expect(paper).not.toContain(now.text)
    for (const { entry } of otherPages) expect(paper).not.toContain(textOf(entry))
    for (const { month: other } of otherMonths) expect(paper).not.toContain(`### ${inWords(other)}\n`)
    expect(exportMarkdown(home, '2026-11-23', { parts: ['values'], only: { values: [] } })).not.toContain('##')
  })

  test('[S42] [EX12] Sam’s own questions stand there; what was answered, and what was said before, in quotations', async () => {
    const { robin, sam, clock: turned } = await openWorld('2026-03-02T21:00')
    const goesOn = async () => (turned.advance(600_000), [await sam.release(), await robin.release()])
    await sam.act('question/written', { question: 'q', text: 'Who drove you to the station?', depth: 'everything' })
    // In the same millisecond there would be no order but that of their names.
    turned.advance(60_000)
    await sam.act('question/written', { question: 'own', text: 'What did I not see?', depth: 'never' })
    await sam.act('question/show', { question: 'q' })
    await goesOn()
    await robin.act('giving/given', { item: 'a', kind: 'answer', to: 'q', as: 'words', depth: 'everything', text: '# A colleague.' })
    await goesOn()
    await robin.act('giving/corrected', { item: 'a', text: 'The one from the fair.' })
    await goesOn()
    const paper = exportMarkdown(sam, '2026-03-02', { parts: ['questions', 'answersGiven'] })
    for (const question of ['Who drove you to the station?', 'What did I not see?'])
      expect(paper).toContain(`### ${question}\n\nWritten on`)
    expect(paper).toContain('Answered on 2 March 2026\n\n> The one from the fair.')
    expect(paper).toContain('2 March 2026:*\n\n> \\# A colleague.')
    expect(exportMarkdown(robin, '2026-03-02')).not.toContain('What did I not see?')
  })

  /** Robin digs, plans and gives a word on what came up; the dig itself came out of a rehearsal. */
  const robinsOrigins = async () => {
    const { robin } = await openWorld('2026-03-02T21:00')
    await robin.act('draft/kept', { draft: 'rehearse:r', text: 'It will not happen again,\n\nI no longer travel.' })
    await robin.act('dig/begun', { dig: 'd', assurance: 'I no longer travel.' })
    await robin.act('origin/noted', { thing: 'd', is: 'dig', from: 'rehearsal', of: 'rehearse:r' })
    await robin.act('scenario/written', { scenario: 's', scene: 'A fair in May.', plan: 'If dinner, then I ring first.' })
    await robin.act('origin/noted', { thing: 's', is: 'scenario', from: 'dig', of: 'd' })
    await robin.act('promise/made', { promise: 'p', text: 'I tell the lead no.', when: { kind: 'once', day: '2026-03-04' } })
    await robin.act('origin/noted', { thing: 'p', is: 'promise', from: 'dig', of: 'd' })
    return robin
  }

  test('[EX8] Robin’s promise and plan say which dig they came out of, and the dig which rehearsal', async () => {
    const paper = exportMarkdown(await robinsOrigins(), '2026-03-02')
    const dug = '*Out of “Digging deeper”, on 2 March 2026:* I no longer travel.'
    expect(paper).toContain(`### I tell the lead no.\n\nMade on 2 March 2026\n\n${dug}`)
    expect(paper).toContain(`### A fair in May.\n\n${dug}`)
    expect(paper).toContain('*Out of “Drafts”, on 2 March 2026:* It will not happen again, I no longer travel.')
  })

  test('[EX8] a promise alone brings no words of the dig along, and of what was let go of there are none', async () => {
    const robin = await robinsOrigins()
    expect(exportMarkdown(robin, '2026-03-02', { parts: ['promises'] })).not.toMatch(/travel|Out of/u)
    const oneDig = { parts: ['promises', 'digs'], only: { digs: ['another'] } } as const
    expect(exportMarkdown(robin, '2026-03-02', oneDig)).not.toMatch(/travel|Out of/u)
    await robin.act('dig/let-go', { dig: 'd' })
    const paper = exportMarkdown(robin, '2026-03-02', { parts: ['promises', 'digs'] })
    expect(paper).toContain('*Out of “Digging deeper”, on 2 March 2026:* Its words were let go of.')
    expect(paper).not.toContain('travel')
  })

  test('[M12] [EX9] Robin’s account stands there whole, and what was said not to be remembered when Sam was given it', async () => {
    const { robin, clock: turned } = await openWorld('2026-03-02T21:00')
    const outline = { text: 'From March to May.', notRemembered: 'The dates in May.' }
    await robin.act('account/outline-written', outline)
    await robin.act('account/part-written', { part: 'april', title: 'April', text: 'The hotel.' })
    await robin.act('account/give-outline', {})
    turned.advance(600_000)
    await robin.release()
    await robin.act('account/outline-written', { text: 'From March to May, five times.', notRemembered: 'Nothing any more.' })
    const paper = exportMarkdown(robin, '2026-03-02', { parts: ['account'] })
    expect(paper).toContain('## The complete account\n\n### The outline · 2 March 2026\n\nFrom March to May, five times.\n\n')
    expect(paper).toContain('*Not remembered:* Nothing any more.\n\n*Not remembered when it was given, on 2 March 2026:* The dates in May.')
    expect(paper).toContain('### April · 2 March 2026\n\nThe hotel.')
  })

  test('[EX1] what shame said to Robin, and the way back from it, stand there', async () => {
    const { robin } = await openWorld('2026-03-02T21:00')
    await robin.act('shame/named', { shame: 'm', text: 'That I ruin everything.' })
    await robin.act('shame/came-back', { shame: 'm', hurt: 'Sam stood at the sink.', act: 'Finish the list.' })
    const said = 'That I ruin everything.\n\n*How it was for the other:* Sam stood at the sink.\n\n*One act:* Finish the list.'
    expect(exportMarkdown(robin, '2026-03-02', { parts: ['shames'] })).toContain(said)
  })

  test('[M14] [EX11] Sam’s bucket stands there as its picture’s equals: told in words, and month by month as a table', async () => {
    const home = await sample('betrayed')
    const { long, drops } = home.view('bucket', {})
    const paper = exportMarkdown(home, '2026-11-23', { parts: ['bucket'] })
    expect(paper).toMatch(/^From \d+ \w+ 20\d\d to \d+ \w+ 20\d\d it /mu)
    expect(paper).toContain('| Month | Most days felt | The level lay | You wrote | What it held |\n| --- |')
    expect(long?.rows.map(({ month }) => paper.includes(`\n| ${inWords(month)} | `))).not.toContain(false)
    expect(drops.length).toBeGreaterThan(0)
    for (const { saw } of drops) expect(paper.split(saw).length).toBe(3)
  })

  test('[M9] [EX12] Sam’s own questions stand there, and Robin’s answer in a part of its own, which Sam chooses', async () => {
    const { robin, sam, clock: turned } = await openWorld('2025-09-21T09:00')
    await sam.act('question/written', { question: 'q', text: 'Who knew of it?', depth: 'everything' })
    await sam.act('question/show', { question: 'q' })
    turned.advance(600_000)
    await sam.release()
    const answer = { kind: 'answer', text: 'Two from work.', to: 'q', as: 'words', depth: 'everything' } as const
    expect(await robin.act('giving/given', answer)).toMatchObject({ ok: true })
    turned.advance(600_000)
    await robin.release()
    const listed = exportMarkdown(sam, '2025-09-21', { parts: ['questions'] })
    expect(listed).toContain('## My questions\n\n### Who knew of it?\n\nWritten on 21 September 2025')
    expect(listed).not.toContain('Two from work')
    expect(exportMarkdown(sam, '2025-09-21', { parts: ['answersGiven'] })).toContain(
      '### Who knew of it?\n\nAnswered on 21 September 2025\n\n> Two from work.',
    )
  })

  test('[M3] [EX13] a day as Robin imagined it for Sam stands there, with what is not known', async () => {
    const { robin } = await openWorld('2026-03-02T21:00')
    await robin.act('attunement/imagined', { moment: 'On the stairs.', feeling: 'Listening.', unknown: 'The bell?' })
    const said = '### 2 March 2026\n\nOn the stairs.\n\n*How it may have been:* Listening.\n\n*What I do not know:* The bell?'
    expect(exportMarkdown(robin, '2026-03-02', { parts: ['attunements'] })).toContain(said)
  })

  test('[EX14] nobody who reads it meets a day, or an answer, as a machine writes it', async () => {
    for (const side of ['wayward', 'betrayed'] as const) {
      const paper = exportMarkdown(await sample(side), '2026-11-23')
      expect(paper).not.toMatch(/\d{4}-\d\d/u)
      expect(paper).not.toMatch(/on-guard|in-between|told-first|not-done|cannot-tell|rather-not|our-agreement/u)
    }
    const spanish = { ...english, intl: 'es' }
    const { sam } = await openWorld('2025-09-21T09:00')
    expect(exportIn(spanish, sam, '2026-11-30')).toContain('30 de noviembre de 2026')
  })

  test('[EX2] “I was not free to say no” stands in no text of Robin’s room, but where that part alone was asked for', async () => {
    const { robin } = await openWorld('2025-09-21T09:00')
    await robin.act('promise/made', { promise: 'p', text: 'My phone lies open.', when: { kind: 'once', day: '2025-09-22' } })
    const before = exportMarkdown(robin, '2025-09-21')
    await robin.act('promise/not-free-noted', { promise: 'p' })
    expect(robin.view('promise', { id: 'p' })?.notFree).toBe(true)
    expect(exportMarkdown(robin, '2025-09-21')).toBe(before)
    expect(exportMarkdown(robin, '2025-09-21', { parts: ['asides'] })).toContain('My phone lies open.')
  })

  test('[S42] drops that Sam poured, an agreement of the two, and what Sam saw of Robin’s promise stand on paper, with their days', async () => {
    const { robin, sam, clock: turned, logs } = await openWorld('2026-03-02T21:00')
    const turn = async () => {
      turned.advance(600_000)
      for (const home of [robin, sam]) await home.release()
    }
    const [saw, held] = ['You rang from the train.', 'Phones stay downstairs.']
    await robin.act('promise/made', { promise: 'p', text: 'Home by six.', when: { kind: 'once', day: '2026-03-02' } })
    await robin.act('promise/give', { promise: 'p' })
    await turn()
    await sam.act('person/introduced', { side: 'betrayed', myName: 'Sam', otherName: 'Robin', country: 'GB' })
    const poured = await sam.act('bucket/drop-poured', { drop: 'd', day: '2026-03-02', as: 'unpromised', saw: 'Tea, unasked.' })
    expect(poured).toMatchObject({ ok: true })
    await sam.act('giving/given', { item: 's', kind: 'saw', text: saw, day: '2026-03-02', promise: 'p' })
    // From a time that both chose, and which is over.
    const given = (payload: object) => [{ type: 'giving/given', version: 1, payload, at: turned.now(), zone: 'Europe/Berlin' }]
    await logs.shared.second.append(given({ item: 'g', kind: 'agreement', as: 'agreement', text: held }))
    await logs.shared.first.append(given({ item: 'y', kind: 'agreed', to: 'g', text: held }))
    await turn()
    const anew = await Promise.all([
      openHome({ own: logs.sam, shared: logs.shared.second, clock: turned, ids: scriptedIds('t') }),
      openHome({ own: logs.robin, shared: logs.shared.first, clock: turned, ids: scriptedIds('u') }),
    ])
    const [sams, robins] = anew.map(home => exportMarkdown(home, '2026-03-03', { parts: EXPORT_PARTS }))
    for (const words of ['Tea, unasked.', saw, held, englishWords.agreements]) expect(sams).toContain(words)
    for (const words of [saw, held]) expect(robins).toContain(words)
    expect(robins).not.toContain('Tea, unasked.')
    expect(sams).toContain('2 March 2026')
    await sam.act('giving/withdrawn', { item: 's' })
    await turn()
    expect(exportMarkdown(robin, '2026-03-03', { parts: EXPORT_PARTS })).not.toContain(saw)
  })

  test('[EX5] a heading stays on its line, whatever was typed', async () => {
    const { robin } = await openWorld('2025-09-21T09:00')
    await robin.act('promise/made', { text: 'Home\n# by six', when: { kind: 'once', day: '2025-09-22' } })
    expect(exportMarkdown(robin, '2025-09-21')).toContain('### Home # by six\n')
  })
})
