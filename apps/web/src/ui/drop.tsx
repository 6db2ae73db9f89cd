import type { ReactNode } from 'react'

const OUTLINE = 'M6 1C8.8 4.7 10.5 7.2 10.5 9.8a4.5 4.5 0 0 1-9 0C1.5 7.2 3.2 4.7 6 1z'

/** Full, half, open: told apart by shape, so colour is never needed. */
export type DropShape = 'full' | 'half' | 'open'

export const Drop = ({ shape }: { shape: DropShape }): ReactNode => (
  <svg className="drop" viewBox="0 0 12 16" aria-hidden="true">
    <path {...(shape === 'full' && { className: 'full' })} d={OUTLINE} />
    {shape === 'half' && <path className="full" stroke="none" d="M1.5 8.8h9v1a4.5 4.5 0 0 1-9 0z" />}
  </svg>
)
