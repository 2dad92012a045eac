import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/**
 * The secrets that stay outside the database, so that a stolen copy of it gives no BSN and no way back
 * from a pseudonym to a person. A `KeyObject` does not show its bytes when it is printed or logged.
 */
export type Keys = {
  readonly bsnEncryption: KeyObject;
  readonly bsnLookup: KeyObject;
  readonly pseudonym: KeyObject;
  readonly session: KeyObject;
};

/** Four keys of 32 random bytes. */
export function makeKeys(random: (size: number) => Buffer = randomBytes): Keys {
  const key = () => createSecretKey(random(32));
  return { bsnEncryption: key(), bsnLookup: key(), pseudonym: key(), session: key() };
}

// One version byte, 12 bytes initialisation vector, the text, 16 bytes tag (NIST SP 800-38D). The version is
// authenticated too, so that a later scheme cannot be passed off as this one.
const version = Buffer.of(1);
const vectorSize = 12;
const tagSize = 16;

/** The same number gives other bytes each time, so that equal rows do not show. */
export function encryptBsn(keys: Keys, bsn: string, vector = randomBytes(vectorSize)): Buffer {
  const cipher = createCipheriv('aes-256-gcm', keys.bsnEncryption, vector, {
    authTagLength: tagSize,
  });
  cipher.setAAD(version);
  const text = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()]);
  return Buffer.concat([version, vector, text, cipher.getAuthTag()]);
}

/** Throws when the bytes were changed, cut or made with another key: never a wrong number. */
export function decryptBsn(keys: Keys, sealed: Buffer): string {
  if (sealed[0] !== version[0] || sealed.length < 1 + vectorSize + tagSize) {
    throw new Error('not a BSN that this version encrypted');
  }
  const vector = sealed.subarray(1, 1 + vectorSize);
  const decipher = createDecipheriv('aes-256-gcm', keys.bsnEncryption, vector, {
    authTagLength: tagSize,
  });
  decipher.setAAD(version);
  decipher.setAuthTag(sealed.subarray(-tagSize));
  const text = decipher.update(sealed.subarray(1 + vectorSize, -tagSize));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

/** 32 bytes by which a BSN is found again; without the key, trying all numbers gives nothing. */
export function bsnLookupHash(keys: Pick<Keys, 'bsnLookup'>, bsn: string): Buffer {
  return createHmac('sha256', keys.bsnLookup).update(bsn, 'utf8').digest();
}

/** The 32 bytes with which the snapshot job turns a person's id into a pseudonym. */
export function pseudonymKey(keys: Keys): Buffer {
  return keys.pseudonym.export();
}
