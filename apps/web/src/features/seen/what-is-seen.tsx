import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useView } from '../../acts/views.ts'
import { BackLink, Closing, Page, PageHead } from '../../ui/page.tsx'

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }): ReactNode => (
  <section className="section stack stack--near">
    <h2 className="label">{title}</h2>
    <ul className="rows three">{children}</ul>
  </section>
)

/** What the other can see, what nobody gets to see, and what cannot be hidden (S35). Written for both of the two alike. */
export const WhatIsSeen = (): ReactNode => {
  const otherName = useView('person', {})?.otherName ?? ''
  const { host } = location
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>What {otherName} can see.</Trans>}
        about={<Trans>Until you share with {otherName}: nothing at all. Once you do, this.</Trans>}
      />
      <Part title={<Trans>{otherName} sees</Trans>}>
        <li>
          <Trans>What you gave, word for word as you saw it before it left, and the day you gave it.</Trans>
        </li>
        <li>
          <Trans>Your corrections, beside what stood there first.</Trans>
        </li>
        <li>
          <Trans>That something was taken back, and when. The words are gone from the app; what was read stays read.</Trans>
        </li>
        <li>
          <Trans>Which devices are yours, and when each came or was taken off. You see {otherName}’s in the same list.</Trans>
        </li>
        <li>
          <Trans>That you take space, and until when. Not why.</Trans>
        </li>
        <li>
          <Trans>That you stepped back from what both had said yes to, or that sharing ended, and on which day.</Trans>
        </li>
      </Part>
      <Part title={<Trans>{otherName} never gets to see</Trans>}>
        <li>
          <Trans>Your journal, your drafts, your letters, and what was marked in them.</Trans>
        </li>
        <li>
          <Trans>
            How a day felt, your bucket, what was hurt, your hard dates, and whether you wrote at all: but for the one that you gave.
          </Trans>
        </li>
        <li>
          <Trans>Whether you opened the app, or read what was given to you.</Trans>
        </li>
        <li>
          <Trans>Values you sealed, until both of you gave theirs.</Trans>
        </li>
        <li>
          <Trans>What you sealed about beginning again, unless both of you said yes.</Trans>
        </li>
      </Part>
      <Part title={<Trans>What nobody can hide</Trans>}>
        <li>
          <Trans>Whoever holds a device of yours while it is open reads everything on it, and can take it along as a file.</Trans>
        </li>
        <li>
          <Trans>Whoever knows your passphrase, or finds your twelve words, can open your room.</Trans>
        </li>
        <li>
          <Trans>What you gave can be photographed, copied and shown to others.</Trans>
        </li>
        <li>
          <Trans>
            What stands here proves nothing to others: either of you could have made up all of it. Logs of the relay, a device that was
            taken away, or twelve words that were found can prove more.
          </Trans>
        </li>
        <li>
          <Trans>Over a long time, somebody who watches the line can guess when a device is in use, and never what is written.</Trans>
        </li>
        <li>
          <Trans>
            Whoever runs {host}, the address that you open, sees when your devices connect, and from where. Also by file alone: that you
            opened the app.
          </Trans>
        </li>
        <li>
          <Trans>
            Whoever runs it brings you this app, and could bring a changed one that hands on what you type and read. Nothing in here could
            tell. If that is {otherName}, nothing that you write here is safe from {otherName}.
          </Trans>
        </li>
        <li>
          <Trans>With a changed app, {otherName} could learn of a yes that you sealed about beginning again. Of no other answer.</Trans>
        </li>
      </Part>
      <Closing>
        <Trans>You can stop here. Nothing has been written down.</Trans>
      </Closing>
    </Page>
  )
}
