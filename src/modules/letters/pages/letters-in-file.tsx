import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { listLetters } from '../store.ts';
import { words } from '../words.ts';
import { letterAddress } from './letter-address.ts';

/** The letters that this role may read; each is a step of the story. */
export const lettersInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
    'income-consultant',
    'reviewer',
    'planner',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const letters = await listLetters(transaction, client.personId);
    const subject = (letter: (typeof letters)[number]) =>
      language === 'nl' ? letter.subject : letter.subject_en;
    const address = (id: number, as: 'nl' | 'en') => letterAddress(client.clientNumber, id, as);
    return {
      sections: [
        {
          id: 'brieven',
          title: t.letters,
          body: (
            <Table
              id="letters"
              caption={t.lettersCaption}
              empty={t.noLetters}
              rows={letters}
              columns={[
                { header: t.day, cell: (letter) => day(letter.day) },
                { header: t.subject, rowHeader: true, cell: subject },
                { header: t.by, cell: (letter) => letter.staff },
                {
                  header: t.objectionUntil,
                  cell: ({ objection_until: until }) => (until === null ? t.none : day(until)),
                },
                {
                  header: t.pdf,
                  cell: ({ letter_id: id, day: sent }) => (
                    <>
                      <Link href={address(id, 'nl')}>{t.dutch(day(sent))}</Link>{' '}
                      <Link href={address(id, 'en')}>{t.english(day(sent))}</Link>
                    </>
                  ),
                },
              ]}
            />
          ),
        },
      ],
      story: letters.map((letter) => ({
        day: letter.day,
        what: t.sent(subject(letter)),
        who: letter.staff,
        href: address(letter.letter_id, language),
      })),
    };
  },
};
