/** The countries whose numbers we have, by ISO 3166-1 alpha-2. Light, so that a form can name them without bringing the numbers. */
export const countryCodes = ['AU', 'CA', 'DE', 'GB', 'IE', 'IN', 'NZ', 'US'] as const

/** What a country is called in a language. */
export const countryName = (code: string, locale = 'en'): string => new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code

/** The same for all of them, sorted by name. */
export const countryNames: Readonly<Record<string, string>> = Object.fromEntries(
  countryCodes.map(code => [code, countryName(code)] as const).toSorted(([, a], [, b]) => a.localeCompare(b)),
)
