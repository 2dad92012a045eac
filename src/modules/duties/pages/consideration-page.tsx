import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { Actions, LinkButton } from '#web/button.tsx';
import type { Route, Visit } from '#web/route.ts';
import { Paragraph } from '#web/text.tsx';
import { pick } from '#web/words.ts';
import { readCase, type SanctionFile } from '../actions/read-case.ts';
import { hearingWords } from '../hearing-words.ts';
import { considerationAddress, considerationAsked } from './consideration-address.ts';
import { CaseView } from './consideration-view.tsx';

export type DutiesHouse = {
  readonly gate: Gate;
  /** Name of the linked benefits administration; nothing when sanctions are decided here. */
  readonly benefitsSystem?: string | undefined;
};

/** One consideration: what it is, how it stands, and what comes next. */
export const considerationPage = ({ gate, benefitsSystem }: DutiesHouse): Route =>
  fileRoute(gate, 'GET /clients/:number/considerations/:consideration', async (visit, client) => {
    const t = pick(hearingWords, visit.language);
    const { head, found } = await client.open(async (transaction, opened) => ({
      head: opened,
      found: await readCase(transaction, client.personId, considerationAsked(visit), visit.day),
    }));
    if (found === undefined) return visit.context.redirect(client.href, 303);
    const { consideration_id: id } = found.consideration;
    return visit.page({
      title: t.consideration,
      lead: `${head.given_names} ${head.family_name}. ${t.considerationLead}`,
      breadcrumb: client.breadcrumb(head, t.consideration),
      body: (
        <>
          <CaseView visit={visit} found={found} clientNumber={client.clientNumber} />
          <Next
            visit={visit}
            found={found}
            address={considerationAddress(client.clientNumber, id)}
            benefitsSystem={benefitsSystem}
          />
        </>
      ),
    });
  });

type NextProps = {
  readonly visit: Visit;
  readonly found: SanctionFile;
  readonly address: string;
  readonly benefitsSystem: string | undefined;
};

/** What may be done now: by the officer of the case; who else has the case writes down the side of the client. */
function Next({ visit, found, address, benefitsSystem }: NextProps) {
  const t = pick(hearingWords, visit.language);
  const { consideration, openHearing } = found;
  if (consideration.decided_on !== null) return null;
  const { own } = consideration;
  const invited = openHearing !== undefined;
  return (
    <>
      <Actions>
        {own && !invited && (
          <LinkButton kind="secondary" href={`${address}/hearing`}>
            {t.invite}
          </LinkButton>
        )}
        {own && invited && (
          <LinkButton kind="secondary" href={`${address}/hearing/outcome`}>
            {t.record}
          </LinkButton>
        )}
        <LinkButton kind="secondary" href={`${address}/view`}>
          {t.view}
        </LinkButton>
        {own && !invited && benefitsSystem === undefined && (
          <LinkButton kind="secondary" href={`${address}/decision`}>
            {t.decide}
          </LinkButton>
        )}
      </Actions>
      {benefitsSystem !== undefined && <Paragraph>{t.elsewhere(benefitsSystem)}</Paragraph>}
    </>
  );
}
