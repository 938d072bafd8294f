/**
 * Heads of international bodies, leaders of armed movements and of churches, heads of services, since 1990.
 * Belongs: as in ../europe.ts; the country slot is "-" for international bodies (sector IGO); a fourth field gives another sector than GOV.
 * Not: ministers (the other files of this folder); heads of state and government (the folder above).
 * Source: own knowledge of public records.
 */
export const BODY_HEADS = `
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
SDN|SPLA leader|John Garang 1983..2005-01|REB
BIH|Bosnian Serb commander|Ratko Mladic=Ratko Mladić 1992-05..1996-11|MIL
MEX|Sinaloa Cartel leader|Joaquin Guzman=Joaquín Guzmán=Joaquin "El Chapo" Guzman 1989..2016-01-08|CRM
COL|Medellin cartel leader|Pablo Escobar 1976..1993-12-02|CRM
IRQ|Shiite cleric|Muqtada al-Sadr=Moqtada al-Sadr=Moqtada Sadr 2003|REL
IRQ|Grand Ayatollah|Ali al-Sistani=Ali Sistani 1992|REL
-|Dalai Lama|Dalai Lama 1940|REL
-|UN administrator in Kosovo|Bernard Kouchner 1999-07;Hans Hækkerup=Hans Haekkerup 2001-01;Michael Steiner 2002-02;Harri Holkeri 2003-08;Søren Jessen-Petersen=Soren Jessen-Petersen=Soeren Jessen-Petersen 2004-08;Joachim Rücker=Joachim Ruecker 2006-09;Lamberto Zannier 2008-06..2011-06|IGO
GBR|Archbishop of Canterbury|George Carey 1991-04;Rowan Williams 2002-12;Justin Welby 2013-03|REL
RUS|Patriarch|Alexy II 1990-06..2008-12-05;Kirill=Patriarch Kirill 2009-02|REL
SLE|RUF leader|Foday Sankoh 1991-03..2000-05|REB
LBR|NPFL leader|Charles Taylor 1989-12-24..1997-08-01|REB
COD|+rebel leader|Jean-Pierre Bemba 1998-11..2003-07-16;Laurent Nkunda 2004..2009-01-22;Bosco Ntaganda 2006..2013-03-18;Sultani Makenga 2012-05;Corneille Nangaa 2023-12|REB
SOM|warlord|Mohamed Farah Aidid=Mohamed Farrah Aidid=Mohammed Farah Aideed=Mohamed Farah Aideed=Mohammed Farah Aidid 1991..1996-08-01;Hussein Aidid=Hussein Mohamed Aidid=Hussein Farah Aidid 1996-08..2004|REB
SOM|al-Shabaab leader|Ahmed Abdi Godane=Ahmed Godane=Moktar Ali Zubeyr=Mukhtar Abu Zubeyr 2008..2014-09-01;Ahmed Diriye=Ahmed Omar Abu Ubaidah=Abu Ubaidah 2014-09|REB
`;
