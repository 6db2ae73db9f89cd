import type { AccountView } from '@dropwise/domain/account'
import type { ReactNode } from 'react'

/** Every part of the account in full, for paper: on the screen each is a page of its own. */
export const PartsOnPaper = ({ parts }: { parts: AccountView['parts'] }): ReactNode =>
  parts.length > 0 && (
    <div className="on-paper">
      {parts.map(({ part, title, text }) => (
        <section className="section" key={part}>
          <h2 className="label">{title}</h2>
          <p className="voice own-words">{text}</p>
        </section>
      ))}
    </div>
  )
