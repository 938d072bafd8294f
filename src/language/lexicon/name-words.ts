/**
 * Words that tell a reader what kind of name stands beside or around them.
 * Belongs: single lower-case words (no full stop): titles before persons, heads of organisation and place names, verbs of saying, and the like.
 * Not: names themselves, save news agencies and organisations known by one word; words that say nothing about the name beside them.
 * Source: own knowledge of English-language news.
 */
export const NAME_WORDS = {
  title: `
mr mrs ms miss mx dr prof professor president vice-president premier minister ministers secretary secretary-general general gen sen senator senators rep
representative congressman congresswoman governor gov mayor king queen prince princess crown pope sir lord lady dame baroness baron count countess duke duchess judge
justice magistrate chief chairman chairwoman chairperson chair captain capt colonel col lieutenant lt major maj sergeant sgt corporal cpl private pvt commander cmdr
admiral adm commodore ambassador chancellor attorney lawyer prosecutor solicitor coach trainer manager spokesman spokeswoman spokesperson detective det inspector insp officer
agent rev reverend bishop archbishop cardinal monsignor speaker emperor empress sheikh sheik shaykh shaikh ayatollah imam mullah maulana mufti rabbi sultan emir amir leader author novelist poet actor
actress singer rapper musician composer writer analyst economist director ceo cfo coo founder co-founder brigadier marshal sheriff deputy activist journalist reporter
correspondent photographer editor columnist envoy commissioner striker midfielder defender goalkeeper winger forward skipper batsman bowler quarterback pitcher businessman businesswoman
entrepreneur billionaire tycoon magnate president-elect ex-president ex-minister warlord rebel candidate mp mps mla mna mep superintendent supt constable dean principal rector
researcher scientist physicist historian sociologist epidemiologist virologist doctor nurse teacher father mother sister brother son daughter wife husband widow uncle aunt cousin nephew niece
grandson fiancee girlfriend boyfriend partner lawmaker legislator parliamentarian councillor councilman councilwoman alderman politician strongman dictator
ruler monarch architect designer filmmaker director-general undersecretary lieutenant-general major-general vice-chancellor vice-chairman shri smt sri pandit swami guru datuk dato tan haji hajj alhaji
hajia chief oba emeritus señor don doña dona monsieur madame mme fr saint st comrade hon honourable honorable victim suspect defendant gunman driver teenager
resident neighbour neighbor witness survivor veteran farmer student engineer pilot astronaut cosmonaut sprinter swimmer boxer wrestler cyclist golfer cricketer footballer umpire referee
pastor preacher evangelist apostle prophet vicar priest nun abbot patriarch boss co-author successor predecessor counterpart auntie aunty ally incumbent challenger contender frontrunner nominee appointee hopeful newcomer superstar icon influencer blogger vlogger podcaster dp commentator pundit strategist adviser advisor aide counsel madam madame highness majesty excellency mk deceased amir tsar czar chieftain h.e headman cm dcm hrh hm comptroller secretary-designate ex-mayor ex-governor ex-king ex-premier msgr msgrs reverand customer passenger bystander coworker co-worker classmate roommate owner co-owner grandmother grandfather stepfather stepmother stepson friend parishioner parent tenant landlord shopkeeper waitress waiter bartender cashier barber trucker paramedic firefighter trooper patrolman coroner juror plaintiff petitioner complainant whip patron employee shopper motorist cyclist hunter fisherman villager pilgrim tourist trader vendor survivor eyewitness onlooker deejay dj comedian dancer sculptor painter illustrator cartoonist playwright screenwriter producer conductor violinist pianist guitarist drummer vocalist frontman model choreographer archaeologist anthropologist biologist chemist geologist meteorologist seismologist astronomer mathematician statistician psychologist psychiatrist paediatrician pediatrician gynecologist neurologist oncologist dentist veterinarian pharmacologist prime vice deputy assistant acting interim incoming outgoing former late warden ranger chef banker broker investor physician surgeon pharmacist janitor clerk butcher carpenter electrician plumber guard hostage detainee prisoner inmate fugitive militant bomber attacker assailant shooter kingpin mastermind traitor warlord lord alias dissident whistleblower refugee migrant pm vp cs dcp acp dsp sp dig igp ips ias
`,
  organizationHead: `
ministry ministries department dept party corp inc ltd co company corporation group bank university college school institute institution agency commission committee council association
federation confederation union organization organisation court tribunal army navy marines force forces police club united fc afc cf assembly parliament congress senate knesset duma majlis house front movement society
foundation fund trust board authority office bureau service services centre center network news times post herald tribune gazette guardian journal daily telegraph press agency hospital clinic airlines airways airline air
motors industries holdings plc llc gmbh ag sa nv bhd pvt limited partners brothers sons systems technologies technology tech energy oil petroleum gas mining insurance assurance media
alliance coalition league conference forum fund programme program administration government cabinet guard guards corps brigade brigades battalion regiment division squad
unit command directorate secretariat church mosque academy laboratory laboratories lab labs team city rovers stock exchange telecom telecommunications communications
entertainment pictures records studios constabulary gendarmerie militia watch amnesty agency chamber chambers cooperative co-operative
consortium inspectorate registry commissioner ombudsman treasury reserve customs immigration inquiry taskforce observatory
initiative campaign caucus lobby syndicate cartel gang mafia clan tribe nation band orchestra philharmonic theatre ballet pharmaceuticals pharma chemicals steel electric electronics
power utilities electricity water railways railway rail shipping logistics ports foods beverages brewery breweries hotels resorts properties realty construction cement
securities capital ventures investments investment asset management consulting consultants solutions software digital mobile wireless broadcasting television tv radio channel magazine newspaper weekly publishers
publishing books games sports athletic athletics olympic football cricket rugby basketball hockey volleyball tennis wanderers rangers 
hezb harakat jihad liberation resistance brotherhood intelligence security defence defense finance interior justice health education affairs panel mission section task session secretariat synod diocese archdiocese parish presidency legislature politburo junta regime opposition
comisión comision comissão empresa banco banque banca universidad universidade université universite universität università instituto institut istituto ministerio ministère ministere partido parti partito
partai partei movimiento mouvement movimento frente asociación asociacion associação associazione confederación confederacion confédération federación federacion federação fédération sindicato syndicat compañía
compania companhia grupo groupe gruppe fundación fundacion fundação fondation fondazione stiftung sociedad société societe unión união alianza aliança corte consejo conseil conselho consiglio cámara camara câmara
asamblea asambleas assemblée assembleia fuerza fuerzas ejército ejercito armée policía policia polícia guardia televisión diario jornal gazeta zeitung agencia agence agência deportivo atlético esporte hizb
jamaat jamiat lashkar tehreek tehrik tehrik-i sangh parishad sabha mahasabha sena morcha dal samaj vahini sangathan samiti samithi bund verband verein stranka savez partija rada sejm shura jirga berhad persatuan
barisan kai shimbun ishin minjoo
`,
  organizationStart: `
ministry department bank university college institute federal national international royal supreme constitutional central state republican democratic liberal conservative labour labor socialist communist people's
peoples islamic muslim christian united european african asian arab american world global high district appeals criminal special general joint armed revolutionary
association federation union committee council commission office board bureau society foundation front movement party army
`,
  companySuffix: `
inc corp ltd plc llc llp lp co gmbh ag nv bhd pvt sa group fc bv spa ab oyj asa limited kk sarl sas srl pte pty sdn jsc ojsc pjsc cjsc ooo oao tbk
`,
  placeHead: `
river lake mountain mountains mount mt island islands isle isles sea ocean bay gulf street avenue road highway motorway expressway boulevard lane drive square park bridge tunnel airport airfield airbase province district
region county state valley desert peninsula coast beach city town village hamlet township parish strait straits channel canal border frontier stadium arena station terminal palace hill hills
forest woods jungle creek stream port harbour harbor governorate prefecture municipality canton oblast krai raion rayon okrug voblast upazila taluk tehsil taluka mandal division zone sector suburb neighbourhood
neighborhood barrio comuna commune favela slum quarter ward camp base prison jail penitentiary detention north south east west northern southern eastern western central upper
lower cape fort plaza tower towers hotel hall museum crossing checkpoint crater volcano glacier falls waterfall reef atoll archipelago lagoon delta basin plateau plain plains steppe savanna
ridge pass gorge canyon cave caves dam reservoir spring springs field fields heights highlands territory territories republic kingdom emirate reserve sanctuary cemetery
cathedral temple shrine monastery abbey castle fortress citadel market mall mine oilfield refinery plant reactor nagar pur abad wadi jabal jebel tell pass alley lane court estate ranch hacienda finca farm plantation orchard garden gardens zoo lighthouse pier dock docks wharf shipyard aerodrome roundabout
junction intersection interchange corridor enclave exclave settlement outpost garrison headland bluff knoll mesa butte marsh swamp bog dune dunes oasis shore shoreline riverbank rapids geyser sinkhole
playa bahía bahia isla islas ilha cerro río rio lago laguna sierra montaña puerto puente parque avenida rua colonia ciudad cidade pueblo vereda municipio departamento provincia estado
cantón canton punta ponta praia praça anse île ile iles lac mont montagne fleuve rivière rue quartier forêt château chateau gare bab bir ras umm ain deir tel kafr kfar beit khan
qasr souk souq koh kuh dasht darya gunung sungai pulau tanjung bukit kampung kota khao chowk bazar bazaar marg ghat ganj pora mohalla vihar bagh jurisdiction
`,
  say: `
said says say told tells added adds asked asks wrote writes claimed claims announced explained explains argued argues warned warns insisted insists tweeted replied stated states declared noted notes
recalled recalls remarked commented confirmed denied acknowledged admitted stressed emphasized emphasised reiterated vowed urged pointed observed testified quipped joked lamented
resigned died married retired spoke speaks thinks thought believes believed
`,
  placePreposition: `in at near from outside inside across around throughout toward towards via into to`,
  calendar: `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
saturday sunday mon tue tues wed thu thurs fri sat sun ramadan christmas easter eid diwali
`,
  agency: `
reuters ap afp upi xinhua tass itar-tass interfax ria novosti ansa efe dpa kyodo jiji yonhap kcna irna isna fars tasnim mehr anadolu aa pti ani ians uni antara bernama vna tnv
app bss unb apa turan azertac armenpress ukrinform unian belta agerpres mti pap ctk tanjug hina sana wafa spa wam qna kuna petra mena tap aps map nan gna ena sunna suna panapress notimex
prensa-latina telam agenciabrasil andina bloomberg bbc cnn cbs nbc abc npr pbs cbc itv rte rfe rfi rfa voa dw aljazeera zuma getty epa afptv rtrs
`,
  organization: `
un u.n eu e.u nato who imf wto opec asean apec au oas oecd osce unesco unicef unhcr unrwa wfp fao iaea ilo iom undp unfpa unep ocha unodc ifrc icrc msf wwf icc icj itlos interpol europol
fbi cia nsa dea dhs fema ice cdc fda epa faa nasa irs sec ftc fcc nypd lapd pentagon kremlin hamas hezbollah hizbullah hizbollah isis isil daesh taliban fatah plo pkk ypg sdf fsa farc eln
eta ira rss bjp cpc cpi cpm dpj ldp anc zanu-pf zanu da eff pdp apc ccm odm jubilee pml-n pti ppp mqm jup awami bnp jamaat jmb isi raw cbi nia bsf crpf itbp ndrf crpf ssb coas ispr nab
fatf sco csto cis eaeu brics ecowas sadc igad eac comesa mercosur caricom unasur alba gcc oic saarc bimstec quad g7 g8 g20 cop eurasec frontex ecb fed rbi boj pboc adb afdb ebrd
idb aiib ifc miga fifa uefa afc caf concacaf conmebol ioc nba nfl mlb nhl ncaa icc bcci pcb ecb wada itf atp wta google facebook meta twitter amazon microsoft apple tesla toyota honda nissan
hyundai samsung sony lg huawei xiaomi alibaba tencent baidu bytedance tiktok netflix uber airbnb spacex boeing airbus lockheed raytheon gazprom rosneft lukoil aramco
petrobras pemex pdvsa exxon exxonmobil chevron bp shell totalenergies eni equinor cnooc sinopec petrochina volkswagen bmw daimler mercedes-benz siemens bosch bayer basf pfizer moderna astrazeneca sinovac sinopharm
novartis roche merck nestle unilever coca-cola pepsico walmart ikea mcdonald's starbucks nike adidas intel amd nvidia qualcomm tsmc foxconn ibm oracle cisco hsbc barclays citigroup jpmorgan goldman-sachs
ubs visa mastercard paypal vodafone mtn safaricom airtel jio reliance tata infosys wipro adani eskom sasol transnet telkom wagner azov basij irgc shin-bet mossad fsb kgb gru svr mi5 mi6 bnd
stasi savak al-shabaab al-qaeda al-qaida boko-haram aqim jnim iswap m23 fdlr adf lra splm spla tplf olf onlf renamo frelimo mpla unita swapo polisario gam moro milf mnlf npa ltte jvp
ulfa nscn cpp naxalites hrw acled unifil minusma monusco minusca minustah unamid unmiss amisom kfor isaf eulex centcom africom
liverpool arsenal chelsea barcelona juventus everton
`,
  event: `
war wars treaty accord accords agreement protocol convention declaration festival day week year cup championship championships olympics games award awards prize medal act law bill constitution amendment
article plan project operation revolution uprising intifada massacre genocide holocaust crisis summit talks era dynasty covid covid-19 coronavirus pandemic earthquake hurricane typhoon cyclone storm ebola
virus variant resolution scheme tournament marathon trophy show series album song film movie book novel edition navami puja jayanti utsav mela haj hajj umrah ashura nowruz vesak songkran carnival hanukkah passover lent halloween thanksgiving version report index survey letter order decree code visa bible quran koran
`,
  particle: `al el an ad ar as ash at az ul ur bin bint ibn ben abu abd de del della di da do dos das la le les du des van von der den ter ten y e of the and for para por en no et pour sur und für fur con sin du sous las los`,
  headLink: `on in with against to at by`,
  notName: `
ngo ngos lgbt lgbtq lgbtq+ lgbtqi lgbti gdp gnp lng lpg gps ceo ceos cfo cto coo hr it ict icts ai tv tvs pc pcs dna rna hiv aids sars mers icu icus ppe vat gst ipo ipos fdi suv suvs atm atms pin sms app url usb cctv dvd cd cds
phd mba ma ba bsc msc md llb faq q&a diy vip vips id ids ied ieds wmd icbm uav uavs drone nft nfts cv evs ev bmi cpi ppi esg kpi r&d b2b iq eq asap aka fir nda mou mous psa rdt pcr ok am pm bc ad bce gmt est pst utc ist edt kg km mw gw kwh mwh
sme celsius fahrenheit god allah jehovah satan internet web wi-fi bluetooth bitcoin ethereum blockchain covid covid-19 coronavirus omicron ebola zika arabic hindi swahili mandarin cantonese urdu farsi pashto dari hebrew amharic oscars grammys emmys iphone ipad android windows
bse tb sars-cov-2 h1n1 h5n1 rsv ptsd adhd lsd mdma er smes msme msmes idp idps mp mps mlas mla spv ppp ppps kyc otp emi emis mri ct ivf gmo gmos ngl psc smb smes
`,
  currency: `
rs us$ hk$ a$ c$ nz$ s$ nt$ r$ usd eur gbp inr pkr bdt tk lkr npr ngn kes ugx tzs zar bwp nad ghs xof xaf egp aed sar qar kwd bhd omr iqd irr try rub uah pln czk huf ron sek nok dkk chf jpy cny rmb krw php idr myr sgd thb vnd brl ars clp cop mxn pen bnd
dollar dollars euro euros pound pounds rupee rupees yen yuan won baht peso pesos real reais rand naira shilling shillings riyal riyals dirham dirhams dinar dinars lira rouble roubles ruble rubles crore lakh million billion trillion
`,
  people: `
muslim muslims christian christians jew jews jewish hindu hindus buddhist buddhists sikh sikhs catholic catholics protestant protestants orthodox shia shias shiite shiites shi'ite sunni sunnis islamist islamists
islam christianity judaism hinduism buddhism kurd kurds kurdish tutsi tutsis hutu hutus uighur uighurs uyghur uyghurs rohingya tamil tamils pashtun pashtuns berber berbers tuareg tuaregs hausa fulani igbo yoruba zulu xhosa oromo amhara
tigrayan tigrayans druze yazidi yazidis alawite alawites copt copts coptic roma gypsy gypsies maori aboriginal inuit zionist zionists communist communists marxist marxists maoist maoists socialist
socialists democrat democrats republican republicans liberal liberals conservative conservatives tory tories nazi nazis fascist fascists arab arabs slav slavs latino latinos hispanic hispanics african
africans european europeans asian asians american americans black blacks white whites western westerners soviet soviets english french german southerner southerners northerner northerners easterner easterners islanders scandinavian scandinavians balkan latin aborigines native inuk metis métis lgbt sinhala sinhalese bengali bengalis punjabi punjabis sindhi baloch kashmiri kashmiris gujarati marathi malayali telugu assamese naga nagas mizo bodo nepali uzbeks tajiks hazara hazaras chechens ingush circassian tatars cossack cossacks flemish walloon catalan catalans basque basques breton bretons corsican corsicans sicilian lombard bavarian bavarians prussian saxon anglo-saxon celtic welsh scots scottish ulster afrikaner afrikaners boer boers maasai masai kikuyu luo luhya kalenjin kamba dinka nuer shilluk acholi baganda ashanti akan ewe kanuri tiv ijaw bamileke mandinka bambara dogon songhai wolof
`,
} as const;
