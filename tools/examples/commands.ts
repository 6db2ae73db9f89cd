/** How a command of the documents is tried. */
export type How = {
  /** What stands on the screen when it has come to its end. */
  readonly says?: RegExp
  /** With which exit codes it may end; 0 unless said. */
  readonly codes?: readonly number[]
  /** It serves: it is left running until its block is over, and answers at the address that it says. */
  readonly serves?: true
  /** Words of it that are put otherwise in the test: a shorter run of the same. */
  readonly instead?: readonly [string, string]
  /** A program that a machine need not have; without it the command is left out, and that is said. */
  readonly needs?: string
  /** Why no test runs it, and the test that does what it does, where there is one. */
  readonly notRun?: string
  readonly test?: string
}

const pictures = 'it takes a quarter of an hour of pictures; browser tests walk the same list'

const onAServer: How = {
  notRun: 'it wants a server of one’s own, and its root',
  test: 'tools/guards/deploy.test.ts › what runs a relay sets nothing',
}
const containers: How = {
  notRun: 'no container engine runs where this is developed',
  test: 'tools/guards/deploy.test.ts › what runs a relay sets nothing',
}

/** Every command that stands in a block of the documents, letter for letter. */
export const commands: Readonly<Record<string, How>> = {
  'npm start': { serves: true },
  'npx dropwise relay': { serves: true },
  'npm test': { notRun: 'it is what runs this' },
  'npx dropwise rehearse letter.txt': { says: /«sorry, but you»\[1\]/, codes: [1] },
  'npx dropwise open copy.age': { says: /It rained all night\./ },
  'npx dropwise export copy.age --to paper': { says: /dropwise\.md/ },
  'npm run shots': { notRun: pictures, test: 'e2e/screens.test.ts › [A1, A6, A10, S1, S12]' },
  'npm run gallery': { notRun: 'it needs those pictures', test: 'tools/gallery/gallery.test.ts › every screen has its place' },
  'npm run walk': { notRun: 'it writes docs/walk anew', test: 'tools/gallery/gallery.test.ts › each picture is small' },
  'npm run crawl': { notRun: 'browser tests do it', test: 'e2e/crawl.test.ts › [A1, A3, S1, S36]' },
  'npm run bench -- coach': {
    notRun: 'speed lives in benchmarks, never in tests, and it brings the packages that it compares with',
    test: 'tools/bench/page/page.test.ts › docs/performance.md says',
  },
  'npm run coach:score -- packages/coach/corpus/held/h1-01.jsonl': { says: /closing, any move .*opening, any move/s },
  'npm run test:cluster': {
    notRun: 'it needs PostgreSQL and NATS; `npm test` runs the same where both answer',
    test: 'tools/cluster/faults.test.ts › three relays',
  },
  'npm run faults -- --runs 20': { notRun: 'it needs PostgreSQL and NATS', test: 'tools/cluster/faults.test.ts › three relays' },
  'npm run simulate -- --seeds 200': { instead: ['200', '1'], says: /1 hold, 0 do not/ },
  'npm run simulate -- --seeds 1': { says: /1 hold, 0 do not/ },
  // 1 where something stands against a release, as work that is not committed.
  'npm run release:dry': { says: /Nothing was published/, codes: [0, 1] },
  'curl -s http://127.0.0.1:4321/healthz': { says: /ok/, needs: 'curl' },
  'curl -s http://127.0.0.1:4321/metrics': { says: /^dropwise_/m, needs: 'curl' },
  'curl -sI http://127.0.0.1:4321/': { says: /content-security-policy: .*connect-src 'self'/i, needs: 'curl' },
  'sqlite3 data/relay.sqlite ".backup copy.sqlite"': { needs: 'sqlite3' },
  'export PATH="$PWD/node_modules/.bin:$PATH"': {},
  'vitest run --project unit packages/domain/src/wound': { says: /passed/ },
  'vitest run --project house tools/guards/glossary.test.ts': { says: /passed/ },
  'cd /opt/dropwise && npm run build': onAServer,
  'cp deploy/dropwise.service /etc/systemd/system/': onAServer,
  'systemctl edit dropwise': onAServer,
  'systemctl enable --now dropwise': onAServer,
  'cd deploy': containers,
  'printf \'DOMAIN=%s\\nDATABASE_PASSWORD=%s\\n\' dropwise.example "$(openssl rand -hex 24)" > .env': containers,
  'docker compose up --build --detach': containers,
}
