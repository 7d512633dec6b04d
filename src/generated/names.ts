// Written by `npm run data` from data/; edit that, not this file.
import type { Naming } from '../model/naming.js';

/** How sentences name those who speak, hold or are addressed. */
export const names: Readonly<Record<string, Naming>> = /* @__PURE__ */ JSON.parse(`{
"belarusian-democratic-movement":{"name":"the Belarusian democratic movement"},
"atlantic-council":{"name":"the Atlantic Council"},
"sviatlana-tsikhanouskaya":{"name":"Sviatlana Tsikhanouskaya"},
"friends-and-allies-of-ukraine":{"name":"the friends and allies of Ukraine in the West","plural":true},
"united-states":{"name":"the United States"},
"democratic-partners":{"name":"the democratic partners","plural":true},
"european-union":{"name":"the European Union"},
"stephen-nix":{"name":"Stephen Nix"},
"mark-dietzen":{"name":"Mark Dietzen"},
"sputnik":{"name":"Sputnik"},
"readers":{"name":"readers","plural":true}
}`);
