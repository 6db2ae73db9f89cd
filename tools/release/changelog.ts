/** The section of one version in CHANGELOG.md, without its heading; nothing where there is none or it says nothing. */
export const sectionOf = (changelog: string, version: string): string | undefined => {
  const sections = changelog.split(/^## /m).slice(1)
  const found = sections.find(section => section.startsWith(`${version}\n`) || section.startsWith(`${version} `))
  const text = found?.slice(found.indexOf('\n')).trim()
  return text === '' ? undefined : text
}
