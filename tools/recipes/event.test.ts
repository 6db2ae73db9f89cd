import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inCopyOfPackages } from '../guards/copy-of.ts'
import { run } from '../guards/run.ts'
import { put, rulesUntold, tested } from './edit.ts'

// The recipe “An event” of CONTRIBUTING.md, and “A payload that has to change” of packages/domain/README.md, followed to the letter in a copy.
const concept = 'packages/domain/src/sitting'
const kept = 'packages/home/src/kept-events.contract.ts'
const both = (folder: string) => tested(folder, concept, 'packages/home/src/kept-events.test.ts')
const compiled = (folder: string) => {
  const config = { extends: './tsconfig.base.json', include: [concept], exclude: ['**/*.test.ts'] }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  return run('@typescript/native/bin/tsc', ['-p', '.', '--noEmit'], folder).output
}
const story = `  test('[SI5] what Robin noticed while sitting stands beside it', () => {
    const told = robin()
    told.does('sitting/begun', { sitting: 's', what: 'Whether Sam stays.' })
    expect(told.does('sitting/noticed', { sitting: 's', noticed: 'The clock.' })).toBeUndefined()
    expect(told.page().sittings[0]).toMatchObject({ noticed: 'The clock.' })
  })

`
const lived = `import { openWorld } from '@dropwise/home'
const { robin } = await openWorld()
const { value } = await robin.act('sitting/begun', { what: 'Whether Sam stays.' })
const [{ id }] = robin.view('sittings', {}).sittings
await robin.act('sitting/noticed', { sitting: id, noticed: 'The clock.' })
console.log(robin.view('sittings', {}).sittings[0].noticed)`

test('an event: each step that is missing is red, and in the end it is an act', { timeout: 600_000 }, () =>
  inCopyOfPackages(['domain', 'home'], folder => {
    // 1. A rule. 2. A test that cites it.
    put(folder, `${concept}/README.md`, '- **SI4**', '- **SI5** What one noticed while sitting can be said.\n- **SI4**')
    expect(rulesUntold(folder, concept)).toEqual(['SI5 is stated but no test beneath this folder cites it as [SI5].'])
    put(folder, `${concept}/sitting.test.ts`, "  test('[SI4]", `${story}  test('[SI4]`)
    expect(rulesUntold(folder, concept)).toEqual([])
    expect(both(folder).output).toContain('[SI5] what Robin noticed')

    // 3. The event. 4. The compiler shows where it is not folded.
    const letGo = "  'sitting/let-go':"
    put(folder, `${concept}/own.events.ts`, letGo, `  'sitting/noticed': v.object({ sitting: idShape, noticed: v.string() }),\n${letGo}`)
    expect(compiled(folder)).toContain(`${concept}/reduce.ts`)
    const fold = "      return was === undefined || was === 'gone' ? was : { ...was, noticed: event.payload.noticed }\n"
    put(folder, `${concept}/reduce.ts`, "    case 'sitting/let-go':", `    case 'sitting/noticed':\n${fold}    case 'sitting/let-go':`)
    put(folder, `${concept}/reduce.ts`, '  readonly helped?: string\n', '  readonly helped?: string\n  readonly noticed?: string\n')
    expect(compiled(folder)).toBe('')

    // 5. One payload of it, kept for ever.
    const red = both(folder).output
    expect(red).toContain('sitting/noticed has a kept sample')
    expect(red).not.toContain('FAIL  packages/domain')
    const sample = "  { type: 'sitting/noticed', version: 1, payload: { sitting: 's', noticed: 'The clock.' } },\n"
    put(folder, kept, "  { type: 'sitting/let-go'", `${sample}  { type: 'sitting/let-go'`)
    const green = both(folder)
    expect(green.ok, green.output.slice(-3000)).toBe(true)

    // Its act has the event's name and is there by itself.
    writeFileSync(join(folder, 'lived.mjs'), lived)
    expect(spawnSync(process.execPath, ['lived.mjs'], { cwd: folder, encoding: 'utf8' })).toMatchObject({
      stderr: '',
      stdout: 'The clock.\n',
    })

    // A payload that has to change: without a way up, what was written is not read; without its sample, nobody would notice the next time.
    put(folder, `${concept}/own.events.ts`, 'what: v.string(), urge', 'what: v.string(), where: v.string(), urge')
    expect(both(folder).output).toContain('sitting/begun 1 can still be read')
    const up =
      "const nowhere = (older: unknown): unknown => ({ ...(older as object), where: '' })\nexport const upcasts = { 'sitting/begun': [nowhere] }\n"
    put(folder, `${concept}/own.events.ts`, 'export type SittingEvent', `${up}\nexport type SittingEvent`)
    put(folder, `${concept}/index.ts`, 'shapes, thingOf', 'shapes, thingOf, upcasts')
    const untold = both(folder).output
    expect(untold).toContain('sitting/begun has a kept sample of each of its versions')
    const first = "{ type: 'sitting/begun', version: 1, payload: { sitting: 's', what: 'Whether Sam stays.', urge: 'To ask.' } },"
    const reads = "reads: { sitting: 's', what: 'Whether Sam stays.', urge: 'To ask.', where: '' }"
    const second = "{ type: 'sitting/begun', version: 2, payload: { sitting: 's', what: 'Whether Sam stays.', where: 'On the stairs.' } },"
    put(folder, kept, first, `${first.replace(' },', `, ${reads} },`)}\n  ${second}`)
    const readAgain = tested(folder, 'packages/home/src/kept-events.test.ts')
    expect(readAgain.ok, readAgain.output.slice(-3000)).toBe(true)
  }),
)
