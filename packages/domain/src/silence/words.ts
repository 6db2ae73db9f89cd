/**
 * Words that are about nothing by themselves, in English and Spanish. Most function words never fall silent and need not stand here; these
 * are the ones that come and go by chance.
 */
const ABOUT_NOTHING = new Set(
  `about above after again against almost alone along already also although always another anybody anything around asked away back
  because become been before began begin behind being below best better between both came cannot come comes coming could couple days
  did didn does doesn doing done don down during each early either else even evening ever every everybody everything face feel feels fell
  felt few find first five for found four from gave get gets give given goes going gone good got great had half hand hands hard has have
  having hear heard here herself himself hour hours how however into isn its itself just keep kept kind knew know knows known last late
  later least left less let like little long look looked looking looks made make makes many maybe mean means might minutes more morning
  most much must myself near need never next night nobody none nothing now off often once one only onto open other others our out over
  own part people perhaps put quite rather really right said same saw say says see seemed seen self several shall she should side since
  six small some somebody somehow something sometimes soon still stood such take taken takes talk tell ten than that the their them
  themselves then there these they thing things think third this those though thought three through time times today together told
  tomorrow tonight too took toward turned twice two under until upon use used very want wanted wants was way week weeks well went were
  what when where whether which while who whole whom whose why will with within without word words would write writing wrote year years
  yes yesterday yet you your yourself
  ahora algo alguien antes aquello aquí aunque bien cada casi como cómo contra cosa cosas cuando cuándo desde después dice dicho dije dijo
  donde dónde durante ella ellos entonces entre eran eres esta está estaba estamos están estar este esto estos fuera fueron había hace
  hacer hacia hago hasta hecho hizo hola hora horas igual luego más mejor menos mientras mismo mucho nada nadie noche nunca otra otro
  otros para parece pero poco podía porque puede puedo pues quería quiere quiero quién sabe sabía sólo sido siempre siento sobre solo
  también tampoco tanto tarde tengo tenía tiempo tiene toda todavía todo todos unos veces verdad vida voy yo`.split(/\s+/u),
)

/** One word of a text and what it stands for: plurals and endings are the same topic. */
export type Spoken = { readonly topic: string; readonly word: string }

/** The words of a text that are about something, in lower case; names are left out where they are known. */
export const spokenIn = (text: string, names: ReadonlySet<string>): Spoken[] =>
  (text.toLowerCase().match(/[\p{L}]+(?:[’'][\p{L}]+)?/gu) ?? []).flatMap(said => {
    const word = said.replace(/[’'].*$/u, '')
    if (word.length < 4 || ABOUT_NOTHING.has(word) || names.has(word)) return []
    return [{ topic: stemOf(word), word }]
  })

const stemOf = (word: string): string => {
  const bare = word.replace(/(?:ies|ied)$/u, 'y').replace(/(?:ing|ed|es|s)$/u, '')
  return bare.length < 3 ? word : bare.replace(/e$/u, '')
}
