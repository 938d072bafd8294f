/**
 * Own news sentences with their gold trees (UD v2, English-EWT conventions): word|UPOS|XPOS|head|relation, heads 1-based.
 * Checked by hand; never used for training.
 */
export const NEWS_TREES: readonly (readonly [text: string, tree: string])[] = [
  [
    'Gunmen on motorcycles killed 14 farmers in two villages in northern Nigeria, residents told a local radio station on Sunday.',
    'Gunmen|NOUN|NNS|4|nsubj on|ADP|IN|3|case motorcycles|NOUN|NNS|1|nmod killed|VERB|VBD|15|ccomp 14|NUM|CD|6|nummod farmers|NOUN|NNS|4|obj in|ADP|IN|9|case two|NUM|CD|9|nummod villages|NOUN|NNS|4|obl in|ADP|IN|12|case northern|ADJ|JJ|12|amod Nigeria|PROPN|NNP|9|nmod ,|PUNCT|,|15|punct residents|NOUN|NNS|15|nsubj told|VERB|VBD|0|root a|DET|DT|19|det local|ADJ|JJ|19|amod radio|NOUN|NN|19|compound station|NOUN|NN|15|iobj on|ADP|IN|21|case Sunday|PROPN|NNP|15|obl .|PUNCT|.|15|punct',
  ],
  [
    'The defence ministry in Baku denied that its forces had shelled the border town.',
    'The|DET|DT|3|det defence|NOUN|NN|3|compound ministry|NOUN|NN|6|nsubj in|ADP|IN|5|case Baku|PROPN|NNP|3|nmod denied|VERB|VBD|0|root that|SCONJ|IN|11|mark its|PRON|PRP$|9|nmod:poss forces|NOUN|NNS|11|nsubj had|AUX|VBD|11|aux shelled|VERB|VBN|6|ccomp the|DET|DT|14|det border|NOUN|NN|14|compound town|NOUN|NN|11|obj .|PUNCT|.|6|punct',
  ],
  [
    'Three police officers and a taxi driver were wounded when a grenade was thrown at a patrol in Lahore.',
    'Three|NUM|CD|3|nummod police|NOUN|NN|3|compound officers|NOUN|NNS|9|nsubj:pass and|CCONJ|CC|7|cc a|DET|DT|7|det taxi|NOUN|NN|7|compound driver|NOUN|NN|3|conj were|AUX|VBD|9|aux:pass wounded|VERB|VBN|0|root when|ADV|WRB|14|advmod a|DET|DT|12|det grenade|NOUN|NN|14|nsubj:pass was|AUX|VBD|14|aux:pass thrown|VERB|VBN|9|advcl at|ADP|IN|17|case a|DET|DT|17|det patrol|NOUN|NN|14|obl in|ADP|IN|19|case Lahore|PROPN|NNP|17|nmod .|PUNCT|.|9|punct',
  ],
  [
    'A court in Madrid sentenced the former mayor to six years in prison for taking bribes.',
    'A|DET|DT|2|det court|NOUN|NN|5|nsubj in|ADP|IN|4|case Madrid|PROPN|NNP|2|nmod sentenced|VERB|VBD|0|root the|DET|DT|8|det former|ADJ|JJ|8|amod mayor|NOUN|NN|5|obj to|ADP|IN|11|case six|NUM|CD|11|nummod years|NOUN|NNS|5|obl in|ADP|IN|13|case prison|NOUN|NN|11|nmod for|SCONJ|IN|15|mark taking|VERB|VBG|5|advcl bribes|NOUN|NNS|15|obj .|PUNCT|.|5|punct',
  ],
  [
    'Thousands of students marched through Santiago to demand cheaper fares.',
    'Thousands|NOUN|NNS|4|nsubj of|ADP|IN|3|case students|NOUN|NNS|1|nmod marched|VERB|VBD|0|root through|ADP|IN|6|case Santiago|PROPN|NNP|4|obl to|PART|TO|8|mark demand|VERB|VB|4|advcl cheaper|ADJ|JJR|10|amod fares|NOUN|NNS|8|obj .|PUNCT|.|4|punct',
  ],
  [
    'Rescuers pulled a 9-year-old girl from the rubble on Tuesday.',
    'Rescuers|NOUN|NNS|2|nsubj pulled|VERB|VBD|0|root a|DET|DT|9|det 9|NUM|CD|6|nummod -|PUNCT|HYPH|4|punct year|NOUN|NN|8|obl:unmarked -|PUNCT|HYPH|6|punct old|ADJ|JJ|9|amod girl|NOUN|NN|2|obj from|ADP|IN|12|case the|DET|DT|12|det rubble|NOUN|NN|2|obl on|ADP|IN|14|case Tuesday|PROPN|NNP|2|obl .|PUNCT|.|2|punct',
  ],
  [
    'The bomb, which was hidden in a fruit cart, went off near a crowded bus stop.',
    'The|DET|DT|2|det bomb|NOUN|NN|12|nsubj ,|PUNCT|,|6|punct which|PRON|WDT|6|nsubj:pass was|AUX|VBD|6|aux:pass hidden|VERB|VBN|2|acl:relcl in|ADP|IN|10|case a|DET|DT|10|det fruit|NOUN|NN|10|compound cart|NOUN|NN|6|obl ,|PUNCT|,|2|punct went|VERB|VBD|0|root off|ADP|RP|12|compound:prt near|ADP|IN|18|case a|DET|DT|18|det crowded|ADJ|JJ|18|amod bus|NOUN|NN|18|compound stop|NOUN|NN|12|obl .|PUNCT|.|12|punct',
  ],
  [
    "Kenya's president said he would not sign the bill unless parliament removed the new tax.",
    "Kenya|PROPN|NNP|3|nmod:poss 's|PART|POS|1|case president|NOUN|NN|4|nsubj said|VERB|VBD|0|root he|PRON|PRP|8|nsubj would|AUX|MD|8|aux not|PART|RB|8|advmod sign|VERB|VB|4|ccomp the|DET|DT|10|det bill|NOUN|NN|8|obj unless|SCONJ|IN|13|mark parliament|NOUN|NN|13|nsubj removed|VERB|VBD|8|advcl the|DET|DT|16|det new|ADJ|JJ|16|amod tax|NOUN|NN|13|obj .|PUNCT|.|4|punct",
  ],
  [
    'No one was hurt in the fire, the airline said.',
    'No|DET|DT|2|det one|PRON|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass hurt|VERB|VBN|11|ccomp in|ADP|IN|7|case the|DET|DT|7|det fire|NOUN|NN|4|obl ,|PUNCT|,|7|punct the|DET|DT|10|det airline|NOUN|NN|11|nsubj said|VERB|VBD|0|root .|PUNCT|.|11|punct',
  ],
  [
    'The two leaders agreed to reopen the crossing and to exchange prisoners before the end of March.',
    'The|DET|DT|3|det two|NUM|CD|3|nummod leaders|NOUN|NNS|4|nsubj agreed|VERB|VBD|0|root to|PART|TO|6|mark reopen|VERB|VB|4|xcomp the|DET|DT|8|det crossing|NOUN|NN|6|obj and|CCONJ|CC|11|cc to|PART|TO|11|mark exchange|VERB|VB|6|conj prisoners|NOUN|NNS|11|obj before|ADP|IN|15|case the|DET|DT|15|det end|NOUN|NN|11|obl of|ADP|IN|17|case March|PROPN|NNP|15|nmod .|PUNCT|.|4|punct',
  ],
  [
    'Rebels withdrew from the airport after the army sent in tanks.',
    'Rebels|NOUN|NNS|2|nsubj withdrew|VERB|VBD|0|root from|ADP|IN|5|case the|DET|DT|5|det airport|NOUN|NN|2|obl after|SCONJ|IN|9|mark the|DET|DT|8|det army|NOUN|NN|9|nsubj sent|VERB|VBD|2|advcl in|ADP|RP|9|compound:prt tanks|NOUN|NNS|9|obj .|PUNCT|.|2|punct',
  ],
  [
    '"We have lost everything," said Amina Yusuf, whose house was swept away by the flood.',
    '"|PUNCT|``|4|punct We|PRON|PRP|4|nsubj have|AUX|VBP|4|aux lost|VERB|VBN|8|ccomp everything|PRON|NN|4|obj ,|PUNCT|,|4|punct "|PUNCT|\'\'|4|punct said|VERB|VBD|0|root Amina|PROPN|NNP|8|nsubj Yusuf|PROPN|NNP|9|flat ,|PUNCT|,|15|punct whose|PRON|WP$|13|nmod:poss house|NOUN|NN|15|nsubj:pass was|AUX|VBD|15|aux:pass swept|VERB|VBN|9|acl:relcl away|ADV|RB|15|advmod by|ADP|IN|19|case the|DET|DT|19|det flood|NOUN|NN|15|obl:agent .|PUNCT|.|8|punct',
  ],
  [
    "Turkey's foreign minister accused Athens of arming the islands.",
    "Turkey|PROPN|NNP|4|nmod:poss 's|PART|POS|1|case foreign|ADJ|JJ|4|amod minister|NOUN|NN|5|nsubj accused|VERB|VBD|0|root Athens|PROPN|NNP|5|obj of|SCONJ|IN|8|mark arming|VERB|VBG|5|advcl the|DET|DT|10|det islands|NOUN|NNS|8|obj .|PUNCT|.|5|punct",
  ],
  [
    'Fourteen miners are still missing, and rescue teams have stopped the search because of gas.',
    'Fourteen|NUM|CD|2|nummod miners|NOUN|NNS|5|nsubj are|AUX|VBP|5|cop still|ADV|RB|5|advmod missing|ADJ|JJ|0|root ,|PUNCT|,|11|punct and|CCONJ|CC|11|cc rescue|NOUN|NN|9|compound teams|NOUN|NNS|11|nsubj have|AUX|VBP|11|aux stopped|VERB|VBN|5|conj the|DET|DT|13|det search|NOUN|NN|11|obj because|ADP|IN|16|case of|ADP|IN|14|fixed gas|NOUN|NN|11|obl .|PUNCT|.|5|punct',
  ],
  [
    'Police fired tear gas at demonstrators who had blocked the road to the port.',
    'Police|NOUN|NNS|2|nsubj fired|VERB|VBD|0|root tear|NOUN|NN|4|compound gas|NOUN|NN|2|obj at|ADP|IN|6|case demonstrators|NOUN|NNS|2|obl who|PRON|WP|9|nsubj had|AUX|VBD|9|aux blocked|VERB|VBN|6|acl:relcl the|DET|DT|11|det road|NOUN|NN|9|obj to|ADP|IN|14|case the|DET|DT|14|det port|NOUN|NN|11|nmod .|PUNCT|.|2|punct',
  ],
  [
    'The agency has sent food to 40,000 people displaced by the fighting.',
    'The|DET|DT|2|det agency|NOUN|NN|4|nsubj has|AUX|VBZ|4|aux sent|VERB|VBN|0|root food|NOUN|NN|4|obj to|ADP|IN|8|case 40,000|NUM|CD|8|nummod people|NOUN|NNS|4|obl displaced|VERB|VBN|8|acl by|ADP|IN|12|case the|DET|DT|12|det fighting|NOUN|NN|9|obl:agent .|PUNCT|.|4|punct',
  ],
  [
    'At least 30 people drowned after an overloaded ferry sank off the coast of Tanzania.',
    'At|ADP|IN|2|case least|ADJ|JJS|3|nmod 30|NUM|CD|4|nummod people|NOUN|NNS|5|nsubj drowned|VERB|VBD|0|root after|ADP|IN|10|mark an|DET|DT|9|det overloaded|ADJ|JJ|9|amod ferry|NOUN|NN|10|nsubj sank|VERB|VBD|5|advcl off|ADP|IN|13|case the|DET|DT|13|det coast|NOUN|NN|10|obl of|ADP|IN|15|case Tanzania|PROPN|NNP|13|nmod .|PUNCT|.|5|punct',
  ],
  [
    'The general, Luis Ortega, was arrested at his home on charges of plotting a coup.',
    'The|DET|DT|2|det general|NOUN|NN|8|nsubj:pass ,|PUNCT|,|4|punct Luis|PROPN|NNP|2|appos Ortega|PROPN|NNP|4|flat ,|PUNCT|,|2|punct was|AUX|VBD|8|aux:pass arrested|VERB|VBN|0|root at|ADP|IN|11|case his|PRON|PRP$|11|nmod:poss home|NOUN|NN|8|obl on|ADP|IN|13|case charges|NOUN|NNS|8|obl of|SCONJ|IN|15|mark plotting|VERB|VBG|13|acl a|DET|DT|17|det coup|NOUN|NN|15|obj .|PUNCT|.|8|punct',
  ],
  [
    'Washington imposed sanctions on four banks and a shipping company last month.',
    'Washington|PROPN|NNP|2|nsubj imposed|VERB|VBD|0|root sanctions|NOUN|NNS|2|obj on|ADP|IN|6|case four|NUM|CD|6|nummod banks|NOUN|NNS|3|nmod and|CCONJ|CC|10|cc a|DET|DT|10|det shipping|NOUN|NN|10|compound company|NOUN|NN|6|conj last|ADJ|JJ|12|amod month|NOUN|NN|2|obl:unmarked .|PUNCT|.|2|punct',
  ],
  [
    'It was the third such attack in the region since January.',
    'It|PRON|PRP|6|nsubj was|AUX|VBD|6|cop the|DET|DT|6|det third|ADJ|JJ|6|amod such|ADJ|JJ|6|amod attack|NOUN|NN|0|root in|ADP|IN|9|case the|DET|DT|9|det region|NOUN|NN|6|nmod since|ADP|IN|11|case January|PROPN|NNP|6|nmod .|PUNCT|.|6|punct',
  ],
  [
    'The army did not say how many of its soldiers had died.',
    'The|DET|DT|2|det army|NOUN|NN|5|nsubj did|AUX|VBD|5|aux not|PART|RB|5|advmod say|VERB|VB|0|root how|ADV|WRB|7|advmod many|ADJ|JJ|12|nsubj of|ADP|IN|10|case its|PRON|PRP$|10|nmod:poss soldiers|NOUN|NNS|7|nmod had|AUX|VBD|12|aux died|VERB|VBN|5|ccomp .|PUNCT|.|5|punct',
  ],
  [
    'Voters in Moldova go to the polls on Sunday to choose a new parliament.',
    'Voters|NOUN|NNS|4|nsubj in|ADP|IN|3|case Moldova|PROPN|NNP|1|nmod go|VERB|VBP|0|root to|ADP|IN|7|case the|DET|DT|7|det polls|NOUN|NNS|4|obl on|ADP|IN|9|case Sunday|PROPN|NNP|4|obl to|PART|TO|11|mark choose|VERB|VB|4|advcl a|DET|DT|14|det new|ADJ|JJ|14|amod parliament|NOUN|NN|11|obj .|PUNCT|.|4|punct',
  ],
  [
    'The strike destroyed a depot but caused no casualties, according to the governor.',
    'The|DET|DT|2|det strike|NOUN|NN|3|nsubj destroyed|VERB|VBD|0|root a|DET|DT|5|det depot|NOUN|NN|3|obj but|CCONJ|CC|7|cc caused|VERB|VBD|3|conj no|DET|DT|9|det casualties|NOUN|NNS|7|obj ,|PUNCT|,|14|punct according|VERB|VBG|14|case to|ADP|IN|11|fixed the|DET|DT|14|det governor|NOUN|NN|3|obl .|PUNCT|.|3|punct',
  ],
  [
    'Workers at the mine walked out on Friday over pay.',
    'Workers|NOUN|NNS|5|nsubj at|ADP|IN|4|case the|DET|DT|4|det mine|NOUN|NN|1|nmod walked|VERB|VBD|0|root out|ADP|RP|5|compound:prt on|ADP|IN|8|case Friday|PROPN|NNP|5|obl over|ADP|IN|10|case pay|NOUN|NN|5|obl .|PUNCT|.|5|punct',
  ],
  [
    'French troops freed four hostages held by militants in the desert.',
    'French|ADJ|JJ|2|amod troops|NOUN|NNS|3|nsubj freed|VERB|VBD|0|root four|NUM|CD|5|nummod hostages|NOUN|NNS|3|obj held|VERB|VBN|5|acl by|ADP|IN|8|case militants|NOUN|NNS|6|obl:agent in|ADP|IN|11|case the|DET|DT|11|det desert|NOUN|NN|6|obl .|PUNCT|.|3|punct',
  ],
  [
    'A teacher was stabbed to death outside her school in Lyon.',
    'A|DET|DT|2|det teacher|NOUN|NN|4|nsubj:pass was|AUX|VBD|4|aux:pass stabbed|VERB|VBN|0|root to|ADP|IN|6|case death|NOUN|NN|4|obl outside|ADP|IN|9|case her|PRON|PRP$|9|nmod:poss school|NOUN|NN|4|obl in|ADP|IN|11|case Lyon|PROPN|NNP|9|nmod .|PUNCT|.|4|punct',
  ],
  [
    'Colombia and Venezuela restored diplomatic ties in August.',
    'Colombia|PROPN|NNP|4|nsubj and|CCONJ|CC|3|cc Venezuela|PROPN|NNP|1|conj restored|VERB|VBD|0|root diplomatic|ADJ|JJ|6|amod ties|NOUN|NNS|4|obj in|ADP|IN|8|case August|PROPN|NNP|4|obl .|PUNCT|.|4|punct',
  ],
  [
    'The minister resigned after the newspaper published the emails.',
    'The|DET|DT|2|det minister|NOUN|NN|3|nsubj resigned|VERB|VBD|0|root after|SCONJ|IN|7|mark the|DET|DT|6|det newspaper|NOUN|NN|7|nsubj published|VERB|VBD|3|advcl the|DET|DT|9|det emails|NOUN|NNS|7|obj .|PUNCT|.|3|punct',
  ],
  [
    'Prosecutors want the two brothers extradited to Belgium, where they face murder charges.',
    'Prosecutors|NOUN|NNS|2|nsubj want|VERB|VBP|0|root the|DET|DT|5|det two|NUM|CD|5|nummod brothers|NOUN|NNS|2|obj extradited|VERB|VBN|2|xcomp to|ADP|IN|8|case Belgium|PROPN|NNP|6|obl ,|PUNCT|,|12|punct where|ADV|WRB|12|advmod they|PRON|PRP|12|nsubj face|VERB|VBP|8|acl:relcl murder|NOUN|NN|14|compound charges|NOUN|NNS|12|obj .|PUNCT|.|2|punct',
  ],
  [
    'Heavy rain forced the authorities to evacuate five towns along the river.',
    'Heavy|ADJ|JJ|2|amod rain|NOUN|NN|3|nsubj forced|VERB|VBD|0|root the|DET|DT|5|det authorities|NOUN|NNS|3|obj to|PART|TO|7|mark evacuate|VERB|VB|3|xcomp five|NUM|CD|9|nummod towns|NOUN|NNS|7|obj along|ADP|IN|12|case the|DET|DT|12|det river|NOUN|NN|9|nmod .|PUNCT|.|3|punct',
  ],
  [
    'Protesters threw stones, set fire to cars and looted shops.',
    'Protesters|NOUN|NNS|2|nsubj threw|VERB|VBD|0|root stones|NOUN|NNS|2|obj ,|PUNCT|,|6|punct set|VERB|VBD|2|conj fire|NOUN|NN|5|obj to|ADP|IN|8|case cars|NOUN|NNS|5|obl and|CCONJ|CC|10|cc looted|VERB|VBD|2|conj shops|NOUN|NNS|10|obj .|PUNCT|.|2|punct',
  ],
  [
    'Both sides blamed each other for the collapse of the talks.',
    'Both|DET|DT|2|det sides|NOUN|NNS|3|nsubj blamed|VERB|VBD|0|root each|DET|DT|3|obj other|ADJ|JJ|4|fixed for|ADP|IN|8|case the|DET|DT|8|det collapse|NOUN|NN|3|obl of|ADP|IN|11|case the|DET|DT|11|det talks|NOUN|NNS|8|nmod .|PUNCT|.|3|punct',
  ],
  [
    'The militia, backed by Iran, has controlled the city since 2014.',
    'The|DET|DT|2|det militia|NOUN|NN|9|nsubj ,|PUNCT|,|4|punct backed|VERB|VBN|2|acl by|ADP|IN|6|case Iran|PROPN|NNP|4|obl:agent ,|PUNCT|,|2|punct has|AUX|VBZ|9|aux controlled|VERB|VBN|0|root the|DET|DT|11|det city|NOUN|NN|9|obj since|ADP|IN|13|case 2014|NUM|CD|9|obl .|PUNCT|.|9|punct',
  ],
  [
    'Doctors said most of the injured were children.',
    'Doctors|NOUN|NNS|2|nsubj said|VERB|VBD|0|root most|ADJ|JJS|8|nsubj of|ADP|IN|6|case the|DET|DT|6|det injured|ADJ|JJ|3|nmod were|AUX|VBD|8|cop children|NOUN|NNS|2|ccomp .|PUNCT|.|2|punct',
  ],
  [
    'Bomb blast kills five soldiers in Mogadishu',
    'Bomb|NOUN|NN|2|compound blast|NOUN|NN|3|nsubj kills|VERB|VBZ|0|root five|NUM|CD|5|nummod soldiers|NOUN|NNS|3|obj in|ADP|IN|7|case Mogadishu|PROPN|NNP|3|obl',
  ],
  [
    'Train hits truck in Poland, killing two',
    'Train|NOUN|NN|2|nsubj hits|VERB|VBZ|0|root truck|NOUN|NN|2|obj in|ADP|IN|5|case Poland|PROPN|NNP|2|obl ,|PUNCT|,|7|punct killing|VERB|VBG|2|advcl two|NUM|CD|7|obj',
  ],
  [
    'Zambia declares cholera emergency',
    'Zambia|PROPN|NNP|2|nsubj declares|VERB|VBZ|0|root cholera|NOUN|NN|4|compound emergency|NOUN|NN|2|obj',
  ],
  [
    'Opposition leader detained ahead of election',
    'Opposition|NOUN|NN|2|compound leader|NOUN|NN|3|nsubj:pass detained|VERB|VBN|0|root ahead|ADV|RB|3|advmod of|ADP|IN|6|case election|NOUN|NN|4|obl',
  ],
  [
    'The ship was carrying wheat from Odesa to Djibouti when it was hit by a missile.',
    'The|DET|DT|2|det ship|NOUN|NN|4|nsubj was|AUX|VBD|4|aux carrying|VERB|VBG|0|root wheat|NOUN|NN|4|obj from|ADP|IN|7|case Odesa|PROPN|NNP|4|obl to|ADP|IN|9|case Djibouti|PROPN|NNP|4|obl when|ADV|WRB|13|advmod it|PRON|PRP|13|nsubj:pass was|AUX|VBD|13|aux:pass hit|VERB|VBN|4|advcl by|ADP|IN|16|case a|DET|DT|16|det missile|NOUN|NN|13|obl:agent .|PUNCT|.|4|punct',
  ],
  [
    'He urged Japan and India to resume trade talks.',
    'He|PRON|PRP|2|nsubj urged|VERB|VBD|0|root Japan|PROPN|NNP|2|obj and|CCONJ|CC|5|cc India|PROPN|NNP|3|conj to|PART|TO|7|mark resume|VERB|VB|2|xcomp trade|NOUN|NN|9|compound talks|NOUN|NNS|7|obj .|PUNCT|.|2|punct',
  ],
];
