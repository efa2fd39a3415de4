/**
 * Instruments, commissions, processes and programmes known by a name of their own: `kind | name | other names | acronyms`, as in
 * `organizations.ts`. Sources: UN Treaty Series; treaty texts; communiqués of the processes named.
 */
export const INSTRUMENTS = `
agreement | Treaty on the Non-Proliferation of Nuclear Weapons | Nuclear Non-Proliferation Treaty / nuclear Non-Proliferation Treaty / nuclear non-proliferation treaty / Nuclear Nonproliferation Treaty / nuclear Nonproliferation Treaty / nuclear nonproliferation treaty / Non-Proliferation Treaty / Nonproliferation Treaty | NPT
agreement | Comprehensive Nuclear-Test-Ban Treaty | Comprehensive Test Ban Treaty / Comprehensive Nuclear Test Ban Treaty / comprehensive test ban treaty / nuclear test ban treaty / Nuclear Test Ban Treaty / Partial Test Ban Treaty / Limited Test Ban Treaty | CTBT
agreement | Strategic Arms Reduction Treaty | START I / START II / START III / START 1 / START 2 / START-1 / START-2 / START-3 / New START / New START treaty / New START Treaty / START treaty / START Treaty / START I treaty / START II treaty / Strategic Arms Reduction Talks |
agreement | Strategic Arms Limitation Treaty | SALT I / SALT II / SALT treaty / SALT II treaty / Strategic Arms Limitation Talks |
agreement | Intermediate-Range Nuclear Forces Treaty | Intermediate-range Nuclear Forces Treaty / intermediate-range nuclear forces treaty / Intermediate-Range Nuclear Forces treaty / INF Treaty / INF treaty |
agreement | Anti-Ballistic Missile Treaty | Anti-Ballistic Missile treaty / anti-ballistic missile treaty / Antiballistic Missile Treaty / ABM Treaty / ABM treaty |
agreement | Treaty on Conventional Armed Forces in Europe | Conventional Forces in Europe Treaty / Conventional Forces in Europe treaty / CFE Treaty / CFE treaty |
agreement | Open Skies Treaty | Open Skies treaty / Treaty on Open Skies |
agreement | Chemical Weapons Convention | | ?CWC
agreement | Biological Weapons Convention | Biological and Toxin Weapons Convention | ?BWC
agreement | Arms Trade Treaty | |
agreement | Outer Space Treaty | |
agreement | Ottawa Convention | Mine Ban Treaty / Ottawa Treaty |
agreement | Convention on Cluster Munitions | |
agreement | Geneva Conventions | Geneva Convention |
agreement | Vienna Convention | Vienna Convention on Diplomatic Relations / Vienna Convention on Consular Relations |
agreement | Hague Convention | |
agreement | UN Convention on the Law of the Sea | UN Law of the Sea Convention / Law of the Sea Treaty / Law of the Sea Convention / Convention on the Law of the Sea | UNCLOS
agreement | UN Convention against Corruption | |
agreement | Convention on the Rights of the Child | UN Convention on the Rights of the Child |
agreement | UN Charter | Charter of the United Nations / United Nations Charter |
agreement | Universal Declaration of Human Rights | |
agreement | Kyoto Protocol | Kyoto protocol / Kyoto Treaty / Kyoto treaty |
agreement | Paris Agreement | Paris Climate Agreement / Paris climate agreement / Paris climate accord / Paris Climate Accord / Paris climate deal / Paris climate pact / Paris accord |
agreement | Montreal Protocol | |
agreement | Basel Convention | |
agreement | Antarctic Treaty | |
agreement | Convention on International Trade in Endangered Species | | CITES
agreement | Rome Statute | |
agreement | Helsinki Final Act | Helsinki Accords / Helsinki accords / Helsinki Agreement |
agreement | Maastricht Treaty | Maastricht treaty / Treaty on European Union / Maastricht accord |
agreement | Treaty of Rome | |
agreement | Lisbon Treaty | Treaty of Lisbon |
agreement | Treaty of Versailles | Versailles Treaty |
agreement | Treaty of Westphalia | Peace of Westphalia |
agreement | Schengen Agreement | Schengen agreement / Schengen accord / Schengen treaty / Schengen Convention |
agreement | Lome Convention | Lomé Convention |
agreement | Cotonou Agreement | |
agreement | North Atlantic Treaty | |
agreement | Yalta Agreement | Yalta agreement / Yalta accords |
agreement | Potsdam Declaration | Potsdam Agreement |
agreement | Bretton Woods | Bretton Woods agreement / Bretton Woods system |
agreement | Camp David Accords | Camp David accords / Camp David accord / Camp David agreement / Camp David agreements |
agreement | Oslo Accords | Oslo accords / Oslo accord / Oslo agreement / Oslo agreements / Oslo peace accords / ?Declaration of Principles |
agreement | Wye River Memorandum | Wye River agreement / Wye agreement / Wye accord / Wye River accord / Wye Memorandum |
agreement | Dayton Agreement | Dayton accords / Dayton Accords / Dayton accord / Dayton peace accords / Dayton peace accord / Dayton peace agreement / Dayton Peace Agreement / Dayton Peace Accords / Dayton agreement |
agreement | Abraham Accords | Abraham accords |
agreement | Taif Agreement | Taif Accord / Taif accord |
agreement | Good Friday Agreement | Good Friday agreement / Good Friday accord / Belfast Agreement |
agreement | Minsk agreements | Minsk Agreements / Minsk accords / Minsk agreement / Minsk protocol / Minsk Protocol |
agreement | Budapest Memorandum | Budapest memorandum |
agreement | Arusha Accords | Arusha accords / Arusha Accord / Arusha peace accord |
agreement | Lusaka Protocol | Lusaka Accord / Lusaka accord / Lusaka peace accord / Lusaka ceasefire agreement |
agreement | Lome Peace Accord | Lome peace agreement / Lome accord |
agreement | Paris Peace Accords | Paris peace accords / Paris Peace Agreement / Paris Peace Agreements |
agreement | Simla Agreement | Shimla Agreement / Simla Accord |
agreement | Lahore Declaration | |
agreement | Tashkent Declaration | Tashkent Agreement |
agreement | Indus Waters Treaty | Indus Water Treaty / Indus Waters treaty |
agreement | Panmunjom Declaration | Korean War armistice / Korean Armistice Agreement |
agreement | Agreed Framework | Geneva Agreed Framework |
agreement | Joint Comprehensive Plan of Action | Iran nuclear deal / Iran nuclear agreement / Iran nuclear accord / Iranian nuclear deal | JCPOA
agreement | Algiers Agreement | Algiers Accord / Algiers accord / Algiers peace agreement |
agreement | Sino-British Joint Declaration | |
agreement | Shanghai Communique | Shanghai Communiqué / Shanghai communique |
agreement | Treaty of Amity and Cooperation | Treaty of Amity and Cooperation in Southeast Asia | ?TAC
agreement | Southeast Asia Nuclear Weapon-Free Zone Treaty | Southeast Asia Nuclear Weapons Free Zone Treaty | SEANWFZ
agreement | Treaty of Tlatelolco | |
agreement | Treaty of Rarotonga | South Pacific Nuclear Free Zone Treaty |
agreement | Pelindaba Treaty | Treaty of Pelindaba |
agreement | Declaration on the Conduct of Parties in the South China Sea | Declaration on the Conduct of Parties in the East Sea / Declaration of Conduct of Parties in the South China Sea | ?DOC
agreement | Code of Conduct in the South China Sea | Code of Conduct in the East Sea / code of conduct in the South China Sea / code of conduct for the South China Sea | ?COC
agreement | Torrijos-Carter Treaties | Panama Canal Treaty / Panama Canal treaties / Panama Canal Treaties |
agreement | Inter-American Treaty of Reciprocal Assistance | Rio Treaty / Rio Pact |
agreement | Molotov-Ribbentrop Pact | Molotov-Ribbentrop pact |
agreement | Plaza Accord | Plaza accord / Plaza Agreement |
agreement | Louvre Accord | |
agreement | North American Free Trade Agreement | North American free trade agreement / North American Free Trade agreement | NAFTA / Nafta
agreement | United States-Mexico-Canada Agreement | US-Mexico-Canada Agreement | USMCA
agreement | Trans-Pacific Partnership | Trans-Pacific Partnership Agreement / Trans-Pacific Partnership agreement | TPP
agreement | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | | CPTPP
agreement | Regional Comprehensive Economic Partnership | Regional Comprehensive Economic Partnership Agreement | RCEP
agreement | Transatlantic Trade and Investment Partnership | | TTIP
agreement | ASEAN Free Trade Area | Asean Free Trade Area | AFTA / Afta
agreement | Free Trade Area of the Americas | | FTAA
agreement | South Asian Free Trade Area | South Asia Free Trade Area | SAFTA
agreement | Australia-New Zealand Closer Economic Relations Trade Agreement | Closer Economic Relations agreement / Closer Economic Relations Agreement / Closer Economic Relations pact / Closer Economic Relations treaty | ANZCERTA
agreement | EU-Vietnam Free Trade Agreement | | EVFTA
agreement | Dominican Republic-Central America Free Trade Agreement | Central American Free Trade Agreement / Central America Free Trade Agreement | CAFTA / CAFTA-DR / DR-CAFTA
agreement | Multi-Fiber Arrangement | Multi-Fibre Arrangement / Multifiber Arrangement / Multi Fibre Arrangement |
agreement | International Coffee Agreement | International Cocoa Agreement |
agreement | African Growth and Opportunity Act | | AGOA
agreement | Black Sea Grain Initiative | Black Sea grain deal / Black Sea grain initiative |
committee | Jerusalem Committee | Al-Quds Committee / al-Quds Committee |
committee | Permanent Joint Board on Defense | |
committee | Joint Control Commission | |
organization | Inter-Korean Joint Liaison Office | Inter-Korean Liaison Office / inter-Korean liaison office / inter-Korean joint liaison office |
committee | Six plus Two | 6+2 group / Six-plus-Two / Six-Plus-Two / Six Plus Two / Six-plus-Two group / "Six plus Two" group / Six plus Two group |
committee | Quadrilateral Coordination Group | |
committee | International Contact Group on Liberia | |
committee | Core Group on Haiti | |
committee | International Working Group on the Ivory Coast | |
committee | Contact Group on Piracy off the Coast of Somalia | |
committee | Nile Council of Ministers | Nile-COM |
committee | Interstate Commission for Water Coordination | Interstate Commission for Water Coordination of Central Asia / Interstate Commission for Water Coordination in Central Asia |
committee | Administrative Commission of the Uruguay River | Uruguay River Administrative Commission / Administrative Commission for the Uruguay River / Administrative Commission of the River Uruguay | CARU
committee | Administrative Commission of the River Plate | River Plate Administrative Commission / Administrative Commission for the River Plate |
committee | Joint Technical Commission of the Maritime Front | Joint Technical Commission for the Maritime Front |
committee | Intergovernmental Committee of the Paraguay-Paraná Waterway | Intergovernmental Committee of the Waterway / Intergovernmental Coordinating Committee of the Plata Basin Countries |
committee | Trinational Commission for the Development of the Pilcomayo River Basin | Trinational Commission of the Pilcomayo / Pilcomayo Trinational Commission |
committee | Joint Verification and Monitoring Mechanism | |
committee | Expanded Joint Verification Mechanism | |
committee | Joint Border Verification and Monitoring Mechanism | |
committee | 5+5 Joint Military Commission | Libyan 5+5 Joint Military Commission |
committee | Commission of Truth and Friendship | Truth and Friendship Commission |
meeting | Belt and Road Forum for International Cooperation | Belt and Road Forum | ?BRF
meeting | Six-Party Talks | six-party talks / six-nation talks / Six-party Talks / six-way talks / Six-Party talks / six party talks |
meeting | Uruguay Round | Uruguay round |
meeting | Doha Round | Doha round / Doha Development Round / Doha Development Agenda / Doha development agenda |
meeting | Tokyo Round | Kennedy Round |
meeting | Bandung Conference | Asian-African Conference |
meeting | Yalta Conference | Potsdam Conference / Yalta conference / Potsdam conference |
meeting | Munich Security Conference | |
meeting | Shangri-La Dialogue | |
consultation | Quadrilateral Security Dialogue | Quad grouping | ?Quad
meeting | Summit of the Americas | |
meeting | Earth Summit | |
meeting | Geneva Conference | |
meeting | Ibero-American Summit | Ibero-American summit |
meeting | Commonwealth Heads of Government Meeting | | CHOGM
meeting | Paris Peace Conference | Paris peace conference |
meeting | Madrid Conference | Madrid peace conference / Madrid Peace Conference |
meeting | Astana process | Astana Process / Astana format |
programme | Partnership for Peace | | ?PfP
programme | Belt and Road Initiative | Belt and Road initiative / Belt & Road Initiative / One Belt, One Road / One Belt One Road / Belt and Road | ?BRI
programme | Marshall Plan | |
programme | Global Development Initiative | |
programme | Global Security Initiative | |
programme | Oil-for-Food Programme | oil-for-food programme / oil-for-food program / oil-for-food deal |
programme | Millennium Development Goals | |
programme | Sustainable Development Goals | |
programme | Heavily Indebted Poor Countries initiative | Heavily Indebted Poor Countries Initiative | HIPC
programme | Indo-Pacific Economic Framework | Indo-Pacific Economic Framework for Prosperity | IPEF
programme | Global Gateway | |
programme | International North-South Transport Corridor | | INSTC
programme | India-Middle East-Europe Economic Corridor | India-Middle East-Europe Corridor | IMEC
programme | China-Pakistan Economic Corridor | | CPEC
programme | Cooperative Threat Reduction | Nunn-Lugar programme / Nunn-Lugar program |
programme | Arab Peace Initiative | |
programme | Road Map for peace | road map for Middle East peace / Middle East road map |
programme | Initiative for ASEAN Integration | |
programme | Brady Plan | |
programme | Agenda 2063 | |
agreement | Partial Test Ban Treaty | Limited Nuclear Test Ban Treaty |
agreement | Treaty on the Prohibition of Nuclear Weapons | Nuclear Ban Treaty / Nuclear Weapons Ban Treaty | ?TPNW
agreement | Strategic Offensive Reductions Treaty | Moscow Treaty | ?SORT
agreement | Central Asian Nuclear-Weapon-Free Zone Treaty | Treaty of Semipalatinsk / Semipalatinsk Treaty |
agreement | Bangkok Treaty | Treaty of Bangkok |
agreement | Convention on Certain Conventional Weapons | Inhumane Weapons Convention |
agreement | Hague Code of Conduct | Hague Code of Conduct against Ballistic Missile Proliferation |
agreement | Artemis Accords | |
agreement | Convention on Biological Diversity | UN Convention on Biological Diversity / Biodiversity Convention |
agreement | Cartagena Protocol | Cartagena Protocol on Biosafety |
agreement | Nagoya Protocol | |
agreement | Kunming-Montreal Global Biodiversity Framework | |
agreement | Vienna Convention for the Protection of the Ozone Layer | |
agreement | Stockholm Convention | Stockholm Convention on Persistent Organic Pollutants |
agreement | Rotterdam Convention | |
agreement | Minamata Convention | Minamata Convention on Mercury |
agreement | Ramsar Convention | |
agreement | Bamako Convention | |
agreement | Convention on Migratory Species | Bonn Convention |
agreement | Barcelona Convention | |
agreement | Alpine Convention | |
agreement | Carpathian Convention | |
agreement | Tehran Convention | |
agreement | Convention on the Legal Status of the Caspian Sea | Caspian Convention |
agreement | Aarhus Convention | |
agreement | Espoo Convention | |
agreement | Global Compact for Migration | Global Compact on Migration / Marrakech Compact / Marrakesh Compact |
agreement | Global Compact on Refugees | |
agreement | Convention relating to the Status of Refugees | 1951 Refugee Convention / Refugee Convention / UN Refugee Convention |
agreement | Convention against Torture | UN Convention against Torture |
agreement | Genocide Convention | Convention on the Prevention and Punishment of the Crime of Genocide |
agreement | International Covenant on Civil and Political Rights | | ICCPR
agreement | International Covenant on Economic, Social and Cultural Rights | | ICESCR
agreement | Palermo Convention | UN Convention against Transnational Organized Crime |
agreement | UN Water Convention | |
agreement | Chicago Convention | Chicago Convention on International Civil Aviation |
agreement | Warsaw Convention | |
agreement | London Convention | |
agreement | European Convention on Human Rights | |
agreement | European Social Charter | |
agreement | European Energy Charter | Energy Charter Treaty / Energy Charter |
agreement | Istanbul Convention | |
agreement | Charter of Paris | Charter of Paris for a New Europe / Paris Charter |
agreement | Vienna Document | |
agreement | American Convention on Human Rights | |
agreement | Inter-American Democratic Charter | |
agreement | African Charter on Human and Peoples' Rights | Banjul Charter |
agreement | African Charter on Democracy, Elections and Governance | |
agreement | Kampala Convention | |
agreement | Malabo Protocol | |
agreement | Yaounde Convention | Yaoundé Convention |
agreement | Abuja Treaty | Treaty of Abuja |
agreement | ASEAN Charter | Asean Charter |
agreement | ASEAN Declaration | Bangkok Declaration / Asean Declaration |
agreement | ASEAN Convention on Counter Terrorism | |
agreement | SAARC Charter | |
agreement | OAS Charter | Charter of the OAS / Charter of the Organization of American States |
agreement | OAU Charter | Charter of the Organization of African Unity |
agreement | Constitutive Act of the African Union | |
agreement | Cartagena Agreement | |
agreement | Amazon Cooperation Treaty | |
agreement | Escazu Agreement | Escazú Agreement |
agreement | Esquipulas agreement | Esquipulas Agreement / Esquipulas accord / Esquipulas accords / Esquipulas II / Esquipulas Accords / Esquipulas peace plan / Arias peace plan |
agreement | Treaty of Chaguaramas | Revised Treaty of Chaguaramas |
agreement | Treaty of Basseterre | |
agreement | San Jose Pact | Pact of San José / Pact of San Jose / San José Pact / San José Agreement / San Jose Agreement |
agreement | Pact of Bogota | Pact of Bogotá |
agreement | CIS Collective Security Treaty | Collective Security Treaty / Tashkent Treaty |
agreement | Belavezha Accords | Belovezh Accords / Belovezha Accords / Minsk Agreement on the CIS |
agreement | Alma-Ata Declaration | Almaty Declaration |
agreement | Brussels Treaty | Treaty of Brussels |
agreement | Treaty of Nice | Nice Treaty |
agreement | Treaty of Amsterdam | Amsterdam Treaty |
agreement | Single European Act | |
agreement | Elysee Treaty | Élysée Treaty / Elysée Treaty |
agreement | Aachen Treaty | Treaty of Aachen |
agreement | Quirinal Treaty | Treaty of the Quirinal |
agreement | Lancaster House Treaties | |
agreement | Anglo-Irish Agreement | Anglo-Irish agreement / Anglo-Irish Treaty / Anglo-Irish accord |
agreement | Northern Ireland Protocol | Northern Ireland protocol |
agreement | Windsor Framework | |
agreement | Treaty of Osimo | Osimo Treaty / Osimo agreements / Osimo Agreements / Osimo accords |
agreement | Prespa Agreement | Prespa Accord / Prespes Agreement / Prespa agreement |
agreement | Ohrid Agreement | Ohrid Framework Agreement |
agreement | Brioni Agreement | Brioni accord / Brijuni Agreement |
agreement | Vance-Owen Plan | Vance-Owen plan / Vance-Owen peace plan |
agreement | Treaty of Lausanne | Lausanne Treaty |
agreement | Montreux Convention | Montreux Convention Regarding the Regime of the Straits |
agreement | Treaty of Guarantee | |
agreement | Svalbard Treaty | Spitsbergen Treaty |
agreement | Locarno Pact | Locarno Treaty / Locarno Treaties |
agreement | Kellogg-Briand Pact | |
agreement | Treaty of Rapallo | Rapallo Treaty |
agreement | Treaty of Trianon | Trianon Treaty |
agreement | Treaty of San Francisco | San Francisco Peace Treaty / San Francisco Treaty |
agreement | Bologna Declaration | |
agreement | Lancaster House Agreement | Lancaster House agreement / Lancaster House accord |
agreement | Nkomati Accord | Nkomati accord / Nkomati Agreement |
agreement | Alvor Agreement | Alvor agreement / Alvor Accord |
agreement | Bicesse Accords | Bicesse accords / Bicesse Agreement / Bicesse agreement |
agreement | Gbadolite Accord | Gbadolite agreement |
agreement | Linas-Marcoussis Agreement | Linas-Marcoussis accord / Marcoussis accord / Linas-Marcoussis accords |
agreement | Comprehensive Peace Agreement | |
agreement | Machakos Protocol | |
agreement | Algiers Accords | 1975 Algiers Agreement |
agreement | Libyan Political Agreement | Skhirat Agreement / Skhirat agreement |
agreement | Riyadh Agreement | |
agreement | Stockholm Agreement | |
agreement | Al-Ula Declaration | AlUla Declaration |
agreement | Damascus Declaration | |
agreement | Hebron Protocol | Hebron agreement / Hebron accord / Hebron Agreement |
agreement | Paris Protocol | |
agreement | Gaza-Jericho Agreement | Gaza-Jericho agreement / Gaza-Jericho accord |
agreement | Agadir Agreement | |
agreement | Greater Arab Free Trade Area | Pan-Arab Free Trade Area | GAFTA / PAFTA
agreement | Indo-Sri Lanka Accord | Indo-Sri Lankan Accord / Indo-Lanka Accord |
agreement | Liaquat-Nehru Pact | Nehru-Liaquat Pact |
agreement | Mahakali Treaty | |
agreement | Ganges Water Treaty | Ganga Water Treaty / Ganges Water Sharing Treaty / Ganges water-sharing treaty / Farakka agreement / Farakka Agreement / Ganga Water Sharing Treaty |
agreement | Nile Waters Agreement | Nile Waters agreement / Nile Waters Treaty |
agreement | Cooperative Framework Agreement | Nile Basin Cooperative Framework Agreement / Entebbe Agreement |
agreement | Geneva Accords | Geneva accords / Geneva accord |
agreement | Pyongyang Declaration | |
agreement | Treaty of Shimonoseki | |
agreement | Biketawa Declaration | |
agreement | Boe Declaration | |
agreement | Nauru Agreement | |
agreement | Djibouti Code of Conduct | |
agreement | Yaounde Code of Conduct | Yaoundé Code of Conduct |
agreement | South Asian Preferential Trading Arrangement | South Asian Preferential Trade Agreement / SAARC Preferential Trading Arrangement | SAPTA
agreement | Pacific Agreement on Closer Economic Relations | PACER Plus | PACER
agreement | South Pacific Regional Trade and Economic Cooperation Agreement | | SPARTECA
agreement | ASEAN Trade in Goods Agreement | | ATIGA
meeting | Caspian Economic Forum | |
meeting | Eurasian Economic Forum | |
meeting | Summit for Democracy | |
meeting | Baghdad Conference for Cooperation and Partnership | Baghdad Conference on Cooperation and Partnership |
meeting | Micronesian Presidents' Summit | Micronesian Presidents Summit |
meeting | Annapolis Conference | Annapolis conference |
meeting | Geneva International Discussions | |
meeting | Manama Dialogue | |
meeting | India-Africa Forum Summit | |
consultation | Bali Process | |
consultation | Budapest Process | |
consultation | Colombo Process | |
consultation | Rabat Process | |
consultation | Khartoum Process | |
consultation | Abu Dhabi Dialogue | |
consultation | Puebla Process | |
consultation | Nouakchott Process | |
consultation | Euro-Arab Dialogue | |
consultation | San José Dialogue | San Jose Dialogue / San José Process / San Jose process |
programme | Alliance for Progress | |
programme | Caribbean Basin Initiative | |
programme | Caribbean Basin Security Initiative | |
programme | Merida Initiative | Mérida Initiative |
programme | Plan Colombia | |
programme | Enterprise for the Americas Initiative | |
programme | Security and Prosperity Partnership of North America | Security and Prosperity Partnership |
programme | Initiative for the Integration of Regional Infrastructure in South America | | IIRSA
programme | Lagos Plan of Action | |
programme | Regional Indicative Strategic Development Plan | | RISDP
programme | Programme for Infrastructure Development in Africa | | PIDA
programme | Lesotho Highlands Water Project | Lesotho Highlands water project |
programme | Maputo Development Corridor | Maputo Corridor |
programme | Lobito Corridor | Lobito corridor |
programme | Beira Corridor | Beira corridor |
programme | Nacala Corridor | Nacala corridor / Nacala Development Corridor |
programme | Walvis Bay Corridor | Trans-Kalahari Corridor |
programme | Northern Corridor | |
programme | Abidjan-Lagos Corridor | Abidjan-Lagos Highway |
programme | Lamu Port-South Sudan-Ethiopia Transport Corridor | Lamu Port-South Sudan-Ethiopia-Transport Corridor | LAPSSET
programme | Lapis Lazuli Corridor | Lapis Lazuli corridor / Lapis Lazuli route / Lapis Lazuli Route |
programme | Middle Corridor | |
programme | Southern Gas Corridor | |
programme | East-West Economic Corridor | |
programme | Southern Economic Corridor | |
programme | North-South Economic Corridor | |
programme | China-Indochina Peninsula Economic Corridor | |
programme | China-Mongolia-Russia Economic Corridor | |
programme | China-Myanmar Economic Corridor | |
programme | Turkmenistan-Afghanistan-Pakistan-India pipeline | Turkmenistan-Afghanistan-Pakistan-India gas pipeline | TAPI
programme | CASA-1000 | |
programme | Kavango-Zambezi Transfrontier Conservation Area | | KAZA
programme | Rail Baltica | |
programme | Via Baltica | |
programme | Silk Road Economic Belt | |
programme | 21st Century Maritime Silk Road | 21st-Century Maritime Silk Road |
programme | Digital Silk Road | |
programme | Global Civilization Initiative | |
programme | Partnership for Global Infrastructure and Investment | |
programme | Blue Dot Network | |
programme | Master Plan on ASEAN Connectivity | |
programme | Asian Highway Network | Asian Highway |
programme | Trans-Asian Railway | |
programme | COVAX | COVAX facility / COVAX Facility |
programme | Addis Ababa Action Agenda | |
programme | Sendai Framework | Sendai Framework for Disaster Risk Reduction |
programme | Agenda 21 | |
programme | Agenda 2030 | 2030 Agenda for Sustainable Development / 2030 Agenda |
programme | Beijing Platform for Action | |
programme | Mattei Plan | Mattei Plan for Africa |
`;

/** The states between which some of these stand, where they are few and fixed: `name | codes`, a former state's code beside its heir's. */
export const PARTIES_OF = `
Strategic Arms Reduction Treaty | SU/RU US
Strategic Arms Limitation Treaty | SU US
Intermediate-Range Nuclear Forces Treaty | SU/RU US
Anti-Ballistic Missile Treaty | SU/RU US
Camp David Accords | EG IL
Oslo Accords | IL PS
Wye River Memorandum | IL PS
Simla Agreement | IN PK
Lahore Declaration | IN PK
Tashkent Declaration | IN PK
Indus Waters Treaty | IN PK
Agreed Framework | KP US
Sino-British Joint Declaration | CN GB
Shanghai Communique | CN US
Panmunjom Declaration | KP KR
Inter-Korean Joint Liaison Office | KP KR
Good Friday Agreement | GB IE
Molotov-Ribbentrop Pact | DE SU
Torrijos-Carter Treaties | PA US
North American Free Trade Agreement | CA MX US
Australia-New Zealand Closer Economic Relations Trade Agreement | AU NZ
United States-Mexico-Canada Agreement | CA MX US
Dayton Agreement | BA HR YU/RS
AUKUS | AU GB US
ANZUS | AU NZ US
Quadrilateral Security Dialogue | AU IN JP US
China-Pakistan Economic Corridor | CN PK
Cambodia-Laos-Vietnam Development Triangle | KH LA VN
Zambezi River Authority | ZM ZW
Trilateral Cooperation Secretariat | CN JP KR
Trilateral Coordination and Oversight Group | JP KR US
Indonesia-Malaysia-Thailand Growth Triangle | ID MY TH
Brunei-Indonesia-Malaysia-Philippines East ASEAN Growth Area | BN ID MY PH
Bangladesh-Bhutan-India-Nepal Initiative | BD BT IN NP
Bangladesh-China-India-Myanmar Forum for Regional Cooperation | BD CN IN MM
Tanzania-Zambia Railway Authority | TZ ZM
Nile Valley Authority for River Navigation | EG SD
Nile Valley Parliament | EG SD
Lesotho Highlands Water Commission | LS ZA
Lesotho Highlands Water Project | LS ZA
Administrative Commission of the Uruguay River | AR UY
Administrative Commission of the River Plate | AR UY
Joint Technical Commission of the Maritime Front | AR UY
Salto Grande Joint Technical Commission | AR UY
Yacyretá Binational Entity | AR PY
Itaipu Binational | BR PY
Binational Autonomous Authority of Lake Titicaca | BO PE
Brazilian-Argentine Agency for Accounting and Control of Nuclear Materials | AR BR
Permanent Joint Board on Defense | CA US
North American Aerospace Defense Command | CA US
International Joint Commission | CA US
International Boundary and Water Commission | MX US
North American Development Bank | MX US
Permanent Indus Commission | IN PK
Union State of Russia and Belarus | BY RU
Iran-United States Claims Tribunal | IR US
Commission of Truth and Friendship | ID TL
Anglo-Irish Agreement | GB IE
Nkomati Accord | MZ ZA
Indo-Sri Lanka Accord | IN LK
Liaquat-Nehru Pact | IN PK
Mahakali Treaty | IN NP
Ganges Water Treaty | BD IN
Elysee Treaty | DE FR
Aachen Treaty | DE FR
Quirinal Treaty | FR IT
Lancaster House Treaties | FR GB
Treaty of Osimo | IT YU
Prespa Agreement | GR MK
Strategic Offensive Reductions Treaty | RU US
Weimar Triangle | DE FR PL
Lublin Triangle | LT PL UA
Merida Initiative | MX US
Plan Colombia | CO US
China-Myanmar Economic Corridor | CN MM
Hebron Protocol | IL PS
Gaza-Jericho Agreement | IL PS
`;
