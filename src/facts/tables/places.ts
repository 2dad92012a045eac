import type { FactTable } from '../definition.ts';
import { column } from './column.ts';

export const neighbourhoods: FactTable = {
  name: 'neighbourhoods',
  meaning: {
    nl: 'De buurten van de gemeente met hun wijk, gebied, zijde en oever.',
    en: 'The neighbourhoods of the municipality with their district, area, side and bank.',
  },
  grain: { nl: 'buurt', en: 'neighbourhood' },
  columns: [
    column('neighbourhood', 'VARCHAR', 'public', 'CBS-buurtcode', 'CBS neighbourhood code'),
    column('name', 'VARCHAR', 'public', 'naam', 'name'),
    column('district', 'VARCHAR', 'public', 'CBS-wijkcode', 'CBS district code'),
    column('area', 'VARCHAR', 'public', 'gebied', 'area'),
    column('side', 'VARCHAR', 'public', 'Zuid of overig', 'Zuid or rest'),
    column('bank', 'VARCHAR', 'public', 'oever van de Maas', 'bank of the river'),
    column('longitude', 'DOUBLE', 'public', 'lengtegraad (WGS84)', 'longitude (WGS84)'),
    column('latitude', 'DOUBLE', 'public', 'breedtegraad (WGS84)', 'latitude (WGS84)'),
  ],
  sortedBy: ['neighbourhood'],
  source: {
    extract: 'neighbourhoods',
    columns: [
      { name: 'neighbourhood_code', as: 'text' },
      { name: 'name', as: 'text' },
      { name: 'district_code', as: 'text' },
      { name: 'area', as: 'text' },
      { name: 'side', as: 'text' },
      { name: 'bank', as: 'text' },
      { name: 'longitude', as: 'degrees' },
      { name: 'latitude', as: 'degrees' },
    ],
    records: `select neighbourhood_code, name, district_code, area, side, bank, longitude, latitude
      from places.neighbourhoods`,
  },
  sql: `select neighbourhood_code as neighbourhood, name, district_code as district, area, side, bank,
      longitude, latitude
    from staged.neighbourhoods`,
};

export const residents: FactTable = {
  name: 'residents',
  meaning: {
    nl: 'Inwoners per buurt op 1 januari.',
    en: 'Residents of a neighbourhood on 1 January.',
  },
  grain: { nl: 'buurt en jaar', en: 'neighbourhood and year' },
  columns: [
    column('neighbourhood', 'VARCHAR', 'public', 'CBS-buurtcode', 'CBS neighbourhood code'),
    column('year', 'SMALLINT', 'public', 'jaar', 'year'),
    column('residents', 'INTEGER', 'public', 'inwoners', 'residents'),
    column(
      'residents_15_75',
      'INTEGER',
      'public',
      'inwoners van 15 tot 75 jaar',
      'residents of 15 to 75 years',
    ),
  ],
  sortedBy: ['year', 'neighbourhood'],
  source: {
    extract: 'residents',
    columns: [
      { name: 'neighbourhood_code', as: 'text' },
      { name: 'year', as: 'integer' },
      { name: 'residents', as: 'integer' },
      { name: 'residents_15_75', as: 'integer' },
    ],
    records: 'select neighbourhood_code, year, residents, residents_15_75 from places.residents',
  },
  sql: `select neighbourhood_code as neighbourhood, year::smallint as year, residents, residents_15_75
    from staged.residents`,
};
