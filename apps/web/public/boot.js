// Runs before the first paint: shows the chosen appearance, and on a device that was begun keeps the welcome from flashing up.
try {
  const root = document.documentElement
  const appearance = localStorage.getItem('appearance')
  if (appearance) root.dataset.theme = appearance
  if (localStorage.getItem('begun') !== null) root.dataset.begun = ''
} catch {
  // Storage is closed to this page: it looks as the system has it, and the app says what it cannot keep.
}
