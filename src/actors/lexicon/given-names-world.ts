/**
 * Given names of the world's newsrooms that given-names.ts lacks: Arabic, Persian, Turkic, South and South-East Asian, African, Slavic, Baltic,
 * Nordic, Latin and others, lower case, without accents.
 * Belongs: names that news prints first and that tell one gender.
 * Not: names of both, common English words, places, clubs, firms and ships ("Basel", "Almaz", "Wagner", "Vikrant"), family names.
 * Source: own knowledge of public figures and common names.
 */
export const WORLD_MALE_NAMES = `
abdelaziz abdelfattah abdelhamid abdelilah abdelkarim abdelmadjid abdelmalek abdelrahman abdi abdiaziz abdihakim abdinasir abdinur abdiqani abdiqasim
abdirahman abdirashid abdirizak abdiweli abdulhadi abdulkadir abdullahi abdulnasser abdulqader abdulqadir abdulrahman abdulsalam abdulsalami
abdulwahab abdurrahman abebe abera abhijit abhishek abhisit abiy abubakar adel ademar adham adilson aecio agim agostinho agung ahmednur airlangga ajay
akhil akhilesh alaa alcides alemayehu algirdas alija alikber alikhan aliko alirio almazbek altankhuyag amado amama amitabh amjad amol amr amrullah
anatoliy andrey andrius andrus andry anies anirudh anisur antonis anup anupam anupong anutin anzor apirat apolinario apostolos aravind arayik arben
ardian arief armen arseniy artan artem arturas artyom arvind asadullah asaduzzaman ashish ashraful ashwin askhab aslan aslanbek assimi atiqullah atul
avraham awad ayele azhar azmin azzam babagana babajide babar babatunde baburam bafel bahram bakhodir bakhyt bakili bakir bakri balakrishnan balram
barack baruch basavaraj bashiir bashir bassam basuki batbold battulga bauyrzhan bayani bayu bechir behnam behrouz bekele belay benedito berhane
berhanu berik besnik bezalel bhagwant bheki bhupesh bhupinder bidzina bijan bimal bingu biplab birendra birhanu bolat boleslaw bongbong bosco boulos
boutros boyko brij bronislaw buba budiman bujar bulcha burhanuddin callixte camilo carsten cayetano cellou cevdet chandrababu chandrasekhar chatichai
chavalit chibuike chidera chidi chijioke chike chima chimaobi chinonso chinua chirag choguel chukwuemeka chukwuma chuwit constantino corneille costas
cuauhtemoc czeslaw dadis dahir dalius daniyar danylo dapo dariush daud davit dawda dawit debashish debretsion dedi deepak delyan demeke denes denys
dereje devendra dharmendra diederik dietmar dieuseul dilip dimitrios dimitris diosdado djoko dmitriy dody domingos domitien donatien doron doudou
drasko dritan duryodhan dzhambulat dzhokhar dzulkefly eberhard ebrahim ebuka edcel edmundo edson ehsan eitan eknath elbegdorj elchin eldar eliyahu
elman elyakim emad emomali enamul endalkachew endre enkhbayar erlan eskinder esko esmail essam evangelos evgeni ewout faarah facundo fadel fahad
faizullah fakhrul famara farai faramarz farhad farid farrukh faruq farzad fathi fatmir fawad fawzi fayyaz fazal fazlur fedir ferdy fereydoun festus
fethullah fikile fikre fisseha foday fouad fouzi frans frantz frode froilan fuad fulgencio fyodor gadi gagik gamal ganjar garegin gaurav gebre
gebremedhin gebremeskel gedu geert genaro gennadiy georgi georgios georgy geraldo gerd gernot getachew getnet gevorg ghasem ghassan gholam ghulam
giannis gilad gildardo gilson gintautas giorgi giorgos girma gitanas gizachew godefroid gokhan golam goukouni govind gratien grigor gulbuddin guled
gunawan gunther gurbanguly gurdeep gurpreet gwede gyanendra gyula habibullah habibur habtamu hafeez haibatullah haile hailemariam haitham hakainde
hakeem halvard hamdan hani harbhajan hardeep haribhushan haris harish harith harsha harshvardhan hartmut hartono hasanul hashem hashim hasto hayk
haytham hazem hedayatullah hedi heiko hekmatullah helmuth hemant hendro henk heriberto hermogenes hery herzi hesham hibatullah hichem hifikepunye
himanta hisham hishammuddin hissene holger hooshang hosein hossam hossein houshang hovhannes hovik hrant hristo hryhoriy hubertus husam husayn hussam
hysni ibikunle ibraahim ifeanyi iftekhar ihor ikechukwu ilir ilkka illia ilya imran inayatullah indrajit ingemar ingvar ioannis iqbal iraj irakli
ishfaq isko ismaail ismatullah issoufou itamar itzhak ivica jaak jaap jaber jabir jabulani jacquot jafar jagan jahangir jahanzeb jairam jalal
jalaluddin janardan jaroslaw jaswant jatuporn javad javed jawar jayant jejomar jeroen jibrin jitesh jocelerme jochen joop joschka jovenel juergen
junaid jurgen jurin juscelino jussi jyrki kaare kabiru kadhim kakha kalifa kalman kalyan kamau kamchybek kamruzzaman kanat kapil karapet karimullah
karolos karoly kashif kashim kassahun kassym kaveh kazbek kebede kembo kestutis keyvan kgalema khadga khairullah khairy khaltmaa khaltmaagiin
khandaker khawaja khehla khondaker khosrow khurram khurshid kidane kipchoge kipchumba kiprono kiril kirill kishore kithure kittirat kizza kobina
konstantinos kostas kostyantyn kourosh krishnan kudakwashe kuldeep kunle kurmanbek kyriakos kyrylo lakhdar lalit lamidi lansana larbi lasha lateef
laureano lavrenty lazaros legesse lencho leszek levan levon liaquat liban lidetu listyo lobsang lokesh lotfi ludger luhut lukasz lulzim luvsannamsrain
maada maciej madan madhav madhukar magomed magomedsalam mahamane mahamat mahamudu mahathir mahbub mahbubur mahfuz mahiaddin mahmood mahmudul majid
mallikarjun mamo mamuka mangosuthu manish manohar manolis mansir mansoor maqsood marcio margus mariusz masoud masrour massoud masud matiullah matiur
mauno mazen mazin mazloum mbuyiseni mcebisi mehmood meir meles menachem mengistu menzi merera mesfin michalis mieczyslaw mikheil milind milojko
mirwais mishaal mishal mithun mizanur mluleki mmusi mobutu moeed moeldoko mofizur mohamoud mohamud mohamuud mohibullah mohsen mohsin moinul mojtaba
mokgweetsi mokhtar momcilo moncef mordechai morteza mosharraf mosiuoa mostafa mostafizur motiur moumouni mounir mourad muammar mubashir mucahit
muhadjir muhaimin mujib mujibullah mujibur mukhtar mulatu mulugeta munyaradzi murad murali murtala murtaza musab musalia mushahid mushfiqur musse
mutaz muteb mwangi mxolisi mykhailo mykola nabih nachman nadav nadeem nader nadim naeem nagaraj nagendra naguib nahuel naji najibullah nambaryn namig
nangyalai narasimha narayanan naresh narongphan naser nasiru nasser nathi nattawut naveed navjot nawaf nayef nayib nazmul nazrul nechirvan negasso
nemesio ngoni nhlanhla nicos nikhil nikola nikolaos nikolay nikos nilesh nilson nilton nirmal nisar nitin nitish nityananda nkosinathi noorullah
noureddine nourredine novruz nuhu nursultan nuur nwabueze nyesom obaid obaidul obaidullah obert obinna obiora ofer ogbonnaya ognyan okechukwu olabode
oladipo olaniyan olatunji olawale oleh oleksii oleksiy olukayode oluwaseun omaar omid omprakash omri omurbek osita ossufo otar otavio ousman ousseynou
owais paavo panagiotis pandeli pankaj panos parvez parviz pascual patekile pavlo pavlos pawan peder pejman pervaiz petrit petros peyman pinarayi
piyush plamen plodprasop prabhakar prabhakaran pradeep pramod pramono pranab prasert pratap praveen pravin prawit prayong prayuth priit prithviraj
priyantha prokopis protais przemyslaw purnomo pyotr qais qamar qasem qasim qassem qubad qudratullah qusay rabiu radoslaw raed rafiqul rafizi raghav
raghuram raghuvar raheel rahimullah rahmatullah raimonds raimundo rajat rajeev rajesh rajkumar ramachandra ramin ramnath ramush ramzi ranariddh
randhir rangin ratko ravinder ravindra ravishankar redwan rehman reinaldo renan reuven reynaldo rezaul ridha riek rilwan rimantas rizieq rizwan roelof
rogerio rohullah ronen rostam rostyslav rovshan rubens rudiantara rudiger ruhollah rumen rustem ruud sadiq sadyr saeed saeid saidou saif saifullah
sajeeb sajith sajjad salah saleem saleh salva sameh samer samiullah samvel sandiaga sanjeev sanjiv sanoh sansern sanusi saparmurat sarath sarbananda
sarfraz satyajit satyendra sauat sauli saulius saulos saurabh savvas sayf sebhat segun seif semyon senzo seretse serik serkan sermsak servando seyi
seyoum seyran sezgin shabbir shafiq shafiqul shafiqullah shafiqur shafqat shahabuddin shahbaz shahidul shahnawaz shahram shahriar shahzad shailendra
shakeel shakir shalva shamil shamsul sharad sharafuddin sharif shariful sharmarke shaukat shaul shavkat sheheryar shehu sherif shiferaw shimelis
shingai shivaji shivakumar shivraj shlomo shmuel shoaib shukrullah shyam siaka siamak sibghatullah siddaramaiah siddharth siddig sidiki siegfried
sigmar sihanouk silvestre sirajuddin sirajul sirisena sirous sisay sitaram siyabonga sizwe skender slavi slawomir slimane soeharto soekarno sohail
sohrab somboon somchai somkid somsak sondhi sooronbay sotiris soumaila soumana sourav spyros srdjan srettha srikanth srinivas srinivasan stavros
stefanos steinar stelios stoyan subramanian suchinda sudhir sudirman sugeng suhail suharto suhayl sukarno sukhbir sukhdev sukhjinder sukumar sulaiman
sulayman suleiman sulejman sundar sunil suprapto surachate surayud suren surendra surinder suryo sutarto suthep sutiyoso sutopo suyanto svein
svyatoslav swapan sybrand syed taavi tadesse tadeusz tafadzwa tahar taher taieb taimur tajul takudzwa talal tamrat tanko tanveer tanvir tarek tareq
tariq tarique tarmo tassos tatenda tawanda tawfik tawfiq tayeb taysir tayyip tefera tejashwi tejasvi tekle temesgen temur tendai tengiz terje tesfaye
teshome tewodros thabang thabit thaddee thaksin thanathorn theodoros theogene theoneste thorbjorn thorsten thorvald tiemoko tigran tilahun tilman
timofey tinashe tjahjo tofail tofig tonderai toomas tord torstein trivendra trond trygve tsadkan tsakhia tsakhiagiin tshepo tsvetan tuncay tunde tundu
tymofiy tynychbek tzachi ubaid ubiratan uday uddhav udomdej ugochukwu ukhnaagiin uldis ulugbek umesh urmas usama uwe uzi vadym vagif vahan vakhtang
valdas valdis valeriy vangelis varun vasilis vasily vassilis vasyl vazgen vazha veljko velupillai venkaiah venkatesan venkatesh veselin viacheslav
vikas vinicius vinod vipin virendra visar vishal vitaliy vitaly vivek vojislav volker vugar vusi vuyani vyacheslav vytautas waheedullah wahidullah
wajid waleed wanderley waqar waqas waseem wasim wenceslas wichai widodo wieslaw wigberto wilner wim winfried wiranto wirat wissanu wojciech wolde wole
wopke workneh worku xhavit xolani yaakov yacine yadollah yakov yaqub yared yaroslav yashwant yasir yasonna yaya yayi yefim yegor yehuda yeison yemane
yerlan yevgeni yevhen yigal yilma ylli yohanan yohannes yonatan yongyuth yoram yorgos yossi younis yousaf yousuf yudi yurii yuriy yury yusufu yuusuf
yvon zabihullah zacarias zaheer zahid zahirul zahoor zahurul zaid zakes zalmay zardad zaurbek zbigniew zdzislaw zeeshan zeev zeki zelimkhan zerihun
zhelyu zhivko ziauddin ziaulhaq ziaur ziemowit zigurds zivadin zivko zmarai zolani zubairu zulfiqar zulkifli zurab zvi zviad zweli zwelinzima zydrunas
zygimantas
`;

export const WORLD_FEMALE_NAMES = `
abeba achieng adaeze adaku adanna adaobi adaora adhiambo adjoa agota aigul ainura aizhan akinyi albulena aliki altynai alyona amaal amaka ambiga
aminah anahit analia anastasiia anastasiya andreia aniko anke annelies antje anupriya anuradha anush aoko aparna arpine arundhati arusyak asieh
aspasia atieno atifete awuor ayelet aysel aysha ayten azadeh azeb azza badia bahareh baiba baleka barbel bathabile beatha berna bernadett bhavna
bidhya bilikisu birgul birtukan birute bodil bouthaina bukky burcu buthaina canan chandrika chepkoech chidinma chiedza chinwe chioma chipo chrysoula
cigdem cilia consolee corien cristiane dalal dariga dariia darya deepa delcy desislava devyani diezani dimitra dinara djenabou doaa donatille ebele
ebtisam edina edona edwidge efua einat ekaterine ekua elaheh elham elke eniko erendira ermira ertha erzsebet esra etenesh evangelia evika faduma
fadumo fadzai faezeh faiza farahnaz fariba fartun farzana farzaneh fatemeh fatimah fawzia ferdousi firdous folake forough foteini fotini frauke
frehiwot funke galit gaudence gayane gergana gesine ghada ghadir ghazaleh ginette gleisi golnaz golshifteh graca grazyna grete guerda gulbahor guler
gulmira gulnara gulshan gulten gunhild guylaine habiba hadiza hafsat halyna hanady hanin hannelore hasmik hatice hauwa havva hedy hege heide
heidemarie heike hibo hina hirut hisila hoda hodan hosna hripsime huda ibolya idit ifrah ijeoma ildiko ilze immaculee inas inese intisar ioanna isaura
ivelina ivette iwona iyabo jacinta jahanara jaleh jayalalitha jayalalithaa jeanine jepkosgei jeptoo jihan jorida jorien joumana judit jumai jurate
jutta jytte kalliopi kanimozhi karola kasturi katalin kateryna katri kavita kavitha kawthar kersti ketevan khadijah khadra khatia konstantina
kristalina krisztina kseniya kubra kudirat kyriaki lalao lemlem lesia lesya letay leymah lidiya lieselotte liina lilianne lilit limor lindiwe liudmyla
loida loujain lubna lucila lucyna lujain lusine lygia lyubov lyudmila lyudmyla magdolna mahbouba mahin mahlet mahnaz mahnoor mahsa majlinda malala
malalai malee maleeka mamata manana maneka manju mansoureh margrethe mariastella maricela mariette mariia marijke mariya marriyum maryan maryia
marzena marzieh masoumeh mayawati meaza meera meglena mehrangiz meira mekdes merav meseret michaelle mirlande mirtha mojgan momtaz mridula muna mwende
nadezhda nadira nadiya nafissatou nafula naheed nahida najat najiba naledi naliaka nandini nantia narges nargess nasambu nasreen nasrin nasteho
nataliia nataliya natalya nawal nazanin ndeye ndinda neelam neelie negar nekesa nermin neslihan netsanet netumbo ngozi nilda nilofar niloufar nilufer
nirmala nita njeri nkechi nkem nkiru nkosazana nneka nolwandle nomalanga nompumelelo nomsa nomusa nosiviwe nosizwe nune nura nurcan nurten nwanneka
nyambura obiageli ogechi okwuchi oleksandra olha oluremi omobola orna orsolya oynura paetongtarn palwasha panagiota pannika parisa parvin pashtana
pernille phumzile piroska poonam pornthip prathiba preeti preneet priti priyanka radhika rafidah ragnhild rajani rajeshwari ramune rasha rashmi reem
refilwe reham rekha renuka ricarda ritu rizwana rohini rokeya rosalba rosaura roseana rositsa rosmah rumbidzai rupa ruqayya ruqiya rutendo ruvimbo
saado saara sagal sahar saima sakshi saltanat samiha sandhya sangeeta sanjana sarojini satenik saule savita sawsan scholastique seema selamawit senait
serwaa sevinj shabana shadia shaharzad shahla shahnaz shailaja shalini shandana shanta shazia shehla shikha shireen shirin shivani shobha shruti
shukria shulamit shushanik simin sirimavo siriporn sirush slavenka snehal soad sofya soheila solvita somjai specioza stanislawa stavroula steffi suad
sudarat sudha suha suhair sujatha sumaira sumalee sumaya sumeyye sunanda supatra sushila sviatlana swapna swati sylvana szilvia tabata tahereh tandi
tariro taslima tawakkol tehmina teresinha terez tetyana thandi thandiwe thodora thuli tigist tinatin tineke tinuke tirunesh titiek tove toyin triin
tsakane tsehay tsige tsitsi tsveta tsvetelina turai tzipora ubah uju ulle ulrike ulyana urszula urve uwera uzma vaira valbona valeriya vandana
vasiliki vassiliki veena veranika vibha vigdis vijaya viktoriia vilija vimbai vjosa vlora voahangy volha wafa wafaa waithira waltraud wambui wangari
wanida wanjiku wanjiru wazhma widad wieslawa willemijn worknesh xaawo xiomara yamini yanina yaroslava yehudit yekaterina yelena yenny yeukai yevgenia
yevheniia yingluck ylva yodit yolette yordanka yuliia yuliya zahraa zakia zandile zarifa zarmina zartaj zaruhi zaynab zehava zelia zenebech zhanna
zinhle zintle zodwa zoleka zoraida zorica zoya zoziwe zsuzsa zsuzsanna zubaida zulema zulfiya
`;
