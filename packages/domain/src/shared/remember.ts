/** The same function, which goes through each thing once: things are values, so what was made of one stays true for as long as it is there. */
export const remembering = <K extends object, V>(make: (thing: K) => V): ((thing: K) => V) => {
  const made = new WeakMap<K, { readonly value: V }>()
  return thing => {
    const known = made.get(thing)
    if (known !== undefined) return known.value
    const value = make(thing)
    made.set(thing, { value })
    return value
  }
}
