/**
 * Belongs: verbs, nouns and phrases that tell physical violence, by PLOVER mode. A row is `v` (verb) or `n` (noun) and entries by lemma;
 * `_` stands for an object of a few words. What an entry needs or forbids follows `|` (see `entries.ts`).
 * Not: war as a lasting state without a happening, violence of nature (disaster.ts), threats (conflict.ts), seizure of land (coerce.ts).
 * Source: PLOVER 0.8 codebook (ASSAULT and its modes), CAMEO 1.1 roots 18-20, ACLED codebook 2023 (sub-event types), own reading of world news.
 */
export const ASSAULT = `
= ASSAULT
v attack | obj!=proposal/plan/idea/policy/decision/bill/budget/record/argument/speech/report/problem/issue/critic/question/book/film/law/move/claim/statement/ruling/verdict/remark/comment/theory/reform/tax/deficit/view/position/stance/strategy
v assault, ambush, assail, waylay, set upon, pounce on | obj!=sense/ear/ball/quarterback/error/mistake
v raid, storm, stage _ raid, launch _ raid | obj!=fridge/pantry/coffer/fund/saving/market/stage/court/pension subj!=police/policeman/officer/detective/agent/fbi/interpol/gendarme/gendarmerie/customs/inspector/investigator/prosecutor/authority/regulator
v overrun, mount _ assault, lay siege to, besiege, come under attack, come under fire, come under assault | obj!=fridge/pantry/coffer/fund/saving/market/stage/court/pension
v slaughter, massacre, butcher, slay, murder, lynch, annihilate, exterminate, wipe out, mow down, bump off | obj!=animal/cattle/pig/chicken/sheep/goat/cow/bird/poultry/whale/debt/deficit/gain/profit/saving/loss/disease/malaria/polio/song/lawn/grass/value/industry/population
v kill off, put to death, hack to death, take _ life | human
v maim, mutilate, bludgeon to death, finish off, claim responsibility for, claim responsibility
v retaliate, strike back, hit back, counterattack, launch _ offensive, launch _ attack, launch _ assault, go on the offensive, invade, launch _ invasion | armed
v attack _ with, fall victim to _ attack, come under rebel attack
n attack | not=heart/panic/asthma/shark/anxiety/personal/verbal/ad/cyber/advertising/counter/line/goal/media/ransomware/hacker/malware/phishing
n assault, onslaught, raid, armed assault, armed attack, ambush, incursion, cross-border raid, surprise attack, coordinated attack, deadly attack, terror attack, terrorist attack, rebel attack, militant attack, insurgent attack, guerrilla attack, hit-and-run attack, revenge attack, retaliatory attack, reprisal attack, gang attack, racist attack, hate attack, arson attack on | not=sexual/tax/dawn/battery/sense/verbal
n massacre, slaughter, bloodbath, carnage, mass killing, mass murder, genocide, ethnic cleansing, pogrom, atrocity, killing spree, murder spree
n murder, killing, slaying, homicide, double murder, triple murder, double homicide, murder-suicide, manslaughter, lynching, honor killing, honour killing, contract killing, mob killing, revenge killing, extrajudicial killing | not=mystery/novel/charge/trial/case/rate/suspect/investigation/investigator/detective/unit/squad/division/warrant/weapon/count/conviction/scene
n bloodshed, bloodletting, violence, act of violence, outbreak of violence, wave of violence, explosion of violence, sectarian violence, ethnic violence, communal violence, gang violence, terrorist act, act of terrorism, act of terror, outrage of terror, sabotage, act of sabotage
n invasion, full-scale invasion, occupation by force, ground invasion, offensive, counteroffensive, counter-offensive, ground offensive, military offensive, rebel offensive, insurgent offensive, military campaign, ground assault, ground operation, counterattack, counter-attack, siege, military operation | not=home/privacy/pitch/charm/legal/marketing/diplomatic/publicity/state
n crossfire, cross-fire
v ram | obj=boat/ship/vessel/trawler/patrol/car/vehicle/convoy/checkpoint/gate/barrier/crowd | armed
= ASSAULT frame=mutual
v clash | not=colour/color/schedule/personality/interest/view/culture | sides
v fight | obj!=cancer/crime/corruption/poverty/disease/hunger/inflation/fire/blaze/wildfire/flame/fraud/charge/extradition/lawsuit/tear/election/campaign/case/battle/drug/addiction/climate/pollution/injustice/discrimination/racism/ruling/decision/plan/move/eviction/stigma/virus/pandemic/infection/obesity/depression/terrorism | armed
v battle | obj!=cancer/fire/blaze/wildfire/flame/illness/disease/injury/weather/wave/wind/cold/depression/addiction/elements/inflation/odds | armed
v trade fire, exchange fire, exchange gunfire, exchange shots, trade gunfire, do battle, engage in combat, engage in battle, skirmish, wage war, wage war on, go to war, be locked in battle, come to blows, fight battle, fight running battle
n clash, armed clash, skirmish, firefight, fire fight, shootout, shoot-out, gunfight, gun fight, gun battle, gunbattle, running battle, street battle, street fighting, pitched battle, heavy fighting, fierce fighting, fighting, battle, combat, armed confrontation, exchange of fire, exchange of gunfire, armed conflict, border clash, hostility, armed engagement, encounter with police, confrontation with police, faction fighting, infighting, inter-clan fighting, tribal clash, ethnic clash, sectarian clash, communal clash | not=culture/color/colour/personality/schedule/legal/court/political/custody/uphill/sea/cancer/relegation/title/election/royal/rap/verbal/ideological/crime/fire/dog/bull/cock
n war, civil war, border war, proxy war, turf war, gang war, war of attrition | not=trade/price/world/cold/drug/star/bidding/ratings/word/culture/crime/veteran/hero/memorial/movie/film/museum/correspondent/prisoner/effort/crimes
= ASSAULT/firearms
v shoot | obj!=film/movie/video/footage/photo/photograph/picture/scene/documentary/ad/commercial/series/clip/episode/hoop/basket/par/free/goal/penalty/arrow/glance/look/pool/selfie/image/breeze/round/ball/bird/deer/duck/elephant/rhino/dog/cat/animal/bear/wolf/lion/horse/cow/portrait | not=up/star
v shoot dead, shoot to death, shoot and kill, fatally shoot, gun down, open fire, open up on, fire on, fire upon, fire at, fire shot, fire _ shot, fire _ round, fire into, fire indiscriminately, spray _ with bullet, riddle _ with bullet, pump bullet, pepper with bullet, rake with gunfire, strafe, snipe, shoot up, be struck by bullet, be hit by gunfire, be hit by bullet, be struck by gunfire, pull the trigger, discharge weapon, discharge firearm, empty gun | not=question/broadside/salvo/email/letter
v return fire, exchange shot
n shooting, mass shooting, fatal shooting, deadly shooting, drive-by shooting, drive-by, school shooting, shooting spree, shooting rampage, gun attack, gun violence, gunfire, gun fire, gunshot, gunshot wound, sniper fire, sniper attack, machine-gun fire, machinegun fire, small-arms fire, police shooting, officer-involved shooting, double shooting, triple shooting, accidental shooting, hail of bullet, volley of shot, burst of gunfire, armed robbery shooting, execution-style killing, shooting death, fusillade, crossfire shooting | not=star/guard/range/percentage/script/photo/video/movie/film/schedule/target/free/sport/clay/trap/penalty/season
= ASSAULT/explosives
v bomb | obj!=test/exam/audition | not=out
v blow up | obj!=photo/balloon/story/issue/deal/proportion/picture/image/tire
v dynamite, detonate, set off explosive, set off bomb, set off device, trigger bomb, plant bomb, plant mine, plant explosive, lay mine, car-bomb, firebomb, petrol-bomb, booby-trap, mine road, hurl grenade, throw grenade, lob grenade, toss grenade, throw bomb, hurl bomb, throw explosive, place bomb, place explosive, leave bomb, leave explosive, leave device, explode bomb, plant landmine, plant ied, plant roadside bomb, plant car bomb, plant time bomb, lay landmine, place mine, leave explosive device
v activate bomb, activate car bomb, activate explosive, activate explosive device, activate explosive charge, activate dynamite charge | frame=undergo
v step on mine, step on landmine, step on land mine, tread on mine, tread on landmine, hit mine, hit landmine, hit land mine, hit roadside bomb, hit explosive device, hit improvised explosive device, hit ied, hit dynamite charge, hit explosive charge, strike mine, strike landmine, strike land mine, strike roadside bomb, strike explosive device, strike improvised explosive device, strike ied, run over mine, run over landmine, run over land mine, run over bomb, run over roadside bomb, run over explosive device, run over improvised explosive device, run over ied, drive over mine, drive over landmine, drive over land mine, drive over roadside bomb, drive over explosive device, drive over improvised explosive device, trigger mine, trigger landmine, trigger booby trap | frame=suffer
v defuse, deactivate | obj=bomb/explosive/device/mine/landmine/ied/rocket/charge/grenade/trap/dynamite | without=unexploded/wartime/ii/wwii/ordnance/hoax/fake/suspicious/dud/scare/nuclear/atomic/leftover/demine/deminer/clearance | not=situation/crisis | frame=undergo
v disarm, disable, dismantle, neutralize, neutralise | obj=bomb/landmine/ied | without=unexploded/wartime/ii/wwii/ordnance/hoax/fake/suspicious/dud/scare/nuclear/atomic/leftover/demine/deminer/clearance | frame=undergo
v find bomb, find car bomb, find roadside bomb, find explosive device, find explosive charge, discover bomb, discover car bomb, discover roadside bomb, discover explosive device, discover explosive charge, locate bomb, locate explosive device, intercept bomb, intercept parcel bomb, intercept letter bomb | without=unexploded/wartime/ii/wwii/ordnance/hoax/fake/suspicious/dud/scare/leftover/no | not=factory/shelter/maker | frame=undergo
v hurl dynamite, hurl _ dynamite, hurl dynamite stick, hurl explosive, hurl _ explosive, hurl explosive device, hurl molotov cocktail, throw dynamite, throw _ dynamite, throw dynamite stick, throw explosive device, throw _ device, throw molotov cocktail, throw petrol bomb, hurl petrol bomb, lob bomb, toss bomb, place _ dynamite, place dynamite, plant _ dynamite, place explosive device, place explosive charge, place dynamite charge, plant explosive device, plant explosive charge, set off _ dynamite, set off dynamite, set off charge, set off _ charge
v go off, explode, detonate | subj=bomb/device/explosive/grenade/mine/landmine/charge/dynamite/ied/shell/rocket/missile/ordnance/munition/package/parcel/firebomb/booby/blast/explosion/vehicle/car/truck/motorcycle/bike/van/booby-trap/stick | frame=undergo
n bombing, hurling of bomb, throwing of bomb, hurling of grenade, placing of bomb, planting of bomb, bomb attack, car-bomb attack, truck-bomb attack, car bombing, car bomb attack, truck bombing, truck bomb attack, bomb blast, bomb explosion, roadside bombing, roadside blast, roadside explosion, roadside bomb attack, mine blast, mine explosion, landmine explosion, landmine blast, land mine explosion, grenade attack, hand grenade attack, dynamite attack, explosive attack, letter bomb attack, parcel bomb attack, pipe bomb attack, ied attack, ied blast, ied explosion, firebombing, firebomb attack, petrol bomb attack, bombing campaign, wave of bombing, twin bombing, twin blast, serial blast, grenade blast, bomb assault, dynamiting, bombing raid, terrorist bombing, embassy bombing, marathon bombing, train bombing, bomb incident
n bomb, car bomb, truck bomb, roadside bomb, time bomb, explosive device, dynamite charge, explosive charge, booby trap bomb | frame=weapon
n blast, explosion, detonation | not=gas/boiler/mine/steam/furnace/transformer/population/social/demographic/popular/creative/credit/cultural/party/volcanic/bacterial/chemical/past | frame=undergo | bursting | hostile
= ASSAULT/suicide-attack
v ram _ into, drive _ into, crash _ into, plough _ into, plow _ into | subj=bomber/attacker/assailant
v blow _ up in, blow himself up, blow herself up, blow themselves up, detonate _ vest, detonate _ belt, explode _ vest
n suicide bombing, suicide attack, suicide bomb attack, suicide car bombing, suicide blast, suicide car bomb attack, suicide truck bombing, suicide assault, suicide mission, kamikaze attack, martyrdom operation, vehicle-borne attack
n suicide bomber, suicide attacker | frame=weapon
= ASSAULT/aerial ctx=military
v bombard, carpet-bomb, bomb from the air, strafe from the air, launch _ air strike, carry out _ air strike, scramble and strike, raid from the air
n air strike, airstrike, air raid, air attack, aerial attack, aerial bombing, aerial bombardment, air bombardment, air assault, air campaign, helicopter attack, gunship attack, bombing sortie, airborne attack, fighter-bomber raid, warplane attack, jet attack, aerial raid, barrel bomb attack, air offensive
= ASSAULT/drone ctx=military
n drone strike, drone attack, drone raid, drone assault, unmanned aircraft strike, kamikaze drone attack, uav strike, drone swarm
= ASSAULT/heavy-weapons ctx=military
v shell | obj!=pea/bean/nut/shrimp/egg/out
v mortar, rocket, fire rocket, fire missile, fire mortar, launch rocket, launch missile, fire _ rocket, fire _ missile, fire _ mortar, fire _ shell, launch _ rocket, launch _ missile, launch _ drone, launch drone, send _ drone, hurl _ missile, lob shell, lob mortar, rain rocket, rain shell, pound _ with, torpedo | not=price/sale/share/profit
v pound, pummel | needs=armed
n shelling, artillery shelling, artillery fire, artillery attack, artillery barrage, artillery duel, artillery strike, mortar attack, mortar fire, mortar barrage, mortar shelling, rocket attack, rocket fire, rocket barrage, rocket strike, missile attack, missile strike, missile barrage, bombardment, barrage of rocket, barrage of missile, tank fire, tank attack, cannon fire, cannonade, cruise missile attack, katyusha attack, naval bombardment, cross-border shelling, cross-border fire, cluster bomb attack, indirect fire, ballistic missile attack, strike on | not=price
n military strike, retaliatory strike, precision strike, pre-emptive strike, preemptive strike, punitive strike
= ASSAULT/targeted
v assassinate, execute, kill in cold blood, behead, decapitate, hang, crucify, firing squad | obj!=plan/order/warrant/contract/strategy/will/document/trade/search/policy/project/play/move/program/command/agreement/picture/flag/lantern
n assassination, assassination attempt, targeted killing, political killing, political murder, beheading, decapitation, summary execution, execution, attempt on _ life, magnicide, hit squad killing, extrajudicial execution | not=character/stay/plan/chamber/date/warrant/budget/project/order/drug
= ASSAULT/primitive
v stab, knife, slash, hack, spear, stone, machete, club | obj!=price/cost/budget/computer/phone/network/system/account/email/website/server/data/rate/tax/spending/wage/way/path/deficit/job | human
v stab to death, stone to death, axe to death, throw acid at, throw stone at, hurl stone at, pelt _ with, pelt, slit _ throat, ram _ into, drive _ into crowd, plow into crowd, plough into crowd, mow down pedestrian, run down pedestrian, strangle, choke to death, smother, suffocate, drown, poison, bite to death | human
n stabbing, knife attack, stabbing attack, stabbing spree, machete attack, axe attack, sword attack, acid attack, stone-throwing attack, hammer attack, knifing, car-ramming attack, car ramming, vehicle attack, vehicle ramming, ramming attack, truck attack, van attack, arrow attack, stoning, strangulation, poisoning | not=food/alcohol/lead/carbon/mercury/pain/blood
= ASSAULT/beat
v beat up, beat to death, bludgeon, club to death, pistol-whip, rough up, manhandle, thrash, batter, flog, whip, cane, punch, kick, slap, pummel _ with fist, gang up on, brutalize, kick to death, beat _ with | human
v beat | needs=armed | human
n beating, mob beating, flogging, gang beating, pistol-whipping, brawl, street brawl, melee, fistfight, assault and battery, aggravated battery | not=heart/egg/drum
= ASSAULT/sexual ctx=gender
v rape, gang-rape, sexually assault, sexually abuse, sexually attack, molest, grope, indecently assault, sodomize
n rape, gang rape, gang-rape, sexual assault, sexual attack, sexual violence, sexual abuse, mass rape, statutory rape, sex attack, molestation, child rape | not=oil/oilseed/seed/allegation/charge/case/trial/suspect
= ASSAULT/abduct
v take | obj=girl/boy/child/student/schoolgirl/schoolboy/schoolchild/pupil/teacher/villager/woman/worker/nurse/doctor/priest/nun/missionary/tourist/foreigner/passenger/traveler/traveller/farmer/journalist/engineer/relative/peacekeeper/pastor | subj=gunman/militant/kidnapper/bandit/abductor/rebel/insurgent/jihadist/pirate/guerrilla/militiaman | not=part/to/care
v seize, take away | obj=girl/boy/child/student/schoolgirl/schoolboy/schoolchild/pupil/teacher/villager/woman/worker/aid/nurse/doctor/priest/nun/missionary/tourist/foreigner/passenger/hostage/traveler/traveller/farmer/journalist/engineer/oil/family/relative/peacekeeper/civilian/monk/pastor
v abduct, kidnap, seize _ hostage, take _ hostage, hold _ hostage, take hostage, take captive, hold captive, snatch from home, carjack, hijack, take _ prisoner, hold _ for ransom, disappear forcibly, shanghai | obj!=debate/agenda/conversation/process/name/browser/account/term/election
v force into car, drag into car, bundle into car, snatch | human
n kidnapping, kidnaping, abduction, mass abduction, mass kidnapping, hostage-taking, hostage taking, hostage crisis, hostage situation, hostage drama, hijacking, carjacking, forced disappearance, enforced disappearance, child abduction, kidnap for ransom, ship hijacking, hijack | not=charge/case/suspect/insurance/attempt
= ASSAULT/torture ctx=human_rights
v torture, waterboard, electrocute prisoner, ill-treat, mistreat detainee, subject _ to torture | human
n torture, torturing, waterboarding, ill-treatment | not=chamber/device/allegation
= ASSAULT/destroy
v destroy | needs=armed | obj!=document/evidence/record/environment/economy/career/reputation/marriage/credibility/faith/trust/hope/crop/confidence/myth/relationship/cell/tumor/life/family/job/myth/stockpile
v flatten, level | needs=armed | obj!=criticism/accusation/charge/allegation/score/field/curve/structure/opponent/team/rival/hair/land/ground/fine
v burn | torched | obj=house/home/hut/village/building/vehicle/bus/car/truck/lorry/office/church/mosque/temple/school/shop/store/market/station/tanker/property/facility/farm/headquarters/warehouse/tractor/installation/camp/tent/plane/ship/boat/train/granary/mill/hall/stall | subj!=fire/blaze/wildfire/flame/inferno/lightning/lava/sun/candle/explosion/flare/protester/protestor/demonstrator/rioter/fan/marcher/striker
v raze, demolish, burn down, burn to the ground, set ablaze, set alight, set afire, set fire to, set _ on fire, put _ to the torch, torch, torch _ home, ransack, loot, pillage, plunder, sack town, dynamite building, blow up bridge, vandalise _ church, desecrate, deface, level _ village, flatten _ village, reduce _ to rubble, reduce _ to ash, down helicopter, shoot down, bring down helicopter, sink _ ship, bulldoze | obj!=record/opponent/team/rival/side/opposition/idea/proposal/suggestion/plan/theory/argument/motion/myth/question
v rob, steal from, hold up bank, hold up at gunpoint, rob at gunpoint, mug | obj!=opportunity/chance/credit/goal/election/future/right/voice/childhood/dignity
n arson, arson attack, torching, looting, looting spree, pillage, pillaging, ransacking, plundering, razing, desecration, demolition of home, destruction of home, destruction of village, wanton destruction | not=charge/suspect/investigator/squad
n robbery, armed robbery, bank robbery, mugging, heist, holdup, hold-up, home invasion, burglary, bank heist, train robbery | not=suspect/charge/detective/unit/division/case
= ASSAULT/crowd-control ctx=repression
v fire tear gas, fire teargas, lob tear gas, hurl tear gas, use tear gas, use water cannon, use rubber bullet, fire rubber bullet, fire water cannon, fire warning shot, fire live round, tear-gas, teargas, baton-charge, lathi-charge, disperse | obj!=rumor/cloud/fund/seed/oil/money/asset/knowledge
v charge at protester, beat protester, break up demonstration, break up protest, break up rally, crush protest, crush demonstration, crush revolt, crush uprising, put down revolt, put down rebellion, quell protest, quell riot, quell unrest, clear protester, clear square, use force against, use force on
n baton charge, lathi charge, lathicharge, tear gas attack, police crackdown, violent crackdown, bloody crackdown, brutal crackdown, military crackdown, deadly crackdown, use of tear gas, use of live ammunition, dispersal of protester, police charge, crackdown on protester, crackdown on demonstrator, security crackdown
= ASSAULT/unconventional ctx=cbrn
v gas civilian, poison with nerve agent, poison with novichok, attack with chlorine, release sarin, mail anthrax, use chemical weapon, use poison gas, use nerve agent, drop atomic bomb
n chemical attack, chemical weapon attack, gas attack, poison gas attack, nerve agent attack, sarin attack, chlorine attack, anthrax attack, biological attack, nuclear attack, nuclear strike, dirty bomb attack, radiological attack, ricin attack, mustard gas attack, bioterrorism attack, use of chemical weapon
= ASSAULT harm
v martyr | human
v kill | obj!=time/bill/deal/engine/mood/idea/project/proposal/amendment/plan/hope/momentum/penalty/weed/bacteria/virus/germ/cell/bug/insect/mosquito/fish/animal/bird/chicken/cow/cattle/pig/dog/deer/bear/poultry/power/program/programme/job/story/legislation/measure/tree/plant/crop/cancer/whale/elephant/rhino/bee
v displace, drive _ from home, force _ from home, uproot, claim _ life | human
v wound, injure, hurt | obj!=feeling/pride/chance/economy/business/interest/image/sale/profit/export/knee/ankle/hamstring/shoulder/leg/pride/credibility/relation/growth/calf/groin/thigh/back/hand/finger
v hit | struck | obj!=record/market/target/high/low/ball/peak/bottom/snag/roof/ceiling/jackpot/road/shelf/screen/theater/cinema/single/homer/run/goal/note/button/point/mark/level/price/sale/economy/profit/wall/street/air/nerve/news/ground/headline/double/gym/brake
v strike | struck | obj!=deal/agreement/balance/bargain/chord/accord/note/compromise/pact/tone/gold/blow/pose/optimism/conversation/match/truce/partnership/alliance/oil/word/clause/provision/law | not=out
v hit, strike | needs=armed
n deadly incident, fatal incident, bloody incident
v happen, occur, take place, unfold | subj=it/incident/this/crime/tragedy/ordeal/that/which/altercation/confrontation/all
= ASSAULT frame=anchor
v call, dispatch, summon, alert | obj=police/officer/deputy/trooper/firefighter/crew/paramedic/medic/ambulance/authority/cop/patrolman/investigator/detective
v respond, arrive | subj=police/officer/deputy/trooper/firefighter/crew/paramedic/medic/ambulance/cop/investigator/detective
v find, discover | obj=victim/body/man/woman/boy/girl/teen/teenager/couple/person/people/child/infant/toddler/corpse | subj=police/officer/deputy/trooper/firefighter/crew/investigator/detective/authority/neighbor/relative/friend
v pronounce dead, be pronounce dead, rush to hospital, rush to _ hospital, take to hospital, take to _ hospital, airlift to _ hospital, fly to _ hospital, die at _ hospital, die at the scene, bleed to death, die
`;
