import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Without what is taken for something else when it is read off a screen: 0 O 1 I L, and without vowels. */
const ALPHABET = '23456789BCDFGHJKMNPQRSTVWXYZ';
const KEY_LENGTH = 12;
const CODE_LENGTH = 6;
const PASS_LENGTH = 8;

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The desk key: who has it steers. About 57 bits. */
export const newKey = (): string =>
  Array.from({ length: KEY_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** The join code of one class, as it is typed on a phone. */
export const newCode = (): string => String(randomInt(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, '0');

/** An id made by chance, of letters, digits, `-` and `_`. */
export const newId = (): string => randomBytes(12).toString('base64url');

/** 0 – 2³²−1. */
export const newSeed = (): number => randomInt(2 ** 32);

/** A secret that follows from another: whoever has it finds out nothing of that. */
const derived = (from: string, purpose: string, length: number): string =>
  [...createHmac('sha256', from).update(purpose).digest().subarray(0, length)]
    .map((byte) => ALPHABET[byte % ALPHABET.length])
    .join('');

/** What lets one look at the big screen of a class, and do nothing. It stands in an address a whole class can read. */
export const screenPass = ({ room, key }: { readonly room: string; readonly key: string }): string =>
  derived(`${room}/${key}`, 'screen', KEY_LENGTH);

/** What goes behind the code of a class where a camera reads it: too long to be guessed. About 38 bits. */
export const joinPass = ({ room, key }: { readonly room: string; readonly key: string }): string =>
  derived(`${room}/${key}`, 'join', PASS_LENGTH);

/** A key as people read it out and type it: in groups, in small letters, in the wide signs of an input method. */
export const asTyped = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();

/** Whether what was typed is the secret; takes as long whatever was typed. */
export const isSecret = (secret: string, typed: string): boolean =>
  timingSafeEqual(hash(secret), hash(typed));

/**
 * The member a window's token stands for. No journal and no view holds the token; the same browser is another member as
 * the desk than as the screen.
 */
export const memberOf = (role: string, token: string): string =>
  hash(`${role}:${token}`).toString('base64url').slice(0, 22);
