import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's Chromium, or the one that CHROMIUM_PATH names: playwright-core brings no browser of its own. */
const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Why there is no browser to test with; undefined where there is one. */
export const noChromium = existsSync(chromiumPath)
	? undefined
	: `There is no Chromium at ${chromiumPath}. Install it (apt-get install chromium), or give its path in CHROMIUM_PATH.`;

// A container has no GPU, no sandbox for root and no business with the vendor's servers.
const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Starts the browser with a profile of its own, which is gone when it closes. */
export function launchChromium(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath, args: FLAGS });
}
