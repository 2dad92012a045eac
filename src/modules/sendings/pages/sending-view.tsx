import { topics } from '#extract/code-lists.ts';
import { labelOf } from '#extract/label-of.ts';
import type { FileHead } from '#modules/people/index.ts';
import type { Run } from '#platform/jobs/kind.ts';
import { Actions, Button } from '#web/button.tsx';
import { CsrfField } from '#web/csrf-field.tsx';
import { Disclosure } from '#web/disclosure.tsx';
import { type Fact, Facts } from '#web/facts.tsx';
import { Form, type FormErrors, type FormValues } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Visit } from '#web/route.ts';
import { RunStanding } from '#web/run-standing.tsx';
import { Table } from '#web/table.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { letterTexts } from '../letter-texts.ts';
import { type Unreachable, unreachable } from '../rules/reach.ts';
import { hardToRead } from '../rules/sending-text.ts';
import type { Reach, Sending } from '../store.ts';
import { outcomeNames, words } from '../words.ts';
import { textFields, usualValues } from './sending-fields.ts';

type ViewProps = {
  readonly visit: Visit;
  readonly sending: Sending;
  readonly reach: readonly Reach[];
  /** The first who gets it, of a draft. */
  readonly first: FileHead | undefined;
  readonly run: Run | undefined;
  readonly typed: FormValues | undefined;
  readonly errors: FormErrors;
};

export function SendingView(props: ViewProps) {
  const { visit, sending, reach, run } = props;
  const t = pick(words, visit.language);
  return (
    <>
      <Facts facts={glance(visit, sending, reach)} />
      {sending.state === 'sending' && run && (
        <RunStanding
          language={visit.language}
          run={run}
          stage={t.stageSending}
          href={`/sendings/${sending.sendingId}`}
          cancel={{ action: `/sendings/${sending.sendingId}/stop`, csrf: visit.csrf }}
        />
      )}
      <Steps {...props} />
      {sending.state === 'draft' && <Draft {...props} />}
      <NotReached visit={visit} sending={sending} reach={reach} />
    </>
  );
}

/** Why this one does not get it, or did not; nothing when they do, or when it is not known yet. */
const whyNot = ({ kind, state }: Sending, one: Reach): Unreachable | undefined => {
  if (one.outcome === 'sent') return undefined;
  if (one.outcome !== 'waiting') return one.outcome;
  return state === 'draft' ? unreachable(kind, one) : undefined;
};

function glance(visit: Visit, sending: Sending, reach: readonly Reach[]): readonly Fact[] {
  const { language } = visit;
  const t = pick(words, language);
  const { number, day } = formatting(language);
  const { contactTopic, state } = sending;
  const not = reach.filter((one) => whyNot(sending, one) !== undefined).length;
  const sent = reach.filter(({ outcome }) => outcome === 'sent').length;
  const waiting = reach.filter(({ outcome }) => outcome === 'waiting').length;
  const draft = state === 'draft' || state === 'withdrawn';
  return [
    {
      term: t.kind,
      value: t[sending.kind],
      note: contactTopic !== undefined && t.contactNote(labelOf(topics, contactTopic)[language]),
    },
    { term: t.recipients, value: number(reach.length) },
    draft
      ? { term: t.reachable, value: number(reach.length - not) }
      : {
          term: t.sentTo,
          value: number(sent),
          note: sending.sentOn && t.sentOn(day(sending.sentOn)),
        },
    { term: t.notReachable, value: number(not) },
    ...(state === 'sending' ? [{ term: t.waiting, value: number(waiting) }] : []),
    { term: t.reason, value: sending.why },
  ];
}

function Steps({ visit, sending, reach, run }: ViewProps) {
  const t = pick(words, visit.language);
  const step = (name: string, label: string, kind: 'primary' | 'secondary') => (
    <form class="ws-inline-form" method="post" action={`/sendings/${sending.sendingId}/${name}`}>
      <CsrfField token={visit.csrf} />
      <Button kind={kind}>{label}</Button>
    </form>
  );
  const stopped =
    sending.state === 'sending' &&
    (run === undefined || run.state === 'cancelled' || run.state === 'failed');
  if (stopped) return <Actions>{step('send', t.goOn, 'primary')}</Actions>;
  if (sending.state !== 'draft') return null;
  const reached = reach.filter((one) => whyNot(sending, one) === undefined).length;
  return (
    <Actions>
      {reached > 0 && step('send', t.send(formatting(visit.language).number(reached)), 'primary')}
      {step('withdraw', t.withdraw, 'secondary')}
    </Actions>
  );
}

function Draft({ visit, sending, first, typed, errors }: ViewProps) {
  const { language } = visit;
  const t = pick(words, language);
  const hard = hardToRead(sending.content);
  return (
    <>
      {hard.length > 0 && (
        <>
          <Heading level={2}>{t.hard}</Heading>
          <List
            items={hard.map((one) =>
              one.is === 'sentence'
                ? t.hardSentence(one.text, one.words)
                : t.hardWord(one.text, one.plain),
            )}
          />
        </>
      )}
      {first && <Preview visit={visit} sending={sending} first={first} />}
      <Disclosure summary={t.change} open={typed !== undefined}>
        <Form
          id="text"
          language={language}
          action={`/sendings/${sending.sendingId}`}
          csrf={visit.csrf}
          fields={textFields(language)}
          values={typed ?? usualValues(sending)}
          errors={errors}
          submit={t.saveChange}
        />
      </Disclosure>
    </>
  );
}

function Preview({
  visit,
  sending,
  first,
}: Pick<ViewProps, 'visit' | 'sending'> & { readonly first: FileHead }) {
  const t = pick(words, visit.language);
  const text = letterTexts(sending.content)[visit.language];
  return (
    <>
      <Heading level={2}>{t.preview}</Heading>
      <Paragraph>
        {first.given_names} {first.family_name}
        {sending.kind === 'mail' ? `, ${first.email ?? ''}` : ''}
      </Paragraph>
      <Heading level={3}>{text.subject}</Heading>
      {[...text.what, ...text.why, ...text.whatYouCanDo].map((paragraph) => (
        <Paragraph>{paragraph}</Paragraph>
      ))}
      {sending.kind === 'letter' && (
        <Paragraph>
          <Link href={`/sendings/${sending.sendingId}/preview.pdf`}>{t.previewPdf}</Link>
        </Paragraph>
      )}
    </>
  );
}

function NotReached({ visit, sending, reach }: Pick<ViewProps, 'visit' | 'sending' | 'reach'>) {
  const { language } = visit;
  const t = pick(words, language);
  const rows = reach.flatMap((one) => {
    const why = whyNot(sending, one);
    return why === undefined ? [] : [{ ...one, why }];
  });
  return (
    <>
      <Heading level={2}>{t.notReachable}</Heading>
      {rows.length > 0 && <Paragraph>{t.notReachableLead}</Paragraph>}
      <Table
        id="not-reached"
        caption={t.notReachable}
        empty={t.everybody}
        rows={rows}
        columns={[
          {
            header: t.client,
            rowHeader: true,
            cell: ({ person_key: key }) => (
              <Link href={`/clients/${encodeURIComponent(key)}`}>{key}</Link>
            ),
          },
          { header: t.whyNot, cell: ({ why }) => outcomeNames[why][language] },
        ]}
      />
    </>
  );
}
