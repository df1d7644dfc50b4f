/**
 * Lines that belong to the page, not to the article. Each pattern has to match the whole line.
 * They stay short and anchored, so that a sentence of the story that begins alike is left alone.
 */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  // "Contact Us", "About this site", "Privacy Policy", "Terms of Use | Privacy"
  /^(?:(?:contact|about|join|email|e-mail|write to|call|follow|like|find|support) (?:us|me)(?: (?:on|at|via|here)\b.{0,60})?|about this site|privacy(?: policy| notice)?|terms(?: (?:of|and) (?:use|service|conditions))?|cookie (?:policy|settings)|site ?map|home|menu|search|help|faqs?|feedback|careers|accessibility|disclaimer|rss|archives?)(?: ?[|·•/–-] ?.{0,60})?[.!]?$/i,
  // "Share this article", "Share on Facebook", "Tweet", "Print", "Email this"
  /^(?:share|tweet|print|pin it|e-?mail|save|bookmark|like|comments?|reply|recommend|facebook|twitter|whatsapp|linkedin|reddit|copy link)(?: (?:this|on|via|with|by|it|to|story|article|page|post|print|email|facebook|twitter|link)\b.{0,40})?[:.!]?$/i,
  // "Follow us on Twitter", "Follow @someone", "Like our page"
  /^(?:follow|like|find|join|get in touch with) (?:us|me|our|the|@|bbc|cnn|reuters)?.{0,60}(?:twitter|facebook|instagram|whatsapp|telegram|youtube|linkedin|social media|newsletter|@\w+).{0,60}$/i,
  // "Subscribe to our newsletter", "Sign up for ...", "Log in", "Already a subscriber?"
  /^(?:subscribe|sign[- ]?up|sign[- ]?in|log[- ]?in|register|already a (?:subscriber|member))(?: (?:to|for|now|here|today|with|or|free|and|in)\b.{0,90})?[.!?]?$/i,
  /^(?:get|receive) (?:the|our|all|more|breaking|daily|your)\b.{0,80}\b(?:newsletter|inbox|alerts?|updates|app|email)\b.{0,40}$/i,
  /^download (?:the|our)\b.{0,40}\bapp\b.{0,40}$/i,
  // "Advertisement", "Story continues below advertisement", "Continue reading", "Scroll for more"
  /^(?:\W*)(?:advertisements?|adverts?|sponsored(?: content)?|promoted(?: stories)?|(?:story|article) continues(?: below)?.{0,30}|continue reading.{0,40}|keep reading|scroll (?:down )?(?:for|to).{0,40}|skip (?:to|past).{0,40}|loading\W*|load more|show more|view comments?|leave a (?:comment|reply)|post a comment|no comments?|back to top|next (?:article|story)|previous (?:article|story)|play video|watch(?: the)? video|view gallery|click here.{0,60})\W*$/i,
  // "Read more: ...", "Also read: ...", "Related stories", "See also", "More from ..."
  /^(?:read (?:more|also|next|the full (?:story|article))|also read|see also|related(?: (?:stories|articles|content|topics|news|links?))?|more (?:from|on|in|stories|news|about)|recommended|most (?:read|popular|viewed)|trending(?: now)?|top stories|latest news|tags?|topics?|filed under|categories|category)(?:\b.{0,10}:.{0,160}|\b[^.!?]{0,30})$/i,
  // "© 2017 Reuters. All rights reserved.", "Copyright 2016 ...", "(c) AFP"
  /^(?:copyright\b|©|\(c\) |&copy;).{0,300}$/i,
  /^.{0,160}\ball rights reserved\b.{0,120}$/i,
  /^.{0,120}\b(?:may not be|cannot be|not to be) (?:published|reproduced|copied)\b.{0,160}$/i,
  // "Photo: AP", "Image: Twitter", "File photo", "Getty Images"
  /^(?:(?:file |stock )?(?:photo|image|picture|video|photograph|credit|source|illustration|graphic)s?(?: (?:credit|by|courtesy|source)\b.{0,5})?: ?.{0,60}|file (?:photo|image|picture)\.?|getty images)$/i,
  // "[[File:..."; a bare address; "###", "***", "-30-", "ENDS"
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\p{P}\p{S}\s\d]*$/u,
  /^(?:-30-|ends?\.?|\(?more\)?|# # #)$/i,
];

/** A line that only says when: "Tuesday, September 22, 2015", "Posted 12:40 pm, 3 May 2017", "Last updated: ...". */
export const DATE_LINE =
  /^(?:(?:first |last )?(?:published|posted|updated|modified|created)(?: (?:on|at))?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? ?)?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? ?(?:\d{1,2}(?:st|nd|rd|th)?,? ?)?(?:\d{4})?[,\s|–-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?)? ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?$/i;
