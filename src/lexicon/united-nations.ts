/**
 * The United Nations, its organs, missions and agencies, the organisations related to it and the courts: rows as in
 * `organizations.ts`. Source: UN system chart; lists of peace operations.
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
UN Trusteeship Council | ~Trusteeship Council |
UN Council for Namibia | United Nations Council for South West Africa |
UN Special Committee on Decolonization | UN Decolonization Committee / Special Committee on Decolonization / UN Committee of 24 |
UN Special Committee against Apartheid | Special Committee against Apartheid |
UN Committee on the Peaceful Uses of Outer Space | Committee on the Peaceful Uses of Outer Space | COPUOS
UN Commission on International Trade Law | | UNCITRAL
UN Commission on the Status of Women | ~Commission on the Status of Women |
UN Commission on Sustainable Development | ~Commission on Sustainable Development |
UN Commission on Narcotic Drugs | ~Commission on Narcotic Drugs |
UN Statistical Commission | |
UN Permanent Forum on Indigenous Issues | |
UN Forum on Forests | |
UN Committee against Torture | ~Committee against Torture |
UN Human Rights Committee | |
UN Committee on the Elimination of Discrimination against Women | Committee on the Elimination of Discrimination against Women |
UN Committee on the Elimination of Racial Discrimination | Committee on the Elimination of Racial Discrimination |
UN Counter-Terrorism Committee | |
UN Convention to Combat Desertification | Convention to Combat Desertification | UNCCD
UN Economic Commission for Asia and the Far East | ~Economic Commission for Asia and the Far East | ECAFE
UN Economic Commission for Latin America | ~Economic Commission for Latin America |
UN Economic Commission for Western Asia | ~Economic Commission for Western Asia |
UN Special Programme for the Economies of Central Asia | | SPECA
UN Relief and Rehabilitation Administration | | UNRRA
UN Korean Reconstruction Agency | | UNKRA
UN Development Fund for Women | | UNIFEM
UN Institute for Disarmament Research | | UNIDIR
UN Interregional Crime and Justice Research Institute | | UNICRI
UN Mine Action Service | | UNMAS
UN Disaster Relief Office | UN Disaster Relief Organization | UNDRO
UN Office for Disaster Risk Reduction | UN International Strategy for Disaster Reduction | UNDRR / UNISDR
UN Office for West Africa and the Sahel | UN Office for West Africa | UNOWAS / UNOWA
UN Regional Centre for Preventive Diplomacy for Central Asia | | UNRCCA
UN Alliance of Civilizations | Alliance of Civilizations | UNAOC
UN Global Compact | |
UN Register of Conventional Arms | |
UN Emergency Force | | UNEF
UN Operation in the Congo | | ONUC
UN Military Observer Group in India and Pakistan | | UNMOGIP
UN Iran-Iraq Military Observer Group | | UNIIMOG
UN Iraq-Kuwait Observation Mission | UN Iraq-Kuwait Observer Mission | UNIKOM
UN Good Offices Mission in Afghanistan and Pakistan | | UNGOMAP
UN Transition Assistance Group | | UNTAG
UN Observer Mission in Angola | | MONUA
UN Observer Group in Central America | | ONUCA
UN Observer Mission in El Salvador | | ONUSAL
UN Verification Mission in Guatemala | | MINUGUA
UN Mission in Haiti | | UNMIH
UN Mission for Justice Support in Haiti | | MINUJUSTH
UN Integrated Office in Haiti | | BINUH
UN Verification Mission in Colombia | |
UN Mission for the Referendum in Western Sahara | | MINURSO
UN Advance Mission in Cambodia | | UNAMIC
UN Observer Mission in Georgia | | UNOMIG
UN Mission of Observers in Tajikistan | | UNMOT
UN Mission of Observers in Prevlaka | | UNMOP
UN Confidence Restoration Operation | UN Confidence Restoration Operation in Croatia | UNCRO
UN Preventive Deployment Force | | UNPREDEP
UN Mission in Bosnia and Herzegovina | | UNMIBH
UN Transitional Administration for Eastern Slavonia | UN Transitional Administration in Eastern Slavonia | UNTAES
UN Observer Mission in Liberia | | UNOMIL
UN Observer Mission in Sierra Leone | | UNOMSIL
UN Mission in Sierra Leone | | UNAMSIL
UN Integrated Peacebuilding Office in Sierra Leone | | UNIPSIL
UN Mission in Ethiopia and Eritrea | | UNMEE
UN Mission in the Central African Republic | | MINURCA
UN Mission in the Central African Republic and Chad | | MINURCAT
UN Multidimensional Integrated Stabilization Mission in the Central African Republic | | MINUSCA
UN Operation in Burundi | | ONUB
UN Integrated Office in Burundi | | BINUB
UN Operation in Côte d'Ivoire | UN Operation in Cote d'Ivoire / UN Operation in Ivory Coast | UNOCI / ONUCI
UN Interim Security Force for Abyei | | UNISFA
UN Integrated Transition Assistance Mission in Sudan | | UNITAMS
UN Assistance Mission in Somalia | UN Political Office for Somalia | UNSOM
UN Support Mission in Libya | | UNSMIL
UN Supervision Mission in Syria | | UNSMIS
UN Mission to Support the Hodeidah Agreement | | UNMHA
UN Mission in East Timor | | UNAMET
UN Mission of Support in East Timor | | UNMISET
UN Integrated Mission in Timor-Leste | UN Integrated Mission in East Timor | UNMIT
UN Mission in Nepal | | UNMIN
International Residual Mechanism for Criminal Tribunals | |
International Narcotics Control Board | | INCB
Joint UN-OPCW Mission | OPCW-UN Joint Mission |
UN Conference on Environment and Development | | UNCED
UN Conference on the Law of the Sea | Third UN Conference on the Law of the Sea |
Alliance of Small Island States | | AOSIS
Climate Vulnerable Forum | |
World Food Council | |
Common Fund for Commodities | |
Adaptation Fund | |
`;
