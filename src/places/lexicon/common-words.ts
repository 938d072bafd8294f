/**
 * Belongs: English words (and months, days) that some town of the gazetteer is also named: in capitals they are a place only with a cue beside them.
 * Not: words that no town has as a name; names of persons (person-names.ts).
 * Source: words that news in English prints in small letters, met with the names of GeoNames cities1000.
 */
export const COMMON_WORDS = `
jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun rs ill mass wash miss mo ore ind
academy acre advance ain aka al allege alley alliance along anew anger angered angle angles apex apples april apt arch are area
aren arena aroma arsenal art as asbestos ask assumption ate ath august awe bacon bad bag bail ball ballots ban band banged bangs
bank banks banning bar barge barking barrage barren barrios bas base basic basil basin basing bat bath battle battlefield bay
beach bear bee began begun bell bells berry best bias bid big bigger billed bin bishop bites blacks ble bodega bond bone boom
boon boot bor bore born borne bottom bow box brain branch brand brass bride bridge bright brilliant bro brown brush bucks burns
bury bus busing bust but buy cache cactus cafe cal calamity caller campo camps can canal cane carbon caribou carry cars carver
cash casino casinos cast causeway cave celebration cell center central centre century chair chamber chambers champion chance
change channel charge chase chili church circle cite city clay clever cloud coal coats coco cocoa coin coli college colony combine come
comfort commerce communal competition compound concession cone congress consolation constitution contention continental convoy
cook cool cooling cop cope cordon corona cottage council countryside court cousins coyote crater crest cricket crossroads cube
curry cut cutoff dam date deal dean december deep defiance del delay deli delta deposit des dial diamond die dig dire discovery
divide dock dogs dollar don doom downtown drag drain drama drew driver drone drowning drug dry du dual due dunes early earnest
earth echo economy ed effort egg elbow empire energy enterprise era experiment eye far fare farmers farmland farms fate february
federal fell fines fireworks fiscal fishers fleet force forest forth fortune fossil foster fountain fox freedom freer freshwater
friday friend friendly friendship from front frost fry fully gale gaming gamut gang gap garda garner garrison gates gateway gay
gaze gel gets give glad globe glove god goes going gold golden gone gossip grabs grain gram grandson grant grants grass grave
gray green grenade gross grove guide gums guns ha hail halfway hall halls hamlet hang harbor hard harmony harvest hat hatch
haven hazard headland headquarters healing heist helper hero hill hillside hit hole holiday home homeland hometown hone honey
hood hook hooks hope horn hot hull human humble hunt hunter hurricane hurt ii imperial independence industry inland inning is
island jam january jar jingle job joy july june just justice kani keen key kill kilo kin king kings kit knees label labor lack
lake lakes lamduan landing landmark lane las laser law lay lead lemon lender lens lent les lessen levy liberal liberty lice lie
limit line lion lions list lit liter lively lock locking log lone long look loop los lot loving loyal luck lucky lung lure mad
made maiden main maize major male males mama mammoth man mana manage mango manning many marathon march mare marina marines
market marks marrow marshal masse mate maximum may me means mechanic media mega men mentor mercury mercy mere merit mess metal metro
midtown mile miles mills mind mine minister minor mission mobile model modern monday monster monument moon moral more mosquito
mosquitos most mould mound mounds mountain mountainside much muster mute name naval needle needles neo never newcomers nice
noble non none nor normal north northeast november nut oasis occasion october of off officer okay one onset opera opportunity
oral orchard ore otter ousted outer outlook over oversee pace pack page palms pan papaya paper parachute paradise paramount park
parks parole passage pasta paste peace peculiar peel peeling peer pen per perm pets phone pies pile piles pill pin pink pioneer
plain plains plan planes plate plaza pleasant plenty plunge plus poking pole police poll polling pond pool pop port poses
possession post postal pray pre prec price prince pristine proclamation progress propel prospect prosper prosperity prosperous
proven provost puerta purchase put race rain rainbow ram ran rapid rash re reach reading real recovery rector reform rehab
republic research reserve reservoir rest retreat rice rid ride rider ridge riding rifle riverbank rivers riverside road rob rock
rode rodent rodeo roles root rose roses rot row royal rugby rum rush sack saga said sail sake sale sales salmon salon salt
salute same sand sandwich sang saturday sauce save say scant scenic scissors seaside sector sedan see seen sees sell sells semi
send september set settle sever shaman shape shaping share she shell shepherd shields shin shipyard shore shot sic side simian
simmering sin since sing singer sisters ski slaughter slide slope snow sober sole solo son song sore sort soul sour sparks split
spoken spray spring spur stains stall staples star stark steps still stock stone store story straw street strong success sued
sues summer summit sunday sunset sunshine superior supreme surges surprise swallow swan swat tactic taking talent tales tall tame tan
tank tap tape tapping taps tara tea tell temple ten tender tent terminal terrace than thermal thunderbolt thursday till tim tire
tires tiring toast tombstone ton tone tongue tool tore torn tornado torrent toss tour tours tower trail train trainer
tranquility trans transit trap trim trip trooper troublesome troupe tub tuesday tumble tune turn twin twist un union unity
university uptown used uses valley valor van vary vest veteran veto vic vice victory vis volcano von voters waging waits wake walk wall
walls wanna ward warden warrior waterways wave ways we wedding wednesday week welcome well wells wer west western white whites
whitewater wing winner winters wise worms worth wrist yam yen young zero zone
`;
