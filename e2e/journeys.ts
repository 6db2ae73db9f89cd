import type { Step } from './by-keyboard.ts'

/** What somebody without a mouse does in one feature, from wherever they are. */
export type Journey = { readonly feature: string; readonly steps: readonly Step[] }

const go = (row: string): Step => ({ go: row })
const place = (name: string): Step => ({ place: name })
const press = (name: string): Step => ({ press: name })
const type = (into: string, words: string): Step => ({ type: [into, words] })
const pick = (name: string): Step => ({ pick: name })
const see = (words: string): Step => ({ see: words })

/** In Sam’s room among made-up people. */
export const samByKeyboard: readonly Journey[] = [
  { feature: 'check-in', steps: [place('My room'), pick('Braced')] },
  {
    feature: 'questions',
    steps: [
      place('Questions'),
      type('In your own words', 'Who knew?'),
      pick('The outline'),
      press('See what Robin would get'),
      press('Ask Robin'),
      see('Take it back'),
    ],
  },
  { feature: 'bucket', steps: [place('Over time'), pick('Table')] },
  { feature: 'over-time', steps: [place('Over time'), pick('Words'), press('Say what a day was'), see('What was that day?')] },
  { feature: 'seen', steps: [place('Over time'), press('I saw this'), see('I saw this')] },
  {
    feature: 'wound',
    steps: [go('What was hurt'), press('Something that was hurt'), see('In your own words')],
  },
  { feature: 'silence', steps: [go('What went silent'), press('calendar'), see('Let it rest')] },
  { feature: 'hard-date', steps: [go('Hard dates'), press('A day that is hard'), see('A day that is hard')] },
  {
    feature: 'readiness',
    steps: [go('Ready or not'), press('Safe, here'), type('Your answer today', 'In words, mostly.'), see('Is it safe here')],
  },
  {
    feature: 'shared-list',
    steps: [go('What I share'), press('Told'), press('Withdraw it'), see('A dated mark stays.'), press('Leave it'), see('What I share.')],
  },
  { feature: 'pledge', steps: [go('Robin’s word'), press('I saw this'), see('You saw this.')] },
  {
    feature: 'hearing',
    steps: [go('Being heard'), press('Something you want heard'), type('In your own words', 'On the stairs.'), see('On the stairs.')],
  },
  { feature: 'talk', steps: [go('A talk, taking turns'), press('Begin the talk'), press('We begin'), see('One speaks.')] },
  { feature: 'account', steps: [go('Robin’s account'), press('The outline'), see('Not remembered')] },
  {
    feature: 'told',
    steps: [
      go('Tell Robin something'),
      pick('Something I said that was not so'),
      type('I said', 'Two.'),
      type('It was', 'Five.'),
      see('is what Robin would get'),
    ],
  },
  { feature: 'side-by-side', steps: [go('Values, side by side'), press('Take mine back'), press('Leave it'), see('Values, side by side')] },
  { feature: 'decision', steps: [go('Beginning again, or not'), press('Open it for myself'), press('Go on'), see('What may help first.')] },
  { feature: 'season', steps: [go('Parting'), press('Write down that I part'), see('Write it down')] },
  { feature: 'joining', steps: [go('Before you join'), pick('I would rather not say'), press('Go on'), see('What may help first.')] },
  { feature: 'sharing', steps: [go('End sharing'), press('Leave it as it is'), see('What I share')] },
  { feature: 'plainly', steps: [go('How am I, plainly'), pick('Some'), see('Do you sleep?')] },
  { feature: 'control', steps: [go('When hurt becomes control'), press('It is done to me'), see('It is done to me')] },
  { feature: 'guide', steps: [go('To read'), press('Why the same question'), see('Why the same question')] },
  { feature: 'exchange', steps: [go('What I share'), press('By file'), see('By file')] },
  { feature: 'settings', steps: [go('Settings'), pick('Dark'), press('The two of you'), see('Dark')] },
  { feature: 'devices', steps: [go('Settings'), press('Your devices'), see('Your devices')] },
  { feature: 'recovery', steps: [go('Settings'), press('Twelve words on paper'), see('Twelve words')] },
  {
    feature: 'backup',
    steps: [go('Settings'), press('Copies, and paper'), pick('What was hurt'), press('Show the text'), see('From Sam’s room')],
  },
  {
    feature: 'bring-in',
    steps: [go('Settings'), press('Copies, and paper'), press('Bring pages in'), see('Or a folder with such files')],
  },
  { feature: 'find', steps: [go('Find'), type('What are you looking for?', 'Settings'), press('Settings'), see('Settings.')] },
  { feature: 'line', steps: [go('Where your words are'), see('Where your words are')] },
  { feature: 'safety', steps: [go('What Robin can see'), see('Robin')] },
  { feature: 'help', steps: [go('Help now'), see('Help, now.')] },
  { feature: 'breathing-space', steps: [go('Take space'), press('Take space now'), see('You have space.')] },
]

/** In Robin’s room among made-up people. */
export const robinByKeyboard: readonly Journey[] = [
  { feature: 'today', steps: [place('Today'), press('I did this'), see('Today')] },
  {
    feature: 'promise',
    steps: [
      place('Promises'),
      press('Give your word on one thing'),
      type('What you will do', 'Home by six.'),
      pick('Once'),
      see('On which day'),
    ],
  },
  {
    feature: 'questions',
    steps: [place('Questions'), press('Why did you go on'), pick('I don’t want to answer'), see('A line with it, if you want')],
  },
  {
    feature: 'scenario',
    steps: [
      go('Moments that may come'),
      press('Recall the plan'),
      type('If this comes', 'I leave.'),
      press('Now show the plan'),
      see('Your plan for this.'),
    ],
  },
  { feature: 'contact', steps: [go('Contact'), pick('It continues'), press('Say it so'), see('You say that it continues.')] },
  { feature: 'account', steps: [go('The complete account'), press('A part of it'), see('A part of it')] },
  {
    feature: 'shame',
    steps: [
      go('Steady, then back'),
      type('What shame says about you', 'That I am nothing.'),
      press('Named. Go on'),
      see('It has a name now'),
    ],
  },
  {
    feature: 'attunement',
    steps: [
      go('A day, from the other side'),
      type('One moment of Sam’s day', 'The key in the door.'),
      type('How it may have been', 'A jump.'),
      press('Keep it for me'),
      see('The key in the door.'),
    ],
  },
  { feature: 'mirror', steps: [go('What your drafts asked for'), see('To be believed'), press('To be believed'), see('To be believed')] },
  { feature: 'value', steps: [go('What you hold to'), press('Honesty'), see('What it meant before')] },
  {
    feature: 'learning',
    steps: [go('What I am learning'), type('In your own words', 'I wait now.'), press('Keep it here'), see('I wait now.')],
  },
  {
    feature: 'sitting',
    steps: [
      go('Sitting with not knowing'),
      type('What I do not know', 'Sunday.'),
      type('What I would do now', 'Write.'),
      press('Sit with it'),
      press('Ten quiet minutes'),
      see('Until about'),
    ],
  },
  { feature: 'hearing', steps: [go('Being heard'), press('A feeling, shared on'), press('Add something'), see('What you add')] },
]
