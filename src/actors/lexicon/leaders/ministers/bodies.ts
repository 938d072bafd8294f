/**
 * Heads of international bodies, leaders of armed movements and of churches, heads of services, since 1990.
 * Belongs: as in ../europe.ts; the country slot is "-" for international bodies (sector IGO); a fourth field gives another sector than GOV.
 * Not: ministers (the other files of this folder); heads of state and government (the folder above).
 * Source: own knowledge of public records.
 */
export const BODY_HEADS = `
-|UN Secretary-General|Javier Pérez de Cuéllar=Javier Perez de Cuellar 1982-01-01;Boutros Boutros-Ghali 1992-01-01;Kofi Annan 1997-01-01;Ban Ki-moon=Ban Ki Moon 2007-01-01;António Guterres=Antonio Guterres 2017-01-01|IGO
-|UN High Commissioner for Human Rights|Mary Robinson 1997-09;Sergio Vieira de Mello 2002-09;Louise Arbour 2004-07;Navi Pillay=Navanethem Pillay 2008-09;Zeid Ra'ad al-Hussein=Zeid Ra'ad Al Hussein 2014-09;Michelle Bachelet 2018-09-01;Volker Türk=Volker Tuerk 2022-10-17..2026-08|IGO
-|UN High Commissioner for Refugees|Sadako Ogata 1991-01;Ruud Lubbers 2001-01..2005-02;António Guterres 2005-06-15;Filippo Grandi 2016-01-01;Barham Salih=Barham Saleh 2026-01-01|IGO
-|WHO Director-General|Gro Harlem Brundtland 1998-07;Lee Jong-wook 2003-07;Margaret Chan 2006-11;Tedros Adhanom Ghebreyesus=Tedros Adhanom 2017-07-01|IGO
-|IAEA Director General|Hans Blix 1981-12;Mohamed ElBaradei=Mohamed El Baradei 1997-12;Yukiya Amano 2009-12;Rafael Grossi=Rafael Mariano Grossi 2019-12-03|IGO
-|NATO Secretary General|Manfred Wörner=Manfred Woerner 1988-07;Willy Claes 1994-10;Javier Solana 1995-12;George Robertson=Lord Robertson 1999-10;Jaap de Hoop Scheffer 2004-01;Anders Fogh Rasmussen 2009-08-01;Jens Stoltenberg 2014-10-01;Mark Rutte 2024-10-01|IGO
-|European Commission President|Jacques Delors 1985-01;Jacques Santer 1995-01;Romano Prodi 1999-09;José Manuel Barroso=José Manuel Durão Barroso 2004-11-22;Jean-Claude Juncker 2014-11-01;Ursula von der Leyen 2019-12-01|IGO
-|European Council President|Herman Van Rompuy 2009-12-01;Donald Tusk 2014-12-01;Charles Michel 2019-12-01;António Costa=Antonio Costa 2024-12-01|IGO
-|EU foreign policy chief|Javier Solana 1999-10;Catherine Ashton 2009-12;Federica Mogherini 2014-11-01;Josep Borrell 2019-12-01;Kaja Kallas 2024-12-01|IGO
-|ECB President|Wim Duisenberg 1998-06;Jean-Claude Trichet 2003-11;Mario Draghi 2011-11-01;Christine Lagarde 2019-11-01|IGO
-|IMF Managing Director|Michel Camdessus 1987-01;Horst Köhler=Horst Koehler 2000-05;Rodrigo Rato=Rodrigo de Rato 2004-06;Dominique Strauss-Kahn 2007-11;Christine Lagarde 2011-07-05;Kristalina Georgieva 2019-10-01|IGO
-|World Bank President|James Wolfensohn 1995-06;Paul Wolfowitz 2005-06;Robert Zoellick 2007-07;Jim Yong Kim 2012-07;David Malpass 2019-04;Ajay Banga 2023-06|IGO
-|ICC Prosecutor|Luis Moreno-Ocampo=Luis Moreno Ocampo 2003-06;Fatou Bensouda 2012-06-15;Karim Khan 2021-06-16|IGO
-|African Union Commission chairperson|Alpha Oumar Konaré=Alpha Oumar Konare 2003-09;Jean Ping 2008-04;Nkosazana Dlamini-Zuma 2012-10;Moussa Faki Mahamat=Moussa Faki 2017-03;Mahmoud Ali Youssouf 2025-03|IGO
-|Arab League Secretary-General|Esmat Abdel-Meguid=Esmat Abdel Meguid=Ahmed Esmat Abdel-Meguid 1991-05;Amr Moussa=Amr Mussa 2001-05;Nabil Elaraby=Nabil al-Arabi 2011-07;Ahmed Aboul Gheit=Ahmed Abul Gheit 2016-07..2026-06|IGO
-|OAS Secretary General|César Gaviria 1994-09;José Miguel Insulza 2005-05;Luis Almagro 2015-05-26;Albert Ramdin 2025-05-26|IGO
-|UN special envoy for Syria|Lakhdar Brahimi 2012-08..2014-05;Staffan de Mistura 2014-07;Geir Pedersen=Geir O. Pedersen 2018-12..2025-12|IGO
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
NGA|ISWAP leader|Abu Musab al-Barnawi 2016-08..2021-08|REB
NGA|police chief|Mike Okiro 2007-06;Ogbonna Onovo 2009-08;Hafiz Ringim 2010-09..2012-01;Suleiman Abba 2014-08;Solomon Arase 2015-04;Ibrahim Idris=Ibrahim Kpotun Idris 2016-06;Mohammed Adamu 2019-01;Usman Alkali Baba=Usman Baba 2021-04;Kayode Egbetokun 2023-06..2026-02|COP
UGA|Lord's Resistance Army leader|Joseph Kony 1987|REB
UGA|police chief|Kale Kayihura 2005-10..2018-03|COP
TUR|PKK leader|Abdullah Ocalan=Abdullah Öcalan 1978|REB
TUR|+PKK commander|Murat Karayılan=Murat Karayilan 1999;Cemil Bayık=Cemil Bayik 2013|REB
LKA|Tamil Tiger leader|Velupillai Prabhakaran=Vellupillai Prabhakaran 1976..2009-05-18|REB
RUS|Chechen separatist leader|Dzhokhar Dudayev=Dzhokhar Dudaev 1991-10..1996-04-21;Zelimkhan Yandarbiyev=Zelimkhan Yandarbiev 1996-04;Aslan Maskhadov 1997-02..2005-03-08;Abdul-Khalim Sadulayev=Abdul-Khalim Saidullayev=Abdul-Halim Sadulayev 2005-03..2006-06-17;Doku Umarov=Dokka Umarov 2006-06..2013-09|REB
RUS|Chechen warlord|Shamil Basayev 1994..2006-07-10|REB
RUS|Chechen leader|Akhmad Kadyrov 2000-06..2004-05-09;Ramzan Kadyrov 2007-02
RUS|Wagner chief|Yevgeny Prigozhin 2014..2023-08-23|UAF
RUS|opposition leader|Boris Nemtsov 2008..2015-02-27;Alexei Navalny=Alexey Navalny 2011..2024-02-16|OPP
BLR|opposition leader|Sviatlana Tsikhanouskaya=Svetlana Tikhanovskaya 2020-08|OPP
MMR|opposition leader|Aung San Suu Kyi 1988-09..2016-04|OPP
ZWE|opposition leader|Morgan Tsvangirai 1999-09..2009-02-11;Nelson Chamisa 2018-02|OPP
ZWE|police chief|Augustine Chihuri 1993..2018-01|COP
AGO|UNITA leader|Jonas Savimbi 1966..2002-02-22|REB
COL|FARC leader|Manuel Marulanda 1964..2008-03-26;Alfonso Cano 2008..2011-11-04;Rodrigo Londono=Rodrigo Londoño=Timochenko 2011-11|REB
PER|Shining Path leader|Abimael Guzman=Abimael Guzmán 1970..1992-09-12|REB
PER|MRTA leader|Víctor Polay 1984..1992-06;Néstor Cerpa=Néstor Cerpa Cartolini 1992-06..1997-04-22|REB
SDN|RSF commander|Mohamed Hamdan Dagalo=Mohammed Hamdan Dagalo=Hemedti 2013|REB
SDN|SPLA leader|John Garang 1983..2005-01|REB
SDN|+Darfur rebel leader|Khalil Ibrahim 2003..2011-12-23;Abdel Wahid al-Nur=Abdelwahid al-Nur=Abdul Wahid al-Nur=Abdel Wahid Mohamed al-Nur=Abdelwahid Mohamed Nur 2003;Minni Minnawi=Minni Arcua Minnawi=Minni Arkou Minnawi 2004..2006-05|REB
SDN|SPLM-North leader|Abdelaziz al-Hilu=Abdel Aziz al-Hilu=Abdul Aziz al-Hilu=Abdel-Aziz al-Hilu 2017|REB
BIH|Bosnian Serb commander|Ratko Mladic=Ratko Mladić 1992-05..1996-11|MIL
MEX|Sinaloa Cartel leader|Joaquin Guzman=Joaquín Guzmán=Joaquin "El Chapo" Guzman 1989..2016-01-08|CRM
MEX|Zapatista leader|Subcomandante Marcos 1994-01-01..2014-05|REB
COL|Medellin cartel leader|Pablo Escobar 1976..1993-12-02|CRM
COL|+FARC commander|Raúl Reyes 1990..2008-03-01;Mono Jojoy=Jorge Briceño 1990..2010-09-22|REB
COL|ELN leader|Nicolás Rodríguez Bautista 1998..2021-06|REB
COL|+AUC leader|Carlos Castaño 1997-04..2004-04-16;Salvatore Mancuso 1997-04..2004-12|UAF
IRQ|Shiite cleric|Muqtada al-Sadr=Moqtada al-Sadr=Moqtada Sadr 2003|REL
IRQ|Grand Ayatollah|Ali al-Sistani=Ali Sistani 1992|REL
-|Dalai Lama|Dalai Lama 1940|REL
-|UN administrator in Kosovo|Bernard Kouchner 1999-07;Hans Hækkerup=Hans Haekkerup 2001-01;Michael Steiner 2002-02;Harri Holkeri 2003-08;Søren Jessen-Petersen=Soren Jessen-Petersen=Soeren Jessen-Petersen 2004-08;Joachim Rücker=Joachim Ruecker 2006-09;Lamberto Zannier 2008-06..2011-06|IGO
-|European Parliament President|Enrique Barón=Enrique Barón Crespo 1989-07;Egon Klepsch 1992-01;Klaus Hänsch=Klaus Haensch 1994-07;José María Gil-Robles 1997-01;Nicole Fontaine 1999-07;Pat Cox 2002-01;Josep Borrell 2004-07;Hans-Gert Pöttering=Hans-Gert Poettering 2007-01;Jerzy Buzek 2009-07;Martin Schulz 2012-01;Antonio Tajani 2017-01;David Sassoli 2019-07-03..2022-01-11;Roberta Metsola 2022-01-18|IGO
-|OAU Secretary-General|Salim Ahmed Salim 1989-09;Amara Essy 2001-09..2003-09|IGO
-|WTO Director-General|Renato Ruggiero 1995-05..1999-04;Supachai Panitchpakdi 2002-09;Pascal Lamy 2005-09;Roberto Azevêdo 2013-09..2020-08;Ngozi Okonjo-Iweala 2021-03-01|IGO
-|UNICEF Executive Director|Carol Bellamy 1995-05;Ann Veneman 2005-05;Anthony Lake 2010-05;Henrietta Fore 2018-01;Catherine Russell 2022-02..2026-01|IGO
-|UN humanitarian chief|Jan Egeland 2003-08..2006-12;Valerie Amos 2010-09;Stephen O'Brien 2015-05;Mark Lowcock 2017-09;Martin Griffiths 2021-07..2024-06;Tom Fletcher 2024-11|IGO
-|WFP Executive Director|Catherine Bertini 1992-04..2002-04;Josette Sheeran 2007-04;Ertharin Cousin 2012-04;David Beasley 2017-04;Cindy McCain 2023-04..2026-02|IGO
-|ICTY prosecutor|Richard Goldstone 1994-08;Louise Arbour 1996-10;Carla Del Ponte=Carla del Ponte 1999-09;Serge Brammertz 2008-01|IGO
GBR|Archbishop of Canterbury|George Carey 1991-04;Rowan Williams 2002-12;Justin Welby 2013-03..2025-01-06;Sarah Mullally 2026-01-28|REL
RUS|Patriarch|Alexy II 1990-06..2008-12-05;Kirill=Patriarch Kirill 2009-02|REL
SLE|RUF leader|Foday Sankoh 1991-03..2000-05|REB
LBR|NPFL leader|Charles Taylor 1989-12-24..1997-08-01|REB
COD|+rebel leader|Jean-Pierre Bemba 1998-11..2003-07-16;Laurent Nkunda 2004..2009-01-22;Bosco Ntaganda 2006..2013-03-18;Sultani Makenga 2012-05;Corneille Nangaa 2023-12|REB
SOM|warlord|Mohamed Farah Aidid=Mohamed Farrah Aidid=Mohammed Farah Aideed=Mohamed Farah Aideed=Mohammed Farah Aidid 1991..1996-08-01;Hussein Aidid=Hussein Mohamed Aidid=Hussein Farah Aidid 1996-08..2004|REB
SOM|al-Shabaab leader|Ahmed Abdi Godane=Ahmed Godane=Moktar Ali Zubeyr=Mukhtar Abu Zubeyr 2008..2014-09-01;Ahmed Diriye=Ahmed Omar Abu Ubaidah=Abu Ubaidah 2014-09|REB
UKR|+separatist leader|Igor Girkin=Igor Strelkov 2014-04..2014-08-14;Alexander Borodai=Aleksandr Borodai 2014-05..2014-08-07;Alexander Zakharchenko=Aleksandr Zakharchenko 2014-08-07..2018-08-31;Igor Plotnitsky 2014-08..2017-11-24;Leonid Pasechnik 2017-11-24..2022-09-29;Denis Pushilin 2018-09..2022-09-29|REB
MKD|NLA leader|Ali Ahmeti 2001-01..2001-09|REB
HTI|gang leader|Jimmy Chérizier 2020-06|CRM
MLI|+jihadist leader|Iyad Ag Ghaly=Iyad Ag Ghali 2012;Amadou Koufa 2015|REB
DZA|al-Qaeda in the Islamic Maghreb leader|Abdelmalek Droukdel=Abdelmalek Droukdal 2004..2020-06-03|REB
RWA|FDLR commander|Sylvestre Mudacumura 2003..2019-09-17|REB
BDI|FNL leader|Agathon Rwasa 2001..2009-04|REB
CIV|New Forces leader|Guillaume Soro 2002-10..2007-03|REB
CAF|+rebel leader|Ali Darassa 2014;Noureddine Adam=Nourredine Adam 2013|REB
TCD|+rebel leader|Mahamat Nouri 2006..2010;Timan Erdimi=Timane Erdimi 2006..2022;Mahamat Mahdi Ali 2016|REB
ETH|Oromo Liberation Army commander|Kumsa Diriba=Jaal Marroo=Jaal Maro 2018|REB
KEN|police chief|Hussein Ali=Mohammed Hussein Ali=Mohamed Hussein Ali 2004-04;Mathew Iteere 2009-09;David Kimaiyo 2012-12..2014-12;Joseph Boinnet 2015-03;Hilary Mutyambai=Hillary Mutyambai 2019-04..2022-09;Japhet Koome 2022-11..2024-07;Douglas Kanja 2024-09|COP
`;
