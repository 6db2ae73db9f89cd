import type { Guide } from './guide.ts'
import { anger } from './texts/anger.ts'
import { bothBetrayed } from './texts/both-betrayed.ts'
import { bothPains } from './texts/both-pains.ts'
import { checkingPhones } from './texts/checking-phones.ts'
import { childrenBetween } from './texts/children-between.ts'
import { deciding } from './texts/deciding.ts'
import { endingWell } from './texts/ending-well.ts'
import { familyAndFaith } from './texts/family-and-faith.ts'
import { firstEachAlone } from './texts/first-each-alone.ts'
import { howLongItTakes } from './texts/how-long-it-takes.ts'
import { notDoingTheWork } from './texts/not-doing-the-work.ts'
import { pregnancyAndHealth } from './texts/pregnancy-and-health.ts'
import { space } from './texts/space.ts'
import { tellingOthers } from './texts/telling-others.ts'
import { theHotBurner } from './texts/the-hot-burner.ts'
import { touchAfterwards } from './texts/touch-afterwards.ts'
import { truthInPieces } from './texts/truth-in-pieces.ts'
import { whatASafePartnerIs } from './texts/what-a-safe-partner-is.ts'
import { whatShockDoes } from './texts/what-shock-does.ts'
import { whenItIsACompulsion } from './texts/when-it-is-a-compulsion.ts'
import { whenItIsNotSafe } from './texts/when-it-is-not-safe.ts'
import { whyBelievingCannotBeAskedFor } from './texts/why-believing-cannot-be-asked-for.ts'
import { whyOneAsksAgain } from './texts/why-one-asks-again.ts'
import { workingWithTheOtherPerson } from './texts/working-with-the-other-person.ts'

/** Every guide, in the order in which they are listed. */
export const guides: readonly Guide[] = [
  whatShockDoes,
  firstEachAlone,
  whyOneAsksAgain,
  howLongItTakes,
  space,
  tellingOthers,
  childrenBetween,
  pregnancyAndHealth,
  touchAfterwards,
  familyAndFaith,
  bothBetrayed,
  whenItIsNotSafe,
  deciding,
  endingWell,
  anger,
  checkingPhones,
  notDoingTheWork,
  whatASafePartnerIs,
  bothPains,
  whyBelievingCannotBeAskedFor,
  truthInPieces,
  theHotBurner,
  workingWithTheOtherPerson,
  whenItIsACompulsion,
]
