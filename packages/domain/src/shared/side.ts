/** Which of the two pains a person writes from. On screen people have names, never these words. */
export type Side = 'wayward' | 'betrayed'
