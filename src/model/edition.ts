/** Which version of the dataset this is. */
export interface Edition {
	/** The package's version (Semantic Versioning 2.0.0). */
	readonly version: string;
	/** The day of release, `YYYY-MM-DD`. */
	readonly released: string;
	/** SHA-256 of the RFC 8785 form of the dataset without this field and `released`, 64 hexadecimal digits. */
	readonly digest: string;
	/** The version of the data contract. */
	readonly schemaVersion: string;
}
