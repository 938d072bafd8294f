/**
 * Organisations of states outside the United Nations: alliances, regional communities, their banks, courts, parliaments and missions.
 * Belongs: as in index.ts. Not: the UN family (united-nations.ts).
 * Source: official names of the bodies.
 */
export const REGIONAL = `
International Criminal Police Organization;Interpol;INTERPOL|-|IGO
Organization for the Prohibition of Chemical Weapons;OPCW|-|IGO
Comprehensive Nuclear-Test-Ban Treaty Organization;Comprehensive Test Ban Treaty Organization;CTBTO|-|IGO
Nuclear Suppliers Group|-|IGO
International Energy Agency;IEA|-|IGO
International Renewable Energy Agency;IRENA|-|IGO
Organization of the Petroleum Exporting Countries;Organization of Petroleum Exporting Countries;OPEC;Opec|-|IGO
OPEC+|-|IGO
Gas Exporting Countries Forum|-|IGO
Organization for Economic Co-operation and Development;OECD|-|IGO
Financial Action Task Force;FATF|-|IGO
Financial Stability Board|-|IGO
Bank for International Settlements;?BIS|-|IGO
Paris Club|-|IGO
World Customs Organization|-|IGO
World Organization for Animal Health;WOAH|-|IGO
International Cocoa Organization|-|IGO
International Coffee Organization|-|IGO
International Grains Council|-|IGO
International Whaling Commission|-|IGO
International Commission on Missing Persons|-|IGO
International Institute for Democracy and Electoral Assistance;International IDEA|-|IGO
Extractive Industries Transparency Initiative|-|IGO
Inter-Parliamentary Union|-|IGO
Gavi;GAVI|-|IGO
Group of Seven;G7;G-7|-|IGO
Group of Eight;G8;G-8|-|IGO
Group of 20;Group of Twenty;G20;G-20|-|IGO
Group of 77;G77|-|IGO
Non-Aligned Movement|-|IGO
BRICS;Brics|-|IGO
New Development Bank|-|IGO
Commonwealth of Nations|-|IGO
Commonwealth Secretariat|-|IGO
Commonwealth Ministerial Action Group|-|IGO
International Organization of La Francophonie;International Organization of the Francophonie;Organisation internationale de la Francophonie|-|IGO
Community of Portuguese Language Countries;Community of Portuguese-Speaking Countries;CPLP|-|IGO
Commonwealth of Independent States;CIS|-|IGO
Collective Security Treaty Organization;CSTO|-|IGO
Eurasian Economic Union;Eurasian Economic Community;EAEU|-|IGO
Eurasian Economic Commission|-|IGO
Eurasian Development Bank|-|IGO
Shanghai Cooperation Organization;SCO|-|IGO
Conference on Interaction and Confidence-Building Measures in Asia;Conference on Interaction and Confidence Building Measures in Asia|-|IGO
Comecon;COMECON|-|IGO
Organization for Security and Cooperation in Europe;OSCE|-|IGO
Conference on Security and Cooperation in Europe;CSCE|-|IGO
OSCE Minsk Group;Minsk Group|-|IGO
OSCE Special Monitoring Mission;OSCE Special Monitoring Mission to Ukraine|-|IGO
OSCE Parliamentary Assembly|-|IGO
Office for Democratic Institutions and Human Rights;OSCE Office for Democratic Institutions and Human Rights;ODIHR|-|IGO
Kosovo Verification Mission|-|IGO
Normandy Four;Normandy Format|-|IGO
Council of Europe|-|IGO
Parliamentary Assembly of the Council of Europe;?PACE|-|IGO
European Court of Human Rights;ECHR;ECtHR|-|IGO
Venice Commission|-|IGO
European Committee for the Prevention of Torture|-|IGO
European Union;EU;E.U.|-|IGO
European Community;European Communities;European Economic Community;EEC|-|IGO
European Commission|-|IGO
European Council|-|IGO
Council of the European Union|-|IGO
European Parliament|-|IGO
European Court of Justice;Court of Justice of the European Union;ECJ;CJEU|-|IGO
European Court of Auditors|-|IGO
European Central Bank;ECB|-|IGO
European Stability Mechanism|-|IGO
European Banking Authority|-|IGO
European Investment Bank;EIB|-|IGO
European Bank for Reconstruction and Development;EBRD|-|IGO
European External Action Service;EEAS|-|IGO
European Defense Agency|-|IGO
European Public Prosecutor's Office;EPPO|-|IGO
European Anti-Fraud Office;OLAF|-|IGO
European Union Agency for Asylum;EU Agency for Asylum;European Asylum Support Office|-|IGO
European Medicines Agency|-|IGO
European Food Safety Authority|-|IGO
European Centre for Disease Prevention and Control;ECDC|-|IGO
European Union Aviation Safety Agency;European Aviation Safety Agency;EASA|-|IGO
European Environment Agency|-|IGO
European Space Agency;ESA|-|IGO
European Free Trade Association;EFTA|-|IGO
European Political Community|-|IGO
Europol|-|IGO
Eurojust|-|IGO
Frontex;European Border and Coast Guard Agency|-|IGO
Eurocontrol|-|IGO
Eurogroup|-|IGO
Eurostat|-|IGO
Eurocorps|-|MIL
Copernicus Climate Change Service|-|IGO
CERN|-|IGO
EUFOR;Eufor;EUFOR Althea|-|IGO
EULEX;EU Rule of Law Mission;European Union Rule of Law Mission|-|IGO
EUMM;EU Monitoring Mission;European Union Monitoring Mission|-|IGO
EU Naval Force;European Union Naval Force;EU NAVFOR;EUNAVFOR|-|IGO
EU Training Mission;European Union Training Mission;EUTM|-|IGO
EU Election Observation Mission;European Union Election Observation Mission|-|IGO
Benelux|-|IGO
Visegrad Group;Visegrad Four|-|IGO
Weimar Triangle|-|IGO
Nordic Council|-|IGO
Council of the Baltic Sea States|-|IGO
Arctic Council|-|IGO
Union for the Mediterranean|-|IGO
Office of the High Representative|-|IGO
Peace Implementation Council|-|IGO
Western European Union;WEU|-|IGO
North Atlantic Treaty Organization;North Atlantic Alliance;NATO;Nato|-|IGO
North Atlantic Council|-|IGO
NATO Parliamentary Assembly|-|IGO
NATO-Russia Council|-|IGO
Ukraine Defense Contact Group;Ramstein group;Ramstein Group|-|IGO
Joint Expeditionary Force|-|MIL
Warsaw Pact|-|IGO
Kosovo Force;KFOR|-|IGO
NATO Implementation Force;IFOR;?Implementation Force|-|IGO
NATO Stabilization Force;SFOR;?Stabilization Force|-|IGO
International Security Assistance Force;ISAF|-|IGO
Resolute Support Mission;Resolute Support|-|IGO
Multi-National Force-Iraq;Multi-National Force - Iraq|-|MIL
Combined Maritime Forces|-|MIL
International Stabilization Force|-|IGO
African Union;AU|-|IGO
Organization of African Unity;OAU|-|IGO
African Union Commission;AU Commission|-|IGO
AU Peace and Security Council;African Union Peace and Security Council|-|IGO
Pan-African Parliament|-|IGO
African Union Mission in Somalia;African Union Mission to Somalia;AU Mission in Somalia;AMISOM;Amisom|-|IGO
ATMIS;African Union Transition Mission in Somalia|-|IGO
AUSSOM;African Union Support and Stabilization Mission in Somalia|-|IGO
African Union Mission in Sudan|-|IGO
African Union Mission in Burundi|-|IGO
AFISMA;African-led International Support Mission to Mali|-|IGO
MISCA|-|IGO
African Development Bank;AfDB|-|IGO
African Export-Import Bank;Afreximbank|-|IGO
African Court on Human and Peoples' Rights|-|IGO
African Commission on Human and Peoples' Rights|-|IGO
Africa Centres for Disease Control and Prevention;Africa CDC|-|IGO
New Partnership for Africa's Development;NEPAD|-|IGO
Economic Community of West African States;ECOWAS;Ecowas|-|IGO
ECOWAS Court of Justice;ECOWAS Court|-|IGO
ECOMOG;Ecomog|-|IGO
ECOMIG|-|IGO
West African Economic and Monetary Union;UEMOA|-|IGO
West African Development Bank|-|IGO
Central Bank of West African States;BCEAO|-|IGO
Bank of Central African States;BEAC|-|IGO
Economic Community of Central African States;ECCAS|-|IGO
Central African Economic and Monetary Community;CEMAC|-|IGO
Southern African Development Community;SADC|-|IGO
SADC Mission in Mozambique;Southern African Development Community Mission in Mozambique;SAMIM|-|IGO
SAMIDRC|-|IGO
Southern African Customs Union;SACU|-|IGO
East African Community;EAC|-|IGO
East African Community Regional Force;EAC Regional Force|-|IGO
East African Legislative Assembly|-|IGO
East African Court of Justice|-|IGO
Common Market for Eastern and Southern Africa;COMESA|-|IGO
Intergovernmental Authority on Development;Inter-Governmental Authority on Development;IGAD|-|IGO
International Conference on the Great Lakes Region;ICGLR|-|IGO
Mano River Union|-|IGO
Nile Basin Initiative|-|IGO
Indian Ocean Commission|-|IGO
Indian Ocean Rim Association|-|IGO
G5 Sahel|-|IGO
Alliance of Sahel States;Confederation of Sahel States|-|IGO
Community of Sahel-Saharan States|-|IGO
Lake Chad Basin Commission|-|IGO
Multinational Joint Task Force;MNJTF|-|IGO
Arab Maghreb Union|-|IGO
Arab League;League of Arab States|-|IGO
Gulf Cooperation Council;GCC|-|IGO
Peninsula Shield Force|-|MIL
Multinational Force and Observers|-|IGO
Organization of Islamic Cooperation;Organization of the Islamic Conference;OIC|-|IGO
Islamic Development Bank|-|IGO
Arab Monetary Fund|-|IGO
Organization of Arab Petroleum Exporting Countries;OAPEC|-|IGO
Economic Cooperation Organization|-|IGO
Organization of Turkic States;Turkic Council|-|IGO
Black Sea Economic Cooperation;Organization of the Black Sea Economic Cooperation|-|IGO
Association of Southeast Asian Nations;Association of South East Asian Nations;Association of South-East Asian Nations;ASEAN;Asean|-|IGO
ASEAN Regional Forum|-|IGO
South Asian Association for Regional Cooperation;SAARC;Saarc|-|IGO
BIMSTEC|-|IGO
Asia-Pacific Economic Cooperation;Asia Pacific Economic Cooperation;APEC;Apec|-|IGO
Asian Development Bank;ADB|-|IGO
Asian Infrastructure Investment Bank;AIIB|-|IGO
Pacific Islands Forum|-|IGO
Pacific Community|-|IGO
Melanesian Spearhead Group|-|IGO
Regional Assistance Mission to Solomon Islands;RAMSI|-|IGO
International Force for East Timor;International Force East Timor;INTERFET;Interfet|-|IGO
Aceh Monitoring Mission|-|IGO
Sri Lanka Monitoring Mission|-|IGO
Mekong River Commission|-|IGO
Korean Peninsula Energy Development Organization|-|IGO
AUKUS|-|IGO
Quadrilateral Security Dialogue|-|IGO
Five Eyes|-|IGO
Organization of American States;OAS|-|IGO
Inter-American Commission on Human Rights;IACHR|-|IGO
Inter-American Court of Human Rights|-|IGO
Inter-American Development Bank;?IDB|-|IGO
Development Bank of Latin America|-|IGO
Union of South American Nations;Unasur;UNASUR|-|IGO
Community of Latin American and Caribbean States;CELAC|-|IGO
Rio Group|-|IGO
Contadora Group|-|IGO
Mercosur;Southern Common Market|-|IGO
Pacific Alliance|-|IGO
Andean Community|-|IGO
Central American Integration System;SICA|-|IGO
Central American Parliament;Parlacen|-|IGO
Central American Court of Justice|-|IGO
Central American Bank for Economic Integration|-|IGO
Latin American Parliament|-|IGO
Caribbean Community;CARICOM;Caricom|-|IGO
Caribbean Court of Justice|-|IGO
Caribbean Development Bank|-|IGO
Association of Caribbean States|-|IGO
Organization of Eastern Caribbean States|-|IGO
ALBA;Bolivarian Alliance for the Americas;Bolivarian Alliance for the Peoples of Our America|-|IGO
Lima Group|-|IGO
Latin American Energy Organization|-|IGO
Multinational Security Support mission;Multinational Security Support Mission|-|IGO
Contact Group|-|IGO
Middle East Quartet|-|IGO
`;
