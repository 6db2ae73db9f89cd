import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'made-to',
  move: 'controlling',
  coercion: true,
  any: [
    '(i will|i BE going to|i swear i will|i can) ~1 (ruin|destroy|finish|end) (you|your (life|career|name|family|job)) | i (will|BE going to) make (you suffer|you pay|your life (hell|a misery))',
    '(i will|i BE going to|i) (burn|smash|cut up|throw out|break) (your|all your|everything you) (things|clothes|stuff|phone|car|laptop|own|books|windows)',
    '(i will|i BE going to|or i|i can) (post|send|share|publish|show) ~1 (the|your|those|these) (photos|pictures|pics|video|videos|nudes|messages) (online|to|everywhere|on)?',
    '(get )?on your knees ~4 (beg|or|now|and) | you (will|BE going to) (beg me|crawl|kneel|sleep on the floor|say thank you|have sex|sleep with me|do what i say|do as i say)',
    'if you ~7 i will ~1 (tell|call|ring|write to) (your (boss|employer|work|school)|immigration|the school) | or i ~1 (tell|call|ring) (your (boss|employer|parents)|immigration|everyone|everybody)',
  ],
  unless: [
    '(if you (want|like|need|agree|are ill))',
    '(with me (tonight)? if|sick|will be late|(not|never) (post|send|share))',
    '(to (you|the (counselor|lawyer|solicitor))|from the (wedding|party|holiday))',
  ],
  says: 'This may force something by fear or shame.',
  asks: 'What do you hope will be different once it is done?',
  why: 'What is done out of fear tells nothing about what somebody wants.',
  source: lay,
  matches: [
    '«i swear ill ruin you»',
    '«I will burn your things» in the garden.',
    "«I'll post the photos online».",
    '«Get on your knees and beg».',
    '«If you go to work tomorrow I will tell your boss» all of it.',
    "You'll come home now «or I call your parents».",
  ],
  passes: [
    'If you are ill I will call your boss and say you will be late.',
    'I will send the pictures to you from the party.',
    'I will ruin the soup again.',
    'You said I would burn your things.',
    "I'm going to smash the pinata, your turn next.",
    'I will not post the photos online.',
  ],
})
