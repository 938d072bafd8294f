/**
 * Foreign and defence ministers of the states of Europe since 1990, and others of their governments whom the news quotes; with the Caucasus, Turkey, Russia and Cyprus.
 * Belongs: as in ../europe.ts; a fourth field gives another sector than GOV.
 * Not: heads of state and government (../europe.ts); leaders of armed movements, bodies and churches (bodies.ts).
 * Source: own knowledge of public records.
 */
export const EUROPE_MINISTERS = `
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
`;
