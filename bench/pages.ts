import { type Measured, medianOf, timed } from './measure.ts';
import { signIn } from './role-pages.ts';

const visitor = async (address: string, role: string) => {
  const worker = await signIn(address, role);
  if (worker === undefined) throw new Error(`nobody is ${role}`);
  return async (path: string) => {
    const answer = await fetch(address + path, { headers: { Cookie: worker.cookie } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
};

/** Pages over HTTP, against the page that does nothing. */
export async function measurePages(address: string): Promise<readonly Measured[]> {
  const plain = await medianOf(20, async () => (await fetch(`${address}/health`)).text());
  const against = { what: 'a page that does nothing (/health)', seconds: plain };
  const policy = await visitor(address, 'policy-officer');
  const coach = await visitor(address, 'work-coach');
  const first = await timed(() => policy('/monitor?period=2024T1'));
  const kept = await medianOf(10, () => policy('/monitor?period=2024T1'));
  const pdf = await medianOf(5, () => policy('/monitor/pdf?period=2024T1'));
  const caseload = await coach('/caseload');
  const file = /href="(\/clients\/[^"?]+)"/.exec(caseload)?.[1];
  if (file === undefined) throw new Error('the caseload shows no client');
  return [
    {
      what: 'monitor page, first time for its period',
      seconds: first.seconds,
      against: { what: 'the same page again', seconds: kept },
    },
    { what: 'monitor page, again', seconds: kept, against },
    { what: 'monitor as PDF', seconds: pdf, against: { what: 'the page', seconds: kept } },
    { what: 'caseload of a coach', seconds: await medianOf(10, () => coach('/caseload')), against },
    { what: 'file of a client', seconds: await medianOf(20, () => coach(file)), against },
  ];
}
