import { expect, test } from 'vitest';
import { smallExtract } from '#test/builders/extract-folder.ts';
import { useDoor } from '#test/support/door.ts';
import type { ImportReport } from './import-report.ts';

const { database, take, refusedIn } = useDoor();

const spoken = smallExtract['contacts']?.[0] ?? {};
const asked = {
  call_back_key: 'V1',
  person_key: spoken['person_key'] ?? '',
  asked_on: '2024-03-31',
  asked_through: 'phone',
  about: 'Vraag over de brief',
};
const withRequests = (...rows: readonly Readonly<Record<string, string>>[]) => ({
  ...smallExtract,
  call_backs: rows,
});
const loaded = ({ tables }: ImportReport) => tables.find(({ table }) => table === 'call_backs');

test('a request without its day of answer, or with an answer before it was asked, is refused', async () => {
  const refused = await refusedIn(
    withRequests(
      { ...asked, outcome: 'spoken' },
      { ...asked, call_back_key: 'V2', answered_on: '2024-03-30', outcome: 'spoken' },
      { ...asked, call_back_key: 'V3', answered_on: '2024-04-02' },
    ),
  );
  expect(refused.map(({ field, code }) => [field, code])).toEqual([
    ['outcome', 'without-end'],
    ['answered_on', 'before-other-day'],
    ['outcome', 'missing-with-end'],
  ]);
});

test('the same request again is the same; one that was answered since is changed', async () => {
  expect(loaded(await take(withRequests(asked)))).toMatchObject({ added: 1 });
  expect(loaded(await take(withRequests(asked)))).toMatchObject({ added: 0, changed: 0, same: 1 });
  const answered = { ...asked, answered_on: '2024-04-02', outcome: 'spoken' };
  expect(loaded(await take(withRequests(answered)))).toMatchObject({ changed: 1, same: 0 });
  // The day on which the clock went forward stays that day in Amsterdam.
  expect(
    await database.arrange(`select (asked_at at time zone 'Europe/Amsterdam')::date::text as asked,
      answered_on::text as answered, outcome from contacts.call_backs`),
  ).toEqual([{ asked: '2024-03-31', answered: '2024-04-02', outcome: 'spoken' }]);
});
