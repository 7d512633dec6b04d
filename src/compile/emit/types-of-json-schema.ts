/** The types of each shipped `schema/*.json`: what every one of them has, and any keyword beside it. */
export const TYPES_OF_JSON_SCHEMA = `declare const schema: {
	readonly $schema: string;
	readonly $id: string;
	readonly title: string;
	readonly description: string;
	readonly [keyword: string]: unknown;
};

export = schema;
`;
