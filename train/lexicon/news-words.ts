/**
 * Belongs: verbs in their base form and nouns in their singular that news of conflict, disaster and politics inflects and treebanks miss.
 * Not: irregular forms (the treebanks have them), words that inflect in two ways.
 * Source: own list.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

export const NEWS_VERBS = list(`
shell strafe raid torch abduct kidnap ambush besiege bombard bomb detonate evacuate evict displace detain arrest arraign indict extradite deport
 repatriate sanction embargo blockade boycott picket protest rally march storm loot ransack pillage vandalise vandalize
torture behead decapitate mutilate maim wound injure massacre slaughter assassinate execute lynch stab gun snipe crush trample drown
collapse capsize derail crash topple oust overthrow depose impeach ratify broker mediate negotiate deploy redeploy mobilise mobilize
mass amass reinforce fortify annex occupy liberate recapture seize capture intercept hack leak probe raze demolish flatten
destroy shatter rock jolt ravage devastate batter lash inundate flood engulf ignite rage erupt spew maroon strand quarantine infect hospitalise
hospitalize airlift rescue dupe raid barricade disperse teargas hurl lob pelt clash skirmish spar scuffle brawl riot condemn denounce decry
lambast blast accuse blame vow pledge threaten warn urge call demand insist deny refute rebuff reject spurn snub scrap shelve postpone cancel
delay suspend lift ease tighten impose levy slap jail imprison incarcerate sentence convict acquit pardon release free ransom
smuggle launder embezzle bribe poll vote elect reelect appoint sack fire dismiss resign premiere type root chair confine buzz
lie die tie vie dye ebb err purr butt add staff cuff sniff bluff scoff
`);

export const NEWS_NOUNS = list(`
hostage evacuee refugee detainee deportee militiaman missile rocket drone mortar shell warplane airstrike strike raid clash skirmish ambush siege
blockade ceasefire truce treaty accord sanction tariff embargo coup putsch junta regime insurgency rebellion uprising protest riot march rally
stampede blast explosion bombing shooting stabbing beheading massacre casualty fatality injury wound victim survivor corpse body grave
earthquake quake aftershock tremor flood landslide mudslide avalanche wildfire blaze cyclone typhoon hurricane tornado drought famine outbreak
epidemic militant insurgent rebel gunman jihadist fighter soldier trooper officer policeman convoy checkpoint outpost garrison base supply
ally enemy embassy ministry party agency deputy envoy country city province territory county army navy militia
`);

export const NEWS_ADJECTIVES = list(`
breakaway restive embattled beleaguered besieged war-torn militant insurgent separatist secessionist jihadist extremist islamist sectarian
paramilitary counterinsurgency armed unarmed unidentified masked makeshift explosive incendiary ballistic nuclear chemical biological unmanned
aerial amphibious naval maritime coastal riverine mountainous remote rural urban provincial municipal federal territorial regional central
northern southern eastern western northeastern northwestern southeastern southwestern bilateral trilateral multilateral diplomatic humanitarian
consular presidential parliamentary ministerial judicial legislative electoral interim acting outgoing incoming ousted deposed exiled jailed
imprisoned detained wounded injured missing displaced homeless stranded quarantined infected bereaved grieving outspoken hardline moderate
conservative liberal populist nationalist socialist communist ruling governing opposition pro-democracy anti-government state-run state-owned
disputed contested occupied annexed demilitarised demilitarized autonomous self-declared self-proclaimed unilateral retaliatory deadly fatal
devastating catastrophic torrential seismic volcanic
`);
