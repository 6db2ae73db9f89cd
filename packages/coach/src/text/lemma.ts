/** Irregular forms of the words that people use in these letters; every other form follows the endings below. */
const irregular: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  say: 'said saying says',
  see: 'saw seen',
  tell: 'told',
  think: 'thought',
  know: 'knew known',
  feel: 'felt',
  find: 'found',
  get: 'got gotten getting',
  give: 'gave given giving',
  take: 'took taken taking',
  make: 'made making',
  come: 'came coming',
  leave: 'left leaving',
  keep: 'kept',
  let: 'letting',
  put: 'putting',
  hurt: 'hurting',
  lose: 'lost losing',
  mean: 'meant',
  meet: 'met',
  send: 'sent',
  sleep: 'slept',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  swear: 'swore sworn',
  throw: 'threw thrown',
  understand: 'understood',
  write: 'wrote written writing',
  break: 'broke broken',
  bring: 'brought',
  buy: 'bought',
  choose: 'chose chosen choosing',
  cut: 'cutting',
  forget: 'forgot forgotten forgetting',
  forgive: 'forgave forgiven forgiving',
  hear: 'heard',
  hide: 'hid hidden hiding',
  hold: 'held',
  hit: 'hitting',
  lie: 'lied lying lies',
  pay: 'paid',
  read: 'reading',
  ring: 'rang rung',
  run: 'ran running',
  sit: 'sat sitting',
  wake: 'woke woken waking',
  win: 'won winning',
  begin: 'began begun beginning',
  become: 'became becoming',
  build: 'built',
  deal: 'dealt',
  die: 'died dying',
  drive: 'drove driven driving',
  eat: 'ate eaten',
  fall: 'fell fallen',
  fight: 'fought',
  show: 'shown',
  shut: 'shutting',
  stop: 'stopped stopping',
  teach: 'taught',
  wear: 'wore worn',
  cheat: 'cheated',
  child: 'children',
  man: 'men',
  woman: 'women',
  beat: 'beaten beating',
  drag: 'dragged dragging',
  push: 'pushed',
  ask: 'asked asking',
  delete: 'deleted deleting',
}
const table = new Map<string, string>()
for (const [lemma, forms] of Object.entries(irregular))
  for (const form of [lemma, ...forms.split(' ')]) table.set(form, lemma.toUpperCase())

/** Verbs that lose their `e` before -ed and -ing. */
const mute = new Set(
  (
    'believe blame love hate change care live move decide promise use promise please ruin destroy share excuse imagine exaggerate notice trust save close ' +
    'prove hope name dismiss argue owe cause refuse admit agree complicate apologise apologize realise realize minimise minimize continue like joke chase sabotage ' +
    'manage arrange schedule cancel invite note admire message cherish validate communicate complicate suffocate humiliate embarrass handle struggle storm bite judge ' +
    'punish accuse confuse forgive face include separate divorce engage provoke promise overreact tire raise receive date delete erase lose'
  ).split(' '),
)

const stemmed = (stem: string): string => {
  if (mute.has(`${stem}e`)) return `${stem}e`
  return /([bdgmnprt])\1$/u.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem
}

const regular = (form: string): string => {
  if (form.length < 4) return form
  if (form.endsWith('ies') || form.endsWith('ied')) return `${form.slice(0, -3)}y`
  if (form.endsWith('ing') && form.length > 5) return stemmed(form.slice(0, -3))
  if (form.endsWith('ed') && form.length > 4) return stemmed(form.slice(0, -2))
  if (/(?:ss|sh|ch|x)es$/u.test(form)) return form.slice(0, -2)
  return form.endsWith('s') && !/(?:ss|us|is)$/u.test(form) ? form.slice(0, -1) : form
}

/** The head word of a form, in capitals as patterns write it: `lied` → `LIE`, `sorry` → `SORRY`. */
export const lemma = (form: string): string => {
  const ready = table.get(form)
  if (ready !== undefined) return ready
  const head = regular(form).toUpperCase()
  if (table.size < 8000) table.set(form, head)
  return head
}
