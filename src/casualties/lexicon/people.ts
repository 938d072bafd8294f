import type { Victims } from '../../core/index.js';

/**
 * Belongs: nouns for people who can be victims, by what they are in a conflict or a disaster, and by sex where the word tells it.
 * Not: offices that speak but seldom fall ("spokesman"), bodies of people (army, police force as institutions), animals.
 * Source: general English; groups follow the output contract's list of victims.
 * A row: group | nouns in the singular; a plural that is not regular stands behind a slash.
 */
const TABLE = `
person | person/people, persons; individual; victim; cousin; human/humans; adult; soul; inhabitant; survivor; patient; other/others; one/ones; pair/-; trio/-; duo/-; quartet/-; twin; triplet; sibling; relative; friend; colleague; neighbor; neighbour; acquaintance; companion; partner; spouse; lover; fiance; fiancé; fiancee; fiancée; roommate; housemate; stranger; deceased/-; occupant; member; guest; participant; attendee; reveler; reveller; partygoer; party-goer; concertgoer; concert-goer; spectator; fan; player; athlete; footballer; boxer; cyclist; bicyclist; motorcyclist; biker; skier; climber; mountaineer; hiker; swimmer; diver; surfer; camper; hunter; fisherman/fishermen; boater; crewman/crewmen; crewmember; seafarer; astronaut; celebrity/celebrities; singer; musician; actor; actress; artist; writer; blogger; businessman/businessmen; businesswoman/businesswomen; entrepreneur; politician; lawmaker; senator; congressman/congressmen; congresswoman/congresswomen; deputy/deputies; councillor; councilman/councilmen; mayor; governor; minister; president; ambassador; diplomat; consul; official; judge; prosecutor; lawyer; attorney; magistrate; candidate; activist; dissident; leader; chief; priest; bishop; archbishop; monsignor; msgr/-; nun; imam; cleric; pastor; rabbi; monk; deacon; preacher; jesuit; missionary/missionaries; professor; scientist; engineer; executive; manager; banker; billionaire; landowner; rancher; grower; unionist; trade-unionist; supporter; follower; sympathizer; sympathiser; loyalist; opponent; campaigner; organizer; organiser; chairman/chairmen; chairwoman/chairwomen; clergyman/clergymen; mullah; devotee; believer; parishioner; seminarian; catechist; academic; scholar; lecturer; headmaster; headteacher; poet; dancer; comedian; filmmaker; referee; jockey; runner; jogger; rower; trekker; sherpa; porter; skydiver; parachutist; kayaker; canoeist; snowboarder; backpacker; hitchhiker; visitor; picnicker; instructor; trainee; apprentice; informer; informant; collaborator; defector; deserter; exile; headman/headmen; septuagenarian; nonagenarian; personnel/-; aide; adviser; advisor; assistant; technician; seaman/seamen; peer; guardian; kin/-; expatriate; national; foreigner; american; european; african; asian; briton; englishman/englishmen; frenchman/frenchmen; irishman/irishmen; spaniard; italian; german; russian; ukrainian; turk; kurd; arab; israeli; palestinian; iraqi; iranian; afghan; pakistani; indian; bangladeshi; chinese/chinese; japanese/japanese; korean; filipino; indonesian; malaysian; australian; canadian; mexican; colombian; peruvian; salvadoran; salvadorean; guatemalan; honduran; nicaraguan; venezuelan; brazilian; chilean; cuban; haitian; somali; kenyan; ugandan; ethiopian; eritrean; sudanese/sudanese; congolese/congolese; rwandan; burundian; nigerian; egyptian; libyan; syrian; lebanese/lebanese; yemeni; saudi; jordanian; tunisian; algerian; moroccan; armenian; azerbaijani; azeri; georgian; chechen; serb; croat; bosnian; kosovar; albanian; hindu; muslim; christian; jew; sikh; tamil; hutu; tutsi; rohingya/rohingya
man | man/men; male; boy; gentleman/gentlemen; guy; father; dad; son; brother; husband; boyfriend; uncle; nephew; grandfather; grandson; stepfather; stepdad; step-dad; step-father; step-son; grandpa; granddad; stepson; widower; groom; schoolboy; great-grandson; great-grandfather; half-brother; stepbrother; father-in-law; son-in-law; brother-in-law; ex-husband; ex-boyfriend; godson
woman | woman/women; female; girl; lady/ladies; mother; mom; mum; daughter; sister; wife/wives; girlfriend; aunt; niece; grandmother; granddaughter; stepmother; stepmom; step-mother; step-daughter; grandma; stepdaughter; widow; bride; schoolgirl; great-granddaughter; great-grandmother; half-sister; stepsister; mother-in-law; daughter-in-law; sister-in-law; ex-wife/ex-wives; ex-girlfriend; housewife/housewives; waitress; prostitute; goddaughter
children | child/children; kid; tot; adolescent; schoolkid; preteen; toddler; baby/babies; infant; newborn; teen; teenager; youth; youngster; juvenile; minor; schoolchild/schoolchildren; pupil; grandchild/grandchildren; stepchild/stepchildren; preschooler; kindergartner; kindergartener; fetus; foetus; orphan
family | family/families; couple; household; crew; parent; grandparent; in-law
civilians | civilian; noncombatant; non-combatant; villager; resident; citizen; townsperson/townspeople, townsfolk; local; bystander; passerby/passersby; passer-by/passers-by; onlooker; pedestrian; motorist; driver; passenger; commuter; traveler; traveller; tourist; holidaymaker; vacationer; shopper; customer; diner; patron; clubgoer; worshiper; worshipper; churchgoer; pilgrim; mourner; protester; protestor; demonstrator; marcher; striker; student; schoolmate; classmate; schoolteacher; teacher; sophomore; freshman/freshmen; worker; workman/workmen; laborer; labourer; employee; staffer; clerk; cashier; shopkeeper; storekeeper; vendor; trader; merchant; farmer; farmworker; peasant; herder; herdsman/herdsmen; shepherd; miner; builder; trucker; lorry-driver; taxi-driver; fisher; fisherwoman/fisherwomen; hawker; peddler; watchman/watchmen; doorman/doormen; chauffeur; courier; postman/postmen; salesman/salesmen; saleswoman/saleswomen; barber; tailor; baker; butcher; jeweller; jeweler; pharmacist; dentist; servant; maid; housekeeper; caretaker; cleaner; docker; stevedore; quarryman/quarrymen; logger; lumberjack; lumberman/lumbermen; woodcutter; contractor; subcontractor; craftsman/craftsmen; herdswoman/herdswomen; beekeeper; goatherd; conductor; pilot; co-pilot; copilot; stewardess; flight-attendant; bartender; bouncer; waiter; cook; chef; janitor; gardener; nanny; babysitter; carpenter; electrician; plumber; mechanic; welder; landscaper; homeowner; tenant; landlord; renter; householder; evacuee; refugee; migrant; immigrant; asylum-seeker; displaced/-; settler; nomad; tribesman/tribesmen; islander; slum-dweller; squatter; homeless/-; retiree; pensioner; senior/seniors; elder; elderly/-; octogenarian; centenarian; intellectual; hostage; captive; detainee; inmate; prisoner; internee; witness/witnesses; cameraperson; rioter; looter; burglar; robber; thief/thieves; intruder; suspect; trespasser; offender; parolee; fugitive; drug-dealer; dealer; smuggler; trafficker; poacher; gangster; mobster; criminal; bandit; arsonist; perpetrator; culprit; pirate; dacoit; rustler; hijacker; stowaway; abductor; kidnapper; captor; accomplice; defendant
combatants | soldier; jawan; sepoy; sapper; submariner; brigadier; admiral; vigilante; troop; serviceman/servicemen; servicewoman/servicewomen; conscript; recruit; reservist; cadet; corporal; sergeant; lieutenant; captain; colonel; general; commander; marine; sailor; airman/airmen; paratrooper; infantryman/infantrymen; guardsman/guardsmen; legionnaire; commando/commandos, commandoes; ranger; sniper; gunner; fighter; militant; militiaman/militiamen; paramilitary/paramilitaries; rebel; guerrilla; guerilla; insurgent; insurrectionist; separatist; jihadist; jihadi; islamist; extremist; terrorist; gunman/gunmen; assailant; attacker; shooter; bomber; suicide-bomber; mercenary/mercenaries; mujahid/mujahideen, mujahedin, mujahedeen; taliban/-; combatant; warrior; partisan; peacekeeper; assassin; hitman/hitmen; warlord; subversive; contra; extremists/-; veteran; bodyguard; operative
police | officer; policeman/policemen; policewoman/policewomen; cop; constable; trooper; detective; sheriff; gendarme; marshal; agent; guard; patrolman/patrolmen; investigator; carabinieri/-; lawman/lawmen; warden; inspector; superintendent
journalists | journalist; reporter; correspondent; photographer; photojournalist; cameraman/cameramen; camerawoman/camerawomen; newsman/newsmen; editor; columnist; broadcaster; anchorman/anchormen
aid_workers | aid-worker; rescuer; paramedic; medic; firefighter; fireman/firemen; nurse; doctor; physician; surgeon; midwife/midwives; volunteer; humanitarian; vaccinator; ambulanceman/ambulancemen; lifeguard
`;

export interface PersonNoun {
  readonly victims: Victims | null;
  readonly gender: 'female' | 'male' | null;
  readonly child: boolean;
  readonly plural: boolean;
  /** "family", "couple", "pair": one word for several. */
  readonly size: number | null;
}

const GROUPS: Readonly<Record<string, Victims>> = {
  children: 'children',
  civilians: 'civilians',
  combatants: 'combatants',
  police: 'police',
  journalists: 'journalists',
  aid_workers: 'aid_workers',
};
const SIZES: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  duo: 2,
  trio: 3,
  quartet: 4,
  twins: 2,
  triplets: 3,
  twin: 1,
};
/** One word for several, nobody says how many. */
const COLLECTIVE = new Set(['family', 'household', 'crew', 'personnel']);
/** Civilians only by what they are doing: their deaths are told apart from those of bystanders. */
const UNMARKED = new Set(
  'suspect suspects burglar burglars robber robbers thief thieves intruder intruders trespasser offender fugitive fugitives accomplice dealer dealers smuggler smugglers trafficker traffickers gangster gangsters mobster criminal criminals bandit bandits arsonist perpetrator culprit pirate pirates kidnapper kidnappers abductor captor captors defendant rioter rioters looter looters inmate inmates prisoner prisoners detainee detainees witness witnesses poacher poachers resident residents'.split(
    ' ',
  ),
);

const plural = (noun: string): string =>
  /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

function build(): ReadonlyMap<string, PersonNoun> {
  const out = new Map<string, PersonNoun>();
  for (const row of TABLE.trim().split('\n')) {
    const [group, nouns] = row.split(' | ') as [string, string];
    for (const entry of nouns.split('; ')) {
      const [one, many] = entry.split('/') as [string, string?];
      const forms: [string, boolean][] = [[one, false]];
      if (many === undefined) forms.push([plural(one), true]);
      else if (many !== '-') for (const form of many.split(', ')) forms.push([form, true]);
      for (const [form, isPlural] of forms) {
        if (out.has(form)) continue;
        out.set(form, {
          victims: UNMARKED.has(form) ? null : (GROUPS[group] ?? (group === 'woman' && isPlural ? 'women' : null)),
          gender: group === 'man' ? 'male' : group === 'woman' ? 'female' : null,
          child: group === 'children' || /^(?:school)?(?:boy|girl)s?$/.test(form),
          plural: isPlural || COLLECTIVE.has(form),
          size: SIZES[form] ?? null,
        });
      }
    }
  }
  return out;
}

/** "bandmates", "festivalgoers", "horsemen": compounds whose last part is a person. */
const SUFFIX = /^\p{L}{3,}-?(?:mates?|goers?|women|woman|workers?|persons?|people)$/u;

let table: ReadonlyMap<string, PersonNoun> | undefined;
export const personNoun = (lower: string): PersonNoun | undefined => {
  table ??= build();
  const known = table.get(lower);
  if (known !== undefined) return known;
  const suffix = lower.length < 7 ? null : SUFFIX.exec(lower);
  return suffix === null
    ? undefined
    : {
        victims: null,
        gender: /women?$/.test(lower) ? 'female' : null,
        child: false,
        plural: /(?:s|men|people)$/.test(lower),
        size: null,
      };
};

/** Words that stand before a person noun as a modifier though they look like verbs. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'wounded injured unarmed armed suspected alleged missing unidentified masked retired named married accused displaced trapped stranded uniformed hooded handicapped disabled pregnant unborn undocumented detained captured kidnapped abducted slain murdered dead young old elderly off-duty on-duty innocent'.split(
    ' ',
  ),
);

/** Nouns that make of a person noun before them a thing: "police officer training", "victim statement". */
export const NOT_A_PERSON_BEFORE: ReadonlySet<string> = new Set(
  'station department departments headquarters custody academy training body care advocate advocates advocacy services service support group groups home homes hospital school center centre program programme rights welfare abuse pornography seat league club team union association organisation organization statement statements impact compensation fund protection labor labour traffic control leader leaders spokesman spokeswoman chief president base bases camp camps memorial cemetery toll deaths fatalities casualties injuries lives killings shooting shootings groups stronghold strongholds hideout hideouts fire area areas activity activities attack attacks violence community communities population populations list movement front army forces force positions position government commander commanders squad unit units house law laws clothing clothes candidate candidates'.split(
    ' ',
  ),
);
