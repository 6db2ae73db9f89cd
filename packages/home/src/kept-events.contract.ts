/**
 * One payload of every event in every version that was ever written. A vault opens for ever, so nothing here is edited or removed once
 * the version has shipped; a changed shape adds a version, a way up to it (`upcasts`), and a line here. `reads` is what an older one has
 * become, where that differs.
 */
export const keptEvents: readonly {
  readonly type: string
  readonly version: number
  readonly payload: unknown
  readonly reads?: unknown
}[] = [
  {
    type: 'person/introduced',
    version: 1,
    payload: { side: 'both', myName: 'Robin', otherName: 'Sam', country: 'GB', agreement: 'Nobody else, and no secrets about it.' },
  },
  { type: 'person/changed', version: 1, payload: { home: 'betrayed', country: 'ZZ' } },
  {
    type: 'settings/chosen',
    version: 1,
    payload: { appearance: 'dark', lockAfter: 60, spelling: true, leaveByShift: false, marks: 'none', practice: false },
  },
  { type: 'check-in/noted', version: 1, payload: { felt: 'on-guard' } },
  { type: 'check-in/body-safety-noted', version: 1, payload: { bodySafe: 'not-sure' } },
  {
    type: 'check-in/deepened',
    version: 1,
    payload: {
      secure: 'hardly',
      heard: 'partly',
      respected: 'mostly',
      free: 'cannot-tell',
      words: 'safe',
      actions: 'mixed',
      energy: 'not-safe',
      line: 'You looked up.',
    },
  },
  { type: 'check-in/taken-back', version: 1, payload: {} },
  {
    type: 'promise/made',
    version: 1,
    payload: { promise: 'p', text: 'Ring the clinic.', when: { kind: 'once', day: '2026-11-23', time: '17:00' } },
  },
  {
    type: 'promise/made',
    version: 1,
    payload: {
      promise: 'q',
      text: 'Home by half past six.',
      when: { kind: 'recurring', from: '2026-11-23', rule: 'FREQ=WEEKLY;BYDAY=MO,FR', until: '2027-11-23', time: '18:30' },
      instead: 'p',
    },
  },
  {
    type: 'promise/occurrence-said',
    version: 1,
    payload: { promise: 'q', day: '2026-11-23', as: 'told-first', line: 'Told at noon.', newDay: '2026-11-25' },
  },
  { type: 'promise/unsaid', version: 1, payload: { promise: 'q', day: '2026-11-23' } },
  { type: 'promise/ended', version: 1, payload: { promise: 'q' } },
  { type: 'promise/not-free-noted', version: 1, payload: { promise: 'q' } },
  { type: 'promise/not-free-taken-away', version: 1, payload: { promise: 'q' } },
  { type: 'journal/written', version: 1, payload: { entry: 'j', text: 'You will never read this.', kind: 'letter', to: 'Robin' } },
  { type: 'journal/closed', version: 1, payload: { entry: 'j' } },
  { type: 'journal/removed', version: 1, payload: { entry: 'j' } },
  {
    type: 'draft/kept',
    version: 1,
    payload: { draft: 'd', text: 'It makes sense that you doubt it.', act: 'Ring the clinic.', to: 'Sam', as: 'wayward' },
  },
  { type: 'draft/let-go', version: 1, payload: { draft: 'd' } },
  { type: 'dig/begun', version: 1, payload: { dig: 'g', assurance: 'I no longer travel.' } },
  { type: 'dig/answered', version: 1, payload: { dig: 'g', rung: 'moment-before', text: 'That it was separate.' } },
  { type: 'dig/closed', version: 1, payload: { dig: 'g', found: 'To be thought well of.' } },
  { type: 'dig/asked-again', version: 1, payload: { dig: 'g' } },
  { type: 'dig/let-go', version: 1, payload: { dig: 'g' } },
  { type: 'value/held', version: 1, payload: { value: 'v', word: 'own', name: 'Being there', meaning: 'On time for Mila.' } },
  { type: 'value/shown', version: 1, payload: { value: 'v', as: 'broken', line: 'I said two.' } },
  { type: 'value/let-go', version: 1, payload: { value: 'v' } },
  {
    type: 'scenario/written',
    version: 1,
    payload: {
      scenario: 's',
      scene: 'A training week.',
      plan: 'If dinner, then I ring first.',
      signs: 'I dress for it.',
      tell: 'Sam.',
      sting: 'burns',
    },
  },
  { type: 'scenario/rehearsed', version: 1, payload: { scenario: 's', recalled: 'I ring first.', sting: 'faint' } },
  { type: 'scenario/let-go', version: 1, payload: { scenario: 's' } },
  { type: 'wound/written', version: 1, payload: { wound: 'w', text: 'I compare.', setsOff: 'Mirrors.', helps: 'Saying it.' } },
  { type: 'wound/removed', version: 1, payload: { wound: 'w' } },
  { type: 'hard-date/kept', version: 1, payload: { date: 'h', day: '2024-02-29', yearly: true, text: 'The evening with the pasta.' } },
  { type: 'hard-date/put-away', version: 1, payload: { date: 'h', away: true } },
  { type: 'hard-date/noted-after', version: 1, payload: { date: 'h', day: '2024-02-29', line: 'It went by.' } },
  { type: 'hard-date/let-go', version: 1, payload: { date: 'h' } },
  {
    type: 'contact/said',
    version: 1,
    payload: { as: 'unavoidable', how: 'The same corridor.', plan: 'I go on.', tell: 'Sam, the same day.' },
  },
  { type: 'contact/happened', version: 1, payload: { line: 'At the lift.' } },
  { type: 'contact/taken-away', version: 1, payload: {} },
  { type: 'plainly/answered', version: 1, payload: { sleep: 'hardly', food: 'some', dying: 'rather-not-say', someone: 'not-sure' } },
  { type: 'plainly/taken-away', version: 1, payload: { day: '2025-10-01' } },
  { type: 'bucket/day-meant', version: 1, payload: { day: '2026-06-14', means: 'hard-day' } },
  {
    type: 'bucket/drop-poured',
    version: 1,
    payload: { drop: 'd', day: '2026-06-14', saw: 'You looked up.', as: 'told-first', promise: 'p' },
  },
  { type: 'bucket/drop-taken-back', version: 1, payload: { drop: 'd' } },
  { type: 'giving/given', version: 1, payload: { item: 'i', kind: 'told-first', text: 'It was two times.' } },
  { type: 'giving/corrected', version: 1, payload: { item: 'i', text: 'I said two; it was five.' } },
  { type: 'giving/withdrawn', version: 1, payload: { item: 'i' } },
]
