/** One actor as "name | kind | code | title", and the sentences in which it must be found. */
export const NAMED: readonly (readonly [string, readonly string[]])[] = [
  [
    'Vladimir Putin | person | RUSGOV | President',
    ['Russian President Vladimir Putin spoke with reporters.', 'He met Russian President Vladimir Putin, aides said.'],
  ],
  ['Vladimir Putin | person | RUSGOV | -', ['Vladimir Putin flew to Sochi on Monday.']],
  [
    'Maria Zakharova | person | RUSGOV | foreign ministry spokeswoman',
    ['Russian foreign ministry spokeswoman Maria Zakharova declined to comment.'],
  ],
  ['Artak Beglaryan | person | ARMGOV | rights ombudsman', ["Armenia's rights ombudsman Artak Beglaryan said homes were hit."]],
  [
    'Ilham Aliyev | person | AZEGOV | president',
    [
      'Ilham Aliyev, the president of Azerbaijan, rejected the offer.',
      'The president of Azerbaijan, Ilham Aliyev, rejected the offer.',
    ],
  ],
  [
    'Lee Sang-min | person | KORGOV | Interior Minister',
    ['South Korean Interior Minister Lee Sang-min criticised the officers.'],
  ],
  ['Andrea Lopez | person | USACOP | police chief', ['Houston police chief Andrea Lopez said the man was alone.']],
  ['Foreign Ministry | organization | TURGOV | -', ["Turkey's Foreign Ministry summoned the ambassador."]],
  [
    'Ministry of Transport and Communications | organization | FINGOV | -',
    ["Finland's Ministry of Transport and Communications closed the bridge."],
  ],
  [
    'United Nations | organization | IGO | -',
    ['The United Nations called for calm.', 'The United Nations (UN) called for calm. The UN sent envoys.'],
  ],
  ['Election Commission | organization | PAKGOV | -', ["Pakistan's Election Commission rejected the claim."]],
  ['Joint Chiefs of Staff | organization | KORMIL | -', ["South Korea's Joint Chiefs of Staff said the North fired a missile."]],
  ['Supreme Electoral Tribunal | organization | PANGOV | -', ["Panama's Supreme Electoral Tribunal published the results."]],
  ['Supreme Court | organization | - | -', ['The Supreme Court, led by a U.S.-sanctioned lawyer, gave no ruling.']],
  ['Hezbollah | group | LBNREB | -', ['Hezbollah fired rockets across the border.']],
  ['Russia | state | RUSGOV | -', ['Russia accused Georgia of breaking the truce.']],
  ['Kremlin | organization | RUSGOV | -', ['The Kremlin denied the report.']],
];

/** Articles in which no person or body of a name may be found. */
export const NOTHING: readonly string[] = [
  'Temperatures rose to 38 degrees Celsius on Monday.',
  'Shelling resumed at dawn and lasted until noon.',
  'They prayed to God for rain during Ramadan.',
  'Many Muslims and Christians live in the old town.',
  'The price of Bitcoin fell again.',
  'The ferry was lost on November 17.',
];
