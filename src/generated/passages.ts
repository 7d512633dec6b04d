// Written by `npm run data` from data/; edit that, not this file.
import type { Passage } from '../model/article.js';
import type { BriefIds, PassageId } from './ids.js';

export const passages: readonly Passage<PassageId, BriefIds>[] = [
	{ id: 'p00', role: 'title', voice: ['stephen-nix', 'mark-dietzen'], start: 0, end: 58, sentences: [{ start: 0, end: 58, opens: 'The Belarusian', closes: 'Ukraine' }] },
	{ id: 'p01', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 60, end: 607, sentences: [{ start: 60, end: 225, opens: 'One of', closes: 'war.' }, { start: 226, end: 607, opens: 'In', closes: 'villages.' }] },
	{ id: 'p02', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 609, end: 1027, sentences: [{ start: 609, end: 1027, opens: 'support for', closes: 'infrastructure.' }] },
	{ id: 'p03', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 1029, end: 1512, sentences: [{ start: 1029, end: 1077, opens: 'The impact', closes: 'significant.' }, { start: 1078, end: 1343, opens: 'Russian', closes: 'Belarus.' }, { start: 1344, end: 1512, opens: 'During', closes: 'capital.' }] },
	{ id: 'p04', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 1514, end: 1838, sentences: [{ start: 1514, end: 1729, opens: 'Since the', closes: 'equipment.' }, { start: 1730, end: 1838, opens: 'Lukashenka', closes: 'Russians.' }] },
	{ id: 'p05', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 1840, end: 2300, sentences: [{ start: 1840, end: 2047, opens: 'Belarus has helped', closes: 'conflict.' }, { start: 2048, end: 2211, opens: 'Indeed', closes: 'war.' }, { start: 2212, end: 2300, opens: 'Instead', closes: 'distant from Belarus.' }] },
	{ id: 'p06', role: 'promotion', voice: ['atlantic-council'], start: 2302, end: 2314, sentences: [{ start: 2302, end: 2314 }] },
	{ id: 'p07', role: 'promotion', voice: ['atlantic-council'], start: 2316, end: 2500, sentences: [{ start: 2316, end: 2500, opens: 'As the world', closes: 'inbox.' }] },
	{ id: 'p08', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 2502, end: 2924, sentences: [{ start: 2502, end: 2677, opens: 'The Belarusian pro-democracy', closes: 'people.' }, { start: 2678, end: 2924, opens: 'By', closes: 'ally.' }] },
	{ id: 'p09', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 2926, end: 3274, sentences: [{ start: 2926, end: 3071, opens: 'As Belarusian', closes: 'Belarus.' }, { start: 3072, end: 3274, opens: 'She', closes: 'country.' }] },
	{ id: 'p10', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 3276, end: 3726, sentences: [{ start: 3276, end: 3365, opens: 'For this', closes: 'activities.' }, { start: 3366, end: 3594, opens: 'The', closes: 'war.' }, { start: 3595, end: 3726, opens: 'Activists', closes: 'citizens.' }] },
	{ id: 'p11', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 3728, end: 4274, sentences: [{ start: 3728, end: 3863, opens: 'It is', closes: 'Ukraine.' }, { start: 3864, end: 4024, opens: 'Doing', closes: 'Moscow.' }, { start: 4025, end: 4274, opens: 'It', closes: 'Belarus.' }] },
	{ id: 'p12', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 4276, end: 4983, sentences: [{ start: 4276, end: 4486, opens: 'To begin', closes: 'Belarus.' }, { start: 4487, end: 4671, opens: 'Historically', closes: 'periods.' }, { start: 4672, end: 4823, opens: 'Support', closes: 'protest.' }, { start: 4824, end: 4983, opens: 'Now', closes: 'crucial.' }] },
	{ id: 'p13', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 4985, end: 5561, sentences: [{ start: 4985, end: 5282, opens: 'This investment', closes: 'region.' }, { start: 5283, end: 5561, opens: 'To', closes: '2020-2022.' }] },
	{ id: 'p14', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 5563, end: 5947, sentences: [{ start: 5563, end: 5817, opens: 'In light', closes: 'instead.' }, { start: 5818, end: 5947, opens: 'These', closes: 'opposition.' }] },
	{ id: 'p15', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 5949, end: 6555, sentences: [{ start: 5949, end: 6052, opens: 'Targeted support', closes: 'Ukraine.' }, { start: 6053, end: 6316, opens: 'Greater', closes: 'territory.' }, { start: 6317, end: 6555, opens: 'It', closes: 'neighbor.' }] },
	{ id: 'p16', role: 'body', voice: ['stephen-nix', 'mark-dietzen'], start: 6557, end: 7153, sentences: [{ start: 6557, end: 6895, opens: 'As the specter', closes: 'democracy.' }, { start: 6896, end: 7010, opens: 'The', closes: 'Ukraine.' }, { start: 7011, end: 7118, opens: 'They', closes: 'possible.' }, { start: 7119, end: 7153, opens: 'They', closes: 'so.' }] },
	{ id: 'p17', role: 'biography', voice: ['atlantic-council'], start: 7155, end: 7342, sentences: [{ start: 7155, end: 7250, opens: 'Stephen Nix', closes: '(IRI).' }, { start: 7251, end: 7342, opens: 'Mark', closes: 'Lithuania.' }] },
	{ id: 'p18', role: 'heading', voice: ['atlantic-council'], start: 7344, end: 7359, sentences: [{ start: 7344, end: 7359 }] },
	{ id: 'p19', role: 'disclaimer', voice: ['atlantic-council'], start: 7361, end: 7524, sentences: [{ start: 7361, end: 7524, opens: 'The views', closes: 'supporters.' }] },
	{ id: 'p20', role: 'promotion', voice: ['atlantic-council'], start: 7526, end: 7760, sentences: [{ start: 7526, end: 7760, opens: 'The Eurasia', closes: 'East.' }] },
	{ id: 'p21', role: 'promotion', voice: ['atlantic-council'], start: 7762, end: 7808, sentences: [{ start: 7762, end: 7808, opens: 'Follow us', closes: 'work' }] },
	{ id: 'p22', role: 'caption', voice: ['sputnik'], start: 7810, end: 8045, sentences: [{ start: 7810, end: 7980, opens: 'Image: Russian', closes: 'Minsk, Belarus.' }, { start: 7981, end: 7999 }, { start: 8000, end: 8045, opens: '(Sputnik/Pavel', closes: 'REUTERS)' }] },
];

export const url: string = 'https://www.atlanticcouncil.org/blogs/ukrainealert/the-belarusian-opposition-can-help-defeat-putin-in-ukraine/';
