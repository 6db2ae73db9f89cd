/** Words that a pattern may name together as `[class]`. Capitals stand for every form of a word. */
export const classes: Readonly<Record<string, string>> = {
  act: 'lied lie lying cheated betrayed deceived deleted hid hidden pretended broke chose wrote texted messaged kissed paid invented denied covered shouted humiliated sneaked snuck slept let made took used called told said did done put gave left kept turned blamed stole hurt wronged sinned',
  cruel:
    'pathetic stupid ridiculous childish immature deranged dense thick clueless useless embarrassing laughable dumb disgusting miserable bitter',
  day: 'monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today weekend morning evening afternoon mon tue tues wed thu thurs fri sat sun lunch lunchtime dinner bedtime',
  family: 'mother father sister brother parents friend friends family nan gran aunt cousin boss anyone anybody nobody counselor therapist',
  guide:
    'therapist counselor pastor priest chaplain doctor psychologist coach imam rabbi vicar book books everyone everybody people father bible lord scripture mother friends',
  hour: 'one two three four five six seven eight nine ten eleven twelve noon midnight half quarter 1 2 3 4 5 6 7 8 9 10 11 12 6am 7am 8am 9am 10am 4pm 5pm 6pm 7pm 8pm 9pm 10pm',
  ill: 'crazy paranoid delusional insane mental mad nuts unhinged unstable psycho hysterical deluded',
  kids: 'kids children boys girls son daughter baby bairns bairn weans wean boy girl dog',
  month: 'january february march april may june july august september october november december christmas easter',
  num: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred couple few several some 2 3 4 5 6 7 8 9 10 11 12 14 20 30 100',
  oath: 'mother mothers father fathers life lives kids children babies bible god grave quran koran daughter daughters son sons everything heart soul grandmother grandfather grandbabies dog',
  other: 'she he they',
  smaller: 'just only merely simply literally basically',
  them: 'her him them',
  time: 'second minute hour day days week weeks month months year years time times night nights',
  very: 'so very really truly deeply terribly genuinely honestly sincerely just extremely incredibly still too always being',
}
