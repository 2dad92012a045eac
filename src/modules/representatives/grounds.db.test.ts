// The grounds as code and as the row policies have them: the same.
import { expect, it } from 'vitest';
import { useDatabase } from '#test/support/database.ts';
import { groundCodes, grounds } from './rules/grounds.ts';

const database = useDatabase();

it('what a ground gives stands in the database as in the rules, with the same article', async () => {
  const stored = (await database.arrange(
    'select ground, topic, article from people.representation_topics order by 1, 2',
  )) as readonly { ground: string; topic: string; article: string }[];
  const ruled = groundCodes
    .flatMap((ground) =>
      [...(grounds[ground].topics ?? [])].map(([topic, article]) => ({ ground, topic, article })),
    )
    .sort((a, b) => (`${a.ground} ${a.topic}` < `${b.ground} ${b.topic}` ? -1 : 1));
  expect(stored).toEqual(ruled);
});
