type Day = Temporal.PlainDate;

/** Monday to Friday, but for the bank holidays of England and Wales. */
export function isWorkingDay(day: Day): boolean {
  return day.dayOfWeek <= 5 && !bankHolidays(day.year).some((holiday) => holiday.equals(day));
}

/** The day by which `count` working days have passed after `day`; days that `isOff` names do not count. */
export function addWorkingDays(day: Day, count: number, isOff: (day: Day) => boolean = () => false): Day {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = reached.add({ days: 1 });
    if (isWorkingDay(reached) && !isOff(reached)) left -= 1;
  }
  return reached;
}

function bankHolidays(year: number): readonly Day[] {
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const easter = easterSunday(year);
  return [
    movedFromWeekend(on(1, 1)),
    easter.subtract({ days: 2 }),
    easter.add({ days: 1 }),
    mondayFrom(on(5, 1)),
    mondayFrom(on(5, 25)),
    mondayFrom(on(8, 25)),
    ...christmas(on(12, 25)),
  ];
}

const mondayFrom = (day: Day): Day => day.add({ days: (8 - day.dayOfWeek) % 7 });
const movedFromWeekend = (day: Day): Day => (day.dayOfWeek > 5 ? mondayFrom(day) : day);

/** Two days, in whichever order the weekend leaves them. */
function christmas(day: Day): readonly Day[] {
  const first = movedFromWeekend(day);
  const next = movedFromWeekend(day.add({ days: 1 }));
  return [first, next.equals(first) ? first.add({ days: 1 }) : next];
}

/** The Gregorian rule as Meeus gives it, "Astronomical Algorithms", chapter 8. */
function easterSunday(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const shift = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (shift + 19 * golden + 15) % 30;
  const fullMoon = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = fullMoon - weekday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return Temporal.PlainDate.from({ year, month, day: offset + 28 - 31 * Math.floor(month / 4) });
}
