import type { DangerKind } from '../finding.ts'

type DangerRule = { readonly kind: DangerKind; readonly any: readonly string[]; readonly unless: readonly string[] }

/** Sayings that use the words of danger and mean none. */
const sayings = [
  'KILL for (a|some)',
  'DIE for (a|some)',
  'DIE to (see|know|try|hear|go|get|tell)',
  'DIE of (embarrassment|boredom|laughter|laughing|hunger|thirst|shame)',
  '(phone|battery|car|plant|plants|engine|goldfish) BE? DIE',
  'dead (tired|on|right|serious|certain|sure|line)',
]

/** Danger, by id. Apart from the moves: it outranks them, and what it finds is met with help and nothing else. */
export const dangers: Readonly<Record<string, DangerRule>> = {
  'better-off-without-me': {
    kind: 'ending-life',
    any: [
      '(you|they|everyone|everybody|kids|family|world|children) (would|will|might|are|is|be) ~3 better off (without me|if i BE (dead|gone|not here))',
      '(you|they|everyone|everybody|kids|family|world|children) BE better off without me',
      'better off without me',
      'better (without me around|with me gone|with me dead|if i BE dead|if i BE gone|if i BE not (here|around|alive))',
      'world ~3 better (place)? without me',
      'easier for (you|everyone|everybody|all) if i (BE|was not|were not|be not|did not) ~2 (dead|gone|here|around|exist|wake)',
      'not have to (deal|put up) with me (any more|anymore|much longer|ever again) ~3 (gone|dead)',
    ],
    unless: [],
  },
  'ending-my-life': {
    kind: 'ending-life',
    any: [
      'KILL myself',
      'END (my life|it all)',
      'TAKE my own life',
      '(want|wanted|wanting|wish|wishing|ready|going|better) ~2 (to be dead|to die|i BE dead|dead)',
      'i (wish|wished) i (BE|would) ~1 (dead|never (been )?born|died)',
      'not (want|deserve|think i deserve|see a reason|see any reason|see the point|see a point) ~4 (live|alive|living|life|exist|existing|wake up|waking up)',
      'do not (want|deserve) to (be|keep) (here|alive|around|living|going) ~2',
      'no (reason|point) ~2 (living|to live|going on|being alive|in being here|being here)',
      'not (wake|waking) up ~2 (again|tomorrow|morning)',
      'can not go on (living|like this any more|any longer)?  $',
      '(suicide|suicidal)',
      'HURT myself',
      'CUT myself ~1 (again|tonight|up)?',
      'harm myself',
      'i (would|will|am) ~2 (jump|drive) ~4 (bridge|roof|train|tree|wall|cliff|river)',
      'take all (my|the|these|of the|those) ~1 (pills|tablets|meds|medication)',
      'thought(s)? (about|of) (dying|ending|not being here)',
      'thoughts of (dying|ending|death)',
      'thinking (about|of) (dying|ending (it|things|my)|not being here)',
      'not be (here|around|alive) (tomorrow|any more|much longer|in the morning|by the time|when you)',
      'do not deserve to (live|breathe|be alive)',
      'i should (be dead|die|have died|not be alive)',
      'better if i (died|was dead|were dead|was gone|were gone|was not here|were not here)',
      'said goodbye to (the kids|everyone|them all)',
      '(have|got) nothing (left )?to live for',
      'i (do not|can not) want to live',
    ],
    unless: sayings,
  },
  'hurting-someone': {
    kind: 'hurting-someone',
    any: [
      '(i|we|he|she) (will|would|am going to|is going to|could|want to|wanted to|might) ~2 (kill|hurt|hit|stab|strangle|beat|shoot|smash|choke|punch|slap) (you|him|her|them|the kids|that|your)',
      'KILL (him|her|you) (and|then|myself)',
      'put (you|him|her) in (hospital|the hospital|a grave|the ground)',
      'i (hit|slapped|punched|choked|grabbed|pushed|shoved|strangled|kicked|beat) (you|her|him|the kids|my wife|my husband)',
      'make (you|her|him) bleed',
      'break (your|his|her) (neck|jaw|legs|face|arm|bones)',
      '(knife|gun|shotgun|rifle) (is|in|to|at|on) ~3',
      'burn the house ~2 (down|with)',
    ],
    unless: [
      ...sayings,
      '(knife|gun) (drawer|block|range|shop|show)',
      '(kill|beat|hit|hurt) (you|me|him|her|them) (at|with|in) (a|an|the|chess|scrabble|cards|kindness|laughing)',
      'HURT (you|him|her|them) (again|like|so|more|by|with|when|and|the|that|any|in)',
    ],
  },
  'being-hurt': {
    kind: 'being-hurt',
    any: [
      '(you|he|she|they) (hit|hits|slapped|slaps|punched|punches|choked|chokes|kicked|kicks|strangled|shoved|beat|beats|grabbed|threw|burned|burnt) me (again|across|in|by|against|on|with|and|down|so|up|when|into|hard|around)?',
      '(you|he|she) (will|would|could|going to) (kill|hurt|hit|strangle) me',
      'your hands (were )?(around|round|on) my (throat|neck)',
      '(threatened|threatens|threatening) (to kill|to hurt|to hit|me with)',
      '(rape|raped|forced me to have|made me have) (me|sex)',
      '(you|he|she) forced (me|yourself|himself|herself) (to have|into|on)',
      '(you|he|she) (held|pinned|pin|hold) me down',
      '(black eye|bruises|bruise) (you|he|she|from|on my)',
      '(lock|locks|locked|locking) me (in|out|up)',
    ],
    unless: [
      '(beat|beats) me (at|to|there|home)',
      '(it|this|that|guilt|news|work|silence|heat) (will|would|could|is going to) kill me',
      'KILL me to (see|hear|know|think|watch|read)',
      'hit me (that|how|what|when|why|like|hard|all|then|today|last|on the (drive|train|bus|way))',
      'grabbed me (a|some|by surprise|for a)',
    ],
  },
  'being-afraid': {
    kind: 'being-afraid',
    any: [
      'BE? ~1 (afraid|scared|frightened|terrified) (of|for) (you|him|her|my life|my safety|your temper|his temper|her temper|what (you|he|she) (will|would|might|could) do)',
      '(do not|did not|never) feel safe (with you|around you|at home|in (this|my own|the) house|in my own|near you|here with)',
      'not safe (with you|around you|at home|for me here|here with you)',
      '(afraid|scared|frightened|terrified) (to|of) (come|coming|go|going|be) (home|to sleep|alone with|near you|in the house)',
      'scare me when you (shout|yell|drink|drive|are|get|throw|punch|hit|break)',
      '(scared|afraid|frightened) you (will|would|might|are going to) (hurt|hit|kill|come after|do something to|take)',
    ],
    unless: [
      '(emotionally|trusting|to trust|to believe|to hope|opening|your silence|what you will say|losing)',
      '(scared|afraid|frightened|terrified) (of|for) losing',
    ],
  },
}
