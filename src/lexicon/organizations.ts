/**
 * Multilateral bodies of the world: one line each, `name | other names | acronyms`, items parted by ` / `.
 * An acronym after `?` means other things too often and counts only where the article also gives the full name.
 * A name after `~` is how the body is called for short; it counts only where no capitalised word stands before it.
 * Sources: UN system chart; Yearbook of International Organizations (intergovernmental, types A–D); treaty texts.
 * The European Union and its institutions act as a party and are not here.
 */
export const UNITED_NATIONS = `
United Nations | United Nations Organization | UN / U.N. / UNO
UN Security Council | ~Security Council | UNSC / U.N.S.C.
UN General Assembly | ~General Assembly of the United Nations | UNGA
UN Economic and Social Council | ~Economic and Social Council | ECOSOC
UN Secretariat | |
UN Human Rights Council | ~Human Rights Council | UNHRC
UN Commission on Human Rights | UN Human Rights Commission / ~Commission on Human Rights | UNCHR
UN High Commissioner for Refugees | UN refugee agency / Office of the UN High Commissioner for Refugees / Office of the United Nations High Commissioner for Refugees / ~High Commissioner for Refugees | UNHCR
Office of the UN High Commissioner for Human Rights | Office of the United Nations High Commissioner for Human Rights / UN High Commissioner for Human Rights / UN human rights office / UN Human Rights Office | OHCHR
UN Children's Fund | United Nations International Children's Emergency Fund | UNICEF / Unicef
UN Development Programme | | UNDP
UN Environment Programme | | UNEP
UN Population Fund | United Nations Fund for Population Activities | UNFPA
UN Educational, Scientific and Cultural Organization | UN Educational Scientific and Cultural Organization | UNESCO / Unesco
UN Industrial Development Organization | | UNIDO
UN Conference on Trade and Development | | UNCTAD
UN Relief and Works Agency | UN Relief and Works Agency for Palestine Refugees | UNRWA
UN Office on Drugs and Crime | UN International Drug Control Programme | UNODC / UNDCP
UN Office for the Coordination of Humanitarian Affairs | UN Office for Coordination of Humanitarian Affairs / UN humanitarian office | OCHA / UNOCHA
UN Human Settlements Programme | UN Centre for Human Settlements | UN-Habitat
UN Women | UN Entity for Gender Equality and the Empowerment of Women |
UN Institute for Training and Research | | UNITAR
UN University | |
UN Volunteers | | UNV
UN Capital Development Fund | | UNCDF
UN Office for Project Services | | UNOPS
UN Programme on HIV/AIDS | Joint UN Programme on HIV/AIDS / UN AIDS programme | UNAIDS
UN Framework Convention on Climate Change | | UNFCCC
UN Economic Commission for Europe | ~Economic Commission for Europe | UNECE
UN Economic Commission for Africa | ~Economic Commission for Africa | UNECA
UN Economic Commission for Latin America and the Caribbean | ~Economic Commission for Latin America and the Caribbean | ECLAC / CEPAL
UN Economic and Social Commission for Asia and the Pacific | ~Economic and Social Commission for Asia and the Pacific | ESCAP / UNESCAP
UN Economic and Social Commission for Western Asia | ~Economic and Social Commission for Western Asia | ESCWA
UN Special Commission | | UNSCOM / Unscom
UN Monitoring, Verification and Inspection Commission | | UNMOVIC
UN Protection Force | | UNPROFOR
UN Interim Force in Lebanon | | UNIFIL
UN Interim Administration Mission in Kosovo | UN Mission in Kosovo | UNMIK
UN Transitional Authority in Cambodia | | UNTAC
UN Transitional Administration in East Timor | | UNTAET
UN Disengagement Observer Force | | UNDOF
UN Truce Supervision Organization | | UNTSO
UN Assistance Mission in Afghanistan | | UNAMA
UN Assistance Mission for Iraq | | UNAMI
UN Stabilization Mission in Haiti | | MINUSTAH
UN Organization Stabilization Mission in the Democratic Republic of the Congo | | MONUSCO / MONUC
UN Multidimensional Integrated Stabilization Mission in Mali | | MINUSMA
UN Mission in South Sudan | | UNMISS
UN Mission in Liberia | | UNMIL
African Union-UN Hybrid Operation in Darfur | | UNAMID
UN Mission in Sudan | | UNMIS
UN Peacekeeping Force in Cyprus | | UNFICYP
UN Angola Verification Mission | | UNAVEM
UN Operation in Mozambique | | ONUMOZ
UN Operation in Somalia | | UNOSOM
UN Assistance Mission for Rwanda | | UNAMIR
UN Compensation Commission | |
UN Peacebuilding Commission | ~Peacebuilding Commission |
UN Disarmament Commission | |
UN International Law Commission | ~International Law Commission |
UN Command | United Nations Command | UNC
International Atomic Energy Agency | UN nuclear watchdog / UN nuclear agency / UN atomic agency / UN atomic watchdog | IAEA
International Labour Organization | International Labour Office | ILO
World Health Organization | UN health agency | WHO
Pan American Health Organization | Pan-American Health Organization | PAHO
World Food Programme | UN World Food Programme / UN food agency | WFP
Food and Agriculture Organization | UN Food and Agriculture Organization / Food and Agriculture Organization of the United Nations | FAO
International Fund for Agricultural Development | UN International Fund for Agricultural Development | IFAD
International Maritime Organization | UN International Maritime Organization | IMO
International Civil Aviation Organization | UN International Civil Aviation Organization | ICAO
International Telecommunication Union | International Telecommunications Union | ITU
Universal Postal Union | | UPU
World Meteorological Organization | UN World Meteorological Organization | WMO
World Intellectual Property Organization | | WIPO
World Tourism Organization | UN World Tourism Organization / UN Tourism | UNWTO
World Bank | World Bank Group / International Bank for Reconstruction and Development | IBRD
International Monetary Fund | | IMF / I.M.F.
International Finance Corporation | | ?IFC
International Development Association | | ?IDA
Multilateral Investment Guarantee Agency | | MIGA
World Trade Organization | | WTO / W.T.O.
General Agreement on Tariffs and Trade | General Agreement on Tariffs & Trade | GATT
International Trade Centre | | ?ITC
International Organization for Migration | UN migration agency | IOM
International Seabed Authority | | ?ISA
International Court of Justice | World Court / UN World Court | ICJ
International Criminal Court | | ?ICC
International Criminal Tribunal for the former Yugoslavia | International Criminal Tribunal for Yugoslavia / International War Crimes Tribunal for the former Yugoslavia / Yugoslav war crimes tribunal / UN war crimes tribunal / Hague tribunal | ICTY
International Criminal Tribunal for Rwanda | UN tribunal for Rwanda | ICTR
Special Court for Sierra Leone | |
Special Tribunal for Lebanon | |
Extraordinary Chambers in the Courts of Cambodia | Khmer Rouge tribunal | ECCC
International Tribunal for the Law of the Sea | | ITLOS
Permanent Court of Arbitration | |
International Centre for Settlement of Investment Disputes | | ICSID
Intergovernmental Panel on Climate Change | | IPCC
Conference on Disarmament | UN Conference on Disarmament / Geneva Conference on Disarmament |
Organization for the Prohibition of Chemical Weapons | Organization for Prohibition of Chemical Weapons | OPCW
Comprehensive Nuclear-Test-Ban Treaty Organization | Comprehensive Nuclear Test Ban Treaty Organization / Comprehensive Test Ban Treaty Organization | CTBTO
International Criminal Police Organization | | INTERPOL / Interpol
World Customs Organization | | WCO
International Whaling Commission | | IWC
League of Nations | |
Permanent Mandates Commission | |
Codex Alimentarius Commission | |
Green Climate Fund | |
Global Environment Facility | | ?GEF
Global Fund to Fight AIDS, Tuberculosis and Malaria | |
`;

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
Intergovernmental Authority on Development | Inter-Governmental Authority on Development / Intergovernmental Authority for Development / Intergovernmental Authority on Drought and Development | IGAD
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
Central European Initiative | | ?CEI
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
`;

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
Zambezi River Authority | Zambezi Watercourse Commission | ZAMCOM
Okavango River Basin Water Commission | Permanent Okavango River Basin Water Commission | OKACOM
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
Itaipu Binacional | |
Salto Grande Joint Technical Commission | |
International Commission for the Conservation of Atlantic Tunas | | ICCAT
Western and Central Pacific Fisheries Commission | | WCPFC
Indian Ocean Tuna Commission | |
Northwest Atlantic Fisheries Organization | North Atlantic Fisheries Organization |
Commission for the Conservation of Antarctic Marine Living Resources | | CCAMLR
Helsinki Commission | Baltic Marine Environment Protection Commission | HELCOM
International Olive Council | |
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
`;
