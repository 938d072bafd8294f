/**
 * Foreign and defence ministers of the states that the world's news quotes most, heads of international bodies, leaders of armed movements and heads
 * of services, since 1990.
 * Belongs: as in europe.ts; the country slot is "-" for international bodies (sector IGO); a fourth field gives another sector than GOV.
 * Not: heads of state and government (the other files of this folder).
 * Source: own knowledge of public records.
 */
export const MINISTERS = `
RUS|Foreign Minister|Andrei Kozyrev 1990-10;Yevgeny Primakov 1996-01;Igor Ivanov 1998-09-11;Sergei Lavrov=Sergey Lavrov 2004-03-09
RUS|Defense Minister|Pavel Grachev 1992-05;Igor Rodionov 1996-07;Igor Sergeyev 1997-05;Sergei Ivanov 2001-03;Anatoly Serdyukov 2007-02;Sergei Shoigu=Sergey Shoigu 2012-11-06;Andrei Belousov=Andrey Belousov 2024-05-14
RUS|Foreign Ministry spokeswoman|Maria Zakharova 2015-08
RUS|Kremlin spokesman|Dmitry Peskov 2012-05
UKR|Foreign Minister|Borys Tarasyuk 1998-04..2000-09;Pavlo Klimkin 2014-06-19;Vadym Prystaiko 2019-08-29;Dmytro Kuleba 2020-03-04;Andrii Sybiha=Andriy Sybiha 2024-09-05
UKR|Defense Minister|Stepan Poltorak 2014-10;Andriy Taran 2020-03;Oleksii Reznikov=Oleksiy Reznikov 2021-11-04;Rustem Umerov 2023-09-06;Denys Shmyhal 2025-07
BLR|Foreign Minister|Vladimir Makei=Uladzimir Makei 2012-08..2022-11-26;Sergei Aleinik 2022-12
ARM|Foreign Minister|Vartan Oskanian=Vardan Oskanyan 1998-04;Edward Nalbandian=Eduard Nalbandian 2008-04;Zohrab Mnatsakanyan 2018-05-12;Ara Aivazian=Ara Ayvazyan 2020-11-18;Ararat Mirzoyan 2021-08-19
ARM|Defense Minister|Seyran Ohanyan 2008-04;Vigen Sargsyan 2016-10;Davit Tonoyan=David Tonoyan 2018-05;Vagharshak Harutyunyan 2020-11;Suren Papikyan 2021-11
AZE|Foreign Minister|Elmar Mammadyarov 2004-04;Jeyhun Bayramov 2020-07-16
AZE|Defense Minister|Safar Abiyev 1995-02;Zakir Hasanov 2013-10
GEO|Foreign Minister|David Zalkaliani 2018-06;Ilia Darchiashvili 2022-04
KAZ|Foreign Minister|Erlan Idrissov 2012-09;Kairat Abdrakhmanov 2016-12;Mukhtar Tleuberdi 2019-09
GBR|Foreign Secretary|Douglas Hurd 1989-10;Malcolm Rifkind 1995-07;Robin Cook 1997-05-02;Jack Straw 2001-06-08;Margaret Beckett 2006-05-05;David Miliband 2007-06-28;William Hague 2010-05-12;Philip Hammond 2014-07-15;Boris Johnson 2016-07-13;Jeremy Hunt 2018-07-09;Dominic Raab 2019-07-24;Liz Truss 2021-09-15;James Cleverly 2022-09-06;David Cameron 2023-11-13;David Lammy 2024-07-05;Yvette Cooper 2025-09-05
GBR|Defence Secretary|Tom King 1989-07;Malcolm Rifkind 1992-04;Michael Portillo 1995-07;George Robertson 1997-05;Geoff Hoon 1999-10;John Reid 2005-05;Des Browne 2006-05;Liam Fox 2010-05;Philip Hammond 2011-10;Michael Fallon 2014-07;Gavin Williamson 2017-11;Penny Mordaunt 2019-05;Ben Wallace 2019-07-24;Grant Shapps 2023-08-31;John Healey 2024-07-05
FRA|Foreign Minister|Roland Dumas 1988-05;Alain Juppé=Alain Juppe 1993-03;Hervé de Charette=Herve de Charette 1995-05;Hubert Védrine=Hubert Vedrine 1997-06;Dominique de Villepin 2002-05;Michel Barnier 2004-03;Philippe Douste-Blazy 2005-06;Bernard Kouchner 2007-05;Michèle Alliot-Marie=Michele Alliot-Marie 2010-11;Alain Juppé=Alain Juppe 2011-02-27;Laurent Fabius 2012-05-17;Jean-Marc Ayrault 2016-02;Jean-Yves Le Drian 2017-05-17;Catherine Colonna 2022-05-20;Stéphane Séjourné=Stephane Sejourne 2024-01-11;Jean-Noël Barrot=Jean-Noel Barrot 2024-09-21
FRA|Defence Minister|Michèle Alliot-Marie=Michele Alliot-Marie 2002-05;Hervé Morin=Herve Morin 2007-05;Alain Juppé=Alain Juppe 2010-11;Gérard Longuet=Gerard Longuet 2011-02;Jean-Yves Le Drian 2012-05;Sylvie Goulard 2017-05;Florence Parly 2017-06;Sébastien Lecornu=Sebastien Lecornu 2022-05-20..2025-09
DEU|Foreign Minister|Hans-Dietrich Genscher 1982-10;Klaus Kinkel 1992-05;Joschka Fischer 1998-10-27;Frank-Walter Steinmeier 2005-11-22;Guido Westerwelle 2009-10-28;Frank-Walter Steinmeier 2013-12-17;Sigmar Gabriel 2017-01-27;Heiko Maas 2018-03-14;Annalena Baerbock 2021-12-08;Johann Wadephul 2025-05-06
DEU|Defence Minister|Volker Rühe=Volker Ruehe 1992-04;Rudolf Scharping 1998-10;Peter Struck 2002-07;Franz Josef Jung 2005-11;Karl-Theodor zu Guttenberg 2009-10;Thomas de Maizière=Thomas de Maiziere 2011-03;Ursula von der Leyen 2013-12-17;Annegret Kramp-Karrenbauer 2019-07-17;Christine Lambrecht 2021-12-08;Boris Pistorius 2023-01-19
ITA|Foreign Minister|Franco Frattini 2008-05..2011-11;Federica Mogherini 2014-02;Paolo Gentiloni 2014-10;Angelino Alfano 2016-12;Enzo Moavero Milanesi 2018-06;Luigi Di Maio 2019-09-05;Antonio Tajani 2022-10-22
ITA|Defence Minister|Roberta Pinotti 2014-02;Elisabetta Trenta 2018-06;Lorenzo Guerini 2019-09;Guido Crosetto 2022-10-22
ESP|Foreign Minister|Miguel Ángel Moratinos=Miguel Angel Moratinos 2004-04;Trinidad Jiménez=Trinidad Jimenez 2010-10;José Manuel García-Margallo=Jose Manuel Garcia-Margallo 2011-12;Alfonso Dastis 2016-11;Josep Borrell 2018-06-07;Arancha González Laya=Arancha Gonzalez Laya 2020-01;José Manuel Albares=Jose Manuel Albares 2021-07-12
ESP|Defence Minister|Carme Chacón=Carme Chacon 2008-04;Pedro Morenés=Pedro Morenes 2011-12;María Dolores de Cospedal=Maria Dolores de Cospedal 2016-11;Margarita Robles 2018-06-07
POL|Foreign Minister|Radoslaw Sikorski=Radek Sikorski=Radosław Sikorski 2007-11;Grzegorz Schetyna 2014-09;Witold Waszczykowski 2015-11;Jacek Czaputowicz 2018-01;Zbigniew Rau 2020-08;Radoslaw Sikorski=Radek Sikorski=Radosław Sikorski 2023-12-13
HUN|Foreign Minister|Peter Szijjarto=Péter Szijjártó 2014-09-23
LTU|Foreign Minister|Linas Linkevicius=Linas Linkevičius 2012-12;Gabrielius Landsbergis 2020-12-11
EST|Foreign Minister|Urmas Reinsalu 2019-07
LVA|Foreign Minister|Edgars Rinkevics=Edgars Rinkēvičs 2011-10..2023-07;Baiba Braze 2024-04
SWE|Foreign Minister|Carl Bildt 2006-10;Margot Wallström=Margot Wallstrom 2014-10;Ann Linde 2019-09;Tobias Billström=Tobias Billstrom 2022-10;Maria Malmer Stenergard 2024-09
FIN|Foreign Minister|Alexander Stubb 2008-04;Erkki Tuomioja 2011-06;Timo Soini 2015-05;Pekka Haavisto 2019-06;Elina Valtonen 2023-06-20
NOR|Foreign Minister|Jonas Gahr Støre=Jonas Gahr Store 2005-10;Børge Brende=Borge Brende 2013-10;Ine Eriksen Søreide=Ine Eriksen Soreide 2017-10;Anniken Huitfeldt 2021-10;Espen Barth Eide 2023-10
DNK|Foreign Minister|Jeppe Kofod 2019-06;Lars Løkke Rasmussen=Lars Lokke Rasmussen 2022-12-15
IRL|Foreign Minister|Simon Coveney 2017-06;Micheál Martin=Micheal Martin 2022-12
AUT|Foreign Minister|Sebastian Kurz 2013-12;Karin Kneissl 2017-12;Alexander Schallenberg 2019-06
GRC|Foreign Minister|Evangelos Venizelos 2013-06;Nikos Kotzias 2015-01;George Katrougalos 2019-02;Nikos Dendias 2019-07-09;George Gerapetritis 2023-06-27
TUR|Foreign Minister|Ismail Cem 1997-07;Abdullah Gul=Abdullah Gül 2003-03;Ali Babacan 2007-08;Ahmet Davutoglu=Ahmet Davutoğlu 2009-05-01;Mevlut Cavusoglu=Mevlüt Çavuşoğlu 2014-08-29;Hakan Fidan 2023-06-04
TUR|Defense Minister|Ismet Yilmaz 2011-07;Fikri Isik 2016-05;Nurettin Canikli 2017-07;Hulusi Akar 2018-07-10;Yasar Guler=Yaşar Güler 2023-06-04
SRB|Foreign Minister|Vuk Jeremic 2007-05;Ivica Dacic=Ivica Dačić 2014-04;Nikola Selakovic=Nikola Selaković 2020-10;Ivica Dacic=Ivica Dačić 2022-10;Marko Djuric=Marko Đurić 2024-05
USA|Secretary of State|James Baker 1989-01-25;Lawrence Eagleburger 1992-08;Warren Christopher 1993-01-20;Madeleine Albright 1997-01-23;Colin Powell 2001-01-20;Condoleezza Rice 2005-01-26;Hillary Clinton=Hillary Rodham Clinton 2009-01-21;John Kerry 2013-02-01;Rex Tillerson 2017-02-01;Mike Pompeo 2018-04-26;Antony Blinken=Anthony Blinken 2021-01-26;Marco Rubio 2025-01-21
USA|Defense Secretary|Dick Cheney 1989-03;Les Aspin 1993-01;William Perry 1994-02;William Cohen 1997-01;Donald Rumsfeld 2001-01-20;Robert Gates 2006-12-18;Leon Panetta 2011-07-01;Chuck Hagel 2013-02-27;Ash Carter=Ashton Carter 2015-02-17;James Mattis=Jim Mattis 2017-01-20;Mark Esper 2019-07-23;Lloyd Austin 2021-01-22;Pete Hegseth 2025-01-25
USA|National Security Adviser|Brent Scowcroft 1989-01;Anthony Lake 1993-01;Sandy Berger=Samuel Berger 1997-03;Condoleezza Rice 2001-01;Stephen Hadley 2005-01;Jim Jones=James Jones 2009-01;Tom Donilon 2010-10;Susan Rice 2013-07;Michael Flynn 2017-01;H.R. McMaster=H. R. McMaster 2017-02;John Bolton 2018-04-09;Robert O'Brien 2019-09;Jake Sullivan 2021-01-20;Mike Waltz 2025-01-20
USA|Attorney General|Janet Reno 1993-03;John Ashcroft 2001-02;Alberto Gonzales 2005-02;Michael Mukasey 2007-11;Eric Holder 2009-02;Loretta Lynch 2015-04;Jeff Sessions 2017-02;William Barr 2019-02;Merrick Garland 2021-03-11;Pam Bondi 2025-02
USA|FBI Director|William Sessions 1987-11;Louis Freeh 1993-09;Robert Mueller 2001-09-04;James Comey 2013-09-04;Christopher Wray 2017-08-02;Kash Patel 2025-02|COP
USA|CIA Director|William Webster 1987-05;Robert Gates 1991-11;James Woolsey 1993-02;John Deutch 1995-05;George Tenet 1997-07;Porter Goss 2004-09;Michael Hayden 2006-05;Leon Panetta 2009-02;David Petraeus 2011-09;John Brennan 2013-03;Mike Pompeo 2017-01;Gina Haspel 2018-04;William Burns 2021-03;John Ratcliffe 2025-01|SPY
USA|Chairman of the Joint Chiefs of Staff|Colin Powell 1989-10;John Shalikashvili 1993-10;Henry Shelton 1997-10;Richard Myers 2001-10;Peter Pace 2005-10;Mike Mullen=Michael Mullen 2007-10;Martin Dempsey 2011-10;Joseph Dunford 2015-10;Mark Milley 2019-10;Charles Q. Brown 2023-10|MIL
USA|Senate Majority Leader|Bob Dole 1995-01;Trent Lott 1996-06;Tom Daschle 2001-06;Bill Frist 2003-01;Harry Reid 2007-01;Mitch McConnell 2015-01;Chuck Schumer 2021-01-20;John Thune 2025-01|LEG
CAN|Foreign Minister|Lloyd Axworthy 1996-01;John Manley 2000-10;Bill Graham 2002-01;Pierre Pettigrew 2004-07;Peter MacKay 2006-02;Lawrence Cannon 2008-10;John Baird 2011-05;Stéphane Dion=Stephane Dion 2015-11;Chrystia Freeland 2017-01-10;François-Philippe Champagne=Francois-Philippe Champagne 2019-11;Marc Garneau 2021-01;Mélanie Joly=Melanie Joly 2021-10-26;Anita Anand 2025-05
MEX|Foreign Minister|Jorge Castañeda=Jorge Castaneda 2000-12;Patricia Espinosa 2006-12;José Antonio Meade=Jose Antonio Meade 2012-12;Claudia Ruiz Massieu 2015-08;Luis Videgaray 2017-01;Marcelo Ebrard 2018-12-01;Alicia Bárcena=Alicia Barcena 2023-07
CUB|Foreign Minister|Roberto Robaina 1993-03;Felipe Pérez Roque=Felipe Perez Roque 1999-05;Bruno Rodríguez=Bruno Rodriguez 2009-03
VEN|Foreign Minister|Nicolás Maduro=Nicolas Maduro 2006-08;Elías Jaua=Elias Jaua 2013-01;Delcy Rodríguez=Delcy Rodriguez 2014-12;Jorge Arreaza 2017-08;Félix Plasencia=Felix Plasencia 2021-08;Yván Gil=Yvan Gil 2023-01
BRA|Foreign Minister|Celso Amorim 2003-01;Antonio Patriota 2011-01;Mauro Vieira 2015-01;José Serra=Jose Serra 2016-05;Aloysio Nunes 2017-03;Ernesto Araújo=Ernesto Araujo 2019-01;Carlos França=Carlos Franca 2021-03;Mauro Vieira 2023-01
ARG|Foreign Minister|Héctor Timerman=Hector Timerman 2010-06;Susana Malcorra 2015-12;Jorge Faurie 2017-06;Felipe Solá=Felipe Sola 2019-12;Santiago Cafiero 2021-09;Diana Mondino 2023-12
COL|Foreign Minister|María Ángela Holguín=Maria Angela Holguin 2010-08;Carlos Holmes Trujillo 2018-08;Claudia Blum 2019-11;Marta Lucía Ramírez=Marta Lucia Ramirez 2021-05;Álvaro Leyva=Alvaro Leyva 2022-08
ISR|Foreign Minister|David Levy 1990-06;Shimon Peres 1992-07;Ehud Barak 1995-11;David Levy 1996-06;Ariel Sharon 1998-10;Shlomo Ben-Ami 2000-11;Shimon Peres 2001-03;Silvan Shalom 2003-02;Tzipi Livni 2006-01;Avigdor Lieberman=Avigdor Liberman 2009-04;Israel Katz 2019-02;Gabi Ashkenazi 2020-05;Yair Lapid 2021-06-13;Eli Cohen 2022-12-29;Israel Katz 2024-01;Gideon Saar=Gideon Sa'ar 2024-11
ISR|Defense Minister|Moshe Arens 1990-06;Yitzhak Mordechai 1996-06;Binyamin Ben-Eliezer 2001-03;Shaul Mofaz 2002-11;Amir Peretz 2006-05;Ehud Barak 2007-06;Moshe Yaalon=Moshe Ya'alon 2013-03;Avigdor Lieberman=Avigdor Liberman 2016-05;Naftali Bennett 2019-11;Benny Gantz 2020-05-17;Yoav Gallant 2022-12-29;Israel Katz 2024-11-08
IRN|Foreign Minister|Ali Akbar Velayati 1981-12;Kamal Kharrazi=Kamal Kharazi 1997-08;Manouchehr Mottaki 2005-08;Ali Akbar Salehi 2010-12;Mohammad Javad Zarif=Javad Zarif 2013-08-15;Hossein Amir-Abdollahian=Hossein Amirabdollahian 2021-08-25..2024-05-19;Abbas Araghchi=Abbas Araqchi 2024-08-21
IRN|Quds Force commander|Qassem Soleimani=Qasem Soleimani 1998..2020-01-03;Esmail Ghaani=Esmail Qaani 2020-01-03|MIL
IRQ|Foreign Minister|Tariq Aziz 1983-01;Mohammed Saeed al-Sahhaf 1992;Naji Sabri 2001-08..2003-04;Hoshyar Zebari 2003-09;Ibrahim al-Jaafari 2014-09;Mohammed al-Hakim 2018-10;Fuad Hussein 2020-06
SYR|Foreign Minister|Farouk al-Sharaa=Farouq al-Shara 1984-03;Walid al-Moallem=Walid Muallem=Walid al-Muallem 2006-02;Faisal Mekdad=Faisal Miqdad 2020-11;Asaad al-Shibani=Asaad al-Shaibani 2024-12
SAU|Foreign Minister|Saud al-Faisal=Prince Saud al-Faisal 1975-10;Adel al-Jubeir 2015-04-29;Ibrahim al-Assaf 2018-12;Faisal bin Farhan=Faisal bin Farhan Al Saud 2019-10
EGY|Foreign Minister|Amr Moussa=Amr Mussa 1991-05;Ahmed Maher 2001-05;Ahmed Aboul Gheit 2004-07;Nabil Elaraby=Nabil al-Arabi 2011-03;Mohamed Kamel Amr 2011-07;Nabil Fahmy 2013-07;Sameh Shoukry 2014-06;Badr Abdelatty 2024-07
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
ZAF|Foreign Minister|Pik Botha 1977-04;Alfred Nzo 1994-05;Nkosazana Dlamini-Zuma 1999-06;Maite Nkoana-Mashabane 2009-05;Lindiwe Sisulu 2018-02;Naledi Pandor 2019-05-30;Ronald Lamola 2024-07
ETH|Foreign Minister|Seyoum Mesfin 1991;Tedros Adhanom Ghebreyesus=Tedros Adhanom 2012-11;Workneh Gebeyehu 2016-11;Gedu Andargachew 2019-04;Demeke Mekonnen 2020-11;Taye Atske Selassie 2024-02
NGA|Foreign Minister|Geoffrey Onyeama 2015-11;Yusuf Tuggar 2023-08
KEN|Foreign Minister|Amina Mohamed 2013-05;Monica Juma 2018-02;Raychelle Omamo 2020-01;Alfred Mutua 2022-10
-|UN Secretary-General|Javier Pérez de Cuéllar=Javier Perez de Cuellar 1982-01-01;Boutros Boutros-Ghali 1992-01-01;Kofi Annan 1997-01-01;Ban Ki-moon=Ban Ki Moon 2007-01-01;António Guterres=Antonio Guterres 2017-01-01|IGO
-|UN High Commissioner for Human Rights|Mary Robinson 1997-09;Sergio Vieira de Mello 2002-09;Louise Arbour 2004-07;Navi Pillay=Navanethem Pillay 2008-09;Zeid Ra'ad al-Hussein=Zeid Ra'ad Al Hussein 2014-09;Michelle Bachelet 2018-09-01;Volker Türk=Volker Turk 2022-10-17|IGO
-|UN High Commissioner for Refugees|Sadako Ogata 1991-01;Ruud Lubbers 2001-01;António Guterres=Antonio Guterres 2005-06;Filippo Grandi 2016-01-01|IGO
-|WHO Director-General|Gro Harlem Brundtland 1998-07;Lee Jong-wook 2003-07;Margaret Chan 2006-11;Tedros Adhanom Ghebreyesus=Tedros Adhanom 2017-07-01|IGO
-|IAEA Director General|Hans Blix 1981-12;Mohamed ElBaradei=Mohamed El Baradei 1997-12;Yukiya Amano 2009-12;Rafael Grossi=Rafael Mariano Grossi 2019-12-03|IGO
-|NATO Secretary General|Manfred Wörner=Manfred Woerner 1988-07;Willy Claes 1994-10;Javier Solana 1995-12;George Robertson=Lord Robertson 1999-10;Jaap de Hoop Scheffer 2004-01;Anders Fogh Rasmussen 2009-08-01;Jens Stoltenberg 2014-10-01;Mark Rutte 2024-10-01|IGO
-|European Commission President|Jacques Delors 1985-01;Jacques Santer 1995-01;Romano Prodi 1999-09;José Manuel Barroso=Jose Manuel Barroso 2004-11-22;Jean-Claude Juncker 2014-11-01;Ursula von der Leyen 2019-12-01|IGO
-|European Council President|Herman Van Rompuy 2009-12-01;Donald Tusk 2014-12-01;Charles Michel 2019-12-01;António Costa=Antonio Costa 2024-12-01|IGO
-|EU foreign policy chief|Javier Solana 1999-10;Catherine Ashton 2009-12;Federica Mogherini 2014-11-01;Josep Borrell 2019-12-01;Kaja Kallas 2024-12-01|IGO
-|ECB President|Wim Duisenberg 1998-06;Jean-Claude Trichet 2003-11;Mario Draghi 2011-11-01;Christine Lagarde 2019-11-01|IGO
-|IMF Managing Director|Michel Camdessus 1987-01;Horst Köhler=Horst Koehler 2000-05;Rodrigo Rato=Rodrigo de Rato 2004-06;Dominique Strauss-Kahn 2007-11;Christine Lagarde 2011-07-05;Kristalina Georgieva 2019-10-01|IGO
-|World Bank President|James Wolfensohn 1995-06;Paul Wolfowitz 2005-06;Robert Zoellick 2007-07;Jim Yong Kim 2012-07;David Malpass 2019-04;Ajay Banga 2023-06|IGO
-|ICC Prosecutor|Luis Moreno-Ocampo=Luis Moreno Ocampo 2003-06;Fatou Bensouda 2012-06-15;Karim Khan 2021-06-16|IGO
-|African Union Commission chairperson|Alpha Oumar Konaré=Alpha Oumar Konare 2003-09;Jean Ping 2008-04;Nkosazana Dlamini-Zuma 2012-10;Moussa Faki Mahamat=Moussa Faki 2017-03;Mahmoud Ali Youssouf 2025-03|IGO
-|Arab League Secretary-General|Amr Moussa=Amr Mussa 2001-05;Nabil Elaraby=Nabil al-Arabi 2011-07;Ahmed Aboul Gheit 2016-07|IGO
-|OAS Secretary General|César Gaviria=Cesar Gaviria 1994-09;José Miguel Insulza=Jose Miguel Insulza 2005-05;Luis Almagro 2015-05|IGO
-|UN special envoy for Syria|Lakhdar Brahimi 2012-08;Staffan de Mistura 2014-07;Geir Pedersen 2018-12|IGO
-|FIFA President|Sepp Blatter 1998-06;Gianni Infantino 2016-02|NGO
SAU|Al-Qaeda leader|Osama bin Laden=Usama bin Laden 1988..2011-05-02|REB
EGY|Al-Qaeda leader|Ayman al-Zawahiri=Ayman al-Zawahri=Ayman al Zawahiri 2011-06..2022-07-31|REB
IRQ|Islamic State leader|Abu Bakr al-Baghdadi 2010-05..2019-10-26|REB
AFG|Taliban leader|Mullah Mohammad Omar=Mullah Omar=Mullah Mohammed Omar 1994..2013-04;Akhtar Mansour=Mullah Akhtar Mansour=Mullah Mansour 2015-07..2016-05-21;Hibatullah Akhundzada=Haibatullah Akhundzada 2016-05-25|REB
PAK|Pakistani Taliban leader|Baitullah Mehsud 2007-12..2009-08-05;Hakimullah Mehsud 2009-08..2013-11-01|REB
LBN|Hezbollah leader|Hassan Nasrallah=Sayyed Hassan Nasrallah 1992-02-16..2024-09-27;Naim Qassem=Naim Kassem 2024-10-29|REB
PSE|Hamas leader|Ahmed Yassin=Sheikh Ahmed Yassin 1987..2004-03-22;Khaled Meshaal=Khaled Mashaal=Khaled Meshal 2004;Ismail Haniyeh=Ismail Haniya 2017-05..2024-07-31;Yahya Sinwar=Yehya Sinwar 2024-08-06..2024-10-16|REB
YEM|Houthi leader|Abdul Malik al-Houthi=Abdul-Malik al-Houthi=Abdulmalik al-Houthi 2004|REB
NGA|Boko Haram leader|Mohammed Yusuf 2002..2009-07;Abubakar Shekau 2009..2021-05|REB
UGA|Lord's Resistance Army leader|Joseph Kony 1987|REB
TUR|PKK leader|Abdullah Ocalan=Abdullah Öcalan 1978|REB
LKA|Tamil Tiger leader|Velupillai Prabhakaran=Vellupillai Prabhakaran 1976..2009-05-18|REB
RUS|Chechen separatist leader|Dzhokhar Dudayev 1991..1996-04-21;Aslan Maskhadov 1997-02..2005-03-08|REB
RUS|Chechen warlord|Shamil Basayev 1994..2006-07-10|REB
RUS|Chechen leader|Akhmad Kadyrov 2000-06..2004-05-09;Ramzan Kadyrov 2007-02
RUS|Wagner chief|Yevgeny Prigozhin 2014..2023-08-23|UAF
RUS|opposition leader|Boris Nemtsov 2008..2015-02-27;Alexei Navalny=Alexey Navalny 2011..2024-02-16|OPP
BLR|opposition leader|Sviatlana Tsikhanouskaya=Svetlana Tikhanovskaya 2020-08|OPP
MMR|opposition leader|Aung San Suu Kyi 1988-09..2016-04|OPP
ZWE|opposition leader|Morgan Tsvangirai 1999-09..2009-02-11;Nelson Chamisa 2018-02|OPP
AGO|UNITA leader|Jonas Savimbi 1966..2002-02-22|REB
COL|FARC leader|Manuel Marulanda 1964..2008-03-26;Alfonso Cano 2008..2011-11-04;Rodrigo Londono=Rodrigo Londoño=Timochenko 2011-11|REB
PER|Shining Path leader|Abimael Guzman=Abimael Guzmán 1970..1992-09-12|REB
SDN|RSF commander|Mohamed Hamdan Dagalo=Mohammed Hamdan Dagalo=Hemedti 2013|REB
BIH|Bosnian Serb commander|Ratko Mladic=Ratko Mladić 1992-05..1996-11|MIL
MEX|Sinaloa Cartel leader|Joaquin Guzman=Joaquín Guzmán=Joaquin "El Chapo" Guzman 1989..2016-01-08|CRM
COL|Medellin cartel leader|Pablo Escobar 1976..1993-12-02|CRM
IRQ|Shiite cleric|Muqtada al-Sadr=Moqtada al-Sadr=Moqtada Sadr 2003|REL
IRQ|Grand Ayatollah|Ali al-Sistani=Ali Sistani 1992|REL
-|Dalai Lama|Dalai Lama 1940|REL
GBR|Archbishop of Canterbury|George Carey 1991-04;Rowan Williams 2002-12;Justin Welby 2013-03|REL
RUS|Patriarch|Alexy II 1990-06..2008-12-05;Kirill=Patriarch Kirill 2009-02|REL
`;
