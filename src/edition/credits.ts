export { credits } from '../generated/credits.js';
