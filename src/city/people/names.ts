import type { Sex } from '#city/people/person.ts';
import { oneOf } from '#engine/random/choice.ts';
import type { Random } from '#engine/random/generator.ts';

/**
 * Names of a mixed city, put together for this simulation. Given name and family name are drawn
 * independently of each other and of everything else: a name says nothing about a person here.
 */
const men = words(`
  Aad Abdel Adam Ahmed Alexander Ali Amir André Anton Arie Aron Ayoub Bart Ben Bilal Bram Carlos Cees
  Chris Daan Dennis Dirk Driss Eduardo Elias Emre Erik Fatih Ferdinand Floris Gerard Glenn Hamza Hans
  Harold Hassan Henk Hugo Ibrahim Ilyas Ivan Jaap Jamal Jan Jeroen Joost Jordi Kees Kevin Khalid Koen
  Lars Leon Luuk Malik Marco Mark Marlon Mehmet Michel Milan Mohamed Murat Nico Noah Omar Orlando Otto
  Patrick Paul Peter Piotr Rachid Rafael Ravi Remco René Rob Ruben Said Sam Samir Sander Sem Serdar
  Sjaak Stefan Sven Thijs Thomas Tim Tom Tomasz Victor Vincent Wesley Willem Wouter Xander Yassin Yusuf
`);
const women = words(`
  Aaltje Adriana Agnes Aisha Alice Amina Amy Angela Anita Anna Anouk Asha Astrid Aylin Beatriz Bianca
  Carla Carmen Celine Chantal Claudia Cora Dalila Daphne Denise Dilek Dora Ebru Elena Elif Ellen Els
  Emma Esther Eva Farida Fatima Femke Fleur Gerda Gloria Hanna Hatice Helena Ilse Imane Ingrid Irene
  Isabel Janna Jasmijn Joke Judith Julia Karin Katja Khadija Kim Laila Lea Leonie Linda Lisa Lotte Lucia
  Maartje Magda Malika Maria Marieke Mariam Merel Miriam Mona Nadia Naomi Natalia Nina Noor Olga Paula
  Petra Priya Rachida Rosa Ruth Sabine Samira Sandra Sanne Sara Selma Sofia Soraya Tamara Tess Trudy
  Vera Wendy Wilma Xenia Yasmina Yvonne Zeynep Zoë
`);
const families = words(`
  Aalbers Abbing Adriaans Akkerman Alberts Amrani Aydin Baars Bakker Balk Barends Bayram Beekman Benali
  Berends Biharie Blom Bos Bosman Bouzid Brands Brouwer Bruin Buijs Can Cardoso Celik Chaouch Claassen
  Correia Costa Dekker Demir Dijkstra Doorn Driessen Duarte Elbers Engels Evers Fernandes Franken
  Geerts Gerritsen Gomes Goossens Groen Groot Haas Hamers Hamidi Hendriks Hermans Hofman Huisman Idrissi
  Jacobs Jagroep Jansen Joosten Kalkan Kamp Karimi Kaya Keizer Kempen Koning Kooij Kowalski Kramer
  Kuijpers Lammers Lamrani Lansink Leeuwen Lima Linders Lopes Maas Mahabier Martens Martina Meijer Mertens
  Molenaar Monteiro Mulder Nijland Nowak Oomen Otten Overmars Ozturk Peeters Pinas Pinto Post Postma
  Prins Ramdin Ramos Reijnders Rietveld Rodrigues Roos Sahin Schouten Sijbrands Silva Simons Sluis
  Smeets Smits Soares Stam Tahiri Tavares Timmer Tromp Uitdehaag Ummels Veen Vega Verbeek Vermeulen
  Visser Vos Vries Wagenaar Warmer Wiersma Willems Winters Wolters Yavuz Yildiz Zaal Zeegers Zijlstra
`);
const prefixes = ['', '', '', '', '', '', '', 'van ', 'de ', 'van der '];

export const drawGivenNames = (random: Random, sex: Sex): string =>
  oneOf(random, sex === 1 ? men : women);

export const drawFamilyName = (random: Random): string =>
  `${oneOf(random, prefixes)}${oneOf(random, families)}`;

/** In plain letters without spaces, for a mail address. */
export const asMailName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .replaceAll(' ', '')
    .toLowerCase();

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
