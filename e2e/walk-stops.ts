/** One picture of the walk in the README: a screen of e2e/screens.ts, on a phone, in the light or the dark. */
export type Stop = { readonly screen: string; readonly colorScheme: 'light' | 'dark' }

/** A walk of two minutes through the rooms of the made-up couple. */
export const stops: readonly Stop[] = [
  { screen: 'welcome', colorScheme: 'light' },
  { screen: 'robin-today', colorScheme: 'light' },
  { screen: 'robin-rehearse', colorScheme: 'light' },
  { screen: 'robin-promises', colorScheme: 'light' },
  { screen: 'robin-dig-rung', colorScheme: 'dark' },
  { screen: 'sam-my-room', colorScheme: 'light' },
  { screen: 'sam-over-time', colorScheme: 'light' },
  { screen: 'sam-hearing', colorScheme: 'dark' },
]
