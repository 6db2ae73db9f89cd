import { useEffect, useState, type ReactNode } from 'react'

/** One drop, once: who comes back to this page from another finds it where it fell to. */
let fell = false

/** A bucket, a little water, and one drop. It has no mark for full. */
export const BucketDrawing = (): ReactNode => {
  const [falls] = useState(() => !fell)
  useEffect(() => {
    fell = true
  }, [])
  return (
    <svg className="hero" viewBox="0 0 300 262" aria-hidden="true">
      <defs>
        <linearGradient id="pail" x1="0" y1="0" x2="1" y2="0">
          <stop offset="0" className="p1" />
          <stop offset=".45" className="p2" />
          <stop offset="1" className="p3" />
        </linearGradient>
        <clipPath id="mouth">
          <ellipse cx="150" cy="104" rx="101" ry="33" />
        </clipPath>
      </defs>
      <ellipse className="floor" cx="156" cy="240" rx="112" ry="13" />
      <path className="line pail" d="M42 104l21 122c1.5 9.5 39 17 87 17s85.5-7.5 87-17l21-122" />
      <ellipse className="line rim" cx="150" cy="104" rx="108" ry="37" />
      <ellipse className="inside" cx="150" cy="104" rx="101" ry="33" />
      <g clipPath="url(#mouth)">
        <ellipse className="water" cx="150" cy="138" rx="90" ry="26" />
        <g className="ring">
          <ellipse cx="150" cy="124" rx="10" ry="2.7" />
          <ellipse cx="150" cy="125" rx="26" ry="6.8" opacity=".6" />
          <ellipse cx="150" cy="127" rx="48" ry="12.5" opacity=".3" />
        </g>
      </g>
      <ellipse className="line" fill="none" cx="150" cy="104" rx="101" ry="33" />
      <path className="line thin" d="M59.5 205c10 8.8 46 15 90.5 15s80.5-6.2 90.5-15" />
      <path className="line" fill="none" d="M46 112c14 54 54 76 104 76s90-22 104-76" />
      <circle className="ear" cx="46" cy="111" r="4.5" />
      <circle className="ear" cx="254" cy="111" r="4.5" />
      <path
        className={falls ? 'poised falling' : 'poised'}
        d="M150 22c6.4 9.4 10.4 15.4 10.4 21.2a10.4 10.4 0 0 1-20.8 0c0-5.8 4-11.8 10.4-21.2z"
      />
    </svg>
  )
}
