import { banks, neighbourhoodSides } from '#extract/code-lists.ts';
import type { ExtractTable } from '#extract/definition.ts';

export const neighbourhoods: ExtractTable = {
  name: 'neighbourhoods',
  meaning: {
    nl: 'De buurten van de gemeente: elke buurt ligt in een wijk, een gebied, een zijde (Zuid of overig) en op een oever.',
    en: 'The neighbourhoods of the municipality: each lies in a district, an area, a side (Zuid or rest) and on a bank.',
  },
  key: ['neighbourhood_code'],
  columns: [
    {
      name: 'neighbourhood_code',
      type: { is: 'key' },
      required: true,
      meaning: {
        nl: 'CBS-buurtcode, bijvoorbeeld BU05990110',
        en: 'CBS neighbourhood code, for example BU05990110',
      },
    },
    {
      name: 'name',
      type: { is: 'text', longest: 80 },
      required: true,
      meaning: { nl: 'naam van de buurt', en: 'name of the neighbourhood' },
    },
    {
      name: 'district_code',
      type: { is: 'text', longest: 12 },
      required: true,
      meaning: { nl: 'CBS-wijkcode', en: 'CBS district code' },
    },
    {
      name: 'area',
      type: { is: 'text', longest: 60 },
      required: true,
      meaning: { nl: 'gebied', en: 'area' },
    },
    {
      name: 'side',
      type: { is: 'code', list: neighbourhoodSides },
      required: true,
      meaning: {
        nl: 'Zuid (Feijenoord, Charlois, IJsselmonde) of overig',
        en: 'Zuid (Feijenoord, Charlois, IJsselmonde) or rest',
      },
    },
    {
      name: 'bank',
      type: { is: 'code', list: banks },
      required: true,
      meaning: { nl: 'oever van de Maas', en: 'bank of the river' },
    },
    {
      name: 'longitude',
      type: { is: 'decimal', least: -180, most: 180 },
      required: true,
      meaning: {
        nl: 'lengtegraad van het middelpunt (WGS84)',
        en: 'longitude of the centroid (WGS84)',
      },
    },
    {
      name: 'latitude',
      type: { is: 'decimal', least: -90, most: 90 },
      required: true,
      meaning: {
        nl: 'breedtegraad van het middelpunt (WGS84)',
        en: 'latitude of the centroid (WGS84)',
      },
    },
  ],
};

export const residents: ExtractTable = {
  name: 'residents',
  meaning: {
    nl: 'Inwoners per buurt op 1 januari.',
    en: 'Residents of a neighbourhood on 1 January.',
  },
  key: ['neighbourhood_code', 'year'],
  columns: [
    {
      name: 'neighbourhood_code',
      type: { is: 'reference', to: 'neighbourhoods' },
      required: true,
      meaning: { nl: 'buurt', en: 'neighbourhood' },
    },
    {
      name: 'year',
      type: { is: 'integer', least: 1990, most: 2100 },
      required: true,
      meaning: { nl: 'jaar', en: 'year' },
    },
    {
      name: 'residents',
      type: { is: 'integer', least: 0, most: 10000000 },
      required: true,
      meaning: { nl: 'inwoners', en: 'residents' },
    },
    {
      name: 'residents_15_75',
      type: { is: 'integer', least: 0, most: 10000000 },
      required: true,
      meaning: { nl: 'inwoners van 15 tot 75 jaar', en: 'residents of 15 to 75 years' },
    },
  ],
};
