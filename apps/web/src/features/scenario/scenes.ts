import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Moments that may come, by what they are made of. Made up for this app; none is about anybody. */
export const scenes: readonly { readonly id: string; readonly about: MessageDescriptor; readonly scenes: readonly MessageDescriptor[] }[] =
  [
    {
      id: 'travel',
      about: msg`Away from home`,
      scenes: [
        msg`The third night in a hotel. The others go to the bar, and somebody asks whether you are coming.`,
        msg`The last train is gone. Somebody you like offers their sofa.`,
        msg`A conference in another country, where nobody knows anybody you know.`,
      ],
    },
    {
      id: 'praise',
      about: msg`Praise at work`,
      scenes: [
        msg`Somebody says that nobody else understands this as you do. You tell it at home, without the name.`,
        msg`A new colleague laughs at everything you say, and looks for the chair beside yours.`,
        msg`A message at eleven at night: “I keep thinking about what you said today.”`,
      ],
    },
    {
      id: 'loneliness',
      about: msg`Loneliness`,
      scenes: [
        msg`You lie awake beside each other and have not touched for months.`,
        msg`An empty flat on a Sunday, and a phone in your hand.`,
        msg`Everyone took sides, and one person from back then is kind to you.`,
      ],
    },
    {
      id: 'conflict',
      about: msg`After a quarrel`,
      scenes: [
        msg`You hear the door close after a quarrel, and think: then it does not matter.`,
        msg`You were called something that hurt, and somebody else asks how you are.`,
        msg`It has been brought up again, on a day when you had tried. You think: I am owed a break.`,
      ],
    },
    {
      id: 'alcohol',
      about: msg`Alcohol, and late hours`,
      scenes: [
        msg`The fourth glass at a party, and a hand that stays on your arm.`,
        msg`Two in the morning, a little drunk, scrolling through old pictures.`,
        msg`Somebody puts another drink in front of you and says that nobody is counting.`,
      ],
    },
    {
      id: 'old-name',
      about: msg`A name from before`,
      scenes: [
        msg`A message from the old number: “I hope you are well.” Nothing else.`,
        msg`You see the person across a street, and they have not seen you.`,
        msg`A friend says that the person is in a bad way and asks about you.`,
      ],
    },
    {
      id: 'success',
      about: msg`When all goes well`,
      scenes: [
        msg`A big day at work. You feel that the rules are for other people.`,
        msg`Things at home are easy again. A small secret seems to cost nothing.`,
        msg`Someone admires the new you, the one who went through all this.`,
      ],
    },
    {
      id: 'grief',
      about: msg`Grief and illness`,
      scenes: [
        msg`A funeral. An old flame holds you longer than the others do.`,
        msg`A parent is dying, you drive there and back alone, and somebody calls every evening.`,
        msg`A result from the doctor. You want one hour in which nothing is wrong.`,
      ],
    },
    {
      id: 'boredom',
      about: msg`Boredom`,
      scenes: [
        msg`A slow afternoon. You open the app “to see whether it is still there”.`,
        msg`The tenth evening on the sofa. Somebody online is funny, and asks nothing of you.`,
        msg`You notice that you dress for one meeting, and look forward to it all week.`,
      ],
    },
    {
      id: 'children',
      about: msg`With small children`,
      scenes: [
        msg`Nobody has slept for weeks. At work somebody sees you as a person.`,
        msg`All love in the house goes to the baby, and you are told that you are in the way.`,
        msg`Another parent at the playground understands, and suggests a coffee without the children.`,
      ],
    },
    {
      id: 'long-after',
      about: msg`Long after`,
      scenes: [
        msg`Four years on, nobody speaks of it. A friend request you would once have shown at home.`,
        msg`You tell the old story at a dinner, and it has become a funny one.`,
        msg`You think: I could never do that again. You no longer remember how it felt to be found out.`,
      ],
    },
  ]
