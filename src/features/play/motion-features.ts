// A chunk of its own: the play page must not wait for it.
export { domAnimation } from 'framer-motion';
