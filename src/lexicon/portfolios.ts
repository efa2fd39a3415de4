import type { LexiconClass } from "../model/lexicon.ts";
import type { Portfolio } from "../schema/record.ts";

/** What ministries are charged with, by the words their names use. */
const PORTFOLIOS: Readonly<Record<Portfolio, string>> = {
  "foreign-affairs":
    "foreign affairs, foreign, external affairs, external relations, foreign relations, foreign policy, international relations, foreign office, state department, " +
    "department of state, european affairs, europe, diplomatic, diplomacy, exterior relations, tunisians abroad, egyptians abroad, moroccans abroad, moroccans living abroad, moroccan expatriates, algerians abroad, national community abroad, senegalese abroad, malians abroad, beninese abroad, nigeriens abroad, ivorians abroad, lebanese abroad, nationals abroad, citizens abroad, overseas indian affairs, asean affairs, east african community affairs, regional integration, regional cooperation, external cooperation, global affairs, expatriates, foreign and commonwealth, international cooperation, international affairs, overseas development, " +
    "east asian and pacific affairs, african affairs, near eastern affairs, western hemisphere affairs, inter-american affairs, south asian affairs, asian affairs, european integration, middle east, asia-pacific, external",
  defence:
    "defence, defense, national defence, national defense, armed forces, war, army, navy, military, pentagon, homeland defense, veterans affairs, veterans, people's armed forces",
  "public-security":
    "public security, national security, state security, security, homeland security, intelligence, police, counterterrorism, counter-terrorism, anti-terrorism, law and order, internal security, public safety, safety and security",
  interior:
    "interior, home affairs, home, internal affairs, local government, regional development, public administration, decentralization, decentralisation, territorial administration, immigration, migration, citizenship, emergency situations, local governments, civil defence, home office",
  finance:
    "finance, finances, treasury, the exchequer, exchequer, budget, revenue, taxation, financial, fiscal, monetary, inland revenue, customs and excise, public accounts, economy and finance, economic and financial affairs, finance and economy, finance and planning, planning and finance, finance and economic planning, finance and national planning, economic planning and finance",
  trade:
    "trade, trade negotiations, commerce, foreign trade, international trade, external trade, trade and industry, industry and trade, commercial, industry and commerce, commerce and industry, international trade and industry, foreign economic relations, foreign trade and economic cooperation, exports, export promotion, trade and investment, trade and tourism, foreign trade and tourism, trade and integration, trade and cooperatives, economy and trade, trade and economy",
  economy:
    "economy, economic affairs, economics, national economy, economic, industry, industries, small business, economic development, economic policy, economic development and trade, industrial development, privatization, privatisation, business, enterprise, consumer affairs, competition, business affairs, tourism and industry, economic reform, public enterprises, state enterprises, production, textiles, steel",
  "planning-investment":
    "planning and investment, planning, investment, national planning, economic planning, development planning, state planning, development and reform, investments, national development planning",
  agriculture:
    "agriculture, farm, food, fisheries, forestry, rural development, agriculture and forestry, agricultural, farming, livestock, agriculture and rural development, food and agriculture, land, plantation, fishing",
  energy:
    "energy, power, oil, petroleum, electricity, mines, mining, minerals, natural gas, energy and mines, nuclear energy, atomic energy, energy and mineral resources, fuel, coal, water and power, oil and gas, nuclear",
  transport:
    "transport, transportation, railways, railway, aviation, civil aviation, shipping, ports, roads, highways, public works and transport, maritime affairs, maritime, merchant marine, transport and communications, works and transport, aviation safety, rail, road transport, road transport and highways, road transport and bridges, transport and infrastructure, infrastructure and transport, transport and roads",
  education:
    "education, higher education, schools, education and training, education and science, universities, public instruction, human resource development, basic education, higher education and training, education and sports, science and higher education",
  health:
    "health, public health, health and human services, health care, family welfare, health and welfare, medical services",
  culture:
    "culture, sports, sport, tourism, arts, heritage, religious affairs, youth, culture and tourism, youth and sports, culture and information, information and culture, religion, culture media and sport, islamic affairs, cultural, youth affairs, national heritage, culture and national heritage, tourism and wildlife, sports and culture, sport and tourism, hospitality",
  justice:
    "justice, law, legal affairs, constitutional affairs, judicial affairs, legal, human rights, law and human rights, law and justice",
  labour:
    "labour, labor, employment, social affairs, social welfare, manpower, labour and social affairs, human resources, welfare, pensions, social security, labor and social affairs, work and pensions, social development, social services, work, overseas employment, labour and employment, family and social policy, labour and social policy",
  environment:
    "environment, natural resources, climate change, climate, water resources, natural resources and environment, water, ecology, environmental protection, forests, irrigation, environmental, energy and environment, water and sanitation, sanitation, water and irrigation, ecology and natural resources, environment and forestry, environment and natural resources",
  "science-technology":
    "science and technology, science, technology, research, research and technology, space, digital economy, information technology, telecommunications and information technology, innovation, digital affairs, digital development, digital transformation, ict, science technology and innovation, technological development",
  information:
    "information, communications, telecommunications, information and communications, post and telecommunications, posts and telecommunications, media, broadcasting, press, propaganda, information and broadcasting, publicity",
  other:
    "housing, construction, women's affairs, women, parliamentary affairs, cabinet affairs, supply, public works, works, infrastructure, housing and urban development, urban development, gender, family, family affairs, civil service, reconstruction, refugees, public service, religious endowments, minority affairs, equality, disarmament, arms control, humanitarian affairs, drug control, personnel, children, refugee affairs, election, administration, unification, integration, reunification, development, cooperation, reform, regional affairs, inter-korean affairs, presidential affairs, northern ireland, scotland, wales, aborigines, indigenous affairs, disaster management, lands, social services and housing, population, peace and security, peace and reconciliation, national reconciliation, political and peacebuilding affairs, peace operations, peacekeeping operations, special affairs, intergovernmental affairs, aboriginal affairs, tribal affairs, panchayati raj, mountain development, diaspora, diaspora affairs, hajj and religious affairs, political affairs, coordination, ethnic affairs, nationalities, veteran affairs, management, expatriate affairs, human settlements, land affairs, state assets, provincial affairs, land reform, agrarian reform, women and children, women and child development, overseas chinese affairs, territories, border affairs",
};

export const portfolios: LexiconClass<"portfolio"> = {
  class: "portfolio",
  casing: "any",
  entries: Object.entries(PORTFOLIOS).flatMap(([portfolio, words]) =>
    words.split(/,\s+/).map((written) => ({ words: written, value: portfolio as Portfolio })),
  ),
};
