/** Whether the calendar has a day, written YYYY-MM-DD: February has no 31st. */
export function isDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
