import * as v from 'valibot'
import au from './countries/au.json' with { type: 'json' }
import ca from './countries/ca.json' with { type: 'json' }
import de from './countries/de.json' with { type: 'json' }
import gb from './countries/gb.json' with { type: 'json' }
import ie from './countries/ie.json' with { type: 'json' }
import india from './countries/in.json' with { type: 'json' }
import nz from './countries/nz.json' with { type: 'json' }
import us from './countries/us.json' with { type: 'json' }
import { countryShape, type Country, type Kind, type Service } from './service.ts'

/** Every country of which we know services, by the name that English sorts them under. Throws where a record has not the shape. */
export const countries: readonly Country[] = [au, ca, de, india, ie, nz, gb, us].map(country => v.parse(countryShape, country))

/** One country by its ISO code; undefined for anywhere else. */
export const countryOf = (code: string): Country | undefined => countries.find(({ country }) => country === code)

/** The services of a country for one need, in the order of its file. */
export const servicesFor = (country: Country, kind: Kind): readonly Service[] => country.services.filter(service => service.kind === kind)

/** How a country's emergency numbers read in one line: `112, 110`. */
export const emergencyNumbers = (country: Country): string =>
  servicesFor(country, 'emergency')
    .flatMap(({ dial }) => dial ?? [])
    .join(', ')
