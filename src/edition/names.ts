export { names } from '../generated/names.js';
