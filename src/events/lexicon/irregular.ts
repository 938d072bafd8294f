/**
 * Belongs: English verbs and nouns of the event lexicon whose forms do not follow the rules, as `base past participle` and `singular plural`.
 * Not: regular forms, and consonant doubling (listed apart below).
 * Source: standard English grammar (Quirk et al. 1985, appendix of irregular verbs).
 */
export const IRREGULAR_VERBS = `
be was/were been;become became become;begin began begun;bind bound bound;bleed bled bled;bite bit bitten;blow blew blown;break broke broken;bring brought brought;
build built built;burn burned/burnt burned/burnt;burst burst burst;catch caught caught;choose chose chosen;cling clung clung;come came come;cut cut cut;
deal dealt dealt;draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;fight fought fought;find found found;flee fled fled;fly flew flown;
forbid forbade forbidden;forgive forgave forgiven;freeze froze frozen;get got gotten/got;give gave given;go went gone;grant granted granted;
hang hanged/hung hanged/hung;have had had;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;lay laid laid;lead led led;
leave left left;lend lent lent;let let let;lose lost lost;make made made;meet met met;mow mowed mown/mowed;overrun overran overrun;
overthrow overthrew overthrown;override overrode overridden;pay paid paid;put put put;quit quit quit;ram rammed rammed;read read read;rebuild rebuilt rebuilt;
retake retook retaken;ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;
set set set;sew sewed sewn;shake shook shaken;shed shed shed;shoot shot shot;show showed shown;shut shut shut;sink sank sunk;sit sat sat;slay slew slain;
sling slung slung;slit slit slit;speak spoke spoken;spill spilled/spilt spilled/spilt;spread spread spread;spring sprang sprung;stand stood stood;
steal stole stolen;sting stung stung;strike struck struck/stricken;swear swore sworn;sweep swept swept;swing swung swung;take took taken;teach taught taught;
tear tore torn;tell told told;think thought thought;throw threw thrown;tread trod trodden;undertake undertook undertaken;uphold upheld upheld;
withdraw withdrew withdrawn;withhold withheld withheld;win won won;wind wound wound;write wrote written;go went gone;feed fed fed;bend bent bent`;
/** Verbs that double their last consonant ("stabbed", "stabbing"). */
export const DOUBLING =
  'abet,abhor,airdrop,ban,bar,bat,booby-trap,disbar,eavesdrop,lob,wiretap,beg,bug,can,chop,club,commit,confer,drag,drop,drum,flog,flip,gag,gas,grab,gun,hit,hem,jam,kidnap,knot,let,mob,mug,nab,nod,pat,permit,pin,plan,plot,plug,put,quit,ram,rebel,repel,rig,riot-,rob,rub,run,scrap,set,shed,ship,shoot-,shrug,shun,shut,sit,skid,slam,slap,slip,slit,snub,stab,step,stop,strip,stun,submit,swap,tap,top,trap,trek,veto-,wrap,whip,expel,compel,propel,control,patrol,signal-,trigger-,shovel-,win,begin,cut,get,dig,forget,refer,transfer,deter,occur,spur,stir,admit,omit,pelt-,defer,incur,log,tip,spit,sap,wrest-,drug,dub,sum,fit,outfit,hop,mop,cap,clap,wed,cram,dim,annul,rebut,abhor,recur,pistol-whip,overrun,sit-in';
export const IRREGULAR_NOUNS =
  "man men;woman women;child children;policeman policemen;policewoman policewomen;gunman gunmen;serviceman servicemen;fisherman fishermen;fireman firemen;coup coups;person people;crisis crises;wife wives;life lives;thief thieves;knife knives;putsch putsches;attorney-general attorneys-general;militiaman militiamen;congressman congressmen;businessman businessmen;spokesman spokesmen;assemblyman assemblymen;infantryman infantrymen;rifleman riflemen;countryman countrymen;highwayman highwaymen;tribesman tribesmen;clansman clansmen;kinsman kinsmen;coup d'etat coups d'etat";
