import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** Where a talk is. `stopped` and `enough` end it; neither is better. */
export type Step = 'before' | 'speaks' | 'says-back' | 'understood' | 'change' | 'enough' | 'stopped'

type Words = {
  readonly title: ReactNode
  readonly says: (otherName: string) => readonly ReactNode[]
  /** The first is the ordinary way on. */
  readonly ways: readonly { readonly to: Step; readonly name: ReactNode }[]
}

export const STEPS: Readonly<Record<Step, Words>> = {
  before: {
    title: <Trans>Before you begin.</Trans>,
    says: () => [
      <Trans key="t">Half an hour is enough. Not at night, not after drinking, not in the middle of a fight.</Trans>,
      <Trans key="p">Phones face down, but for this one.</Trans>,
      <Trans key="s">Either of you may stop at any step. Nobody asks why.</Trans>,
      <Trans key="h">Whoever was hurt says who begins.</Trans>,
    ],
    ways: [{ to: 'speaks', name: <Trans>We begin</Trans> }],
  },
  speaks: {
    title: <Trans>One speaks.</Trans>,
    says: () => [
      <Trans key="o">One thing, and about yourself: what you saw, what it does to you, what you wish for.</Trans>,
      <Trans key="s">A few sentences, so that they can be said back.</Trans>,
      <Trans key="l">The other listens, and prepares no answer.</Trans>,
    ],
    ways: [{ to: 'says-back', name: <Trans>It is said</Trans> }],
  },
  'says-back': {
    title: <Trans>The other says it back.</Trans>,
    says: () => [
      <Trans key="u">“What I understood is …” In your own words, as if it were yours.</Trans>,
      <Trans key="n">Nothing added, nothing explained, nothing defended.</Trans>,
    ],
    ways: [{ to: 'understood', name: <Trans>It is said back</Trans> }],
  },
  understood: {
    title: <Trans>Was it understood?</Trans>,
    says: () => [
      <Trans key="w">Only the one who spoke answers this.</Trans>,
      <Trans key="m">If something is missing, say that part once more. That is no fault of either of you.</Trans>,
    ],
    ways: [
      { to: 'change', name: <Trans>Yes, that is it</Trans> },
      { to: 'says-back', name: <Trans>Once more</Trans> },
    ],
  },
  change: {
    title: <Trans>Now the other one.</Trans>,
    says: () => [
      <Trans key="o">Whoever listened may speak now. To what was said, or of something else.</Trans>,
      <Trans key="q">It is also fine to leave it there, and let it be.</Trans>,
    ],
    ways: [
      { to: 'speaks', name: <Trans>The other one speaks</Trans> },
      { to: 'enough', name: <Trans>Enough for today</Trans> },
    ],
  },
  enough: {
    title: <Trans>Enough for today.</Trans>,
    says: () => [
      <Trans key="g">If you like, each says one thing that was good to hear.</Trans>,
      <Trans key="d">Nothing has to be solved by a talk.</Trans>,
    ],
    ways: [],
  },
  stopped: {
    title: <Trans>We stop here.</Trans>,
    says: otherName => [
      <Trans key="s">You can read it aloud: “I need to stop here. It is not your fault, {otherName}, and not the end of it.”</Trans>,
      <Trans key="w">Say when you can go on, if you know it. You need not know it.</Trans>,
      <Trans key="a">The other says “all right”, and nothing more.</Trans>,
    ],
    ways: [],
  },
}
