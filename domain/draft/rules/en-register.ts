import { draftRules, type RuleRow } from '../draft-rule';

const SERIOUS = { when: 'serious' } as const;

const FAMILIAR: readonly RuleRow[] = [
  [
    '(lol|lmao|rofl|haha*|hehe*|hihi|teehee|xoxo|xx+|😂|🤣|😜|😝|😘|😏|🤪|😅|👍|🙈|😉|😊|🎉|❤️|💕|🥰|🙏|omg|omfg|wow|yolo|easy peasy|chillax|ur fab|cheers big ears|sweet as|woohoo|yay|yippee|awesome sauce|aww*|ugh|phew|ooh|oops|ouch|yikes|jeez|gosh|hmm*|xd|tbh|ngl|fyi)',
    '',
    { when: 'serious', spares: 'haha(mu|ni)*' },
  ],
  [
    '(oopsie*|whoopsie*|oopsy|oops)( daisy)?, (my|our) bad, (thats|that is) (our|my|a) (screw ?up|mess ?up|goof)',
    'I am sorry',
    { when: 'serious', as: 'clause' },
  ],
  [
    '(no biggie|no probs?|no prob|no worries|dw|dw about (it|that)|dont sweat it|all good|happens to everyone|happens to the best of us|it happens|that happens|shit happens|stuff happens)( about (it|that))?',
    'that is no trouble',
    { when: 'serious', as: 'clause' },
  ],
  [
    '(that|this|it) (really |totally |kinda )*(sucks|stinks|blows|bites)',
    'I am sorry to hear that',
    { when: 'serious', as: 'clause' },
  ],
  ['(that|this|it)s (such )?a (bummer|drag|pain|mess)', 'I am sorry to hear that', { when: 'serious', as: 'clause' }],
  [
    '(hey|heya|hiya|yo|sup|wassup|howdy|oi|heyy*|hi)( hi| ho)?( there)? (buddy|bud|dude|bro|bruv|bruh|mate|pal|hun|hon|hunni|honey|babe|babes|sweetie|sweetheart|darling|love|luv|champ|chief|boss|fam|girl|girlie|gorgeous|my friend|man|guys|bestie|queen|king|lovely|superstar|friend|cutie|doll|missy|old chap|folks)',
    'hello',
    { when: 'serious', spares: '(hello|hi|hey) dear (customer|sir|madam|guest)*' },
  ],
  ['(hey|heya|hiya|yo|sup|wassup|howdy|heyy*)( there)?', 'hello', SERIOUS],
  [
    '(alright|oi|ok|okay|sorry|thanks|cheers|sure|sure thing|yes|no|right) (buddy|bud|dude|bro|bruv|bruh|mate|pal|hun|hon|hunni|honey|babe|babes|sweetie|sweetheart|darling|love|luv|champ|chief|boss|fam|girl|girlie|gorgeous|my friend|man|guys|bestie|queen|king|lovely|superstar|friend|cutie|doll|mister|missy|old chap)',
    '{sorry=I am sorry|thanks=thank you|cheers=thank you|ok=of course|sure=of course|alright=of course|yes|no|right=of course}',
    {
      when: 'serious',
      spares:
        '(hello|hi|hey) dear (customer|sir|madam|guest)*, (ok|okay|sorry|sure) man*, love (to|it|that|your|the|seat)*',
    },
  ],
  [
    '(buddy|dude|bro|bruv|bruh|hun|hunni|babe|babes|sweetie|sweetheart|champ|fam|girlie|gorgeous|bestie|you guys)',
    '{you guys=you|}',
    { when: 'serious', spares: '(fitness|study|travel|the item) *(buddy)*, buddy (dog|lead|box|pass|program)*' },
  ],
  ['(yep|yup|yeah|ya|yah|yea|aye)', 'yes', SERIOUS],
  ['(nope|nah|naw)', 'no', SERIOUS],
  [
    '(alrighty|alrighty then|okey dokey|okie dokie|cool cool|coolio|cool beans|sure thing|sure sure|righto|roger|gotcha|you got it|sounds good|okie|okey|kk|cool)( then)?',
    'of course',
    {
      when: 'serious',
      spares:
        'cool (box|bag|down|dry|place|water|air|room|to|off|setting)*, (stay|keep|is|a|the|be|in a|its|very) cool*',
    },
  ],
  [
    '(thx|thnx|ty|tysm|thanx|tks|cheers|ta)( (so|very) much| a lot| a bunch| a ton)?( for the heads up)?',
    'thank you',
    SERIOUS,
  ],
  ['(thanks|thank you) for the heads up', 'thank you for telling me', SERIOUS],
  [
    '(gimme|give me) (a|one|two|2|1) (sec|secs|mo|tick|ticks|min|mins|second)',
    'one moment please',
    { when: 'serious', as: 'clause' },
  ],
  ['(gimme)', 'please give me', SERIOUS],
  ['(hang|hold|sit) tight( for me| please)?', 'one moment please', { when: 'serious', as: 'clause' }],
  ['(bear with|bare with)( me| us)?( a sec| a mo)?', 'one moment please', { when: 'serious', as: 'clause' }],
  ['(im |i am |i )?(gonna|finna)', '{im=I am going to|i am=I am going to|i=I am going to|I am going to}', SERIOUS],
  ['(do you |you )?(wanna)', '{you=would you like to|would you like to}', SERIOUS],
  ['(gotta|got to)', 'need to', SERIOUS],
  ['(lemme)', 'let me', SERIOUS],
  ['(for|to|see) (ya|u)', '{for|to|see} you', SERIOUS],
  ['(btw|by the way)', '', SERIOUS],
  ['(asap)', 'as soon as possible', SERIOUS],
  [
    'u (can|will|may|should|are|have|need|want|get|could|would)',
    'you {can|will|may|should|are|have|need|want|get|could|would}',
    SERIOUS,
  ],
  ['(pls|plz)', 'please', SERIOUS],
  [
    '(ping|pinging|buzz|hit up|shoot a message to)',
    '{pinging=asking|ask}',
    { when: 'serious', spares: '(a|the) (ping|buzz)*' },
  ],
  ['(shoot|drop) (me|us) (a|an|your) (line|message|note|mail|email)', 'write to {me|us}', SERIOUS],
  [
    '(awesome|amazing|fab|fantastic|brilliant|super|sweet|nice one|great stuff|love it)( stuff| news)?( that (you|u) (wrote|reached|got) (in|out|in touch|to us))?',
    'thank you{ that=for writing|}',
    {
      when: 'serious',
      as: 'clause',
      spares:
        '(an|a|the|is|are|be|very|so|really) (awesome|amazing|fab|fantastic|brilliant|super|sweet)*, sweet (potato|corn|chili|wine)*, super (glue|market|king|saver)*',
    },
  ],
  ['(my bad|our bad)', 'I am sorry', SERIOUS],
  ['(kinda|sorta)', 'rather', SERIOUS],
  ['(dunno|idk)', 'I do not know yet', SERIOUS],
];

const EMPTY: readonly RuleRow[] = [
  [
    `(im |i am |we are |were )?(so |very |really |truly )?sorry (that |if )?(you|u) (feel|think) (that|this) way( about ~)?`,
    'I am sorry this has been your experience',
    { as: 'clause', upTo: 80 },
  ],
];

/** Nearness in English, measured by how the customer writes, and sympathy that is none. */
export const EN_REGISTER = [...draftRules('en', 'too-familiar', FAMILIAR), ...draftRules('en', 'empty-empathy', EMPTY)];
