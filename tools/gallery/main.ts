import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screens } from '../../e2e/screens.ts'
import { galleryPage } from './page.ts'

// `npm run gallery`: shots/index.html, one page of all the pictures that `npm run shots` took, in the order of e2e/screens.ts.
const shots = join(import.meta.dirname, '../../shots')
if (!existsSync(shots)) {
  process.stderr.write('There are no pictures yet; npm run shots takes them.\n')
  process.exit(1)
}
const names = screens.map(({ name }) => name)
const pictures = new Set(readdirSync(shots).filter(file => file.endsWith('.png')))
writeFileSync(join(shots, 'index.html'), galleryPage(names, pictures))
const whole = names.filter(name =>
  ['phone-light', 'phone-dark', 'desktop-light', 'desktop-dark'].every(look => pictures.has(`${name}-${look}.png`)),
)
process.stdout.write(`shots/index.html: ${names.length} screens, ${whole.length} of them with all four pictures.\n`)
