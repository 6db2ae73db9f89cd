import { rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { keptByThePage } from './hunting/kept-by-the-page.ts'
import { filesThatHold, filesUnder, holds } from './hunting/plain.ts'
import { onAProfile } from './hunting/profile.ts'
import { begin, giveWord, goTo, keepRoom } from './person.ts'
import { relayApart } from './relay-apart.ts'

type What = { readonly word: string; readonly name: string }

/** Runs in the page. */
const inTheRoomsDatabase = ({ word, name }: What): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('dropwise')
    opening.addEventListener('error', () => reject(new Error('not opened')))
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('records', 'readwrite', { durability: 'strict' })
      const value = { 'words in a row': word, 'bytes in a row': new TextEncoder().encode(`..${word}`) }[name]
      writing.objectStore('records').put(value ?? 0, name === 'the name of a row' ? word : name)
      writing.addEventListener('complete', () => {
        opening.result.close()
        resolve()
      })
    })
  })

/** A place in which words could lie, and a way to put one there. `disk`: whether it is written to the profile's folder, too. */
type Place = { readonly name: string; readonly disk: boolean; readonly plant: (what: What) => unknown }

const places: readonly Place[] = [
  { name: 'local storage', disk: true, plant: ({ word }) => localStorage.setItem('planted', word) },
  { name: 'session storage', disk: false, plant: ({ word }) => sessionStorage.setItem('planted', word) },
  { name: 'history state', disk: false, plant: ({ word }) => history.replaceState({ word }, '') },
  { name: 'the address', disk: false, plant: ({ word }) => history.replaceState(history.state, '', `/#${word}`) },
  { name: 'a cookie', disk: false, plant: ({ word }) => (document.cookie = `planted=${word}`) },
  { name: 'the title', disk: false, plant: ({ word }) => (document.title = word) },
  { name: 'the name of the window', disk: false, plant: ({ word }) => (window.name = word) },
  {
    name: 'the address of something in a cache',
    disk: true,
    plant: async ({ word }) => (await caches.open('planted')).put(`/${word}`, new Response('nothing')),
  },
  {
    name: 'an answer in a cache',
    disk: true,
    plant: async ({ word }) => (await caches.open('planted')).put('/planted', new Response(`with ${word} in it`)),
  },
  {
    name: 'what is said to a service worker',
    disk: false,
    plant: async ({ word }) => (await navigator.serviceWorker.ready).active?.postMessage({ word }),
  },
  {
    name: 'what a service worker says',
    disk: false,
    plant: ({ word }) => void navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { word } })),
  },
  {
    name: 'a file in a folder of the page’s own',
    disk: true,
    plant: async ({ word }) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('planted', { create: true })
      const file = await (await folder.getFileHandle('words', { create: true })).createWritable()
      await file.write(`..${word}`)
      await file.close()
    },
  },
  { name: 'what is said to other tabs', disk: false, plant: ({ word }) => new BroadcastChannel('planted').postMessage([word]) },
  {
    name: 'a database of another name',
    disk: true,
    plant: ({ word }) => new Promise(done => indexedDB.open(word).addEventListener('success', done)).then(() => undefined),
  },
  { name: 'the name of a row', disk: true, plant: inTheRoomsDatabase },
  { name: 'words in a row', disk: true, plant: inTheRoomsDatabase },
  { name: 'bytes in a row', disk: true, plant: inTheRoomsDatabase },
]

test(
  '[S13] a word that is planted anywhere in a page is found there, and in the profile’s folder where it comes to lie on the disk',
  { timeout: 900_000 },
  async () => {
    const { profile, context, page } = await onAProfile()
    await begin(page, 'Robin')
    await keepRoom(page)
    await giveWord(page, 'home by six')
    await goTo(page, 'Today')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const words = places.map((_place, number) => `quartzvane${number}x`)
    const before = await keptByThePage(page)
    expect(words.filter(word => holds(before, word))).toEqual([])
    for (const [number, { name, plant }] of places.entries()) {
      const word = words[number] ?? ''
      await page.evaluate(plant, { word, name })
      expect(holds(await keptByThePage(page), word), name).toBe(true)
    }
    await context.close()
    const notFound = places.filter(({ disk }, number) => disk && filesThatHold([profile], [words[number] ?? '']).length === 0)
    expect(notFound.map(({ name }) => name)).toEqual([])
    rmSync(profile, { recursive: true, force: true })
  },
)

test('[S13] a row that is planted in the relay’s database is found in its folder; what is asked of it stands nowhere', async () => {
  const relay = await relayApart()
  await fetch(`${relay.url}/quartzvane`)
  await relay.stop()
  expect(relay.said()).not.toContain('quartzvane')
  expect(filesThatHold([relay.data], ['quartzvane'])).toEqual([])
  const [file = ''] = filesUnder(relay.data).filter(name => /\.(?:db|sqlite)$/u.test(name))
  const database = new DatabaseSync(file)
  database.exec('create table planted (word blob)')
  database.prepare('insert into planted values (?)').run(Buffer.from('quartzvane'))
  database.close()
  expect(filesThatHold([relay.data], ['quartzvane']).length).toBeGreaterThan(0)
  relay.clear()
})

test('[S13] what a relay writes can be read by nobody else who has an account on its machine', async () => {
  const relay = await relayApart()
  await relay.stop()
  const files = filesUnder(relay.data)
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter(file => (statSync(file).mode & 0o077) !== 0)).toEqual([])
  relay.clear()
})
