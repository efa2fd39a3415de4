/**
 * Communities, forums and bodies of one part of the world: rows as in `organizations.ts`. Sources: Yearbook of
 * International Organizations; founding treaties and communiqués.
 */
export const REGIONAL = `
Association of Southeast Asian Nations | Association of South East Asian Nations / Association of South-East Asian Nations / Association of South-east Asian Nations | ASEAN / Asean / A.S.E.A.N.
ASEAN Regional Forum | Asean Regional Forum | ?ARF
ASEAN Plus Three | ASEAN+3 / ASEAN plus three / Asean Plus Three / ASEAN Plus 3 / ASEAN plus 3 | APT
East Asia Summit | | ?EAS
ASEAN Economic Community | Asean Economic Community | ?AEC
ASEAN Inter-Parliamentary Assembly | ASEAN Inter-Parliamentary Organization | AIPA / AIPO
ASEAN Defence Ministers' Meeting Plus | ADMM-Plus / ADMM Plus / ADMM+ |
ASEAN Intergovernmental Commission on Human Rights | | AICHR
Asia-Pacific Economic Cooperation | Asia Pacific Economic Cooperation / Asia-Pacific Economic Cooperation forum / Asia Pacific Economic Cooperation forum | APEC / Apec
Asia-Europe Meeting | Asia Europe Meeting | ASEM / Asem
South Asian Association for Regional Cooperation | South Asian Association of Regional Cooperation | SAARC / Saarc
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | Bay of Bengal Initiative | BIMSTEC / Bimstec
Indian Ocean Rim Association | Indian Ocean Rim Association for Regional Cooperation | IORA / IOR-ARC
SCO Regional Anti-Terrorist Structure | Regional Anti-Terrorist Structure / Regional Anti-Terrorism Structure / SCO Regional Anti-Terrorism Structure / Regional Counter-Terrorism Structure | ?RATS
Shanghai Cooperation Organization | | SCO
Shanghai Five | |
Commonwealth of Independent States | | CIS / C.I.S.
Collective Security Treaty Organization | | CSTO
Eurasian Economic Union | | EAEU / EEU
Eurasian Economic Community | | EurAsEC / EURASEC
Eurasian Economic Commission | |
Supreme Eurasian Economic Council | Eurasian Intergovernmental Council |
CSTO Collective Security Council | |
Union State of Russia and Belarus | Russia-Belarus Union State / Union State of Belarus and Russia / Supreme State Council of the Union State |
Central Asian Cooperation Organization | |
Conference on Interaction and Confidence-Building Measures in Asia | Conference on Interaction and Confidence Building Measures in Asia | CICA
Asia Cooperation Dialogue | |
Economic Cooperation Organization | | ?ECO
Organization of Turkic States | Turkic Council / Cooperation Council of Turkic Speaking States / Cooperation Council of Turkic-Speaking States |
Organization of the Black Sea Economic Cooperation | Black Sea Economic Cooperation / Black Sea Economic Cooperation Organization | BSEC
Organization for Democracy and Economic Development | | GUAM / GUUAM
Gulf Cooperation Council | Cooperation Council for the Arab States of the Gulf / Gulf Co-operation Council | GCC
Arab League | League of Arab States | ?LAS
Arab Maghreb Union | Maghreb Arab Union | ?AMU
Arab Cooperation Council | |
Council of Arab Economic Unity | |
Organization of Islamic Cooperation | Organization of the Islamic Conference / Organization of Islamic Conference / Islamic Conference Organization | OIC
Islamic World Educational, Scientific and Cultural Organization | Islamic Educational, Scientific and Cultural Organization | ICESCO / ISESCO
African Union | | ?AU / A.U.
African Union Commission | Commission of the African Union / AU Commission |
African Union Peace and Security Council | AU Peace and Security Council |
African Union Mission in Somalia | AU Mission in Somalia | AMISOM / ATMIS
Organization of African Unity | | OAU / O.A.U.
New Partnership for Africa's Development | New Economic Partnership for Africa's Development | NEPAD / Nepad
African Continental Free Trade Area | | AfCFTA
Africa Centres for Disease Control and Prevention | Africa CDC |
Economic Community of West African States | | ECOWAS / Ecowas
West African Economic and Monetary Union | | UEMOA / WAEMU
ECOWAS Monitoring Group | Economic Community of West African States Monitoring Group | ECOMOG / Ecomog
Southern African Development Community | South African Development Community / Southern African Development Coordination Conference | SADC / SADCC
Southern African Customs Union | | SACU
East African Community | | EAC
East African Legislative Assembly | | EALA
Common Market for Eastern and Southern Africa | | COMESA / Comesa
Intergovernmental Authority on Development | Inter-Governmental Authority on Development / Intergovernmental Authority for Development / Intergovernmental Authority on Drought and Development / Inter-Governmental Authority on Drought and Development / Intergovernmental Authority on Drought and Desertification / Inter-Governmental Authority on Drought and Desertification | IGAD / IGADD
Economic Community of Central African States | | ECCAS / CEEAC
Central African Economic and Monetary Community | Economic and Monetary Community of Central Africa | CEMAC
Community of Sahel-Saharan States | | CEN-SAD
Alliance of Sahel States | |
G5 Sahel | G-5 Sahel |
Mano River Union | |
International Conference on the Great Lakes Region | | ICGLR
Gulf of Guinea Commission | |
Economic Community of the Great Lakes Countries | | CEPGL
Indian Ocean Commission | |
Organization of American States | | OAS / O.A.S.
Inter-American Commission on Human Rights | | IACHR
Inter-American Court of Human Rights | |
Union of South American Nations | | UNASUR / Unasur
Community of Latin American and Caribbean States | | CELAC / Celac
Southern Common Market | Common Market of the South | Mercosur / MERCOSUR / Mercosul
Andean Community | Andean Community of Nations / Andean Pact / Andean Group | ?CAN
Pacific Alliance | |
Bolivarian Alliance for the Peoples of Our America | Bolivarian Alliance for the Americas / Bolivarian Alternative for the Americas | ?ALBA
Latin American Integration Association | Latin American Free Trade Association | ALADI
Central American Integration System | | SICA
Central American Common Market | |
Central American Parliament | | Parlacen
Caribbean Community | Caribbean Community and Common Market | CARICOM / Caricom
Organization of Eastern Caribbean States | | OECS
Association of Caribbean States | |
Caribbean Court of Justice | |
Rio Group | Group of Rio |
Contadora Group | |
Lima Group | |
Amazon Cooperation Treaty Organization | | ACTO
Latin American Economic System | | SELA
Ibero-American General Secretariat | | SEGIB
Pacific Islands Forum | South Pacific Forum / Pacific Island Forum | ?PIF
Pacific Community | South Pacific Commission | ?SPC
Melanesian Spearhead Group | | ?MSG
Pacific Regional Environment Programme | South Pacific Regional Environment Programme / Secretariat of the Pacific Regional Environment Programme / Secretariat of the South Pacific Regional Environment Programme | SPREP
Nordic-Baltic Eight | Nordic-Baltic Cooperation | NB8
Forum Fisheries Agency | Pacific Islands Forum Fisheries Agency |
Parties to the Nauru Agreement | | ?PNA
Regional Assistance Mission to Solomon Islands | | RAMSI
Council of Europe | | ?CoE
Parliamentary Assembly of the Council of Europe | | ?PACE
European Court of Human Rights | | ECHR / ECtHR
Venice Commission | |
Organization for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe / Conference on Security and Cooperation in Europe / Conference on Security and Co-operation in Europe | OSCE / CSCE
OSCE Minsk Group | ~Minsk Group |
European Free Trade Association | | EFTA / Efta
European Economic Area | | ?EEA
European Political Community | | ?EPC
Western European Union | | ?WEU
Central European Initiative | Quadragonale / Pentagonale / Pentagonal Initiative / Hexagonale / Hexagonal Initiative | ?CEI
Central European Free Trade Agreement | Central European Free Trade Association | CEFTA
Visegrad Group | Visegrad Four / Visegrád Group / V4 group | V4
Weimar Triangle | |
Three Seas Initiative | |
Bucharest Nine | | B9
Lublin Triangle | |
Nordic Defence Cooperation | | NORDEFCO / Nordefco
Nordic Council | Nordic Council of Ministers |
Baltic Assembly | Baltic Council of Ministers |
Council of the Baltic Sea States | | CBSS
Barents Euro-Arctic Council | |
Arctic Council | |
Benelux | Benelux Union / Benelux Economic Union |
Southeast European Cooperation Process | South-East European Cooperation Process | SEECP
Stability Pact for Southeastern Europe | Stability Pact for South Eastern Europe / Balkan Stability Pact |
Regional Cooperation Council | |
Energy Community | |
Union for the Mediterranean | |
Euro-Mediterranean Partnership | Barcelona Process |
Eastern Partnership | |
European Space Agency | | ESA
European Southern Observatory | |
European Organization for Nuclear Research | | CERN
Europol | |
Eurocontrol | |
Energy Charter Conference | |
Comecon | Council for Mutual Economic Assistance / Council for Mutual Economic Aid / Council of Mutual Economic Assistance | COMECON / CMEA
Commonwealth of Nations | British Commonwealth / Commonwealth Secretariat / ?Commonwealth |
International Organization of La Francophonie | Organization Internationale de la Francophonie / La Francophonie / International Organization of the Francophonie | OIF
Community of Portuguese Language Countries | Community of Portuguese-Speaking Countries / Community of Portuguese Speaking Countries | CPLP
Forum for India-Pacific Islands Cooperation | | FIPIC
Forum on China-Africa Cooperation | China-Africa Cooperation Forum / Forum for China-Africa Cooperation | FOCAC
China-CELAC Forum | |
China-Arab States Cooperation Forum | |
Forum for Economic and Trade Cooperation between China and Portuguese-speaking Countries | Forum Macao |
Tokyo International Conference on African Development | | TICAD
Boao Forum for Asia | |
Pacific Economic Cooperation Council | | PECC
ASEAN Secretariat | Asean Secretariat |
ASEAN Political-Security Community | ASEAN Security Community |
ASEAN Socio-Cultural Community | |
ASEAN Coordinating Centre for Humanitarian Assistance | ASEAN Coordinating Centre for Humanitarian Assistance on disaster management | AHA Centre
Southeast Asian Ministers of Education Organization | | SEAMEO
Asian and Pacific Council | | ASPAC
Maphilindo | |
Indonesia-Malaysia-Thailand Growth Triangle | | IMT-GT
Brunei-Indonesia-Malaysia-Philippines East ASEAN Growth Area | Brunei Darussalam-Indonesia-Malaysia-Philippines East ASEAN Growth Area / East ASEAN Growth Area | BIMP-EAGA
ASEAN+3 Macroeconomic Research Office | | AMRO
Trilateral Cooperation Secretariat | |
Trilateral Coordination and Oversight Group | | TCOG
Greater Tumen Initiative | Tumen River Area Development Programme |
Northeast Asia Peace and Cooperation Initiative | |
Acid Deposition Monitoring Network in East Asia | | EANET
Northwest Pacific Action Plan | | NOWPAP
Asian Productivity Organization | |
Asian-Pacific Postal Union | |
Asia-Pacific Telecommunity | |
Asia-Pacific Broadcasting Union | |
Asian Clearing Union | |
Asian Reinsurance Corporation | |
Asian Parliamentary Assembly | |
Asia-Pacific Parliamentary Forum | |
Bangladesh-Bhutan-India-Nepal Initiative | Bangladesh, Bhutan, India and Nepal Initiative | BBIN
Bangladesh-China-India-Myanmar Forum for Regional Cooperation | BCIM Forum / BCIM Economic Corridor / Bangladesh-China-India-Myanmar Economic Corridor | BCIM
Colombo Security Conclave | |
Indian Ocean Naval Symposium | |
Central Asia Regional Economic Cooperation | Central Asia Regional Economic Cooperation Program | CAREC
Central Asia plus Japan | Central Asia plus Japan dialogue / Central Asia + Japan |
C5+1 | |
Heart of Asia | Heart of Asia-Istanbul Process / Heart of Asia conference / Istanbul Process |
Regional Cooperation for Development | |
Transport Corridor Europe-Caucasus-Asia | | TRACECA
International Organization of Turkic Culture | | TURKSOY
Parliamentary Assembly of Turkic States | Parliamentary Assembly of Turkic-Speaking Countries | TURKPA
CIS Interparliamentary Assembly | Interparliamentary Assembly of the CIS / CIS Inter-Parliamentary Assembly |
CIS Executive Committee | |
CIS Economic Court | Economic Court of the CIS |
CIS Anti-Terrorism Centre | CIS Anti-Terrorist Centre |
CSTO Parliamentary Assembly | |
Single Economic Space | Common Economic Space |
Eurasian Fund for Stabilization and Development | EurAsEC Anti-Crisis Fund |
Peninsula Shield Force | Peninsula Shield |
Arab Parliament | Arab Interim Parliament |
Arab Inter-Parliamentary Union | |
Arab League Educational, Cultural and Scientific Organization | Arab League Educational Cultural and Scientific Organization | ALECSO
Arab Organization for Industrialization | |
Arab Labour Organization | |
Arab Atomic Energy Agency | |
Arab Organization for Agricultural Development | |
Arab Satellite Communications Organization | | ?Arabsat
Council of Arab Interior Ministers | Arab Interior Ministers Council |
Council of Arab and African States bordering the Red Sea and the Gulf of Aden | |
East Mediterranean Gas Forum | Eastern Mediterranean Gas Forum | EMGF
Negev Forum | |
Islamic Military Counter Terrorism Coalition | |
Parliamentary Union of the OIC Member States | |
Islamic Solidarity Fund | |
Temporary International Presence in Hebron | |
International Support Group for Lebanon | |
Israel-Lebanon Monitoring Group | Israeli-Lebanese Monitoring Group |
Portuguese-speaking African Countries | African Countries with Portuguese as an Official Language | PALOP
African Peer Review Mechanism | | APRM
Pan-African Parliament | Pan African Parliament |
African Commission on Human and Peoples' Rights | | ACHPR
African Court on Human and Peoples' Rights | |
African Standby Force | |
African Union High-Level Implementation Panel | AU High-Level Implementation Panel | AUHIP
African Union Mission in Sudan | AU Mission in Sudan |
African Union Mission in Burundi | |
African-led International Support Mission to Mali | | AFISMA
African-led International Support Mission to the Central African Republic | | MISCA
African Union Transition Mission in Somalia | |
African Union Support and Stabilization Mission in Somalia | | AUSSOM
African Union Development Agency | AUDA-NEPAD |
African Civil Aviation Commission | | AFCAC
Pan-African Postal Union | |
Pan-African Telecommunications Union | Pan African Telecommunications Union |
African Telecommunications Union | |
African Regional Intellectual Property Organization | | ARIPO
African Intellectual Property Organization | | OAPI
African Petroleum Producers Organization | African Petroleum Producers' Organization / African Petroleum Producers Association / African Petroleum Producers' Association |
African Energy Commission | | AFREC
African Medicines Agency | |
African Risk Capacity | |
ECOWAS Commission | Ecowas Commission |
ECOWAS Parliament | Ecowas Parliament |
ECOWAS Court of Justice | ECOWAS Court / Ecowas Court / ECOWAS Community Court of Justice / Community Court of Justice |
ECOWAS Standby Force | |
ECOWAS Bank for Investment and Development | |
West African Power Pool | |
West African Health Organization | |
West African Monetary Zone | West African Monetary Institute / West African Monetary Agency |
Inter-Governmental Action Group against Money Laundering in West Africa | Intergovernmental Action Group against Money Laundering in West Africa | GIABA
Entente Council | Conseil de l'Entente / Council of the Entente |
Central Bank of West African States | | BCEAO
Bank of Central African States | | BEAC
Central African Customs and Economic Union | Customs and Economic Union of Central Africa | UDEAC
Common Organization of African and Malagasy States | Afro-Malagasy Common Organization / Common African and Malagasy Organization | OCAM
Organization for the Harmonization of Business Law in Africa | | OHADA
Agency for Aerial Navigation Safety in Africa and Madagascar | | ASECNA
Permanent Interstate Committee for Drought Control in the Sahel | Permanent Inter-State Committee for Drought Control in the Sahel / Permanent Interstate Committee on Drought Control in the Sahel | CILSS
Liptako-Gourma Authority | |
Accra Initiative | |
Multinational Joint Task Force | | MNJTF
Central African Power Pool | |
Central African Forests Commission | | COMIFAC
Preferential Trade Area for Eastern and Southern Africa | Preferential Trade Area |
Frontline States | Front-Line States / Front Line States |
SADC Organ on Politics, Defence and Security | SADC Organ / Organ on Politics, Defence and Security / SADC Organ Troika |
SADC Mission in Mozambique | Southern African Development Community Mission in Mozambique | SAMIM
SADC Parliamentary Forum | |
SADC Tribunal | |
Southern African Power Pool | | SAPP
Eastern Africa Power Pool | East African Power Pool |
Eastern Africa Standby Force | East African Standby Force / Eastern Africa Standby Brigade |
East African Court of Justice | |
East African Common Services Organization | East African High Commission |
East African Development Bank | |
Southern African Regional Police Chiefs Cooperation Organization | | SARPCCO
Eastern and Southern Africa Anti-Money Laundering Group | | ESAAMLG
Conflict Early Warning and Response Mechanism | | CEWARN
Desert Locust Control Organization for Eastern Africa | Desert Locust Control Organization |
Northern Corridor Transit and Transport Coordination Authority | Northern Corridor Transit Transport Coordination Authority / Northern Corridor Integration Projects |
Central Corridor Transit Transport Facilitation Agency | |
Tanzania-Zambia Railway Authority | | TAZARA / Tazara
Tripartite Free Trade Area | COMESA-EAC-SADC Tripartite / EAC-COMESA-SADC Tripartite |
Maghreb Permanent Consultative Committee | |
5+5 Dialogue | 5 + 5 Dialogue / Five plus Five dialogue / 5+5 Defence Initiative |
African, Caribbean and Pacific Group of States | Organization of African, Caribbean and Pacific States / African, Caribbean and Pacific group | ?ACP
Inter-American Defense Board | Inter-American Defence Board |
Inter-American Drug Abuse Control Commission | | CICAD
Inter-American Institute for Cooperation on Agriculture | | IICA
Inter-American Commission of Women | |
Inter-American Investment Corporation | |
South American Community of Nations | |
Forum for the Progress of South America | Forum for the Progress and Development of South America | PROSUR / Prosur
Mercosur Parliament | Parliament of Mercosur / Parlasur |
Latin American Parliament | Latin American and Caribbean Parliament | Parlatino
Andean Parliament | |
Andean Court of Justice | |
Latin American Energy Organization | | OLADE
Latin American Faculty of Social Sciences | | FLACSO
Organization of Central American States | | ODECA
Secretariat for Central American Economic Integration | | SIECA
Central American Court of Justice | |
Central American Defence Council | | CONDECA
Mesoamerica Project | Mesoamerican Integration and Development Project / Puebla-Panama Plan / Plan Puebla-Panama / Plan Puebla Panama |
Tuxtla Mechanism for Dialogue and Coordination | Tuxtla Mechanism |
Group of Three | |
Cartagena Group | |
PetroCaribe | Petrocaribe |
Caribbean Free Trade Association | | CARIFTA / Carifta
Caribbean Single Market and Economy | CARICOM Single Market and Economy | CSME
Caribbean Forum | | CARIFORUM / Cariforum
Caribbean Disaster Emergency Management Agency | | CDEMA
Caribbean Public Health Agency | | CARPHA
Regional Security System | |
Eastern Caribbean Central Bank | |
North American Aerospace Defense Command | North American Air Defense Command | NORAD
North American Development Bank | |
North American Commission for Environmental Cooperation | Commission for Environmental Cooperation |
Brazilian-Argentine Agency for Accounting and Control of Nuclear Materials | Brazilian-Argentine Agency | ABACC
Banco del Sur | |
Pacific Islands Development Forum | |
Polynesian Leaders Group | |
Partners in the Blue Pacific | |
Pacific Islands Applied Geoscience Commission | South Pacific Applied Geoscience Commission | SOPAC
Northern Forum | |
Joint Expeditionary Force | |
Baltic Sea Parliamentary Conference | |
Adriatic-Ionian Initiative | |
Adriatic Charter | US-Adriatic Charter / U.S.-Adriatic Charter |
Alpe-Adria Working Community | Alps-Adriatic Working Community / Alpe-Adria |
Salzburg Forum | |
Slavkov Format | Austerlitz Format / Slavkov Trilateral |
Craiova Group | |
Open Balkan | Open Balkan initiative / Open Balkan Initiative |
Berlin Process | |
Brdo-Brijuni Process | Brdo Process |
Transport Community | |
Southeast European Law Enforcement Center | Southeast European Cooperative Initiative | SELEC
Southeastern Europe Defence Ministerial | | SEDM
Multinational Peace Force South-Eastern Europe | South-Eastern Europe Brigade / South East European Brigade | SEEBRIG
Western Balkans Fund | |
International Visegrad Fund | Visegrad Fund |
Black Sea Naval Force | | BLACKSEAFOR / Blackseafor
Parliamentary Assembly of the Black Sea Economic Cooperation | | PABSEC
Parliamentary Assembly of the Mediterranean | |
OSCE Parliamentary Assembly | Parliamentary Assembly of the OSCE |
NATO Parliamentary Assembly | North Atlantic Assembly |
OSCE Office for Democratic Institutions and Human Rights | Office for Democratic Institutions and Human Rights | ODIHR
OSCE Special Monitoring Mission to Ukraine | OSCE Special Monitoring Mission |
EU-led peacekeeping force | EUFOR Althea / EUFOR |
Multinational Force in Lebanon | |
Office of the High Representative | |
British-Irish Council | |
British-Irish Parliamentary Assembly | British-Irish Inter-Parliamentary Body |
North/South Ministerial Council | North-South Ministerial Council |
Franco-German Brigade | |
Eurocorps | |
European Gendarmerie Force | |
European Intervention Initiative | |
European Sky Shield Initiative | |
European Conference of Ministers of Transport | |
European Coal and Steel Community | | ECSC
European Payments Union | |
European Defence Community | |
EUMETSAT | |
Commonwealth Ministerial Action Group | | CMAG
Commonwealth Parliamentary Association | |
Commonwealth Eminent Persons Group | |
Commonwealth Fund for Technical Cooperation | |
Parliamentary Assembly of La Francophonie | |
Summit of South American-Arab Countries | | ASPA
Forum for East Asia-Latin America Cooperation | | FEALAC
Korea-Africa Forum | |
`;
