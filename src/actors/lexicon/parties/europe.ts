/**
 * Political parties and alliances of Europe, Russia and the Caucasus.
 * Belongs: as in index.ts.
 * Not: armed groups (armed-groups/); parliaments (national/).
 * Source: own knowledge; names as the parties' English-language press uses them.
 */
export const EUROPE = `
Conservative and Unionist Party;Tory Party|GBR|PTY
Scottish National Party;SNP|GBR|PTY
Liberal Democrats;Lib Dems|GBR|PTY
Plaid Cymru|GBR|PTY
UK Independence Party;UKIP;Ukip|GBR|PTY
Brexit Party|GBR|PTY
Reform UK|GBR|PTY
Democratic Unionist Party;DUP|GBR|PTY
Ulster Unionist Party|GBR|PTY
Social Democratic and Labour Party;SDLP|GBR|PTY
Alliance Party of Northern Ireland|GBR|PTY
British National Party|GBR|PTY
Alba Party|GBR|PTY
Democratic Unionists|GBR|PTY
Ulster Unionists|GBR|PTY
Progressive Unionist Party|GBR|PTY
Traditional Unionist Voice|GBR|PTY
Sinn Féin|IRL|PTY
Fine Gael|IRL|PTY
Fianna Fáil|IRL|PTY
Republican Sinn Féin|IRL|PTY
?Progressive Democrats|IRL|PTY
National Rally;Rassemblement National|FRA|PTY
National Front;Front National|FRA|PTY
La France Insoumise;France Unbowed|FRA|PTY
La République En Marche;En Marche|FRA|PTY
Les Républicains|FRA|PTY
Union for a Popular Movement|FRA|PTY
New Popular Front;Nouveau Front Populaire|FRA|PTY
Reconquête|FRA|PTY
Rally for the Republic|FRA|PTY
Union for French Democracy|FRA|PTY
MoDem|FRA|PTY
Christian Democratic Union;CDU|DEU|PTY
Christian Social Union;CSU|DEU|PTY
Social Democratic Party of Germany;SPD|DEU|PTY
Alternative for Germany;AfD|DEU|PTY
Free Democratic Party;FDP|DEU|PTY
Die Linke|DEU|PTY
Pegida;PEGIDA|DEU|OPP
Sahra Wagenknecht Alliance|DEU|PTY
National Democratic Party of Germany|DEU|PTY
Party of Democratic Socialism|DEU|PTY
Forza Italia|ITA|PTY
Brothers of Italy;Fratelli d'Italia|ITA|PTY
Five Star Movement;Five-Star Movement;5-Star Movement|ITA|PTY
Northern League;Lega Nord;?Lega|ITA|PTY
Italian Social Movement|ITA|PTY
Alleanza Nazionale|ITA|PTY
Democratic Party of the Left|ITA|PTY
Italia Viva|ITA|PTY
CasaPound|ITA|PTY
Forza Nuova|ITA|PTY
Spanish Socialist Workers' Party;PSOE|ESP|PTY
Partido Popular|ESP|PTY
Podemos|ESP|PTY
Ciudadanos|ESP|PTY
?Vox|ESP|PTY
Herri Batasuna;Batasuna|ESP|PTY
Esquerra Republicana;Republican Left of Catalonia|ESP|PTY
Junts per Catalunya;Together for Catalonia|ESP|PTY
Basque Nationalist Party|ESP|PTY
Bildu;EH Bildu|ESP|PTY
Convergence and Union;Convergencia i Unio|ESP|PTY
?Sumar|ESP|PTY
Chega|PRT|PTY
Left Bloc;Bloco de Esquerda|PRT|PTY
?New Democracy|GRC|PTY
Syriza;SYRIZA|GRC|PTY
Pasok;PASOK|GRC|PTY
Golden Dawn|GRC|PTY
Independent Greeks|GRC|PTY
Greek Solution|GRC|PTY
Communist Party of Greece;Greek Communist Party|GRC|PTY
Party for Freedom;PVV|NLD|PTY
People's Party for Freedom and Democracy;VVD|NLD|PTY
Forum for Democracy|NLD|PTY
D66|NLD|PTY
GroenLinks|NLD|PTY
?New Social Contract|NLD|PTY
Farmer-Citizen Movement;Farmer Citizen Movement|NLD|PTY
Pim Fortuyn List;List Pim Fortuyn|NLD|PTY
Christian Democratic Appeal|NLD|PTY
Vlaams Belang;Vlaams Blok|BEL|PTY
New Flemish Alliance;N-VA|BEL|PTY
Open VLD;Open Vld|BEL|PTY
Swiss People's Party|CHE|PTY
Freedom Party of Austria;FPOe;FPÖ|AUT|PTY
Austrian People's Party;ÖVP;OeVP|AUT|PTY
Social Democratic Party of Austria;SPÖ|AUT|PTY
Sweden Democrats|SWE|PTY
Progress Party of Norway|NOR|PTY
Danish People's Party|DNK|PTY
Finns Party;True Finns|FIN|PTY
Homeland Union|LTU|PTY
Sąjūdis|LTU|PTY
Law and Justice party;Law and Justice Party;PiS;?Law and Justice|POL|PTY
Civic Platform;Civic Coalition|POL|PTY
Confederation Liberty and Independence|POL|PTY
Konfederacja|POL|PTY
Polish People's Party|POL|PTY
Democratic Left Alliance|POL|PTY
Samoobrona|POL|PTY
League of Polish Families|POL|PTY
Solidarity Electoral Action|POL|PTY
?ANO;ANO 2011|CZE|PTY
Civic Democratic Party|CZE|PTY
Freedom and Direct Democracy|CZE|PTY
TOP 09|CZE|PTY
Czech Social Democratic Party;ČSSD|CZE|PTY
Civic Forum|CZE|PTY
Smer;Smer-SD;Direction-Social Democracy|SVK|PTY
Progressive Slovakia|SVK|PTY
Hlas;Hlas-SD|SVK|PTY
OĽaNO|SVK|PTY
Movement for a Democratic Slovakia;HZDS|SVK|PTY
Fidesz|HUN|PTY
Jobbik|HUN|PTY
Tisza party;Tisza Party|HUN|PTY
Hungarian Democratic Forum|HUN|PTY
Alliance of Free Democrats|HUN|PTY
Hungarian Socialist Party|HUN|PTY
Our Homeland Movement|HUN|PTY
Momentum Movement|HUN|PTY
Save Romania Union|ROU|PTY
Alliance for the Union of Romanians|ROU|PTY
Democratic Union of Hungarians in Romania;UDMR|ROU|PTY
Greater Romania Party|ROU|PTY
GERB|BGR|PTY
We Continue the Change|BGR|PTY
Movement for Rights and Freedoms|BGR|PTY
Vazrazhdane|BGR|PTY
Ataka|BGR|PTY
Serbian Progressive Party|SRB|PTY
Serbian Radical Party|SRB|PTY
Socialist Party of Serbia|SRB|PTY
Otpor;OTPOR|SRB|OPP
Serbian Renewal Movement|SRB|PTY
Democratic Party of Serbia|SRB|PTY
Democratic Opposition of Serbia|SRB|PTY
Party of Democratic Action;?SDA|BIH|PTY
Alliance of Independent Social Democrats;SNSD|BIH|PTY
Serb Democratic Party;Serbian Democratic Party|BIH|PTY
Croatian Democratic Union;HDZ|HRV|PTY
Homeland Movement|HRV|PTY
Slovenian Democratic Party|SVN|PTY
VMRO-DPMNE|MKD|PTY
Social Democratic Union of Macedonia;SDSM|MKD|PTY
Democratic Union for Integration|MKD|PTY
Democratic Party of Socialists|MNE|PTY
Socialist Party of Albania|ALB|PTY
Democratic Party of Kosovo|XKX|PTY
Vetëvendosje|XKX|PTY
Democratic League of Kosovo;LDK|XKX|PTY
Alliance for the Future of Kosovo|XKX|PTY
Serb List;Serbian List;Srpska Lista|XKX|PTY
AKEL|CYP|PTY
Disy;Democratic Rally|CYP|PTY
?ELAM|CYP|PTY
Republican Turkish Party|CYP|PTY
Servant of the People|UKR|PTY
?European Solidarity|UKR|PTY
Party of Regions|UKR|PTY
Batkivshchyna|UKR|PTY
?Svoboda|UKR|PTY
Opposition Platform — For Life;Opposition Platform|UKR|PTY
Our Ukraine|UKR|PTY
Yulia Tymoshenko Bloc|UKR|PTY
Petro Poroshenko Bloc|UKR|PTY
?Opposition Bloc|UKR|PTY
UDAR|UKR|PTY
?Rukh|UKR|PTY
United Russia|RUS|PTY
Just Russia;A Just Russia|RUS|PTY
Communist Party of the Russian Federation;KPRF|RUS|PTY
Liberal Democratic Party of Russia;LDPR|RUS|PTY
Yabloko|RUS|PTY
National Bolshevik Party|RUS|OPP
Union of Right Forces|RUS|PTY
Our Home Is Russia;Our Home is Russia|RUS|PTY
Russia's Choice|RUS|PTY
Fatherland-All Russia|RUS|PTY
Pussy Riot|RUS|OPP
Belarusian Popular Front;Belarus Popular Front;Byelorussian Popular Front|BLR|PTY
Party of Action and Solidarity|MDA|PTY
Party of Socialists of the Republic of Moldova|MDA|PTY
Georgian Dream|GEO|PTY
United National Movement|GEO|PTY
European Georgia|GEO|PTY
Lelo for Georgia|GEO|PTY
Civil Contract party;?Civil Contract|ARM|PTY
Republican Party of Armenia|ARM|PTY
Armenian Revolutionary Federation;Dashnaktsutyun|ARM|PTY
Prosperous Armenia|ARM|PTY
Bright Armenia|ARM|PTY
Armenian National Congress|ARM|PTY
New Azerbaijan Party|AZE|PTY
Musavat|AZE|PTY
Azerbaijan Popular Front;Azerbaijan Popular Front Party;Popular Front of Azerbaijan|AZE|PTY
Inuit Ataqatigiit|GRL|PTY
Siumut|GRL|PTY
Christian Social People's Party|LUX|PTY
Partit Laburista|MLT|PTY
`;
