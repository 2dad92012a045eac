import { deviations, trackDecisionKinds, tracks } from '#extract/guidance-codes.ts';
import { labelOf } from '#extract/label-of.ts';
import { findTrack, type ServiceModel } from '#modules/service-model/index.ts';
import { formatting } from '#web/formatting.ts';
import { Table } from '#web/table.tsx';
import { Link } from '#web/text.tsx';
import { type Language, pick } from '#web/words.ts';
import type { TrackDecision, TrackStay } from '../store.ts';
import { words } from '../words.ts';

/** A track by the name of the model of then; a code that no model knows stands as it is. */
export function trackName(
  language: Language,
  models: readonly ServiceModel[],
  of: { readonly model: string; readonly track: string },
): string {
  const model = models.find(({ key }) => key === of.model);
  const track = model && findTrack(model, of.track);
  return (track?.name ?? labelOf(tracks, of.track))[language];
}

type DecisionsProps = {
  readonly language: Language;
  readonly models: readonly ServiceModel[];
  readonly decisions: readonly TrackDecision[];
  /** Address of the page of the track. */
  readonly href: string;
};

export function Decisions({ language, models, decisions, href }: DecisionsProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  const name = (model: string, track: string) => trackName(language, models, { model, track });
  return (
    <Table
      id="decisions"
      caption={t.decisions}
      empty={t.noDecisions}
      stacks
      rows={decisions}
      columns={[
        {
          header: t.day,
          rowHeader: true,
          cell: (one) => (
            <Link href={`${href}/${one.track_decision_id}`}>{day(one.decided_on)}</Link>
          ),
        },
        { header: t.kind, cell: (one) => labelOf(trackDecisionKinds, one.kind)[language] },
        {
          header: t.proposed,
          cell: (one) => (one.proposed === null ? t.toBeAssessed : name(one.model, one.proposed)),
        },
        { header: t.decided, cell: (one) => name(one.model, one.decided) },
        { header: t.why, cell: (one) => whyOf(language, one) },
        { header: t.who, cell: (one) => one.staff ?? '' },
        { header: t.state, cell: (one) => stateOf(language, one) },
      ]}
    />
  );
}

export function whyOf(language: Language, decision: TrackDecision): string {
  const deviation =
    decision.deviation === null ? undefined : labelOf(deviations, decision.deviation)[language];
  return [deviation, decision.explanation].filter((part) => part != null).join(': ');
}

export function stateOf(language: Language, { state }: TrackDecision): string {
  const t = pick(words, language);
  return { 'second-reading': t.waits, returned: t.returned, decided: t.holdsNow }[state];
}

type StaysProps = {
  readonly language: Language;
  readonly models: readonly ServiceModel[];
  readonly stays: readonly TrackStay[];
};

export function Stays({ language, models, stays }: StaysProps) {
  const t = pick(words, language);
  const { day } = formatting(language);
  return (
    <Table
      id="stays"
      caption={t.stays}
      empty={t.noStays}
      rows={stays}
      stacks
      columns={[
        { header: t.track, rowHeader: true, cell: (stay) => trackName(language, models, stay) },
        { header: t.from, cell: (stay) => day(stay.from_day) },
        {
          header: t.until,
          cell: (stay) => (stay.until_day === null ? t.now : day(stay.until_day)),
        },
      ]}
    />
  );
}
