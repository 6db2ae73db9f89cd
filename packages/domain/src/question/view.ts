import { given, itemKey, wordsOf, type Given } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { answersTo, hasRoom, stands, type Answer } from './answers.ts'
import type { Asked, Depth, QuestionState } from './reduce.ts'

/** A question on its asker's page. */
export type QuestionLine = {
  readonly question: string
  readonly text: string
  readonly depth: Depth
  /** `mine`: on the list alone. `shown`: before the other. `answered`, `taken-back`: it was. */
  readonly state: 'mine' | 'shown' | 'answered' | 'taken-back'
  readonly writtenOn: Day
  readonly shownOn?: Day
  /** The answer in force, closed: no words of it are here. */
  readonly answer?: Omit<Answer, 'text' | 'earlier'> & { readonly corrected: boolean }
}

export type QuestionsView = {
  /** In the asker's own order. */
  readonly questions: readonly QuestionLine[]
  /** Whether one more can be put before the other now. */
  readonly room: boolean
}

export type QuestionView = Omit<QuestionLine, 'answer'> & {
  /** All answers, oldest first, with their corrections. */
  readonly answers: readonly Answer[]
  /** The same asked before, oldest first, to be compared by its asker alone. */
  readonly before: readonly {
    readonly question: string
    readonly text: string
    readonly shownOn?: Day
    readonly answers: readonly Answer[]
  }[]
}

/** What questions look at: the viewer's own list, and what was given between the two. */
export type QuestionSlices = { readonly own: ReadonlyMap<string, QuestionState>; readonly items: ReadonlyMap<string, Given> }

/** The asker's page. */
export const questionsView = ({ own, items }: QuestionSlices, viewer: Party): QuestionsView => ({
  questions: inOrder(own).map(asked => {
    const { answers, ...line } = lineOf(asked, items, viewer)
    const answer = answers.findLast(({ as }) => as !== undefined)
    return { ...line, ...(answer && { answer: closed(answer) }) }
  }),
  room: hasRoom([...items.values()], viewer),
})

/** One question of the viewer's, with every answer; undefined where there is none. */
export const questionView = ({ own, items }: QuestionSlices, id: string, viewer: Party): QuestionView | undefined => {
  const asked = own.get(`question ${id}`)
  if (asked === undefined || asked === 'gone' || asked.of !== 'question') return undefined
  return { ...lineOf(asked, items, viewer), before: earlierAskings(asked, own, items, viewer) }
}

const inOrder = (own: ReadonlyMap<string, QuestionState>): Asked[] =>
  [...own.values()]
    .flatMap(state => (state !== 'gone' && state.of === 'question' ? [state] : []))
    .toSorted((a, b) => (b.firstAt ?? 0) - (a.firstAt ?? 0) || a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1))

const lineOf = (asked: Asked, items: ReadonlyMap<string, Given>, viewer: Party): Omit<QuestionView, 'before'> => {
  const shown = items.get(itemKey(viewer, asked.id))
  const depth = shown?.depth ?? asked.depth
  return {
    question: asked.id,
    text: shown?.said?.last.text ?? asked.text,
    depth,
    state: stateOf(shown, items),
    writtenOn: asked.writtenOn,
    ...(shown && { shownOn: shown.givenOn }),
    answers: shown ? answersTo(shown, items.values(), depth) : [],
  }
}

const stateOf = (shown: Given | undefined, items: ReadonlyMap<string, Given>): QuestionLine['state'] => {
  if (shown === undefined) return 'mine'
  if (shown.withdrawnOn !== undefined) return 'taken-back'
  const all = [...items.values()]
  if (stands(shown, all)) return 'shown'
  return answersTo(shown, all, 'everything').length > 0 ? 'answered' : 'mine'
}

const closed = ({ text: _text, earlier, ...answer }: Answer): NonNullable<QuestionLine['answer']> => ({
  ...answer,
  corrected: earlier.length > 0,
})

const earlierAskings = (
  asked: Asked,
  own: QuestionSlices['own'],
  items: QuestionSlices['items'],
  viewer: Party,
): QuestionView['before'] => {
  const found: QuestionView['before'][number][] = []
  const gone = new Set([asked.id])
  for (let id = asked.again; id !== undefined && !gone.has(id);) {
    gone.add(id)
    const state = own.get(`question ${id}`)
    const earlier = state !== 'gone' && state?.of === 'question' ? state : undefined
    const shown = items.get(itemKey(viewer, id))
    if (shown)
      found.push({
        question: id,
        text: wordsOf(shown).text ?? earlier?.text ?? '',
        shownOn: shown.givenOn,
        answers: answersTo(shown, items.values(), shown.depth ?? 'everything'),
      })
    id = earlier?.again
  }
  return found.toReversed()
}

/** Questions of one of the two that were shown, oldest first. */
export const shownBy = (items: Iterable<Given>, party: Party): Given[] => given(items, 'question', party)
