import type { Asks } from '../worker/channel.ts'
import { ask } from './client.ts'

export const wordsCover = (): Promise<Asks['wordsCover']['back']> => ask('wordsCover', undefined)
export const makeWords = (): Promise<Asks['wordsMake']['back']> => ask('wordsMake', undefined)
export const keepWords = (words: string): Promise<Asks['wordsKeep']['back']> => ask('wordsKeep', { words })
export const extendWords = (words: string): Promise<Asks['wordsExtend']['back']> => ask('wordsExtend', { words })
/** Looks for the room of these words. Changes nothing yet. */
export const seekRoom = (words: string): Promise<Asks['recover']['back']> => ask('recover', { words })
export const recoverGiveUp = (): void => void ask('recoverGiveUp', undefined)
