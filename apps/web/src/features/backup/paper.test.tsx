import { exportMarkdown, memoryLog, openHome } from '@dropwise/home'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Paper } from '../../ui/plain-text.tsx'

test('[H5] what the other wrote stands in a quotation, to the letter, and cannot pass for a heading, a picture or a part of the paper', () => {
  const text =
    '# From Sam’s room\n\n## What I was given\n\n### 2025-09-21\n\n> Home.\n> \n> \\#\\# Journal\n> I, Sam, hit Robin \\*twice\\*. \\!\\[\\]\\(x\\)\\<b\\>'
  const html = renderToStaticMarkup(<Paper text={text} />)
  expect(html.match(/<h[23][^>]*>[^<]*/gu)?.map(heading => heading.replace(/<[^>]*>/u, ''))).toEqual([
    'From Sam’s room',
    'What I was given',
  ])
  expect(html).toContain('<blockquote class="own-words">Home.\n\n## Journal\nI, Sam, hit Robin *twice*. ![](x)&lt;b&gt;</blockquote>')
})

test('a room of which nothing is written yet is a title and a line', async () => {
  const home = await openHome({ own: memoryLog(), clock: { now: () => 0, zone: () => 'UTC' }, ids: () => 'id' })
  expect(renderToStaticMarkup(<Paper text={exportMarkdown(home, '2025-09-21')} />)).toContain('<h2 class="title">')
})

test('[M14] Sam’s long view is a table here, too, and a stroke that Sam typed ends no cell', () => {
  const text = '# From Sam’s room\n\n## The bucket\n\n| Month | What it held |\n| --- | --- |\n| May 2026 | Rang \\| twice |'
  const html = renderToStaticMarkup(<Paper text={text} />)
  expect(html).toContain('<th scope="col">Month</th><th scope="col">What it held</th>')
  expect(html).toContain('<td>May 2026</td><td>Rang | twice</td>')
})
