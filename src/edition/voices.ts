export { voices } from '../generated/voices.js';
