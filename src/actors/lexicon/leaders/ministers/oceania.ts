/**
 * Foreign, defence and other ministers, governors-general, premiers, chiefs of forces and leaders of the opposition of the states of Oceania since
 * 1990.
 * Belongs: as in ../europe.ts; a fourth field gives another sector than GOV.
 * Not: heads of state and government (../asia.ts).
 * Source: own knowledge of public records.
 */
export const OCEANIA_MINISTERS = `
AUS|Foreign Minister|Gareth Evans 1988-09;Alexander Downer 1996-03..2007-12;Kevin Rudd 2010-09..2012-02;Bob Carr 2012-03;Julie Bishop 2013-09;Marise Payne 2018-08;Penny Wong 2022-05-23
AUS|Defence Minister|Kim Beazley 1984-12..1990-04;Ian McLachlan 1996-03..1998-10;Peter Reith 2001-01..2001-11;Brendan Nelson 2006-01;Joel Fitzgibbon 2007-12;John Faulkner 2009-06..2010-09;Marise Payne 2015-09;Christopher Pyne 2018-08;Linda Reynolds 2019-05;Peter Dutton 2021-03;Richard Marles 2022-05
AUS|Treasurer|Paul Keating 1983-03..1991-06;Peter Costello 1996-03;Wayne Swan 2007-12;Chris Bowen 2013-06;Joe Hockey 2013-09;Scott Morrison 2015-09;Josh Frydenberg 2018-08;Jim Chalmers 2022-05
AUS|Deputy Prime Minister|Tim Fischer 1996-03..1999-07;Mark Vaile 2005-07;Julia Gillard 2007-12;Wayne Swan 2010-06;Anthony Albanese 2013-06;Warren Truss 2013-09;Barnaby Joyce 2016-02;Michael McCormack 2018-02;Barnaby Joyce 2021-06;Richard Marles 2022-05
AUS|Immigration Minister|Philip Ruddock 1996-03;Amanda Vanstone 2003-10..2007-01;Chris Bowen 2010-09..2013-02;Scott Morrison 2013-09;Peter Dutton 2014-12..2017-12
AUS|Home Affairs Minister|Peter Dutton 2017-12..2021-03;Clare O'Neil 2022-06;Tony Burke 2024-07
AUS|Attorney General|Philip Ruddock 2003-10..2007-12;Nicola Roxon 2011-12;Mark Dreyfus 2013-02;George Brandis 2013-09;Christian Porter 2017-12;Michaelia Cash 2021-03;Mark Dreyfus 2022-06..2025-05
AUS|Trade Minister|Mark Vaile 1999-07;Warren Truss 2006-09;Simon Crean 2007-12;Craig Emerson 2010-09;Andrew Robb 2013-09;Steven Ciobo 2016-02;Simon Birmingham 2018-08;Dan Tehan 2020-12;Don Farrell 2022-06
AUS|Climate Change Minister|Penny Wong 2007-12;Greg Combet 2010-09..2013-06;Chris Bowen 2022-06
AUS|Governor-General|Bill Hayden 1989-02;William Deane=Sir William Deane 1996-02;Peter Hollingworth 2001-06..2003-05;Quentin Bryce 2008-09;Peter Cosgrove 2014-03;David Hurley 2019-07;Sam Mostyn=Samantha Mostyn 2024-07
AUS|Chief of the Defence Force|Peter Cosgrove 2002-07;Angus Houston 2005-07;David Hurley 2011-07;Mark Binskin 2014-06;Angus Campbell 2018-07..2024-07|MIL
AUS|federal police commissioner|Mick Keelty 2001-04;Tony Negus 2009-09;Andrew Colvin 2014-10;Reece Kershaw 2019-10;Krissy Barrett 2025-10|COP
AUS|opposition leader|Andrew Peacock 1989-05;John Hewson 1990-04;Alexander Downer 1994-05;John Howard 1995-01;Kim Beazley 1996-03;Simon Crean 2001-11;Mark Latham 2003-12;Kim Beazley 2005-01;Kevin Rudd 2006-12;Brendan Nelson 2007-12;Malcolm Turnbull 2008-09;Tony Abbott 2009-12;Bill Shorten 2013-10;Anthony Albanese 2019-05;Peter Dutton 2022-05;Sussan Ley 2025-05..2026-02|OPP
AUS|New South Wales premier|Nick Greiner 1988-03;John Fahey 1992-06;Bob Carr 1995-04;Morris Iemma 2005-08;Nathan Rees 2008-09;Kristina Keneally 2009-12;Barry O'Farrell 2011-03;Mike Baird 2014-04;Gladys Berejiklian 2017-01;Dominic Perrottet 2021-10;Chris Minns 2023-03
AUS|Victoria premier|Joan Kirner 1990-08;Jeff Kennett 1992-10;Steve Bracks 1999-10;John Brumby 2007-07;Ted Baillieu 2010-12;Denis Napthine 2013-03;Daniel Andrews 2014-12;Jacinta Allan 2023-09
AUS|Queensland premier|Wayne Goss 1989-12;Rob Borbidge 1996-02;Peter Beattie 1998-06;Anna Bligh 2007-09;Campbell Newman 2012-03;Annastacia Palaszczuk 2015-02..2023-12;David Crisafulli 2024-10
AUS|Western Australia premier|Carmen Lawrence 1990-02..1993-02;Geoff Gallop 2001-02..2006-01;Colin Barnett 2008-09;Mark McGowan 2017-03..2023-06
AUS|South Australia premier|Mike Rann 2002-03;Jay Weatherill 2011-10..2018-03;Peter Malinauskas 2022-03
AUS|Tasmania premier|Jim Bacon 1998-09;Paul Lennon 2004-03..2008-05;Lara Giddings 2011-01;Will Hodgman 2014-03;Peter Gutwein 2020-01;Jeremy Rockliff 2022-04
AUS|Rural Fire Service commissioner|Shane Fitzsimmons 2007-09..2020-04
NZL|Foreign Minister|Don McKinnon 1990-11;Phil Goff 1999-12;Winston Peters 2005-10..2008-08;Murray McCully 2008-11;Gerry Brownlee 2017-05;Winston Peters 2017-10;Nanaia Mahuta 2020-11;Winston Peters 2023-11
NZL|Defence Minister|Warren Cooper 1990-11..1996;Max Bradford 1997-12..1999-12;Phil Goff 2005-10;Wayne Mapp 2008-11;Jonathan Coleman 2011-12;Gerry Brownlee 2014-10..2017-05;Ron Mark 2017-10;Peeni Henare 2020-11;Andrew Little 2023-02;Judith Collins 2023-11..2026
NZL|Finance Minister|Ruth Richardson 1990-11;Bill Birch=William Birch 1993-12..1999-06;Michael Cullen 1999-12;Bill English 2008-11;Steven Joyce 2016-12;Grant Robertson 2017-10;Nicola Willis 2023-11
NZL|Deputy Prime Minister|Don McKinnon 1990-11;Winston Peters 1996-12..1998-08;Jim Anderton 1999-12;Michael Cullen 2002-08;Bill English 2008-11;Paula Bennett 2016-12;Winston Peters 2017-10;Grant Robertson 2020-11;Carmel Sepuloni 2023-01;Winston Peters 2023-11;David Seymour 2025-05-31
NZL|Governor-General|Catherine Tizard 1990-12;Michael Hardie Boys 1996-03;Silvia Cartwright 2001-04;Anand Satyanand 2006-08;Jerry Mateparae 2011-08;Patsy Reddy 2016-09;Cindy Kiro 2021-10
NZL|police commissioner|Andrew Coster 2020-04..2024-11|COP
NZL|health chief|Ashley Bloomfield 2018-06..2022-07
NZL|opposition leader|Jim Bolger 1986-03..1990-11;Helen Clark 1993-12;Jenny Shipley 1999-12;Bill English 2001-10;Don Brash 2003-10;John Key 2006-11;Phil Goff 2008-11;David Shearer 2011-12;David Cunliffe 2013-09;Andrew Little 2014-11;Jacinda Ardern 2017-08;Bill English 2017-10;Simon Bridges 2018-02;Todd Muller 2020-05;Judith Collins 2020-07;Christopher Luxon 2021-11;Chris Hipkins 2023-11|OPP
FJI|President|Penaia Ganilau=Ratu Sir Penaia Ganilau 1987-12..1993-12;Kamisese Mara=Ratu Sir Kamisese Mara=Ratu Kamisese Mara 1994-01..2000-05;Josefa Iloilo=Ratu Josefa Iloilo 2000-07;Epeli Nailatikau=Ratu Epeli Nailatikau 2009-07;Jioji Konrote=George Konrote=Jioji Konousi Konrote 2015-11;Wiliame Katonivere=Ratu Wiliame Katonivere 2021-11;Naiqama Lalabalavu=Ratu Naiqama Lalabalavu 2024-11
FJI|Foreign Minister|Kaliopate Tavola 2000-07..2006-12;Epeli Nailatikau=Ratu Epeli Nailatikau 2007-01;Inoke Kubuabola=Ratu Inoke Kubuabola 2009..2016
FJI|Attorney General|Aiyaz Sayed-Khaiyum=Aiyaz Sayed Khaiyum 2007-01..2022-12
FJI|Home Affairs Minister|Pio Tikoduadua 2022-12
FJI|military commander|Frank Bainimarama=Voreqe Bainimarama 1999-03;Mosese Tikoitoga 2014-03..2015|MIL
FJI|coup leader|George Speight 2000-05-19..2000-07-27|REB
PNG|Foreign Minister|Sam Abal=Samuel Abal 2007-08..2010-12;Rimbink Pato 2012-08..2019-05;Soroi Eoe 2020..2022-08;Justin Tkatchenko 2022-08
PNG|Governor-General|Wiwa Korowi 1991-11;Silas Atopare 1997-11..2003-11;Paulias Matane 2004-06;Michael Ogio 2010-12..2017-02-18;Bob Dadae 2017-02
PNG|Bougainville president|Joseph Kabui 2005-06..2008-06-06;James Tanis 2009-01;John Momis 2010-06;Ishmael Toroama 2020-09
PNG|Bougainville rebel leader|Francis Ona 1988..2005-07-24|REB
PNG|military commander|Jerry Singirok 1995-10..1997-03|MIL
SLB|Foreign Minister|Jeremiah Manele 2019-04;Peter Shanel Agovaka 2024-05
SLB|opposition leader|Matthew Wale 2019-05..2026-04|OPP
VUT|President|Baldwin Lonsdale 2014-09..2017-06-17;Tallis Obed Moses 2017-07;Nikenike Vurobaravu 2022-07
VUT|Foreign Minister|Ralph Regenvanu 2017-12..2020-01
VUT|Climate Change Minister|Ralph Regenvanu 2022-11
WSM|Head of State|Malietoa Tanumafili II 1962-01..2007-05-11;Tuiatua Tupua Tamasese Efi=Tui Atua Tupua Tamasese Efi 2007-06;Tuimalealiifano Vaaletoa Sualauvi II=Tuimaleali'ifano Va'aletoa Sualauvi II=Tuimalealiifano Va'aletoa Sualauvi II 2017-07
MHL|Foreign Minister|Tony de Brum=Tony deBrum 2014-02..2016-01
TUV|Foreign Minister|Simon Kofe 2019-09..2023
COK|Prime Minister|Geoffrey Henry=Sir Geoffrey Henry 1989-02..1999-07;Henry Puna 2010-12..2020-10
PYF|President|Gaston Flosse 1991-04..2004-06;Edouard Fritch 2014-09;Moetai Brotherson 2023-05
NCL|President|Louis Mapou 2021-07..2025-01
-|Pacific Islands Forum Secretary-General|Noel Levi 1998..2004;Greg Urwin 2004..2008;Tuiloma Neroni Slade=Neroni Slade 2008..2014-12;Meg Taylor=Dame Meg Taylor 2014-12;Henry Puna 2021-05;Baron Waqa 2024-06|IGO
AUS|central bank governor|Glenn Stevens 2006-09;Philip Lowe 2016-09;Michele Bullock 2023-09
NZL|central bank governor|Don Brash 1988-09..2002-04;Alan Bollard 2002-09..2012-09;Graeme Wheeler 2012-09..2017-09;Adrian Orr 2018-03..2025-03
FJI|Defence Minister|Epeli Ganilau=Ratu Epeli Ganilau 2007..2010-11;Inia Seruiratu 2018-11..2022-12
PNG|Defence Minister|Fabian Pok 2012-08..2016;Solan Mirisim 2017..2019
TON|Foreign Minister|Fekitamoeloa Utoikamanu=Fekitamoeloa 'Utoikamanu=Fekita Utoikamanu 2021-12..2025-01
`;
