/**
 * Belongs: coercion short of assault (COERCE), protest and riot (PROTEST), posture and deployment (MOBILIZE), penalties and broken ties (SANCTION).
 * Not: violence itself (assault.ts), threats and demands (conflict.ts), sport's strikes and marches of time.
 * Source: PLOVER 0.8 codebook (COERCE, PROTEST, MOBILIZE, SANCTION), CAMEO 1.1 roots 14-17, ACLED codebook 2023, own reading of world news.
 */
export const COERCE = `
= COERCE/arrest
v capture | obj=others/people/man/woman/fighter/rebel/soldier/guerrilla/militant/suspect/gunman/troop/officer/commander/leader/prisoner/terrorist/member/insurgent/him/her/them/civilian/boss/kingpin/trafficker/fugitive/lieutenant/pilot/spy/mercenary
= COERCE/seize ctx=territory
v seize | obj!=girl/boy/child/student/schoolgirl/schoolboy/schoolchild/pupil/teacher/villager/woman/nurse/doctor/priest/nun/missionary/tourist/foreigner/passenger/hostage/traveler/traveller/farmer/journalist/engineer/family/relative/peacekeeper/civilian/monk/pastor/opportunity/chance/moment/initiative/day/lead/attention/upon/advantage
v capture | obj!=attention/imagination/image/moment/photo/video/essence/mood/title/gold/medal/market/heart/carbon/data/footage/spirit/trophy/crown/share/audience/vote/seat
v occupy | obj!=position/post/seat/space/place/room/rank/house/apartment/mind/time/home/spot/attention/land
v retake, recapture, take over town, take control of, take control, seize control of, seize control, gain control of, seize power, take power, wrest control, regain control of, annex, overrun town, march into, confiscate, impound, commandeer, expropriate, nationalize, nationalise, requisition, evict, fall to, fall into the hands of, oust, overthrow, topple, depose, stage _ coup, mount _ coup, attempt coup, unseat | obj!=champion/title/record/lead/domino/rival/statue/lead/holder/team/opponent/attention/incumbent
v dispossess, blockade, lay blockade to, cut off supply, impose blockade, bar _ from leaving, board _ ship, intercept _ ship, intercept boat, intercept vessel
n capture of, seizure of, seizure, takeover of town, annexation, land grab, expropriation, confiscation, coup, coup d'etat, coup d'état, coup attempt, attempted coup, military coup, military takeover, overthrow, putsch, palace coup, drug seizure, arms seizure, weapons seizure, fall of the city, recapture, ouster | not=epileptic/brain/search/diplomatic/publicity/pr/motion/carbon/hostile/corporate
= COERCE/arrest
v arrest, detain, apprehend, nab, round up, take into custody, take _ into custody, take in for questioning, jail, imprison, incarcerate, lock up, remand, remand in custody, hold without charge, hold in custody, hold incommunicado, place under arrest, put under arrest, place under house arrest, put under house arrest, put behind bar, throw in jail, intern, book into jail, take into police custody, be in custody, deny bail, book on charge, seize suspect, capture suspect, collar, rearrest, re-arrest, hold for questioning | obj!=decline/slide/fall/trend/development/growth/progress/attention/cattle/horse
v turn _ in to police
v be hold on, be hold in | human
n arrest, mass arrest, house arrest, detention, mass detention, arbitrary detention, imprisonment, incarceration, roundup, round-up, police raid, dragnet, sweep by police, apprehension | not=cardiac/warrant/record/centre/center/facility/camp/rate/report/bail/youth/juvenile/immigration
= COERCE/restrict
v ban | obj!=practice
v outlaw, prohibit, impose restriction, impose _ ban, tighten restriction, tighten _ control, close _ border, close border, seal border, seal _ border, seal off, cordon off, shut _ border, close _ airspace, shut down newspaper, close crossing, erect roadblock, set up checkpoint, set up roadblock, impose quarantine, impose lockdown, lock down, quarantine, confine to home, bar from travel, revoke _ licence, revoke _ license, suspend _ constitution, dissolve _ government, dissolve government, dissolve _ parliament, dissolve parliament, suspend parliament, crack down on, raid _ home, raid _ office, search _ home, raid home, barricade, fence off, disband, outlaw _ party, freeze _ account, bar from running, disqualify | obj!=goal/athlete/swimmer/player/runner/driver
n crackdown, clampdown, ban on, lockdown, travel ban, quarantine, blockade, roadblock, siege of, dissolution of parliament, shutdown of, border closure, closure of _ border, emergency restriction, naval blockade, economic blockade | not=window/display/gas
= COERCE/deport
v deport, extradite, order extradition, order _ extradition, order _ deportation, repatriate by force, forcibly repatriate, deport _ to, render to, hand over for trial, forcibly return, expel migrant, push back migrant
n deportation, extradition, mass deportation, forced repatriation, forcible return, rendition, pushback | not=treaty/law/request/hearing/rendition
= COERCE/curfew
v impose _ curfew, impose curfew, declare curfew, announce curfew, clamp curfew, order curfew, extend curfew
n curfew, dusk-to-dawn curfew, night curfew, round-the-clock curfew
= COERCE/martial-law
v declare _ state of emergency, declare state of emergency, impose martial law, declare martial law, impose state of emergency, proclaim martial law, declare _ state of siege, impose emergency rule, impose direct rule, decree state of siege, declare emergency
n state of emergency, martial law, emergency rule, state of siege, military rule, presidential rule, state of exception | not=end/lift
= COERCE/censor ctx=rights_freedoms
v censor, block _ website, block website, shut down _ internet, cut internet, jam broadcast, close newspaper, shut _ newspaper, gag press, ban broadcast, revoke broadcast licence, take off the air, pull off the air, muzzle press, ban book
n censorship, internet shutdown, internet blackout, press ban, media blackout, gag order, news blackout
= COERCE/cyber ctx=cyber
v hack | obj=account/email/website/server/network/system/computer/phone/database/site/bank/ministry/party/company/file/data/grid
v hack into, launch cyberattack, deface website, infect computer, breach network, steal data, leak email, take down website
n cyberattack, cyber attack, cyber-attack, hacking attack, ransomware attack, data breach, denial-of-service attack, ddos attack, hack of, cyber espionage, malware attack, hacking campaign, phishing attack, cyber intrusion
= COERCE/misinformation ctx=misinformation
v spread disinformation, spread misinformation, spread fake news, spread propaganda, fabricate evidence, rig _ election, rig election, stuff ballot, doctor video, falsify result
n disinformation campaign, misinformation campaign, smear campaign, influence operation, election interference, vote-rigging, vote rigging, ballot stuffing, election fraud, propaganda campaign
= COERCE/withhold
v withhold, cut off gas, cut off electricity, cut off water, cut gas supply, turn off tap, block aid, block convoy, deny access, deny visa, hold back payment, stop shipment, divert aid | obj!=name/judgment/comment/information/identity/detail/tax
= COERCE
v raid, storm, stage _ raid, launch _ raid, carry out _ raid, conduct _ raid | subj=police/policeman/officer/detective/agent/fbi/interpol/gendarme/gendarmerie/customs/inspector/investigator/prosecutor/authority/regulator
v coerce, force _ to flee, force to resign, blackmail, extort, bribe, intimidate, harass, persecute, enslave, traffic, conscript by force, forcibly recruit, press-gang, force from office, force _ from power, oppress, repress, subjugate | human
v spy on, wiretap, eavesdrop on, bug embassy, put under surveillance
n persecution, extortion, intimidation, repression, coercion, forced labor, forced labour, espionage, wiretapping, human trafficking | not=charge/law/ring/suspect/case/act
`;
/** What demonstrators do is a riot, before it is an assault. */
export const RIOT = `
= DISASTER
v kill, injure, hurt, wound, claim _ life | subj=lightning/avalanche/landslide/mudslide/tornado/cyclone/hurricane/typhoon/tsunami/heatwave/heat/cold/flood/flooding/rain/storm/rainstorm/snowstorm/blizzard/wildfire/quake/earthquake/eruption
= PROTEST/riot
v set fire to, set _ on fire, set ablaze, set _ ablaze, set alight, torch, ransack, loot, vandalize, vandalise, attack, storm, break into, smash into, pelt, pelt _ with | subj=protester/protestor/demonstrator/rioter/marcher/striker
`;

export const PROTEST = `
= PROTEST/demo
v gather, assemble, mass, throng, stream, pour, turn out, camp, travel, converge, descend, shout, chant, fill, surround, scuffle | subj=protester/protestor/demonstrator/marcher/picketer/picket
v protest | obj!=innocence | not=too
v demonstrate | crowd
v march | obj=capital/parliament/embassy/palace/street/square | crowd
v march | without=parade/carnival/festival/funeral/wedding/band/marathon/victory/veteran/anniversary | subj!=soldier/troop/army/guard/guardsman/cadet/rebel/fighter/guerrilla/column/athlete/team/refugee/migrant/day/time | crowd
v march on, march through, march to, march against | crowd
v rally | not=share/stock/market/price/dollar/euro/yen/index/investor/bond/currency/team/gold/oil | crowd
v take to the street, pour into the street, stage _ protest, stage _ demonstration, stage _ rally, hold _ protest, hold _ demonstration, hold _ rally, hold rally, hold protest, chant slogan, shout slogan, wave placard, carry placard, burn effigy, burn flag, burn _ flag, picket, boo minister, join _ protest, join _ march, turn out to protest, descend on square, gather to protest, gather to demand, gather outside parliament, gather outside embassy, take part in _ show of solidarity, take part in _ demonstration, take part in _ protest, take part in _ march, take part in _ rally, hold vigil, hold _ vigil, assemble to demand, converge on | crowd
n protest, demonstration, protest march, protest rally, mass protest, street protest, mass demonstration, street demonstration, anti-government protest, anti-government demonstration, peace march, peace rally, silent march, student protest, student demonstration, candlelight vigil, vigil, solidarity march, show of solidarity, sit-in protest, wave of protest, march on, political rally, opposition rally, mass rally, protest movement, flag-burning, noise protest, pro-democracy protest, antiwar protest, anti-war protest, general protest, campaign of protest | not=note/letter/product/diplomatic/live/song/vote/practical/formal/cooking/power/video/technology
v hold rally, hold _ rally, hold march, hold protest, hold _ protest, hold demonstration, stage rally, stage protest, organize rally, organise rally | held
n rally, march, parade of protester | not=stock/market/price/dollar/car/relief/campaign/late/driver/dakar/bond/share/oil/gold/career/pep/fightback/of/time | crowd
= PROTEST/riot
v burn | subj=protester/protestor/demonstrator/rioter/fan/marcher/striker | obj!=fire/calorie/fat/candle/midnight
v riot, rampage, go on a rampage, run amok, run riot, throw stone, hurl stone, throw rock, hurl rock, throw petrol bomb, hurl petrol bomb, throw molotov cocktail, hurl molotov cocktail, pelt police, pelt officer, burn tire, burn tyre, set up barricade, erect barricade, burn car, overturn car, smash window, storm parliament, storm embassy, storm _ building, storm _ palace, revolt, rise up, rebel, mutiny | subj!=court/market/fan/cell
n riot, rioting, race riot, prison riot, food riot, street riot, bread riot, rampage, unrest, civil unrest, civil disorder, disturbance, violent protest, violent demonstration, street violence, mob violence, uprising, popular uprising, revolt, insurrection, rebellion, mutiny, prison mutiny, stone-throwing, tumult, disorder, intifada, post-election violence, election violence, stampede of protester | not=police/gear/shield/squad/act/grrrl/eating/mental/personality/bipolar/stress/sleep/weather/atmospheric/tropical/shooting
= PROTEST/strike ctx=economic
v go on strike, walk off the job, walk out, stage _ strike, hold _ strike, begin _ strike, call _ strike, down tool, stage _ walkout, stop work, strike for | not=court/meeting/film/room/talk
v strike | subj=worker/teacher/nurse/doctor/miner/driver/pilot/union/employee/staff/student/physician/farmer/labourer/laborer
n strike, general strike, labor strike, labour strike, walkout, work stoppage, industrial action, wildcat strike, transport strike, rail strike, national strike, teachers' strike, miners' strike, nationwide strike, slowdown strike, armed strike, stoppage, go-slow, lockout | not=air/missile/drone/rocket/military/lightning/bird/price/zone/out/force/rate/called/first/swinging/hunger/target/retaliatory/precision/nuclear/artillery/pitch/surgical/pre-emptive/preemptive/group/carrier/eagle/three/two/one/naval/commando/cyber | union
= PROTEST/hunger
v go on hunger strike, go on _ hunger strike, begin _ hunger strike, refuse food, stage _ hunger strike, fast in protest
n hunger strike, fast unto death, protest fast
= PROTEST/boycott
v boycott
n boycott, election boycott, consumer boycott, school boycott
= PROTEST/obstruct
v block road, block _ road, block highway, block _ highway, block traffic, block bridge, block entrance, blockade road, block street, occupy square, occupy _ square, occupy building, occupy embassy, occupy campus, stage _ sit-in, hold _ sit-in, chain themselves, obstruct traffic, camp outside, cut off highway, paralyze city, paralyse city, disrupt session | subj!=soldier/troop/army/police/officer/policeman/trooper/force/guard/authority/official/government/council/snow/landslide/debris/mud/rock/tree/flood/water/car/truck/bus/crash/accident
n sit-in, occupation of campus, road block by protester, human chain, road blockade, encampment, tractor protest, go-slow protest, picket line, die-in, civil disobedience
= PROTEST/vandalize
v vandalize, vandalise, spray-paint, tear down statue, topple statue, smear paint, daub slogan, deface monument, deface statue
n vandalism, graffiti attack, toppling of statue
`;
export const MOBILIZE = `
= MOBILIZE/troops ctx=military
v deploy fighter, deploy force | obj!=app/software/strategy/technology/system/argument/skill/capital/resource/airbag/parachute/tactic/tool
v bring in, call in, send in, rush in, move in, bring up | obj=police/policeman/troop/soldier/force/army/reinforcement/officer/marine/guard/tank/unit
v deploy, send, dispatch, rush, move, mass, station, redeploy, airlift, order | obj=troop/soldier/reinforcement/marine/paratrooper/warship/tank/battalion/brigade/regiment/battleship/destroyer/squadron/carrier/frigate/submarine/warplane/bomber/peacekeeper
v mobilize, mobilise, redeploy, mass troop, mass _ troop, amass troop, send troop, send _ troop, dispatch troop, dispatch _ troop, station troop, move troop, rush troop, pour troop, send reinforcement, send _ reinforcement, rush reinforcement, send soldier, send _ soldier, send warship, send _ warship, send _ aircraft carrier, send marine, send paratrooper, airlift troop, put _ on alert, place _ on alert, put on high alert, be on high alert, raise alert level, call up reservist, call up _ reservist, call up reserve, conscript, move into position, move tank, cross border into, patrol, beef up security, step up security, tighten security, increase security, reinforce border, build up force, conduct _ exercise, hold _ exercise, hold _ drill, conduct _ drill, stage _ exercise, hold military exercise, conduct military exercise, hold war game, stage war game, scramble jet, scramble fighter, scramble _ fighter, bring in _ police, bring in troop, bring in reinforcement, go on alert, declare maximum alert, declare _ alert, surround _ building, surround _ home, surround _ house, set up base, establish base | obj!=fund/resource/support/voter/saving/opinion/base/community | armed
n deployment, troop deployment, military deployment, troop movement, troop buildup, troop build-up, military buildup, military build-up, mobilization, mobilisation, general mobilization, partial mobilization, show of force, war game, military exercise, military drill, military maneuver, military manoeuvre, naval exercise, joint exercise, live-fire exercise, live fire drill, airlift of troop, call-up, reinforcement of border, dispatch of troop, naval drill, air patrol, joint drill, military parade, conscription | not=software/technology/airbag/resource/voter/vaccine/5g
= MOBILIZE/weapons ctx=military
v test-fire, test missile, test _ missile, test-launch, launch _ satellite, fire _ missile into sea, test nuclear, conduct _ nuclear test, carry out _ nuclear test, deploy missile, deploy _ missile, station missile, arm rebel, arm _ rebel, stockpile weapon, enrich uranium, acquire weapon, acquire _ missile, ship arm, smuggle arm, smuggle weapon, deliver tank, build up arsenal, load weapon, take up arm | obj!=theory/student/product
n missile test, missile launch, nuclear test, weapons test, rocket test, test launch, arms buildup, arms build-up, arms race, arms shipment, weapons shipment, uranium enrichment, weapons buildup, ballistic missile test, underground nuclear test
= MOBILIZE/police
v deploy police, deploy _ police, send police, send _ police, dispatch police, deploy _ officer, send _ officer, rush police, deploy riot police, flood _ with police, step up patrol, increase patrol, launch _ manhunt, launch manhunt, mount manhunt, comb area, set up cordon, search for gunman, hunt for gunman
n manhunt, police deployment, police cordon, massive police presence, security sweep, security operation, police operation | armed
= MOBILIZE/militia
v dispatch _ agent, send _ agent, send investigator, send _ investigator, dispatch investigator, dispatch detective
v form _ militia, form militia, arm militia, arm civilian, raise _ militia, recruit fighter, recruit _ fighter, raise army, call to arm
n call to arms, formation of militia, recruitment of fighter, armed buildup
`;
export const SANCTION = `
= SANCTION ctx=economic
v impose _ sanction, impose sanction, slap sanction, slap _ sanction, tighten sanction, extend sanction, widen sanction, renew sanction, approve sanction, freeze asset, freeze _ asset, blacklist, embargo, impose _ embargo, impose embargo, impose tariff, impose _ tariff, slap tariff, slap _ tariff, suspend aid, suspend _ aid, cut aid, cut off aid, halt aid, freeze aid, cut _ aid, suspend _ membership, suspend membership, strip _ of citizenship, strip _ of immunity, fine, impose _ fine, levy _ fine, penalize, penalise, ban import, ban _ import, ban export, ban _ export, revoke visa, revoke _ visa, punish, discipline, reprimand, excommunicate | obj!=player/coach/driver/footballer/team/print/line/tune | public
v sanction | public
n sanction, economic sanction, trade sanction, sanctions against, sanctions on, trade embargo, arms embargo, oil embargo, embargo, asset freeze, punitive tariff, retaliatory tariff, punitive measure, trade war, suspension of aid, aid cut, fine of, oil ban, import ban, export ban, economic penalty | not=official/royal/lift/easing/relief | public
= SANCTION/convict ctx=legal
v convict, sentence, find _ guilty, find guilty, jail for, condemn to death, sentence to death, hand down _ sentence, impeach, court-martial, disbar, plead guilty, be found guilty, sentence in absentia, rule against, uphold _ conviction, uphold _ sentence, order _ to pay
n conviction, death sentence, life sentence, jail sentence, prison sentence, prison term, jail term, guilty verdict, sentencing, impeachment, court-martial, guilty plea, suspended sentence | not=hearing/strong/deep/religious/date/inquiry/trial/guideline
= SANCTION/expel ctx=diplomatic
v expel, order _ to leave, declare persona non grata, declare _ persona non grata, evict diplomat, banish, exile, drive out, throw out diplomat, kick out, bar _ entry, oust from party, force into exile, send home diplomat, expel _ from party | obj!=air/gas/player/demon/student
n expulsion, mass expulsion, expulsion of diplomat, banishment, forced exile
= SANCTION/withdraw ctx=diplomatic
v recall _ ambassador, recall ambassador, recall _ envoy, recall diplomat, withdraw _ ambassador, withdraw ambassador, close _ embassy, close embassy, close _ consulate, withdraw from treaty, withdraw from _ treaty, withdraw from _ agreement, withdraw from agreement, withdraw from accord, withdraw from _ accord, pull out of _ treaty, pull out of _ agreement, pull out of agreement, pull out of _ deal, quit _ treaty, leave _ union, secede, scrap _ treaty, scrap _ agreement, abrogate treaty, abrogate, tear up _ agreement, renege on, break _ promise, withdraw recognition, leave coalition, quit coalition, pull out of coalition, walk away from _ deal, withdraw support | obj!=claim/report/suggestion/case/appeal/rumor/charge/suit/lawsuit/idea/concern/notion/speculation/quarterback/coach/manager/allegation/complaint/motion | public
v fire, sack, dismiss, remove, suspend, relieve of command, strip of post, remove from office, remove from _ post, relieve _ of duty | human | official | obj!=shot/gun/weapon/rocket/missile/round/bullet/mortar/gas/claim/appeal/case/charge/suit/lawsuit/report/talk/body/player/coach/manager/student/agreement/operation
n recall of ambassador, withdrawal from the treaty, withdrawal from the agreement, abrogation, secession, dismissal of, sacking of, pullout from the pact
= SANCTION/discontinue ctx=diplomatic
v break off talk, break off negotiation, break off _ talk, break off _ relation, break off relation, break off tie, sever tie, sever _ tie, sever relation, sever _ relation, cut tie, cut _ tie, cut off tie, cut diplomatic, suspend talk, suspend _ talk, suspend negotiation, suspend cooperation, suspend _ cooperation, suspend relation, suspend _ agreement, halt talk, halt cooperation, walk out of talk, walk out of _ talk, quit talk, pull out of talk, abandon talk, cancel _ visit, cancel _ meeting, cancel talk, call off talk, call off _ talk, call off _ visit, call off _ meeting, call off _ summit, cancel _ summit, downgrade tie, downgrade _ relation, end ceasefire, end _ ceasefire, end truce, break _ ceasefire, break ceasefire, break truce, break _ truce, violate _ ceasefire, violate ceasefire, violate _ truce, breach _ ceasefire, end cooperation, stop cooperating, cease cooperation, postpone _ talk, adjourn talk, boycott talk | not=show
n breakdown of talk, collapse of talk, collapse of _ ceasefire, suspension of talk, ceasefire violation, violation of _ ceasefire, violation of the ceasefire, truce violation, breach of the ceasefire, severing of tie, diplomatic break, rupture of relation
`;
