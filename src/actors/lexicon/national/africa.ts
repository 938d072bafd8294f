/**
 * Public bodies of the states of Africa south of the Sahara.
 * Belongs: as in index.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const AFRICA = `
Sudanese Armed Forces;Sudan Armed Forces;?SAF|SDN|MIL
Sovereign Council;Transitional Sovereign Council;Sovereignty Council;Transitional Sovereignty Council|SDN|GOV
South Sudan People's Defense Forces;SSPDF|SSD|MIL
Transitional Federal Government;TFG|SOM|GOV
National Intelligence and Security Agency|SOM|SPY
Danab|SOM|MIL
Puntland Maritime Police Force|SOM|COP
Villa Somalia|SOM|GOV
INEC|NGA|GOV
Economic and Financial Crimes Commission;EFCC|NGA|COP
Nigerian National Petroleum Corporation;NNPC|NGA|BUS
Aso Rock|NGA|GOV
Central Bank of Nigeria|NGA|GOV
Department of State Services;?DSS|NGA|SPY
Nigeria Police Force;Nigerian Police Force|NGA|COP
Nigeria Security and Civil Defense Corps;NSCDC|NGA|COP
National Drug Law Enforcement Agency;NDLEA|NGA|COP
Independent Corrupt Practices Commission;Independent Corrupt Practices and Other Related Offences Commission;ICPC|NGA|COP
NAFDAC|NGA|GOV
Nigeria Immigration Service|NGA|GOV
Nigeria Customs Service|NGA|GOV
Federal Road Safety Corps;FRSC|NGA|COP
Nigeria Centre for Disease Control|NGA|MED
Special Anti-Robbery Squad|NGA|COP
Independent Electoral and Boundaries Commission;IEBC|KEN|GOV
Kenya Defence Forces;KDF|KEN|MIL
Kenya Wildlife Service|KEN|GOV
Directorate of Criminal Investigations|KEN|COP
Ethics and Anti-Corruption Commission;EACC|KEN|COP
Independent Policing Oversight Authority;IPOA|KEN|COP
Uganda People's Defence Force;Uganda People's Defence Forces;UPDF|UGA|MIL
Chieftaincy of Military Intelligence|UGA|SPY
Rwanda Defence Force|RWA|MIL
Rwanda Investigation Bureau|RWA|COP
Ethiopian Human Rights Commission|ETH|GOV
Ethiopian National Defense Force;ENDF|ETH|MIL
National Election Board of Ethiopia|ETH|GOV
House of Peoples' Representatives|ETH|LEG
House of Federation|ETH|LEG
Derg|ETH|MIL
Armed Forces of the Democratic Republic of the Congo;FARDC|COD|MIL
National Episcopal Conference of Congo;CENCO|COD|REL
Patriotic Movement for Safeguard and Restoration;MPSR|BFA|MIL
Regiment of Presidential Security;Presidential Security Regiment|BFA|MIL
National Committee for the Salvation of the People|MLI|MIL
National Council for the Safeguard of the Homeland|NER|MIL
National Committee of Reconciliation and Development;National Committee for Reconciliation and Development|GIN|MIL
National Council for Democracy and Development|GIN|MIL
Committee for the Transition and Restoration of Institutions|GAB|MIL
South African Police Service;SAPS|ZAF|COP
South African National Defence Force;SANDF|ZAF|MIL
National Prosecuting Authority|ZAF|JUD
Eskom|ZAF|BUS
Independent Police Investigative Directorate;IPID|ZAF|COP
?State Security Agency|ZAF|SPY
Zondo Commission;State Capture Commission|ZAF|JUD
South African Weather Service|ZAF|GOV
Zimbabwe Electoral Commission;ZEC|ZWE|GOV
Central Intelligence Organisation|ZWE|SPY
Zimbabwe Republic Police|ZWE|COP
`;
