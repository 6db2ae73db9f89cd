export { agreementsView, type Agreement, type AgreementsView } from './view.ts'
