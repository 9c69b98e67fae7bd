import { draftRules, type RuleRow } from '../draft-rule';

const FAMILIAR: readonly RuleRow[] = [
  [
    '(lol|lmao|rofl|haha*|hehe*|hihi|teehee|xoxo|xx+|😂|🤣|😜|😝|😘|😏|🤪|omg|yolo|oopsie*|whoopsie*|oopsy|easy peasy|no biggie|chillax|my bad|ur fab|cheers big ears|sweet as|woohoo|yay|yippee)',
    '',
    { when: 'serious', spares: 'haha(mu|ni)*' },
  ],
  [
    '(hey|hi|hiya|heya|hello|yo|sup|wassup|alright|oi|ok|okay|sorry|thanks|cheers|no worries|sure) (buddy|bud|dude|bro|bruv|bruh|mate|pal|hun|hon|hunni|honey|babe|babes|sweetie|sweetheart|darling|love|luv|dear|champ|chief|boss|fam|girl|girlie|gorgeous|my friend|man|guys|bestie|queen|king|lovely|superstar|friend|cutie|doll|mister|missy|old chap)',
    '{hello|sorry|thanks|ok|sure|hi}',
    {
      when: 'serious',
      spares: '(hello|hi|hey) dear (customer|sir|madam|guest)*, (ok|okay|sorry|sure) man*, love (to|it|that|your|the)*',
    },
  ],
  [
    '(buddy|dude|bro|bruv|bruh|hun|hunni|babe|babes|sweetie|sweetheart|champ|fam|girlie|gorgeous|bestie)',
    '',
    { when: 'serious', spares: '(fitness|study|travel) (buddy)*' },
  ],
];

const STIFF: readonly RuleRow[] = [
  [
    '(hereby|herewith|heretofore|hereinafter|hereof|henceforth|forthwith|therein|thereof|whereby|whereas|aforementioned|aforesaid|above mentioned|abovementioned|undersigned|notwithstanding|hitherto)',
    '',
    { when: 'casual' },
  ],
  [
    '(kindly|please|you are hereby|you are) (be )?(hereby )?(advised|informed|notified)( that)?',
    'just to let you know,',
    {
      when: 'casual',
      spares:
        '(been|were|was|was not|have|keep you|kept|well|you will be|will be|ll be|get|once|if|being|had|has) (be )?(advised|informed|notified)*',
    },
  ],
  [
    '(pursuant to|in accordance with|in compliance with|as per|in line with|subject to|with reference to|in reference to|with regards? to|in respect of|further to)( our| the| company| your| standard| internal)* (policy|policies|terms|terms and conditions|procedures?|regulations?|guidelines|protocol|clause|section|inquiry|enquiry|correspondence|email|query|request|complaint)( [0-9.]+)?',
    'about this',
    { when: 'casual' },
  ],
  [
    '(we regret to (inform|advise)( you)?( that)?|it is with regret that|we regret that)',
    'I am sorry,',
    { when: 'casual' },
  ],
  [
    '(dear|esteemed|valued|respected) (valued |esteemed )?(customer|sir|madam|sir or madam|sir madam|client|patron|guest|user|member)( or madam)?',
    'hi',
    { when: 'casual', spares: 'a (valued|esteemed)*' },
  ],
  ['do the needful', 'take care of this', { when: 'casual' }],
  [
    'revert (back )?(to us )?(at the earliest|at your earliest|asap|soon)( convenience)?',
    'write back when you can',
    { when: 'casual' },
  ],
  ['at your earliest convenience', 'when you have a moment', { when: 'casual' }],
  ['(please )?find (attached|enclosed)( herewith)?', 'here is', { when: 'casual' }],
  ['(for your kind (perusal|attention|consideration)|your kind cooperation)', 'for you', { when: 'casual' }],
  [
    '(your )?(correspondence|communication|inquiry|enquiry|query|grievance|representation)( has been| is| was)? (duly )?(received|noted|acknowledged|registered)( and (noted|registered|acknowledged|is under ~))?',
    'I have read what you wrote',
    { when: 'casual', as: 'clause' },
  ],
];

const JARGON: readonly RuleRow[] = [
  ['skus?( (code|number|id))?', 'item code', { when: 'unsaid' }],
  ['rmas?( (number|code|no|id|request|form))?', 'return number', { when: 'unsaid' }],
  [
    '(oms|wms|erp|crm|tms|zendesk macro|jira)( (system|ticket|board|record))?',
    'system',
    { when: 'unsaid', spares: '(your|my|the) (crm|erp|jira) (account|integration|plugin|app|project)*' },
  ],
  ['sops?', 'usual steps', { when: 'unsaid' }],
  ['slas?( (window|time|times|timeline|period|deadline))?', 'agreed reply time', { when: 'unsaid' }],
  ['tat', 'usual time', { when: 'unsaid' }],
  ['(t|d)(+| )(1)( (days?|business days?|working days?|basis))?', 'the next working day', { when: 'unsaid' }],
  [
    '(tier|level) [23]( (support|team|agents?|engineers?|queue))?, l[23]( (support|team|agents?|engineers?|queue))',
    'our specialists',
    {
      when: 'unsaid',
      spares:
        '(tier|level) [23] (plan|membership|member|account|customer|pricing|city|charger|bronze|gold|silver|headphone)*',
    },
  ],
  ['(reverse logistics|reverse pickup|reverse shipment)', 'return collection', { when: 'unsaid' }],
  ['(rca|root cause analysis)', 'check of what went wrong', { when: 'unsaid' }],
  [
    '(in the )?(backend|back end)( (system|team|side))?',
    'on our side',
    { when: 'unsaid', spares: '(your|our|the) (backend|back end) (developer|code|server|api)*' },
  ],
  ['(chargeback) (representment)', 'answer to the card dispute', { when: 'unsaid' }],
  ['(provisioned|provisioning|deprovisioned)', 'set up', { when: 'unsaid', upTo: 120 }],
  ['(escalation matrix)', 'list of people to turn to', { when: 'unsaid' }],
  [
    '(first contact resolution|fcr|csat|nps|aht|kpis?)',
    'service',
    { when: 'unsaid', spares: '(csat|nps) (survey|link|rating)*' },
  ],
];

const EMPTY: readonly RuleRow[] = [
  [
    `(im |i am |we are |were )?(so |very |really |truly )?sorry (that |if )?(you|u) (feel|think) (that|this) way( about ~)?`,
    'I am sorry this has been your experience',
    { as: 'clause', upTo: 80 },
  ],
];

/** Nearness and plainness in English, measured by how the customer writes. */
export const EN_REGISTER = [
  ...draftRules('en', 'too-familiar', FAMILIAR),
  ...draftRules('en', 'too-stiff', STIFF),
  ...draftRules('en', 'jargon', JARGON),
  ...draftRules('en', 'empty-empathy', EMPTY),
];
