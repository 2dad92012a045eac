import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import { answerHandedIn } from '#web/handed-in-file.ts';
import type { Route } from '#web/route.ts';
import { findProof } from '../proof-store.ts';

/** A file that the client handed in with a task; what is none leads back to the plan. */
export const proofFile = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/effort-plan/proofs/:proof', async (visit, client) => {
    const asked = visit.context.req.param('proof') ?? '';
    const proof =
      /^\d{1,12}$/.test(asked) &&
      (await client.open((transaction) => findProof(transaction, client.personId, Number(asked))));
    return proof
      ? answerHandedIn(visit, proof, 'bewijs')
      : visit.context.redirect(`${client.href}/effort-plan`, 303);
  });
