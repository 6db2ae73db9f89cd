import { wasBetrayed, type Step } from '../script.ts'

/** A line that Sam kept with the day: the calendar came up for weeks in the first autumn, and then no more. */
const lines: readonly (readonly [when: string, line: string])[] = [
  ['-60 MO 23:10', 'Went through the calendar again. April has five Wednesdays.'],
  ['-60 SA 22:40', 'The calendar. The weekend with the flu.'],
  ['-59 WE 23:30', 'I know the calendar by heart and go through it all the same.'],
  ['-57 TU 22:10', 'Put the calendar in the drawer. Took it out.'],
  ['-56 SU 23:00', 'Two more days in the calendar that do not fit.'],
  ['-54 TH 22:20', 'Dreamed of the calendar. Empty squares.'],
  ['-52 FR 23:15', 'Showed Jo the calendar. She turned it over.'],
  ['-50 SA 21:50', 'The calendar is at Jo’s now.'],
  ['-45 WE 21:30', 'Mila has a tooth out.'],
  ['-42 SU 22:00', 'Snow until noon, and soup.'],
  ['-39 TH 21:40', 'Robin looked up before I asked.'],
  ['-36 MO 22:10', 'A film to the end.'],
  ['-33 WE 21:20', 'Bread. It rose.'],
  ['-30 TH 22:30', 'Loud in the kitchen, then not.'],
  ['-27 MO 21:50', 'Swam twenty lengths.'],
  ['-24 SA 23:00', 'A wedding on the stairs next door. I stayed up there.'],
  ['-22 TU 21:10', 'Strawberries.'],
  ['-19 FR 22:20', 'Asked, and got an answer to what I asked.'],
  ['-16 WE 21:45', 'Hot. The windows open all night.'],
  ['-13 SA 22:15', 'Three evenings in a row.'],
  ['-10 TH 21:35', 'Saw my own face in the shop and kept walking.'],
  ['-7 TU 22:00', 'School again, new shoes.'],
  ['-4 SA 21:25', 'Laughed at something on the radio.'],
  ['-2 TH 22:05', 'Fog. Went out anyway.'],
]

export const dayLines: readonly Step[] = lines.map(([when, line]) => wasBetrayed(when, 'check-in/deepened', { line }))
