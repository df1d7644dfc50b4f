/** Forms that the rules of spelling do not give: lemma, past, participle. */
export const IRREGULAR_VERBS =
  'arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|' +
  'behead beheaded beheaded|bend bent bent|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|' +
  'blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burn burned burned|' +
  'buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|' +
  'cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|' +
  'drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|' +
  'find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|' +
  'forgive forgave forgiven|freeze froze frozen|unfreeze unfroze unfrozen|get got gotten|give gave given|go went gone|' +
  'grow grew grown|hang hanged hanged|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|' +
  'hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|' +
  'let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|' +
  'mow mowed mown|overfly overflew overflown|overrun overran overrun|overthrow overthrew overthrown|pay paid paid|' +
  'plead pleaded/pled pleaded/pled|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retake retook retaken|' +
  'ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|' +
  'sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shoot shot shot|show showed shown|' +
  'shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|speak spoke spoken|' +
  'spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|' +
  'strike struck struck|swear swore sworn|sweep swept swept|swing swung swung|take took taken|teach taught taught|' +
  'tear tore torn|tell told told|think thought thought|throw threw thrown|undertake undertook undertaken|' +
  'understand understood understood|uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|' +
  'withhold withheld withheld|write wrote written|overcome overcame overcome|withstand withstood withstood|' +
  'beseech besought besought|broadcast broadcast broadcast|foresee foresaw foreseen|retell retold retold|spit spat spat|' +
  'weep wept wept';

/** Verbs of two or more syllables with the stress on the last: they double their last letter ("rebutted"). */
export const DOUBLING_VERBS =
  'ban quash+ stab gun rob rap pin beg plan stop drop ship cut hit set put let get run permit commit admit rebel ' +
  'expel repel compel propel defer refer confer infer deter prefer transfer occur submit omit embed scrap tap dig ' +
  'mug stun shut drag grab cap hop trap club nix gas wed rebut abet allot regret patrol control label cancel ' +
  'travel signal model counsel quarrel quit bar jar spar scar war spot plot blot knit nod rub dub wrap step slap ' +
  'snap chat bat swap kidnap quip demur aver';

/** Of the verbs that double their last letter, those that American English writes with one ("canceled"). */
export const SINGLE_IN_AMERICAN = 'label cancel travel signal model counsel quarrel';
