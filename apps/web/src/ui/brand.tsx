import type { ReactNode } from 'react'

const Mark = ({ className }: { className?: string }): ReactNode => (
  <svg {...(className && { className })} viewBox="0 0 32 32" aria-hidden="true">
    <path className="dot" d="M16 2.2c2.3 3.4 3.7 5.4 3.7 7.6a3.7 3.7 0 0 1-7.4 0c0-2.2 1.4-4.2 3.7-7.6z" />
    <ellipse cx="16" cy="22" rx="5.2" ry="2" />
    <path d="M11.2 17.3C6.6 17.9 3.5 19.7 3.5 22c0 3.2 5.6 5.6 12.5 5.6S28.5 25.2 28.5 22c0-2.3-3.1-4.1-7.7-4.7" />
  </svg>
)

/** The mark and the name. The name is not translated. */
export const Brand = ({ onGo }: { onGo?: () => void }): ReactNode => (
  <a
    className="brand"
    href="/"
    onClick={event => {
      if (!onGo) return
      event.preventDefault()
      onGo()
    }}
  >
    <Mark />
    <span>Dropwise</span>
  </a>
)

/** The mark alone, large, above *Locked*. */
export const LargeMark = (): ReactNode => <Mark className="unlock__mark" />
