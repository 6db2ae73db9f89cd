import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** A page by its name; `also`: other words that somebody may look for it by. */
type FoundPage = { readonly to: string; readonly name: MessageDescriptor; readonly also?: MessageDescriptor }

const waywards: readonly FoundPage[] = [
  { to: '/', name: msg`Today` },
  { to: '/dig', name: msg`Dig deeper`, also: msg`why, reason, circumstances, choice` },
  { to: '/scenarios', name: msg`Moments that may come`, also: msg`plans, travel, temptation, alcohol` },
  { to: '/contact', name: msg`Contact`, also: msg`the other person, ex, message` },
  { to: '/account', name: msg`The complete account`, also: msg`disclosure, what happened, truth` },
  { to: '/mirror', name: msg`What your drafts asked for`, also: msg`pushing, pressure` },
  { to: '/shame', name: msg`Steady, then back`, also: msg`shame, guilt, collapse` },
  { to: '/attunement', name: msg`A day, from the other side`, also: msg`imagine, empathy` },
]
const betrayeds: readonly FoundPage[] = [
  { to: '/', name: msg`My room` },
  { to: '/silence', name: msg`What went silent`, also: msg`topics, again and again` },
  { to: '/their-account', name: msg`Their account`, also: msg`disclosure, what happened, truth` },
]
const both: readonly FoundPage[] = [
  { to: '/rehearse', name: msg`Rehearse`, also: msg`draft, message, write, coach` },
  { to: '/promises', name: msg`Promises`, also: msg`word, calendar` },
  { to: '/questions', name: msg`Questions`, also: msg`ask, answer` },
  { to: '/journal', name: msg`Journal`, also: msg`book, diary, letter` },
  { to: '/check-in', name: msg`Today, in more words`, also: msg`check-in, safe, body` },
  { to: '/over-time', name: msg`Over time`, also: msg`bucket, months, years` },
  { to: '/values', name: msg`What you hold to`, also: msg`values, honesty, commitment, love` },
  { to: '/learning', name: msg`What I am learning`, also: msg`lessons, insight` },
  { to: '/wounds', name: msg`What was hurt`, also: msg`wounds, triggers` },
  { to: '/hard-dates', name: msg`Hard dates`, also: msg`anniversary, triggers, calendar` },
  { to: '/sitting', name: msg`Sitting with not knowing`, also: msg`uncertainty, urge` },
  { to: '/readiness', name: msg`Ready or not`, also: msg`deciding, fear` },
  { to: '/shared', name: msg`What I share`, also: msg`given, withdraw` },
  { to: '/their-word', name: msg`The other’s word`, also: msg`promises, seen, drops` },
  { to: '/by-file', name: msg`By file`, also: msg`stick, without a relay` },
  { to: '/tell', name: msg`Tell the other something`, also: msg`told first, correct, urgent, health, pregnancy` },
  { to: '/hearing', name: msg`Being heard`, also: msg`feeling, listen, reflect` },
  { to: '/talk', name: msg`A talk, taking turns`, also: msg`weekly, agenda` },
  { to: '/agreements', name: msg`What you agreed on`, also: msg`rituals` },
  { to: '/space', name: msg`Take space`, also: msg`pause, time-out, quiet, evening` },
  { to: '/side-by-side', name: msg`Values, side by side` },
  { to: '/decision', name: msg`Beginning again, or not`, also: msg`decide, together, start, yes` },
  { to: '/apart', name: msg`Parting`, also: msg`end, separate, divorce, letter` },
  { to: '/before-joining', name: msg`Before you join`, also: msg`invite, code, link` },
  { to: '/end-sharing', name: msg`End sharing` },
  { to: '/plainly', name: msg`How am I, plainly`, also: msg`sleep, food, dying, doctor` },
  { to: '/control', name: msg`When hurt becomes control`, also: msg`fear, violence, being made to` },
  { to: '/line', name: msg`Where your words are`, also: msg`relay, offline, sent` },
  { to: '/guides', name: msg`To read`, also: msg`guides, children, anger, shock` },
  { to: '/help', name: msg`Help now`, also: msg`numbers, call, suicide, violence, police` },
  { to: '/first-days', name: msg`The first days`, also: msg`test, health, pregnancy, shock` },
  { to: '/safety', name: msg`What it cannot protect you from`, also: msg`court, spyware, fingerprint` },
  { to: '/seen', name: msg`What the other can see`, also: msg`privacy` },
  { to: '/settings', name: msg`Settings`, also: msg`dark, light, lock, spelling, language` },
  { to: '/settings/copies', name: msg`Copies, and paper`, also: msg`backup, export, print` },
  { to: '/settings/summary', name: msg`A summary, item by item`, also: msg`therapist, counsellor, print` },
  { to: '/settings/moment', name: msg`A moment for yourself`, also: msg`reminder, calendar` },
  { to: '/settings/bring-in', name: msg`Bring pages in`, also: msg`import, Day One, diary, Markdown` },
  { to: '/settings/words', name: msg`Twelve words on paper`, also: msg`recovery, forgot, lost` },
  { to: '/settings/devices', name: msg`Your devices`, also: msg`phone, tablet` },
  { to: '/settings/remove', name: msg`Remove from this device`, also: msg`delete, erase` },
  { to: '/keys', name: msg`Keys`, also: msg`keyboard, shortcuts` },
]

/** Every page that can be gone to by its name. */
export const pagesOf = (home: 'wayward' | 'betrayed'): readonly FoundPage[] => [...(home === 'wayward' ? waywards : betrayeds), ...both]
