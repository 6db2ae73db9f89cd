import type { LocalModel } from '../settings.ts'

/**
 * The page may run its own scripts and its own WebAssembly, and talk to this relay; nothing else (H10, S14) but a model server on the reader's own
 * machine, where the operator allowed one.
 */
const policyWith = (localModel: LocalModel | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    `connect-src 'self'${localModel?.kind === 'server' ? ` ${new URL(localModel.address).origin}` : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types dropwise',
  ].join('; ')

/** Sent with every answer, whatever it is. */
export const headersWith = (localModel: LocalModel | undefined): Readonly<Record<string, string>> => ({
  'content-security-policy': policyWith(localModel),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), microphone=(), camera=(), display-capture=(), clipboard-read=(), payment=(), usb=()',
})
