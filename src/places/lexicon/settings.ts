/**
 * Belongs: words of a country's own institutions that tell where a local story plays although it does not name the country.
 * Not: names of places, demonyms; words that several countries share ("parliament", "High Court").
 * Source: public institutions of the countries (US Census Bureau's list of governments; UK and Irish governments; others' constitutions).
 *
 * A line: alpha-3|words, lower case, separated by semicolons.
 */
export const SETTINGS = `
USA|sheriff;sheriff's;county sheriff;grand jury;state trooper;state troopers;highway patrol;state police;school board;elementary school;middle school;high school;city council;county commissioners;county commission;selectmen;board of education;congressman;congresswoman;governor;u.s.;felony;misdemeanor;first-degree;second-degree;district attorney;public defender;freshman;sophomore;zip code;fbi;atf;dea;medicaid;medicare;republican;democrat;democratic;superintendent;interstate;police department;sheriff's office;sheriff's department;city manager;township;county jail;coroner;fire department;little league;nfl;nba;ncaa;mlb
GBR|crown court;magistrates;magistrates';mps;councillor;councillors;borough council;county council;district council;constabulary;metropolitan police;nhs;pence;whitehall;westminster;labour;tory;tories;lib dem;lib dems;motorway;inspector;detective constable;parish council;primary school;a-levels;gcse
IRL|gardai;garda;dail;taoiseach;tánaiste;fine gael;fianna fail;fianna fáil;sinn fein;county council;oireachtas;gaa
CAN|rcmp;mountie;mounties;premier;mla;mpp;first nations;bloc québécois;bloc quebecois;loonie;crown prosecutor
AUS|premier;coalition;liberals;asio;bushfire;bushfires;shire council;tafe;rba
NZL|iwi;hapu;marae;beehive
IND|lok sabha;rajya sabha;bjp;crore;lakh;panchayat;tehsil;taluk;naxalite;naxalites;chief minister;mla;fir
PAK|ppp;pml-n;isi;tehsil;lakh;crore;frontier corps;jirga
PHL|barangay;npa;abu sayyaf;milf;peso;cavite;vice-mayor
NGA|naira;boko haram;efcc;inec;governorship
KEN|shilling;odm;governor;mpesa;chief's camp
ZAF|anc;rand;eskom;cosatu;da
ISR|knesset;idf;shekel;shekels;likud
RUS|duma;kremlin;rouble;roubles;ruble;rubles;fsb
CHN|yuan;politburo;xinhua;renminbi
JPN|yen;diet;ldp
SLV|fmln;arena;colon;atlacatl;cuscatlan
COL|farc;eln;m-19;medellin cartel;extraditables
PER|sendero luminoso;shining path;mrta;tupac amaru;inti
GTM|urng;kaibiles
CHL|fpmr;mir;carabineros
`;
