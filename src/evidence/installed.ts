import { fingerprints } from '../edition/fingerprints.js';
import { installed as withoutFingerprints } from '../edition/installed.js';
import type { Dataset } from '../model/dataset.js';

/** The installed edition, whole. */
export const installed: Dataset = { ...withoutFingerprints, fingerprints };
