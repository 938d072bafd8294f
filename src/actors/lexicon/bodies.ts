/**
 * International bodies and non-governmental organisations.
 * Belongs: name;aliases | home country (alpha-3) or "-" | PLOVER sector or the country slot's IGO/NGO. "?" before a form that is also a common word or
 * that many local bodies share: it tells what a found name is, but finds none by itself.
 * Not: bodies of one state (national.ts), armed groups, parties, media, companies.
 * Source: Yearbook-style general knowledge; official names of the bodies.
 */
export const BODIES = `
United Nations;UN;U.N.;United Nations Organization;United Nations Organisation|-|IGO
UN Security Council;U.N. Security Council;United Nations Security Council;Security Council;UNSC|-|IGO
UN General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA|-|IGO
UN Human Rights Council;U.N. Human Rights Council;United Nations Human Rights Council;Human Rights Council;UNHRC|-|IGO
UN Secretariat;U.N. Secretariat|-|IGO
Office of the United Nations High Commissioner for Human Rights;UN Human Rights Office;U.N. Human Rights Office;OHCHR|-|IGO
United Nations High Commissioner for Refugees;UN High Commissioner for Refugees;U.N. High Commissioner for Refugees;UN Refugee Agency;U.N. Refugee Agency;UNHCR|-|IGO
United Nations Children's Fund;UN Children's Fund;United Nations Children’s Fund;Unicef;UNICEF|-|IGO
World Food Programme;World Food Program;UN World Food Programme;U.N. World Food Program;WFP|-|IGO
World Health Organization;World Health Organisation;WHO|-|IGO
Pan American Health Organization;Pan-American Health Organization;PAHO|-|IGO
Food and Agriculture Organization;Food and Agriculture Organisation;UN Food and Agriculture Organization;FAO|-|IGO
International Fund for Agricultural Development;IFAD|-|IGO
International Labour Organization;International Labor Organization;International Labour Organisation;ILO|-|IGO
United Nations Educational, Scientific and Cultural Organization;Unesco;UNESCO|-|IGO
United Nations Development Programme;United Nations Development Program;UN Development Programme;UNDP|-|IGO
United Nations Environment Programme;United Nations Environment Program;UN Environment Programme;UNEP|-|IGO
United Nations Population Fund;UN Population Fund;UNFPA|-|IGO
United Nations Relief and Works Agency;UN Relief and Works Agency;UNRWA|-|IGO
United Nations Office for the Coordination of Humanitarian Affairs;UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs;OCHA;UNOCHA|-|IGO
United Nations Office on Drugs and Crime;UN Office on Drugs and Crime;UNODC|-|IGO
United Nations Conference on Trade and Development;UNCTAD|-|IGO
United Nations Industrial Development Organization;UNIDO|-|IGO
United Nations Human Settlements Programme;UN-Habitat|-|IGO
United Nations Entity for Gender Equality;UN Women|-|IGO
UNAIDS|-|IGO
United Nations Framework Convention on Climate Change;UNFCCC|-|IGO
Intergovernmental Panel on Climate Change;IPCC|-|IGO
International Atomic Energy Agency;IAEA|-|IGO
International Civil Aviation Organization;ICAO|-|IGO
International Maritime Organization;?IMO|-|IGO
International Telecommunication Union;ITU|-|IGO
Universal Postal Union|-|IGO
World Intellectual Property Organization;WIPO|-|IGO
World Meteorological Organization;World Meteorological Organisation;WMO|-|IGO
World Tourism Organization;UNWTO|-|IGO
International Organization for Migration;International Organisation for Migration;IOM|-|IGO
International Monetary Fund;IMF|-|IGO
World Bank;World Bank Group|-|IGO
International Finance Corporation|-|IGO
World Trade Organization;World Trade Organisation;WTO|-|IGO
International Court of Justice;World Court;ICJ|-|IGO
International Criminal Court;ICC|-|IGO
International Criminal Tribunal for the former Yugoslavia;International Criminal Tribunal for the Former Yugoslavia;ICTY|-|IGO
International Criminal Tribunal for Rwanda;ICTR|-|IGO
Special Tribunal for Lebanon|-|IGO
Permanent Court of Arbitration|-|IGO
International Criminal Police Organization;Interpol;INTERPOL|-|IGO
Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW|-|IGO
Comprehensive Nuclear-Test-Ban Treaty Organization;CTBTO|-|IGO
International Energy Agency;IEA|-|IGO
International Renewable Energy Agency;IRENA|-|IGO
Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;OPEC;Opec|-|IGO
OPEC+|-|IGO
Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organisation for Economic Cooperation and Development;OECD|-|IGO
Financial Action Task Force;FATF|-|IGO
Bank for International Settlements;?BIS|-|IGO
Group of Seven;G7;G-7|-|IGO
Group of Eight;G8;G-8|-|IGO
Group of 20;Group of Twenty;G20;G-20|-|IGO
Group of 77;G77|-|IGO
Non-Aligned Movement|-|IGO
BRICS;Brics|-|IGO
Commonwealth of Nations|-|IGO
Commonwealth Secretariat|-|IGO
Commonwealth of Independent States;CIS|-|IGO
Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO|-|IGO
Eurasian Economic Union;Eurasian Economic Community;EAEU|-|IGO
Shanghai Cooperation Organization;Shanghai Cooperation Organisation;SCO|-|IGO
Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;OSCE|-|IGO
OSCE Minsk Group;Minsk Group|-|IGO
Normandy Four;Normandy Format|-|IGO
Council of Europe|-|IGO
Parliamentary Assembly of the Council of Europe;?PACE|-|IGO
European Court of Human Rights;ECHR|-|IGO
Venice Commission|-|IGO
European Union;EU;E.U.|-|IGO
European Community;European Economic Community;EEC|-|IGO
European Commission|-|IGO
European Council|-|IGO
Council of the European Union|-|IGO
European Parliament|-|IGO
European Court of Justice;Court of Justice of the European Union;ECJ|-|IGO
European Central Bank;ECB|-|IGO
European Investment Bank;EIB|-|IGO
European Bank for Reconstruction and Development;EBRD|-|IGO
European External Action Service|-|IGO
European Medicines Agency|-|IGO
European Centre for Disease Prevention and Control;ECDC|-|IGO
European Space Agency;ESA|-|IGO
European Free Trade Association;EFTA|-|IGO
Europol|-|IGO
Eurojust|-|IGO
Frontex|-|IGO
Eurogroup|-|IGO
Eurostat|-|IGO
EUFOR|-|IGO
EULEX|-|IGO
Benelux|-|IGO
Visegrad Group|-|IGO
Nordic Council|-|IGO
Arctic Council|-|IGO
Western European Union;WEU|-|IGO
North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;NATO;Nato|-|IGO
North Atlantic Council|-|IGO
Warsaw Pact|-|IGO
Kosovo Force;KFOR|-|IGO
Stabilisation Force;SFOR|-|IGO
International Security Assistance Force;ISAF|-|IGO
UNIFIL;United Nations Interim Force in Lebanon;UN Interim Force in Lebanon|-|IGO
UNDOF|-|IGO
UNTSO|-|IGO
UNPROFOR;United Nations Protection Force|-|IGO
UNMIK|-|IGO
UNAMA|-|IGO
UNAMI|-|IGO
UNAMID|-|IGO
UNMISS|-|IGO
UNMIS|-|IGO
UNMIL|-|IGO
UNAMSIL|-|IGO
UNAVEM|-|IGO
UNOSOM|-|IGO
UNTAC|-|IGO
UNTAET|-|IGO
UNSCOM|-|IGO
UNMOVIC|-|IGO
UNFICYP|-|IGO
MINUSMA|-|IGO
MINUSCA|-|IGO
MINUSTAH|-|IGO
MONUC|-|IGO
MONUSCO|-|IGO
ONUB|-|IGO
ONUMOZ|-|IGO
African Union;AU|-|IGO
Organization of African Unity;Organisation of African Unity;OAU|-|IGO
African Union Commission;AU Commission|-|IGO
AU Peace and Security Council;African Union Peace and Security Council|-|IGO
African Union Mission in Somalia;AMISOM|-|IGO
ATMIS|-|IGO
African Development Bank;AfDB|-|IGO
African Export-Import Bank;Afreximbank|-|IGO
African Court on Human and Peoples' Rights|-|IGO
Africa Centres for Disease Control and Prevention;Africa CDC|-|IGO
Economic Community of West African States;ECOWAS;Ecowas|-|IGO
ECOMOG;Ecomog|-|IGO
West African Economic and Monetary Union;UEMOA|-|IGO
Economic Community of Central African States;ECCAS|-|IGO
Central African Economic and Monetary Community;CEMAC|-|IGO
Southern African Development Community;SADC|-|IGO
East African Community;EAC|-|IGO
Common Market for Eastern and Southern Africa;COMESA|-|IGO
Intergovernmental Authority on Development;IGAD|-|IGO
International Conference on the Great Lakes Region|-|IGO
G5 Sahel|-|IGO
Alliance of Sahel States|-|IGO
Lake Chad Basin Commission|-|IGO
Multinational Joint Task Force;MNJTF|-|IGO
Arab Maghreb Union|-|IGO
Arab League;League of Arab States|-|IGO
Gulf Cooperation Council;Gulf Co-operation Council;GCC|-|IGO
Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organization of the Islamic Conference;Organisation of the Islamic Conference;OIC|-|IGO
Islamic Development Bank|-|IGO
Arab Monetary Fund|-|IGO
Organization of Arab Petroleum Exporting Countries;OAPEC|-|IGO
Economic Cooperation Organization|-|IGO
Organization of Turkic States|-|IGO
Black Sea Economic Cooperation|-|IGO
Association of Southeast Asian Nations;Association of South East Asian Nations;ASEAN;Asean|-|IGO
ASEAN Regional Forum|-|IGO
South Asian Association for Regional Cooperation;SAARC;Saarc|-|IGO
BIMSTEC|-|IGO
Asia-Pacific Economic Cooperation;Asia Pacific Economic Cooperation;APEC;Apec|-|IGO
Asian Development Bank;ADB|-|IGO
Asian Infrastructure Investment Bank;AIIB|-|IGO
Pacific Islands Forum|-|IGO
Pacific Community|-|IGO
Mekong River Commission|-|IGO
AUKUS|-|IGO
Organization of American States;Organisation of American States;OAS|-|IGO
Inter-American Commission on Human Rights;IACHR|-|IGO
Inter-American Court of Human Rights|-|IGO
Inter-American Development Bank;?IDB|-|IGO
Union of South American Nations;Unasur;UNASUR|-|IGO
Community of Latin American and Caribbean States;CELAC|-|IGO
Mercosur;Southern Common Market|-|IGO
Andean Community|-|IGO
Central American Integration System;SICA|-|IGO
Central American Bank for Economic Integration|-|IGO
Caribbean Community;CARICOM;Caricom|-|IGO
Organisation of Eastern Caribbean States|-|IGO
ALBA;Bolivarian Alliance for the Americas|-|IGO
Lima Group|-|IGO
Latin American Energy Organization|-|IGO
Economic Commission for Latin America and the Caribbean;ECLAC;CEPAL|-|IGO
Economic Commission for Africa;UNECA|-|IGO
Contact Group|-|IGO
Middle East Quartet|-|IGO
Global Fund|-|IGO
Gavi;GAVI|-|IGO
Green Climate Fund|-|IGO
International Whaling Commission|-|IGO
International Seabed Authority|-|IGO
International Olympic Committee;IOC|-|NGO
International Paralympic Committee|-|NGO
FIFA;Fifa|-|NGO
UEFA;Uefa|-|NGO
World Anti-Doping Agency;WADA|-|NGO
International Committee of the Red Cross;ICRC|-|NGO
International Federation of Red Cross and Red Crescent Societies;International Federation of the Red Cross and Red Crescent Societies;IFRC|-|NGO
Red Cross|-|NGO
Red Crescent|-|NGO
American Red Cross|USA|NGO
British Red Cross|GBR|NGO
Palestinian Red Crescent;Palestine Red Crescent Society;Palestinian Red Crescent Society|PSE|NGO
Syrian Arab Red Crescent|SYR|NGO
Turkish Red Crescent|TUR|NGO
Iranian Red Crescent|IRN|NGO
Magen David Adom|ISR|NGO
Médecins Sans Frontières;Medecins Sans Frontieres;Médecins sans Frontières;Doctors Without Borders;MSF|-|NGO
Médecins du Monde;Doctors of the World|-|NGO
Amnesty International;?Amnesty|-|NGO
Human Rights Watch;HRW|-|NGO
Human Rights First|USA|NGO
International Federation for Human Rights;FIDH|-|NGO
Freedom House|USA|NGO
Transparency International|-|NGO
Reporters Without Borders;Reporters Sans Frontières|-|NGO
Committee to Protect Journalists;CPJ|USA|NGO
International Federation of Journalists|-|NGO
PEN International|-|NGO
Article 19;ARTICLE 19|-|NGO
Access Now|-|NGO
Civicus;CIVICUS|-|NGO
Avaaz|-|NGO
International Crisis Group;?Crisis Group|-|NGO
Global Witness|-|NGO
Bellingcat|-|NGO
Conflict Armament Research|-|NGO
Armed Conflict Location and Event Data Project;Armed Conflict Location & Event Data Project;ACLED|-|NGO
Airwars|-|NGO
Syrian Observatory for Human Rights;SOHR|-|NGO
Syrian Network for Human Rights|-|NGO
White Helmets;Syria Civil Defence|SYR|NGO
B'Tselem;B’Tselem|ISR|NGO
Breaking the Silence|ISR|NGO
Peace Now|ISR|NGO
?Memorial|RUS|NGO
Anti-Corruption Foundation|RUS|NGO
OVD-Info|RUS|NGO
Viasna|BLR|NGO
International Commission of Jurists|-|NGO
International Commission on Missing Persons|-|NGO
International Rescue Committee;IRC|-|NGO
Norwegian Refugee Council;NRC|NOR|NGO
Danish Refugee Council|DNK|NGO
Refugees International|-|NGO
Save the Children|-|NGO
Oxfam;Oxfam International|-|NGO
CARE International|-|NGO
Caritas;Caritas Internationalis|-|NGO
Catholic Relief Services|USA|NGO
Christian Aid|GBR|NGO
World Vision;World Vision International|-|NGO
ActionAid|-|NGO
Action Against Hunger|-|NGO
Mercy Corps|USA|NGO
Islamic Relief|-|NGO
Handicap International|-|NGO
HALO Trust;Halo Trust|GBR|NGO
Plan International|-|NGO
WaterAid|-|NGO
International Medical Corps|USA|NGO
Tearfund|GBR|NGO
World Central Kitchen|USA|NGO
SOS Méditerranée;SOS Mediterranee|-|NGO
Sea-Watch|-|NGO
Open Arms|-|NGO
Habitat for Humanity|-|NGO
Rotary International|-|NGO
Greenpeace|-|NGO
Friends of the Earth|-|NGO
World Wildlife Fund;World Wide Fund for Nature;WWF|-|NGO
International Union for Conservation of Nature;IUCN|-|NGO
Sierra Club|USA|NGO
Extinction Rebellion|-|NGO
Fridays for Future|-|NGO
Conservation International|-|NGO
World Resources Institute|-|NGO
BirdLife International|-|NGO
Wildlife Conservation Society|-|NGO
Sea Shepherd|-|NGO
PETA|-|NGO
International Campaign to Abolish Nuclear Weapons|-|NGO
Bill and Melinda Gates Foundation;Bill & Melinda Gates Foundation;Gates Foundation|USA|NGO
Open Society Foundations;Open Society Foundation|-|NGO
Ford Foundation|USA|NGO
Rockefeller Foundation|USA|NGO
Clinton Foundation|USA|NGO
Carter Center|USA|NGO
Mo Ibrahim Foundation|-|NGO
Carnegie Endowment for International Peace|USA|NGO
Brookings Institution|USA|NGO
Council on Foreign Relations|USA|NGO
Chatham House|GBR|NGO
RAND Corporation;Rand Corporation|USA|NGO
Heritage Foundation|USA|NGO
Cato Institute|USA|NGO
Atlantic Council|USA|NGO
Center for Strategic and International Studies|USA|NGO
Institute for the Study of War|USA|NGO
International Institute for Strategic Studies;IISS|GBR|NGO
Royal United Services Institute;RUSI|GBR|NGO
Stockholm International Peace Research Institute;SIPRI|SWE|NGO
World Economic Forum;WEF|-|NGO
World Council of Churches|-|REL
International Chamber of Commerce|-|BUS
International Air Transport Association;IATA|-|BUS
International Trade Union Confederation|-|LAB
International Union of Muslim Scholars|-|REL
World Jewish Congress|-|REL
World Uyghur Congress;World Uighur Congress|-|NGO
Holy See;Vatican|VAT|REL
Catholic Church;Roman Catholic Church|-|REL
Russian Orthodox Church|RUS|REL
Ukrainian Orthodox Church|UKR|REL
Orthodox Church of Ukraine|UKR|REL
Serbian Orthodox Church|SRB|REL
Greek Orthodox Church|-|REL
Coptic Orthodox Church;Coptic Church|EGY|REL
Ethiopian Orthodox Church|ETH|REL
Armenian Apostolic Church|ARM|REL
Church of England|GBR|REL
Anglican Church|-|REL
Southern Baptist Convention|USA|REL
Unification Church|-|REL
Jehovah's Witnesses;Jehovah’s Witnesses|-|REL
Falun Gong|CHN|REL
Opus Dei|-|REL
Society of Jesus|-|REL
World Muslim League;Muslim World League|-|REL
American Civil Liberties Union;ACLU|USA|NGO
Anti-Defamation League|USA|NGO
NAACP|USA|NGO
Southern Poverty Law Center|USA|NGO
National Rifle Association;NRA|USA|NGO
Black Lives Matter|USA|NGO
Planned Parenthood|USA|NGO
AFL-CIO|USA|LAB
United Auto Workers;UAW|USA|LAB
Teamsters|USA|LAB
AIPAC;American Israel Public Affairs Committee|USA|NGO
Gift of the Givers|ZAF|NGO
COSATU;Cosatu;Congress of South African Trade Unions|ZAF|LAB
Nigeria Labour Congress|NGA|LAB
Academic Staff Union of Universities;ASUU|NGA|LAB
Socio-Economic Rights and Accountability Project;SERAP|NGA|NGO
Trades Union Congress|GBR|LAB
?Solidarity|POL|LAB
Tunisian General Labour Union;UGTT|TUN|LAB
Edhi Foundation|PAK|NGO
Human Rights Commission of Pakistan|PAK|NGO
Grameen Bank|BGD|BUS
BRAC|BGD|NGO
Odhikar|BGD|NGO
Grandmothers of Plaza de Mayo;Mothers of Plaza de Mayo|ARG|NGO
Damas de Blanco;Ladies in White|CUB|NGO
Foro Penal|VEN|NGO
`;
