/**
 * Words that stand before a colon at the start of a line and speak for nobody: heads of notes, of tables and of dates.
 * Lower case; of a label of several words the last one, or all of them.
 */
export const NO_SPEAKERS: ReadonlySet<string> = new Set(
  (
    'note|update|updated|source|sources|photo|photos|picture|image|video|watch|listen|read|related|correction|clarification|editor|editors|' +
    'date|dates|day|time|times|where|when|who|what|why|how|tickets|address|winner|winners|loser|losers|score|scores|result|results|total|' +
    'summary|background|verdict|location|venue|cast|director|price|prices|phone|telephone|tel|fax|email|e-mail|website|web|contact|' +
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|' +
    'warning|tip|tips|breaking|exclusive|opinion|analysis|comment|fact|facts|claim|rating|ruling|pros|cons|example|conclusion|introduction|' +
    'ingredients|method|serves|answer|answers|question|questions|goals|attendance|referee|weather|today|tomorrow|morning|afternoon|evening|' +
    'born|died|age|occupation|education|family|party|votes|majority|turnout|subject|re|cc|to|from|ps|p.s|highlights|key|points|bottom line|' +
    'trigger|content|disclosure|disclaimer|copyright|credit|caption|headline|byline|dateline|published|posted|version|chapter|part|section|' +
    'step|stage|round|group|division|lane|team|teams|substitutes|subs|bookings|booked|odds|prediction|history|form|sentence|charge|plea|option|plan|problem|solution|reason|goal|aim|cost|fee|status|type|size|weight|height'
  ).split('|'),
);

/** How the parts of an interview without names are marked. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set(['q', 'question']);
export const ANSWER_LABELS: ReadonlySet<string> = new Set(['a', 'answer']);

/** What says that a text with bare questions is an interview. */
export const INTERVIEW =
  /\b(?:q ?& ?a|interview(?:ed|s)?|spoke (?:to|with)|speaks? (?:to|with)|talk(?:s|ed) (?:to|with)|in conversation|we asked|sat down with|answers? (?:our|your|readers['’]?) questions|five questions|ten questions)\b/i;
