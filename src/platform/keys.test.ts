import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { bsnLookupHash, decryptBsn, encryptBsn, makeKeys, pseudonymKey } from './keys.ts';

const keys = makeKeys();
const bsn = '999990019';

describe('an encrypted BSN is refused', () => {
  test('when any one byte of it was changed', () => {
    const sealed = encryptBsn(keys, bsn);
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(sealed.readUInt8(place) ^ 1, place);
      expect(() => decryptBsn(keys, changed), `byte ${place}`).toThrow();
    }
  });

  test('when it was cut', () => {
    const sealed = encryptBsn(keys, bsn);
    for (const length of [0, 1, 12, 28, sealed.length - 1]) {
      expect(() => decryptBsn(keys, sealed.subarray(0, length)), `${length} bytes`).toThrow();
    }
  });

  test('when it was made with another key', () => {
    expect(() => decryptBsn(makeKeys(), encryptBsn(keys, bsn))).toThrow();
  });
});

test('a BSN comes back as it was', () => {
  expect(decryptBsn(keys, encryptBsn(keys, bsn))).toBe(bsn);
});

test('the same BSN is encrypted to other bytes each time, which do not hold it', () => {
  const [one, two] = [encryptBsn(keys, bsn), encryptBsn(keys, bsn)];
  expect(one.equals(two)).toBe(false);
  expect(one.includes(bsn)).toBe(false);
});

test('a BSN is found again by its hash, with the same key only', () => {
  expect(bsnLookupHash(keys, bsn)).toEqual(bsnLookupHash(keys, bsn));
  expect(bsnLookupHash(keys, bsn)).toHaveLength(32);
  expect(bsnLookupHash(keys, '999990020')).not.toEqual(bsnLookupHash(keys, bsn));
  expect(bsnLookupHash(makeKeys(), bsn)).not.toEqual(bsnLookupHash(keys, bsn));
});

test('each key serves one end', () => {
  const made = Object.values(keys).map((key) => key.export().toString('hex'));
  expect(new Set(made).size).toBe(4);
  expect(pseudonymKey(keys)).toEqual(keys.pseudonym.export());
});

test('keys that are logged by mistake show nothing', () => {
  const shown = inspect(keys, { depth: 9, showHidden: true }) + JSON.stringify(keys);
  for (const key of Object.values(keys)) {
    expect(shown).not.toContain(key.export().toString('base64'));
    expect(shown).not.toContain(key.export().toString('hex'));
  }
});
