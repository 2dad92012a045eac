// What a form with `data-live` does beyond sending itself. Each change asks the address that its button asks, and the parts
// of the page marked `data-live-part` become those of the answer: what is shown is what the form without script shows.
// Parts with `data-live-refresh` are asked for again after so many milliseconds: long work that goes on. Browsers get this
// file as it is; its types are checked by tsconfig.browser.json.

const pause = 250;
const language = document.documentElement.lang;
const plain = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat(language, {
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** A number as people write it: a comma or a point, a hyphen or a real minus. @param {string} text */
const numberIn = (text) => Number(text.trim().replace(',', '.').replace('\u2212', '-'));

/**
 * Keeps a slider, the number beside it and what it means alike; `moved` is which of them was touched.
 * @param {Element} row
 * @param {EventTarget | null} moved
 */
function keepAlike(row, moved) {
  const [slide, stood, typed] = row.querySelectorAll('input');
  const meaning = row.querySelector('output');
  if (!slide || !stood || !typed || !meaning) return;
  if (moved === slide) {
    typed.value = Number(slide.value) === 0 ? '' : plain.format(Number(slide.value));
  } else {
    slide.value = String(numberIn(typed.value) || 0);
    // The number says it: for the server the slider stands where it stood.
    stood.value = slide.value;
  }
  tellMeaning(meaning, slide, numberIn(typed.value));
}

/** @param {HTMLOutputElement} meaning @param {Element} slide @param {number} value */
function tellMeaning(meaning, slide, value) {
  const { none = '', unit = '' } = meaning.dataset;
  const said = Number.isNaN(value) ? '' : signed.format(value).replace('-', '\u2212') + unit;
  meaning.value = value === 0 ? '' : said;
  slide.setAttribute('aria-valuetext', value === 0 ? none : said);
}

const stops = 'a, button, input, select, textarea, summary, [tabindex]';

/** Puts the new part in the place of the old one, with what was open and where the keyboard was. @param {Element} part */
function renew(part, /** @type {Document} */ answer) {
  const next = answer.getElementById(part.id);
  if (next === null || next.innerHTML === part.innerHTML) return;
  const open = [...part.querySelectorAll('details')].map((one) => one.open);
  const focused = [...part.querySelectorAll(stops)].indexOf(document.activeElement ?? part);
  const made = document.importNode(next, true);
  // What is typed in it stays.
  for (const one of part.querySelectorAll('input[type=text], textarea')) {
    const same = made.querySelector(`[name="${one.getAttribute('name')}"]`);
    if (isText(one) && isText(same) && one.value !== one.defaultValue) same.value = one.value;
  }
  part.replaceWith(made);
  made.querySelectorAll('details').forEach((one, at) => {
    one.open = open[at] ?? one.open;
  });
  const stop = focused < 0 ? undefined : made.querySelectorAll(stops)[focused];
  if (stop instanceof HTMLElement) stop.focus({ preventScroll: true });
}

/** @param {Element | null} one @returns {one is HTMLInputElement | HTMLTextAreaElement} */
const isText = (one) => one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement;

/** What a field was told: its message and its look. @param {Document} answer */
function renewErrors(answer) {
  for (const row of document.querySelectorAll('form[data-live] .utrecht-form-field')) {
    const typed = row.querySelector('input[type=text], input[type=date], select');
    const judged = typed && answer.getElementById(typed.id);
    if (!judged) continue;
    const look = judged.closest('.utrecht-form-field');
    row.className = look?.className ?? row.className;
    row.querySelector('.utrecht-form-field-error-message')?.remove();
    const message = look?.querySelector('.utrecht-form-field-error-message');
    if (message) row.querySelector('label')?.after(document.importNode(message, true));
    for (const name of ['aria-invalid', 'aria-describedby']) {
      const value = judged.getAttribute(name);
      if (value === null) typed.removeAttribute(name);
      else typed.setAttribute(name, value);
    }
  }
}

/** @type {AbortController | undefined} */
let asking;
/** @type {number | undefined} */
let again;

/**
 * Asks an address and shows the answer; what was asked before and is not there yet is dropped.
 * @param {string} address
 * @param {boolean} changed by hand: the address of the page follows, and the answer is told
 */
async function ask(address, changed) {
  asking?.abort();
  clearTimeout(again);
  const own = new AbortController();
  asking = own;
  if (changed) tell('busy');
  try {
    const response = await fetch(address, { signal: own.signal, headers: { Accept: 'text/html' } });
    const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (!own.signal.aborted) show(response, answer, changed);
  } catch (fault) {
    if (own.signal.aborted) return;
    tell('fault');
    throw fault;
  } finally {
    if (asking === own) asking = undefined;
  }
}

/** @param {Response} response @param {Document} answer @param {boolean} changed */
function show(response, answer, changed) {
  // Signed out, or a fault: the page itself says so.
  if (answer.querySelector('[data-live-part]') === null) return location.assign(response.url);
  document.querySelectorAll('[data-live-part]').forEach((part) => renew(part, answer));
  renewErrors(answer);
  document.title = answer.title;
  if (changed) {
    history.replaceState(null, '', response.url);
    // What is wrong tells itself. Without a sentence of its own, the message of the first drawing.
    const said = answer.querySelector('[data-live-said], .ws-chart__title')?.textContent;
    tell('said', response.ok ? said : '');
  }
  lookAgain();
}

/** @param {'busy' | 'fault' | 'said'} what @param {string | null | undefined} said */
function tell(what, said = '') {
  const standing = document.querySelector('[data-live-standing]');
  if (standing) standing.textContent = standing.getAttribute(`data-${what}`) ?? said;
}

/** Long work goes on: asks how far it is, unless nobody looks. */
function lookAgain() {
  clearTimeout(again);
  const waits = document.querySelector('[data-live-refresh]')?.getAttribute('data-live-refresh');
  if (waits === null || waits === undefined) return;
  again = setTimeout(() => {
    if (document.hidden) lookAgain();
    else if (asking === undefined) void ask(location.href, false);
  }, Number(waits));
}

/** @type {number | undefined} */
let resting;
const form = document.querySelector('form[data-live]');
if (form instanceof HTMLFormElement) {
  const send = () => {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string') asked.append(name, value);
    void ask(`${form.getAttribute('action')}?${asked}`, true);
  };
  form.addEventListener('input', ({ target }) => {
    const row = target instanceof Element ? target.closest('.ws-slider') : null;
    if (row) keepAlike(row, target);
    clearTimeout(resting);
    resting = setTimeout(send, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(resting);
    send();
  });
}
lookAgain();
