/**
 * What a page says to its reader about itself: accounts, newsletters, sharing, cookies, apps. Weight 3 decides alone; others
 * have to come together. Patterns match lower-case text at the bounds of words.
 */
export const NOTICE_PHRASES: readonly (readonly [weight: number, pattern: string])[] = [
  [1, '(?:tell us|let us know|share with us) (?:what|how|your|about|if)'],
  [2, '(?:we|(?:a|our) (?:journalists?|reporters?)) (?:may|might|will|could) (?:get|be) in touch'],
  [
    3,
    '(?:sign up|signed up|subscribe|register) (?:to|for) (?:our|the|a|this|free|daily|weekly|breaking|more|email|[a-z]+ )',
  ],
  [3, '(?:already|not yet|are you) (?:a |an )?(?:subscribers?|members?|registered|subscribed)'],
  [
    3,
    '(?:only|just) (?:paying |registered |premium )?(?:subscribers|members|readers) (?:can|may|have)|(?:subscribers?|members?)[ -]only|(?:for|to) (?:our |paying |registered |premium )*(?:subscribers|members) only',
  ],
  [3, '(?:in|to|into) your inbox'],
  [
    3,
    'you have (?:\\d+|no|one|two|three|four|five) (?:more )?free (?:articles?|stor(?:y|ies)|views?) (?:left|remaining)',
  ],
  [3, 'our (?:free |daily |weekly |monthly |morning |evening )+(?:e-?mail|newsletter|digest)'],
  // A room full of reporters has its morning briefing too: this one is delivered.
  [
    3,
    '(?:(?<=^\\W*)(?:get|receive|try)|sign up|subscribe) (?:[a-z]+ ){0,4}our (?:free |daily |weekly |monthly |morning |evening )+briefing',
  ],
  [
    3,
    'our (?:free |daily |weekly |monthly |morning |evening )+briefing,? (?:is |will be )?(?:delivered|e-?mailed|sent|straight) (?:to|by)',
  ],
  [3, 'thank you for (?:registering|your (?:registration|subscription))'],
  // Guests of a programme are thanked in the same words.
  [1, '(?<=^\\W*)thank you for joining'],
  [3, 'by (?:signing up|subscribing|clicking|continuing|registering|submitting|using (?:this|our))'],
  [3, '(?:support|fund) (?:our|independent|quality) journalism'],
  [3, '(?:share|send|print|e-?mail|save|gift|bookmark) this (?:story|article|page|post|link|report)'],
  [3, '(?:hear|listen to) this (?:story|article|report)'],
  [3, '(?:download|get|install|open) (?:the|our) [a-z ]{0,20}app'],
  [3, 'to read the (?:full|rest of the|whole) (?:story|article|report)'],
  [3, '(?:reading|read) the rest of this (?:story|article)'],
  [
    3,
    '(?:this|the) (?:article|story|content|page|post|video|item) is (?:only |for |available |exclusive |reserved |free )+(?:to |for )?(?:our )?(?:subscribers|members|premium)',
  ],
  [
    3,
    '(?:enable|turn on|allow|disable|turn off) (?:your )?(?:javascript|cookies|notifications|ad ?blockers?|push)',
  ],
  [3, 'we (?:and our partners )?use cookies'],
  [3, '(?:accept|reject|manage) (?:all )?(?:cookies|preferences|consent)'],
  [
    3,
    "(?:this|the) (?:video|content|feature|player) (?:is not|cannot be|can[’']t be|isn[’']t) (?:available|supported|played|loaded)",
  ],
  [3, '(?:follow|like|join|find) (?:us|me|our page|our channel) (?:on|at)'],
  [3, '(?:report|spot|spotted|found|see) an? (?:error|typo|mistake)'],
  [3, '(?:email|contact|write to) (?:us|the author|the reporter|the editor) (?:at|on|here)'],
  [
    3,
    '(?:this|the) (?:article|story|report|piece) (?:was|has been|is) (?:originally |first |also |re)?(?:published|produced|translated|syndicated|amended|updated|corrected|provided)',
  ],
  [2, 'privacy (?:policy|notice|statement)'],
  [2, 'terms (?:of|and) (?:use|service|conditions)|terms'],
  [2, 'cookies?'],
  [2, '(?:create|open|set up) (?:a|an|your) (?:free )?account'],
  [2, '(?:continue|keep|carry on) (?:reading|browsing)'],
  [2, 'unsubscribe|opt out'],
  [2, 'free (?:account|trial|newsletter|access)'],
  [2, 'newsletters?|e-?mail alerts?|push alerts?|mailing list'],
  [2, '(?:stories|articles|reads) (?:a|per|each|this) (?:month|week)'],
  [
    2,
    'your (?:link|account|experience|browser|subscription|preferences|settings|email address|device|membership|data|consent)',
  ],
  [2, 'become a (?:member|subscriber|supporter|patron)'],
  [2, '(?:tap|click|press|swipe) (?:here|below|on|the)'],
  [2, 'javascript|ad ?blockers?'],
  [2, '(?:log|sign) ?(?:in|on)'],
  [2, '(?:our|your) (?:website|app|apps|journalism|newsroom|readers|community|channel|partners|advertisers)'],
  [2, 'this (?:site|website|app)'],
  [2, '\\d+ ?(?:min|minutes?|mins) (?:read|listen|watch)|· ?\\d+ ?min(?:s|utes?)?'],
  [1, '(?:only )?(?:paying |registered |premium )?(?:subscribers?|members?|supporters|patrons)'],
  [1, 'subscriptions?|subscribe|memberships?|accounts?|log ?out'],
  [1, 'read on(?: from here)?|read it for free|for free|free of charge'],
  [1, 'to a friend|with friends'],
  [
    1,
    'inbox|notifications?|alerts?|updates|top stories|headlines|app|apps|browser|personali[sz]ed?|unlock|unlimited',
  ],
  [1, 'this (?:story|article|page|link|post)'],
  [1, 'you agree to|your consent|we may'],
  [1, 'gift|donate|donations?|contribute'],
];

/** Verbs in the imperative with which such lines begin. */
export const NOTICE_VERBS: ReadonlySet<string> = new Set(
  (
    'share send print email e-mail save subscribe sign log register create download follow like join listen hear watch read continue ' +
    'click tap get receive support donate become view show load skip scroll turn enable accept manage report unlock try start enter ' +
    'gift comment rate see choose upgrade unsubscribe allow install add submit contact please help discover explore stay catch'
  ).split(' '),
);
