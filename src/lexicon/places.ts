import type { LexiconClass } from "../model/lexicon.ts";
import { cities, divisions } from "./cities.ts";

/**
 * Parts of states that have leaders of their own, with their adjectives: republics, autonomous regions, provinces, states
 * of federations, lands that rule themselves without recognition. Source: ISO 3166-2 (names in English), agencies' usage.
 */
const REGIONS = `
RU | Chechnya, Chechen, Tatarstan, Tatar, Dagestan, Ingushetia, Bashkortostan, Kalmykia, North Ossetia, Sakha, Yakutia, Krasnoyarsk, Primorye, Sakhalin, Chukotka, Kaliningrad, Sverdlovsk, Nizhny Novgorod, Tuva, Buryatia
UA | Crimea, Crimean, Donetsk, Luhansk
GE | Abkhazia, Abkhaz, Abkhazian, South Ossetia, South Ossetian, Adjara, Ajaria
MD | Transdniestria, Trans-Dniester, Transnistria, Gagauzia
AZ | Nagorno-Karabakh, Nakhichevan
IQ | Kurdistan, Iraqi Kurdistan, Kirkuk, Anbar
ES | Catalonia, Catalan, Basque Country, Basque, Galicia, Andalusia, Valencia, Canary Islands, Balearic Islands, Asturias, Castilla-La Mancha, Extremadura, Navarre, Aragon
BA | Republika Srpska, Bosnian Serb, Bosnian Croat
RS | Vojvodina, Kosovo Albanian
PT | Azores, Madeira
FI | Aland Islands
CY | Northern Cyprus, Turkish Cypriot, Greek Cypriot
SO | Somaliland, Puntland, Jubaland
TZ | Zanzibar
KM | Anjouan
CN | Tibet, Tibetan, Xinjiang, Inner Mongolia, Guangxi, Ningxia, Sichuan, Yunnan, Guizhou, Guangdong, Fujian, Zhejiang, Jiangsu, Shandong, Hebei, Henan, Hubei, Hunan, Jiangxi, Anhui, Shanxi, Shaanxi, Gansu, Qinghai, Hainan, Liaoning, Jilin, Heilongjiang
IN | West Bengal, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Himachal Pradesh, Arunachal Pradesh, Tamil Nadu, Kerala, Karnataka, Gujarat, Maharashtra, Rajasthan, Punjab, Haryana, Bihar, Jharkhand, Orissa, Odisha, Assam, Meghalaya, Manipur, Mizoram, Nagaland, Tripura, Sikkim, Goa, Uttarakhand, Chhattisgarh, Telangana, Jammu and Kashmir, Kashmir
PK | Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, North-West Frontier Province, Azad Kashmir
ID | Aceh, Papua, West Papua, Central Java, East Java, West Java, Bali, North Sumatra, South Sulawesi, West Kalimantan, East Kalimantan
MY | Selangor, Johor, Sabah, Sarawak, Penang, Perak, Kedah, Kelantan, Terengganu, Pahang, Negeri Sembilan, Perlis
PH | Mindanao, Cebu, Sulu, Basilan
PG | Bougainville
JP | Okinawa, Hokkaido
VN | Thanh Hoa, Nghe An, Quang Ninh, Quang Tri, Thua Thien-Hue, Lao Cai, Dien Bien, Son La
LA | Champasak, Savannakhet, Luang Prabang, Xieng Khouang, Oudomxay, Attapeu
MM | Kachin, Shan State, Rakhine, Kayin
DE | Bavaria, Bavarian, Saxony, Hesse, North Rhine-Westphalia, Lower Saxony, Baden-Wuerttemberg, Baden-Württemberg, Brandenburg, Thuringia, Saarland, Schleswig-Holstein, Saxony-Anhalt, Rhineland-Palatinate
AT | Carinthia, Tyrol
BE | Flanders, Flemish, Wallonia, Walloon
IT | Sicily, Sardinia, Lombardy, Tuscany, South Tyrol
FR | Corsica, Brittany
GB | Scotland, Scottish, Wales, Welsh, Ulster
CA | Ontario, Quebec, Alberta, Manitoba, Saskatchewan, British Columbia, Nova Scotia, New Brunswick, Newfoundland, Yukon
AU | New South Wales, Queensland, Western Australia, South Australia, Tasmania, Northern Territory, Victorian
BR | Minas Gerais, Bahia, Rio Grande do Sul, Parana, Amazonas, Mato Grosso
MX | Chiapas, Oaxaca, Jalisco, Nuevo Leon, Chihuahua, Sinaloa
AR | Buenos Aires Province, Cordoba, Santa Fe, Mendoza
CO | Antioquia
NG | Lagos State, Kano, Rivers State, Borno, Kaduna, Anambra, Ogun, Oyo
ZA | KwaZulu-Natal, Gauteng, Western Cape, Eastern Cape, Limpopo, Mpumalanga, Free State
ET | Tigray, Oromia, Amhara
SD | Darfur, South Kordofan
CD | Katanga, North Kivu, South Kivu
AF | Helmand, Nangarhar, Bamiyan
MA | Western Sahara
DK | Greenland, Faroe Islands
`;

const parts = REGIONS.trim()
  .split("\n")
  .flatMap((line) => {
    const [state = "", names = ""] = line.split("|").map((cell) => cell.trim());
    return names.split(",").map((name) => [name.trim(), state] as const);
  });

/** Cities that are no capitals, and parts of states, with the state they lie in. */
export const places: LexiconClass<"place"> = {
  class: "place",
  casing: "capital",
  entries: [...parts, ...divisions, ...cities]
    // Short forms with a stop are people's initials and forms of address as often.
    .filter(([words]) => !/\.$/.test(words) && words.length > 2)
    .map(([words, state]) => ({ words, value: { state } })),
};
