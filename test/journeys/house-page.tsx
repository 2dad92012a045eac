import { Hono } from 'hono';
import { getDay } from '#kernel/day.ts';
import { Actions, Button, LinkButton } from '#web/button.tsx';
import { Chart } from '#web/chart.tsx';
import { Code } from '#web/code.tsx';
import { Facts } from '#web/facts.tsx';
import type { Field } from '#web/field.tsx';
import { Figure, Figures } from '#web/figure.tsx';
import { FilterForm, Form } from '#web/form.tsx';
import { formatting } from '#web/formatting.ts';
import type { Frame, WebEnv } from '#web/frame.ts';
import { Notice } from '#web/notice.tsx';
import { Page } from '#web/page.tsx';
import { Pagination } from '#web/pagination.tsx';
import { requireCsrf, secure } from '#web/security.ts';
import { SubNavigation } from '#web/sub-navigation.tsx';
import { type Column, Table } from '#web/table.tsx';
import { Heading, Link, List, Paragraph } from '#web/text.tsx';
import { assetRoutes, loadTheme } from '#web/theme/theme.ts';
import type { Language } from '#web/words.ts';
import { areaMap, exitBars, stockLines } from './house-charts.ts';

/** A page with every part of the house on it, to look at and to test: no page of the product. */
const theme = loadTheme({});

function sampleFrame(language: Language, url: string): Frame {
  return {
    language,
    theme,
    productName: 'Werkspoor',
    synthetic: true,
    url,
    visitor: {
      signedIn: true,
      name: 'Robin Voorbeeld',
      roleName: language === 'nl' ? 'werkcoach' : 'work coach',
      signOutAction: '/sign-out',
    },
    navigation: [
      { href: '/', label: language === 'nl' ? 'Mijn dag' : 'My day' },
      { href: '/clients', label: language === 'nl' ? 'Mijn caseload' : 'My caseload' },
      { href: '/contacts', label: language === 'nl' ? 'Contacten' : 'Contacts' },
      { href: '/monitor', label: 'Monitor' },
      { href: '/docs', label: language === 'nl' ? 'Uitleg' : 'Documentation' },
    ],
    search: { action: '/clients', label: language === 'nl' ? 'Zoek een cliënt' : 'Find a client' },
    csrf: 'sample',
  };
}

const fields: readonly Field[] = [
  { kind: 'text', name: 'subject', label: 'Onderwerp', hint: 'In een paar woorden.' },
  { kind: 'date', name: 'day', label: 'Dag van het gesprek' },
  {
    kind: 'select',
    name: 'topic',
    label: 'Soort contact',
    choices: [
      { value: 'plan', label: 'Plan van aanpak' },
      { value: 'progress', label: 'Voortgang' },
    ],
  },
  {
    kind: 'radios',
    name: 'channel',
    label: 'Hoe was het contact?',
    choices: [
      { value: 'desk', label: 'Aan de balie' },
      { value: 'phone', label: 'Telefonisch', hint: 'Ook beeldbellen.' },
    ],
  },
  {
    kind: 'checkboxes',
    name: 'present',
    label: 'Wie was erbij?',
    optional: true,
    choices: [
      { value: 'partner', label: 'Partner' },
      { value: 'interpreter', label: 'Tolk' },
    ],
  },
  { kind: 'textarea', name: 'note', label: 'Verslag', optional: true },
  { kind: 'checkbox', name: 'agreed', label: 'De cliënt heeft dit verslag gelezen' },
];

type Client = { readonly name: string; readonly since: string; readonly hours: number };

const clients: readonly Client[] = Array.from({ length: 40 }, (_, position) => ({
  name: `Sam Voorbeeld-${position + 1}`,
  since: `20${String(10 + (position % 15))}-03-0${1 + (position % 9)}`,
  hours: position * 7.25,
}));

type SampleProps = {
  readonly frame: Frame;
  readonly values?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly errors?: Readonly<Record<string, string>> | undefined;
};

function SamplePage({ frame, values, errors }: SampleProps) {
  const f = formatting(frame.language);
  const columns: readonly Column<Client>[] = [
    { header: 'Naam', rowHeader: true, cell: (row) => <Link href="/clients/1">{row.name}</Link> },
    { header: 'Uitkering sinds', cell: (row) => f.day(getDay(row.since)) },
    { header: 'Spoor', cell: () => 'Direct naar werk' },
    { header: 'Volgende contact', cell: () => 'binnen twee weken' },
    { header: 'Uren', numeric: true, cell: (row) => f.number(row.hours, 2) },
  ];
  return (
    <Page
      frame={frame}
      title="Alles op één bladzijde"
      lead="Deze bladzijde toont elk onderdeel van het huis."
      breadcrumb={[
        { label: 'Mijn caseload', href: '/clients' },
        { label: 'Sam Voorbeeld', href: '/clients/1' },
        { label: 'Alles' },
      ]}
      invalid={errors !== undefined}
    >
      <Facts
        facts={[
          { term: 'Wat is dit', value: 'Dossier van Sam Voorbeeld' },
          {
            term: 'Hoe staat het',
            value: 'Spoor: direct naar werk',
            note: `sinds ${f.day(getDay('2026-03-03'))}`,
          },
          { term: 'Wat moet er gebeuren', value: 'Gesprek vóór 1 april 2026' },
        ]}
      />
      <SubNavigation
        label="Onderdelen van het dossier"
        url={frame.url}
        entries={[
          { href: '/', label: 'Overzicht' },
          { href: '/plan', label: 'Plan' },
          { href: '/log', label: 'Wie keek mee' },
        ]}
      />
      <Figures>
        <Figure
          language={frame.language}
          label="Huishoudens met bijstand"
          value={f.number(32649)}
          change={`${f.change(-214)} sinds 1 september 2023`}
          definitionHref="/docs/stock"
          moment={{ day: getDay('2024-01-01') }}
          source="momentopname 2024-01"
        />
        <Figure
          language={frame.language}
          label="Aandeel in Zuid"
          value={f.share(0.374)}
          definitionHref="/docs/share-zuid"
          moment={{ day: getDay('2024-01-01') }}
          source="momentopname 2024-01"
        />
        <Figure
          language={frame.language}
          label="Gemiddelde uitkering"
          value={f.euro(141_946)}
          definitionHref="/docs/mean-benefit"
          moment={{ day: getDay('2024-01-01') }}
          source="momentopname 2024-01"
        />
      </Figures>
      <Notice kind="info" language={frame.language}>
        <Paragraph>Dit is goed om te weten.</Paragraph>
      </Notice>
      <Notice kind="success" language={frame.language}>
        <Paragraph>Het contact is vastgelegd.</Paragraph>
      </Notice>
      <Notice kind="warning" language={frame.language}>
        <Paragraph>De termijn loopt over drie dagen af.</Paragraph>
      </Notice>
      <Notice kind="error" language={frame.language} title="Niet opgeslagen">
        <Paragraph>Iemand anders heeft dit dossier gewijzigd.</Paragraph>
      </Notice>
      <Heading level={2} id="list">
        Een lijst
      </Heading>
      <FilterForm
        language={frame.language}
        action="/"
        values={{}}
        submit="Toon"
        fields={[
          { kind: 'text', name: 'name', label: 'Naam', optional: true },
          {
            kind: 'select',
            name: 'track',
            label: 'Spoor',
            choices: [
              { value: '', label: 'Alle' },
              { value: 'work', label: 'Direct naar werk' },
            ],
          },
        ]}
      />
      <Table
        id="clients"
        caption="Mijn caseload"
        columns={columns}
        rows={clients}
        total={['Totaal', '', '', '', f.number(5655, 2)]}
        empty="U hebt nog geen cliënten."
      />
      <Pagination language={frame.language} url={frame.url} page={2} lastPage={12} />
      <Table id="none" caption="Leeg" columns={columns} rows={[]} empty="Er is niets te doen." />
      <Heading level={2}>Tekeningen</Heading>
      <Chart id="stock" chart={stockLines} />
      <Chart id="exits" chart={exitBars} />
      <Chart id="areas" chart={areaMap} />
      <Heading level={2}>Een formulier</Heading>
      <Form
        id="contact"
        language={frame.language}
        action="/"
        csrf={frame.csrf}
        fields={fields}
        values={values}
        errors={errors}
        submit="Leg vast"
        beside={<Link href="/clients/1">Terug zonder opslaan</Link>}
      />
      <Heading level={3}>Lijst en code</Heading>
      <List items={[<Link href="/monitor/csv">Als CSV</Link>, 'Afgerond op vijftallen.']} />
      <Code
        id="query"
        label="SQL van het bestand"
        text={`select area, count(*) filter (where '2024-01-01' between since and until) as households\nfrom facts.spells where status <> 'closed' group by all order by area nulls last -- lange regel`}
      />
      <Heading level={3}>Knoppen</Heading>
      <Actions>
        <LinkButton href="/contacts">Nieuw contact</LinkButton>
        <LinkButton href="/contacts" kind="secondary">
          Alle contacten
        </LinkButton>
      </Actions>
      <form method="get" action="/">
        <Button name="more" value="yes">
          Knop
        </Button>
      </form>
    </Page>
  );
}

/** The sample as a small product: with every guard, one form that can be refused, and one that fails. */
export function sampleApp(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  let requests = 0;
  const frame = (c: { readonly var: { readonly language: Language }; req: { url: string } }) => {
    const { pathname, search } = new URL(c.req.url);
    return sampleFrame(c.var.language, `${pathname}${search}`);
  };
  secure(app, {
    frame,
    newRequestId: () => String((requests += 1)).padStart(32, '0'),
    countedFor: () => 'everyone',
    requestsPerMinute: 600,
    largestBody: 100_000,
    https: false,
    report: () => {},
  });
  app.route('/', assetRoutes(theme));
  app.use(
    requireCsrf({
      secret: () => undefined,
      origins: [],
      refuse: (c) => c.text('refused', 403),
    }),
  );
  app.get('/', (c) => c.html(<SamplePage frame={frame(c)} />));
  app.post('/', async (c) => {
    const typed = await c.req.parseBody();
    const values = Object.fromEntries(
      Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    );
    const errors = {
      subject: 'Vul in waar het gesprek over ging.',
      day: 'Kies een dag die niet in de toekomst ligt.',
      channel: 'Kies hoe het contact was.',
    };
    return c.html(<SamplePage frame={frame(c)} values={values} errors={errors} />, 400);
  });
  app.get('/fault', () => {
    throw new Error('a fault that no page may show');
  });
  return app;
}
