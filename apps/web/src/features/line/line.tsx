import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLine, type LineNoticed, type LineNow } from '../../acts/room-now.ts'
import { useView } from '../../acts/views.ts'
import { BackLink, Closing, Page, PageHead, Sheet } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'

/** What the quiet dot stands for, in words: where it is what this person wrote. Nothing of the other is known here (H3). */
export const WhereItIs = (): ReactNode => {
  const line = useLine()
  const otherName = useView('person', {})?.otherName ?? ''
  const { joined } = useView('sharing', {})
  return (
    <Page>
      <BackLink to="/more">
        <Trans>More</Trans>
      </BackLink>
      <PageHead
        title={<Trans>Where your words are.</Trans>}
        about={<Trans>All that you keep is on this device first, locked, before anything else happens to it.</Trans>}
      />
      {line ? (
        <Sheet labelledBy="line-now">
          <h2 className="sentence" id="line-now">
            <NowIn line={line} />
          </h2>
          <p>
            <WhatThatMeans line={line} otherName={otherName} />
          </p>
        </Sheet>
      ) : (
        <p className="soft">
          <Trans>This room is not kept. What you write is on this page and nowhere else.</Trans>
        </p>
      )}
      {line?.noticed.map(noticed => (
        <p key={noticed} className="measure">
          <Noticed noticed={noticed} />
        </p>
      ))}
      {joined && (
        <>
          <p className="soft measure">
            <Trans>
              This page is about your own words. When {otherName} was here, and what {otherName} has read, it does not know. Nobody is told
              that of you.
            </Trans>
          </p>
          <Rows>
            <Row to="/shared" about={<Trans>Also what has not left yet.</Trans>}>
              <Trans>What I share</Trans>
            </Row>
            <Row to="/by-file" about={<Trans>From hand to hand, with nobody between.</Trans>}>
              <Trans>By file</Trans>
            </Row>
          </Rows>
        </>
      )}
      {line?.way === 'alone' && !joined && (
        <Rows>
          <Row to="/settings/copies" about={<Trans>For the day when this device is lost.</Trans>}>
            <Trans>A copy in another place</Trans>
          </Row>
        </Rows>
      )}
      <Closing>{line ? <Trans>What you kept stays kept.</Trans> : <Trans>Nothing has to be kept.</Trans>}</Closing>
    </Page>
  )
}

const NowIn = ({ line: { way, gone } }: { line: LineNow }): ReactNode => {
  if (way === 'alone') return <Trans>Kept on this device alone.</Trans>
  if (way === 'by-file') return <Trans>Kept on this device. The lines are down.</Trans>
  if (way === 'away')
    return gone ? <Trans>Kept here. The relay is not reached now.</Trans> : <Trans>Kept here. Something waits to go.</Trans>
  return gone ? <Trans>Kept here, and gone to the relay.</Trans> : <Trans>Kept here, and on its way to the relay.</Trans>
}

const WhatThatMeans = ({ line: { way, gone }, otherName }: { line: LineNow; otherName: string }): ReactNode => {
  if (way === 'alone') return <Trans>Nothing of this room goes anywhere.</Trans>
  if (way === 'by-file')
    return <Trans>You chose files alone. What you share goes when you save a file for {otherName} and it is taken in there.</Trans>
  if (way === 'there')
    return gone ? (
      <Trans>The relay has all that left your room. It carries it locked and cannot read it.</Trans>
    ) : (
      <Trans>It goes in even portions, one in five minutes, so that nobody sees from the line when you write.</Trans>
    )
  return gone ? (
    <Trans>What left your room before is there. This device tries again by itself, at a moment left to chance.</Trans>
  ) : (
    <Trans>The relay is not reached now. This device tries again by itself, and nothing is lost meanwhile.</Trans>
  )
}

const Noticed = ({ noticed }: { noticed: LineNoticed }): ReactNode => {
  switch (noticed) {
    case 'line/changed':
      return <Trans>Something came that had been changed on the way, or was told otherwise before. It was left out.</Trans>
    case 'line/withheld':
      return <Trans>The relay says that it has more, and does not hand it over.</Trans>
    case 'line/lost':
      return <Trans>The relay had lost something that it had taken. It is given again from here.</Trans>
    case 'line/shown-out':
      return (
        <Trans>
          The relay lets this device in no more. It was taken off the list on another device of yours, or both of you have ended sharing.
          What is here stays.
        </Trans>
      )
    case 'line/cut':
      return (
        <Trans>
          On the other side a device was taken off. What had come from it here, and not to the device that took it off, counts no more and
          is not shown.
        </Trans>
      )
    case 'line/full':
      return <Trans>The relay takes no more for now. It is tried again later; a file goes without it.</Trans>
  }
}
