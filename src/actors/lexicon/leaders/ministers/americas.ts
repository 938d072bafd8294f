/**
 * Foreign and defence ministers of the states of the Americas and the Caribbean since 1990, and others of their governments whom the news quotes.
 * Belongs: as in ../europe.ts; a fourth field gives another sector than GOV.
 * Not: heads of state and government (../americas.ts); leaders of armed movements, bodies and churches (bodies.ts).
 * Source: own knowledge of public records.
 */
export const AMERICAS_MINISTERS = `
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
`;
