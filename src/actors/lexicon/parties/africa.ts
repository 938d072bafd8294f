/**
 * Political parties and alliances of Africa south of the Sahara.
 * Belongs: as in index.ts.
 * Not: armed groups (armed-groups/); parliaments (national/).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const AFRICA = `
National Congress Party|SDN|PTY
Forces of Freedom and Change|SDN|OPP
Umma Party;National Umma Party|SDN|PTY
Popular Congress Party|SDN|PTY
National Islamic Front|SDN|PTY
Sudanese Congress Party|SDN|PTY
Kulmiye|SOM|PTY
Waddani|SOM|PTY
All Progressives Congress|NGA|PTY
All Progressives Grand Alliance;APGA|NGA|PTY
Action Congress of Nigeria|NGA|PTY
New Nigeria Peoples Party;New Nigeria People's Party;NNPP|NGA|PTY
New Patriotic Party;?NPP|GHA|PTY
Kenya Kwanza|KEN|PTY
Azimio la Umoja|KEN|PTY
Jubilee Party|KEN|PTY
Orange Democratic Movement|KEN|PTY
United Democratic Alliance|KEN|PTY
Kenya African National Union|KEN|PTY
Ford-Kenya;FORD-Kenya|KEN|PTY
National Resistance Movement|UGA|PTY
National Unity Platform|UGA|PTY
Forum for Democratic Change|UGA|PTY
Chama Cha Mapinduzi|TZA|PTY
CHADEMA;Chadema|TZA|PTY
ACT-Wazalendo;ACT Wazalendo|TZA|PTY
FDU-Inkingi|RWA|PTY
Frodebu;FRODEBU|BDI|PTY
Uprona;UPRONA|BDI|PTY
Prosperity Party|ETH|PTY
Oromo Federalist Congress|ETH|PTY
Coalition for Unity and Democracy|ETH|PTY
National Movement of Amhara|ETH|PTY
People's Party for Reconstruction and Democracy;PPRD|COD|PTY
Union for Democracy and Social Progress;UDPS|COD|PTY
Common Front for Congo|COD|PTY
Lamuka|COD|PTY
Patriotic Salvation Movement|TCD|PTY
Les Transformateurs|TCD|PTY
CPDM;Cameroon People's Democratic Movement|CMR|PTY
Social Democratic Front|CMR|PTY
Cameroon Renaissance Movement|CMR|PTY
Congress for Democracy and Progress|BFA|PTY
Rally for Mali|MLI|PTY
M5-RFP|MLI|OPP
Nigerien Party for Democracy and Socialism|NER|PTY
Rally of the Guinean People|GIN|PTY
Union of Democratic Forces of Guinea;UFDG|GIN|PTY
National Front for the Defense of the Constitution;FNDC|GIN|OPP
African Party for the Independence of Guinea and Cape Verde;PAIGC|GNB|PTY
Madem-G15;MADEM-G15|GNB|PTY
Gabonese Democratic Party|GAB|PTY
Ivorian Popular Front|CIV|PTY
Rally of the Republicans;Rally of Republicans|CIV|PTY
Democratic Party of Ivory Coast;Democratic Party of Côte d'Ivoire;PDCI|CIV|PTY
Rally of Houphouëtists for Democracy and Peace;RHDP|CIV|PTY
Congress for Democratic Change;Coalition for Democratic Change|LBR|PTY
All People's Congress|SLE|PTY
Sierra Leone People's Party|SLE|PTY
Alliance for Patriotic Reorientation and Construction|GMB|PTY
PASTEF;Pastef|SEN|PTY
Benno Bokk Yakaar|SEN|PTY
Senegalese Democratic Party|SEN|PTY
African National Congress;ANC|ZAF|PTY
Democratic Alliance|ZAF|PTY
Economic Freedom Fighters;EFF|ZAF|PTY
Inkatha Freedom Party;IFP|ZAF|PTY
uMkhonto weSizwe Party;uMkhonto we Sizwe Party;MK Party|ZAF|PTY
South African Communist Party;SACP|ZAF|PTY
National Party of South Africa|ZAF|PTY
ActionSA|ZAF|PTY
Freedom Front Plus|ZAF|PTY
Pan Africanist Congress;Pan-Africanist Congress|ZAF|PTY
United Democratic Movement|ZAF|PTY
Patriotic Alliance|ZAF|PTY
ZANU-PF;Zanu-PF;Zanu PF;ZANU PF|ZWE|PTY
Movement for Democratic Change;MDC|ZWE|PTY
Citizens Coalition for Change|ZWE|PTY
MDC Alliance;MDC-T|ZWE|PTY
Frelimo;FRELIMO|MOZ|PTY
Malawi Congress Party|MWI|PTY
MPLA;People's Movement for the Liberation of Angola|AGO|PTY
SWAPO;Swapo;South West Africa People's Organization|NAM|PTY
Popular Democratic Movement|NAM|PTY
United Party for National Development;UPND|ZMB|PTY
Movement for Multiparty Democracy;Movement for Multi-Party Democracy|ZMB|PTY
United National Independence Party|ZMB|PTY
Botswana Democratic Party|BWA|PTY
Umbrella for Democratic Change|BWA|PTY
Lesotho Congress for Democracy|LSO|PTY
All Basotho Convention|LSO|PTY
Revolution for Prosperity|LSO|PTY
Democratic Party of Equatorial Guinea|GNQ|PTY
Convention for the Renewal of the Comoros|COM|PTY
Progressive Union for Renewal|BEN|PTY
Rally of the Togolese People|TGO|PTY
National Alliance for Change|TGO|PTY
Tiako I Madagasikara|MDG|PTY
Mauritian Militant Movement|MUS|PTY
Militant Socialist Movement|MUS|PTY
People's Rally for Progress|DJI|PTY
People's Front for Democracy and Justice;PFDJ|ERI|PTY
People's United Democratic Movement;PUDEMO;Pudemo|SWZ|PTY
Tewassoul|MRT|PTY
Congolese Party of Labour;Congolese Labour Party|COG|PTY
African Party for the Independence of Cape Verde;PAICV|CPV|PTY
Independent Democratic Action|STP|PTY
Linyon Demokratik Seselwa|SYC|PTY
Movement for the Liberation of the Central African People|CAF|PTY
United Hearts Movement|CAF|PTY
`;
