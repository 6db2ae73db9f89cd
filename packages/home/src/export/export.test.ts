import { describe, expect, test } from 'vitest'
import { openSample } from '../sample/open-sample.ts'
import { openWorld, scriptedClock, scriptedIds } from '../world/world.ts'
import { EXPORT_PARTS, exportMarkdown } from './export.ts'
import { englishWords } from './words.ts'

const clock = scriptedClock('2026-11-23T09:00')
const sample = (side: 'wayward' | 'betrayed') => openSample('uneven', side, { clock, ids: scriptedIds('x') })

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

  test('[EX4] a part without anything is left out, and no number says how much there is', async () => {
    const { sam } = await openWorld()
    expect(exportMarkdown(sam, '2025-09-21')).toBe('# From Dropwise’s room\n\nAs it was on 2025-09-21. Only you decide who sees this.\n')
    expect(EXPORT_PARTS).toContain('journal')
  })

  test('[EX5] a heading stays on its line, whatever was typed', async () => {
    const { robin } = await openWorld('2025-09-21T09:00')
    await robin.act('promise/made', { text: 'Home\n# by six', when: { kind: 'once', day: '2025-09-22' } })
    expect(exportMarkdown(robin, '2025-09-21')).toContain('### Home # by six\n')
  })
})
