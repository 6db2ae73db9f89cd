import '../ui/all.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { chosenLocale, speak } from '../acts/language.ts'
import { keepOffer } from '../acts/home-screen.ts'
import { readAddress } from '../acts/meeting.ts'
import { offered } from '../acts/local-model.ts'
import { arrive, lock } from '../acts/session.ts'
import { onLeave } from '../ui/leaving/leave.ts'
import { App } from './app.tsx'
import { goHome } from './location.ts'
import { keepOffline } from './offline.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lost its #root')

keepOffer()
readAddress()
addEventListener('hashchange', readAddress)
const locale = chosenLocale()
await speak(locale)
onLeave(() => {
  goHome()
  return lock()
})

// The welcome is in the page already and only comes to life, unless this device was begun or speaks another language.
const begun = document.documentElement.dataset['begun'] !== undefined
const arrived = arrive()
if (begun || locale !== 'en' || root.childElementCount === 0) {
  await arrived
  root.replaceChildren()
  createRoot(root).render(<App />)
} else hydrateRoot(root, <App />)
root.dataset['ready'] = ''
void offered()
void keepOffline().catch(() => undefined)
