/**
 * Commanders, political leaders and spokesmen of the armed movements of the Middle East and Asia since 1990, and dissidents of those states whom the
 * news quotes.
 * Belongs: as in ../europe.ts; "+" before an office that several hold at a time, each to his own end; the fourth field is the sector.
 * Not: the first leaders of those movements (bodies.ts); governments that they formed (the file of the region); the movements themselves
 * (../../armed-groups/).
 * Source: own knowledge of public records.
 */
export const ASIA_MOVEMENTS = `
PSE|+Hamas official|Khaled Meshaal=Khaled Mashaal=Khaled Meshal=Khalid Mishal=Khaled Mishaal=Khalid Mashaal 1996;Mousa Abu Marzouk=Moussa Abu Marzouk=Musa Abu Marzouk=Mussa Abu Marzuk=Musa Abu Marzuk 1992;Abdel Aziz al-Rantissi=Abdel-Aziz al-Rantissi=Abdel Aziz Rantisi=Abdel Aziz al-Rantisi=Abdelaziz Rantissi=Abdel-Aziz Rantisi=Abdul Aziz Rantisi 1987..2004-04-17;Mahmoud al-Zahar 1988..2006-03-28;Osama Hamdan=Usama Hamdan 2004;Khalil al-Hayya 2006;Saleh al-Arouri=Salah al-Arouri=Saleh Aruri 2010..2024-01-02;Yahya Sinwar=Yehya Sinwar=Yahya al-Sinwar 2017-02..2024-10-16;Basem Naim=Bassem Naim 2012;Ghazi Hamad 2012|REB
PSE|+Hamas spokesman|Sami Abu Zuhri 2004;Fawzi Barhoum=Fawzi Barhum=Fawzi Barhoom 2006;Ghazi Hamad 2005..2006-03;Taher al-Nunu=Taher al-Nono=Taher Nounou 2007;Abdel-Latif al-Qanoua=Abdul Latif al-Qanou=Abdel Latif al-Qanou=Abdel Latif Qanua 2014..2025-03-27;Hazem Qassem=Hazem Qasem=Hazem Kassem 2016|REB
PSE|+Hamas military commander|Mohammed Deif=Mohammad Deif=Muhammad Deif=Mohamed Deif 2002-07..2024-07-13;Ahmed Jabari=Ahmed al-Jaabari=Ahmed al-Jabari=Ahmad Jabari 2003..2012-11-14;Salah Shehadeh=Salah Shehada 1987..2002-07-22;Abu Obeida=Abu Ubaida=Abu Obaida=Abu Ubaydah 2006..2025-08-30;Mohammed Sinwar=Mohammad Sinwar 2024-10..2025-05-13|REB
PSE|Islamic Jihad leader|Fathi Shaqaqi=Fathi Shikaki=Fathi Shiqaqi 1981..1995-10-26;Ramadan Shallah=Ramadan Abdullah Shallah=Ramadan Abdallah Shallah 1995-10..2018-09;Ziad al-Nakhalah=Ziyad al-Nakhalah=Ziad Nakhaleh=Ziad al-Nakhala=Ziyad Nakhaleh=Ziad al-Nakhaleh 2018-09|REB
PSE|PFLP leader|George Habash 1967-12..2000-07;Abu Ali Mustafa=Mustafa Zibri=Mustafa al-Zibri 2000-07..2001-08-27;Ahmed Saadat=Ahmad Saadat=Ahmed Sa'adat=Ahmad Sa'adat 2001-10|REB
PSE|DFLP leader|Nayef Hawatmeh=Naif Hawatmeh=Nayef Hawatma=Nayif Hawatmeh 1969-02|REB
LBN|Hezbollah secretary-general|Subhi al-Tufayli=Sobhi Tufaili=Subhi Tufeili=Sobhi Tufeili 1989..1991-05;Abbas al-Musawi=Abbas al-Mussawi=Abbas Moussawi 1991-05..1992-02-16|REB
LBN|Hezbollah deputy leader|Naim Qassem=Naim Kassem=Naim Qasim 1991..2024-10-28|REB
LBN|+Hezbollah commander|Imad Mughniyeh=Imad Mughniyah=Imad Mughnieh=Imad Moughnieh=Imad Mugniyah 1983..2008-02-12;Mustafa Badreddine=Mustafa Badr al-Din=Mustafa Badr al-Deen=Mustafa Amine Badreddine=Mustafa Badreddin 2008-02..2016-05-13;Fuad Shukr=Fouad Shukr=Fuad Shukur 1990..2024-07-30;Ibrahim Aqil=Ibrahim Akil=Ibrahim Aqeel 1990..2024-09-20|REB
LBN|+Hezbollah official|Hashem Safieddine=Hashim Safieddine=Hashem Safi al-Din 2001..2024-10-03;Nabil Qaouk=Nabil Kaouk=Nabil Qawouk 2000..2024-09-28;Mohammed Afif=Mohammad Afif 2014..2024-11-17;Wafiq Safa=Wafik Safa 2000..2025|REB
LBN|Hezbollah parliamentary leader|Mohammad Raad=Mohammed Raad=Mohamed Raad 2000|LEG
YEM|+Houthi official|Mohammed Ali al-Houthi=Mohamed Ali al-Houthi 2015-02;Mahdi al-Mashat=Mehdi al-Mashat=Mahdi Mashat 2018-04-23;Saleh al-Sammad=Saleh Ali al-Sammad=Saleh al-Samad=Saleh Sammad 2016-08..2018-04-19;Hussein al-Ezzi=Hussein al-Azzi 2016;Ahmed al-Rahawi=Ahmed Ghaleb al-Rahawi=Ahmed al-Rahwi 2024-08..2025-08-28|REB
YEM|+Houthi spokesman|Mohammed Abdulsalam=Mohammed Abdul-Salam=Mohammed Abdul Salam=Mohammed Abdel Salam=Mohammed Abdelsalam=Mohammed Abdel-Salam=Mohamed Abdulsalam=Mohammad Abdulsalam 2007;Yahya Saree=Yahya Sarea=Yahya Saria=Yehya Sarea=Yehia Sarea=Yahia Sarea=Yahya Sari=Yahya Sare'e 2018|REB
YEM|Houthi founder|Hussein Badreddin al-Houthi=Hussein al-Houthi=Hussein Badr al-Din al-Houthi=Hussein Badr Eddin al-Houthi=Hussein Badr Eddine al-Houthi 2004-06..2004-09-10|REB
YEM|AQAP leader|Nasser al-Wuhayshi=Nasir al-Wuhayshi=Nasser al-Wahishi=Nasser al-Wuhaishi=Nasser al-Wahayshi 2009-01..2015-06-12;Qasim al-Raymi=Qassim al-Rimi=Qasim al-Rimi=Qassim al-Raymi=Qassem al-Rimi 2015-06..2020-01;Khalid Batarfi=Khaled Batarfi 2020-02..2024-03|REB
YEM|Al-Qaeda cleric|Anwar al-Awlaki=Anwar al-Aulaqi=Anwar Awlaki 2009..2011-09-30|REB
JOR|Al-Qaeda in Iraq leader|Abu Musab al-Zarqawi=Abu Mussab al-Zarqawi=Abu Musab Zarqawi=Abu Mus'ab al-Zarqawi 2003..2006-06-07|REB
IRQ|Islamic State caliph|Abu Ibrahim al-Hashimi al-Qurashi=Abu Ibrahim al-Qurashi=Abu Ibrahim al-Hashemi al-Quraishi=Abu Ibrahim al-Hashimi al-Quraishi=Abu Ibrahim al-Hashimi al-Qurayshi 2019-10-31..2022-02-03|REB
SYR|Islamic State spokesman|Abu Mohammed al-Adnani=Abu Mohammad al-Adnani=Abu Muhammad al-Adnani 2011..2016-08-30|REB
SYR|Nusra Front leader|Abu Mohammed al-Golani=Abu Mohammad al-Golani=Abu Mohammed al-Jolani=Abu Mohammad al-Jolani=Abu Mohamed al-Golani=Abu Muhammad al-Jolani=Abu Mohammed al-Julani 2012-01..2024-12-07|REB
SYR|SDF commander|Mazloum Abdi=Mazloum Kobani=Mazloum Kobane=Mazlum Kobani=Mazloum Abdi Kobani=Mazlum Abdi 2015-10|REB
IRQ|+militia leader|Qais al-Khazali=Qais Khazali=Qays al-Khazali 2006;Abu Mahdi al-Muhandis=Abu Mahdi Muhandis=Abu Mahdi al-Mohandes=Abu Mahdi al-Muhandes=Jamal Jafaar Ibrahimi 2007..2020-01-03|UAF
PAK|Pakistani Taliban commander|Maulana Fazlullah=Mullah Fazlullah=Maulana Qazi Fazlullah 2007..2018-06-15;Noor Wali Mehsud=Mufti Noor Wali Mehsud=Noor Wali Mehsood 2018-06|REB
PAK|Lashkar-e-Taiba founder|Hafiz Saeed=Hafiz Muhammad Saeed=Hafiz Mohammad Saeed=Hafiz Mohammed Saeed=Hafez Saeed=Hafiz Sayeed 1987|REB
PAK|Jaish-e-Mohammad leader|Masood Azhar=Maulana Masood Azhar=Mohammad Masood Azhar=Mohammed Masood Azhar=Maulana Masud Azhar 2000-02|REB
PAK|Hizbul Mujahideen leader|Syed Salahuddin=Sayeed Salahuddin=Syed Salahudeen=Sayed Salahudin=Sayeed Salahudeen 1991|REB
AFG|Haqqani network founder|Jalaluddin Haqqani=Jalaludin Haqqani 2001-12..2018-09|REB
AFG|+Taliban commander|Mullah Dadullah=Mullah Dadullah Akhund 2002..2007-05-12;Abdul Qayyum Zakir=Abdul Qayum Zakir=Mullah Abdul Qayum Zakir=Abdul Qayyoum Zakir 2010..2021-08|REB
IND|+Kashmiri separatist leader|Syed Ali Shah Geelani=Syed Ali Geelani=Syed Ali Shah Gilani 1993..2021-09-01;Mirwaiz Umar Farooq=Mirwaiz Umer Farooq=Mirwaiz Omar Farooq 1993-03;Yasin Malik=Mohammad Yasin Malik=Mohammed Yasin Malik=Muhammad Yasin Malik=Yaseen Malik 1994-05;Abdul Ghani Lone=Abdul Gani Lone 1993..2002-05-21;Sajjad Lone=Sajad Lone=Sajjad Gani Lone 2002..2014|OPP
IND|+ULFA leader|Paresh Baruah=Paresh Barua 1979-04;Arabinda Rajkhowa 1979-04..2009-12|REB
IND|+Naga rebel leader|Thuingaleng Muivah=T. Muivah=Th. Muivah 1980-01;Isak Chishi Swu=Isak Swu=Isaac Chishi Swu 1980-01..2016-06-28|REB
LKA|Tamil Tiger negotiator|Anton Balasingham=Anton Balasingam 1986..2006-12-14|REB
LKA|Tamil Tiger political chief|S.P. Thamilselvan=S.P. Tamilselvan=S. P. Thamilselvan=S. P. Tamilselvan=S.P. Thamilchelvan=S.P. Tamilchelvan 1994..2007-11-02|REB
LKA|Tamil Tiger breakaway leader|Vinayagamoorthi Muralitharan=Vinayagamoorthy Muralitharan=Karuna Amman=Vinayagamoorthy Muralidharan=Vinayagamurthi Muralitharan 2004-03..2008-10|REB
MMR|Arakan Army leader|Twan Mrat Naing=Tun Myat Naing 2009-04|REB
MMR|warlord|Khun Sa 1985..1996-01|REB
KHM|+opposition politician|Mu Sochua 2005|OPP
PHL|+Abu Sayyaf leader|Abdurajak Janjalani=Abdurajak Abubakar Janjalani 1991..1998-12-18;Khadaffy Janjalani=Khaddafy Janjalani=Khadafi Janjalani=Khadafy Janjalani 1998-12..2006-09-04;Galib Andang=Ghalib Andang=Commander Robot 2000..2003-12-07;Abu Sabaya=Aldam Tilao 2000..2002-06-21;Isnilon Hapilon=Isnilon Totoni Hapilon 2006..2017-10-16;Radullan Sahiron=Radulan Sahiron 2006..2024|REB
IDN|+Jemaah Islamiyah leader|Hambali=Riduan Isamuddin=Ridhuan Isamuddin 2000..2003-08-11;Noordin Mohammad Top=Noordin Top=Noordin Mohamad Top=Noordin Mohammed Top=Noordin M. Top 2003..2009-09-17;Dulmatin 2002..2010-03-09|REB
IDN|radical cleric|Abu Bakar Bashir=Abu Bakar Ba'asyir=Abu Bakar Baasyir=Abu Bakar Ba'ashir 1999|REL
IDN|Papuan rebel leader|Kelly Kwalik 1996..2009-12-16;Egianus Kogoya=Egianus Kogeya 2018|REB
TLS|militia leader|Eurico Guterres 1999..2000|UAF
CHN|+dissident|Wei Jingsheng 1979;Wang Dan 1989;Fang Lizhi 1989..2012-04-06;Liu Xiaobo 1989..2017-07-13;Harry Wu=Wu Hongda=Hongda Harry Wu 1985..2016-04-26;Chen Guangcheng 2005;Hu Jia 2002..2020;Ai Weiwei 2009;Xu Zhiyong 2009;Rebiya Kadeer=Rabiya Kadeer 1999;Ilham Tohti 2009;Dolkun Isa 2004|OPP
HKG|+pro-democracy activist|Martin Lee=Martin Lee Chu-ming 1990;Joshua Wong=Joshua Wong Chi-fung 2014;Nathan Law=Nathan Law Kwun-chung 2014;Agnes Chow=Agnes Chow Ting 2014;Jimmy Lai=Jimmy Lai Chee-ying 2014;Benny Tai=Benny Tai Yiu-ting 2013;Emily Lau=Emily Lau Wai-hing 1991..2016|OPP
`;
