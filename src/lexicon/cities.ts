/**
 * Cities that datelines name without their country and that are no capitals: the large cities of each state and the seats of
 * international bodies. One line a state. Sources: UN Demographic Yearbook (cities of a million and more), the stylebooks'
 * lists of cities that stand alone in datelines.
 */
const CITIES = `
AE | Dubai, Sharjah
AF | Kandahar, Herat, Mazar-i-Sharif, Jalalabad
AO | Benguela
AR | Cordoba, Córdoba, Rosario, Mar del Plata, Bariloche
AT | Salzburg, Graz, Linz, Innsbruck
AU | Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart
BA | Banja Luka, Mostar
BD | Chittagong, Chattogram, Cox's Bazar, Sylhet
BE | Antwerp, Ghent, Bruges, Liege
BG | Plovdiv, Varna
BO | Santa Cruz, Cochabamba
BR | Sao Paulo, São Paulo, Rio de Janeiro, Salvador, Recife, Fortaleza, Porto Alegre, Belo Horizonte, Manaus, Belém, Belem, Curitiba
BY | Gomel, Grodno, Vitebsk
CA | Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Kananaskis
CD | Lubumbashi, Goma, Bukavu, Kisangani
CH | Geneva, Zurich, Zürich, Basel, Davos, Lausanne, Lugano, Lucerne
CI | Abidjan
CL | Valparaiso, Valparaíso, Concepcion, Punta Arenas
CM | Douala
CN | Shanghai, Guangzhou, Shenzhen, Tianjin, Chongqing, Chengdu, Wuhan, Xi'an, Nanjing, Hangzhou, Qingdao, Dalian, Harbin, Shenyang, Kunming, Nanning, Urumqi, Lhasa, Xiamen, Fuzhou, Changsha, Zhengzhou, Jinan, Hefei, Guiyang, Lanzhou, Hohhot, Yinchuan, Xining, Changchun, Haikou, Sanya, Boao, Suzhou, Canton
CO | Medellin, Medellín, Cali, Cartagena, Barranquilla
CU | Santiago de Cuba, Guantanamo
CZ | Brno, Ostrava
DE | Frankfurt, Munich, Hamburg, Cologne, Duesseldorf, Düsseldorf, Dusseldorf, Stuttgart, Leipzig, Dresden, Hanover, Hannover, Nuremberg, Karlsruhe, Bremen, Potsdam, Heiligendamm, Bayreuth, Ramstein
DK | Aarhus
DZ | Oran, Constantine
EC | Guayaquil
EG | Alexandria, Sharm el-Sheikh, Sharm el-Sheik, Luxor, Aswan, Port Said, Suez, El Arish
ES | Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza, San Sebastian, Palma de Mallorca
ET | Mekelle, Dire Dawa, Bahir Dar
FI | Tampere, Turku, Rovaniemi
FR | Marseille, Lyon, Toulouse, Nice, Strasbourg, Bordeaux, Lille, Nantes, Cannes, Biarritz, Versailles, Rambouillet, Evian, Calais, Grenoble
GB | Manchester, Birmingham, Liverpool, Edinburgh, Glasgow, Cardiff, Belfast, Gleneagles, Leeds, Oxford
GE | Batumi, Sukhumi, Tskhinvali, Gori
GH | Kumasi
GR | Thessaloniki, Salonika, Piraeus, Patras
HN | San Pedro Sula
HR | Dubrovnik, Split, Rijeka, Vukovar
HU | Debrecen, Szeged
ID | Bali, Denpasar, Nusa Dua, Surabaya, Bandung, Medan, Yogyakarta, Banda Aceh, Labuan Bajo, Batam, Makassar
IE | Cork, Galway
IL | Jerusalem, Haifa, Eilat
IN | Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Lucknow, Jaipur, Srinagar, Jammu, Chandigarh, Guwahati, Bhopal, Patna, Thiruvananthapuram, Kochi, Agra, Varanasi, Amritsar, Gandhinagar, Bhubaneswar, Imphal, Panaji
IQ | Basra, Mosul, Kirkuk, Erbil, Irbil, Fallujah, Najaf, Sulaymaniyah
IR | Isfahan, Esfahan, Mashhad, Tabriz, Shiraz, Bushehr, Qom
IT | Milan, Naples, Turin, Genoa, Venice, Florence, Palermo, Bologna, Trieste, Bari, Taormina, L'Aquila
JP | Osaka, Nagoya, Kyoto, Hiroshima, Nagasaki, Yokohama, Sapporo, Fukuoka, Kobe, Sendai, Naha, Okinawa, Hakone, Ise-Shima
KE | Mombasa, Kisumu, Nakuru, Eldoret
KG | Osh
KH | Siem Reap, Sihanoukville, Battambang
KR | Busan, Pusan, Incheon, Inchon, Daegu, Taegu, Gwangju, Kwangju, Daejeon, Taejon, Ulsan, Jeju, Gyeongju, Kyongju, Sejong, Panmunjom, Pyeongchang, Suwon
KZ | Karaganda, Aktau, Shymkent, Baikonur
LA | Luang Prabang, Savannakhet, Pakse
LB | Sidon, Tyre
LK | Kandy, Jaffna, Trincomalee
LT | Kaunas, Klaipeda
LV | Jurmala
LY | Benghazi, Misrata, Sirte
MA | Casablanca, Marrakesh, Marrakech, Tangier, Fez, Agadir
MM | Mandalay
MX | Cancun, Cancún, Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Ciudad Juárez, Acapulco, Los Cabos, Puebla
MY | Penang, Johor Bahru, Johor Baru, Kota Kinabalu, Kuching, Ipoh, Langkawi, George Town, Melaka
MZ | Beira, Nampula
NG | Kano, Ibadan, Port Harcourt, Kaduna, Maiduguri, Jos, Enugu
NL | Rotterdam, Maastricht, Utrecht, Noordwijk, Schiphol, Eindhoven
NO | Bergen, Stavanger, Trondheim, Tromso
NP | Pokhara
NZ | Auckland, Christchurch, Queenstown, Dunedin, Waitangi
OM | Salalah
PE | Cusco, Cuzco, Arequipa
PG | Bougainville
PH | Cebu, Davao, Davao City, Cebu City, Quezon City, Zamboanga, Baguio, Makati, Pasay
PK | Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Muzaffarabad, Gwadar
PL | Krakow, Kraków, Cracow, Gdansk, Gdańsk, Wroclaw, Wrocław, Poznan, Poznań, Lodz, Łódź, Katowice, Lublin, Sopot, Bialystok, Rzeszow
PS | East Jerusalem, Gaza, Gaza City, Ramallah, Hebron, Bethlehem, Nablus, Jenin, Jericho, Rafah, Khan Younis
PT | Porto, Oporto, Faro
RO | Cluj, Cluj-Napoca, Timisoara, Constanta, Iasi
RS | Novi Sad, Nis
RU | St. Petersburg, St Petersburg, Saint Petersburg, Leningrad, Vladivostok, Sochi, Yekaterinburg, Kazan, Novosibirsk, Grozny, Khabarovsk, Rostov-on-Don, Murmansk, Kaliningrad, Irkutsk, Ufa, Yuzhno-Sakhalinsk, Volgograd, Samara
RW | Gisenyi
SA | Jeddah, Jiddah, Mecca, Makkah, Medina, Madinah, Dhahran, Dammam, Taif, NEOM
SD | Port Sudan, El Fasher, El Obeid
SE | Gothenburg, Malmo, Malmö, Uppsala
SI | Brdo, Maribor
SK | Kosice, Košice
SO | Hargeisa, Kismayo, Baidoa
SY | Aleppo, Homs, Hama, Latakia, Idlib
TH | Phuket, Chiang Mai, Chiang Rai, Pattaya, Cha-am, Hua Hin, Hat Yai, Khon Kaen
TN | Sfax, Sousse, Djerba
TR | Istanbul, Izmir, Antalya, Diyarbakir, Adana, Gaziantep, Bodrum, Trabzon
TW | Taipei, Kaohsiung, Taichung, Tainan, Hsinchu
TZ | Arusha, Zanzibar, Mwanza
UA | Kharkiv, Kharkov, Odessa, Odesa, Lviv, Lvov, Dnipro, Donetsk, Yalta, Sevastopol, Simferopol, Mariupol, Zaporizhzhia, Kherson
UG | Entebbe, Gulu, Jinja
US | New York, Los Angeles, Chicago, Boston, Philadelphia, San Francisco, Houston, Dallas, Miami, Atlanta, Detroit, Seattle, Denver, Phoenix, Las Vegas, San Diego, New Orleans, Honolulu, Baltimore, Cleveland, Pittsburgh, Minneapolis, St. Louis, Salt Lake City, Cincinnati, Indianapolis, Milwaukee, Oklahoma City, San Antonio, Camp David, West Palm Beach, Palm Beach, Anchorage, Des Moines, Kansas City, Sacramento, Tampa, Orlando, Cape Canaveral, Guantanamo Bay
UZ | Samarkand, Bukhara
VE | Maracaibo
VN | HCM City, Ho Chi Minh City, Hồ Chí Minh City, TP.HCM, Saigon, Đà Nẵng, Da Nang, Danang, Huế, Hue, Hải Phòng, Hai Phong, Haiphong, Cần Thơ, Can Tho, Nha Trang, Quảng Ninh, Quang Ninh, Hạ Long, Ha Long, Đà Lạt, Da Lat, Dalat, Vũng Tàu, Vung Tau, Lạng Sơn, Lang Son, Lào Cai, Lao Cai, Bắc Giang, Bac Giang, Bắc Ninh, Bac Ninh, Bình Dương, Binh Duong, Đồng Nai, Dong Nai, Nghệ An, Nghe An, Thanh Hóa, Thanh Hoa, Quảng Trị, Quang Tri, Quảng Bình, Quang Binh, Hà Tĩnh, Ha Tinh, Điện Biên, Dien Bien, Sơn La, Son La, Kon Tum, Đắk Lắk, Dak Lak, Gia Lai, Khánh Hòa, Khanh Hoa, Thừa Thiên-Huế, Thua Thien-Hue
VU | Luganville
YE | Aden, Hodeidah, Taiz
ZA | Johannesburg, Durban, Sandton, Port Elizabeth, Soweto, Sun City
ZM | Livingstone, Ndola
ZW | Bulawayo, Victoria Falls
XK | Pristina, Mitrovica, Prizren
ME | Budva, Kotor
MK | Ohrid, Tetovo
CY | Limassol, Larnaca, Paphos
KP | Kaesong, Mount Kumgang, Sinuiju, Rason
HK | Hong Kong, Kowloon
MO | Macau, Macao
GI | Gibraltar
CG | Pointe-Noire
NE | Agadez
ML | Timbuktu, Gao
TG | Kara
BJ | Cotonou
BF | Bobo-Dioulasso
MN | Erdenet
AZ | Nagorno-Karabakh, Stepanakert, Shusha, Ganja
TM | Turkmenbashi
TJ | Khujand
JO | Aqaba, Zarqa
BH | Sakhir
EE | Tartu
IS | Keflavik
`;

/** The Canadian and American divisions that follow a town in datelines, with the stylebooks' short forms. */
const DIVISIONS = `
US | Alabama, Ala., Alaska, Arizona, Ariz., Arkansas, Ark., California, Calif., Colorado, Colo., Connecticut, Conn., Delaware, Del., D.C., DC, Florida, Fla., Hawaii, Idaho, Illinois, Ill., Indiana, Ind., Iowa, Kansas, Kan., Kentucky, Ky., Louisiana, La., Maine, Maryland, Md., Massachusetts, Mass., Michigan, Mich., Minnesota, Minn., Mississippi, Miss., Missouri, Mo., Montana, Mont., Nebraska, Neb., Nevada, Nev., New Hampshire, N.H., New Jersey, N.J., New Mexico, N.M., New York, N.Y., North Carolina, N.C., North Dakota, N.D., Ohio, Oklahoma, Okla., Oregon, Ore., Pennsylvania, Pa., Rhode Island, R.I., South Carolina, S.C., South Dakota, S.D., Tennessee, Tenn., Texas, Utah, Vermont, Vt., Virginia, Va., Washington state, Wash., West Virginia, W.Va., Wisconsin, Wis., Wyoming, Wyo., Puerto Rico, Guam
CA | Alberta, Alta., British Columbia, B.C., Manitoba, Man., New Brunswick, N.B., Newfoundland, Nfld., Nova Scotia, N.S., Nunavut, Ontario, Ont., Prince Edward Island, P.E.I., Quebec, Que., Saskatchewan, Sask., Yukon
AU | New South Wales, NSW, Queensland, Victoria, Tasmania
`;

const pairs = (table: string): ReadonlyArray<readonly [name: string, state: string]> =>
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [state = "", names = ""] = line.split("|").map((cell) => cell.trim());
      return names.split(",").map((name) => [name.trim(), state] as const);
    });

/** Name and state (ISO alpha-2) of each city. */
export const cities = pairs(CITIES);

/** Name and state of each division that stands after a town. */
export const divisions = pairs(DIVISIONS);
