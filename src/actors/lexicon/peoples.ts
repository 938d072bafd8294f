/**
 * Peoples, faiths and currents of thought by their capitalised names, which are no bodies: "Muslims", "the Rohingya", "a Marxist".
 * Belongs: singular or adjective, capitalised as in print; the plural in -s is formed.
 * Not: demonyms of states (world/) and of parts of one state (parts.ts).
 * Source: own knowledge.
 */
export const PEOPLES = `
Muslim;Islam;Islamic;Islamist;Sunni;Shia;Shiite;Shi'ite;Shi’ite;Sufi;Salafi;Salafist;Wahhabi;Alawite;Druze;Ismaili;Ahmadi;Ahmadiyya;Christian;Christianity;
Catholic;Protestant;Evangelical;Orthodox;Anglican;Baptist;Methodist;Lutheran;Mormon;Pentecostal;Copt;Coptic;Maronite;Yazidi;Yezidi;Zoroastrian;Baha'i;Bahai;
Jew;Jewish;Judaism;Zionist;Zionism;Hindu;Hinduism;Hindutva;Buddhist;Buddhism;Sikh;Jain;Taoist;Dalit;Brahmin;Rajput;Maratha;Patidar;Jat;Vokkaliga;Lingayat;Tamil;
Sinhalese;Sinhala;Punjabi;Bengali;Gujarati;Marathi;Telugu;Malayali;Kannadiga;Assamese;Naga;Kuki;Meitei;Mizo;Bodo;Gorkha;Madhesi;Sindhi;Pashtun;Pathan;Baloch;Baluch;
Hazara;Tajik;Uzbek;Turkmen;Kurd;Kurdish;Arab;Arabic;Bedouin;Berber;Amazigh;Tuareg;Sahrawi;Persian;Turkic;Uighur;Uyghur;Uygur;Hui;Han;Tibetan;Mongol;Manchu;Hmong;Karen;
Kachin;Shan;Chin;Rakhine;Rohingya;Bamar;Mon;Khmer;Cham;Malay;Javanese;Sundanese;Dayak;Papuan;Moro;Igorot;Ainu;Okinawan;Aboriginal;Aborigine;Indigenous;First Nation;
First Nations;Torres Strait Islander;Maori;Māori;Pasifika;Polynesian;Melanesian;Inuit;Métis;Metis;Cree;Dene;Gwich'in;Haida;Mohawk;Navajo;Cherokee;Sioux;Lakota;Apache;
Native American;American Indian;Alaska Native;African American;African-American;Afro-American;Asian American;Asian-American;Latino;Latina;Latinx;Hispanic;Chicano;Creole;
Mestizo;Quechua;Aymara;Mapuche;Guarani;Guaraní;Yanomami;Maya;Mayan;Aztec;Inca;Garifuna;Miskito;Hutu;Tutsi;Twa;Hausa;Fulani;Fula;Peul;Yoruba;Igbo;Ijaw;Kanuri;Tiv;
Ashanti;Akan;Ewe;Mende;Temne;Mandinka;Wolof;Dogon;Bambara;Songhai;Mossi;Zulu;Xhosa;Sotho;Tswana;Shona;Ndebele;Venda;Tsonga;Kikuyu;Luo;Kalenjin;Luhya;Kamba;Maasai;
Masai;Turkana;Samburu;Pokot;Baganda;Acholi;Karamojong;Banyamulenge;Hema;Lendu;Dinka;Nuer;Shilluk;Murle;Fur;Masalit;Zaghawa;Nuba;Beja;Oromo;Amhara;Tigrayan;Afar;
Sidama;Somali;Afrikaner;Boer;Roma;Gypsy;Sami;Sinti;Romani;Slav;Slavic;Serb;Croat;Bosniak;Gagauz;Tatar;Crimean Tatar;Cossack;Chechen;Circassian;Ingush;Ossetian;Abkhazian;
Basque;Catalan;Breton;Corsican;Walloon;Fleming;Flemish;Frisian;Gaelic;Celtic;Celt;Viking;Caucasian;European;African;Asian;Latin American;North American;
South American;Central American;Scandinavian;Nordic;Baltic;Balkan;Westerner;Western;Easterner;Middle Eastern;Southeast Asian;South Asian;East Asian;East African;West African;
Sub-Saharan;Caribbean;Arabian;Byzantine;Roman;Ottoman;Soviet;Marxist;Marxism;Communist;Communism;Leninist;Maoist;Trotskyist;Stalinist;Socialist;Socialism;Fascist;Nazi;Neo-Nazi;
Democrat;Republican;Liberal;Conservative;Tory;Tories;Labourite;Peronist;Chavista;Castroist;Bolivarian;Sandinista;Kemalist;Gaullist;Leftist;Unionist;Loyalist;
LGBT;LGBTQ;LGBTQ+;LGBTI;Gen Z;Generation Z;Millennial;Boomer
`;

/** Deities, units, currencies, holidays, diseases and offices in capitals: no person and no body. */
export const NO_ACTORS = `
God;Allah;Jesus;Christ;Jesus Christ;Lord;Almighty;Buddha;Shiva;Vishnu;Ram;Krishna;Satan;Devil;Santa;Santa Claus;Bible;Quran;Koran;Torah;Celsius;Fahrenheit;Kelvin;Bitcoin;Ethereum;
Dogecoin;Tether;USDT;USDC;NFT;NFTs;LNG;LPG;GDP;GNP;VAT;GST;PPP;FDI;IPO;ETF;ESG;CEO;CEOs;CFO;COO;CTO;MP;MPs;MEP;MEPs;MLA;MEC;VIP;PM;DP;HIV;AIDS;Aids;Covid;COVID;Covid-19;
COVID-19;SARS;MERS;Ebola;Coronavirus;coronavirus;Monkeypox;Zika;Dengue;Haj;Eid-ul-Adha;Eid-ul-Fitr;Omicron;Delta;DNA;RNA;PCR;ICU;WiFi;Wi-Fi;GPS;SMS;PDF;USB;TV;DVD;CCTV;FIR;ID;PhD;MBA;BSc;MSc;BA;MA;A-level;GCSE;NGO;NGOs;SME;SMEs;MSME;MSMEs;UFO;IED;
IEDs;UAV;UAVs;ICBM;SUV;SUVs;AK-47;Kalashnikov;Wi;AM;FM;PM;GMT;UTC;EST;EDT;CET;IST;Ramadan;Ramazan;Eid;Eid al-Fitr;Eid al-Adha;Diwali;Holi;Hanukkah;Passover;Easter;Christmas;
Thanksgiving;Halloween;Good Friday;Nowruz;Vesak;Ashura;Muharram;Lent;Hajj;Umrah;Kingdom;State;Republic;Emirate;Sultanate;Empire;Crown;Prime Minister;Deputy Prime Minister;President;
Vice President;Minister;Foreign Minister;Ministers;Governor;Mayor;Ambassador;Senator;Amir;Emir;King;Queen;Imam;Pope;Shaman;Chancellor;Premier;Speaker;Majesty;Highness;Excellency;
Her Majesty;His Majesty;His Highness;His Excellency;Facebook Live;Breaking News;Latest News;Top News;Local News;World News;Live News;Top Stories;Related News;More News;Zoom;Web;Internet;Wikipedia;Guinness World Records;MoU;MOU;MoUs;MOUs;Memorandum of Understanding;VPN;VPNs;WWI;WWII;World War;IPC;AFSPA;PMLA;UAPA;DGP;IGP;ASP;DSP;DySP;SHO;SSP;ICU;EMT;EMTs;ATV;ATVs;JV;EV;EVs;PNQ;Islamophobia;Antisemitism;Partition;White Terror;Belt and Road Initiative;Nobel;Oscar;Oscars;Grammy;Emmy;Mahi Mahi
`;
