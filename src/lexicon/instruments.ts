/**
 * Instruments, processes and programmes known by a name of their own: `kind | name | other names | acronyms`, as in
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
`;
