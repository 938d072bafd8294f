/**
 * Heads of state and government of the Middle East, Asia and Oceania since 1990.
 * Belongs: as in europe.ts. Not: provincial leaders; foreign and defence ministers (ministers/).
 * Source: own knowledge of public records.
 */
export const ASIA = `
ISR|Prime Minister|Yitzhak Shamir 1986-10-20;Yitzhak Rabin 1992-07-13;Shimon Peres 1995-11-04;Benjamin Netanyahu=Binyamin Netanyahu 1996-06-18;Ehud Barak 1999-07-06;Ariel Sharon 2001-03-07;Ehud Olmert 2006-01-04;Benjamin Netanyahu=Binyamin Netanyahu 2009-03-31;Naftali Bennett 2021-06-13;Yair Lapid 2022-07-01;Benjamin Netanyahu=Binyamin Netanyahu 2022-12-29
ISR|President|Chaim Herzog 1983-05;Ezer Weizman 1993-05;Moshe Katsav 2000-08;Shimon Peres 2007-07-15;Reuven Rivlin 2014-07-24;Isaac Herzog 2021-07-07
PSE|Palestinian leader|Yasser Arafat=Yasir Arafat 1969-02..2004-11-11
PSE|President|Yasser Arafat=Yasir Arafat 1994-07;Rawhi Fattouh 2004-11-11;Mahmoud Abbas=Mahmud Abbas 2005-01-15
PSE|Prime Minister|Mahmoud Abbas=Mahmud Abbas 2003-03;Ahmed Qurei=Ahmed Qureia 2003-10;Ismail Haniyeh=Ismail Haniya 2006-03-29;Salam Fayyad 2007-06-15;Rami Hamdallah 2013-06;Mohammad Shtayyeh 2019-04;Mohammad Mustafa 2024-03-31
JOR|King|Hussein=King Hussein 1952-08-11;Abdullah II=King Abdullah II 1999-02-07
EGY|President|Hosni Mubarak 1981-10-14;Mohamed Hussein Tantawi 2011-02-11;Mohamed Morsi=Mohammed Morsi=Mohamed Mursi 2012-06-30;Adly Mansour 2013-07-04;Abdel Fattah al-Sisi=Abdel Fattah el-Sisi=Abdel Fattah El-Sisi=Abdel-Fattah el-Sissi=Abdel-Fattah al-Sisi 2014-06-08
SYR|President|Hafez al-Assad=Hafez Assad 1971-03;Bashar al-Assad=Bashar Assad=Bashar el-Assad 2000-07-17..2024-12-08;Ahmed al-Sharaa=Abu Mohammed al-Golani=Abu Mohammad al-Jolani 2025-01-29
LBN|President|Elias Hrawi 1989-11;Emile Lahoud 1998-11-24..2007-11-23;Michel Suleiman=Michel Sleiman 2008-05-25..2014-05-24;Michel Aoun 2016-10-31..2022-10-30;Joseph Aoun 2025-01-09
LBN|Prime Minister|Selim Hoss=Salim Hoss 1989-11;Rafik Hariri=Rafiq Hariri=Rafik al-Hariri 1992-10-31;Selim Hoss=Salim Hoss 1998-12;Rafik Hariri=Rafiq Hariri=Rafik al-Hariri 2000-10;Omar Karami 2004-10;Najib Mikati 2005-04;Fouad Siniora=Fuad Saniora 2005-07-19;Saad Hariri=Saad al-Hariri 2009-11-09;Najib Mikati 2011-06-13;Tammam Salam 2014-02-15;Saad Hariri=Saad al-Hariri 2016-12-18;Hassan Diab 2020-01-21;Najib Mikati 2021-09-10;Nawaf Salam 2025-02-08
IRQ|President|Saddam Hussein=Saddam Husayn 1979-07-16..2003-04-09;Ghazi al-Yawar 2004-06;Jalal Talabani 2005-04-07;Fuad Masum=Fouad Massoum 2014-07-24;Barham Salih=Barham Saleh 2018-10-02;Abdul Latif Rashid 2022-10-17
IRQ|Prime Minister|Ayad Allawi=Iyad Allawi 2004-06;Ibrahim al-Jaafari 2005-05;Nouri al-Maliki=Nuri al-Maliki 2006-05-20;Haider al-Abadi 2014-09-08;Adel Abdul Mahdi=Adel Abdul-Mahdi 2018-10-25;Mustafa al-Kadhimi 2020-05-07;Mohammed Shia al-Sudani=Mohammed Shia' al-Sudani 2022-10-27
IRN|Supreme Leader|Ruhollah Khomeini=Ayatollah Khomeini 1979-12;Ali Khamenei=Ayatollah Ali Khamenei 1989-06-04
IRN|President|Akbar Hashemi Rafsanjani=Hashemi Rafsanjani 1989-08;Mohammad Khatami=Mohammed Khatami 1997-08-03;Mahmoud Ahmadinejad 2005-08-03;Hassan Rouhani=Hassan Rohani 2013-08-03;Ebrahim Raisi 2021-08-03..2024-05-19;Masoud Pezeshkian 2024-07-28
SAU|King|Fahd=King Fahd 1982-06;Abdullah=King Abdullah 2005-08-01;Salman=King Salman=Salman bin Abdulaziz 2015-01-23
SAU|Crown Prince|Mohammed bin Nayef 2015-04;Mohammed bin Salman=Mohammad bin Salman=Mohamed bin Salman 2017-06-21
ARE|President|Zayed bin Sultan Al Nahyan=Sheikh Zayed 1971-12;Khalifa bin Zayed Al Nahyan=Khalifa bin Zayed 2004-11-03;Mohamed bin Zayed Al Nahyan=Mohammed bin Zayed=Mohamed bin Zayed 2022-05-14
ARE|Prime Minister|Mohammed bin Rashid Al Maktoum=Mohammed bin Rashid 2006-01
QAT|Emir|Khalifa bin Hamad Al Thani 1972-02;Hamad bin Khalifa Al Thani=Hamad bin Khalifa 1995-06-27;Tamim bin Hamad Al Thani=Tamim bin Hamad=Sheikh Tamim bin Hamad Al Thani 2013-06-25
KWT|Emir|Jaber al-Ahmad al-Sabah 1977-12;Sabah al-Ahmad al-Sabah=Sabah Al-Ahmad Al-Sabah 2006-01-29;Nawaf al-Ahmad al-Sabah=Nawaf Al-Ahmad Al-Sabah 2020-09-30;Meshal al-Ahmad al-Sabah=Mishal Al-Ahmad Al-Sabah 2023-12-16
BHR|King|Hamad bin Isa Al Khalifa=Hamad bin Isa al-Khalifa 1999-03-06
OMN|Sultan|Qaboos bin Said=Sultan Qaboos 1970-07-23;Haitham bin Tariq=Haitham bin Tariq Al Said 2020-01-11
YEM|President|Ali Abdullah Saleh 1990-05-22;Abd-Rabbu Mansour Hadi=Abdrabbuh Mansour Hadi=Abed Rabbo Mansour Hadi 2012-02-27;Rashad al-Alimi 2022-04-07
AFG|President|Mohammad Najibullah=Najibullah 1987-09..1992-04-16;Burhanuddin Rabbani 1992-06;Hamid Karzai 2001-12-22;Ashraf Ghani 2014-09-29..2021-08-15
PAK|President|Ghulam Ishaq Khan 1988-08;Farooq Leghari 1993-11;Rafiq Tarar 1998-01;Pervez Musharraf 2001-06-20;Asif Ali Zardari 2008-09-09;Mamnoon Hussain 2013-09-09;Arif Alvi 2018-09-09;Asif Ali Zardari 2024-03-10
PAK|Prime Minister|Benazir Bhutto 1988-12-02;Nawaz Sharif 1990-11-06;Benazir Bhutto 1993-10-19;Nawaz Sharif 1997-02-17..1999-10-12;Zafarullah Khan Jamali 2002-11;Shaukat Aziz 2004-08;Yousuf Raza Gilani=Yousaf Raza Gilani=Yusuf Raza Gilani 2008-03-25;Raja Pervez Ashraf 2012-06-22;Nawaz Sharif 2013-06-05;Shahid Khaqan Abbasi 2017-08-01;Imran Khan 2018-08-18;Shehbaz Sharif=Shahbaz Sharif 2022-04-11;Anwaar-ul-Haq Kakar 2023-08-14;Shehbaz Sharif=Shahbaz Sharif 2024-03-04
IND|Prime Minister|Rajiv Gandhi 1984-10-31;V.P. Singh=Vishwanath Pratap Singh 1989-12-02;Chandra Shekhar 1990-11-10;P.V. Narasimha Rao=Narasimha Rao 1991-06-21;Atal Bihari Vajpayee 1996-05-16;H.D. Deve Gowda=Deve Gowda 1996-06-01;Inder Kumar Gujral=I.K. Gujral 1997-04-21;Atal Bihari Vajpayee 1998-03-19;Manmohan Singh 2004-05-22;Narendra Modi 2014-05-26
IND|President|R. Venkataraman 1987-07;Shankar Dayal Sharma 1992-07;K.R. Narayanan 1997-07;A.P.J. Abdul Kalam 2002-07;Pratibha Patil 2007-07;Pranab Mukherjee 2012-07-25;Ram Nath Kovind 2017-07-25;Droupadi Murmu 2022-07-25
BGD|Prime Minister|Khaleda Zia 1991-03-20;Sheikh Hasina=Sheikh Hasina Wajed 1996-06-23;Khaleda Zia 2001-10-10..2006-10;Sheikh Hasina=Sheikh Hasina Wajed 2009-01-06..2024-08-05
BGD|Chief Adviser|Fakhruddin Ahmed 2007-01..2009-01-06;Muhammad Yunus 2024-08-08
LKA|President|Ranasinghe Premadasa 1989-01-02;Dingiri Banda Wijetunga 1993-05;Chandrika Kumaratunga 1994-11-12;Mahinda Rajapaksa=Mahinda Rajapakse 2005-11-19;Maithripala Sirisena 2015-01-09;Gotabaya Rajapaksa 2019-11-18;Ranil Wickremesinghe 2022-07-21;Anura Kumara Dissanayake 2024-09-23
LKA|Prime Minister|Ranil Wickremesinghe 2001-12;Mahinda Rajapaksa=Mahinda Rajapakse 2004-04;Ratnasiri Wickremanayake 2005-11;D.M. Jayaratne 2010-04;Ranil Wickremesinghe 2015-01-09;Mahinda Rajapaksa=Mahinda Rajapakse 2019-11-21;Ranil Wickremesinghe 2022-05-12;Dinesh Gunawardena 2022-07-22;Harini Amarasuriya 2024-09-24
NPL|Prime Minister|Girija Prasad Koirala 1991-05;Sher Bahadur Deuba 1995-09..1997-03;Girija Prasad Koirala 2006-04;Pushpa Kamal Dahal=Prachanda 2008-08-18;Madhav Kumar Nepal 2009-05;Jhala Nath Khanal 2011-02;Baburam Bhattarai 2011-08;Khil Raj Regmi 2013-03;Sushil Koirala 2014-02;K.P. Sharma Oli=KP Sharma Oli=K. P. Sharma Oli 2015-10;Pushpa Kamal Dahal=Prachanda 2016-08;Sher Bahadur Deuba 2017-06;K.P. Sharma Oli=KP Sharma Oli=K. P. Sharma Oli 2018-02-15;Sher Bahadur Deuba 2021-07-13;Pushpa Kamal Dahal=Prachanda 2022-12-26;K.P. Sharma Oli=KP Sharma Oli=K. P. Sharma Oli 2024-07-15;Sushila Karki 2025-09-12
NPL|King|Birendra=King Birendra 1972-01..2001-06-01;Gyanendra=King Gyanendra 2001-06-04..2008-05-28
BTN|King|Jigme Singye Wangchuck 1972-07;Jigme Khesar Namgyel Wangchuck 2006-12
BTN|Prime Minister|Tshering Tobgay 2013-07;Lotay Tshering 2018-11;Tshering Tobgay 2024-01-28
MDV|President|Maumoon Abdul Gayoom 1978-11-11;Mohamed Nasheed 2008-11-11;Mohamed Waheed Hassan=Mohammed Waheed Hassan 2012-02-07;Abdulla Yameen 2013-11-17;Ibrahim Mohamed Solih=Ibu Solih 2018-11-17;Mohamed Muizzu 2023-11-17
MMR|President|Thein Sein 2011-03-30;Htin Kyaw 2016-03-30;Win Myint 2018-03-30..2021-02-01
MMR|military leader|Saw Maung 1988-09;Than Shwe 1992-04;Min Aung Hlaing 2021-02-01
MMR|State Counsellor|Aung San Suu Kyi 2016-04-06..2021-02-01
THA|Prime Minister|Chatichai Choonhavan 1988-08;Anand Panyarachun 1991-03;Suchinda Kraprayoon 1992-04;Chuan Leekpai 1992-09;Banharn Silpa-archa 1995-07;Chavalit Yongchaiyudh 1996-11;Chuan Leekpai 1997-11;Thaksin Shinawatra 2001-02-09;Surayud Chulanont 2006-10-01;Samak Sundaravej 2008-01-29;Somchai Wongsawat 2008-09-18;Abhisit Vejjajiva 2008-12-17;Yingluck Shinawatra 2011-08-05;Prayuth Chan-ocha=Prayut Chan-o-cha=Prayuth Chan-o-cha 2014-08-24;Srettha Thavisin 2023-08-22;Paetongtarn Shinawatra 2024-08-16;Anutin Charnvirakul 2025-09-07
THA|King|Bhumibol Adulyadej=King Bhumibol 1946-06;Maha Vajiralongkorn=King Vajiralongkorn 2016-10-13
KHM|Prime Minister|Hun Sen 1985-01-14;Hun Manet 2023-08-22
KHM|King|Norodom Sihanouk=King Sihanouk 1993-09;Norodom Sihamoni 2004-10-14
LAO|Prime Minister|Bouasone Bouphavanh 2006-06;Thongsing Thammavong 2010-12;Thongloun Sisoulith 2016-04;Phankham Viphavanh 2021-03;Sonexay Siphandone 2022-12
VNM|Prime Minister|Vo Van Kiet 1991-08;Phan Van Khai 1997-09;Nguyen Tan Dung 2006-06;Nguyen Xuan Phuc 2016-04;Pham Minh Chinh 2021-04-05
VNM|President|Nguyen Minh Triet 2006-06;Truong Tan Sang 2011-07;Tran Dai Quang 2016-04;Nguyen Phu Trong 2018-10-23;Nguyen Xuan Phuc 2021-04-05;Vo Van Thuong 2023-03-02;To Lam 2024-05-22;Luong Cuong 2024-10-21
VNM|General Secretary|Nong Duc Manh 2001-04;Nguyen Phu Trong 2011-01-19;To Lam 2024-08-03
MYS|Prime Minister|Mahathir Mohamad=Mahathir bin Mohamad 1981-07-16;Abdullah Ahmad Badawi 2003-10-31;Najib Razak=Najib Abdul Razak 2009-04-03;Mahathir Mohamad=Mahathir bin Mohamad 2018-05-10;Muhyiddin Yassin 2020-03-01;Ismail Sabri Yaakob 2021-08-21;Anwar Ibrahim 2022-11-24
SGP|Prime Minister|Lee Kuan Yew 1959-06;Goh Chok Tong 1990-11-28;Lee Hsien Loong 2004-08-12;Lawrence Wong 2024-05-15
BRN|Sultan|Hassanal Bolkiah 1967-10
IDN|President|Suharto 1968-03;B.J. Habibie 1998-05-21;Abdurrahman Wahid 1999-10-20;Megawati Sukarnoputri 2001-07-23;Susilo Bambang Yudhoyono 2004-10-20;Joko Widodo=Jokowi 2014-10-20;Prabowo Subianto 2024-10-20
TLS|President|Xanana Gusmao=Xanana Gusmão 2002-05-20;Jose Ramos-Horta=José Ramos-Horta 2007-05-20;Taur Matan Ruak 2012-05-20;Francisco Guterres 2017-05-20;Jose Ramos-Horta=José Ramos-Horta 2022-05-20
TLS|Prime Minister|Mari Alkatiri 2002-05;Jose Ramos-Horta=José Ramos-Horta 2006-07;Xanana Gusmao=Xanana Gusmão 2007-08;Rui Maria de Araujo 2015-02;Taur Matan Ruak 2018-06;Xanana Gusmao=Xanana Gusmão 2023-07-01
PHL|President|Corazon Aquino 1986-02-25;Fidel Ramos 1992-06-30;Joseph Estrada 1998-06-30;Gloria Macapagal Arroyo=Gloria Arroyo=Gloria Macapagal-Arroyo 2001-01-20;Benigno Aquino III=Benigno Aquino 2010-06-30;Rodrigo Duterte 2016-06-30;Ferdinand Marcos Jr=Ferdinand Marcos Jr.=Bongbong Marcos 2022-06-30
CHN|President|Yang Shangkun 1988-04;Jiang Zemin 1993-03-27;Hu Jintao 2003-03-15;Xi Jinping 2013-03-14
CHN|Premier|Li Peng 1987-11;Zhu Rongji 1998-03-17;Wen Jiabao 2003-03-16;Li Keqiang 2013-03-15;Li Qiang 2023-03-11
CHN|Chinese leader|Deng Xiaoping 1978-12..1992-10
HKG|Chief Executive|Tung Chee-hwa=Tung Chee Hwa 1997-07-01;Donald Tsang 2005-06-21;Leung Chun-ying 2012-07-01;Carrie Lam 2017-07-01;John Lee 2022-07-01
HKG|Governor|Chris Patten 1992-07..1997-06-30
MAC|Chief Executive|Edmund Ho 1999-12;Fernando Chui 2009-12;Ho Iat Seng 2019-12;Sam Hou Fai 2024-12
TWN|President|Lee Teng-hui 1988-01-13;Chen Shui-bian 2000-05-20;Ma Ying-jeou 2008-05-20;Tsai Ing-wen 2016-05-20;Lai Ching-te=William Lai 2024-05-20
TWN|Premier|Su Tseng-chang 2006-01..2007-05;Jiang Yi-huah 2013-02;Mao Chi-kuo 2014-12;Lin Chuan 2016-05-20;Lai Ching-te=William Lai 2017-09-08;Su Tseng-chang 2019-01-14;Chen Chien-jen 2023-01-31;Cho Jung-tai 2024-05-20
MNG|President|Punsalmaagiin Ochirbat 1990-09;Natsagiin Bagabandi 1997-06;Nambaryn Enkhbayar 2005-06;Tsakhiagiin Elbegdorj=Elbegdorj Tsakhia 2009-06;Khaltmaagiin Battulga=Battulga Khaltmaa 2017-07;Ukhnaagiin Khurelsukh=Khurelsukh Ukhnaa 2021-06-25
PRK|leader|Kim Il Sung=Kim Il-sung 1948-09;Kim Jong Il=Kim Jong-il 1994-07-08;Kim Jong Un=Kim Jong-un 2011-12-17
KOR|President|Roh Tae-woo 1988-02-25;Kim Young-sam 1993-02-25;Kim Dae-jung 1998-02-25;Roh Moo-hyun 2003-02-25;Lee Myung-bak 2008-02-25;Park Geun-hye 2013-02-25;Moon Jae-in 2017-05-10;Yoon Suk-yeol=Yoon Suk Yeol 2022-05-10..2025-04-04;Lee Jae-myung=Lee Jae Myung 2025-06-04
JPN|Prime Minister|Toshiki Kaifu 1989-08-10;Kiichi Miyazawa 1991-11-05;Morihiro Hosokawa 1993-08-09;Tsutomu Hata 1994-04-28;Tomiichi Murayama 1994-06-30;Ryutaro Hashimoto 1996-01-11;Keizo Obuchi 1998-07-30;Yoshiro Mori 2000-04-05;Junichiro Koizumi 2001-04-26;Shinzo Abe 2006-09-26;Yasuo Fukuda 2007-09-26;Taro Aso 2008-09-24;Yukio Hatoyama 2009-09-16;Naoto Kan 2010-06-08;Yoshihiko Noda 2011-09-02;Shinzo Abe 2012-12-26;Yoshihide Suga 2020-09-16;Fumio Kishida 2021-10-04;Shigeru Ishiba 2024-10-01;Sanae Takaichi 2025-10-21
JPN|Emperor|Akihito=Emperor Akihito 1989-01-07;Naruhito=Emperor Naruhito 2019-05-01
AUS|Prime Minister|Bob Hawke 1983-03-11;Paul Keating 1991-12-20;John Howard 1996-03-11;Kevin Rudd 2007-12-03;Julia Gillard 2010-06-24;Kevin Rudd 2013-06-27;Tony Abbott 2013-09-18;Malcolm Turnbull 2015-09-15;Scott Morrison 2018-08-24;Anthony Albanese 2022-05-23
NZL|Prime Minister|Geoffrey Palmer 1989-08;Jim Bolger 1990-11-02;Jenny Shipley 1997-12-08;Helen Clark 1999-12-05;John Key 2008-11-19;Bill English 2016-12-12;Jacinda Ardern 2017-10-26;Chris Hipkins 2023-01-25;Christopher Luxon 2023-11-27
FJI|Prime Minister|Sitiveni Rabuka 1992-06;Mahendra Chaudhry 1999-05;Laisenia Qarase 2000-07;Frank Bainimarama=Voreqe Bainimarama 2007-01-05;Sitiveni Rabuka 2022-12-24
PNG|Prime Minister|Rabbie Namaliu 1988-07;Paias Wingti 1992-07;Julius Chan 1994-08;Bill Skate 1997-07;Mekere Morauta 1999-07;Michael Somare 2002-08;Peter O'Neill 2011-08-02;James Marape 2019-05-30
SLB|Prime Minister|Manasseh Sogavare 2000-06..2001-12;Danny Philip 2010-08;Gordon Darcy Lilo 2011-11;Manasseh Sogavare 2014-12;Rick Houenipwela 2017-11;Manasseh Sogavare 2019-04-24;Jeremiah Manele 2024-05-02
VUT|Prime Minister|Charlot Salwai 2016-02;Bob Loughman 2020-04;Alatoi Ishmael Kalsakau 2022-11;Charlot Salwai 2023-10
WSM|Prime Minister|Tuilaepa Sailele Malielegaoi=Tuilaepa Sailele 1998-11;Fiame Naomi Mata'afa 2021-05-24
TON|King|Taufa'ahau Tupou IV 1965-12;George Tupou V 2006-09;Tupou VI 2012-03-18
KIR|President|Teburoro Tito 1994-10;Anote Tong 2003-07;Taneti Maamau 2016-03
TUV|Prime Minister|Enele Sopoaga 2013-08;Kausea Natano 2019-09;Feleti Teo 2024-02
NRU|President|Baron Waqa 2013-06;Lionel Aingimea 2019-08;Russ Kun 2022-09;David Adeang 2023-10
PLW|President|Tommy Remengesau 2013-01;Surangel Whipps 2021-01-21
MHL|President|Hilda Heine 2016-01;David Kabua 2020-01;Hilda Heine 2024-01
FSM|President|Peter Christian 2015-05;David Panuelo 2019-05;Wesley Simina 2023-05
`;
