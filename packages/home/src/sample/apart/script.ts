import { broke, over, wasBetrayed, type Step } from '../script.ts'

/** How it was for Noa: seldom written down, and never to please anybody. */
const checkIns: readonly Step[] = [
  wasBetrayed('-35 SA 22:00', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-34 TU 07:30', 'check-in/noted', { felt: 'on-guard' }),
  wasBetrayed('-33 SU 21:40', 'check-in/noted', { felt: 'cannot-tell' }),
  wasBetrayed('-31 WE 22:10', 'check-in/noted', { felt: 'braced' }),
  wasBetrayed('-28 FR 21:00', 'check-in/noted', { felt: 'braced' }),
  wasBetrayed('-25 MO 20:30', 'check-in/noted', { felt: 'in-between' }),
  wasBetrayed('-22 TH 23:00', 'check-in/noted', { felt: 'braced' }),
  wasBetrayed('-19 SU 20:50', 'check-in/noted', { felt: 'in-between' }),
  wasBetrayed('-19 SU 20:55', 'check-in/deepened', {
    heard: 'mostly',
    respected: 'mostly',
    free: 'hardly',
    line: 'Kind for weeks. And I still hold my breath at the door.',
  }),
  wasBetrayed('-14 SA 09:30', 'check-in/noted', { felt: 'fairly-safe' }),
  wasBetrayed('-8 SU 19:00', 'check-in/noted', { felt: 'fairly-safe' }),
  wasBetrayed('-2 FR 21:20', 'check-in/noted', { felt: 'at-ease' }),
  wasBetrayed('-2 FR 21:22', 'check-in/deepened', { line: 'In my own kitchen. It is about the kitchen, mostly.' }),
]

const promises: readonly Step[] = [
  broke('-34 SU 20:00', 'promise/made', on => ({
    promise: 'both-of-us',
    text: 'I stop telling people that we both made mistakes.',
    when: { kind: 'recurring', from: on('-33 SU'), rule: 'FREQ=WEEKLY;BYDAY=SU', until: on('-20 SU') },
  })),
  broke('-32 SU 20:30', 'promise/occurrence-said', on => ({
    promise: 'both-of-us',
    day: on('-32 SU'),
    as: 'not-done',
    line: 'Said it to my mother. Rang her again and took it back.',
  })),
  broke('-31 SU 20:30', 'promise/occurrence-said', on => ({ promise: 'both-of-us', day: on('-31 SU'), as: 'done' })),
  broke('-29 SU 20:30', 'promise/occurrence-said', on => ({ promise: 'both-of-us', day: on('-29 SU'), as: 'done' })),
  broke('-24 SU 20:30', 'promise/occurrence-said', on => ({ promise: 'both-of-us', day: on('-24 SU'), as: 'done' })),
  broke('-17 TU 19:00', 'promise/made', on => ({
    promise: 'children',
    text: 'We tell the children together, with the words we wrote, and I do not explain.',
    when: { kind: 'once', day: on('-16 SA'), time: '10:00' },
  })),
  broke('-16 SA 12:30', 'promise/occurrence-said', on => ({
    promise: 'children',
    day: on('-16 SA'),
    as: 'done',
    line: 'Ben asked if the cat stays. The cat stays.',
  })),
  broke('-16 SU 21:00', 'promise/made', on => ({
    promise: 'flat',
    text: 'A place of my own, with a bed for each of them.',
    when: { kind: 'once', day: on('-10 SU') },
  })),
  broke('-10 TH 18:10', 'promise/occurrence-said', on => ({
    promise: 'flat',
    day: on('-10 SU'),
    as: 'told-first',
    line: 'The keys come a week later. Told on Thursday.',
    newDay: on('-9 SU'),
  })),
  broke('-9 SU 17:45', 'promise/occurrence-said', on => ({
    promise: 'flat',
    day: on('-9 SU'),
    as: 'done',
    line: 'Two beds, one saucepan.',
  })),
  broke('-10 MO 20:00', 'promise/made', on => ({
    promise: 'gate',
    text: 'Every other Friday I am at the school gate at ten to four.',
    when: { kind: 'recurring', from: on('-9 FR'), rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', time: '15:50' },
  })),
  broke('-9 FR 16:40', 'promise/occurrence-said', on => ({ promise: 'gate', day: on('-9 FR'), as: 'done' })),
  broke('-7 FR 16:40', 'promise/occurrence-said', on => ({
    promise: 'gate',
    day: on('-7 FR'),
    as: 'late',
    line: 'Five past four. Rang the office at quarter to.',
  })),
  broke('-5 FR 16:40', 'promise/occurrence-said', on => ({ promise: 'gate', day: on('-5 FR'), as: 'done' })),
  broke('-3 FR 16:40', 'promise/occurrence-said', on => ({ promise: 'gate', day: on('-3 FR'), as: 'done' })),
  broke('-1 FR 16:40', 'promise/occurrence-said', on => ({
    promise: 'gate',
    day: on('-1 FR'),
    as: 'done',
    line: 'Ben had drawn the cat for the new wall.',
  })),
  broke('-1 19:30', 'promise/made', on => ({
    promise: 'papers',
    text: 'Sign the papers about the house and bring them by.',
    when: { kind: 'once', day: on('today'), time: '18:00' },
  })),
]

const given: readonly Step[] = [
  broke('-30 SU 21:00', 'giving/given', {
    item: 'both',
    kind: 'learning',
    text: 'I said “we both made mistakes” to four people. You had made none of this one.',
  }),
  wasBetrayed('-26 WE 22:00', 'giving/given', {
    item: 'trying',
    kind: 'line',
    text: 'I see that you are trying. I do not know yet what I want to do with that.',
  }),
  wasBetrayed('-18 SU 19:30', 'giving/given', {
    item: 'no',
    kind: 'line',
    text: 'I do not want to start again. It is not because of last week. I have looked for the wish for half a year, and it is not there.',
  }),
  broke('-17 MO 21:40', 'giving/given', {
    item: 'heard',
    kind: 'line',
    text: 'I have read it. I will not ask you to think again. I am sad, and that is mine.',
  }),
  wasBetrayed('-6 MO 20:10', 'giving/given', {
    item: 'thanks-for-beds',
    kind: 'line',
    text: 'They slept well at yours. I wanted you to have that from me.',
  }),
  broke('-4 TU 20:30', 'giving/given', {
    item: 'owe',
    kind: 'learning',
    text: 'I thought that becoming honest was the price of getting you back. It turns out I want to be, in an empty flat as well.',
  }),
]

const journals: readonly Step[] = [
  wasBetrayed('-35 SA 23:50', 'journal/written', {
    entry: 'found',
    text: 'Twelve years, and it was the receipt for a breakfast. Two coffees, one with oat milk. Neither of us drinks that.',
  }),
  wasBetrayed('-30 TU 22:30', 'journal/written', {
    entry: 'waiting',
    text: 'Everybody waits for me to know. My mother waits, Alex waits very quietly, which is also loud.',
  }),
  wasBetrayed('-19 SU 21:30', 'journal/written', {
    entry: 'door',
    text: 'Alex has been good for weeks, and I believe it. And when the key turns I still hold my breath. I think that I am allowed to stop because of that and because of nothing else.',
  }),
  wasBetrayed('-18 SU 18:50', 'journal/written', { entry: 'said-it', text: 'Wrote it in four sentences. Took out “sorry” twice.' }),
  wasBetrayed('-16 SA 22:00', 'journal/written', {
    entry: 'children',
    text: 'We told them. Lea said she had known, Ben asked about the cat. Alex kept to the words. I had not been sure.',
  }),
  wasBetrayed('-7 SU 19:20', 'journal/written', {
    entry: 'first-weekend',
    text: 'First weekend alone here. Ate toast standing up. Slept for eleven hours.',
  }),
  wasBetrayed('-2 FR 21:40', 'journal/written', {
    entry: 'kitchen',
    text: 'Painted the kitchen yellow. It is too yellow. I am keeping it.',
  }),
  broke('-34 TH 23:00', 'journal/written', {
    entry: 'mistakes',
    text: 'My sister said: and what did Noa do? I let it stand for a moment. I liked how it felt, and I know what that is.',
  }),
  broke('-24 SU 21:30', 'journal/written', {
    entry: 'quiet',
    text: 'I am very considerate at the moment. I noticed today that I look up each time to see whether it was seen.',
  }),
  broke('-18 SU 22:40', 'journal/written', {
    entry: 'no',
    text: 'It is a no. I read it nine times for a gap. There is none, and it is kinder than I was.',
  }),
  broke('-16 SA 13:10', 'journal/written', { entry: 'told-them', text: 'Wanted to explain when Lea cried. Held on to the chair instead.' }),
  broke('-9 SU 22:15', 'journal/written', {
    entry: 'one-saucepan',
    text: 'One saucepan. Cooked the rice, then washed it, then cooked the peas. Nobody to be good for. Did the dishes.',
  }),
  broke('-4 TU 20:50', 'journal/written', {
    entry: 'for-whom',
    text: 'The counsellor asked for whom I still come. I said out of habit: for Noa. That has not been true since summer, and I come.',
  }),
]

const beginning: readonly Step[] = [
  wasBetrayed('-35 SA 21:30', 'person/introduced', { side: 'betrayed', myName: 'Noa', otherName: 'Alex', country: 'IE' }),
  broke('-34 TU 20:20', 'person/introduced', {
    side: 'wayward',
    myName: 'Alex',
    otherName: 'Noa',
    country: 'IE',
    agreement: 'To say it before, and not after.',
  }),
]

/** Their first sharing lasted four days; Noa ended it, and joined anew when there was an answer to it. It is read under *What I share*. */
const atFirst: readonly Step[] = [
  wasBetrayed('-34 TU 23:10', 'giving/given', {
    item: 'where-you-were',
    kind: 'line',
    text: 'I do not want to hear that it is over. I want to hear where you were.',
  }),
  broke('-34 WE 22:00', 'giving/given', {
    item: 'smaller',
    kind: 'learning',
    text: 'I told it smaller than it was, on Saturday and again on Monday. Both times I watched how you took it.',
  }),
  wasBetrayed('-34 TH 07:40', 'question/written', { question: 'who-knows', text: 'Who of our friends knew?', depth: 'outline' }),
  wasBetrayed('-34 TH 07:45', 'question/show', { question: 'who-knows' }),
  over(wasBetrayed('-34 FR 23:40', 'sharing/end', {})),
]

/** Alex and Noa, twelve years together, two children. Noa decided against starting again, and they part well. */
export const apart: readonly Step[] = [...beginning, ...atFirst, ...checkIns, ...promises, ...given, ...journals]
