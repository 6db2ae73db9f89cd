import { cameFrom } from './came-from.ts'
import { heading, labelled, list, type Section } from './section.ts'
import { fill } from './words.ts'

/** Check-ins in the words in which they were answered, oldest first. */
export const checkIns: Section = (home, words, wants) => ({
  title: words.checkIns,
  blocks: home
    .view('check-ins', {})
    .months.filter(({ month }) => wants(month))
    .toReversed()
    .flatMap(({ month, entries }) => [
      heading(month),
      ...list(
        entries.toReversed().map(({ day, felt, bodySafe, deeper }) => {
          const said = [felt, bodySafe && `${words.bodySafe}: ${bodySafe}`, deeper?.line].filter(part => part !== undefined)
          return `${day}: ${said.join(' · ')}`
        }),
      ),
    ]),
})

/** What was promised, and what its maker said of it. */
export const promises: Section = (home, words, _, stands) => {
  const { next, later, happened, ended } = home.view('promises', {})
  const occurrences = happened.flatMap(month => month.occurrences)
  const ids = [...new Set([...next, ...later, ...occurrences, ...ended].map(({ promise }) => promise))]
  return {
    title: words.promises,
    blocks: ids
      .flatMap(id => home.view('promise', { id }) ?? [])
      .flatMap(promise => [
        heading(promise.text),
        fill(words.madeOn, { day: promise.madeOn }),
        ...cameFrom(home, words, stands, promise.promise),
        ...(promise.endedOn === undefined ? [] : [fill(words.endedOn, { day: promise.endedOn })]),
        ...list(
          promise.occurrences.map(({ day, mark }) => `${day}: ${[mark?.as ?? words.nothingSaid, mark?.line].filter(Boolean).join(' · ')}`),
        ),
      ]),
  }
}

/** Days on which it was asked how one is, plainly. */
export const plainly: Section = (home, words) => {
  const { today, earlier } = home.view('plainly', {})
  const answered = [today, ...earlier].map(({ day, ...answers }) => ({
    day,
    said: Object.entries(answers).map(([of, as]) => `${of} ${as}`),
  }))
  return {
    title: words.plainly,
    blocks: list(answered.filter(({ said }) => said.length > 0).map(({ day, said }) => `${day}: ${said.join(', ')}`)),
  }
}

/** What was meant for a talk of the two, and what was talked about. */
export const talk: Section = (home, words) => {
  const { toBring, talked } = home.view('talk', {})
  return {
    title: words.talk,
    blocks: list([...toBring.map(({ text }) => text), ...talked.map(({ text, on }) => `${text} (${fill(words.talkedOn, { day: on })})`)]),
  }
}

/** Days that hurt. */
export const hardDates: Section = (home, words) => {
  const { coming, behind, putAway } = home.view('hard-dates', {})
  return {
    title: words.hardDates,
    blocks: [...coming, ...behind, ...putAway].flatMap(({ text, first, afterwards }) => [
      heading(`${first} · ${text}`),
      ...list(afterwards.map(({ day, line }) => `${day}: ${line}`)),
    ]),
  }
}

/** Contact, as it was said and as it happened. */
export const contact: Section = (home, words) => {
  const { now, before, happened } = home.view('contact', {})
  return {
    title: words.contact,
    blocks: [
      ...list([...before, ...(now ? [now] : [])].map(({ day, as, how, plan }) => `${day}: ${[as, how, plan].filter(Boolean).join(' · ')}`)),
      ...list(happened.map(({ day, line }) => `${day}: ${line}`)),
    ],
  }
}

/** Values with where they were lived and broken. */
export const values: Section = (home, words, wants) => ({
  title: words.values,
  blocks: home
    .view('values', {})
    .values.filter(({ value }) => wants(value))
    .flatMap(({ word, name, now, before, shown }) => [
      heading(name ?? word),
      now.meaning,
      ...before.flatMap(({ day, meaning }) => labelled(fill(words.earlier, { day }), meaning)),
      ...list(shown.map(({ day, as, line }) => `${day} · ${as}: ${line}`)),
    ]),
})

/** Wounds, then and now. */
export const wounds: Section = (home, words, wants) => ({
  title: words.wounds,
  blocks: home
    .view('wounds', {})
    .wounds.filter(({ wound }) => wants(wound))
    .flatMap(({ now, before }) => [
      heading(now.day),
      now.text,
      ...labelled(words.setsOff, now.setsOff),
      ...labelled(words.helps, now.helps),
      ...before.flatMap(({ day, text }) => labelled(fill(words.earlier, { day }), text)),
    ]),
})
