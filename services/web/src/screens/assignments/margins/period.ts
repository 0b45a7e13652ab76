/** The first and the last day of a month such as `2026-11`. */
export function monthOf(day: string): { from: string; to: string } {
  const [year = 0, month = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    from: `${day.slice(0, 7)}-01`,
    to: `${day.slice(0, 7)}-${String(last).padStart(2, "0")}`,
  };
}

/** Minutes as hours and minutes by the clock, however many: `37:30`. */
export function hoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
