declare module 'edtf' {
	/** Parses a time; its first and last millisecond as numbers since 1970. */
	export default function edtf(
		text: string,
		constraints?: { readonly level: number },
	): { readonly min: number; readonly max: number };
}
