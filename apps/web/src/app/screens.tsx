import { lazy, type ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { Today } from '../features/today/today.tsx'
import { MyRoom } from '../features/today/my-room.tsx'
import { betweenUs } from './screens/between-us.tsx'
import { mine } from './screens/mine.tsx'
import { ofTheRoom } from './screens/of-the-room.tsx'

const Find = lazy(async () => ({ default: (await import('../features/find/find.tsx')).Find }))

type PersonHere = { readonly home: 'wayward' | 'betrayed'; readonly otherName: string }

/** Every screen inside a room. Home comes with the shell; the rest arrives when it is opened. */
export const Screens = ({ person }: { person: PersonHere }): ReactNode => (
  <Switch>
    <Route path="/">{person.home === 'wayward' ? <Today /> : <MyRoom />}</Route>
    <Route path="/find">
      <Find home={person.home} />
    </Route>
    {mine}
    {betweenUs}
    {ofTheRoom}
  </Switch>
)
