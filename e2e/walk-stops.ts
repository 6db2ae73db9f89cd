/**
 * One picture of the walk in the README: a screen of e2e/screens.ts, on a phone, in the light or the dark, from its top; or from the part
 * that it is about, where that lies further down.
 */
export type Stop = { readonly screen: string; readonly colorScheme: 'light' | 'dark'; readonly from?: string }

/** A walk of two minutes through the rooms of the made-up couple. */
export const stops: readonly Stop[] = [
  { screen: 'welcome', colorScheme: 'light' },
  { screen: 'robin-today', colorScheme: 'light' },
  { screen: 'robin-rehearse', colorScheme: 'light', from: 'main .field' },
  { screen: 'robin-promises', colorScheme: 'light' },
  { screen: 'robin-dig-rung', colorScheme: 'dark' },
  { screen: 'sam-my-room', colorScheme: 'light' },
  { screen: 'sam-over-time', colorScheme: 'light', from: 'main .sheet' },
  { screen: 'sam-hearing', colorScheme: 'dark' },
]
