import { dirname, join } from 'node:path'
import type { SourceFile, Violation } from '../guards/tree.ts'

/** What there is, to hold the pages against. */
export type There = {
  /** Whether a path from the root is a file or a folder. */
  readonly exists: (path: string) => boolean
  /** Scripts of the root's package.json. */
  readonly scripts: ReadonlySet<string>
  /** What stands on screens, letter for letter. */
  readonly said: ReadonlySet<string>
}

const links = /\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)|(?:src|href)="(?!https?:)([^"]+)"/g
const scripts = /npm run (?:-s )?([a-z][a-z:-]*)(?![^\n`]* -w )/g
/** A path as the pages write them; one with a place to fill in, a pattern, or what is built, is none. */
const paths = /`((?:packages|apps|tools|docs|e2e|deploy)\/[^`\s<>*{}…]*?)\/?`/g
const titles = /(?<![\w*])_([^_\n]+)_(?!\w)/g

/** Links, scripts and paths of a page that are not there. */
export const namedInVainBy = (pages: readonly SourceFile[], there: There): Violation[] =>
  pages.flatMap(({ path: at, text }) => [
    ...[...text.matchAll(links)]
      .map(match => match[1] ?? match[2] ?? '')
      .filter(to => !there.exists(join(dirname(at), decodeURI(to))))
      .map(to => ({ at, why: `it leads to ${to}, and there is no such file.` })),
    ...[...text.matchAll(scripts)]
      .map(match => match[1] ?? '')
      .filter(name => !there.scripts.has(name))
      .map(name => ({ at, why: `it says npm run ${name}, and there is no such script.` })),
    ...[...text.matchAll(paths)]
      .map(match => (match[1] ?? '').replace(/:\d+$/, ''))
      .filter(path => !/ › |\/dist\b/.test(path) && !there.exists(path))
      .map(path => ({ at, why: `it names ${path}, and there is no such file.` })),
  ])

/** Titles of screens, in a page for people who read screens and no code, that no screen has. */
export const titlesInVain = (pages: readonly SourceFile[], there: There): Violation[] =>
  pages.flatMap(({ path: at, text }) =>
    [...text.matchAll(titles)]
      .map(match => match[1] ?? '')
      .filter(title => !there.said.has(title))
      .map(title => ({ at, why: `nothing in the app is called “${title}”.` })),
  )

/** The sentences of a page as somebody reads them, without its marks, links and code. */
export const sentencesOf = (markdown: string): string[] => {
  const read = markdown
    .replaceAll(/`[^`]*`|\]\([^)]*\)/g, '')
    .replaceAll(/[*_[\]#|>-]/g, ' ')
    .replaceAll(/\s+/g, ' ')
  return (read.match(/[^.?!:]+[.?!:]/gu) ?? []).filter(sentence => sentence.trim().split(' ').length > 2)
}
