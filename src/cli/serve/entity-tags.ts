const TAG = /(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g;

const tagsIn = (header: string): readonly string[] => header.match(TAG) ?? [];

/** Whether `If-None-Match` means what has this tag: `*`, or the tag among those listed, weak or not. RFC 9110, 13.1.2. */
export const listsTag = (header: string, tag: string): boolean =>
  header.trim() === '*' || tagsIn(header).some((one) => one.replace(/^W\//, '') === tag);

/** The same for `If-Match`, where a weak tag proves nothing. RFC 9110, 13.1.1. */
export const listsStrongTag = (header: string, tag: string): boolean =>
  header.trim() === '*' || tagsIn(header).includes(tag);
