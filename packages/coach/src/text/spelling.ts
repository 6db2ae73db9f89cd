/**
 * How people write what they say, and the plain words for it. One written word may stand for several spoken ones,
 * so that a pattern is written once: "i'm", "im" and "i am" are all `i am`.
 */
const written = new Map<string, string>(
  Object.entries({
    u: 'you',
    ya: 'you',
    ye: 'you',
    yous: 'you',
    youse: 'you',
    yall: 'you',
    "y'all": 'you',
    r: 'are',
    n: 'and',
    urself: 'yourself',
    yrself: 'yourself',
    yr: 'your',
    im: 'i am',
    ive: 'i have',
    id: 'i would',
    youre: 'you are',
    youve: 'you have',
    youll: 'you will',
    youd: 'you would',
    weve: 'we have',
    theyre: 'they are',
    theyve: 'they have',
    theyll: 'they will',
    hes: 'he is',
    shes: 'she is',
    thats: 'that is',
    whats: 'what is',
    theres: 'there is',
    heres: 'here is',
    whos: 'who is',
    hows: 'how is',
    whens: 'when is',
    lets: 'let us',
    "let's": 'let us',
    itll: 'it will',
    thatll: 'that will',
    "it'd": 'it would',
    cant: 'can not',
    cannot: 'can not',
    "can't": 'can not',
    wont: 'will not',
    "won't": 'will not',
    shant: 'shall not',
    "shan't": 'shall not',
    aint: 'is not',
    "ain't": 'is not',
    dont: 'do not',
    didnt: 'did not',
    doesnt: 'does not',
    isnt: 'is not',
    wasnt: 'was not',
    arent: 'are not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    couldnt: 'could not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    mustnt: 'must not',
    neednt: 'need not',
    innit: 'is not it',
    couldve: 'could have',
    shouldve: 'should have',
    wouldve: 'would have',
    shoulda: 'should have',
    coulda: 'could have',
    woulda: 'would have',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    hafta: 'have to',
    tryna: 'trying to',
    kinda: 'kind of',
    sorta: 'sort of',
    dunno: 'do not know',
    idk: 'i do not know',
    idc: 'i do not care',
    lemme: 'let me',
    gimme: 'give me',
    cos: 'because',
    cuz: 'because',
    coz: 'because',
    bc: 'because',
    bcos: 'because',
    bcoz: 'because',
    tho: 'though',
    pls: 'please',
    plz: 'please',
    sry: 'sorry',
    soz: 'sorry',
    srry: 'sorry',
    nvr: 'never',
    b4: 'before',
    alot: 'a lot',
    ppl: 'people',
    rn: 'right now',
    abt: 'about',
    bout: 'about',
    luv: 'love',
    til: 'until',
    till: 'until',
    em: 'them',
    thru: 'through',
    w: 'with',
    k: 'okay',
    kk: 'okay',
    tbh: 'to be honest',
    ngl: 'not going to lie',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    dyou: 'do you',
    shd: 'should',
    cud: 'could',
    wud: 'would',
    shud: 'should',
    thx: 'thanks',
    wk: 'week',
    wks: 'weeks',
    mins: 'minutes',
    hr: 'hour',
    hrs: 'hours',
    oclock: 'hour',
    dinnae: 'do not',
    didnae: 'did not',
    cannae: 'can not',
    wasnae: 'was not',
    havenae: 'have not',
    meself: 'myself',
    thee: 'you',
    tha: 'you',
    msg: 'message',
    msgs: 'messages',
    txt: 'text',
    txts: 'texts',
    bday: 'birthday',
    prob: 'probably',
    probs: 'probably',
    deffo: 'definitely',
    ok: 'okay',
    nothin: 'nothing',
    somethin: 'something',
    anythin: 'anything',
    everythin: 'everything',
    goin: 'going',
    doin: 'doing',
    sayin: 'saying',
    talkin: 'talking',
    tryin: 'trying',
    actin: 'acting',
    bein: 'being',
    makin: 'making',
    gettin: 'getting',
    lookin: 'looking',
    livin: 'living',
    workin: 'working',
    askin: 'asking',
    tellin: 'telling',
    feelin: 'feeling',
    thinkin: 'thinking',
    comin: 'coming',
    lyin: 'lying',
    cheatin: 'cheating',
    messin: 'messing',
    fuckin: 'fucking',
    whatevs: 'whatever',
    obvs: 'obviously',
    def: 'definitely',
    defo: 'definitely',
    v: 'very',
    mistreatin: 'mistreating',
    nowt: 'nothing',
    owt: 'anything',
    summat: 'something',
    wot: 'what',
    wat: 'what',
    dat: 'that',
    da: 'the',
    mum: 'mother',
    mom: 'mother',
    mam: 'mother',
    mama: 'mother',
    dad: 'father',
    counselling: 'counseling',
    counsellor: 'counselor',
  }),
)

/** After these words `'s` is "is"; after any other it is a possessive, and left out. */
const isAfter = new Set(
  'it he she that this there here what who where when how why everything nothing everyone everybody nobody one something'.split(' '),
)
const endings: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", ' would'],
  ["'m", ' am'],
]

const takenApart = (word: string): string => {
  if (word.endsWith("'s")) return isAfter.has(word.slice(0, -2)) ? `${word.slice(0, -2)} is` : word.slice(0, -2)
  for (const [ending, plain] of endings)
    if (word.endsWith(ending) && word.length > ending.length) return spell(word.slice(0, -ending.length)).join(' ') + plain
  return word.replaceAll("'", '')
}

const known = new Map<string, readonly string[]>()

/** The spoken words behind one written word (lower case, straight apostrophes): `dont` → `do not`, `soooo` → `so`. */
const spell = (word: string): readonly string[] => {
  const ready = known.get(word)
  if (ready) return ready
  const even = word.replace(/(\p{L})\1{2,}/gu, '$1')
  const plain = written.get(even) ?? (even.includes("'") ? takenApart(even) : even)
  const words = plain.split(' ')
  // What people type is endless; what is remembered is not.
  if (known.size < 5000) known.set(word, words)
  return words
}

const notAfterYour =
  /ing$|^(?:not|the|a|an|so|just|only|always|never|being|such|right|wrong|crazy|mad|paranoid|jealous|mental|ridiculous|impossible|still|gonna|allowed|entitled|too|upset|angry|hurt|welcome|okay|ok|sure|free|obsessed|unreal)$/
const isAfterIts =
  /^(?:not|been|a|an|the|just|only|over|done|like|literally|so|my|your|ur|never|nothing|always|all|what|how|why|that|too|been|fine|ok|okay|in|gonna|hard|normal|ancient|history|because|cos|time|up|on|impossible|me|you|u|easy|really|probably|about)$/
const illAfter = new Set(
  'be am is was were are been being feel felt feeling get got getting so very really mentally too seriously fell'.split(' '),
)
/** Nouns in -ing that follow a true "your". */
const ownedIng =
  /^(?:feeling|thing|wedding|evening|morning|ring|meaning|king|wing|string|spring|ceiling|building|clothing|sibling|everything|nothing|something|anything)$/

/** The spoken words behind `word`, where its reading hangs on its neighbours: `ur`, `its`, `ill`. */
export const spellBetween = (before: string | undefined, word: string, after: string | undefined): readonly string[] => {
  if (word === 'ur') return after !== undefined && notAfterYour.test(after) && !ownedIng.test(after) ? ['you', 'are'] : ['your']
  if (word === 'its') return after !== undefined && isAfterIts.test(after) ? ['it', 'is'] : ['its']
  if (word === 'ill') return before === undefined || !illAfter.has(before) ? ['i', 'will'] : ['ill']
  return spell(word)
}
