/**
 * Belongs: COUNTED, what a bare number before it counts or measures, so that the number is no year and no day ("2000 troops", "May 10 people");
 * CARS, makes before whose name a year is that of the model ("a 2004 Honda Civic").
 * Not: nouns that follow years as often ("elections", "war", "law", "season", "attacks").
 * Source: our own reading of news; makes as registered by the U.S. National Highway Traffic Safety Administration.
 */
export const COUNTED =
  /^(?:block|blocks|people|persons|men|women|children|troops|soldiers|civilians|police|policemen|officers|feet|foot|metres|meters|miles|kilometres|kilometers|km|m|ft|tons|tonnes|pounds|dollars|euros|yen|rupees|workers|jobs|homes|houses|buildings|villages|refugees|families|residents|students|protesters|demonstrators|points|votes|seats|members|fighters|militants|rebels|guerrillas|prisoners|detainees|acres|hectares|square|cubic|percent|per|grams|kilograms|kg|kilos|litres|liters|barrels|vehicles|tanks|aircraft|planes|ships|guns|years|months|weeks|days|hours|minutes|seconds|local|foreign|armed|dead|wounded|others|more|gmt|utc|est|edt|hours|hrs|horsepower|hp|mw|megawatts|cases|victims|employees|staff|delegates|passengers|copies|units|volunteers|horses|cavalry|infantry|sailors|casualties|mph|calories|words|pages|meter|mile|yards|yard|inhabitants|participants|supporters|firefighters|inmates|migrants|cows|sheep|cattle|head|times)$/;
export const CARS =
  /^(?:acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|datsun|dodge|fiat|ford|gmc|harley|honda|hummer|hyundai|infiniti|jaguar|jeep|kawasaki|kia|lexus|lincoln|mazda|mercedes|mercury|mini|mitsubishi|nissan|oldsmobile|peugeot|plymouth|pontiac|porsche|renault|saab|saturn|subaru|suzuki|tesla|toyota|volkswagen|volvo|yamaha|model|index)$/;
