/**
 * What bodies are for: fields of work and those they serve, as they stand side by side in names ("Science and Technology", "Workers and Helpers").
 * Belongs: single lower-case nouns and adjectives that close or open such a part.
 * Not: heads of bodies (organization-heads.ts); names of places and persons.
 * Source: names of ministries, universities, agencies and unions of many countries.
 */
export const FIELDS = `
accounting accreditation administration aeronautics affairs ageing agrarian agribusiness agricultural agriculture aid air analysis animal antiquities apprenticeship aquaculture archaeology architecture archives art arts
asylum athletics atomic audit auditing automation aviation ballistics banking behavioral behavioural benevolent biology biosecurity biotechnology birth border bridge broadcasting building business census chemical
chemistry child childhood children cinema citizenship civil climate coal coast commerce commercial communication communications community competition computing conservation construction consumer content control cooperation
cooperatives copyright correction corrections creative credit crime criminal crops cultural culture customs cyber dairy data deaths debt decentralization defence defense democracy demographic dental deposits
design detention development devices dialogue digital dignity disarmament disaster diseases documentation drainage drug drugs early ecology economic economics economy education educational efficiency elderly electoral
electricity electronics emergency employees employment empowerment energy enforcement engineering enterprise enterprises entertainment entrepreneurship environment environmental epidemiology equality equity ethics
evaluation exchange excise exhibitions expatriates expertise exploration export exports extension families family farmers fashion fertility film finance financial fisheries fishery fishing fitness food foods foreign
forest forestry forests fuel games gas gender genetics geography geological geology geophysics governance grains growth guidance handicrafts harmony health helpers heritage higher highways history holding home
homeland hospitality hotels housing human humanitarian humanities hunting hydrology hygiene identity immigration import imports inclusion income industrial industries industry informatics information infrastructure innovation
insurance integration integrity intelligence interior internal international investigation investigations investment investments irrigation islamic jobs journalism justice juvenile knowledge labor labour lands language
languages law legal leisure letters liberation licensing linguistics literacy literature livestock logistics maintenance management manpower manufacturing marine maritime markets mass materials mathematics measurement mechanics
media mediation medical medicine mental metals meteorological meteorology metrology microbiology migration military minerals mines mining minorities mitigation mobility monetary monitoring monuments municipal
museums music nationalities nations natural nature networks nuclear nurses nursing nutrition observation occupational oceanic oceanography oceans oil parks parliamentary peace pension pensions performance
petroleum pharmaceutical pharmaceuticals pharmacy philosophy photography physics planning plant plantation police policies policy politics population ports postal post poverty power preparedness preservation press
prevention prisons private privatization procurement product production productivity programme progress promotion property prosecution prosperity protection psychiatry psychology public publications publishing
quality quarantine radio railway railways reconciliation reconstruction records recovery recreation reform refugees refoundation regional registration regulation regulatory rehabilitation relations relief religion religious
renewable research reserves resettlement resilience resolution resources response responsibility restoration revenue rights risk river road roads rural safety sanitation savings schools science sciences
scientific secondary securities security seismology services settlement settlements shipping skills social society socio-economic soil space specialist sports sport stability standardization standards statistics strategic
strategy studies supervision supplies supply surgery surveillance sustainability sustainable taxation taxes teachers technical technological technologies technology telecommunication telecommunications textiles theatre theater therapy
tourism toxicology trade trades traditional traffic training transformation transit transparency transport transportation treatment tribal tropical unification university urban utilities utility vaccine vaccination valuation verification
veterans veterinary victims vocational volunteers wages waste water waters watersheds waterways weapons welfare wellness wildlife women works worker workers youth zoology
`;
