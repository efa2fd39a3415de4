import { expect, test } from "vitest";
import { extractArticle } from "../../src/index.ts";
import type { Mechanism } from "../../src/schema/record.ts";

/** What a session's record says beyond its own words: who chairs, at what level, when and where. */
const CASES: ReadonlyArray<readonly [text: string, date: string, expected: Partial<Mechanism>]> = [
  [
    "Kenyan Foreign Minister Alice Wanjiru and her Ugandan counterpart Moses Okello co-chaired the fourth Kenya-Uganda Joint Commission in Kampala on Tuesday.",
    "2024-03-07",
    { chairs: ["alice-wanjiru", "moses-okello"], level: "ministerial", date: "2024-03-05", place: "Kampala" },
  ],
  [
    "The 9th session of the Chile-Peru Binational Cabinet Committee was held in Lima on 3 May 2019. It was chaired by Chilean President Tomas Rivas and Peruvian President Elena Quispe.",
    "2019-05-04",
    { chairs: ["tomas-rivas", "elena-quispe"], level: "head-of-state", date: "2019-05-03", place: "Lima" },
  ],
  [
    "The fifth round of the Japan-Mongolia political consultation opened on Monday. Japanese Vice Foreign Minister Kenji Mori and Mongolian Deputy Foreign Minister Bat Erdene led the two sides in the consultation.",
    "2018-09-12",
    { chairs: [], level: "deputy-ministerial", portfolio: "foreign-affairs", date: "2018-09-10" },
  ],
  [
    "The 18th meeting of the Chilean-Peruvian commission on borders will open. Chilean Interior Minister Ana Rojas and Peruvian Interior Minister Luis Vega are co-chairmen of the commission.",
    "2024-03-07",
    { chairs: ["ana-rojas", "luis-vega"], level: "ministerial" },
  ],
  [
    "The co-chairs of the Chad-Niger Joint Commission, Chadian Foreign Minister Ali Moussa and Nigerien Foreign Minister Issa Garba, signed a protocol.",
    "2024-03-07",
    { chairs: ["ali-moussa", "issa-garba"], level: "ministerial" },
  ],
  [
    "The seventh Czech-Polish consultations began, with Czech Prime Minister Jan Novak and Polish Prime Minister Adam Nowak in the chair.",
    "2024-03-07",
    { chairs: ["jan-novak", "adam-nowak"], level: "head-of-government" },
  ],
  [
    "Danish Prime Minister Lars Holm will preside over the Nordic summit in Bergen. A chairman of the club watched.",
    "2024-03-07",
    { chairs: ["lars-holm"], place: "Bergen" },
  ],
  [
    "The Oman-Qatar Joint Committee, chaired by the foreign ministers of the two countries, will meet in Doha in May 2023.",
    "2023-04-02",
    { chairs: [], level: "ministerial", date: "2023-05", place: "Doha" },
  ],
  [
    "The second Oman-Brunei Foreign Office Consultations were held in Muscat. Oman's Deputy Foreign Minister Salim Harthy led the Omani side while Brunei's Deputy Foreign Minister Dato Erywan Yusof headed the visiting delegation.",
    "2019-02-03",
    { session: 2, chairs: [], level: "deputy-ministerial" },
  ],
  [
    "The 3rd Oman-Brunei Joint Committee met in Muscat under the chairmanship of Omani Foreign Minister Salim Harthy.",
    "2019-02-03",
    { session: 3, chairs: ["salim-harthy"], level: "ministerial" },
  ],
  [
    "The 3rd Oman-Brunei Joint Committee will be preceded by a senior officials' meeting co-chaired by Director General Ahmed Said and Permanent Secretary Lim Jock Hoi.",
    "2019-02-03",
    { session: 3, chairs: [], level: null },
  ],
  [
    "Deputy Foreign Minister Salim Harthy said the Oman-Brunei Joint Committee would hold its fourth session in Muscat.",
    "2019-02-03",
    { chairs: [], level: null },
  ],
  [
    "The Canada-Chile Joint Board on Defence, co-chaired by Canadian MP John Mallory, met in December.",
    "2019-02-03",
    { chairs: ["john-mallory"], level: null },
  ],
  [
    "The Oman-Brunei Joint Committee meets in May. Envoy John Baker, who chaired the talks on the islands, was pleased.",
    "2019-02-03",
    { chairs: [], level: null },
  ],
  [
    "The Spain-Morocco Joint Commission was set up in 1991. Spanish King Felipe arrived in Rabat on Sunday.",
    "2015-02-03",
    { chairs: [], level: null, place: null },
  ],
];

test.each(CASES)("%s", (text, date, expected) => {
  const [first] = extractArticle(text, { date }).mechanisms ?? [];
  const told = Object.fromEntries(Object.keys(expected).map((key) => [key, first?.[key as keyof Mechanism]]));
  expect(told).toEqual(expected);
});

test("sessions of one series share the level that only one of them shows", () => {
  const { mechanisms = [] } = extractArticle(
    "The 7th Belarusian-Serbian consultations were held in Minsk on Monday, chaired by Belarusian Deputy Foreign Minister Igor Sokol and Serbian Deputy Foreign Minister Nemanja Ilic. The eighth round will be held in Belgrade in 2020.",
    { date: "2019-06-04" },
  );
  expect(mechanisms.map(({ session, level, place, series }) => [session, level, place, series])).toEqual([
    [7, "deputy-ministerial", "Minsk", "by-rs/consultation/foreign-affairs/deputy-ministerial"],
    [8, "deputy-ministerial", "Belgrade", "by-rs/consultation/foreign-affairs/deputy-ministerial"],
  ]);
});
