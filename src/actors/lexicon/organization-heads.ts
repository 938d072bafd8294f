/**
 * Words that, capitalised, head the name of a body.
 * Belongs: head word or phrase, lower case | PLOVER sector ("-" where nothing is told) | how it stands: "end" closes the name ("Labour Party"), "start"
 * opens it with of/for ("Ministry of Finance", "Bank of Ghana"), "both".
 * Not: words that as often head places, buildings, laws, prizes and events (Palace, Square, Act, Award, Summit).
 * Source: own knowledge of news usage; counted on public name-annotated news.
 */
export const ORGANIZATION_HEADS = `
ministry|GOV|both
department|GOV|both
office|GOV|both
bureau|GOV|both
agency|GOV|both
authority|GOV|both
administration|GOV|both
commission|GOV|both
committee|-|both
council|GOV|both
secretariat|GOV|both
directorate|GOV|both
directorate-general|GOV|both
directorate general|GOV|both
inspectorate|GOV|both
treasury|GOV|end
government|GOV|start
embassy|GOV|both
consulate|GOV|both
parliament|LEG|both
assembly|LEG|end
senate|LEG|end
congress|LEG|end
house of representatives|LEG|both
chamber of deputies|LEG|both
legislature|LEG|end
court|JUD|both
tribunal|JUD|both
prosecutor's office|JUD|both
police|COP|end
police department|COP|both
police service|COP|end
police force|COP|end
sheriff's office|COP|end
sheriff's department|COP|end
constabulary|COP|end
army|MIL|end
general staff|MIL|end
police command|COP|end
navy|MIL|end
air force|MIL|end
armed forces|MIL|both
defense force|MIL|end
defence force|MIL|end
defense forces|MIL|end
defence forces|MIL|end
marine corps|MIL|end
coast guard|MIL|end
guard|MIL|end
brigade|MIL|end
battalion|MIL|end
regiment|MIL|end
division|-|end
command|MIL|end
fleet|MIL|end
party|PTY|end
union|-|end
alliance|-|end
coalition|-|end
front|-|end
movement|-|end
league|-|end
federation|-|both
confederation|-|both
association|-|both
society|-|both
organization|-|both
organisation|-|both
foundation|NGO|both
trust|NGO|end
charity|NGO|end
fund|-|end
network|-|end
forum|-|end
initiative|-|end
institute|-|both
institution|-|end
center|-|both
centre|-|both
academy|EDU|both
university|EDU|both
college|EDU|both
school|EDU|both
school of medicine|EDU|end
institute of technology|EDU|both
hospital|MED|end
clinic|MED|end
medical center|MED|end
medical centre|MED|end
health service|MED|end
church|REL|end
diocese|REL|both
archdiocese|REL|both
bank|BUS|both
group|-|end
company|BUS|end
co|BUS|end
co.|BUS|end
corporation|BUS|both
corp|BUS|end
corp.|BUS|end
inc|BUS|end
inc.|BUS|end
ltd|BUS|end
ltd.|BUS|end
limited|BUS|end
plc|BUS|end
llc|BUS|end
llp|BUS|end
gmbh|BUS|end
ag|BUS|end
s.a.|BUS|end
holdings|BUS|end
holding|BUS|end
industries|BUS|end
enterprises|BUS|end
partners|BUS|end
capital|BUS|end
securities|BUS|end
ventures|BUS|end
airlines|BUS|end
airways|BUS|end
air lines|BUS|end
motors|BUS|end
electronics|BUS|end
pharmaceuticals|BUS|end
technologies|BUS|end
telecom|BUS|end
energy|BUS|end
petroleum|BUS|end
insurance|BUS|end
railways|BUS|end
railway|BUS|end
stock exchange|BUS|end
chamber of commerce|BUS|both
board|-|end
news agency|JRN|end
news|JRN|end
times|JRN|end
post|JRN|end
herald|JRN|end
tribune|JRN|end
gazette|JRN|end
chronicle|JRN|end
journal|JRN|end
broadcasting corporation|JRN|end
television|JRN|end
radio|JRN|end
press|JRN|end
club|-|end
fc|-|end
united|-|end
team|-|end
trade union|LAB|end
workers union|LAB|end
workers' union|LAB|end
red cross|NGO|end
red crescent|NGO|end
watch|NGO|end
militia|UAF|end
cartel|CRM|end
brigades|REB|end
liberation army|REB|end
liberation front|REB|end
resistance front|REB|end
`;
