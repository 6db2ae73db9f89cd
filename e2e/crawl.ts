import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import { openChromium } from './chromium.ts'
import { readAsked } from './crawling/asked.ts'
import { looks } from './crawling/looks.ts'
import { rooms } from './crawling/rooms.ts'
import { walk } from './crawling/walk.ts'

// `npm run crawl -- [room …] [look …]`: from every first page along every link, and then into everything that opens where one stands, in
// light, dark, forced colours and with words two fifths longer, at three widths. Prints what is wrong and how much it saw; what it checks
// is in `place-checks.ts`.
const asked = readAsked(
  process.argv.slice(2),
  Object.keys(rooms),
  looks.map(({ name }) => name),
)
if (asked.kind !== 'walk') {
  const [stream, ends] = asked.kind === 'help' ? [process.stdout, 0] : [process.stderr, 1]
  stream.write(asked.says)
  process.exit(ends)
}

const data = await mkdtemp(join(tmpdir(), 'crawl-'))
const web = process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist')
const relay = await startRelay({ port: 0, host: '127.0.0.1', data, web })
const browser = await openChromium()
let [places, opened, dialogs] = [0, 0, 0]
for (const [name, start] of Object.entries(rooms).filter(([room]) => asked.rooms.includes(room)))
  for (const look of looks.filter(one => asked.looks.includes(one.name))) {
    if (look.name === 'longer' && !start.anyLanguage) continue
    const found = await walk(browser, { url: relay.url, name, start, look, say: line => void process.stdout.write(`${line}\n`) })
    places += found.places
    opened += found.opened
    dialogs += found.dialogs
    process.stderr.write(
      `${name} ${look.name}: ${found.places} places, ${found.opened} opened, ${found.dialogs} of them dialogs, ${found.wrong.length} wrong\n`,
    )
    if (found.wrong.length > 0) process.exitCode = 1
  }
process.stderr.write(`${places} places and ${opened} things opened in them, ${dialogs} of those dialogs, each at 320, 390 and 1280 wide\n`)
await browser.close()
await relay.close()
await rm(data, { recursive: true, force: true })
