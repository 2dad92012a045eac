// The instruments of the journeys themselves: each must see a fault that was made up for it.
import { describe, expect, it } from 'vitest';
import { axeViolations, overflowsAt, tabStops, useBrowser } from '#test/support/browser.ts';

const page = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><html lang="nl"><head><title>Proef</title>
     <meta name="viewport" content="width=device-width"></head>
     <body><main><h1>Proef</h1>${body}</main></body></html>`,
  )}`;

describe('the instruments of the journeys', () => {
  const browser = useBrowser();

  it('see a picture without a text', async () => {
    const faulty = await browser.visit(page('<img src="data:,">'));
    expect(await axeViolations(faulty)).toContainEqual(expect.stringMatching(/^image-alt/));
  });

  it('see text that is too faint', async () => {
    const faulty = await browser.visit(page('<p style="color:#bbb;background:#fff">zacht</p>'));
    expect(await axeViolations(faulty)).toContainEqual(expect.stringMatching(/^color-contrast/));
  });

  it('see what sticks out of a narrow window', async () => {
    const faulty = await browser.visit(page('<div class="wide" style="width:600px">breed</div>'));
    expect(await overflowsAt(faulty, 320)).toEqual(['div.wide']);
    expect(await overflowsAt(faulty, 1280)).toEqual([]);
  });

  it('see what sticks out of a narrow window where no script runs', async () => {
    const faulty = await browser.withoutScript(
      page('<div class="wide" style="width:600px">breed</div>'),
    );
    expect(await overflowsAt(faulty, 320)).toEqual(['div.wide']);
  });

  it('see what the keyboard does not reach', async () => {
    const faulty = await browser.visit(
      page('<a href="/a">lezen</a><div onclick="void 0">niet</div><button>bewaren</button>'),
    );
    expect(await tabStops(faulty)).toEqual(['a: lezen', 'button: bewaren']);
  });

  it('see a page that needs script', async () => {
    const body = page('<p id="it">stil</p><script>it.textContent = "luid"</script>');
    const without = await browser.withoutScript(body);
    expect(await without.textContent('#it')).toBe('stil');
    const within = await browser.visit(body);
    expect(await within.textContent('#it')).toBe('luid');
  });

  it('see no fault where there is none', async () => {
    const sound = await browser.visit(page('<p>Goed zo.</p>'));
    expect(await axeViolations(sound)).toEqual([]);
    expect(await overflowsAt(sound, 320)).toEqual([]);
  });
});
