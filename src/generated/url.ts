// Written by `npm run data` from data/; edit that, not this file.

export const url: string = 'https://www.atlanticcouncil.org/blogs/ukrainealert/the-belarusian-opposition-can-help-defeat-putin-in-ukraine/';
