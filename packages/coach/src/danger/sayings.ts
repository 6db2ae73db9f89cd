/** Sayings that use the words of danger and mean none. */
export const sayings: readonly string[] = [
  'KILL for (a|some|one)',
  '(would|will|to|near|nearly|almost|literally) ~1 DIE for | to die for',
  'DIE to (see|know|try|hear|go|get|tell|find)',
  'DIE (of|from)? (embarrassment|boredom|laughter|laughing|hunger|hungry|thirst|shame|heat)',
  '(nearly|almost|literally|near) (DIE|KILL|dead)',
  '(phone|phones|battery|car|plant|plants|engine|laptop|shoes|knees|feet|back|heat|traffic) ~1 BE? (DIE|KILL|killer)',
  'dead (tired|on|right|serious|certain|sure|line|brilliant|good)',
  'KILL (time|it|me if i forgot|me laughing|everyone)',
  '(lol|haha|lmao)',
]
