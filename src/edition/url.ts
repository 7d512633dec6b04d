export { url } from '../generated/url.js';
