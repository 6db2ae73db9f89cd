import { beside, heading, labelled, list, type Section } from './section.ts'

/** Who one is here: names, and what was agreed before it was broken. */
export const person: Section = (home, { words, answers }) => {
  const me = home.view('person', {})
  return {
    title: words.person,
    blocks: me
      ? [
          ...labelled(words.myName, me.myName),
          ...labelled(words.otherName, me.otherName),
          ...labelled(words.side, answers.side[me.side]),
          ...labelled(words.agreement, me.agreement),
        ]
      : [],
  }
}

/** Where one is. Of an answer that lies sealed there is nothing here. */
export const season: Section = (home, { words, answers, on }) => {
  const { place, since, theyEndedOn } = home.view('season', {})
  return {
    title: words.season,
    blocks:
      since === undefined
        ? []
        : [beside(answers.place[place], on(words.since, since)), ...(theyEndedOn === undefined ? [] : [on(words.theyEnded, theyEndedOn)])],
  }
}

/** What was noted beside something for oneself alone, and would not be handed on with it. */
export const asides: Section = (home, voice, wants, stands) => {
  const { words } = voice
  const { next, later, happened, ended } = home.view('promises', {})
  const ids = [...next, ...later, ...happened.flatMap(({ occurrences }) => occurrences), ...ended].map(({ promise }) => promise)
  const unfree = [...new Set(ids)].flatMap(id => home.view('promise', { id }) ?? []).filter(({ notFree }) => notFree)
  return {
    title: words.asides,
    blocks: [
      ...(unfree.length === 0 ? [] : [heading(words.notFree), ...list(unfree.map(({ text }) => text))]),
      ...asidesBetween(home, voice, wants, stands).blocks,
    ],
  }
}

/** What of it stands beside something that lies between two. */
export const asidesBetween: Section = (home, { words, answers, day }) => {
  const { standing, answered } = home.view('asked', {})
  const reflections = home.view('hearing', {}).mine.flatMap(({ reflections: of }) => of)
  return {
    title: words.asides,
    blocks: [
      ...[...standing, ...answered].flatMap(({ askedOn, fear }) =>
        fear === undefined ? [] : [heading(`${words.afraid} · ${day(askedOn)}`), beside(answers.afraid[fear.as], fear.line)],
      ),
      ...reflections.flatMap(({ givenOn, noted }) =>
        noted === undefined ? [] : [heading(`${words.feltHeard} · ${day(givenOn)}`), beside(answers.heard[noted.as], noted.line)],
      ),
    ],
  }
}
