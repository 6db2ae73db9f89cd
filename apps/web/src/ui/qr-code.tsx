import './qr-code.css'
import { useMemo, type ReactNode } from 'react'
import { encode } from 'uqr'

/** Dark squares on a light ground in every appearance, as cameras want it. */
export const QrCode = ({ text, label }: { text: string; label: string }): ReactNode => {
  const address = useMemo(() => {
    const { size, data } = encode(text, { border: 3 })
    const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`
    return `data:image/svg+xml,${encodeURIComponent(drawn)}`
  }, [text])
  return <img className="qr" src={address} alt={label} />
}
