import { onlyOnce } from '#database/only-once.ts';
import type { Gate } from '#database/scope.ts';
import { type FileClient, fileRoute } from '#modules/people/index.ts';
import { answerHandedIn } from '#web/handed-in-file.ts';
import type { Visit } from '#web/route.ts';
import { readSubmitted } from '#web/submitted.ts';
import { pick } from '#web/words.ts';
import {
  type Act,
  acts,
  type ChangeRefusal,
  changeApplication,
  type Typed,
} from '../actions/change-application.ts';
import { changeFaults } from '../fault-words.ts';
import { findPaper, listPapers } from '../paper-store.ts';
import { findApplication, listDocuments } from '../store.ts';
import { words } from '../words.ts';
import { applicationAddress } from './application-address.ts';
import type { Tried } from './application-shown.ts';
import { ApplicationView } from './application-view.tsx';

export type ApplicationsHouse = {
  readonly gate: Gate;
  /** Name of the linked benefits administration, which owns decision and payment; nothing when there is none. */
  readonly benefitsSystem: string | undefined;
};

/** One application: how it stands, what is due and why, and all that can be done. */
export const applicationPage = (house: ApplicationsHouse) =>
  fileRoute(house.gate, 'GET /clients/:number/applications/:application', (visit, client) =>
    showApplication(house, visit, client, undefined),
  );

type Sent = Typed & { readonly mark: Buffer | undefined };

const readId = (visit: Visit): number | undefined => {
  const text = visit.context.req.param('application') ?? '';
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
};

async function showApplication(
  house: ApplicationsHouse,
  visit: Visit,
  client: FileClient,
  tried: Tried | undefined,
) {
  const id = readId(visit);
  const found =
    id === undefined
      ? undefined
      : await client.open(async (transaction, head) => {
          const row = await findApplication(transaction, client.personId, id);
          if (row === undefined) return undefined;
          const documents = await listDocuments(transaction, id);
          return { head, row, documents, papers: await listPapers(transaction, id) };
        });
  if (found === undefined) return visit.context.redirect(client.href, 303);
  const t = pick(words, visit.language);
  const { head, row, documents, papers } = found;
  const name = `${head.given_names} ${head.family_name}`;
  return visit.page({
    title: t.applicationOf(name),
    breadcrumb: client.breadcrumb(head, t.application),
    invalid: tried !== undefined,
    status: tried === undefined ? 200 : tried.refusal === 'changed-since' ? 409 : 400,
    body: (
      <ApplicationView
        visit={visit}
        row={row}
        documents={documents}
        papers={papers}
        address={applicationAddress(client.clientNumber, row.application_id)}
        benefitsSystem={house.benefitsSystem}
        tried={tried}
      />
    ),
  });
}

/** Thrown, so that what an act wrote before its refusal goes with the transaction. */
class Refused extends Error {
  readonly refusal: ChangeRefusal;
  constructor(refusal: ChangeRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

export const changeRoute = (house: ApplicationsHouse) =>
  fileRoute(
    house.gate,
    'POST /clients/:number/applications/:application',
    async (visit, client) => {
      const id = readId(visit);
      const typed = await readTyped(visit);
      if (id === undefined || typed === undefined) return visit.context.redirect(client.href, 303);
      const of = {
        personId: client.personId,
        applicationId: id,
        linked: house.benefitsSystem !== undefined,
      };
      try {
        const changed = await client.open(async (transaction) => {
          const once = await onlyOnce(transaction, typed.mark, () =>
            changeApplication(transaction, visit, of, typed),
          );
          if (once.done === 'before') return true;
          if (once.value?.ok === false) throw new Refused(once.value.refusal);
          return once.value !== undefined;
        });
        const address = changed ? applicationAddress(client.clientNumber, id) : client.href;
        return visit.context.redirect(address, 303);
      } catch (fault) {
        if (!(fault instanceof Refused)) throw fault;
        return showApplication(house, visit, client, triedOf(visit, typed, fault.refusal));
      }
    },
  );

function triedOf(visit: Visit, typed: Typed, refusal: ChangeRefusal) {
  const fault = changeFaults[refusal];
  return {
    act: typed.act,
    refusal,
    values: {
      [`${typed.act}_kinds`]: typed.kinds,
      [`${typed.act}_day`]: typed.day,
      euros: typed.euros,
      reason: typed.reason,
      granted_from: typed.grantedFrom,
      [fieldOf(typed.act, 'explanation')]: typed.explanation,
    },
    errors: { [fieldOf(typed.act, fault.field)]: fault[visit.language] },
  };
}

/** Fields that several forms of the page ask are named after their act. */
const fieldOf = (act: Act, field: string): string =>
  field === 'kinds' || field === 'day' || act === 'refuse' ? `${act}_${field}` : field;

async function readTyped(visit: Visit): Promise<Sent | undefined> {
  const form = await readSubmitted(visit);
  const text = (name: string) => form.text(name).slice(0, 2_000);
  const act = acts.find((one) => one === text('act'));
  if (act === undefined) return undefined;
  return {
    act,
    version: Number(text('version')),
    kinds: form.texts(`${act}_kinds`),
    day: text(`${act}_day`),
    euros: text('euros'),
    reason: text('reason'),
    grantedFrom: text('granted_from'),
    explanation: text(fieldOf(act, 'explanation')),
    mark: form.mark,
  };
}

/** A paper that the client handed in, to save; what is none leads back to the application. */
export const paperFile = ({ gate }: ApplicationsHouse) =>
  fileRoute(
    gate,
    'GET /clients/:number/applications/:application/papers/:paper',
    async (visit, client) => {
      const id = readId(visit);
      const asked = /^(\d{1,12})\.(pdf|jpg|png)$/.exec(visit.context.req.param('paper') ?? '');
      const paper =
        asked && (await client.open((transaction) => findPaper(transaction, Number(asked[1]))));
      if (paper) return answerHandedIn(visit, paper, 'papier');
      const back = id === undefined ? client.href : applicationAddress(client.clientNumber, id);
      return visit.context.redirect(back, 303);
    },
  );
