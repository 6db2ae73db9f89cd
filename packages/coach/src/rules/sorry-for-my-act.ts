import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-for-my-act',
  move: 'remorse',
  any: [
    '(sorry|apologise|apologize) ~2 (that|for|because)? i ~2 (lied|made|hurt|did|betrayed|cheated|broke|let|left|hid|took|put|used|chose|told|called|said|was not|have (done|made|hurt|put|caused)|caused|blamed|turned|brought|kept|took|gave|stole|ruined|denied|shouted|pretended|deceived|missed|failed|have)',
    '(sorry|apologise|apologize) for (lying|making|hurting|cheating|betraying|breaking|hiding|leaving|what i|putting|the (lies|pain|hurt|harm|nights|months|years|way i|damage|lie|fear)|every|each|all the|how i|my (lies|lie|part|affair|behaviour|behavior|words|choices|silence|betrayal|actions)|taking|turning|letting|telling|deceiving|using|causing|blaming|calling|bringing|shouting|pretending|denying)',
    'i wish i ~1 (could (take|undo|go back|unsay|give)|had (not|never|told|been|stopped|chosen|said)|did not)',
    'i (regret|BE ashamed|am ashamed|hate) ~1 (what i (did|have done|put|made|took|said)|that (i|you)|of (what|how|the|having|lying)|having|every|hurting|lying|how i|making)',
    '(it|that) (breaks|hurts|shames|pains|haunts|grieves) (my|me) ~2 (that|to|how|what) ~1 (i|you|know|see|think)',
    'i (can not|do not|never) (stop thinking|forget) ~2 (your face|the look|how you|what i did|what it)',
  ],
  unless: [
    'sorry ~3 if',
    'i ~2 sorry ~8 but',
    '(got caught|being caught|found out)',
    '(made you feel that way|made you upset|hurt your feelings)',
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
