import { Trans } from '@lingui/react/macro'

/** How it stands, in one line each. */
export const asWords = {
  ended: <Trans>It has ended</Trans>,
  unavoidable: <Trans>It cannot be avoided: work, a child</Trans>,
  continues: <Trans>It continues</Trans>,
} as const

export type As = keyof typeof asWords
export const ALL = ['ended', 'unavoidable', 'continues'] as const satisfies readonly As[]
