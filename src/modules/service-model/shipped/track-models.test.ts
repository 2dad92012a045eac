import { expect, it } from 'vitest';
import { trackModels } from '#extract/guidance-codes.ts';
import { model2017 } from './model-2017.ts';
import { model2020 } from './model-2020.ts';
import { model2024 } from './model-2024.ts';

it('facts and extract know the tracks of the shipped models, from when they hold and how often they ask for contact', () => {
  expect(trackModels).toEqual(
    [model2017, model2020, model2024].map(({ key, from, tracks }) => ({
      model: key,
      from,
      tracks: tracks.map(({ code }) => code),
      contactsAYear: tracks.map(({ contactsAYear }) => contactsAYear),
    })),
  );
});
