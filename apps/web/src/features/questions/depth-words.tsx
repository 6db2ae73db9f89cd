import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Choice } from '../../ui/choice.tsx'

export type Depth = Views['questions']['value']['questions'][number]['depth']

/** How much somebody wants to know, as a fact beside a question. */
export const depthWords: { readonly [D in Depth]: ReactNode } = {
  everything: <Trans>In full, in words</Trans>,
  outline: <Trans>The outline</Trans>,
  'yes-or-no': <Trans>Yes or no</Trans>,
  'not-now': <Trans>Not now</Trans>,
  never: <Trans>Never</Trans>,
}

/** The same to choose from, with what each means. Nothing is preselected. */
export const depths: readonly Choice<Depth>[] = [
  { value: 'yes-or-no', name: depthWords['yes-or-no'] },
  { value: 'outline', name: depthWords.outline, help: <Trans>What and when. No scenes.</Trans> },
  { value: 'everything', name: depthWords.everything, help: <Trans>Opens only after a note on what it holds.</Trans> },
  { value: 'not-now', name: depthWords['not-now'], help: <Trans>Keep the question here, for me.</Trans> },
  { value: 'never', name: depthWords.never, help: <Trans>I do not want to know this.</Trans> },
]
