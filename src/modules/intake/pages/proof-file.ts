import type { Gate } from '#database/scope.ts';
import { fileRoute } from '#modules/people/index.ts';
import type { Route, Visit } from '#web/route.ts';
import { findProof, type Proof } from '../proof-store.ts';

/** A file that the client handed in with a task; what is none leads back to the plan. */
export const proofFile = (gate: Gate): Route =>
  fileRoute(gate, 'GET /clients/:number/effort-plan/proofs/:proof', async (visit, client) => {
    const asked = visit.context.req.param('proof') ?? '';
    const proof =
      /^\d{1,12}$/.test(asked) &&
      (await client.open((transaction) => findProof(transaction, client.personId, Number(asked))));
    return proof
      ? answerProof(visit, proof)
      : visit.context.redirect(`${client.href}/effort-plan`, 303);
  });

/** To save, never to show in the page: what somebody else made runs nowhere in this house. */
export function answerProof({ context }: Visit, proof: Proof): Response {
  const extension = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };
  const name = `bewijs-${proof.handed_in_on}.${extension[proof.media_type]}`;
  context.header('Content-Type', proof.media_type);
  context.header('Content-Disposition', `attachment; filename="${name}"`);
  return context.body(new Uint8Array(proof.content));
}
