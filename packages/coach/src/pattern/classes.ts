/** Words that a pattern may name together as `[class]`. Capitals stand for every form of a word. */
export const classes: Readonly<Record<string, string>> = {
  very: 'so very really truly deeply awfully terribly genuinely honestly sincerely just extremely incredibly',
  hurt: 'hurt upset angry sad offended pain hurting uncomfortable bad feelings wounded disappointed distressed',
  small: 'just only merely simply basically literally barely hardly',
  affair:
    'affair fling thing texting sexting flirting flirt kiss sex chatting chat banter messaging friendship mistake slip lapse fun photos pictures pics messages texts talk talking physical app',
  other: 'she he they her him them',
  them: 'her him them',
  person: 'her him them anyone anybody another someone somebody people',
  kin: 'mother father sister brother parents friend friends family kids children anyone anybody nobody someone people',
  must: 'must should',
  soon: 'soon already yet now today tonight',
  insult:
    'pathetic crazy insane mental psycho hysterical ridiculous stupid dumb idiot childish immature paranoid delusional unhinged bitter nuts',
  guide: 'therapist counselor pastor priest chaplain doctor psychologist coach imam rabbi book vicar',
  oath: 'mother life kids children bible god grave quran koran daughter son father everything heart soul',
  why: 'drunk lonely stressed depressed tired bored vulnerable unhappy neglected ignored unloved wasted hammered pissed plastered',
}
