/**
 * Foreign and defence ministers of the states of Asia, the Middle East and Oceania since 1990, and others of their governments whom the news quotes.
 * Belongs: as in ../europe.ts; a fourth field gives another sector than GOV.
 * Not: heads of state and government (../asia.ts); leaders of armed movements, bodies and churches (bodies.ts).
 * Source: own knowledge of public records.
 */
export const ASIA_MINISTERS = `
KAZ|Foreign Minister|Erlan Idrissov 2012-09;Kairat Abdrakhmanov 2016-12;Mukhtar Tleuberdi 2019-09
ISR|Foreign Minister|David Levy 1990-06;Shimon Peres 1992-07;Ehud Barak 1995-11;David Levy 1996-06;Ariel Sharon 1998-10;Shlomo Ben-Ami 2000-11;Shimon Peres 2001-03;Silvan Shalom 2003-02;Tzipi Livni 2006-01;Avigdor Lieberman=Avigdor Liberman 2009-04;Israel Katz 2019-02;Gabi Ashkenazi 2020-05;Yair Lapid 2021-06-13;Eli Cohen 2022-12-29;Israel Katz 2024-01;Gideon Saar=Gideon Sa'ar 2024-11
ISR|Defense Minister|Moshe Arens 1990-06;Yitzhak Mordechai 1996-06;Binyamin Ben-Eliezer 2001-03;Shaul Mofaz 2002-11;Amir Peretz 2006-05;Ehud Barak 2007-06;Moshe Yaalon=Moshe Ya'alon 2013-03;Avigdor Lieberman=Avigdor Liberman 2016-05;Naftali Bennett 2019-11;Benny Gantz 2020-05-17;Yoav Gallant 2022-12-29;Israel Katz 2024-11-08
IRN|Foreign Minister|Ali Akbar Velayati 1981-12;Kamal Kharrazi=Kamal Kharazi 1997-08;Manouchehr Mottaki 2005-08;Ali Akbar Salehi 2010-12;Mohammad Javad Zarif=Javad Zarif 2013-08-15;Hossein Amir-Abdollahian=Hossein Amirabdollahian 2021-08-25..2024-05-19;Abbas Araghchi=Abbas Araqchi 2024-08-21
IRN|Quds Force commander|Qassem Soleimani=Qasem Soleimani 1998..2020-01-03;Esmail Ghaani=Esmail Qaani 2020-01-03|MIL
IRQ|Foreign Minister|Tariq Aziz 1983-01;Mohammed Saeed al-Sahhaf 1992;Naji Sabri 2001-08..2003-04;Hoshyar Zebari 2003-09;Ibrahim al-Jaafari 2014-09;Mohammed al-Hakim 2018-10;Fuad Hussein 2020-06
SYR|Foreign Minister|Farouk al-Sharaa=Farouq al-Shara 1984-03;Walid al-Moallem=Walid Muallem=Walid al-Muallem 2006-02;Faisal Mekdad=Faisal Miqdad 2020-11;Asaad al-Shibani=Asaad al-Shaibani 2024-12
SAU|Foreign Minister|Saud al-Faisal=Prince Saud al-Faisal 1975-10;Adel al-Jubeir 2015-04-29;Ibrahim al-Assaf 2018-12;Faisal bin Farhan=Faisal bin Farhan Al Saud 2019-10
JOR|Foreign Minister|Nasser Judeh 2009-02;Ayman Safadi 2017-01
QAT|Foreign Minister|Khalid bin Mohammad Al Attiyah 2013-06;Mohammed bin Abdulrahman Al Thani=Mohammed bin Abdulrahman al-Thani 2016-01
ARE|Foreign Minister|Abdullah bin Zayed Al Nahyan=Abdullah bin Zayed 2006-02
PAK|Foreign Minister|Khurshid Mahmud Kasuri 2002-11;Shah Mehmood Qureshi 2008-03;Hina Rabbani Khar 2011-07..2013-03;Khawaja Asif=Khawaja Muhammad Asif 2017-08;Shah Mehmood Qureshi 2018-08-20;Bilawal Bhutto Zardari=Bilawal Bhutto-Zardari 2022-04-27;Jalil Abbas Jilani 2023-08;Ishaq Dar 2024-03
IND|Foreign Minister|Jaswant Singh 1998-12;Yashwant Sinha 2002-07;Natwar Singh 2004-05;Pranab Mukherjee 2006-10;S.M. Krishna 2009-05;Salman Khurshid 2012-10;Sushma Swaraj 2014-05-26;S. Jaishankar=Subrahmanyam Jaishankar 2019-05-30
IND|Defence Minister|George Fernandes 1998-03;A.K. Antony 2006-10;Arun Jaitley 2014-05;Manohar Parrikar 2014-11;Nirmala Sitharaman 2017-09;Rajnath Singh 2019-05-31
IND|Home Minister|L.K. Advani 1998-03;Shivraj Patil 2004-05;P. Chidambaram 2008-11;Sushilkumar Shinde 2012-07;Rajnath Singh 2014-05;Amit Shah 2019-05-30
AFG|Foreign Minister|Abdullah Abdullah 2001-12;Rangin Dadfar Spanta 2006-03;Zalmai Rassoul 2010-01;Salahuddin Rabbani 2015-02;Mohammad Haneef Atmar=Hanif Atmar 2020-04..2021-08-15;Amir Khan Muttaqi 2021-09-07
CHN|Foreign Minister|Qian Qichen 1988-04;Tang Jiaxuan 1998-03;Li Zhaoxing 2003-03;Yang Jiechi 2007-04;Wang Yi 2013-03-16;Qin Gang 2022-12-30;Wang Yi 2023-07-25
CHN|Defense Minister|Chi Haotian 1993-03;Cao Gangchuan 2003-03;Liang Guanglie 2008-03;Chang Wanquan 2013-03;Wei Fenghe 2018-03;Li Shangfu 2023-03-12;Dong Jun 2023-12-29
TWN|Foreign Minister|Joseph Wu 2018-02;Lin Chia-lung 2024-05-20
JPN|Foreign Minister|Yohei Kono 1999-10;Makiko Tanaka 2001-04;Yoriko Kawaguchi 2002-02;Taro Aso 2005-10;Katsuya Okada 2009-09;Seiji Maehara 2010-09;Fumio Kishida 2012-12;Taro Kono 2017-08;Toshimitsu Motegi 2019-09;Yoshimasa Hayashi 2021-11;Yoko Kamikawa 2023-09;Takeshi Iwaya 2024-10
KOR|Foreign Minister|Ban Ki-moon 2004-01;Song Min-soon 2006-12;Yu Myung-hwan 2008-02;Kim Sung-hwan 2010-10;Yun Byung-se 2013-03;Kang Kyung-wha 2017-06;Chung Eui-yong 2021-02;Park Jin 2022-05;Cho Tae-yul 2024-01
PRK|Foreign Minister|Ri Yong Ho=Ri Yong-ho 2016-05;Ri Son Gwon=Ri Son-gwon 2020-01;Choe Son Hui=Choe Son-hui 2022-06
IDN|Foreign Minister|Ali Alatas 1988-03;Alwi Shihab 1999-10;Hassan Wirajuda 2001-08;Marty Natalegawa 2009-10;Retno Marsudi 2014-10-27;Sugiono 2024-10
PHL|Foreign Secretary|Alberto Romulo 2004-08;Albert del Rosario 2011-02;Perfecto Yasay 2016-06;Alan Peter Cayetano 2017-05;Teodoro Locsin 2018-10;Enrique Manalo 2022-07
AUS|Foreign Minister|Gareth Evans 1988-09;Alexander Downer 1996-03;Stephen Smith 2007-12;Kevin Rudd 2010-09;Bob Carr 2012-03;Julie Bishop 2013-09;Marise Payne 2018-08;Penny Wong 2022-05-23
NZL|Foreign Minister|Winston Peters 2005-10;Murray McCully 2008-11;Winston Peters 2017-10;Nanaia Mahuta 2020-11;Winston Peters 2023-11
`;
