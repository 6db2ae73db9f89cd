/** Where one sentence of the approach is to be met: as the README says it, and the screens of `e2e/screens.ts` on which it shows. */
export type Where = {
  readonly id: string
  /** The sentence in a few words. */
  readonly about: string
  /** Where it is. What stands between underscores is a title or a label of the app, letter for letter, or a move that the coach knows. */
  readonly words: string
  readonly screens: readonly string[]
}

/** In the order of docs/approach.md. */
export const where: readonly Where[] = [
  {
    id: 'M1',
    about: 'asks each, alone, how safe it feels',
    words:
      '_How safe does it feel today?_, and _Is your body safe?_ apart from it; _How am I, plainly_; texts under _To read_; _Help now_ in one tap everywhere',
    screens: ['sam-my-room', 'sam-plainly', 'sam-guides', 'sam-guide', 'sam-help', 'sam-help-first'],
  },
  {
    id: 'M2',
    about: 'words, actions and energy apart',
    words: 'the longer form of the check-in; months in words: _Over time_, then _Words, actions, energy_',
    screens: ['sam-over-time-steady', 'sam-over-time-days'],
  },
  {
    id: 'M3',
    about: 'relaxed instead of braced',
    words:
      'five words from _on guard_ to _at ease_; _A day, from the other side_: a guess, set beside what was shared only once both began again',
    screens: ['sam-my-room', 'robin-attunement', 'robin-attunement-past'],
  },
  {
    id: 'M4',
    about: 'secure, heard, respected, free',
    words:
      'the longer form of the check-in; something said that was not so is put right under _Tell {otherName} something_, and never held up',
    screens: ['sam-my-room', 'robin-tell', 'sam-over-time-days'],
  },
  {
    id: 'M5',
    about: 'years, no pushing',
    words: '_Over time_, the bucket’s long view; no scores anywhere (H9); the coach notices _convincing_ and _rushing_',
    screens: ['sam-over-time', 'sam-over-time-words', 'sam-over-time-table', 'sam-over-time-three-months', 'robin-rehearse'],
  },
  {
    id: 'M6',
    about: 'dig deeper than circumstances',
    words: '_Dig deeper_, asked again after 3, 9 and 18 months; the coach marks assurances that rest on circumstances',
    screens: ['robin-dig', 'robin-dig-rung', 'robin-dig-found', 'robin-rehearse'],
  },
  {
    id: 'M7',
    about: 'the hot burner',
    words: '_Moments that may come_: plans recalled before they are seen, and told where the sting faded',
    screens: ['robin-scenarios', 'robin-scenes', 'robin-scenario-new', 'robin-scenario-recall', 'robin-scenario-plan'],
  },
  {
    id: 'M8',
    about: 'values',
    words:
      '_What agreement was broken?_; _What you hold to_: what it means, where it was lived, where it was broken; _Values, side by side_, sealed until both gave',
    screens: ['robin-values', 'robin-value', 'sam-side-by-side', 'robin-side-by-side-anew'],
  },
  {
    id: 'M9',
    about: 'wounds, questions',
    words:
      '_What was hurt_ and _Hard dates_, each given alone if wanted; _Questions_: a private list, three before the other, as deep as is wanted',
    screens: [
      'sam-wounds',
      'sam-wound',
      'sam-wound-share',
      'sam-hard-dates',
      'sam-hard-date',
      'robin-questions',
      'sam-questions',
      'sam-ask',
      'sam-asked',
    ],
  },
  {
    id: 'M10',
    about: 'one’s own healing',
    words: 'two separate homes; _What your drafts asked for_, to their writer alone; nothing that one can do to the other',
    screens: ['robin-today', 'sam-my-room', 'robin-mirror', 'sam-what-is-seen'],
  },
  {
    id: 'M11',
    about: 'first recover, then decide',
    words:
      '_Ready or not_: questions to oneself, beside one’s own earlier answers; _Beginning again, or not_: a sealed answer, told only where both said yes; how long, what the two hold to, and a look back, agreed by both; _Parting_',
    screens: [
      'sam-readiness',
      'sam-ready-answer',
      'sam-ready-anew',
      'sam-decision',
      'sam-sealed-answer',
      'sam-something-sealed',
      'sam-parting',
    ],
  },
  {
    id: 'M12',
    about: 'honest and transparent',
    words:
      'what is told first, given and corrected in the open; _Contact_, said plainly; _The complete account_, as far as it is wanted; _What I am learning_, entry by entry',
    screens: [
      'robin-tell',
      'robin-contact',
      'robin-account',
      'robin-account-part',
      'account-give',
      'sam-their-account',
      'robin-learning',
      'robin-learning-then',
      'sam-learning-theirs',
    ],
  },
  {
    id: 'M13',
    about: 'uncertainty',
    words:
      'no notification of the other’s doing, and no event that could be aimed at the other (H3); _Sitting with not knowing_; _Steady, then back_ for shame',
    screens: ['robin-sitting', 'robin-sitting-now', 'sam-sitting-past', 'robin-shame', 'robin-shame-back'],
  },
  {
    id: 'M14',
    about: 'a dropper fills a bucket',
    words:
      '_Promises_: said and done by one, given if wanted; a drop is poured by the one who saw it: _I saw this_; of the long view one frozen picture can be given',
    screens: [
      'robin-promises',
      'robin-give-word',
      'robin-how-did-it-go',
      'sam-their-word',
      'sam-i-saw-this',
      'sam-over-time',
      'sam-give-picture',
    ],
  },
  {
    id: 'M15',
    about: 'reassure, do not litigate',
    words: 'the coach; _Take space_: space that the other’s device cannot reach through',
    screens: ['robin-rehearse', 'sam-space', 'sam-space-held'],
  },
  {
    id: 'M16',
    about: 'mean it',
    words: '_Rehearse_ asks for the act first, and never writes a sentence to send',
    screens: ['robin-rehearse'],
  },
  {
    id: 'M17',
    about: 'listen and understand',
    words: 'the coach’s questions, and what it says opens; _Being heard: first what was understood._',
    screens: ['sam-hearing', 'sam-hearing-new', 'robin-hearing-listen', 'sam-hearing-felt', 'robin-hearing-wound'],
  },
  {
    id: 'M18',
    about: 'room to take up space',
    words:
      '_Journal_, with letters that are not sent; _What went silent_; _Questions_ without an end; the betrayed partner’s anger is never marked',
    screens: ['sam-journal', 'sam-silence', 'robin-questions', 'sam-questions'],
  },
]
