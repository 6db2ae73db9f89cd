import type { SourceFile, Violation } from './tree.ts'

/** The folders directly beneath `above`, by the paths of the files in them. */
const roomsIn = (above: string, paths: readonly string[]): string[] => {
  const beneath = paths.filter(path => path.startsWith(`${above}/`)).map(path => path.slice(above.length + 1).split('/'))
  return [...new Set(beneath.filter(({ length }) => length > 1).map(([room = '']) => room))]
}

/** Every room of the house is named, as `room/`, on the page that leads through it. */
export const unnamedRooms = (above: string, paths: readonly string[], page: SourceFile): Violation[] =>
  roomsIn(above, paths)
    .filter(room => !new RegExp(`(?<![\\w-])(?:${room}(?:/|\`)|${above}/${room}(?![\\w-]))`).test(page.text))
    .map(room => ({ at: page.path, why: `it does not name ${above}/${room}/.` }))
