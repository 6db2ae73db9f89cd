import '../ui/all.css'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { arrive, lock } from '../acts/session.ts'
import { onLeave } from '../ui/leaving/leave.ts'
import { App } from './app.tsx'
import { chosenLocale, speak } from './i18n.ts'
import { keepOffline } from './offline.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lost its #root')

const locale = chosenLocale()
await speak(locale)
onLeave(lock)

// The welcome is in the page already and only comes to life, unless this device was begun or speaks another language.
const begun = document.documentElement.dataset['begun'] !== undefined
const arrived = arrive()
if (begun || locale !== 'en' || root.childElementCount === 0) {
  await arrived
  root.replaceChildren()
  createRoot(root).render(<App />)
} else hydrateRoot(root, <App />)
root.dataset['ready'] = ''
void keepOffline().catch(() => undefined)
