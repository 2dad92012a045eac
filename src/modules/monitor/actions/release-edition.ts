import { ok, type Result, refuse } from '#kernel/result.ts';
import { languages } from '#web/words.ts';
import type { Chosen } from '../rules/choose-periods.ts';
import { type CorrectionRefusal, changedFigures, correctionOf } from '../rules/correction.ts';
import type { Asking, Publications, PublishedEdition } from '../steering-store.ts';
import { freezeEdition, frozenPage } from './freeze-edition.tsx';
import type { Editions } from './keep-editions.ts';
import type { Edition } from './make-edition.ts';
import { figureRows } from './write-figures.ts';

type Desk = { readonly editions: Editions; readonly publications: Publications };

type Wanted = Chosen & {
  /** Empty, unless it corrects the edition in force. */
  readonly whatChanged: string;
  /** A name, as readers will see it. */
  readonly releasedBy: string;
};

/** Freezes the monitor of a period and gives it a number; a second one of a period corrects the first. */
export async function releaseEdition(
  { editions, publications }: Desk,
  asking: Asking,
  { period, compared, whatChanged, releasedBy }: Wanted,
): Promise<Result<number, CorrectionRefusal | 'released-meanwhile'>> {
  const inForce = (await publications.list(asking)).find(
    (edition) => edition.period === period.id && edition.correctedBy === null,
  );
  const correction = correctionOf(inForce, whatChanged);
  if (!correction.ok) return refuse(correction.refusal);
  const edition = await editions.edition(period, compared);
  const desk = { publications, asking };
  const changed = inForce ? await changedSince(desk, inForce, edition) : null;
  if (inForce && changed === 0 && (await readsTheSame(desk, inForce, edition))) {
    return refuse('nothing-changed');
  }
  const { number, referenceDate, synthetic } = edition.snapshot;
  const added = await publications.add(asking, {
    ...correction.value,
    period: period.id,
    compared: compared.id,
    changedFigures: changed,
    releasedBy,
    snapshot: number,
    referenceDate,
    synthetic,
    files: await freezeEdition(edition),
  });
  return added.ok ? ok(added.value) : refuse(added.refusal);
}

type Reading = { readonly publications: Publications; readonly asking: Asking };

async function changedSince(
  { publications, asking }: Reading,
  { number, period, compared }: PublishedEdition,
  edition: Edition,
): Promise<number> {
  const file = await publications.findFile(asking, number, 'nl', 'json');
  const before = JSON.parse(file?.toString() ?? '{}') as { readonly figures?: readonly object[] };
  const lines = (list: readonly object[]) => list.map((line) => ({ ...line }));
  return changedFigures(
    { period, compared, figures: lines(before.figures ?? []) },
    {
      period: edition.period.id,
      compared: edition.compared.id,
      figures: lines(figureRows(edition, 'nl')),
    },
  );
}

/** Whether a reader would find nothing new: the page is the same but for the snapshot that it names as its source. */
async function readsTheSame(
  { publications, asking }: Reading,
  { number }: PublishedEdition,
  edition: Edition,
): Promise<boolean> {
  const json = await publications.findFile(asking, number, 'nl', 'json');
  const { snapshot } = JSON.parse(json?.toString() ?? '{}') as { readonly snapshot?: object };
  const asBefore = { ...edition, snapshot: { ...edition.snapshot, ...snapshot } };
  for (const language of languages) {
    const before = await publications.findFile(asking, number, language, 'page');
    if (before?.equals(await frozenPage(asBefore, language)) !== true) return false;
  }
  return true;
}
