/**
 * Foreign and defence ministers of the states of Africa since 1990, and others of their governments whom the news quotes.
 * Belongs: as in ../europe.ts; a fourth field gives another sector than GOV.
 * Not: heads of state and government (../africa.ts); leaders of armed movements, bodies and churches (bodies.ts).
 * Source: own knowledge of public records.
 */
export const AFRICA_MINISTERS = `
EGY|Foreign Minister|Amr Moussa=Amr Mussa 1991-05;Ahmed Maher 2001-05;Ahmed Aboul Gheit 2004-07;Nabil Elaraby=Nabil al-Arabi 2011-03;Mohamed Kamel Amr 2011-07;Nabil Fahmy 2013-07;Sameh Shoukry 2014-06;Badr Abdelatty 2024-07
ZAF|Foreign Minister|Pik Botha 1977-04;Alfred Nzo 1994-05;Nkosazana Dlamini-Zuma 1999-06;Maite Nkoana-Mashabane 2009-05;Lindiwe Sisulu 2018-02;Naledi Pandor 2019-05-30;Ronald Lamola 2024-07
ETH|Foreign Minister|Seyoum Mesfin 1991;Tedros Adhanom Ghebreyesus=Tedros Adhanom 2012-11;Workneh Gebeyehu 2016-11;Gedu Andargachew 2019-04;Demeke Mekonnen 2020-11;Taye Atske Selassie 2024-02
NGA|Foreign Minister|Geoffrey Onyeama 2015-11;Yusuf Tuggar 2023-08
KEN|Foreign Minister|Amina Mohamed 2013-05;Monica Juma 2018-02;Raychelle Omamo 2020-01;Alfred Mutua 2022-10
`;
