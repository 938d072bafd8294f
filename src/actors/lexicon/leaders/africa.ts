/**
 * Heads of state and government of Africa since 1990.
 * Belongs: as in europe.ts. Not: foreign and defence ministers (ministers/).
 * Source: own knowledge of public records.
 */
export const AFRICA = `
DZA|President|Chadli Bendjedid 1979-02;Mohamed Boudiaf 1992-01-16..1992-06-29;Ali Kafi 1992-07;Liamine Zeroual 1994-01;Abdelaziz Bouteflika 1999-04-27;Abdelkader Bensalah 2019-04-09;Abdelmadjid Tebboune 2019-12-19
MAR|King|Hassan II=King Hassan II 1961-03;Mohammed VI=King Mohammed VI=Mohamed VI 1999-07-23
MAR|Prime Minister|Abdelilah Benkirane 2011-11-29;Saadeddine Othmani=Saad-Eddine El Othmani 2017-04-05;Aziz Akhannouch 2021-10-07
TUN|President|Zine El Abidine Ben Ali=Zine al-Abidine Ben Ali=Zine El-Abidine Ben Ali 1987-11-07;Fouad Mebazaa 2011-01-15;Moncef Marzouki 2011-12-13;Beji Caid Essebsi 2014-12-31..2019-07-25;Kais Saied 2019-10-23
LBY|Libyan leader|Muammar Gaddafi=Moammar Gadhafi=Muammar Qaddafi=Moamer Kadhafi=Muammar al-Gaddafi=Muammar Gadhafi=Moammar Gaddafi 1969-09-01..2011-10-20
LBY|Prime Minister|Ali Zeidan 2012-11..2014-03;Fayez al-Sarraj=Fayez al-Serraj=Fayez Sarraj 2016-03;Abdul Hamid Dbeibah=Abdulhamid Dbeibah=Abdul Hamid al-Dbeibah 2021-03-15
LBY|eastern commander|Khalifa Haftar=Khalifa Hifter 2015-03
MRT|President|Maaouya Ould Sid'Ahmed Taya=Maaouiya Ould Taya 1984-12;Ely Ould Mohamed Vall 2005-08-03;Sidi Ould Cheikh Abdallahi 2007-04-19;Mohamed Ould Abdel Aziz 2008-08-06;Mohamed Ould Ghazouani=Mohamed Ould Cheikh Ghazouani 2019-08-01
MLI|President|Moussa Traoré=Moussa Traore 1968-11;Amadou Toumani Touré=Amadou Toumani Toure 1991-03;Alpha Oumar Konaré=Alpha Oumar Konare 1992-06-08;Amadou Toumani Touré=Amadou Toumani Toure 2002-06-08;Dioncounda Traoré=Dioncounda Traore 2012-04-12;Ibrahim Boubacar Keïta=Ibrahim Boubacar Keita 2013-09-04..2020-08-18;Bah Ndaw=Bah N'Daw 2020-09-25;Assimi Goïta=Assimi Goita 2021-05-24
NER|President|Ali Saïbou=Ali Saibou 1987-11;Mahamane Ousmane 1993-04;Ibrahim Baré Maïnassara=Ibrahim Bare Mainassara 1996-01..1999-04-09;Mamadou Tandja 1999-12-22;Salou Djibo 2010-02-18;Mahamadou Issoufou 2011-04-07;Mohamed Bazoum 2021-04-02;Abdourahamane Tchiani=Abdourahmane Tiani 2023-07-28
BFA|President|Blaise Compaoré=Blaise Compaore 1987-10-15;Michel Kafando 2014-11-18;Roch Marc Christian Kaboré=Roch Marc Christian Kabore=Roch Kabore 2015-12-29;Paul-Henri Damiba=Paul-Henri Sandaogo Damiba 2022-01-24;Ibrahim Traoré=Ibrahim Traore 2022-09-30
SEN|President|Abdou Diouf 1981-01;Abdoulaye Wade 2000-04-01;Macky Sall 2012-04-02;Bassirou Diomaye Faye 2024-04-02
SEN|Prime Minister|Ousmane Sonko 2024-04-02
GMB|President|Dawda Jawara 1970-04;Yahya Jammeh 1994-07-22;Adama Barrow 2017-01-19
GNB|President|João Bernardo Vieira=Joao Bernardo Vieira 1980-11..1999-05;Kumba Ialá=Kumba Yala 2000-02;Henrique Rosa 2003-09;João Bernardo Vieira=Joao Bernardo Vieira 2005-10..2009-03-02;Malam Bacai Sanhá=Malam Bacai Sanha 2009-09..2012-01-09;José Mário Vaz=Jose Mario Vaz 2014-06-23;Umaro Sissoco Embaló=Umaro Sissoco Embalo 2020-02-27
GIN|President|Lansana Conté=Lansana Conte 1984-04..2008-12-22;Moussa Dadis Camara 2008-12-24;Sékouba Konaté=Sekouba Konate 2010-01;Alpha Condé=Alpha Conde 2010-12-21;Mamady Doumbouya=Mamadi Doumbouya 2021-09-05
SLE|President|Joseph Saidu Momoh 1985-11;Valentine Strasser 1992-04;Julius Maada Bio 1996-01;Ahmad Tejan Kabbah 1996-03-29;Johnny Paul Koroma 1997-05-25;Ahmad Tejan Kabbah 1998-03;Ernest Bai Koroma 2007-09-17;Julius Maada Bio 2018-04-04
LBR|President|Samuel Doe 1980-04..1990-09-09;Amos Sawyer 1990-11;Charles Taylor 1997-08-02;Gyude Bryant 2003-10-14;Ellen Johnson Sirleaf=Ellen Johnson-Sirleaf 2006-01-16;George Weah 2018-01-22;Joseph Boakai 2024-01-22
CIV|President|Félix Houphouët-Boigny=Felix Houphouet-Boigny 1960-11;Henri Konan Bédié=Henri Konan Bedie 1993-12-07;Robert Guéï=Robert Guei 1999-12-24;Laurent Gbagbo 2000-10-26;Alassane Ouattara 2011-04-11
GHA|President|Jerry Rawlings 1981-12-31;John Kufuor 2001-01-07;John Atta Mills 2009-01-07;John Mahama=John Dramani Mahama 2012-07-24;Nana Akufo-Addo=Nana Addo Dankwa Akufo-Addo 2017-01-07;John Mahama=John Dramani Mahama 2025-01-07
TGO|President|Gnassingbé Eyadéma=Gnassingbe Eyadema 1967-04;Faure Gnassingbé=Faure Gnassingbe 2005-05-04
BEN|President|Mathieu Kérékou=Mathieu Kerekou 1972-10;Nicéphore Soglo=Nicephore Soglo 1991-04;Mathieu Kérékou=Mathieu Kerekou 1996-04;Thomas Boni Yayi=Boni Yayi 2006-04-06;Patrice Talon 2016-04-06
NGA|President|Ibrahim Babangida 1985-08-27;Ernest Shonekan 1993-08-26;Sani Abacha 1993-11-17;Abdulsalami Abubakar 1998-06-09;Olusegun Obasanjo 1999-05-29;Umaru Yar'Adua=Umaru Musa Yar'Adua 2007-05-29;Goodluck Jonathan 2010-05-06;Muhammadu Buhari 2015-05-29;Bola Tinubu=Bola Ahmed Tinubu 2023-05-29
CMR|President|Paul Biya 1982-11-06
TCD|President|Hissène Habré=Hissene Habre 1982-06;Idriss Déby=Idriss Deby=Idriss Deby Itno 1990-12-02;Mahamat Idriss Déby=Mahamat Idriss Deby=Mahamat Deby 2021-04-20
CAF|President|André Kolingba=Andre Kolingba 1981-09;Ange-Félix Patassé=Ange-Felix Patasse 1993-10-22;François Bozizé=Francois Bozize 2003-03-15;Michel Djotodia 2013-03-24;Catherine Samba-Panza 2014-01-23;Faustin-Archange Touadéra=Faustin-Archange Touadera 2016-03-30
GAB|President|Omar Bongo=Omar Bongo Ondimba 1967-12;Ali Bongo=Ali Bongo Ondimba 2009-10-16;Brice Oligui Nguema=Brice Clotaire Oligui Nguema 2023-08-30
GNQ|President|Teodoro Obiang Nguema=Teodoro Obiang=Teodoro Obiang Nguema Mbasogo 1979-08-03
COG|President|Denis Sassou Nguesso=Denis Sassou-Nguesso 1979-02;Pascal Lissouba 1992-08-31;Denis Sassou Nguesso=Denis Sassou-Nguesso 1997-10-15
COD|President|Mobutu Sese Seko 1965-11-24;Laurent-Désiré Kabila=Laurent Kabila=Laurent-Desire Kabila 1997-05-17;Joseph Kabila 2001-01-26;Félix Tshisekedi=Felix Tshisekedi 2019-01-24
RWA|President|Juvénal Habyarimana=Juvenal Habyarimana 1973-07..1994-04-06;Pasteur Bizimungu 1994-07-19;Paul Kagame 2000-04-22
BDI|President|Pierre Buyoya 1987-09;Melchior Ndadaye 1993-07-10..1993-10-21;Cyprien Ntaryamira 1994-02..1994-04-06;Sylvestre Ntibantunganya 1994-04;Pierre Buyoya 1996-07-25;Domitien Ndayizeye 2003-04-30;Pierre Nkurunziza 2005-08-26..2020-06-08;Évariste Ndayishimiye=Evariste Ndayishimiye 2020-06-18
UGA|President|Yoweri Museveni 1986-01-29
KEN|President|Daniel arap Moi 1978-10;Mwai Kibaki 2002-12-30;Uhuru Kenyatta 2013-04-09;William Ruto 2022-09-13
KEN|Prime Minister|Raila Odinga 2008-04-17..2013-04-09
TZA|President|Ali Hassan Mwinyi 1985-11;Benjamin Mkapa 1995-11-23;Jakaya Kikwete 2005-12-21;John Magufuli 2015-11-05;Samia Suluhu Hassan 2021-03-19
ETH|President|Mengistu Haile Mariam 1977-02..1991-05-21;Girma Wolde-Giorgis 2001-10;Mulatu Teshome 2013-10;Sahle-Work Zewde 2018-10-25;Taye Atske Selassie 2024-10-07
ETH|Prime Minister|Meles Zenawi 1995-08-23;Hailemariam Desalegn 2012-08-20;Abiy Ahmed 2018-04-02
ERI|President|Isaias Afwerki=Isaias Afewerki=Isayas Afewerki 1993-05-24
DJI|President|Hassan Gouled Aptidon 1977-06;Ismaïl Omar Guelleh=Ismail Omar Guelleh 1999-05-08
SOM|President|Mohamed Siad Barre=Siad Barre 1969-10..1991-01-26;Ali Mahdi Muhammad 1991-01;Abdiqasim Salad Hassan 2000-08;Abdullahi Yusuf Ahmed=Abdullahi Yusuf 2004-10-14;Sharif Sheikh Ahmed=Sheikh Sharif Ahmed 2009-01-31;Hassan Sheikh Mohamud 2012-09-16;Mohamed Abdullahi Mohamed=Mohamed Abdullahi Farmajo=Mohamed Farmajo 2017-02-16;Hassan Sheikh Mohamud 2022-05-23
SDN|President|Omar al-Bashir=Omar Hassan al-Bashir=Omar el-Bashir 1989-06-30..2019-04-11;Abdel Fattah al-Burhan=Abdel-Fattah Burhan=Abdel Fattah Burhan 2019-04-12
SDN|Prime Minister|Sadiq al-Mahdi 1986-05..1989-06-30;Abdalla Hamdok=Abdallah Hamdok 2019-08-21..2022-01-02
SSD|President|Salva Kiir=Salva Kiir Mayardit 2011-07-09
SSD|Vice President|Riek Machar 2011-07-09
ZMB|President|Kenneth Kaunda 1964-10;Frederick Chiluba 1991-11-02;Levy Mwanawasa 2002-01-02..2008-08-19;Rupiah Banda 2008-11-02;Michael Sata 2011-09-23..2014-10-28;Edgar Lungu 2015-01-25;Hakainde Hichilema 2021-08-24
MWI|President|Hastings Banda 1966-07;Bakili Muluzi 1994-05;Bingu wa Mutharika 2004-05-24..2012-04-05;Joyce Banda 2012-04-07;Peter Mutharika 2014-05-31;Lazarus Chakwera 2020-06-28;Peter Mutharika 2025-10-04
MOZ|President|Joaquim Chissano 1986-11;Armando Guebuza 2005-02-02;Filipe Nyusi 2015-01-15;Daniel Chapo 2025-01-15
ZWE|President|Robert Mugabe 1987-12-31;Emmerson Mnangagwa 2017-11-24
ZWE|Prime Minister|Morgan Tsvangirai 2009-02-11..2013-09-11
BWA|President|Quett Masire 1980-07;Festus Mogae 1998-04-01;Ian Khama 2008-04-01;Mokgweetsi Masisi 2018-04-01;Duma Boko 2024-11-01
NAM|President|Sam Nujoma 1990-03-21;Hifikepunye Pohamba 2005-03-21;Hage Geingob 2015-03-21;Nangolo Mbumba 2024-02-04;Netumbo Nandi-Ndaitwah 2025-03-21
ZAF|President|P.W. Botha 1984-09;F.W. de Klerk=Frederik de Klerk=FW de Klerk 1989-08-15;Nelson Mandela 1994-05-10;Thabo Mbeki 1999-06-14;Kgalema Motlanthe 2008-09-25;Jacob Zuma 2009-05-09;Cyril Ramaphosa 2018-02-15
LSO|Prime Minister|Pakalitha Mosisili 1998-05;Tom Thabane 2012-06;Pakalitha Mosisili 2015-03;Tom Thabane 2017-06;Moeketsi Majoro 2020-05;Sam Matekane 2022-10-28
SWZ|King|Mswati III=King Mswati III 1986-04-25
AGO|President|José Eduardo dos Santos=Jose Eduardo dos Santos 1979-09;João Lourenço=Joao Lourenco 2017-09-26
MDG|President|Didier Ratsiraka 1975-06;Albert Zafy 1993-03;Didier Ratsiraka 1997-02;Marc Ravalomanana 2002-05;Andry Rajoelina 2009-03-17;Hery Rajaonarimampianina 2014-01-25;Andry Rajoelina 2019-01-19
MUS|Prime Minister|Anerood Jugnauth 1982-06;Navin Ramgoolam 1995-12;Anerood Jugnauth 2000-09;Paul Bérenger=Paul Berenger 2003-09;Navin Ramgoolam 2005-07;Anerood Jugnauth 2014-12;Pravind Jugnauth 2017-01-23;Navin Ramgoolam 2024-11-13
SYC|President|France-Albert René=France-Albert Rene 1977-06;James Michel 2004-04;Danny Faure 2016-10;Wavel Ramkalawan 2020-10-26
COM|President|Ahmed Abdallah Mohamed Sambi=Ahmed Sambi 2006-05;Ikililou Dhoinine 2011-05;Azali Assoumani 2016-05-26
CPV|President|António Mascarenhas Monteiro 1991-03;Pedro Pires 2001-03;Jorge Carlos Fonseca 2011-09;José Maria Neves=Jose Maria Neves 2021-11-09
STP|President|Fradique de Menezes 2001-09;Manuel Pinto da Costa 2011-09;Evaristo Carvalho 2016-09;Carlos Vila Nova 2021-10-02
ESH|Polisario leader|Mohamed Abdelaziz 1976-08;Brahim Ghali 2016-07
`;
