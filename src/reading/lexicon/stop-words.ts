/**
 * Belongs: the most frequent function words of a language as they stand in running text, small letters, one language a line.
 * Not: words of content; single letters, but for those that are words.
 * Source: grammars of the languages; frequency lists agree.
 */
const TABLE = `
en the of and to in a is that for it on was with as by at be from are this have has had not but were which an or his their they will who said been he she its after would there when more we you our
es el la de que y en un ser se no haber por con su para como estar tener le lo todo pero más hacer o poder este otro ese si me ya porque dar cuando muy sin sobre también hasta hay donde los las del una al fue es son entre desde ha
fr le la de un à être et en avoir que pour dans ce il qui ne sur se pas plus par je avec tout faire son au mais comme ou si leur les des une du est ont été aux sont cette dans d l qu s après ses
de der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
it il di che e la a in un per è una sono mi si lo ha ma con le da non del della dei delle nel nella al alla anche come più gli dal questo se ho stato dalla su i tra dopo
pt de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são
nl de van een het en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of uit nog naar heeft door over ze wordt werd hij worden was zich tot deze
sv och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när hade eller efter också nu
da og i at det som en på er af for med til den har de ikke om et han men var sig fra vi så kan når havde eller efter også nu blev
no og i å det som en på er av for med til den har de ikke om et han men var seg fra vi så kan når hadde eller etter også nå ble
fi ja on ei se että hän oli joka mutta myös kun niin kuin sen ovat tai jos vain sitä ole mukaan jo hänen
pl i w nie na się z do to że jest o jak za po przez ale od dla są tym co oraz jego który tylko także już była było ma
cs a v se na je že o s z do i k za by pro ale jako po od jsem jsou která který podle také než byl bylo
ro și de în a la cu nu că pe o un este care din pentru mai se sunt au fost prin după dar sau lui ca al
hu a az és hogy nem is egy van volt meg de ha csak már el mint még ez azt ezt pedig után szerint
tr ve bir bu da de için ile çok olarak daha olan gibi kadar ne sonra en ama olduğu değil var ise kendi her ki tarafından göre
id yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena bisa ada mereka oleh sudah saya lebih telah kepada atau
tl ang ng sa na mga ay at ni si hindi para ito kung siya nang may niya ako ka rin din ngunit kanyang
sw ya na wa kwa ni katika la za cha kuwa hiyo huyo hii hilo baada huu watu alisema bila pia yake wake lakini
vi và của là có trong cho không được với các một những người đã khi này để từ về ra
sq dhe të në e i një për me nga që është u si më ka janë por
hr i u je se na da su za od s koji što kao ne bi iz nije ali ili po kako
so iyo ku ka oo ee la in waa uu ayaa waxa soo
`;

let parsed: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Language (BCP 47) to its function words. */
export function stopWords(): ReadonlyMap<string, ReadonlySet<string>> {
  if (parsed !== undefined) return parsed;
  const table = new Map<string, ReadonlySet<string>>();
  for (const line of TABLE.trim().split('\n')) {
    const [language, ...words] = line.split(' ');
    table.set(language!, new Set(words));
  }
  parsed = table;
  return table;
}
