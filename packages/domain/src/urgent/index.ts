export { urgentFact, urgentView, type About, type UrgentFact, type UrgentRow, type UrgentView } from './view.ts'
