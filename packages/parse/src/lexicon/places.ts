/**
 * Countries, capitals and demonyms, in lower case. Source: the package world-countries (mledoze/countries) for names,
 * capitals and demonyms; own list for short forms, regions and great cities that datelines and claims name.
 */
import { createRequire } from 'node:module';
import type { Countries } from 'world-countries' with { 'resolution-mode': 'require' };
import { phrases, wordSet, words } from './word-list.js';

// The package is CommonJS but its types speak of an ES default export: required, both agree.
const countries: Countries = createRequire(import.meta.url)('world-countries');

const other = phrases(`us|u.s.|usa|uk|u.k.|u.n.|un|uae|eu|e.u.|britain|great britain|england|scotland|wales|america|washington|
  new york|los angeles|chicago|moscow|beijing|shanghai|hong kong|gaza|west bank|jerusalem|tel aviv|aleppo|homs|hama|
  idlib|daraa|raqqa|mosul|basra|fallujah|kandahar|helmand|kashmir|punjab|sindh|darfur|donbas|crimea|chechnya|dagestan|
  kurdistan|catalonia|quebec|ontario|california|texas|florida|toronto|montreal|vancouver|geneva|brussels|istanbul|
  dubai|mumbai|karachi|lagos|nairobi|johannesburg|sydney|melbourne|rio de janeiro|sao paulo|europe|asia|africa|
  middle east|latin america|the hague|strasbourg|benghazi|misrata|tripoli|latakia|tartus|deir ezzor|frankfurt|munich|
  milan|barcelona|marseille|st. petersburg|kharkiv|odesa|donetsk|luhansk|mariupol|alabama|alaska|arizona|arkansas|
  colorado|connecticut|delaware|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|
  massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
  north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|
  utah|vermont|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|newfoundland|
  nova scotia|saskatchewan|yukon|new south wales|queensland|tasmania|northern ireland|west point|south asia|
  southeast asia|central asia|north africa|east africa|west africa|sahel|balkans|caucasus|rafah|khan younis|jenin|
  nablus|hebron|ramallah|aden|taiz|hodeidah|marib|kunduz|ghazni|herat|jalalabad|peshawar|quetta|lahore|waziristan|
  balochistan|borno|maiduguri|kaduna|plateau state|goma|bunia|kivu|ituri|tigray|mekelle|amhara|oromia|el fasher|nyala|
  indian ocean|pacific ocean|atlantic ocean|mediterranean sea|black sea|red sea|caspian sea|arabian sea|south china sea|
  baltic sea|aegean sea|persian gulf|english channel|khartoum state|rakhine|sagaing|mandalay|jaffna|bakhmut|zaporizhzhia|kherson|avdiivka|bucha|sirte|
  jammu and kashmir|jammu|bosnia and herzegovina|trinidad and tobago|auckland|christchurch|brisbane|adelaide|glasgow|belfast|cardiff|
  srinagar|pulwama|kolkata|chennai|bengaluru|hyderabad|ahmedabad|manipur|imphal|assam|guwahati|jharkhand|bihar|chhattisgarh|odisha|
  maharashtra|gujarat|rajasthan|uttar pradesh|tamil nadu|kerala|khyber pakhtunkhwa|mindanao|luzon|cebu|basilan|maguindanao|marawi|
  zamboanga|durban|soweto|mombasa|mandera|garissa|kano|benue|zamfara|katsina|sokoto|port harcourt|anbar|nineveh|kirkuk|diyala|
  tikrit|ramadi|lviv|dnipro|mykolaiv|chernihiv|belgorod|timbuktu|kidal|mopti|cabo delgado|saada|hodeida|xinjiang|aceh|sulawesi`);

/** What papers call countries, beside their names of today. */
const otherNames = phrases(`turkey|burma|czech republic|macedonia|swaziland|congo|democratic republic of congo|republic of congo|
  east timor|bosnia|trinidad|holland|zaire|south vietnam|north vietnam|soviet union|yugoslavia|czechoslovakia|east germany|
  west germany|rhodesia|ceylon|upper volta`);

/** Names of countries, capitals, regions and great cities. */
export const places: readonly string[] = [
  ...countries.flatMap((country) => [country.name.common, country.name.official, ...(country.capital ?? [])]),
  ...otherNames,
  ...other,
].map((name) => name.toLowerCase());
/** Capitals, in lower case. */
export const capitals: ReadonlySet<string> = new Set(countries.flatMap((country) => (country.capital ?? []).map((name) => name.toLowerCase())));
export const placeNames: ReadonlySet<string> = new Set(places);

/** Last words of names that say no country by themselves. */
const commonEnds = new Set(words('islands island republic states coast territory territories jersey georgia kong of city union'));

/** Countries by their common and short names, in lower case. */
export const countryNames: ReadonlySet<string> = new Set([...countries.map(({ name }) => name.common.toLowerCase()), ...otherNames]);

/** The last words of countries' names: Uganda, Sudan, Lanka. */
export const countryWords: ReadonlySet<string> = new Set(
  [...countryNames]
    .map((name) => name.slice(name.lastIndexOf(' ') + 1))
    .filter((word) => !commonEnds.has(word)),
);

/** Short forms, and demonyms that the package lacks or has by halves. */
const otherDemonyms = words(`american british english scottish welsh kurdish kurd arab palestinian european african
  asian chechen tibetan soviet yugoslav czechoslovak israeli afghan iraqi pakistani spanish turkish polish finnish swedish danish`);

/** Syrian, French: singular, in lower case. */
export const demonyms: readonly string[] = [
  ...countries
    .flatMap(({ demonyms: known }) => [known?.['eng']?.m, known?.['eng']?.f])
    .filter((word): word is string => Boolean(word))
    // "Bosnian, Herzegovinian"
    .flatMap((word) => word.toLowerCase().split(/, (?:and )?/))
    // "North Korean": the last word by itself, too
    .flatMap((word) => [word, word.slice(word.lastIndexOf(' ') + 1)])
    .filter((word) => word !== 'islander'),
  ...otherDemonyms,
];

/** In front of a place they tell which part of it is meant: "for | northern Orsa". Source: own list. */
export const partsOfPlaces = wordSet(`north south east west north-east northeast north-west northwest south-east southeast south-west
  southwest northern southern eastern western north-eastern northeastern north-western northwestern south-eastern southeastern
  south-western southwestern central rural downtown nearby neighbouring neighboring greater upper lower`);
