import './bucket.css'
import type { FrozenView } from '@dropwise/domain/bucket'
import { useState, type ReactNode } from 'react'
import { FrozenTable } from './frozen-table.tsx'
import { FrozenVessel } from './frozen-vessel.tsx'
import { FrozenWords } from './frozen-words.tsx'
import { ShowAs, type Form } from './show-as.tsx'

type FrozenFormsProps = { readonly from: string; readonly to: string; readonly frozen: FrozenView }

/** A picture as it was frozen, its words and its table: the same, whichever is shown. */
export const FrozenForms = ({ from, to, frozen: { drawn, ends, rows } }: FrozenFormsProps): ReactNode => {
  const [form, setForm] = useState<Form>('picture')
  return (
    <>
      <div className="long__top not-on-paper">
        <ShowAs form={form} onShow={setForm} />
      </div>
      {form === 'picture' && <FrozenVessel from={from} to={to} drawn={drawn} ends={ends} />}
      {form === 'words' && <FrozenWords from={from} to={to} ends={ends} rows={rows} />}
      {form === 'table' && <FrozenTable rows={rows} />}
    </>
  )
}
