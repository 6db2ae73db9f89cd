import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Fold } from '../../ui/banner.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { GiveWords } from './give-words.tsx'
import { heardWords } from './heard-words.tsx'
import { Said } from './said.tsx'

type ListenProps = { readonly feeling: Views['hearing']['value']['theirs'][number]; readonly person: Views['person']['value'] }

/** For the one who listens: first what was understood; only when that has arrived, something can be added. */
export const Listen = ({ feeling, person }: ListenProps): ReactNode => {
  const { item, reflections, added, mayAdd, withdrawnOn } = feeling
  const otherName = person?.otherName ?? ''
  if (withdrawnOn !== undefined) return null
  const reflect = (
    <GiveWords
      kind="reflection"
      to={item}
      label={<Trans>What you understood</Trans>}
      hint={<Trans>How was it to be {otherName} there? No reason, no answer, nothing about you.</Trans>}
      does={<Trans>Give it to {otherName}</Trans>}
      otherName={otherName}
    />
  )
  return (
    <>
      {reflections.map(reflection => (
        <section className="section stack" key={reflection.item}>
          <h2 className="label">
            <Trans>What you understood</Trans>
          </h2>
          <Said words={reflection} />
          {reflection.released && (
            <p className="small soft">
              <Trans>
                {otherName} let you know: “{heardWords[reflection.released.as]}”.
              </Trans>
            </p>
          )}
        </section>
      ))}
      {added.map(one => (
        <section className="section stack" key={one.item}>
          <h2 className="label">
            <Trans>What you added after that</Trans>
          </h2>
          <Said words={one} />
        </section>
      ))}
      {mayAdd ? (
        <div className="rows">
          <Fold
            among={item}
            title={<Trans>Add something</Trans>}
            about={<Trans>It need not be. Being understood may have been all of it.</Trans>}
          >
            <GiveWords
              kind="added"
              to={item}
              label={<Trans>What you add</Trans>}
              hint={<Trans>Without a “but”.</Trans>}
              does={<Trans>Give it to {otherName}</Trans>}
              otherName={otherName}
            />
          </Fold>
          <Fold
            among={item}
            title={<Trans>I understand more of it now</Trans>}
            about={<Trans>Said once more, beside what you said.</Trans>}
          >
            {reflect}
          </Fold>
        </div>
      ) : person?.home === 'wayward' ? (
        reflect
      ) : (
        <div className="rows">
          <Fold title={<Trans>Say what you understood</Trans>} about={<Trans>Nothing is needed from you.</Trans>}>
            {reflect}
          </Fold>
        </div>
      )}
      <Rows>
        <Row to="/rehearse" about={<Trans>Nothing written there goes to {otherName}.</Trans>}>
          <Trans>Try the words first</Trans>
        </Row>
      </Rows>
    </>
  )
}
