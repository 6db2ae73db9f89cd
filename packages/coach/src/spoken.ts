import type { Move } from './move.ts'

/** What is said and asked beside a mark that has no rule of its own. */
export const spoken: Readonly<Record<Move, { readonly says: string; readonly asks: string }>> = {
  controlling: {
    says: 'This may leave the other person no free choice.',
    asks: 'What are you afraid would happen if the choice were theirs?',
  },
  gaslighting: {
    says: 'This may make the other person doubt what they saw or heard.',
    asks: 'Which part of what they remember do you know to be true?',
  },
  contempt: { says: 'This may put the other person down.', asks: 'What hurt in you is speaking here?' },
  'blame-shifting': { says: 'This may give somebody or something else the cause.', asks: 'What was your own choice in that moment?' },
  dismissing: {
    says: 'This may tell them that the feeling is wrong or too much.',
    asks: 'What do they have every reason to feel tonight?',
  },
  'hollow-apology': { says: 'This may say sorry without naming what was done.', asks: 'Which act of yours is this about?' },
  withholding: { says: 'This may shut a question.', asks: 'When could you answer, and what makes it hard now?' },
  minimizing: { says: 'This may make what happened sound smaller than it was for them.', asks: 'How big is it in their life today?' },
  litigating: {
    says: 'This may argue about the facts while the hurt goes unmet.',
    asks: 'If they are partly right, what would you want to hear first in their place?',
  },
  rushing: { says: 'This may put a clock on healing.', asks: 'Who needs it to be quicker, and why?' },
  'keeping-score': { says: 'This may present what you do as a bill.', asks: 'Would you still do it if nobody ever thanked you?' },
  convincing: { says: 'This may ask to be believed now.', asks: 'What could they see for themselves, over time?' },
  collapsing: { says: 'This may hand your own pain to them to look after.', asks: 'Who else could hold this with you tonight?' },
  circumstance: {
    says: 'This may offer safety that rests on how things are arranged now.',
    asks: 'If the circumstances came back, what in you would be different?',
  },
  guarantee: { says: 'This may promise something that nobody can know.', asks: 'Which single act could you promise that they can see?' },
  'telling-first': { says: 'This may give a truth before it was asked for.', asks: 'Is there more that belongs to it?' },
  owning: { says: 'This may name your own act as yours.', asks: 'Is anything else still left out?' },
  remorse: { says: 'This may tie your regret to the harm that was done.', asks: 'Which act will go with it?' },
  validating: { says: 'This may say that the feeling makes sense.', asks: 'Can it stand without anything after it?' },
  reflecting: { says: 'This may give back what you heard.', asks: 'How will you find out whether you heard it right?' },
  asking: { says: 'This may open a question about them.', asks: 'Are you ready to hear any answer?' },
  acting: { says: 'This may name an act that can be seen.', asks: 'Do you want to keep it as a promise?' },
  patience: { says: 'This may leave time open.', asks: 'What will help you to bear the waiting?' },
  'giving-space': { says: 'This may leave them free not to answer.', asks: 'What will you do with the silence?' },
  'not-knowing': { says: 'This may be honest about what you do not understand in yourself.', asks: 'Where will you look next?' },
}
