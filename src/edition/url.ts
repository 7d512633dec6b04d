export { url } from '../generated/passages.js';
