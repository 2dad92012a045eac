import { applicationOutcomes, applicationReasons } from '#extract/application-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import type { FilePart } from '#modules/people/index.ts';
import { formatting } from '#web/formatting.ts';
import { getSignedIn } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { type FileLine, listApplications } from '../store.ts';
import { words } from '../words.ts';
import { applicationAddress } from './application-address.ts';

/** The applications of the household: how they stand or ended; each is a step of the story. */
export const applicationsInFile: FilePart = {
  roles: [
    'work-coach',
    'youth-coach',
    'activation-coach',
    'distributor',
    'team-manager',
    'intake-worker',
    'income-consultant',
    'reviewer',
  ],
  load: async (transaction, client, visit) => {
    const { language } = visit;
    const t = pick(words, language);
    const { day } = formatting(language);
    const lines = await listApplications(transaction, client.personId);
    const open = getSignedIn(visit).role === 'income-consultant';
    const address = (line: FileLine) =>
      applicationAddress(client.clientNumber, line.application_id);
    const ended = (line: FileLine) =>
      line.outcome === null ? undefined : labelOf(applicationOutcomes, line.outcome)[language];
    const running = lines.find(({ outcome }) => outcome === null);
    return {
      glance: running
        ? [
            {
              term: t.application,
              value: open ? <Link href={address(running)}>{t.underWay}</Link> : t.underWay,
              note:
                running.decision_due === null
                  ? running.search_until && t.searching(day(running.search_until))
                  : `${t.decideBy} ${day(running.decision_due)}`,
            },
          ]
        : [],
      sections: [
        {
          id: 'aanvragen',
          title: t.applications,
          body: (
            <Table
              id="applications"
              caption={t.inFileCaption}
              empty={t.noApplications}
              rows={lines}
              columns={[
                {
                  header: t.reported,
                  rowHeader: true,
                  cell: (line) =>
                    open ? (
                      <Link href={address(line)}>{day(line.reported_on)}</Link>
                    ) : (
                      day(line.reported_on)
                    ),
                },
                {
                  header: t.received,
                  cell: (line) =>
                    line.received_on === null ? t.notApplied : day(line.received_on),
                },
                { header: t.outcome, cell: (line) => ended(line) ?? t.underWay },
                {
                  header: t.decideReason,
                  cell: (line) =>
                    line.reason === null ? '' : labelOf(applicationReasons, line.reason)[language],
                },
                { header: t.with, cell: (line) => line.staff ?? t.nobody },
              ]}
            />
          ),
        },
      ],
      story: lines.flatMap((line) => [
        { day: line.reported_on, what: t.storyReported },
        ...(line.received_on === null ? [] : [{ day: line.received_on, what: t.storyReceived }]),
        ...(line.decided_on === null
          ? []
          : [
              {
                day: line.decided_on,
                what: t.storyDecided(ended(line) ?? ''),
                who: line.staff ?? undefined,
                why:
                  line.reason === null
                    ? undefined
                    : labelOf(applicationReasons, line.reason)[language],
                href: open ? address(line) : undefined,
              },
            ]),
      ]),
    };
  },
};
