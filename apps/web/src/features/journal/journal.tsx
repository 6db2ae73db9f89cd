export const Journal = () => null
