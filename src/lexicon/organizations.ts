/**
 * Multilateral groupings and organisations of the world: one line each, `name | other names | acronyms`, items parted by ` / `.
 * An acronym after `?` means other things too often and counts only where the article also gives the full name.
 * A name after `~` is how the body is called for short; it counts only where no capitalised word stands before it.
 * Sources: Yearbook of International Organizations (intergovernmental, types A–D); treaty texts.
 * The European Union and its institutions act as a party and are not here.
 */
export const GROUPINGS = `
Group of Seven | Group of Seven industrialized nations / Group of Seven industrial nations / Group of 7 | G7 / G-7
Group of Eight | Group of 8 | G8 / G-8
Group of Five | | G5 / G-5
Group of Ten | Group of 10 | G10 / G-10
Group of Fifteen | Group of 15 | G15 / G-15
Group of Twenty | Group of 20 | G20 / G-20
Group of 24 | Group of Twenty-Four | G24 / G-24
Group of 77 | Group of Seventy-Seven / Group of 77 and China | G77 / G-77
Group of Four | | G4 / G-4
Non-Aligned Movement | Nonaligned Movement / Non Aligned Movement / Movement of Non-Aligned Countries | ?NAM
BRICS | BRIC / Brics | IBSA
New Development Bank | BRICS New Development Bank / BRICS bank |
Developing Eight | Developing-8 | D-8
Middle East Quartet | Quartet on the Middle East / Middle East quartet / Diplomatic Quartet |
Friends of Syria | Friends of the Syrian People |
International Contact Group | ~Contact Group |
Normandy Format | Normandy Four |
P5+1 | P5 plus 1 / P5-plus-1 / E3+3 / EU3+3 |
Paris Club | |
London Club | |
Cairns Group | |
Australia Group | |
Nuclear Suppliers Group | | NSG
Zangger Committee | |
Missile Technology Control Regime | | MTCR
Wassenaar Arrangement | |
Proliferation Security Initiative | | ?PSI
Coordinating Committee for Multilateral Export Controls | | COCOM / Cocom / CoCom
Five Eyes | Five Eyes alliance / Five Eyes intelligence alliance |
Financial Action Task Force | | FATF
Financial Stability Board | | ?FSB
Basel Committee on Banking Supervision | Basel Committee |
Kimberley Process | |
Organization for Economic Cooperation and Development | Organization for Economic Co-operation and Development / Organization of Economic Cooperation and Development | OECD / O.E.C.D.
Organization for European Economic Co-operation | Organization for European Economic Cooperation | OEEC
Development Assistance Committee | |
International Energy Agency | | ?IEA
Nuclear Energy Agency | |
International Renewable Energy Agency | | IRENA
International Solar Alliance | |
Organization of the Petroleum Exporting Countries | Organization of Petroleum Exporting Countries / Organization of Petroleum-Exporting Countries / Organization of Oil Exporting Countries | OPEC / Opec / O.P.E.C.
Organization of Arab Petroleum Exporting Countries | | OAPEC
OPEC+ | OPEC Plus / OPEC plus |
OPEC Fund for International Development | OPEC Fund |
Gas Exporting Countries Forum | | GECF
International Energy Forum | |
International Coffee Organization | |
International Cocoa Organization | | ICCO
International Sugar Organization | |
International Grains Council | International Wheat Council |
International Rubber Organization | International Natural Rubber Organization |
International Tropical Timber Organization | | ITTO
International Tin Council | |
Association of Coffee Producing Countries | |
Asia-Pacific Space Cooperation Organization | |
International Red Cross and Red Crescent Movement | |
North Atlantic Treaty Organization | North Atlantic Alliance / Atlantic Alliance | NATO / Nato / N.A.T.O.
North Atlantic Council | |
NATO-Russia Council | Russia-NATO Council / NATO-Russia Permanent Joint Council / Permanent Joint Council |
NATO-Ukraine Council | NATO-Ukraine Commission |
North Atlantic Cooperation Council | | NACC
Euro-Atlantic Partnership Council | | EAPC
International Security Assistance Force | | ISAF
Stabilization Force | | SFOR
Implementation Force | | IFOR
Kosovo Force | | KFOR
Warsaw Pact | Warsaw Treaty Organization / Warsaw Treaty |
Southeast Asia Treaty Organization | South-East Asia Treaty Organization | SEATO
Central Treaty Organization | Baghdad Pact | CENTO
ANZUS | ANZUS alliance / ANZUS treaty / ANZUS Treaty / ANZUS pact | Anzus
AUKUS | AUKUS pact / AUKUS partnership / Aukus |
Five Power Defence Arrangements | Five-Power Defence Arrangements | FPDA
Multinational Force and Observers | | ?MFO
Military Armistice Commission | |
Neutral Nations Supervisory Commission | |
Allied Control Council | Allied Control Commission |
Korean Peninsula Energy Development Organization | | KEDO
International Control Commission | International Commission for Supervision and Control |
Hague Conference on Private International Law | |
International Institute for the Unification of Private Law | | UNIDROIT
Inter-Parliamentary Union | | ?IPU
International Bureau of Weights and Measures | |
International Hydrographic Organization | |
International Exhibitions Bureau | International Bureau of Expositions / Bureau International des Expositions | BIE
International Vaccine Institute | |
World Organization for Animal Health | |
World Anti-Doping Agency | |
Bureau of International Expositions | |
Colombo Plan | |
Asian-African Legal Consultative Organization | |
Afro-Asian Peoples' Solidarity Organization | |
South Centre | |
International Commission on Missing Persons | |
Kosovo Verification Mission | |
Peace Implementation Council | |
Joint Military Commission | |
Joint Monitoring and Evaluation Commission | |
Neutral Nations Repatriation Commission | |
Group of 33 | | G33 / G-33
Group of Six | | ?G6
Group of Nine | | ?G9
Group of Eleven | | ?G11
Group of 90 | | G90 / G-90
Vulnerable Twenty | | V20
MIKTA | |
New Agenda Coalition | |
Global Coalition against Daesh | Global Coalition to Defeat ISIS / Global Coalition against ISIS / Global Coalition to Counter ISIL |
Global Counterterrorism Forum | |
Community of Democracies | |
Open Government Partnership | |
Extractive Industries Transparency Initiative | | EITI
Minerals Security Partnership | |
Clean Energy Ministerial | |
Asia-Pacific Partnership on Clean Development and Climate | |
Global Biofuels Alliance | |
Coalition for Disaster Resilient Infrastructure | |
Coalition for Rainforest Nations | |
Forum of Small States | |
3+3 format | 3+3 platform / 3+3 regional platform / 3+3 Regional Cooperation Platform |
16+1 | 17+1 / 14+1 / 16+1 format / 17+1 format / Cooperation between China and Central and Eastern European Countries |
Moscow Format | Moscow format |
Troika Plus | Extended Troika |
I2U2 | I2U2 Group |
Friends of Libya | |
Combined Maritime Forces | Combined Task Force 151 / Combined Task Force 150 |
Eurasian Group on Combating Money Laundering and Financing of Terrorism | |
Asia/Pacific Group on Money Laundering | Asia Pacific Group on Money Laundering |
Caribbean Financial Action Task Force | | CFATF
Financial Action Task Force of Latin America | | GAFILAT / GAFISUD
Middle East and North Africa Financial Action Task Force | | MENAFATF
Egmont Group | |
Moneyval | MONEYVAL |
International Organization of Securities Commissions | | IOSCO
International Telecommunications Satellite Organization | ?Intelsat / ?INTELSAT |
International Maritime Satellite Organization | ?Inmarsat / ?INMARSAT |
Intersputnik | |
Interkosmos | Intercosmos |
International Bank for Economic Co-operation | International Bank for Economic Cooperation |
`;
