const single = /[\u2018\u2019\u201b\u02bc\u00b4\u0060\uff07]/g
const double = /[\u201c\u201d\u201e\u201f\u00ab\u00bb\uff02]/g
const space = /[\u00a0\u2007\u202f\u2009\t\r\f\v]/g
const dash = /[\u2012-\u2015]/g

/** Lower case, code unit by code unit, for the rare letters whose lower case is longer than themselves. */
const lowerEach = (text: string): string => {
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const low = text.charAt(i).toLowerCase()
    out += low.length === 1 ? low : text.charAt(i)
  }
  return out
}

/**
 * The text as the coach compares it: lower case, straight quotes, plain spaces, one kind of dash.
 * It has exactly the length of `text`, so every offset in one is the same offset in the other.
 */
export const normalise = (text: string): string => {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : lowerEach(text))
    .replace(single, "'")
    .replace(double, '"')
    .replace(space, ' ')
    .replace(dash, '\u2014')
}
