import { firstDay, monthNumber, yearOfDay } from '#city/calendar.ts';
import { beginning } from '#city/calibration/stock.ts';
import { openCsv, type WrittenFile } from '#city/extract/csv-file.ts';
import { neighbourhoods } from '#city/geography/geography.ts';
import { residentsOn } from '#city/geography/residents.ts';
import { neighbourhoods as neighbourhoodTable, residents } from '#extract/tables/places.ts';

/** The neighbourhoods, and their residents in every year until the day `cut`. */
export function writePlaces(folder: string, cut: number, scale: number): readonly WrittenFile[] {
  const places = openCsv(folder, neighbourhoodTable);
  for (const place of neighbourhoods) {
    places.row([
      place.code,
      place.name,
      place.district,
      place.area,
      place.side,
      place.bank,
      place.longitude,
      place.latitude,
    ]);
  }
  const inhabitants = openCsv(folder, residents);
  for (let year = yearOfDay(beginning); firstDay(monthNumber(year, 1)) <= cut; year += 1) {
    for (const { place, residents: all, residents15to75 } of residentsOn(year, scale)) {
      inhabitants.row([place.code, String(year), String(all), String(residents15to75)]);
    }
  }
  return [places.close(), inhabitants.close()];
}
