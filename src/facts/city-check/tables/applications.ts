import { searchPeriodApplied } from '../../published/applications.ts';
import { ofShare } from '../chance.ts';
import type { CityFigures } from '../city-figures.ts';
import type { ComparedTable } from '../definition.ts';
import { between } from '../moments.ts';

export async function applicationTables(city: CityFigures): Promise<readonly ComparedTable[]> {
  const found = await city.of('search-period-applied', between('2022-01-01', '2022-05-01'));
  return [
    {
      name: 'search period applied under 27',
      source: 'AEF 2.a, from the monitor of 2022T1',
      cells: [
        {
          what: 'January to April 2022',
          published: searchPeriodApplied,
          city: found?.value,
          // Published as a half, without a digit behind the point.
          agreed: 0.05,
          chance: ofShare(searchPeriodApplied, found?.denominator ?? 0),
        },
      ],
    },
  ];
}
