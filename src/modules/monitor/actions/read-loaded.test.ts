import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readLoadedFigures, shippedFigures } from './read-loaded.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(`${tmpdir()}/figures-`);
  for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
  return folder;
};
const cities = 'period,city,volume_pct,inflow_pct,outflow_pct,about_nl,about_en,source';
const money = 'year,budget,benefits,wage_subsidies,recovered,source';
const refusalOf = (files: Readonly<Record<string, string>>): string => {
  const read = readLoadedFigures(folderWith(files));
  return read.ok ? '' : read.refusal;
};

describe('figures of other sources', () => {
  it('are refused with file, line and column', () => {
    expect(refusalOf({ 'four-cities.csv': `${cities}\n2024Q1,Utrecht,1,2,3,a,b,c\n` })).toMatch(
      /four-cities\.csv, line 2, column period: is no period as 2024T1\.$/,
    );
    expect(refusalOf({ 'buig.csv': `${money}\n2024,1,2,3,"4,5",x\n` })).toMatch(
      /buig\.csv, line 2, column recovered: is no whole number of euros\.$/,
    );
    expect(refusalOf({ 'buig.csv': `${money},extra\n2024,1,2,3,4,x,y\n` })).toMatch(
      /column extra: /,
    );
    expect(refusalOf({ 'buig.csv': `${money}\n2024,1\n` })).toMatch(/buig\.csv: /);
    const missing = readLoadedFigures('/nowhere/at/all');
    expect(missing.ok ? '' : missing.refusal).toMatch(/there is no folder \/nowhere\/at\/all/);
  });

  it('without a folder are the published first quarter of 2024, and no money', () => {
    const read = readLoadedFigures(undefined);
    expect(read).toEqual({ ok: true, value: shippedFigures });
    expect(shippedFigures.cities.map(({ city, volume }) => `${city} ${volume}`)).toEqual([
      'Rotterdam 0.2',
      'Den Haag 0.6',
      'Amsterdam 0.7',
      'Utrecht 1.1',
    ]);
    expect(shippedFigures.money).toEqual([]);
  });

  it('stand in the place of those of the product for the same period', () => {
    const text = `${cities}\n2024T1,Utrecht,1.5,-2,3,over,about,bron\n`;
    const read = readLoadedFigures(folderWith({ 'four-cities.csv': text }));
    expect(read.ok && read.value.cities).toMatchObject([{ city: 'Utrecht', volume: 1.5 }]);
  });
});
