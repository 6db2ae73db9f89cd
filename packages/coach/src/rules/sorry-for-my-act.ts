import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-for-my-act',
  move: 'remorse',
  any: [
    '(sorry|apologise|apologize) ~1 (that|for that|because)? i ~1 (lied|made|hurt|did|betrayed|cheated|broke|let|left|hid|took|put|used|chose|told|called|said|caused|blamed|turned|brought|kept|gave|stole|ruined|denied|shouted|pretended|deceived|had you|have (lied|hurt|made|let|put|done|spoilt|caused))',
    '(sorry|apologise|apologize) for (lying|making|hurting|cheating|betraying|breaking|hiding|leaving|what i|putting|the (lies|pain|hurt|harm|nights|months|years|way i|damage|lie|fear)|every|each|all the|how i|my (lies|lie|part|affair|words|choices|silence)|taking|turning|letting|telling|using|causing|blaming|calling)',
    'i wish i ~1 (could (take|undo|go back|unsay|give (you|it) back)|had (not|never|told you|stopped|let you)|did not (do|say|put))',
    'i (regret|BE ashamed (of|that)|hate) ~1 (what i (did|have done|put|made|took|said|am)|that i|how i|the (way|lie|jokes|hurt)|every|hurting|lying|making|having (lied|hurt|let)|of (what|how|the|having|it))',
    '(it|that) (breaks|hurts|shames|pains|haunts|grieves) ~2 (me)? (that (i|you)|to (know|see|think) ~2 (i|what)|how (i|you)|what i)',
  ],
  unless: [
    '(sorry ~3 if|i ~2 sorry ~8 but|sorry i but)',
    '(pride|inconvenience|my part|unfolded|hate my life|how i look|caught|found out|made you feel that way|made you upset|late)',
    '(not|never) ~1 (sorry|ashamed)',
    '(wait|keep you)',
  ],
  says: 'This may tie your regret to the harm that was done.',
  asks: 'Which act will go with it?',
  why: 'Regret that names the harm shows that the harm was seen.',
  source: lay,
  matches: [
    "I'm «sorry I made» you doubt your own memory.",
    '«I wish I could take» back what that night did to you.',
    'I am so «sorry for lying» to your face.',
    '«I regret what I did» to you and the girls.',
    'im «sorry i lied» to u',
    "«I'm ashamed of how I» spoke to you that week.",
  ],
  passes: [
    "I'm sorry if I hurt you.",
    "I'm sorry I got caught.",
    "I'm sorry, but I lied for a reason.",
    'I wish I had more time.',
    "I'm not sorry I told you.",
    'You said you were sorry you made me ask.',
  ],
})
