/**
 * Belongs: the words around an event noun or verb that say that it happened, who did it, whether it is real. By lemma, comma separated.
 * Not: events themselves.
 * Source: PropBank frames for the support verbs, FactBank (Sauri, Pustejovsky 2009) for the kinds of factuality cues, own reading.
 */
/** "launched an attack": the verb's subject does what the noun says. */
export const SUPPORT_VERBS =
  'launch,trade,exchange,carry,conduct,stage,mount,hold,commit,wage,make,perpetrate,order,lead,execute,undertake,start,begin,resume,continue,pursue,perform,do,unleash,initiate,open,organize,organise,mastermind,orchestrate,engage,intensify,step,renew,escalate,deliver,impose,declare,issue,sign,reach,conclude,broker,host,sponsor,join,attend,participate,take,file,grant,pay,convene,chair,negotiate,lodge,voice,express,suspend,cancel,postpone,halt,attempt,repel,lay,sustain,suffer,set,effect,pull,accept,extend,lift';
/** "an explosion rocked the square", "clashes erupted": the noun's event took place. */
export const OCCUR_VERBS =
  'happen,occur,erupt,break,take,begin,start,continue,resume,rage,flare,ensue,follow,come,end,go,rock,shake,hit,strike,kill,injure,wound,leave,claim,cause,destroy,damage,rip,tear,target,spread,escalate,intensify,unfold,mark,prompt,trigger,spark,force,displace,drive,devastate,sweep,engulf,last,rumble,batter,level,flatten,bring,open,close,collapse,fail,succeed,subside,cease,stop,resonate,echo,reverberate,persist,drag,reach,affect,hurt,maim,bury,trap,strand,shatter,wreck,result,raise,resulted,send,paralyze,paralyse,disrupt,draw,involve,precede,interrupt,coincide,plague,wrack,turn,pit,grip,convulse,arise,commence,conclude,focus,range,shut,deadlock,stall,founder,adjourn,center,find,reveal,show,determine,uncover';
/** The event is told as real though a verb stands over it: "was hit by", "survived", "condemned the attack". */
export const NEGATING_VERBS =
  'fail,avoid,prevent,avert,foil,thwart,stop,refuse,deny,decline,cancel,abandon,scrap,forgo,refrain,abort,preclude,forestall,renounce,reject,disrupt,forbid,prohibit,ban,rule,block,lack,veto';
export const FUTURE_VERBS =
  'plan,intend,schedule,expect,prepare,slate,arrange,aim,promise,vow,pledge,due,set,anticipate,await,poise,book,forecast,predict,look';
export const HYPOTHETICAL_VERBS =
  'threaten,want,wish,hope,seek,urge,call,consider,contemplate,risk,fear,warn,demand,request,ask,propose,suggest,recommend,mull,weigh,encourage,allow,enable,help,offer,authorize,authorise,permit,agree,decide,try,plot,conspire,incite,dare,advocate,favor,favour,oppose,order,invite,require,need,appeal,persuade,convince,tend,used,ready,willing,able,unable,likely,unlikely,possible,possibility,danger,fear,threat,risk,plan,hope,chance,prospect,potential,call,idea,attempt,effort,bid,right,responsibility,way,power,capability,capacity,readiness,willingness,desire,preparation,preparations,case,event,likelihood,probability,ability,intention,option,suspicion,prevent,protect,guard,combat,fight,counter,deter,against,response,condition,pretext,concern,worry,alert,lead,contribute,provoke,may,might';
export const ALLEGING_WORDS =
  'accuse,allege,suspect,charge,claim,blame,implicate,indict,arraign,purport,suggest,believe,think,rumor,rumour,convict,implicate,prosecute,try,accused,alleged,suspected,charged';
export const ALLEGING_ADVERBS =
  'allegedly,reportedly,purportedly,supposedly,apparently,ostensibly,alleged,suspected,reported,purported,presumed,presumably,supposed,rumored,rumoured';
export const NEGATORS = "not,n't,never,no,neither,nor,without,nobody,none,hardly,nothing,cannot";
export const SPEECH_VERBS =
  'say,tell,report,announce,claim,state,add,note,confirm,deny,acknowledge,admit,explain,declare,assert,allege,insist,maintain,reveal,disclose,write,believe,quote,cite,stress,reiterate,argue,describe,testify,indicate,estimate,recall,warn,tweet,comment,remark,conclude,contend,inform,emphasize,emphasise,assure,specify,predict,mention,relate,recount,advise,affirm';
export const CLAIM_VERBS = 'claim,allege,insist,maintain,assert,contend,argue,believe,suggest,think,charge,estimate,purport,fear';
export const CONFIRM_VERBS = 'confirm,acknowledge,admit,verify,concede,corroborate';
/** Actual in spite of standing under "to": "decided to", "went on to", "managed to", "was forced to", "began to". */
export const REALIZING_VERBS =
  'begin,start,continue,manage,proceed,go,force,cease,help,come,resume,stop,happen,compel,prompt,lead,cause,let,make,use,serve,finish,keep,report,say,believe,know,see,find,hear,happen,appear,seem,confirm,quit,join,act,meet,gather,rush,rise,return,move,turn,fly,travel,arrive,march,unite,team,combine,conspire';
/** Entries that tell of what is hoped for: the event is to come. */
export const FUTURE_ENTRIES = 'move towards _ truce,move toward _ truce,move towards _ deal,move toward _ deal';
/** Violence without bounds of time: an event only when something says that it happened. */
export const MASS_NOUNS =
  'violence,bloodshed,terrorism,repression,torture,corruption,espionage,intimidation,persecution,extortion,unrest,fighting,cooperation,aid,support,criticism,conflict,war,hostility,combat,coercion,censorship,sabotage,looting,gunfire,detention,arrest,imprisonment,deportation,investigation,assistance,negotiation,dialogue,discussion,consultation,mediation,opposition,disorder,civil disorder,sectarian violence,gang violence,ethnic violence,political violence,gun violence,street violence,sexual violence,cholera,famine,drought,appeal,demand,protest,condemnation,collaboration,evacuation,conviction,resignation,surrender,warning,threat,appeal,request,genocide,ethnic cleansing,rape,murder,homicide,kidnapping,robbery,burglary,arson,abduction,assassination,execution,killing,crime,sanction,embargo,visit';
/** "X's murder", "the arrest of X": whose it is suffers it. By mode or entry. */
export const SUFFERED_MODES =
  'ASSAULT/targeted,ASSAULT/abduct,ASSAULT/torture,ASSAULT/sexual,COERCE/arrest,COERCE/deport,SANCTION/convict,SANCTION/expel,RETREAT/release';
export const SUFFERED_NOUNS =
  'murder,killing,slaying,homicide,massacre,slaughter,lynching,death of,killing of,overthrow,ouster,capture of,seizure of,seizure,annexation,shooting,fatal shooting,stabbing,beating,poisoning,bombing,shelling,bombardment,invasion,siege,kidnapping,abduction,rape,torture,execution,assassination,arrest,detention,acquittal,pardon,rescue operation,evacuation,dismissal of,sacking of,recapture,destruction of home,looting';
/** "sparked protests": their object took place; their subject did not do it. */
export const CAUSING_VERBS =
  'spark,trigger,cause,prompt,provoke,ignite,see,witness,survive,follow,condemn,denounce,investigate,describe,deplore,suffer,face,experience,endure,blame,probe,protest,celebrate,mourn,avenge,recall,escape,report';
/** "has repeatedly vowed": what is usual, no single event. */
export const HABITUAL_ADVERBS =
  'repeatedly,often,regularly,routinely,always,frequently,usually,constantly,traditionally,typically,occasionally,sometimes,periodically,increasingly,historically,consistently,generally,normally,annually,daily,rarely,seldom';
/** Verbs with an event noun as subject that say that it takes place: what is denied of them is denied of the event. */
export const HAPPENING_VERBS =
  'happen,occur,take,erupt,begin,start,break,resume,ensue,follow,materialize,materialise,succeed,hold,carry,conduct,stage,sign,reach,conclude,schedule,plan,expect,cancel,postpone,launch,mount,agree,end,be,go,come,open';
/** Stretches of time that something goes on for: "after weeks of fighting". */
export const STRETCHES = 'hour,day,night,week,month';
/** What is said or done about an event afterwards ("condemned the killing today"): its day is not the event's. */
export const REACTION_VERBS =
  'condemn,denounce,deplore,decry,criticize,criticise,regret,lament,mourn,celebrate,commemorate,recall,remember,investigate,probe,blame,accuse,charge,implicate,indict,deny,reject,repudiate,describe,discuss,attribute,solve,clarify,punish,arrest,try,prosecute,convict,avenge,link,justify,protest';
