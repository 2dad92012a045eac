import { type Measured, medianOf, timed } from './measure.ts';

/** Signs in as the demo person of a role; gives the cookie. */
async function signIn(address: string, role: string): Promise<string> {
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ role }),
    redirect: 'manual',
  });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`no session for ${role}: ${answer.status}`);
  return cookie;
}

const visitor = (address: string, cookie: string) => async (path: string) => {
  const answer = await fetch(address + path, { headers: { Cookie: cookie } });
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
  return answer.text();
};

/** Pages over HTTP, against the page that does nothing. */
export async function measurePages(address: string): Promise<readonly Measured[]> {
  const plain = await medianOf(20, async () => (await fetch(`${address}/health`)).text());
  const against = { what: 'a page that does nothing (/health)', seconds: plain };
  const policy = visitor(address, await signIn(address, 'policy-officer'));
  const coach = visitor(address, await signIn(address, 'work-coach'));
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
