import { schemes, topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import { daysBetween } from '#kernel/day.ts';
import { SpellTable, WorkIncomeTable } from '#modules/benefits/index.ts';
import { ContactTable } from '#modules/contacts/index.ts';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { pageAsked } from '#web/page-asked.ts';
import type { Visit } from '#web/route.ts';
import { Table } from '#web/table.tsx';
import { Heading, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import type { LookedUp } from '../actions/look-up-client.ts';
import type { ClientFile } from '../actions/open-file.ts';
import { bsnReasons, openingReasons, words } from '../words.ts';
import { addressOf } from './opening-page.tsx';
import { PersonalData } from './personal-data.tsx';
import { reasonFields } from './reason-form.tsx';

/** The part about the BSN: asked for with what was typed, or shown for this once. */
export type BsnPart =
  | { readonly shown: false; readonly values: FormValues; readonly errors: FormErrors }
  | { readonly shown: true; readonly number: string; readonly reason: string };

type FileProps = {
  readonly visit: Visit;
  readonly client: LookedUp;
  readonly file: ClientFile;
  readonly bsn: BsnPart;
};

/** A client's file: what is due on top, then who, the benefit, who guides, and the contacts. */
export function FileView({ visit, client, file, bsn }: FileProps) {
  const { language } = visit;
  const t = pick(words, language);
  return (
    <>
      <OpenedAs visit={visit} client={client} />
      <AtAGlance visit={visit} file={file} />
      <Heading level={2}>{t.personalData}</Heading>
      <PersonalData visit={visit} file={file} />
      <Heading level={2}>{t.contacts}</Heading>
      <ContactTable
        language={language}
        contacts={file.contacts}
        url={addressOf(client)}
        page={pageAsked(visit.context.req.query('page'))}
      />
      <Heading level={2}>{t.benefitAndIncome}</Heading>
      <SpellTable language={language} spells={file.spells} />
      <WorkIncomeTable language={language} income={file.income} />
      <Heading level={2}>{t.guidance}</Heading>
      <Coaches visit={visit} file={file} />
      <Bsn visit={visit} client={client} bsn={bsn} />
    </>
  );
}

function OpenedAs({ visit, client }: Pick<FileProps, 'visit' | 'client'>) {
  const { running, opening } = client;
  if (opening.how === 'at-once' || running === undefined) return null;
  const { language } = visit;
  const t = pick(words, language);
  const reason = openingReasons[running.kind][language];
  const until = formatting(language).moment(running.closesAt.getTime());
  return (
    <Notice kind="info" language={language}>
      <Paragraph>
        {t.openedAs(
          running.explanation === '' ? reason : `${reason}: ${running.explanation}`,
          until,
        )}
      </Paragraph>
    </Notice>
  );
}

function AtAGlance({ visit, file }: Pick<FileProps, 'visit' | 'file'>) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  const { last, coaches, spells } = file;
  const coach = coaches.find(({ until_day: until }) => until === null || until > visit.day);
  const spell = spells.find(({ until_day: until }) => until === null || until > visit.day);
  return (
    <Facts
      facts={[
        {
          term: t.nextStep,
          value: last.nextStep ?? t.noNextStep,
          note: last.nextStepDay && t.agreedOn(day(last.nextStepDay)),
        },
        {
          term: t.lastContact,
          value: last.contactDay === null ? t.noContact : day(last.contactDay),
          note:
            last.contactDay &&
            `${t.daysAgo(daysBetween(last.contactDay, visit.day))}, ${labelOf(topics, last.contactTopic ?? '')[language]}`,
        },
        {
          term: t.benefit,
          value: spell ? labelOf(schemes, spell.scheme)[language] : t.noBenefit,
          note: spell && t.since(day(spell.from_day)),
        },
        {
          term: t.coach,
          value: coach?.coach ?? t.noCoach,
          note: coach && `${coach.team}, ${t.since(day(coach.from_day))}`,
        },
      ]}
    />
  );
}

function Coaches({ visit, file }: Pick<FileProps, 'visit' | 'file'>) {
  const { language } = visit;
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="coaches"
      caption={t.coaches}
      empty={t.noCoach}
      rows={file.coaches}
      columns={[
        { header: t.from, rowHeader: true, cell: (line) => day(line.from_day) },
        {
          header: t.until,
          cell: (line) => (line.until_day === null ? t.present : day(line.until_day)),
        },
        { header: t.coach, cell: (line) => line.coach ?? t.noCoach },
        { header: t.team, cell: (line) => line.team },
      ]}
    />
  );
}

function Bsn({ visit, client, bsn }: Pick<FileProps, 'visit' | 'client' | 'bsn'>) {
  const { language } = visit;
  const t = pick(words, language);
  if (client.standing.relation === 'former') return null;
  return (
    <>
      <Heading level={2} id="bsn">
        {t.bsn}
      </Heading>
      {bsn.shown ? (
        <Facts facts={[{ term: t.bsn, value: bsn.number, note: t.bsnShown(bsn.reason) }]} />
      ) : (
        <>
          <Paragraph>{t.bsnLead}</Paragraph>
          <Form
            language={language}
            action={`${addressOf(client)}/bsn#bsn`}
            csrf={visit.csrf}
            fields={reasonFields(language, t.bsnWhy, bsnReasons)}
            values={bsn.values}
            errors={bsn.errors}
            submit={t.showBsn}
          />
        </>
      )}
    </>
  );
}
