import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const brotli = promisify(brotliCompress)
const QUALITY = 11

/** Writes `file.br` beside each file that is text, for the relay to send instead. */
export const compressBeside = async (files: readonly string[]): Promise<void> => {
  const texts = files.filter(file => /\.(js|css|html|svg|webmanifest|wasm)$/.test(file))
  await Promise.all(
    texts.map(async file => {
      const small = await brotli(await readFile(file), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
      await writeFile(`${file}.br`, small)
    }),
  )
}
