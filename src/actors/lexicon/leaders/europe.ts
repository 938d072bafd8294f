/**
 * Heads of state and government of Europe and the former Soviet Union since 1990.
 * Belongs: country (alpha-3) | office | "Name=other name from" ...; each holds until the next begins, or to the day after "..". A day is given where it is
 * certain, else the month or the year.
 * Not: foreign and defence ministers (ministers/); deputies.
 * Source: own knowledge of public records; days as in the official lists of the offices.
 */
export const EUROPE = `
RUS|President|Boris Yeltsin 1991-07-10;Vladimir Putin 1999-12-31;Dmitry Medvedev=Dmitri Medvedev 2008-05-07;Vladimir Putin 2012-05-07
RUS|Prime Minister|Yegor Gaidar 1992-06;Viktor Chernomyrdin 1992-12-14;Sergei Kiriyenko=Sergey Kiriyenko 1998-03-23;Yevgeny Primakov 1998-09-11;Sergei Stepashin 1999-05-12;Vladimir Putin 1999-08-09;Mikhail Kasyanov 2000-05-07;Mikhail Fradkov 2004-03-05;Viktor Zubkov 2007-09-14;Vladimir Putin 2008-05-08;Dmitry Medvedev=Dmitri Medvedev 2012-05-08;Mikhail Mishustin 2020-01-16
RUS|Soviet President|Mikhail Gorbachev 1985-03-11..1991-12-25
UKR|President|Leonid Kravchuk 1991-12-05;Leonid Kuchma 1994-07-19;Viktor Yushchenko 2005-01-23;Viktor Yanukovych=Viktor Yanukovich 2010-02-25;Oleksandr Turchynov 2014-02-23;Petro Poroshenko 2014-06-07;Volodymyr Zelenskyy=Volodymyr Zelensky=Volodymyr Zelenskiy=Vladimir Zelensky 2019-05-20
UKR|Prime Minister|Pavlo Lazarenko 1996-05..1997-07;Viktor Yushchenko 1999-12;Anatoliy Kinakh 2001-05;Viktor Yanukovych=Viktor Yanukovich 2002-11;Yulia Tymoshenko 2005-01;Yuriy Yekhanurov 2005-09;Viktor Yanukovych=Viktor Yanukovich 2006-08;Yulia Tymoshenko 2007-12-18;Mykola Azarov 2010-03-11;Arseniy Yatsenyuk 2014-02-27;Volodymyr Groysman 2016-04-14;Oleksiy Honcharuk 2019-08-29;Denys Shmyhal 2020-03-04;Yulia Svyrydenko 2025-07
BLR|President|Alexander Lukashenko=Aleksandr Lukashenko=Alyaksandr Lukashenka 1994-07-20
MDA|President|Mircea Snegur 1990-09;Petru Lucinschi 1997-01;Vladimir Voronin 2001-04;Nicolae Timofti 2012-03;Igor Dodon 2016-12-23;Maia Sandu 2020-12-24
MDA|Prime Minister|Vlad Filat 2009-09;Iurie Leanca 2013-05..2015-02;Pavel Filip 2016-01;Maia Sandu 2019-06;Ion Chicu 2019-11..2020-12;Natalia Gavrilita 2021-08;Dorin Recean 2023-02
GEO|President|Zviad Gamsakhurdia 1991-05..1992-01;Eduard Shevardnadze 1992-03..2003-11-23;Mikheil Saakashvili=Mikhail Saakashvili 2004-01-25;Giorgi Margvelashvili 2013-11-17;Salome Zourabichvili=Salome Zurabishvili 2018-12-16;Mikheil Kavelashvili 2024-12-29
GEO|Prime Minister|Zurab Zhvania 2004-02..2005-02-03;Zurab Noghaideli 2005-02;Bidzina Ivanishvili 2012-10-25;Irakli Garibashvili 2013-11;Giorgi Kvirikashvili 2015-12;Mamuka Bakhtadze 2018-06;Giorgi Gakharia 2019-09;Irakli Garibashvili 2021-02;Irakli Kobakhidze 2024-02
ARM|President|Levon Ter-Petrosyan=Levon Ter-Petrossian 1991-10;Robert Kocharyan=Robert Kocharian 1998-04;Serzh Sargsyan=Serge Sarkisian=Serzh Sarkisian 2008-04-09;Armen Sarkissian=Armen Sarkisian 2018-04-09..2022-02;Vahagn Khachaturyan 2022-03
ARM|Prime Minister|Vazgen Sargsyan=Vazgen Sarkisian 1999-06..1999-10-27;Andranik Margaryan 2000-05..2007-03;Tigran Sargsyan 2008-04;Hovik Abrahamyan 2014-04;Karen Karapetyan 2016-09..2018-04;Nikol Pashinyan=Nikol Pashinian 2018-05-08
AZE|President|Ayaz Mutalibov 1990-05;Abulfaz Elchibey 1992-06;Heydar Aliyev=Geidar Aliyev 1993-06;Ilham Aliyev=Ilham Aliev 2003-10-31
KAZ|President|Nursultan Nazarbayev 1990-04-24;Kassym-Jomart Tokayev=Kasym-Jomart Tokayev=Qasym-Jomart Toqaev 2019-03-20
UZB|President|Islam Karimov 1990-03-24..2016-09-02;Shavkat Mirziyoyev=Shavkat Mirziyayev 2016-09-08
TKM|President|Saparmurat Niyazov 1990-11..2006-12-21;Gurbanguly Berdymukhamedov=Gurbanguly Berdimuhamedow=Kurbanguly Berdymukhamedov 2006-12-21;Serdar Berdymukhamedov=Serdar Berdimuhamedow 2022-03-19
TJK|President|Emomali Rahmon=Emomali Rakhmon=Imomali Rakhmonov=Emomali Rakhmonov 1992-11
KGZ|President|Askar Akayev=Askar Akaev 1990-10..2005-03;Kurmanbek Bakiyev 2005-03..2010-04;Roza Otunbayeva 2010-04;Almazbek Atambayev 2011-12-01;Sooronbay Jeenbekov=Sooronbai Jeenbekov 2017-11-24;Sadyr Japarov=Sadyr Zhaparov 2020-10-15
GBR|Prime Minister|Margaret Thatcher 1979-05-04;John Major 1990-11-28;Tony Blair 1997-05-02;Gordon Brown 2007-06-27;David Cameron 2010-05-11;Theresa May 2016-07-13;Boris Johnson 2019-07-24;Liz Truss 2022-09-06;Rishi Sunak 2022-10-25;Keir Starmer 2024-07-05
GBR|Queen|Elizabeth II=Queen Elizabeth II 1952-02-06..2022-09-08
GBR|King|Charles III=King Charles III 2022-09-08
GBR|First Minister of Scotland|Donald Dewar 1999-05..2000-10-11;Jack McConnell 2001-11;Alex Salmond 2007-05;Nicola Sturgeon 2014-11-20;Humza Yousaf 2023-03-29;John Swinney 2024-05-08
IRL|Taoiseach|Charles Haughey 1987-03;Albert Reynolds 1992-02;John Bruton 1994-12;Bertie Ahern 1997-06-26;Brian Cowen 2008-05-07;Enda Kenny 2011-03-09;Leo Varadkar 2017-06-14;Micheál Martin=Micheal Martin 2020-06-27;Leo Varadkar 2022-12-17;Simon Harris 2024-04-09;Micheál Martin=Micheal Martin 2025-01-23
IRL|President|Mary Robinson 1990-12-03;Mary McAleese 1997-11-11;Michael D. Higgins=Michael Higgins 2011-11-11;Catherine Connolly 2025-11-11
FRA|President|François Mitterrand=Francois Mitterrand 1981-05-21;Jacques Chirac 1995-05-17;Nicolas Sarkozy 2007-05-16;François Hollande=Francois Hollande 2012-05-15;Emmanuel Macron 2017-05-14
FRA|Prime Minister|Michel Rocard 1988-05;Édith Cresson=Edith Cresson 1991-05;Pierre Bérégovoy=Pierre Beregovoy 1992-04;Édouard Balladur=Edouard Balladur 1993-03;Alain Juppé=Alain Juppe 1995-05;Lionel Jospin 1997-06;Jean-Pierre Raffarin 2002-05;Dominique de Villepin 2005-05-31;François Fillon=Francois Fillon 2007-05-17;Jean-Marc Ayrault 2012-05-15;Manuel Valls 2014-03-31;Bernard Cazeneuve 2016-12-06;Édouard Philippe=Edouard Philippe 2017-05-15;Jean Castex 2020-07-03;Élisabeth Borne=Elisabeth Borne 2022-05-16;Gabriel Attal 2024-01-09;Michel Barnier 2024-09-05;François Bayrou=Francois Bayrou 2024-12-13;Sébastien Lecornu=Sebastien Lecornu 2025-09-09
DEU|Chancellor|Helmut Kohl 1982-10-01;Gerhard Schröder=Gerhard Schroeder=Gerhard Schroder 1998-10-27;Angela Merkel 2005-11-22;Olaf Scholz 2021-12-08;Friedrich Merz 2025-05-06
DEU|President|Richard von Weizsäcker 1984-07;Roman Herzog 1994-07;Johannes Rau 1999-07;Horst Köhler=Horst Koehler 2004-07;Christian Wulff 2010-06-30;Joachim Gauck 2012-03-18;Frank-Walter Steinmeier 2017-03-19
AUT|Chancellor|Franz Vranitzky 1986-06;Viktor Klima 1997-01;Wolfgang Schüssel=Wolfgang Schuessel 2000-02-04;Alfred Gusenbauer 2007-01;Werner Faymann 2008-12;Christian Kern 2016-05;Sebastian Kurz 2017-12-18;Brigitte Bierlein 2019-06-03;Sebastian Kurz 2020-01-07;Alexander Schallenberg 2021-10-11;Karl Nehammer 2021-12-06;Alexander Schallenberg 2025-01-10;Christian Stocker 2025-03-03
AUT|President|Kurt Waldheim 1986-07;Thomas Klestil 1992-07;Heinz Fischer 2004-07;Alexander Van der Bellen 2017-01-26
ITA|Prime Minister|Giulio Andreotti 1989-07;Giuliano Amato 1992-06;Carlo Azeglio Ciampi 1993-04;Silvio Berlusconi 1994-05;Lamberto Dini 1995-01;Romano Prodi 1996-05;Massimo D'Alema 1998-10;Giuliano Amato 2000-04;Silvio Berlusconi 2001-06-11;Romano Prodi 2006-05-17;Silvio Berlusconi 2008-05-08;Mario Monti 2011-11-16;Enrico Letta 2013-04-28;Matteo Renzi 2014-02-22;Paolo Gentiloni 2016-12-12;Giuseppe Conte 2018-06-01;Mario Draghi 2021-02-13;Giorgia Meloni 2022-10-22
ITA|President|Francesco Cossiga 1985-07;Oscar Luigi Scalfaro 1992-05;Carlo Azeglio Ciampi 1999-05;Giorgio Napolitano 2006-05-15;Sergio Mattarella 2015-02-03
VAT|Pope|John Paul II=Pope John Paul II 1978-10-16..2005-04-02;Benedict XVI=Pope Benedict XVI=Pope Benedict 2005-04-19..2013-02-28;Francis=Pope Francis 2013-03-13..2025-04-21;Leo XIV=Pope Leo XIV=Pope Leo 2025-05-08
ESP|Prime Minister|Felipe González=Felipe Gonzalez 1982-12-02;José María Aznar=Jose Maria Aznar 1996-05-05;José Luis Rodríguez Zapatero=Jose Luis Rodriguez Zapatero 2004-04-17;Mariano Rajoy 2011-12-21;Pedro Sánchez=Pedro Sanchez 2018-06-02
ESP|King|Juan Carlos I=Juan Carlos=King Juan Carlos 1975-11-22;Felipe VI=King Felipe VI=King Felipe 2014-06-19
PRT|Prime Minister|Aníbal Cavaco Silva=Anibal Cavaco Silva 1985-11;António Guterres=Antonio Guterres 1995-10-28;José Manuel Barroso=Jose Manuel Durao Barroso 2002-04;Pedro Santana Lopes 2004-07;José Sócrates=Jose Socrates 2005-03;Pedro Passos Coelho 2011-06;António Costa=Antonio Costa 2015-11-26;Luís Montenegro=Luis Montenegro 2024-04-02
PRT|President|Mário Soares=Mario Soares 1986-03;Jorge Sampaio 1996-03;Aníbal Cavaco Silva=Anibal Cavaco Silva 2006-03-09;Marcelo Rebelo de Sousa 2016-03-09
NLD|Prime Minister|Ruud Lubbers 1982-11;Wim Kok 1994-08-22;Jan Peter Balkenende 2002-07-22;Mark Rutte 2010-10-14;Dick Schoof 2024-07-02
NLD|King|Willem-Alexander 2013-04-30
NLD|Queen|Beatrix=Queen Beatrix 1980-04-30..2013-04-30
BEL|Prime Minister|Wilfried Martens 1981-12;Jean-Luc Dehaene 1992-03;Guy Verhofstadt 1999-07;Yves Leterme 2008-03;Herman Van Rompuy 2008-12-30;Yves Leterme 2009-11-25;Elio Di Rupo 2011-12-06;Charles Michel 2014-10-11;Sophie Wilmès=Sophie Wilmes 2019-10-27;Alexander De Croo 2020-10-01;Bart De Wever 2025-02-03
LUX|Prime Minister|Jacques Santer 1984-07;Jean-Claude Juncker 1995-01-20;Xavier Bettel 2013-12-04;Luc Frieden 2023-11-17
CHE|President|Micheline Calmy-Rey 2011-01..2011-12-31;Alain Berset 2018-01..2018-12-31;Simonetta Sommaruga 2020-01..2020-12-31;Guy Parmelin 2021-01;Ignazio Cassis 2022-01;Alain Berset 2023-01;Viola Amherd 2024-01;Karin Keller-Sutter 2025-01..2025-12-31
DNK|Prime Minister|Poul Schlüter 1982-09;Poul Nyrup Rasmussen 1993-01;Anders Fogh Rasmussen 2001-11-27;Lars Løkke Rasmussen=Lars Lokke Rasmussen 2009-04-05;Helle Thorning-Schmidt 2011-10-03;Lars Løkke Rasmussen=Lars Lokke Rasmussen 2015-06-28;Mette Frederiksen 2019-06-27
SWE|Prime Minister|Ingvar Carlsson 1986-03;Carl Bildt 1991-10;Ingvar Carlsson 1994-10;Göran Persson=Goran Persson 1996-03-22;Fredrik Reinfeldt 2006-10-06;Stefan Löfven=Stefan Lofven 2014-10-03;Magdalena Andersson 2021-11-30;Ulf Kristersson 2022-10-18
NOR|Prime Minister|Gro Harlem Brundtland 1990-11-03;Thorbjørn Jagland=Thorbjorn Jagland 1996-10-25;Kjell Magne Bondevik 1997-10-17;Jens Stoltenberg 2000-03-17;Kjell Magne Bondevik 2001-10-19;Jens Stoltenberg 2005-10-17;Erna Solberg 2013-10-16;Jonas Gahr Støre=Jonas Gahr Store 2021-10-14
FIN|President|Mauno Koivisto 1982-01;Martti Ahtisaari 1994-03-01;Tarja Halonen 2000-03-01;Sauli Niinistö=Sauli Niinisto 2012-03-01;Alexander Stubb 2024-03-01
FIN|Prime Minister|Paavo Lipponen 1995-04;Matti Vanhanen 2003-06;Mari Kiviniemi 2010-06;Jyrki Katainen 2011-06;Alexander Stubb 2014-06;Juha Sipilä=Juha Sipila 2015-05;Antti Rinne 2019-06;Sanna Marin 2019-12-10;Petteri Orpo 2023-06-20
ISL|Prime Minister|Davíð Oddsson=David Oddsson 1991-04;Geir Haarde 2006-06;Jóhanna Sigurðardóttir=Johanna Sigurdardottir 2009-02-01;Sigmundur Davíð Gunnlaugsson=Sigmundur David Gunnlaugsson 2013-05;Katrín Jakobsdóttir=Katrin Jakobsdottir 2017-11-30;Bjarni Benediktsson 2024-04;Kristrún Frostadóttir=Kristrun Frostadottir 2024-12
EST|President|Lennart Meri 1992-10;Arnold Rüütel=Arnold Ruutel 2001-10;Toomas Hendrik Ilves 2006-10-09;Kersti Kaljulaid 2016-10-10;Alar Karis 2021-10-11
EST|Prime Minister|Mart Laar 1992-10..1994-11;Andrus Ansip 2005-04;Taavi Rõivas=Taavi Roivas 2014-03;Jüri Ratas=Juri Ratas 2016-11;Kaja Kallas 2021-01-26;Kristen Michal 2024-07-23
LVA|President|Guntis Ulmanis 1993-07;Vaira Vike-Freiberga=Vaira Vīķe-Freiberga 1999-07;Valdis Zatlers 2007-07;Andris Berzins 2011-07;Raimonds Vejonis 2015-07;Egils Levits 2019-07-08;Edgars Rinkevics=Edgars Rinkēvičs 2023-07-08
LVA|Prime Minister|Valdis Dombrovskis 2009-03;Laimdota Straujuma 2014-01;Maris Kucinskis 2016-02;Krisjanis Karins=Krišjānis Kariņš 2019-01;Evika Silina=Evika Siliņa 2023-09
LTU|President|Algirdas Brazauskas 1992-11;Valdas Adamkus 1998-02;Rolandas Paksas 2003-02-26..2004-04-06;Valdas Adamkus 2004-07-12;Dalia Grybauskaite=Dalia Grybauskaitė 2009-07-12;Gitanas Nauseda=Gitanas Nausėda 2019-07-12
LTU|Prime Minister|Andrius Kubilius 2008-12;Algirdas Butkevicius 2012-12;Saulius Skvernelis 2016-12;Ingrida Simonyte=Ingrida Šimonytė 2020-12-11;Gintautas Paluckas 2024-12
POL|President|Wojciech Jaruzelski 1989-07;Lech Walesa=Lech Wałęsa 1990-12-22;Aleksander Kwasniewski=Aleksander Kwaśniewski 1995-12-23;Lech Kaczynski=Lech Kaczyński 2005-12-23..2010-04-10;Bronislaw Komorowski=Bronisław Komorowski 2010-08-06;Andrzej Duda 2015-08-06;Karol Nawrocki 2025-08-06
POL|Prime Minister|Tadeusz Mazowiecki 1989-08;Waldemar Pawlak 1993-10;Jozef Oleksy 1995-03;Wlodzimierz Cimoszewicz 1996-02;Jerzy Buzek 1997-10;Leszek Miller 2001-10;Marek Belka 2004-05;Kazimierz Marcinkiewicz 2005-10;Jaroslaw Kaczynski=Jarosław Kaczyński 2006-07;Donald Tusk 2007-11-16;Ewa Kopacz 2014-09-22;Beata Szydlo=Beata Szydło 2015-11-16;Mateusz Morawiecki 2017-12-11;Donald Tusk 2023-12-13
CZE|President|Vaclav Havel=Václav Havel 1993-02-02;Vaclav Klaus=Václav Klaus 2003-03-07;Milos Zeman=Miloš Zeman 2013-03-08;Petr Pavel 2023-03-09
CZE|Prime Minister|Vaclav Klaus=Václav Klaus 1993-01-01;Milos Zeman=Miloš Zeman 1998-07;Vladimir Spidla 2002-07;Jiri Paroubek 2005-04;Mirek Topolanek 2006-09;Jan Fischer 2009-05;Petr Necas 2010-07;Bohuslav Sobotka 2014-01;Andrej Babis=Andrej Babiš 2017-12-06;Petr Fiala 2021-11-28
SVK|President|Michal Kovac=Michal Kováč 1993-03;Rudolf Schuster 1999-06;Ivan Gasparovic=Ivan Gašparovič 2004-06;Andrej Kiska 2014-06-15;Zuzana Caputova=Zuzana Čaputová 2019-06-15;Peter Pellegrini 2024-06-15
SVK|Prime Minister|Vladimir Meciar=Vladimír Mečiar 1994-12;Mikulas Dzurinda=Mikuláš Dzurinda 1998-10-30;Robert Fico 2006-07-04;Iveta Radicova=Iveta Radičová 2010-07;Robert Fico 2012-04-04;Peter Pellegrini 2018-03-22;Igor Matovic=Igor Matovič 2020-03-21;Eduard Heger 2021-04-01;Robert Fico 2023-10-25
HUN|Prime Minister|Jozsef Antall=József Antall 1990-05;Peter Boross 1993-12;Gyula Horn 1994-07;Viktor Orban=Viktor Orbán 1998-07-06;Peter Medgyessy=Péter Medgyessy 2002-05-27;Ferenc Gyurcsany=Ferenc Gyurcsány 2004-09-29;Gordon Bajnai 2009-04;Viktor Orban=Viktor Orbán 2010-05-29
HUN|President|Arpad Goncz=Árpád Göncz 1990-08;Ferenc Madl=Ferenc Mádl 2000-08;Laszlo Solyom=László Sólyom 2005-08;Pal Schmitt=Pál Schmitt 2010-08..2012-04;Janos Ader=János Áder 2012-05;Katalin Novak=Katalin Novák 2022-05-10;Tamas Sulyok=Tamás Sulyok 2024-03-05
ROU|President|Ion Iliescu 1989-12-26;Emil Constantinescu 1996-11-29;Ion Iliescu 2000-12-20;Traian Basescu=Traian Băsescu 2004-12-20;Klaus Iohannis 2014-12-21;Nicusor Dan=Nicușor Dan 2025-05-26
ROU|Prime Minister|Petre Roman 1989-12;Adrian Nastase=Adrian Năstase 2000-12;Calin Popescu Tariceanu 2004-12;Emil Boc 2008-12;Victor Ponta 2012-05-07;Dacian Ciolos=Dacian Cioloș 2015-11;Viorica Dancila=Viorica Dăncilă 2018-01;Ludovic Orban 2019-11;Florin Citu=Florin Cîțu 2020-12;Nicolae Ciuca=Nicolae Ciucă 2021-11;Marcel Ciolacu 2023-06;Ilie Bolojan 2025-06
BGR|President|Zhelyu Zhelev 1990-08;Petar Stoyanov 1997-01;Georgi Parvanov 2002-01;Rosen Plevneliev 2012-01;Rumen Radev 2017-01-22
BGR|Prime Minister|Ivan Kostov 1997-05;Simeon Saxe-Coburg-Gotha 2001-07;Sergei Stanishev 2005-08;Boyko Borisov=Boiko Borisov 2009-07;Plamen Oresharski 2013-05;Boyko Borisov=Boiko Borisov 2014-11;Kiril Petkov 2021-12-13;Nikolai Denkov 2023-06;Rosen Zhelyazkov 2025-01
GRC|Prime Minister|Konstantinos Mitsotakis=Constantine Mitsotakis 1990-04;Andreas Papandreou 1993-10;Costas Simitis=Kostas Simitis 1996-01-22;Costas Karamanlis=Kostas Karamanlis 2004-03-10;George Papandreou 2009-10-06;Lucas Papademos 2011-11-11;Antonis Samaras 2012-06-20;Alexis Tsipras 2015-01-26;Kyriakos Mitsotakis 2019-07-08
GRC|President|Costis Stephanopoulos 1995-03;Karolos Papoulias 2005-03;Prokopis Pavlopoulos 2015-03;Katerina Sakellaropoulou 2020-03-13;Constantine Tassoulas 2025-03-13
CYP|President|George Vassiliou 1988-02;Glafcos Clerides 1993-02-28;Tassos Papadopoulos 2003-02-28;Demetris Christofias=Dimitris Christofias 2008-02-28;Nicos Anastasiades 2013-02-28;Nikos Christodoulides 2023-02-28
CYP|Turkish Cypriot leader|Rauf Denktash=Rauf Denktas 1983-11;Mehmet Ali Talat 2005-04;Dervis Eroglu 2010-04;Mustafa Akinci 2015-04;Ersin Tatar 2020-10
MLT|Prime Minister|Eddie Fenech Adami 1987-05;Alfred Sant 1996-10;Eddie Fenech Adami 1998-09;Lawrence Gonzi 2004-03;Joseph Muscat 2013-03-11;Robert Abela 2020-01-13
TUR|President|Turgut Ozal=Turgut Özal 1989-11..1993-04-17;Suleyman Demirel=Süleyman Demirel 1993-05-16;Ahmet Necdet Sezer 2000-05-16;Abdullah Gul=Abdullah Gül 2007-08-28;Recep Tayyip Erdogan=Recep Tayyip Erdoğan=Tayyip Erdogan 2014-08-28
TUR|Prime Minister|Yildirim Akbulut 1989-11;Mesut Yilmaz 1991-06;Suleyman Demirel=Süleyman Demirel 1991-11;Tansu Ciller=Tansu Çiller 1993-06;Mesut Yilmaz 1996-03;Necmettin Erbakan 1996-06;Mesut Yilmaz 1997-06;Bulent Ecevit=Bülent Ecevit 1999-01-11;Abdullah Gul=Abdullah Gül 2002-11-18;Recep Tayyip Erdogan=Recep Tayyip Erdoğan=Tayyip Erdogan 2003-03-14;Ahmet Davutoglu=Ahmet Davutoğlu 2014-08-28;Binali Yildirim=Binali Yıldırım 2016-05-24..2018-07-09
SRB|President|Slobodan Milosevic=Slobodan Milošević 1989-05-08..2000-10-07;Boris Tadic=Boris Tadić 2004-07-11;Tomislav Nikolic=Tomislav Nikolić 2012-05-31;Aleksandar Vucic=Aleksandar Vučić 2017-05-31
SRB|Yugoslav President|Vojislav Kostunica=Vojislav Koštunica 2000-10-07..2003-03-07
SRB|Prime Minister|Zoran Djindjic=Zoran Đinđić 2001-01-25..2003-03-12;Zoran Zivkovic 2003-03-18;Vojislav Kostunica=Vojislav Koštunica 2004-03-03;Mirko Cvetkovic 2008-07-07;Ivica Dacic=Ivica Dačić 2012-07-27;Aleksandar Vucic=Aleksandar Vučić 2014-04-27;Ana Brnabic=Ana Brnabić 2017-06-29;Milos Vucevic=Miloš Vučević 2024-05-02;Djuro Macut 2025-04
MNE|President|Momir Bulatovic 1990-12;Milo Djukanovic=Milo Đukanović 1998-01;Filip Vujanovic 2003-05;Milo Djukanovic=Milo Đukanović 2018-05-20;Jakov Milatovic=Jakov Milatović 2023-05-20
MNE|Prime Minister|Dusko Markovic 2016-11;Zdravko Krivokapic 2020-12-04;Dritan Abazovic=Dritan Abazović 2022-04-28;Milojko Spajic=Milojko Spajić 2023-10-31
XKX|President|Ibrahim Rugova 2002-03..2006-01-21;Fatmir Sejdiu 2006-02;Atifete Jahjaga 2011-04-07;Hashim Thaci=Hashim Thaçi 2016-04-07..2020-11-05;Vjosa Osmani 2021-04-06
XKX|Prime Minister|Ramush Haradinaj 2004-12..2005-03;Agim Ceku=Agim Çeku 2006-03;Hashim Thaci=Hashim Thaçi 2008-01-09;Isa Mustafa 2014-12-09;Ramush Haradinaj 2017-09-09;Albin Kurti 2020-02-03;Avdullah Hoti 2020-06-03;Albin Kurti 2021-03-22
MKD|President|Kiro Gligorov 1991-01;Boris Trajkovski 1999-12-15..2004-02-26;Branko Crvenkovski 2004-05;Gjorge Ivanov 2009-05;Stevo Pendarovski 2019-05-12;Gordana Siljanovska-Davkova 2024-05-12
MKD|Prime Minister|Ljubco Georgievski 1998-11;Branko Crvenkovski 2002-11;Vlado Buckovski 2004-12;Nikola Gruevski 2006-08..2016-01;Zoran Zaev 2017-05-31;Dimitar Kovacevski 2022-01-17;Hristijan Mickoski 2024-06-23
ALB|President|Ramiz Alia 1985-04;Sali Berisha 1992-04-09;Rexhep Meidani 1997-07-24;Alfred Moisiu 2002-07;Bamir Topi 2007-07;Bujar Nishani 2012-07;Ilir Meta 2017-07-24;Bajram Begaj 2022-07-24
ALB|Prime Minister|Fatos Nano 1997-07;Pandeli Majko 1998-10;Ilir Meta 1999-10;Fatos Nano 2002-07;Sali Berisha 2005-09-11;Edi Rama 2013-09-15
HRV|President|Franjo Tudjman=Franjo Tuđman 1990-05-30..1999-12-10;Stjepan Mesic=Stipe Mesic 2000-02-18;Ivo Josipovic 2010-02-18;Kolinda Grabar-Kitarovic=Kolinda Grabar-Kitarović 2015-02-19;Zoran Milanovic=Zoran Milanović 2020-02-18
HRV|Prime Minister|Ivica Racan 2000-01;Ivo Sanader 2003-12;Jadranka Kosor 2009-07;Zoran Milanovic=Zoran Milanović 2011-12-23;Tihomir Oreskovic 2016-01;Andrej Plenkovic=Andrej Plenković 2016-10-19
SVN|President|Milan Kucan=Milan Kučan 1990-05;Janez Drnovsek=Janez Drnovšek 2002-12;Danilo Turk=Danilo Türk 2007-12;Borut Pahor 2012-12-22;Natasa Pirc Musar=Nataša Pirc Musar 2022-12-23
SVN|Prime Minister|Janez Drnovsek=Janez Drnovšek 1992-05..2002-12;Janez Jansa=Janez Janša 2004-12;Borut Pahor 2008-11;Janez Jansa=Janez Janša 2012-02;Alenka Bratusek 2013-03;Miro Cerar 2014-09;Marjan Sarec=Marjan Šarec 2018-09;Janez Jansa=Janez Janša 2020-03-13;Robert Golob 2022-06-01
BIH|President|Alija Izetbegovic=Alija Izetbegović 1990-12..2000-10
BIH|Bosnian Serb leader|Radovan Karadzic=Radovan Karadžić 1992-04..1996-07;Biljana Plavsic 1996-07..1998-11;Milorad Dodik 2010-11
BIH|High Representative|Carl Bildt 1995-12;Carlos Westendorp 1997-06;Wolfgang Petritsch 1999-08;Paddy Ashdown 2002-05;Christian Schwarz-Schilling 2006-01;Miroslav Lajcak 2007-07;Valentin Inzko 2009-03;Christian Schmidt 2021-08
MCO|Prince|Rainier III=Prince Rainier 1949-05..2005-04-06;Albert II=Prince Albert II 2005-04-06
LIE|Prime Minister|Adrian Hasler 2013-03;Daniel Risch 2021-03
AND|Prime Minister|Antoni Marti 2011-05;Xavier Espot Zamora 2019-05
`;
