import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Kind = Views['sharedList']['value']['mine'][number]['kind']

/** Kinds that belong together, in the order in which they stand on the page. */
export const GROUPS = ['told', 'questions', 'heard', 'promises', 'account', 'two', 'own'] as const
export type Group = (typeof GROUPS)[number]

export const groupNames: { readonly [G in Group]: ReactNode } = {
  told: <Trans>Told</Trans>,
  questions: <Trans>Questions and answers</Trans>,
  heard: <Trans>Being heard</Trans>,
  promises: <Trans>Promises, and what was seen of them</Trans>,
  account: <Trans>The complete account</Trans>,
  two: <Trans>Talks and agreements</Trans>,
  own: <Trans>From one’s own pages</Trans>,
}

export const groupOf: { readonly [K in Kind]: Group } = {
  'told-first': 'told',
  urgent: 'told',
  'found-already': 'told',
  question: 'questions',
  answer: 'questions',
  feeling: 'heard',
  wound: 'heard',
  reflection: 'heard',
  added: 'heard',
  heard: 'heard',
  saw: 'promises',
  'own-view': 'promises',
  account: 'account',
  'account-detail': 'account',
  'account-depth': 'account',
  'talk-point': 'two',
  agreement: 'two',
  agreed: 'two',
  'agreement-ended': 'two',
  line: 'own',
  learning: 'own',
  found: 'own',
  letter: 'own',
  value: 'own',
  'hard-date': 'own',
  'will-do': 'own',
  picture: 'own',
}
