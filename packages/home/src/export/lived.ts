import { before, beside, heading, labelled, list, type Section } from './section.ts'

const ASPECTS = ['secure', 'heard', 'respected', 'free'] as const
const SIGNS = ['words', 'actions', 'energy'] as const

/** Check-ins in the words in which they were answered, oldest first. */
export const checkIns: Section = (home, { words, answers, day, month }, wants) => ({
  title: words.checkIns,
  blocks: home
    .view('check-ins', {})
    .months.filter(one => wants(one.month))
    .toReversed()
    .flatMap(one => [
      heading(month(one.month)),
      ...list(
        one.entries.toReversed().map(entry => {
          const { felt, bodySafe, deeper } = entry
          const said = [
            felt && answers.felt[felt],
            bodySafe && `${words.bodySafe}: ${answers.bodySafe[bodySafe]}`,
            ...ASPECTS.map(of => deeper?.[of] && `${words[of]}: ${answers.extent[deeper[of]]}`),
            ...SIGNS.map(of => deeper?.[of] && `${words[of]}: ${answers.safety[deeper[of]]}`),
            deeper?.line,
          ]
          return `${day(entry.day)}: ${beside(...said)}`
        }),
      ),
    ]),
})

/** Days on which it was asked how one is, plainly. */
export const plainly: Section = (home, { words, answers, day }) => {
  const { today, earlier } = home.view('plainly', {})
  const answered = [today, ...earlier].map(one => {
    const { sleep, food, dying, someone } = one
    const said = beside(
      sleep && `${words.sleep}: ${answers.sleep[sleep]}`,
      food && `${words.food}: ${answers.food[food]}`,
      dying && `${words.dying}: ${answers.dying[dying]}`,
      someone && `${words.someone}: ${answers.someone[someone]}`,
    )
    return said === '' ? [] : [`${day(one.day)}: ${said}`]
  })
  return { title: words.plainly, blocks: list(answered.flat()) }
}

/** Days that hurt. */
export const hardDates: Section = (home, { words, day }) => {
  const { coming, behind, putAway } = home.view('hard-dates', {})
  return {
    title: words.hardDates,
    blocks: [...coming, ...behind, ...putAway].flatMap(({ text, first, afterwards }) => [
      heading(`${day(first)} · ${text}`),
      ...list(afterwards.map(one => `${day(one.day)}: ${one.line}`)),
    ]),
  }
}

/** Contact, as it was said and as it happened. */
export const contact: Section = (home, { words, answers, day }) => {
  const { now, before: earlier, happened } = home.view('contact', {})
  return {
    title: words.contact,
    blocks: [
      ...list(
        [...earlier, ...(now ? [now] : [])].map(one => `${day(one.day)}: ${beside(answers.contact[one.as], one.how, one.plan, one.tell)}`),
      ),
      ...list(happened.map(one => `${day(one.day)}: ${one.line}`)),
    ],
  }
}

/** Values with where they were lived and broken. */
export const values: Section = (home, voice, wants) => ({
  title: voice.words.values,
  blocks: home
    .view('values', {})
    .values.filter(({ value }) => wants(value))
    .flatMap(({ word, name, now, before: earlier, shown }) => [
      heading(name ?? voice.answers.value[word]),
      now.meaning,
      ...before(
        voice,
        earlier.map(({ day, meaning }) => ({ day, text: meaning })),
      ),
      ...list(shown.map(({ day, as, line }) => `${voice.day(day)} · ${voice.answers.shown[as]}: ${line}`)),
    ]),
})

/** Wounds, then and now. */
export const wounds: Section = (home, voice, wants) => ({
  title: voice.words.wounds,
  blocks: home
    .view('wounds', {})
    .wounds.filter(({ wound }) => wants(wound))
    .flatMap(({ now, before: earlier }) => [
      heading(voice.day(now.day)),
      now.text,
      ...labelled(voice.words.setsOff, now.setsOff),
      ...labelled(voice.words.helps, now.helps),
      ...earlier.flatMap(past => [
        ...before(voice, [past]),
        ...labelled(voice.words.setsOff, past.setsOff),
        ...labelled(voice.words.helps, past.helps),
      ]),
    ]),
})
