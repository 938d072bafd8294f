/**
 * Names of public bodies that several states share: the text around gives the country.
 * Belongs: as in index.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const SEVERAL = `
Communist Youth League|-|PTY
National Security Council;?NSC|-|GOV
National Guard;US National Guard|-|MIL
Joint Chiefs of Staff|-|MIL
Ministry of Defence|-|MIL
House of Commons|-|LEG
KGB|-|SPY
Republican Guard|-|MIL
Shura Council|-|LEG
Transitional Military Council|-|MIL
Independent National Electoral Commission;?CENI|-|GOV
Truth and Reconciliation Commission|-|JUD
Politburo|-|PTY
Legislative Council;LegCo|-|LEG
National Intelligence Service|-|SPY
National Electoral Council;?CNE|-|GOV
State Committee for National Security;GKNB|-|SPY
Spetsnaz;spetsnaz|-|MIL
Supreme Soviet|-|LEG
Supreme Electoral Council|-|GOV
Supreme Electoral Tribunal|-|GOV
Central Election Commission|-|GOV
Central Electoral Commission|-|GOV
National Election Commission;National Elections Commission|-|GOV
National Electoral Commission|-|GOV
Independent Election Commission;Independent Electoral Commission|-|GOV
Election Commission|-|GOV
National Disaster Management Authority;NDMA|-|GOV
National Emergency Management Agency|-|GOV
National Security Service|-|SPY
National Intelligence Agency|-|SPY
National Intelligence and Security Service|-|SPY
General Intelligence Directorate|-|SPY
Intelligence Bureau|-|SPY
Mukhabarat;mukhabarat|-|SPY
National Police Agency|-|COP
National Bureau of Investigation|-|COP
Independent Commission Against Corruption;ICAC|-|COP
National Civil Police|-|COP
Civil Guard|-|COP
Supreme People's Court|-|JUD
Supreme People's Procuratorate|-|JUD
Supreme Tribunal of Justice|-|JUD
Council of Representatives|-|LEG
Central Military Commission|-|MIL
Revolutionary Command Council|-|GOV
Supreme Constitutional Court|-|JUD
State Security Service|-|SPY
Special Criminal Court|-|JUD
National Human Rights Commission|-|GOV
General Directorate of Intelligence|-|SPY
Treasury Police|-|COP
`;
