import type { Guide } from './guide.ts'

type Source = Guide['sources'][number]

// What more than one text rests on; what a single one does, stands there.

export const discernment: Source = {
  who: 'Doherty, Harris, Wilde',
  year: 2016,
  title: 'Discernment counseling for “mixed-agenda” couples',
  where: 'Journal of Marital and Family Therapy 42(2)',
}

export const recoveryFromAffairs: Source = {
  who: 'Gordon, Baucom, Snyder',
  year: 2004,
  title: 'An integrative intervention for promoting recovery from extramarital affairs',
  where: 'Journal of Marital and Family Therapy 30(2)',
}

export const caughtBetweenParents: Source = {
  who: 'Buchanan, Maccoby, Dornbusch',
  year: 1991,
  title: 'Caught between parents: adolescents’ experience in divorced homes',
  where: 'Child Development 62(5)',
}

export const childrenAndDivorce: Source = {
  who: 'American Academy of Child and Adolescent Psychiatry',
  year: 2017,
  title: 'Children and divorce',
  where: 'Facts for Families 1',
}
