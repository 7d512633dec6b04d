// Written by `npm run data` from data/; edit that, not this file.
import type { Passage } from '../model/article.js';
import type { BriefIds, PassageId } from './ids.js';

export const voices: readonly Pick<Passage<PassageId, BriefIds>, 'id' | 'role' | 'voice'>[] = [
	{ id: 'p00', role: 'title', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p01', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p02', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p03', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p04', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p05', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p06', role: 'promotion', voice: ['atlantic-council'] },
	{ id: 'p07', role: 'promotion', voice: ['atlantic-council'] },
	{ id: 'p08', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p09', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p10', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p11', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p12', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p13', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p14', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p15', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p16', role: 'body', voice: ['stephen-nix', 'mark-dietzen'] },
	{ id: 'p17', role: 'biography', voice: ['atlantic-council'] },
	{ id: 'p18', role: 'heading', voice: ['atlantic-council'] },
	{ id: 'p19', role: 'disclaimer', voice: ['atlantic-council'] },
	{ id: 'p20', role: 'promotion', voice: ['atlantic-council'] },
	{ id: 'p21', role: 'promotion', voice: ['atlantic-council'] },
	{ id: 'p22', role: 'caption', voice: ['sputnik'] },
];
