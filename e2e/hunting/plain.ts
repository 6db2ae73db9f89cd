import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether bytes hold a text that anybody could read: in UTF-8 or UTF-16 either way round, and written out in hexadecimal or base64, which
 * hides it from the eye alone. Base64 has three ways of falling; of each, the letters that do not hang on their neighbours.
 */
export const holds = (bytes: Buffer, text: string): boolean => {
  const plain = Buffer.from(text, 'utf8')
  const wide = Buffer.from(text, 'utf16le')
  const based = [0, 1, 2].flatMap(lead => {
    const shifted = Buffer.concat([Buffer.alloc(lead), plain]).toString('base64')
    const letters = shifted.slice(lead === 0 ? 0 : lead + 1, Math.floor(((lead + plain.length) * 8) / 6))
    return [letters, letters.replaceAll('+', '-').replaceAll('/', '_')]
  })
  const forms = [plain, wide, Buffer.from(wide).swap16(), plain.toString('hex'), plain.toString('hex').toUpperCase(), ...based]
  return forms.some(form => bytes.includes(form))
}

export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => join(file.parentPath, file.name))

/** The files under folders in which one of these texts lies. */
export const filesThatHold = (folders: readonly string[], texts: readonly string[]): string[] =>
  folders.flatMap(filesUnder).filter(file => {
    const bytes = readFileSync(file)
    return texts.some(text => holds(bytes, text))
  })
