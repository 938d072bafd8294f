export { openAsset } from './assets.js';
export { beginsCity, CLASS, classOf } from './classes.js';
export { type County, countiesNamed, isCounty } from './counties.js';
export { type Country, countries, countryNamed, countryOfCapital, countryOfCode, countryOfDemonym } from './countries.js';
export { kilometres } from './distance.js';
export {
  areaName,
  type Division,
  divisionOfArea,
  divisionPoint,
  divisionPopulation,
  divisions,
  divisionsNamed,
  namedBySeat,
} from './divisions.js';
export { nameKey } from './fold.js';
export { RENOWNED } from './gazetteer/format.js';
export { type City, citiesNamed, Gazetteer, gazetteer, STATE_OF_FIPS } from './gazetteer/open.js';
export { stateOfPostal } from './postal.js';
export { type Region, regionNamed, regions } from './regions.js';
