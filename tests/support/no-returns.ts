/** An app in which nothing that is promised comes back. */
export const cards = [];
export const loaders = {};
export const keyHash = '';
