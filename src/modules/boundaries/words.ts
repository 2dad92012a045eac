import { defineWords } from '#web/words.ts';

export const words = defineWords({
  title: { nl: 'Grenzen op de kaart', en: 'Boundaries on the map' },
  lead: {
    nl: 'Laad de grenzen van uw buurten of wijken. Zonder grenzen tekent Werkspoor cirkels.',
    en: 'Load the boundaries of your neighbourhoods or districts. Without them Werkspoor draws circles.',
  },
  standing: {
    nl: (count: string, day: string, source: string) =>
      `Geladen op ${day}: ${count} grenzen. Bron: ${source}.`,
    en: (count: string, day: string, source: string) =>
      `Loaded on ${day}: ${count} boundaries. Source: ${source}.`,
  },
  noneYet: {
    nl: 'Er zijn nog geen grenzen geladen: kaarten tonen cirkels.',
    en: 'No boundaries are loaded yet: maps show circles.',
  },
  fixed: {
    nl: 'De grenzen staan vast in de instelling WERKSPOOR_BOUNDARIES. Haal die instelling weg om ze hier te laden.',
    en: 'The boundaries are set by WERKSPOOR_BOUNDARIES. Take that setting away to load them here.',
  },
  whereFrom: { nl: 'Waar u ze vindt', en: 'Where to find them' },
  whereFromText: {
    nl: 'PDOK geeft de “Wijk- en buurtkaart” van CBS en Kadaster (CC BY 4.0). Kies uw gemeente, en download als GeoJSON in WGS84 (EPSG:4326). De code van de buurt of wijk moet erin staan, zoals BU05990110.',
    en: 'PDOK gives the map of districts and neighbourhoods of CBS and Kadaster (CC BY 4.0). Choose your municipality and download as GeoJSON in WGS84 (EPSG:4326). The code of the neighbourhood or district must be in it, such as BU05990110.',
  },
  loadTitle: { nl: 'Laden', en: 'Load' },
  file: { nl: 'Bestand', en: 'File' },
  fileHint: { nl: 'GeoJSON, hoogstens 8 MB.', en: 'GeoJSON, at most 8 MB.' },
  property: { nl: 'Veld met de code', en: 'Property with the code' },
  propertyHint: {
    nl: 'Alleen nodig als het anders heet dan code, buurtcode, wijkcode of statcode.',
    en: 'Only needed when it is not called code, buurtcode, wijkcode or statcode.',
  },
  source: { nl: 'Bron, zoals die bij de kaart moet staan', en: 'Source, as it has to be named' },
  load: { nl: 'Grenzen laden', en: 'Load boundaries' },
  removeTitle: { nl: 'Weghalen', en: 'Take away' },
  remove: { nl: 'Grenzen weghalen', en: 'Take boundaries away' },
  removed: {
    nl: 'De grenzen zijn weg: kaarten tonen weer cirkels.',
    en: 'The boundaries are gone: maps show circles again.',
  },
  loaded: {
    nl: (drawn: string, elsewhere: string) =>
      `${drawn} grenzen geladen; ${elsewhere} in het bestand horen niet bij uw gemeente en zijn weggelaten.`,
    en: (drawn: string, elsewhere: string) =>
      `${drawn} boundaries loaded; ${elsewhere} in the file are not of your municipality and were left out.`,
  },
  missing: {
    nl: (names: string) => `Zonder grens: ${names}.`,
    en: (names: string) => `Without a boundary: ${names}.`,
  },
  noFile: { nl: 'Kies een bestand.', en: 'Choose a file.' },
  noSource: {
    nl: 'Noem de bron, bijvoorbeeld: CBS/Kadaster, 2025.',
    en: 'Name the source, for example: CBS/Kadaster, 2025.',
  },
  'refused_no-json': {
    nl: 'Dit bestand is geen GeoJSON. Download het opnieuw, of sla het op als GeoJSON.',
    en: 'This file is no GeoJSON. Download it again, or save it as GeoJSON.',
  },
  'refused_too-large': {
    nl: (size: string) =>
      `Dit bestand is ${size} MB; hoogstens 8 MB. Kies alleen uw gemeente, of een vereenvoudigde kaart.`,
    en: (size: string) =>
      `This file is ${size} MB; at most 8 MB. Choose your municipality alone, or a simplified map.`,
  },
  'refused_no-polygons-in-degrees': {
    nl: (where: string) =>
      `Hierin staan geen vlakken in graden (bij ${where}). Meestal is het bestand in meters (RD): kies WGS84 (EPSG:4326).`,
    en: (where: string) =>
      `This holds no polygons in degrees (at ${where}). Usually the file is in metres (RD): choose WGS84 (EPSG:4326).`,
  },
  'refused_no-code': {
    nl: (feature: string, names: string) =>
      `Vlak ${feature} heeft geen code. Noem het veld waarin die staat; in het bestand zijn: ${names}.`,
    en: (feature: string, names: string) =>
      `Feature ${feature} has no code. Name the property that holds it; in the file are: ${names}.`,
  },
  'refused_none-of-ours': {
    nl: (example: string, ours: string) =>
      `Geen van deze grenzen hoort bij uw gemeente: het bestand noemt ${example}, uw gegevens ${ours}.`,
    en: (example: string, ours: string) =>
      `None of these boundaries is of your municipality: the file names ${example}, your data ${ours}.`,
  },
  'refused_no-snapshot': {
    nl: 'Er is nog geen momentopname, dus nog geen buurten om bij te zoeken. Maak er eerst een.',
    en: 'There is no snapshot yet, so no neighbourhoods to look for. Take one first.',
  },
  beginning: { nl: 'het begin', en: 'its beginning' },
});
