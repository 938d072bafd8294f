/**
 * Belongs: names of bodies, groups and places that are made of English words, as text in capitals alone (or in none) hides them from the tagger.
 * Not: names with a word that is none ("Boko Haram"), which it tells by itself; names of persons.
 * Source: the bodies' own English names.
 */
export const WORD_NAMES = `
shining path,united nations,united states,united kingdom,red cross,red crescent,white house,national guard,coast guard,supreme court,black september,golden dawn
islamic state,islamic jihad,islamic front,islamic courts union,muslim brotherhood,northern alliance,white helmets,free syrian army,lord 's resistance army,lords resistance army
real ira,continuity ira,red brigades,red army faction,red guards,direct action,black panthers,weather underground,proud boys,oath keepers
new people 's army,moro islamic liberation front,moro national liberation front,communist party,labour party,conservative party,republican guard,revolutionary guard,revolutionary guards
people 's liberation army,national liberation army,national liberation front,popular front,popular liberation army,patriotic union,grey wolves,gray wolves
gulf clan,lost command,national resistance movement,national resistance army,sovereign council,rapid support forces
amnesty international,human rights watch,americas watch,doctors without borders,save the children,world bank,world vision,international monetary fund,world food program,world food programme
security council,general assembly,european union,african union,arab league,organization of american states,common market,house of commons,house of lords,house of representatives
state department,justice department,defense department,treasury department,foreign office,interior ministry,foreign ministry,defense ministry,defence ministry,central bank,christian democratic party,national republican alliance
west bank,gold coast,ivory coast,black sea,red sea,dead sea,caspian sea,baltic sea,north sea,south china sea,persian gulf,great lakes,central african republic,dominican republic,czech republic,soviet union
south africa,north korea,south korea,south sudan,new york,new delhi,new orleans,new zealand,cape town,middle east,far east,latin america,central america,south america,north america,southeast asia,eastern europe,western europe
`;
