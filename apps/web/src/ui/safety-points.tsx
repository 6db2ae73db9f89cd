import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

const Kind = ({ title, children }: { title: ReactNode; children: ReactNode }): ReactNode => (
  <section className="section">
    <h2 className="label">{title}</h2>
    <ul className="rows three">{children}</ul>
  </section>
)

/**
 * What this app cannot do for somebody who may not be safe (S7). Said before anything is typed, and later two taps away. Kind by kind, so
 * that each finds what is theirs: who is near comes first.
 */
export const SafetyPoints = (): ReactNode => (
  <div className="stack stack--apart">
    <Kind title={<Trans>Somebody near you</Trans>}>
      <li>
        <Trans>If you are afraid of someone, cutting contact suddenly can raise the danger. Talk to a helpline first.</Trans>
      </li>
      <li>
        <Trans>Someone can make you unlock this. A passphrase protects the device, not a person under pressure.</Trans>
      </li>
      <li>
        <Trans>
          If somebody else set this up with you, they may know the passphrase, hold twelve words, or have a copy. Then begin a room of your
          own, alone, on a device of your own.
        </Trans>
      </li>
    </Kind>
    <Kind title={<Trans>This device</Trans>}>
      <li>
        <Trans>Use a device that you alone can open. A shared account can copy tabs and passwords to other devices.</Trans>
      </li>
      <li>
        <Trans>A fingerprint or a face in this device’s settings may be somebody else’s.</Trans>
      </li>
      <li>
        <Trans>Software that spies on this device can read along. Nothing in here can prevent that.</Trans>
      </li>
      <li>
        <Trans>The keyboard of a phone can learn what you type, and offer it elsewhere.</Trans>
      </li>
      <li>
        <Trans>Leaving the page does not erase the browser’s history.</Trans>
      </li>
      <li>
        <Trans>
          Whoever runs the address that you opened brings you this app, and could bring one that reads along. So could an employer who looks
          after this device or its network.
        </Trans>
      </li>
    </Kind>
    <Kind title={<Trans>The law</Trans>}>
      <li>
        <Trans>
          What you write about what happened can be used in court, in some countries also about custody or the affair itself. If that may
          matter to you, ask a lawyer first.
        </Trans>
      </li>
    </Kind>
  </div>
)
