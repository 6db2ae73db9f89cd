type Policy = { createScriptURL(url: string): string }

/** Script addresses may only be this build's own. */
const check = (url: string): string => {
  if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not our script: ${url}`)
  return url
}

const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes
const policy: Policy = factory?.createPolicy('dropwise', { createScriptURL: check }) ?? { createScriptURL: check }

/** The address of one of our own scripts, as Trusted Types want it; browsers without them get the plain string. */
export const scriptUrl = (url: string): string => policy.createScriptURL(url)
