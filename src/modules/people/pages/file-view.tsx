import { Disclosure } from '#web/disclosure.tsx';
import { Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import { Notice } from '#web/notice.tsx';
import { getSignedIn, type Visit } from '#web/route.ts';
import { SubNavigation } from '#web/sub-navigation.tsx';
import { Heading, Link, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { mayAskNumber } from '../access.ts';
import type { LookedUp } from '../actions/look-up-client.ts';
import type { ClientFile } from '../actions/open-file.ts';
import { bsnReasons, openingReasons, words } from '../words.ts';
import { addressOf } from './opening-page.tsx';
import { PersonalData } from './personal-data.tsx';
import { reasonFields } from './reason-form.tsx';
import { Story } from './story.tsx';

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

/** A client's file on one page: how it stands and what is due, the story in order, each part of the work, who. */
export function FileView({ visit, client, file, bsn }: FileProps) {
  const { language } = visit;
  const t = pick(words, language);
  const told = file.parts.some(({ story = [] }) => story.length > 0);
  const sections = file.parts
    .flatMap(({ sections: of = [] }) => of)
    .toSorted((a, b) => Number(a.aboutPerson ?? false) - Number(b.aboutPerson ?? false));
  return (
    <>
      <OpenedAs visit={visit} client={client} />
      <Facts facts={file.parts.flatMap(({ glance = [] }) => glance)} />
      {file.parts.flatMap(({ first }) =>
        first === undefined ? (
          []
        ) : (
          <Disclosure id={first.id} summary={first.title} look="button">
            {first.body}
          </Disclosure>
        ),
      )}
      <SubNavigation
        label={t.onThisPage}
        url={visit.url}
        entries={[
          ...(told ? [{ href: '#verhaal', label: t.story }] : []),
          ...sections.map(({ id, title }) => ({ href: `#${id}`, label: title })),
          { href: '#gegevens', label: t.personalData },
        ]}
      />
      {told && <Story visit={visit} address={addressOf(client)} parts={file.parts} />}
      {sections.map(({ id, title, body }) => (
        <>
          <Heading level={2} id={id}>
            {title}
          </Heading>
          {body}
        </>
      ))}
      <Heading level={2} id="gegevens">
        {t.personalData}
      </Heading>
      <PersonalData visit={visit} file={file} />
      {mayAskNumber(getSignedIn(visit).role, client.standing.relation) && (
        <>
          <Paragraph>
            <Link href={`${addressOf(client)}/looks`}>{t.whoLooked}</Link>,{' '}
            <Link href={`${addressOf(client)}/changes`}>{t.whatChanged}</Link>
          </Paragraph>
          <Bsn visit={visit} client={client} bsn={bsn} />
        </>
      )}
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

function Bsn({ visit, client, bsn }: Pick<FileProps, 'visit' | 'client' | 'bsn'>) {
  const { language } = visit;
  const t = pick(words, language);
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
          <Disclosure summary={t.showBsn} open={Object.keys(bsn.errors).length > 0}>
            <Form
              language={language}
              action={`${addressOf(client)}/bsn#bsn`}
              csrf={visit.csrf}
              fields={reasonFields(language, t.bsnWhy, bsnReasons)}
              values={bsn.values}
              errors={bsn.errors}
              submit={t.showBsn}
            />
          </Disclosure>
        </>
      )}
    </>
  );
}
