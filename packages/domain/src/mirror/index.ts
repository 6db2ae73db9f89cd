export { mirrorView, PUSHES, type MirrorDraft, type MirrorView, type Push, type Pushes } from './view.ts'
