/**
 * Bodies of states with one task: rivers and seas, fisheries, transport, banks and funds, commodities, borders and truces.
 * Rows as in `organizations.ts`. Sources: founding treaties; Yearbook of International Organizations.
 */
export const JOINT_BODIES = `
Asian Development Bank | | ADB
Asian Infrastructure Investment Bank | | AIIB
African Development Bank | African Development Bank Group | AfDB
African Export-Import Bank | | Afreximbank
Inter-American Development Bank | Interamerican Development Bank | ?IDB / IADB
Islamic Development Bank | | IsDB
European Bank for Reconstruction and Development | | EBRD
Eurasian Development Bank | | ?EDB
Caribbean Development Bank | | ?CDB
Central American Bank for Economic Integration | | CABEI
Development Bank of Latin America | Andean Development Corporation |
Black Sea Trade and Development Bank | |
Nordic Investment Bank | |
Council of Europe Development Bank | |
Arab Monetary Fund | |
Arab Fund for Economic and Social Development | |
Arab Bank for Economic Development in Africa | | BADEA
Latin American Reserve Fund | |
Bank for International Settlements | | ?BIS
Chiang Mai Initiative | Chiang Mai Initiative Multilateralization |
Mekong River Commission | Mekong Committee / Mekong Secretariat | ?MRC
Greater Mekong Subregion | Greater Mekong Sub-region / Greater Mekong Sub-Region | ?GMS
Lancang-Mekong Cooperation | Mekong-Lancang Cooperation / Lancang - Mekong Cooperation | ?LMC
Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy | | ACMECS
Mekong-Ganga Cooperation | |
Mekong-US Partnership | Lower Mekong Initiative |
Cambodia-Laos-Myanmar-Vietnam | Cambodia-Laos-Myanmar-Viet Nam / Cambodia-Laos-Myanmar-Vietnam cooperation | CLMV
Cambodia-Laos-Vietnam Development Triangle | Cambodia-Laos-Vietnam Development Triangle Area / Cambodia-Laos-Viet Nam Development Triangle Area / Cambodia-Laos-Viet Nam Development Triangle / CLV Development Triangle / CLV Development Triangle Area |
Nile Basin Initiative | |
Niger Basin Authority | |
Lake Chad Basin Commission | | LCBC
Senegal River Basin Development Organization | Organization for the Development of the Senegal River | OMVS
Permanent Okavango River Basin Water Commission | Okavango River Basin Water Commission | OKACOM
Lake Victoria Basin Commission | Lake Victoria Fisheries Organization |
Congo Basin Commission | International Commission of the Congo-Oubangui-Sangha Basin | CICOS
Danube Commission | International Commission for the Protection of the Danube River |
Rhine Commission | Central Commission for the Navigation of the Rhine / International Commission for the Protection of the Rhine |
Sava Commission | International Sava River Basin Commission |
Permanent Indus Commission | Indus Commission / Indus Waters Commission |
International Joint Commission | |
International Boundary and Water Commission | | IBWC
International Fund for Saving the Aral Sea | |
La Plata Basin Intergovernmental Coordinating Committee | |
Salto Grande Joint Technical Commission | |
International Commission for the Conservation of Atlantic Tunas | | ICCAT
Western and Central Pacific Fisheries Commission | | WCPFC
Indian Ocean Tuna Commission | |
Northwest Atlantic Fisheries Organization | North Atlantic Fisheries Organization |
Commission for the Conservation of Antarctic Marine Living Resources | | CCAMLR
Helsinki Commission | Baltic Marine Environment Protection Commission | HELCOM
International Olive Council | |
Nile Valley Authority for River Navigation | Nile Valley River Navigation Authority / Nile River Valley Authority for Navigation |
Nile Valley Parliament | |
Eastern Nile Technical Regional Office | |
Gambia River Basin Development Organization | Organization for the Development of the Gambia River | OMVG
Volta Basin Authority | |
Kagera Basin Organization | Organization for the Management and Development of the Kagera River Basin |
Lake Tanganyika Authority | |
Zambezi River Authority | | ?ZRA
Zambezi Watercourse Commission | | ZAMCOM
Limpopo Watercourse Commission | | LIMCOM
Orange-Senqu River Commission | | ORASECOM
Lesotho Highlands Water Commission | |
Cubango-Okavango River Basin Water Commission | |
Niger River Commission | |
Chu-Talas Water Commission | |
International Commission for the Protection of the Elbe | |
International Commission for the Protection of the Oder | |
Moselle Commission | |
International Meuse Commission | |
International Scheldt Commission | |
OSPAR Commission | |
Black Sea Commission | |
Great Lakes Commission | |
Great Lakes Fishery Commission | |
Yacyretá Binational Entity | Entidad Binacional Yacyretá / Binational Entity Yacyretá |
Itaipu Binational | Itaipú Binacional / Itaipú Binational / Itaipu Binational Entity |
Binational Autonomous Authority of Lake Titicaca | Lake Titicaca Autonomous Binational Authority / Lake Titicaca Binational Authority |
Indian Ocean Marine Affairs Cooperation | |
International Pacific Halibut Commission | |
International Pacific Salmon Fisheries Commission | Pacific Salmon Commission |
Inter-American Tropical Tuna Commission | | IATTC
North-East Atlantic Fisheries Commission | |
International Baltic Sea Fishery Commission | |
South East Atlantic Fisheries Organization | |
South Pacific Regional Fisheries Management Organization | | SPRFMO
North Pacific Fisheries Commission | |
North Pacific Anadromous Fish Commission | |
General Fisheries Commission for the Mediterranean | General Fisheries Council for the Mediterranean |
International Council for the Exploration of the Sea | |
Permanent Commission for the South Pacific | Permanent Commission of the South Pacific |
Sub-Regional Fisheries Commission | |
Ministerial Conference on Fisheries Cooperation among African States bordering the Atlantic Ocean | | ATLAFCO
Western Pacific Naval Symposium | |
North Pacific Coast Guard Forum | |
Regional Organization for the Protection of the Marine Environment | | ROPME
Regional Cooperation Agreement on Combating Piracy and Armed Robbery against Ships in Asia | | ReCAAP
Malacca Straits Patrol | |
Intergovernmental Organization for International Carriage by Rail | | OTIF
Organization for Cooperation of Railways | Organization for Co-operation between Railways / Organization for Cooperation between Railways | OSJD
International Association of the Trans-Caspian International Transport Route | Trans-Caspian International Transport Route / Trans-Caspian International Transport Route International Association | TITR
International Transport Forum | |
African Development Fund | |
Asian Development Fund | |
West African Development Bank | | BOAD
Development Bank of the Central African States | | BDEAC
Eastern and Southern African Trade and Development Bank | Trade and Development Bank / PTA Bank |
Arab Fund for Technical Assistance to African Countries | |
Arab Authority for Agricultural Investment and Development | |
Economic Cooperation Organization Trade and Development Bank | ECO Trade and Development Bank |
FONPLATA | Fonplata / Plata Basin Financial Development Fund |
International Islamic Trade Finance Corporation | |
Nordic Development Fund | |
Chiang Mai Initiative Multilateralization Agreement | |
International Cotton Advisory Committee | |
International Jute Organization | International Jute Study Group |
International Pepper Community | |
International Coconut Community | Asian and Pacific Coconut Community |
International Lead and Zinc Study Group | |
International Nickel Study Group | |
International Copper Study Group | |
International Tripartite Rubber Council | |
Association of Natural Rubber Producing Countries | | ANRPC
Association of Tin Producing Countries | |
Council of Palm Oil Producing Countries | | CPOPC
Intergovernmental Council of Copper Exporting Countries | Inter-Governmental Council of Copper Exporting Countries | CIPEC
International Bauxite Association | |
Union of Banana Exporting Countries | | UPEB
Inter-African Coffee Organization | |
Cocoa Producers' Alliance | Cocoa Producers Alliance |
Groundnut Council | African Groundnut Council |
International Organization of Vine and Wine | |
International Commission for Supervision | International Supervisory Commission / International Commission of Control and Supervision | ICCS
Quadripartite Commission | |
Iran-United States Claims Tribunal | Iran-US Claims Tribunal / Iran-U.S. Claims Tribunal |
Sri Lanka Monitoring Mission | |
Aceh Monitoring Mission | |
Indus Basin Development Fund | |
`;
