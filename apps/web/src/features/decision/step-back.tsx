import type { ReactNode } from 'react'
import { act } from '../../acts/acting.ts'
import { AskedTwice } from '../../ui/asked-twice.tsx'

/** Back to one's own healing, from wherever one is: always there, alone. */
export const StepBack = ({ ask, says, does }: { ask: ReactNode; says: ReactNode; does: ReactNode }): ReactNode => (
  <section className="section">
    <AskedTwice ask={ask} says={says} does={does} onDo={() => void act('season/step-back', {})} />
  </section>
)
