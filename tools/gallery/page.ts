const looks = ['phone-light', 'phone-dark', 'desktop-light', 'desktop-dark'] as const

/** Whose room a screen is of, as the first word of its name says. */
const roomOf = (name: string): string =>
  name.startsWith('robin-') ? 'Robin' : name.startsWith('sam-') ? 'Sam' : 'Before and beside a room'
const titleOf = (name: string): string => name.replace(/^(robin|sam)-/, '').replaceAll('-', ' ')

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { margin: 0 auto; max-width: 100rem; padding: 1rem }
  section > div { display: grid; grid-template-columns: 1fr 1fr 2fr 2fr; gap: .75rem; align-items: start }
  img { display: block; width: 100%; border: 1px solid #8886; border-radius: 6px }
  h3 { margin: 2rem 0 .5rem; text-transform: capitalize }
  nav { columns: 14rem }
  nav a { display: block }
  @media (max-width: 50rem) { section > div { grid-template-columns: 1fr 1fr } }`

/** One page that shows the pictures of each named screen, phone and desktop, light and dark; what was not taken is said in its place. */
export const galleryPage = (names: readonly string[], pictures: ReadonlySet<string>): string => {
  const picture = (name: string, look: string): string => {
    const file = `${name}-${look}.png`
    const words = `${titleOf(name)}, ${look.replace('-', ', ')}`
    return pictures.has(file)
      ? `<a href="${file}"><img loading="lazy" src="${file}" alt="${words}"></a>`
      : `<p>Not taken: ${words}. <code>npm run shots -- ${name}</code></p>`
  }
  const screen = (name: string): string =>
    `<section id="${name}"><h3>${titleOf(name)}</h3><div>${looks.map(look => picture(name, look)).join('\n')}</div></section>`
  const rooms = Map.groupBy(names, roomOf)
  const links = [...rooms].map(([room, of]) => `<h2>${room}</h2>${of.map(name => `<a href="#${name}">${titleOf(name)}</a>`).join('')}`)
  const parts = [...rooms].map(([room, of]) => `<h2>${room}</h2>${of.map(screen).join('\n')}`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Dropwise, every screen</title>
<style>${style}
</style>
<h1>Every screen</h1>
<nav>${links.join('\n')}</nav>
${parts.join('\n')}
</html>
`
}
