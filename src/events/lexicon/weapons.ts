/**
 * Belongs: weapons and means of violence by lemma, under the PLOVER mode of an assault made with them; `mode: entries`.
 * Not: ammunition counts, weapons as trade goods, words that are mostly no weapon ("arm", "charge").
 * Source: PLOVER 0.8 modes of ASSAULT, ACLED codebook 2023 (sub-event types), own reading of world news.
 */
export const WEAPONS = `
firearms: gun,handgun,pistol,revolver,rifle,assault rifle,sniper rifle,hunting rifle,shotgun,machine gun,machinegun,machine-gun,submachine gun,submachinegun,sub-machine gun,ak-47,ak47,kalashnikov,m-16,ar-15,carbine,firearm,automatic weapon,automatic rifle,semi-automatic weapon,semiautomatic rifle,semiautomatic handgun,small arm,bullet,gunfire,galil,uzi,bb gun,.22-caliber rifle,9mm pistol,.38-caliber revolver
explosives: bomb,car bomb,truck bomb,roadside bomb,pipe bomb,letter bomb,parcel bomb,nail bomb,time bomb,fire bomb,firebomb,petrol bomb,gasoline bomb,incendiary bomb,homemade bomb,home-made bomb,molotov cocktail,explosive,explosive device,improvised explosive device,ied,explosive charge,dynamite,dynamite stick,stick of dynamite,tnt,plastic explosive,c-4,semtex,grenade,hand grenade,fragmentation grenade,rocket-propelled grenade,rpg,mine,landmine,land mine,anti-personnel mine,booby trap,car packed with explosive,explosive-laden vehicle,explosive belt,gelignite
suicide-attack: suicide vest,suicide belt,suicide car bomb,explosive vest,explosives vest,explosives belt
heavy-weapons: mortar,mortar shell,mortar round,rocket,katyusha,missile,ballistic missile,cruise missile,surface-to-air missile,artillery,artillery shell,artillery fire,shell,howitzer,cannon,tank,tank fire,rocket launcher,grenade launcher,bazooka,heavy weapon,anti-tank rocket,anti-aircraft gun,recoilless rifle,cluster bomb,cluster munition
aerial: warplane,fighter jet,jet fighter,helicopter gunship,gunship,bomber,attack helicopter,barrel bomb,fighter-bomber,f-16,combat aircraft,a-37
drone: drone,unmanned aircraft,kamikaze drone,armed drone
primitive: knife,kitchen knife,machete,axe,ax,sword,hammer,hatchet,club,bat,baseball bat,stick,stone,rock,brick,spear,arrow,acid,bow and arrow,box cutter,screwdriver,razor,iron bar,metal pipe,crowbar,blunt object
crowd-control: tear gas,teargas,tear-gas,water cannon,rubber bullet,pepper spray,baton,truncheon,stun grenade,plastic bullet,pellet gun,flash-bang
unconventional: poison gas,nerve gas,nerve agent,chemical weapon,sarin,chlorine gas,chlorine,mustard gas,novichok,anthrax,ricin,dirty bomb,atomic bomb,nuclear weapon,polonium
`;
