const SLOW_MS = 1000;

/** Tells on a terminal how far a slow scan is; elsewhere, and where it is quick, nothing. */
export function progressOn(stream: NodeJS.WriteStream): (done: number, all: number) => void {
	const began = Date.now();
	let shown = 0;
	return (done, all) => {
		if (!stream.isTTY || Date.now() - began < SLOW_MS) return;
		const text = done < all ? `Read ${done} of ${all} files …` : '';
		stream.write(`\r${text.padEnd(shown)}${done < all ? '' : '\r'}`);
		shown = text.length;
	};
}
