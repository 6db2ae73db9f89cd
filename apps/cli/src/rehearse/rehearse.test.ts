import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const main = join(import.meta.dirname, '../main.ts')
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rehearse-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Ended = { readonly code: number | null; readonly out: string; readonly err: string }
/** Runs the real command, with `input` on standard input. */
const dropwise = (args: readonly string[], input: string | Buffer = ''): Promise<Ended> =>
  new Promise((done, failed) => {
    const child = spawn('node', [main, ...args], {
      env: {
        ...process.env,
        DROPWISE_CWD: folder,
        PATH: `${join(import.meta.dirname, '../../../../node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (part: Buffer) => (out += part.toString()))
    child.stderr.on('data', (part: Buffer) => (err += part.toString()))
    child.on('error', failed).on('close', code => done({ code, out, err }))
    child.stdin.end(input)
  })
const answers = (out: string): readonly Record<string, unknown>[] =>
  out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)

describe('Robin rehearses at the command line', () => {
  test('[RC1] closing words are marked, each with a question, and the code is 1', async () => {
    const { code, out } = await dropwise(['rehearse', '-'], "I'm sorry, but you were never home.\n")
    expect(code).toBe(1)
    expect(out).toContain('«sorry, but you»[1]')
    expect(out).toMatch(/\[1\] This may .+\n {4}.+\?/)
    expect(out.startsWith('What will you do')).toBe(true)
  })
  test('[RC1] nothing closing gives 0, and shows the text', async () => {
    const { code, out } = await dropwise(['rehearse', '-'], 'I lied to you in March.\n')
    expect(code).toBe(0)
    expect(out).toContain('I lied to you in March.')
  })
  test('[RC2] danger puts every mark away', async () => {
    const { out } = await dropwise(['rehearse', '-'], "It was only texting. You'd be better off without me.")
    expect(out).toContain('turn to someone now')
    expect(out).not.toContain('«')
  })
  test('[RC3] a file of the caller is read from the folder of the caller', async () => {
    writeFileSync(join(folder, 'draft.txt'), '\uFEFFYou have to believe me.')
    const { code, out } = await dropwise(['rehearse', 'draft.txt', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ findings: [{ move: 'convincing', kind: 'closes', start: 0, end: 22 }], danger: [] })
  })
  test.each<readonly [string, readonly string[], string | Buffer, RegExp]>([
    ['no file', ['rehearse'], '', /^Say which file/],
    ['a missing file', ['rehearse', 'nowhere.txt'], '', /^nowhere\.txt is not there\.$/],
    ['a folder', ['rehearse', '.'], '', /is a folder/],
    ['an unknown option', ['rehearse', '--loud', '-'], '', /no option called --loud/],
    ['an unknown side', ['rehearse', '-', '--author', 'both'], '', /wayward .* betrayed/],
    ['no words', ['rehearse', '-'], ' \n', /is empty/],
    ['bytes that are no text', ['rehearse', '-'], Buffer.from([0xff, 0xfe, 0x00]), /not UTF-8/],
    ['no such command', ['dance'], '', /no command called dance/],
  ])('[RC4] %s is one clear sentence and 2', async (_, args, input, sentence) => {
    const { code, out, err } = await dropwise(args, input)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.trim()).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('line by line', () => {
  const line = (id: string, author: string, text: string): string => `${JSON.stringify({ id, author, text })}\n`

  test('[RC5] one answer for each line, in order, all findings, offsets in UTF-16 units', async () => {
    const text = '😢 It was only texting. You have to believe me. Calm down. You are pathetic.'
    const { code, out } = await dropwise(
      ['rehearse', '--jsonl', '-'],
      line('1', 'wayward', text) + line('2', 'wayward', 'Soup is in the pan.'),
    )
    const [first, second] = answers(out)
    expect(code).toBe(1)
    expect(((first?.['findings'] ?? []) as { start: number; end: number }[]).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It was only texting',
      'You have to believe me',
      'Calm down',
      'You are pathetic',
    ])
    expect(second).toEqual({ id: '2', findings: [], danger: [] })
  })
  test('[RC5] a bad line is answered, the rest goes on, and the code is 2', async () => {
    const input = `not json\n[]\n\n{"id":"3","author":"else","text":"a"}\n{"id":"4","author":"wayward"}\n${line('5', 'wayward', 'Calm down.')}`
    const { code, out } = await dropwise(['rehearse', '--jsonl', '-'], input)
    expect(code).toBe(2)
    expect(answers(out)).toHaveLength(6)
    expect(
      answers(out)
        .slice(0, 5)
        .every(({ id, error }) => id === null && typeof error === 'string'),
    ).toBe(true)
    expect(answers(out)[5]).toMatchObject({ id: '5' })
  })
  test('[RC5] Sam is never marked for anger; the last line needs no line end; Windows line ends are fine', async () => {
    const input = `${line('1', 'betrayed', 'You are pathetic and I hate you.').trimEnd()}\r\n${line('2', 'betrayed', "You'll never see the kids again.").trimEnd()}`
    const { code, out } = await dropwise(['rehearse', '--jsonl', '-'], input)
    expect(code).toBe(1)
    expect(answers(out)).toMatchObject([
      { id: '1', findings: [] },
      { id: '2', findings: [{ move: 'controlling' }] },
    ])
  })
  test('[RC6] an answer comes as soon as its line is there', async () => {
    const child = spawn('node', [main, 'rehearse', '--jsonl', '-'], {
      env: { ...process.env, PATH: `${join(import.meta.dirname, '../../../../node_modules/.bin')}:${process.env['PATH'] ?? ''}` },
    })
    const next = (): Promise<string> => new Promise(done => child.stdout.once('data', (part: Buffer) => done(part.toString())))
    child.stdin.write(line('1', 'wayward', 'You have to believe me.'))
    expect(JSON.parse(await next())).toMatchObject({ id: '1' })
    child.stdin.write(line('2', 'wayward', 'You have to believe me.'))
    expect(JSON.parse(await next())).toMatchObject({ id: '2' })
    const ended = new Promise(done => child.on('close', done))
    child.stdin.end()
    expect(await ended).toBe(1)
  })
})
