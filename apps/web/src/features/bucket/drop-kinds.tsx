import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { SeenDrop } from './shown.ts'

const OUTLINE = 'M6 1C8.8 4.7 10.5 7.2 10.5 9.8a4.5 4.5 0 0 1-9 0C1.5 7.2 3.2 4.7 6 1z'

/** What kinds of drops are called. */
export const dropWords = {
  kept: <Trans>promised and done</Trans>,
  late: <Trans>done late</Trans>,
  'told-first': <Trans>told first</Trans>,
  unpromised: <Trans>never promised</Trans>,
} as const satisfies Record<SeenDrop['as'], ReactNode>

/** Full, half, open, and open with a seed in it: told apart by shape alone. */
export const SeenDropShape = ({ as, style }: { as: SeenDrop['as']; style?: React.CSSProperties }): ReactNode => (
  <svg className="drop" viewBox="0 0 12 16" aria-hidden="true" style={style}>
    <path {...(as === 'kept' && { className: 'full' })} d={OUTLINE} />
    {as === 'late' && <path className="full" stroke="none" d="M1.5 8.8h9v1a4.5 4.5 0 0 1-9 0z" />}
    {as === 'unpromised' && <circle className="full" stroke="none" cx="6" cy="9.8" r="1.9" />}
  </svg>
)
