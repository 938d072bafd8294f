/**
 * Belongs: natural disasters and epidemics (DISASTER), accidents and technical failures (ACCIDENT). Both are this project's own additions to PLOVER.
 * Not: metaphors ("a flood of letters", "political earthquake", "market crash"), weather without harm, deliberate acts.
 * Source: EM-DAT disaster classification (CRED 2023) for the kinds, own reading of world news.
 */
export const DISASTER = `
= DISASTER ctx=disasters frame=undergo
v quake, rumble through | subj=earthquake/quake/tremor/temblor
v erupt | subj=volcano/mount/mountain/crater
v make landfall, batter coast, slam into coast, pummel coast, barrel ashore, come ashore, lash coast | subj=hurricane/typhoon/cyclone/storm
v flood, inundate, submerge, swamp, burst _ bank, overflow, breach levee | subj=river/water/rain/flood/flooding/storm/dam/lake/tide/surge/monsoon/downpour
v sweep away, wash away | subj=flood/water/tsunami/mudslide/river/flooding/wave/landslide/current/floodwater
v bury | subj=landslide/avalanche/mudslide/snow/mud/ash/lava/rock
v fall ill, sicken, contract | obj=cholera/ebola/malaria/virus/disease/measles/covid-19/flu/coronavirus/dengue/plague/fever/infection/meningitis/polio/illness
n earthquake, quake, aftershock, temblor, tremor, seaquake, powerful earthquake, strong earthquake, magnitude earthquake | not=political/engineering/drill/insurance/proof/zone/resistant/victim/relief/survivor
n tsunami, tidal wave, storm surge | not=warning/political/of
n flood, flooding, flash flood, flash flooding, mudslide, landslide, mud slide, mudflow, rockslide, avalanche, landslip, torrential rain, dam burst, inundation, monsoon flood | not=letter/plain/light/gate/refugee/call/email/insurance/complaint/victory/defense/defence/barrier/warning/risk/of/relief/victim/control/election/win/vote
n hurricane, typhoon, cyclone, tropical storm, tropical cyclone, tornado, twister, superstorm, blizzard, snowstorm, ice storm, hailstorm, sandstorm, dust storm, thunderstorm, storm, winter storm, lightning strike, cold snap, cold wave, heat wave, heatwave | not=warning/watch/season/center/centre/shelter/relief/political/perfect/fire/media/twitter/social/brain/desert/chaser/drain/insurance/name/scale/categories/gulf/dust
n wildfire, forest fire, bushfire, bush fire, brush fire, grass fire, drought, famine, volcanic eruption, eruption of, locust invasion, locust swarm, crop failure | not=rumor/relief/rash/violence/fighting/protest
n epidemic, outbreak, cholera outbreak, ebola outbreak, measles outbreak, disease outbreak, outbreak of cholera, outbreak of ebola, outbreak of disease, outbreak of measles, outbreak of dengue, outbreak of the virus, pandemic, plague, flu outbreak, bird flu outbreak, dengue outbreak, coronavirus outbreak, cholera epidemic, ebola epidemic, food poisoning outbreak, swine flu outbreak, virus outbreak, e. coli outbreak, salmonella outbreak, outbreak of foot-and-mouth, meningitis outbreak, polio outbreak, cholera, famine emergency | not=violence/fighting/war/hostility/conflict/crime/obesity/preparedness/opioid/drug/gun/loneliness/peace/doping/unrest/locust/laughter/cicada
n natural disaster | not=office
`;
export const ACCIDENT = `
= ACCIDENT ctx=disasters frame=undergo
v crash | subj=plane/jet/aircraft/helicopter/airliner/bus/train/car/truck/airplane/flight/vehicle/lorry/minibus/van/ship/boat/ferry/balloon/glider/chopper/motorcycle/ambulance/coach/driver/pilot/tanker/cessna/boeing/airbus/tram/taxi/plane's/he/she
v crash into, plunge into, plunge off, plunge down, plunge from, fall into ravine, roll into ravine, plow into, plough into, careen, skid off, veer off, overturn, flip over, collide, collide with, derail, jump the track, run off the road, run aground, capsize, go down off, sink, plummet, ditch | subj=plane/jet/aircraft/helicopter/airliner/bus/train/car/truck/airplane/flight/vehicle/lorry/minibus/van/ship/boat/ferry/vessel/trawler/balloon/coach/driver/tanker/tram/taxi/submarine/dinghy/raft/carriage/wagon/canoe/tractor/cargo/freighter/yacht/barge
v collapse, cave in, give way | subj=bridge/building/roof/mine/dam/wall/tower/stadium/ceiling/floor/house/tunnel/crane/balcony/scaffolding/church/mosque/school/factory/stand/stage/platform/pier/structure/shaft/apartment/hotel/block/overpass/span/pit/dome/warehouse/levee/terminal/complex/mall/plaza/tenement/high-rise/silo/footbridge/skyscraper/supermarket/dormitory/arcade
v catch fire, burst into flame, burn down accidentally, go up in flame, leak, spill, melt down | subj=plane/bus/building/ship/factory/house/hotel/warehouse/car/train/home/tanker/refinery/oil/reactor/plant/pipeline/boat/nightclub/market/apartment/hospital/school/truck/vessel/ferry/gas/store/mill/structure/dormitory/prison
v explode | subj=boiler/tanker/gas/plant/factory/refinery/reactor/pipeline/cylinder/tank/transformer/warehouse/firework/chemical/fuel/stove
v drown | subj=people/migrant/man/woman/child/boy/girl/student/passenger/refugee/sailor/fisherman/swimmer/person/tourist/family
v trample to death, crush to death | human
v electrocute, asphyxiate, be hit by car, be struck by car, be hit by train, be struck by train, be struck by vehicle, be hit by vehicle, be run over, be hit by _ truck, be struck by lightning, fall to _ death
n plane crash, air crash, helicopter crash, bus crash, train crash, car crash, road crash, traffic crash, road accident, traffic accident, car accident, plane accident, train accident, rail accident, air disaster, rail disaster, train wreck, car wreck, shipwreck, derailment, train derailment, collision, head-on collision, midair collision, mid-air collision, ferry disaster, ferry sinking, boat accident, boating accident, capsizing, sinking of, bridge collapse, building collapse, roof collapse, mine collapse, mine accident, mining accident, mine disaster, mining disaster, mine explosion, gas explosion, gas leak, chemical leak, chemical spill, oil spill, nuclear accident, reactor accident, industrial accident, factory fire, house fire, apartment fire, building fire, nightclub fire, hotel fire, hospital fire, factory explosion, boiler explosion, fireworks explosion, warehouse explosion, pipeline explosion, dam failure, dam collapse, crane collapse, stampede, crowd crush, human crush, power outage, blackout, pileup, pile-up, motorcycle accident, freak accident, fatal accident, hit-and-run, cave-in, meltdown, multi-vehicle crash, vehicle crash, ship collision, boat capsizing, tanker explosion, elevator accident, cable car accident, diving accident, fire at, fatal fire, deadly fire, stadium disaster | not=market/stock/course/bull/gold/media/news/financial/cattle/derby/memory
n blast, explosion | with=firework/firecracker/factory/refinery/boiler/cylinder/gas/coal/chemical/tanker/mine/plant/depot/warehouse/silo/furnace/pipeline/transformer/generator | not=population/bomb/nuclear/social/demographic/popular/creative | peaceful
n crash | not=market/stock/course/computer/diet/financial/bank/economic/currency/test/pad/price/housing/system/software/site | vehicle
n accident | not=nuclear-free/insurance/prone/by/lawyer/car-free
n collapse | with=bridge/building/roof/mine/dam/wall/tower/stadium/tunnel/crane/balcony/apartment/structure | not=economic/market/government/financial/bank/state/soviet/regime/currency/price/talk/talks/deal/marriage/mental/company/coalition
n fire, blaze, inferno | not=rocket/artillery/mortar/cross/gun/small-arms/sniper/tank/under/friendly/cease/open/return/exchange/machine/enemy/line/department/chief/truck/engine/station/alarm/marshal/brigade/camp/hose/hydrant/service/fighter/rescue/escape/extinguisher/hazard/safety/set/covering/heavy/anti-aircraft/missile/harassing/automatic/weapon/opened/opening/hostile/opened/fire | burning
= ACCIDENT ctx=health frame=undergo
n food poisoning, mass poisoning, alcohol poisoning, gas poisoning, carbon monoxide poisoning, chemical accident, radiation leak
`;
