import type { ComponentProps, ReactNode } from 'react'
import { Link } from 'wouter'

/** `fill`: at most one on a page. `line`: the other choice. `quiet`: words that can be pressed. `danger`: deletes for good. */
export type Look = 'fill' | 'line' | 'quiet' | 'danger'

const classOf = (look: Look, block = false): string =>
  ['btn', look !== 'fill' && `btn--${look}`, block && 'btn--block'].filter(Boolean).join(' ')

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { look?: Look; block?: boolean }

/** Does something. Say what, in the words of the one who presses it. */
export const Button = ({ look = 'fill', block = false, type = 'button', ...rest }: ButtonProps): ReactNode => (
  <button type={type} className={classOf(look, block)} {...rest} />
)

/** Goes somewhere inside the app, looking like a button. */
export const GoButton = ({ to, look = 'fill', children }: { to: string; look?: Look; children: ReactNode }): ReactNode => (
  <Link href={to} className={classOf(look)}>
    {children}
  </Link>
)

/** Buttons side by side; `stack`ed they fill a phone's width. */
export const Actions = ({ stack = false, children }: { stack?: boolean; children: ReactNode }): ReactNode => (
  <div className={stack ? 'actions actions--stack' : 'actions'}>{children}</div>
)
