export const Rehearse = () => null
