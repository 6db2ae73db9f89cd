import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Kind = Views['sharedList']['value']['mine'][number]['kind']

/** What each thing is that was given. */
export const kindWords: { readonly [K in Kind]: ReactNode } = {
  line: <Trans>A line</Trans>,
  learning: <Trans>Something learned</Trans>,
  found: <Trans>Something found on the way down</Trans>,
  wound: <Trans>What was hurt</Trans>,
  letter: <Trans>A letter</Trans>,
  feeling: <Trans>A feeling, to be heard</Trans>,
  value: <Trans>What a word means</Trans>,
  'hard-date': <Trans>A hard date</Trans>,
  'told-first': <Trans>Something told</Trans>,
  urgent: <Trans>A fact that cannot wait</Trans>,
  question: <Trans>A question</Trans>,
  answer: <Trans>An answer</Trans>,
  account: <Trans>The account, in outline</Trans>,
  'account-depth': <Trans>How much of the account I want to know</Trans>,
  'account-detail': <Trans>A part of the account</Trans>,
  saw: <Trans>I saw this</Trans>,
  'own-view': <Trans>My own view of a promise</Trans>,
  picture: <Trans>One picture of the long view</Trans>,
  'found-already': <Trans>I had already found this</Trans>,
  'will-do': <Trans>What I will do that day</Trans>,
  reflection: <Trans>What I understood</Trans>,
  added: <Trans>What I added</Trans>,
  heard: <Trans>Whether I felt heard</Trans>,
  'talk-point': <Trans>Something to talk about</Trans>,
  agreement: <Trans>What we could agree on</Trans>,
  agreed: <Trans>A yes to these words</Trans>,
  'agreement-ended': <Trans>That I no longer hold to something we agreed on</Trans>,
}
