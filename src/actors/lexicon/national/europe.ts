/**
 * Public bodies of the states of Europe, Russia and the Caucasus.
 * Belongs: as in index.ts.
 * Not: ministries and courts that are named by their function and country (found by head words, organization-heads.ts).
 * Source: own knowledge; official names.
 */
export const EUROPE = `
Downing Street;10 Downing Street;Number 10|GBR|GOV
Whitehall|GBR|GOV
Foreign, Commonwealth and Development Office;Foreign and Commonwealth Office;FCO;FCDO|GBR|GOV
Home Office|GBR|GOV
House of Lords|GBR|LEG
Scotland Yard;Metropolitan Police;Met Police|GBR|COP
MI5|GBR|SPY
MI6;Secret Intelligence Service|GBR|SPY
GCHQ|GBR|SPY
Police Service of Northern Ireland;PSNI|GBR|COP
Royal Ulster Constabulary;RUC|GBR|COP
Crown Prosecution Service;?CPS|GBR|JUD
Old Bailey|GBR|JUD
Royal Navy|GBR|MIL
Royal Air Force;RAF|GBR|MIL
British Army|GBR|MIL
Bank of England|GBR|GOV
National Health Service;NHS|GBR|MED
Scottish Parliament|GBR|LEG
Stormont|GBR|LEG
Welsh Assembly;Senedd|GBR|LEG
RNLI|GBR|NGO
?Met Office|GBR|GOV
?Cabinet Office|GBR|GOV
HM Treasury|GBR|GOV
HM Revenue and Customs;HMRC|GBR|GOV
UK Health Security Agency;Public Health England|GBR|MED
National Crime Agency|GBR|COP
Independent Office for Police Conduct|GBR|COP
Police Scotland|GBR|COP
Greater Manchester Police|GBR|COP
West Midlands Police|GBR|COP
British Transport Police|GBR|COP
Special Air Service;?SAS|GBR|MIL
Special Boat Service|GBR|MIL
Royal Marines|GBR|MIL
Maritime and Coastguard Agency|GBR|GOV
Air Accidents Investigation Branch;AAIB|GBR|GOV
UK Maritime Trade Operations;United Kingdom Maritime Trade Operations;UKMTO|GBR|MIL
Northern Ireland Assembly|GBR|LEG
Office for National Statistics|GBR|GOV
Ofcom|GBR|GOV
Garda;Gardaí;Garda Síochána;An Garda Síochána|IRL|COP
Dáil|IRL|LEG
Oireachtas|IRL|LEG
Seanad|IRL|LEG
Élysée;Élysée Palace|FRA|GOV
Quai d'Orsay|FRA|GOV
Direction générale de la sécurité extérieure;DGSE|FRA|SPY
Foreign Legion;French Foreign Legion|FRA|MIL
DGSI;Direction générale de la sécurité intérieure|FRA|SPY
GIGN|FRA|COP
Matignon|FRA|GOV
Conseil d'État|FRA|JUD
Météo-France;Météo France|FRA|GOV
Bundestag|DEU|LEG
Bundesrat|DEU|LEG
Bundeswehr|DEU|MIL
Bundesbank|DEU|GOV
Robert Koch Institute|DEU|MED
Stasi|DEU|SPY
Treuhand|DEU|GOV
Bundesnachrichtendienst;BND|DEU|SPY
Federal Office for the Protection of the Constitution;Verfassungsschutz;BfV|DEU|SPY
Bundeskriminalamt;Federal Criminal Police Office;BKA|DEU|COP
GSG 9;GSG-9;GSG9|DEU|COP
Bundespolizei|DEU|COP
Federal Constitutional Court|DEU|JUD
GIZ;Deutsche Gesellschaft für Internationale Zusammenarbeit|DEU|GOV
Carabinieri;carabinieri|ITA|COP
Guardia di Finanza|ITA|COP
Quirinale|ITA|GOV
Palazzo Chigi|ITA|GOV
Farnesina|ITA|GOV
SISMI;Sismi|ITA|SPY
National Institute of Geophysics and Volcanology;INGV|ITA|GOV
Guardia Civil|ESP|COP
Mossos d'Esquadra|ESP|COP
Moncloa|ESP|GOV
Generalitat|ESP|GOV
Salvamento Marítimo|ESP|GOV
Ertzaintza|ESP|COP
Audiencia Nacional|ESP|JUD
Cortes Generales|ESP|LEG
AEMET;Aemet|ESP|GOV
Unidad Militar de Emergencias;Military Emergencies Unit|ESP|MIL
Polícia Judiciária|PRT|COP
Guarda Nacional Republicana|PRT|COP
Hellenic Coast Guard|GRC|MIL
Hellenic Police|GRC|COP
AIVD|NLD|SPY
Tweede Kamer|NLD|LEG
Marechaussee;Royal Netherlands Marechaussee|NLD|COP
Rijkswaterstaat|NLD|GOV
Swiss Federal Council|CHE|GOV
Riksdag|SWE|LEG
Säpo|SWE|SPY
Storting|NOR|LEG
Kripos|NOR|COP
Folketing|DNK|LEG
Eduskunta|FIN|LEG
Althingi;Alþingi|ISL|LEG
Riigikogu|EST|LEG
Saeima|LVA|LEG
Seimas|LTU|LEG
Sejm|POL|LEG
Institute of National Remembrance|POL|GOV
Securitate|ROU|SPY
National Anticorruption Directorate|ROU|JUD
Skupština|SRB|LEG
State Investigation and Protection Agency|BIH|COP
Sobranie|MKD|LEG
Sigurimi|ALB|SPY
Verkhovna Rada|UKR|LEG
Security Service of Ukraine;SBU|UKR|SPY
National Anti-Corruption Bureau of Ukraine;NABU|UKR|COP
Energoatom|UKR|BUS
Ukrenergo|UKR|BUS
Main Directorate of Intelligence;Defense Intelligence of Ukraine;Ukrainian Defense Intelligence;HUR|UKR|SPY
National Security and Defense Council|UKR|GOV
Specialized Anti-Corruption Prosecutor's Office|UKR|JUD
State Emergency Service of Ukraine|UKR|GOV
State Border Guard Service of Ukraine|UKR|MIL
Armed Forces of Ukraine|UKR|MIL
National Guard of Ukraine|UKR|MIL
Territorial Defense Forces|UKR|MIL
Unmanned Systems Forces|UKR|MIL
Berkut|UKR|COP
Mejlis of the Crimean Tatar People|UKR|SOC
Kremlin|RUS|GOV
State Duma;Duma|RUS|LEG
Federation Council|RUS|LEG
Federal Security Service;FSB|RUS|SPY
Foreign Intelligence Service;SVR|RUS|SPY
GRU|RUS|SPY
Roscosmos|RUS|GOV
Roskomnadzor|RUS|GOV
Rosatom|RUS|BUS
Russian Investigative Committee;?Investigative Committee|RUS|JUD
Black Sea Fleet|RUS|MIL
Red Army|RUS|MIL
Rosgvardia;Rosgvardiya|RUS|MIL
OMON|RUS|COP
Russian Security Council;Security Council of Russia;Security Council of the Russian Federation|RUS|GOV
Federal Guard Service|RUS|SPY
Federal Penitentiary Service|RUS|COP
Rosaviatsia;Rosaviatsiya|RUS|GOV
Rospotrebnadzor|RUS|MED
Rossotrudnichestvo|RUS|GOV
Northern Fleet|RUS|MIL
Baltic Fleet|RUS|MIL
Caspian Flotilla|RUS|MIL
SOBR|RUS|COP
Congress of People's Deputies|RUS|LEG
State Security Service of Georgia|GEO|SPY
National Security Service of Armenia|ARM|SPY
Milli Majlis|AZE|LEG
Swiss Guard;Pontifical Swiss Guard;Swiss Guards|VAT|MIL
Roman Curia|VAT|REL
`;
