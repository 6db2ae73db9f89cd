import type { ReactNode } from 'react'

/** Line drawings on a grid of 24, 1.5 thick. */
const drawings = {
  today: (
    <>
      <path d="M3 17.5h18" />
      <path d="M6.5 17.5a5.5 5.5 0 0 1 11 0" />
    </>
  ),
  room: (
    <>
      <path d="M3 20h18" />
      <path d="M6.5 20v-9.5a5.5 5.5 0 0 1 11 0V20" />
    </>
  ),
  rehearse: (
    <>
      <path d="M4 20l1.2-4.6L16 4.6a1.6 1.6 0 0 1 2.3 0l1.1 1.1a1.6 1.6 0 0 1 0 2.3L8.6 18.8z" />
      <path d="M14 6.6l3.4 3.4" />
    </>
  ),
  promises: (
    <>
      <circle cx="5" cy="12" r="2.2" />
      <path d="M7.5 12h7.5" />
      <path d="M18.5 8.2c1.7 2.2 2.5 3.6 2.5 4.9a2.5 2.5 0 0 1-5 0c0-1.3.8-2.7 2.5-4.9z" />
    </>
  ),
  questions: (
    <>
      <path d="M8.5 9a3.6 3.6 0 1 1 5.6 3c-1.3.9-2.1 1.6-2.1 3.1" />
      <path d="M12 18.9v.1" strokeWidth="2.2" />
    </>
  ),
  journal: (
    <>
      <path d="M6 4h11a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 17 20H6z" />
      <path d="M9 4v16M12 9h3.5" />
    </>
  ),
  overTime: (
    <>
      <path d="M3 9c3-3 6-3 9 0s6 3 9 0" />
      <path d="M3 15.5c3-3 6-3 9 0s6 3 9 0" />
    </>
  ),
  sealed: (
    <>
      <path d="M4 6.5h16v11H4z" />
      <path d="M4 6.5l8 6 8-6" />
    </>
  ),
  share: (
    <>
      <path d="M8 8h11v12H8z" />
      <path d="M5 16V4h11" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7.5h9M17 7.5h3M4 16.5h3M11 16.5h9" />
      <circle cx="15" cy="7.5" r="2" />
      <circle cx="9" cy="16.5" r="2" />
    </>
  ),
  more: <path d="M4 8h16M4 16h16" />,
  help: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <circle cx="12" cy="12" r="3.5" />
      <path d="M6 6l3.5 3.5M18 6l-3.5 3.5M6 18l3.5-3.5M18 18l-3.5-3.5" />
    </>
  ),
  leave: (
    <>
      <path d="M13 4.5H5.5v15H13" />
      <path d="M10.5 12H20M16.5 8.5L20 12l-3.5 3.5" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5" />
      <path d="M12 7.8v.1" strokeWidth="2.2" />
    </>
  ),
  pause: <path d="M9 5.5v13M15 5.5v13" />,
  plus: <path d="M12 5v14M5 12h14" />,
  open: <path d="M9.5 6l6 6-6 6" />,
  back: <path d="M14.5 6l-6 6 6 6" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  lock: (
    <>
      <path d="M6 11h12v9H6z" />
      <path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** A drawing beside words; never instead of them, so assistive technology passes over it. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }): ReactNode => (
  <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
    {drawings[name]}
  </svg>
)
