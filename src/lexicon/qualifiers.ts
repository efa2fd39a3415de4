import type { Entry, LexiconClass } from "../model/lexicon.ts";
import type { QualifierWord } from "../model/tag.ts";

/**
 * Words that stand before the head noun of an arrangement: `sort | portfolio | level | forms`.
 *
 * `subject` what it deals with; `common` what any arrangement may be called, `passing` what it is for now (`upcoming`); `joint` that two sides hold it; `level` who
 * meets in it; `region` the part of the world it is of.
 */
const QUALIFIERS = `
common | | | exploratory, direct, indirect, proximity, substantive, ordinary, cabinet, inter-cabinet, cooperation, co-operation, cooperative, co-operative, collaboration, collaborative, comprehensive, annual, biennial, biannual, regular, periodic, rotating, permanent, standing, high-level, high level, top-level, special, general, formal, informal, framework, long-term, medium-term, enhanced, institutional, official, extraordinary, emergency, regional, sub-regional, subregional, sub-region, subregion, region, international, global, world, universal, implementation, coordination, co-ordination, coordinating, co-ordinating, steering, consultative, consultation, dialogue, action, exchange, exchanges, partnership, preparatory, expert, experts, technical-level, working-level, director-level, level, plenary, mutual, reciprocal, integrated, national-level, bloc, group, mechanism, process, follow-up, mediation, monitoring, verification, supervisory, advisory, joint-venture, government-to-government, people-to-people, ad hoc, ad-hoc, five-year, ten-year, 10-year, two-year, three-year, four-year, 20-year, 30-year, one-year, all-weather, mini, inclusive
passing | | | draft, final, provisional, interim, new, landmark, historic, main, core, key, broad, wide-ranging, upgraded, extended, expanded, initial, preliminary, signed, planned, proposed, upcoming, forthcoming, full, face-to-face, one-day, two-day, three-day, four-day, five-day, week-long, weeklong, two-day-long, virtual, online, video, telephone, crucial, stalled, long-stalled, long-delayed, delayed, resumed, renewed, fresh, latest, current, previous, earlier, existing, long-awaited, binding, legally binding, non-binding, special, important, major, first-ever, so-called, controversial, similar, separate, lasting, long-sought, sweeping, limited, partial, new-style, tentative, ambitious, secret, disputed, expired, revised, amended, updated, regional-level, fully fledged, annual regular
joint | | | bilateral, binational, bi-national, tri-national, trilateral, tripartite, quadrilateral, multilateral, joint, mixed, intergovernmental, inter-governmental, governmental, interstate, inter-state, quadripartite, three-party, four-party, five-party, six-party, seven-party, eight-party, two-way, three-way, five-way, six-way, six-country, five-country, four-country, three-country, two-nation, seven-nation, eight-nation, four-power, five-power, three-power, four-way, four-nation, three-nation, five-nation, six-nation, cross-border, bipartite, two-party, four-party, two-nation
joint | | parliament | interparliamentary, inter-parliamentary
subject | | | policy, strategic, good neighborliness, good neighbourliness, good-neighborly relations, good-neighbourly relations, border traffic, local border traffic, small border traffic, border crossing, border crossings, border guard, cross-border trade, social insurance, working holiday, mutual recognition, double nationality, prisoner, prisoners, transit trade, grain export, town twinning, cross-border transport, water resources, mutual assistance, mutual aid, non-use of force, moratorium, nuclear-free, nuclear-weapon-free, continental shelf, seabed, fishing rights, demining, missing persons, free movement, dual citizenship, prisoners of war, border trade, border management, friendship and cooperation, peace and friendship, political, peace, friendship, solidarity, amity, good-neighbourly, good-neighborly, goodneighbourly, good-neighbourliness, good-neighborliness, neighbourly, mutual trust, security, mutual security, stability, strategic stability, human rights, humanitarian, development, reconciliation, transition, transitional, unity, union, association, accession, membership, reunification, normalisation, normalization, non-aggression, nonaggression, neutrality, peacekeeping, power-sharing, visa, visa-free, visa waiver, consular, migration, refugee, repatriation, readmission, resettlement, boundary, border, land border, maritime boundary, maritime border, border demarcation, demarcation, delimitation, border delimitation, frontier, territorial, maritime, maritime security, sea, water, water-sharing, water sharing, force reduction, force reductions, waters, river, fisheries, fishing, fishery, space, Antarctic, sister-city, twinning, tourism, sports, youth, women, drug, drugs, narcotics, anti-drug, counternarcotics, counter-narcotics, relief, aid, assistance, donor, donors, donors', reconstruction, relations, sovereignty, confidence-building, cultural cooperation, nationality, citizenship, adoption, hotline, disaster, disaster relief, rescue, search-and-rescue, autonomy, independence, withdrawal, prisoner exchange, prisoner-exchange, prisoner swap, prisoner-swap, hostage, disengagement, return
subject | defence | | defence, defense, military, mutual defence, mutual defense, defence cooperation, defense cooperation, defence policy, defense policy, army-to-army, military-to-military, arms, arms control, arms-control, arms reduction, arms-reduction, arms limitation, disarmament, nuclear disarmament, missile, missiles, conventional arms, conventional forces, non-proliferation, nonproliferation, proliferation, cease-fire, ceasefire, truce, armistice, demilitarisation, demilitarization, test ban, test-ban, nuclear test ban, chemical weapons, biological weapons, landmine, land mine, mine ban, weapons, status-of-forces, status of forces, visiting forces, bases, base, acquisition and cross-servicing, logistics, naval, strategic arms, nuclear arms, nuclear weapons, collective security, intelligence-sharing, intelligence, denuclearisation, denuclearization
subject | foreign-affairs | | diplomatic, foreign policy, foreign affairs, foreign, foreign ministry, foreign office
subject | public-security | | counterterrorism, counter-terrorism, counter terrorism, anti-terrorism, antiterrorism, anti-terror, law enforcement, law-enforcement, police, public security, cybersecurity, cyber security, cyber, anti-crime, crime, anti-piracy, piracy, human trafficking, trafficking
subject | interior | | internal security, home affairs, interior, civil defence
subject | finance | | financial, finance, currency, currency swap, currency-swap, swap, debt, debt relief, debt-relief, debt restructuring, debt rescheduling, tax, taxation, double taxation avoidance, anti-money laundering, credit line, double taxation, double-taxation, customs, monetary, banking, loan, credit, bailout, grant, budget support, insurance
subject | trade | | trade, free trade, free-trade, commercial, commerce, tariff, textile, textiles, export, export-control, import, steel, market access, economic and trade, trade and economic, trade and investment, services, commodity, farm, fair trade, preferential trade, coffee, cocoa, sugar, rice, grain, beef, auto, semiconductor, e-commerce, trade-in-goods, barter, countertrade, lumber, softwood lumber, dairy, procurement
subject | economy | | economic, economic cooperation, economy, investment, investment protection, investment-protection, investment promotion, technical, industrial, business, technical cooperation, technical assistance, infrastructure, connectivity, integration, economic integration, recovery, stabilisation, stabilization, aid-for-trade, digital economy, telecommunications, tourism cooperation, supply chain
subject | planning-investment | | planning and investment, planning
subject | agriculture | | agricultural, agriculture, food, food security, livestock, forestry, veterinary, quarantine, phytosanitary
subject | energy | | energy, oil, gas, pipeline, natural gas, gas pipeline, gas supply, gas transit, electricity, power, power purchase, hydropower, nuclear, civil nuclear, civilian nuclear, nuclear cooperation, nuclear energy, nuclear safety, nuclear safeguards, safeguards, atomic, atomic energy, mining, minerals, critical minerals, coal, petroleum, LNG, renewable energy, fuel
subject | transport | | transport, transportation, transit, aviation, air services, air-services, air service, air transport, open skies, open-skies, civil aviation, railway, rail, high-speed railway, road, shipping, merchant shipping, port, ports, navigation, landing rights, canal, bridge
subject | education | | education, educational, scholarship, academic, training, human resources
subject | health | | health, medical, pandemic, AIDS, public health
subject | culture | | cultural, culture, cultural exchange, heritage, media cooperation
subject | justice | | extradition, legal, judicial, mutual legal assistance, legal assistance, prisoner transfer, prisoner-transfer, justice, war crimes, anti-corruption, immunity
subject | labour | | labour, labor, employment, social security, migrant worker, migrant workers, guest worker
subject | environment | | environmental, environment, climate, climate change, global warming, emissions, biodiversity, ozone, pollution, hazardous waste, whaling, wildlife, green, rivers, Danube, Nile, Zambezi, Indus, Ganga, Ganges, Rhine, Jordan River, Aral Sea, desertification, haze, forest
subject | science-technology | | scientific, science, technological, technology, technology transfer, scientific and technical, science and technology, space cooperation, digital, artificial intelligence, AI, innovation
subject | information | | information, press, media, broadcasting
level | | | cabinet-level, tier
level | | head-of-state | leaders, leaders', presidential, heads of state, heads-of-state, summit-level, summit, presidents, top leaders, economic leaders, leaders-level, leaders level, leader-level, kings'
level | | head-of-government | prime ministerial, prime-ministerial, prime ministers, premiers, heads of government, heads-of-government, prime minister-level, premier-level
level | | ministerial | ministerial, ministerial-level, ministerial level, minister-level, ministers, ministers', ministers level, inter-ministerial, interministerial, cabinet ministers
level | foreign-affairs | ministerial | foreign ministers, foreign ministers', foreign ministerial, foreign minister-level, foreign ministerial-level, foreign minister level
level | defence | ministerial | defence ministers, defense ministers, defence ministerial, defense ministerial, defence ministers', defense ministers', defence minister-level
level | finance | ministerial | finance ministers, finance ministerial, finance ministers'
level | trade | ministerial | trade ministers, trade ministerial, commerce ministers
level | economy | ministerial | economic ministers, economy ministers
level | energy | ministerial | energy ministers, oil ministers
level | interior | ministerial | interior ministers, home ministers
level | agriculture | ministerial | agriculture ministers, farm ministers
level | transport | ministerial | transport ministers
level | health | ministerial | health ministers
level | environment | ministerial | environment ministers
level | justice | ministerial | justice ministers
level | education | ministerial | education ministers
level | culture | ministerial | culture ministers
level | labour | ministerial | labour ministers, labor ministers
level | | deputy-ministerial | deputy-ministerial, deputy ministerial, vice-ministerial, vice ministerial, deputy minister-level, deputy ministers, vice ministers, vice-minister-level, vice minister-level, vice-ministerial-level, deputy-ministerial-level, deputy ministerial-level, vice ministerial-level, vice-ministers, deputy minister level, under-secretary-level, state secretaries
level | foreign-affairs | deputy-ministerial | deputy foreign ministers, vice foreign ministers, vice foreign ministerial, deputy foreign ministerial, vice-foreign ministerial, vice-foreign-ministerial, vice foreign minister-level, deputy foreign minister-level, vice-foreign-minister-level, vice foreign ministerial-level, foreign secretaries, foreign secretary-level, foreign secretary level, foreign-secretary-level
level | defence | deputy-ministerial | deputy defence ministers, deputy defense ministers, vice defence ministers, vice defense ministers, defence secretary-level
level | | senior-official | senior officials, senior officials', senior official, senior-official, senior officials-level, senior-level, working-level, working level, director-general-level, director general-level, director-general, directors-general, secretary-level, expert-level, experts-level, ambassadorial, ambassador-level, ambassadors
level | | parliament | parliamentary, speakers, speakers', inter-parliamentary, interparliamentary, legislative, parliamentarians
level | | party | party-to-party, inter-party, theoretical
level | | local | governors, mayors, provincial, local-level, provincial-level, inter-regional, interregional
region | | | Mekong, Greater Mekong, Lower Mekong, Caspian, Caspian Sea, Caspian littoral, Black Sea, Baltic, Baltic Sea, Mediterranean, Aegean, Adriatic, Balkan, Balkans, Arctic, Barents, Nordic, Scandinavian, Alpine, Caucasus, Caucasian, Transcaucasian, South Caucasus, Central Asian, Central Asia, Southeast Asian, South-East Asian, Southeast Asia, South-east Asian, South Asian, South Asia, East Asian, East Asia, Northeast Asian, Northeast Asia, North-East Asian, Asian, Asia, Asia-Pacific, Asia Pacific, Pacific, South Pacific, Pacific Islands, Indo-Pacific, Indian Ocean, Middle East, Mideast, Near East, Gulf, Persian Gulf, Arab, Pan-Arab, Islamic, Muslim, African, Africa, Pan-African, West African, West Africa, East African, East Africa, Southern African, Southern Africa, Central African, North African, North Africa, Sahel, Maghreb, Horn of Africa, Great Lakes, European, Europe, Pan-European, East European, Eastern European, Central European, Western European, Euro-Atlantic, Euro-Mediterranean, Euro-Arab, Euro-African, Eurasian, Transatlantic, transatlantic, trans-Atlantic, Trans-Atlantic, Trans-Pacific, trans-Pacific, Atlantic, Latin American, Latin America, Central American, South American, North American, Inter-American, inter-American, Western Hemisphere, Pan-American, Andean, Amazon, Amazonian, Caribbean, Ibero-American, Ibero, Franco-African, Afro-Asian, Afro-Arab, North-South, South-South, East-West, Hemisphere, hemispheric, Americas, Kashmir, Korean Peninsula, Red Sea, South China Sea, East Sea, Francophone, non-aligned, Non-Aligned, nonaligned, Nonaligned, Third World, cross-strait, cross-Strait, Cross-Strait, Bay of Bengal, Euro, Afro, Israeli-Arab, Arab-Israeli, Antarctic
`;

function entries(): Entry<"qualifier">[] {
  const seen = new Map<string, Entry<"qualifier">>();
  for (const line of QUALIFIERS.trim().split("\n")) {
    const [sort, portfolio, level, forms = ""] = line.split("|").map((cell) => cell.trim());
    for (const form of forms.split(",")) {
      const words = form.trim();
      const value = { sort, portfolio: portfolio || null, level: level || null } as QualifierWord;
      // The first line that has a word stands.
      if (!seen.has(words)) seen.set(words, { words, value, casing: /^\p{Lu}/u.test(words) ? "capital" : "any" });
    }
  }
  return [...seen.values()];
}

/** Adjectives and nouns that stand before the head of an arrangement's name or description. */
export const qualifiers: LexiconClass<"qualifier"> = { class: "qualifier", casing: "any", entries: entries() };
