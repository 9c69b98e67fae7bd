import { draftRules, type RuleRow } from '../draft-rule';

const CLAUSE = { as: 'clause' } as const;

const OVER_PROMISE: readonly RuleRow[] = [
  [
    `(i|we) (can |do |personally )?(guarantee|promise|swear|assure you)( you)?( that)? (this|it|that|such a thing) (will|ll|would|wont) (never |not |ever )*happen( to you)?( ever)?( again)?`,
    'I want to help keep this from happening again',
    { ...CLAUSE, spares: '(cant|cannot|dont|wont|not) *(guarantee|promise)*' },
  ],
  [
    `(im|i am|were|we are) (100%|100 percent|absolutely|totally|completely|quite|very)? ?(sure|certain|positive) (of|about) (it|that|this)`,
    'that is what I expect',
    { ...CLAUSE, spares: '(not|if|isnt) *' },
  ],
  [
    '(100%|100 percent|a hundred percent)',
    'as far as I can see, that works',
    {
      as: 'clause',
      upTo: 22,
      spares: '(not|isnt|is|by|to|of|up to|the|a|at|be|sure|its|and) (100%|100 percent)*, 100% *',
    },
  ],
  ['consider it (done|sorted|solved|fixed)', 'I am on it', CLAUSE],
  [
    '(theres |there is )?(absolutely )?(zero|no) (chance|risk|possibility|danger) of (a |any )?',
    'there is little risk of ',
    { spares: '(zero|no) chance of (getting|me|us|seeing)*' },
  ],
  [
    'we (never|always) (miss|meet|hit|keep) (a |any |our |every )?(deadline|date|promise|appointment|target)s?',
    'we {never=rarely|always=normally} {miss|meet|hit|keep} our {deadline=deadlines|date=dates|promise=word|appointment=appointments|target=targets}',
    { parts: '' },
  ],
  [
    `(it|this|that|they|you|he|she) (wont|will not|wouldnt) ever `,
    '{it|this|that|they|you|he|she} should not normally ',
    { spares: '(i|we) wont ever*' },
  ],
  [`(wont|will not) ever`, 'should not normally', { spares: '(i|we) (wont|will not) ever*' }],
  [
    `(you|u) (wont|will not|cant|cannot|will never|wouldnt) (find|get) (a |an |any )?(better|cheaper|lower|faster|nicer|safer|more reliable)( ~)? (anywhere|elsewhere|in town|on the market|online)`,
    'as far as I know this compares well with others',
    CLAUSE,
  ],
  [
    `(everyone|everybody|every customer|all our (customers|clients|guests|students|patients)|nobody|no one|no customer) (passes|pass|passed|is happy|are happy|loves|love|wins|sells|succeeds|has ever complained|ever complained|ever fails|ever failed|ever had a problem|has ever had a problem)`,
    '{nobody=complaints are rare|no one=complaints are rare|no customer=complaints are rare|pass=most people pass|happy=most people are happy|love=most people like|win=most people win|sell=most people sell|succeed=most people manage|most people manage}',
    { parts: '', spares: '(when|once|until|so that|before|after) (everyone|everybody)*' },
  ],
  [
    `(youll|you will|u will) (definitely |absolutely |certainly )?(love it|love this|love them|be delighted|be thrilled|never regret it|not regret it)`,
    'I hope you will like it',
    CLAUSE,
  ],
  [
    `(its|it is|thats|that is) (absolutely |quite |pretty )?(certain|definite|a given|a certainty|beyond doubt) that`,
    'it looks as if',
    { spares: '(not|isnt|never|if)*' },
  ],
  [
    `(i|we)(ll| will) (personally |absolutely |definitely )?(make sure|see to it|ensure)( that)? (its|it is|it will be|itll be|it gets|it arrives|it works|it happens|they arrive)`,
    'I am doing what I can so that {its=it is|it is|it will be=it is|itll be=it is|it gets|it arrives|it works|it happens|they arrive}',
  ],
  [
    `(i|we|i can|we can|i will|we will|ill|well) (absolutely |personally |fully |100% )*(guarantee|garantee|guarentee|gurantee|promise)( you| u)? (a|an|full|your|the|delivery|next|same|free|immediate)`,
    'I will try to get you $1',
    {
      parts: ' (an?|full|your|the|delivery|next|same|free|immediate)$',
      spares:
        '(cant|cannot|can not|dont|do not|wont|will not|unable to|not|never|couldnt) (fully |really |make |to )*(guarantee|promise)*',
    },
  ],
  [
    `(i|we|i can|we can|i do|we do|i personally|i hereby|i will|we will|ill|well) (absolutely |personally |fully |100% |totally |can |honestly )*(guarantee|garantee|guarentee|gurantee|promise|swear|give you my word|vow|assure you 100%)( you that| u that| that)?`,
    'I expect',
    {
      spares:
        '(cant|cannot|can not|dont|do not|wont|will not|unable to|not|couldnt|wouldnt|wish|if|never|didnt|hardly|longer) (fully |really |make|to |always |quite |absolutely |personally )*(guarantee|promise|garantee|guarentee|swear)*, (guarantee|promise)d? (is|was|period|card|covers|terms)*, (i|we) promise (to )?(do (my|our) best|try|not to (take|be|keep)|its|im|were|to try|we (dont|didnt|do|are|did|will try)|i (dont|didnt|do|am|did))*, (i|we) can (not )*guarantee' +
        ' nothing',
    },
  ],
  [`guaranteed no (question|questions|doubt|ifs|matter what)( about it)?`, 'as far as I can tell'],
  [
    `(you|it|they|we)(ll| will) (absolutely|definitely|certainly|100%|for sure|guaranteed) (get|be|receive|arrive|have|pass|work|see)`,
    '{you|it|they|we} should {get|receive|arrive|have|pass|work|see|be}',
    {
      spares:
        '(you|it|they|we)(ll| will) (definitely|certainly|absolutely) (be (able|welcome|sorry|missed)|see what|have a look)*',
    },
  ],
  [
    `(you |its |it is |is |are |delivery is |thats |absolutely |fully |100% )*guaranteed( ~)? (arrive|arrival|delivery|deliver|refund|money|work|fix|tomorrow|today|monday|friday|by|to|before|within|you|get|result|results|success|no|satisfaction|win|full)`,
    'expected{ arrive| delivery| refund| by| to| before| within| tomorrow| today|}',
    {
      spares:
        '(not|isnt|arent|cannot be|cant be|never) guaranteed*, guaranteed (delivery|refund|next day)? ?(option|service|shipping|slot|minimum|rate)*',
    },
  ],
  [
    `(will|ll|is going to|are going to|going to|would) (definitely|definately|definitly|absolutely|certainly|surely|undoubtedly|without (a |any )?doubt|for sure|100%|100 percent|without fail|guaranteed|unquestionably)( be)?`,
    'should $1',
    {
      parts: '( be)$',
      spares:
        '(ill|well|i will|we will|id|im|were|i|we) (definitely|certainly|absolutely|surely) (do|try|be|look|pass|make|let|share|check|keep|take|forward|mention|see|consider|help|raise|note|add|get back|get|follow|ask|send|feed|work|continue|love|want|understand)*, (ill|well|i will|we will|i would|we would|would|id|wed) (definitely|definately|certainly|absolutely|surely)*, (will|would) (definitely|certainly|surely|absolutely) (help|be happy|be taken|be passed|be looked|do|love|recommend|take|try|understand|look|check|like|keep|share|pass|be glad|be shared|make sure)*',
    },
  ],
  [
    `(definitely|definately|definitly|absolutely|certainly|surely|undoubtedly|without (a |any )?doubt|without fail|no doubt|100%|100 percent) (will|going to|gonna|arrives?|arriving|be there|be delivered)`,
    'should $1',
    {
      parts: '(?:will|going to|gonna) ?(.*)$|( arrives?| arriving| be there| be delivered)$',
      spares:
        '(i|we) (definitely|certainly|absolutely) (will|get|receive|work)*, (will|would|ill|well) (definitely|certainly|absolutely|surely)*, (can|do|does|to|should|shouldnt) (definitely|certainly|absolutely)*',
    },
  ],
  [
    `(its |it is |im |i am |we are |were |you are |youre |thats )?(100%|100 %|100 percent|hundred percent|one hundred percent|a hundred percent|1000%|totally|completely|absolutely|fully) (sure|certain|guaranteed|positive|confident|safe|risk free|foolproof|reliable|accurate|authentic|genuine|waterproof|refundable|secure|satisfied)( that| it| you)?`,
    'as far as I can tell it is{ sure| certain| safe| reliable| accurate| authentic| genuine| waterproof| refundable| secure|}',
    {
      spares:
        '(not|isnt|arent|never|cant be|cannot be|be) (a |entirely |quite )?(100%|100 percent|hundred percent|totally|completely|absolutely|fully)*, (totally|completely|absolutely|fully) (safe|sure|secure|satisfied|refundable|waterproof|confident|certain|accurate|reliable|positive|authentic|genuine)*',
    },
  ],
  [
    `(im|i am|were|we are) (100%|100 percent|absolutely|totally|completely) (sure|certain|positive|confident)( that)?`,
    'I expect',
    { spares: '(not|isnt)*' },
  ],
  [
    `(this |it |that )?(will|ll|would|is going to|can) (absolutely |definitely |certainly )?(never|not ever) (ever )?(happen|occur|break|fail|go wrong|be a problem|repeat)( to you)?( ever)?( again)?`,
    'I want to help keep this from happening again',
    { ...CLAUSE, spares: '(so|make sure|sure|ensure|hope|prevent|that|hopefully|believe) (that )?(it|this|that) *' },
  ],
  [
    `(i|we)( can| do| would like to| want to)? (assure|reassure|ensure) (you|u)( that)?, (please )?(rest|stay) assured( that)?, (you|u) (can|may) (rest|be|stay) (assured|100% sure|100 percent sure|100% certain|absolutely sure|completely sure|totally sure|certain|sure)( that| of it)?, (you|u) (have|ve|got) (my|our) (word|guarantee|promise|assurance)( that| on (it|that))?, (trust|believe) me( on this)?( that)?, (mark|take) my words?( for it)?, (i|we) swear( that)?, (theres |there is )?no doubt( about it| that)?, (you|u) (can|may) (count|rely|bank|bet) on (it|that|us|this)`,
    'from what I can see',
    {
      parts: '',
      spares:
        '(sure|certain) (you|to|if|about|whether)*, (i|we) (dont|do not|cant|cannot|couldnt|wish i could|never) (assure|ensure|swear)*, if *you can rely*, (ensure|assure) (you|u) (have|get|receive|are able|can|of)*, (wouldnt|wont|dont|didnt|doesnt|cant|couldnt|not|never|to|you) (believe|trust) me*',
    },
  ],
  [
    `(we will|well|i will|ill|youll|you will|itll|it will|this will|that will|theyll|they will|hell|shell|he will|she will|the \\w*) ~ (for sure|guaranteed|no doubt|100%|100 percent|without fail|at the latest guaranteed|i promise|thats a promise|that is a promise|no matter what|whatever happens)`,
    '$1 should $2',
    {
      as: 'words',
      parts:
        "^(\\w+?)(?:['’]?ll| will) (.*?)[, ]+(?:for sure|guaranteed|no doubt|100 ?%|100 percent|without fail|i promise|that['’]?s a promise|that is a promise|no matter what|whatever happens)$",
      spares:
        '(know|tell|say|find out|confirm|check|let|see|remember|expire) ~ for sure*, (well|ill|i will|we will) (know|tell|see|find)*, (ill|i will) (definitely )?(look|check|ask|see|try)*',
    },
  ],
  [
    `(thats|that is|this is|its) (a |my |our )(promise|guarantee|given|sure thing), (sure|yes|yep|yeah|definitely|absolutely|of course) (100%|100 percent|a hundred percent), no matter what( happens)?, for sure, guaranteed, without fail, 100% guaranteed`,
    'that is what I am working towards',
    {
      ...CLAUSE,
      spares:
        'no matter what (device|size|time|browser|version|you|the|your|country|day|plan)*, (know|tell|say|find out|confirm|check|let|see|remember|not|dont|cant|sure) (you |me |us |it |that |this )*for sure*, (not|is|isnt|be|are|money back|was|a|the|never|cant|cannot) guaranteed*, guaranteed (delivery|refund|next day|by|slot|rate|minimum|for|until|to|if|time|term|price)*, (if|cant|cannot|dont|not|wont|and|never) (i )?promise*, i promise (to|not|ill|i will|im|its)*, (promised|promises)*, (a|the|our|my) promise is*, this is a guarantee *',
      upTo: 300,
    },
  ],
  [
    `(100%|100 percent|hundred percent|a hundred percent) (you|youll|it|itll|we|well|i|ill|they|theyll|this|he|she|the)`,
    'as far as I can see, $1',
    {
      parts: '(?:%|percent) (.*)$',
      spares: '(not|isnt|is|by|to|of|up to|the|a|at|be|sure) (100%|100 percent|hundred percent)*',
    },
  ],
  [
    `(will|ll|wont|are going to) (you |it |this |that )?(never ever|never|not ever) (need to |have to |have |be |get |see |lose |let |fail |break |go |fade |crash |happen|charge |pay |worry )`,
    'should not normally {need to |have to |have |be |get |see |lose |let |fail |break |go |fade |crash |happen|charge |pay |worry }',
    {
      parts: '',
      spares:
        '(i|we)(ll| will) never (ask|share|sell|send|let|see|be|get|have)*, (that|it|this) will never happen*, will never be (the same|able)*, never *mind*, (i|we) will never *, (sure|so) (that )?(it|this|that|you) *',
    },
  ],
  [
    `(i|we)(ll| will) (personally |absolutely )?make (absolutely |100% )?(sure|certain) (that )?(you|u) (never|dont ever|wont ever) (have to|need to), (i|we)(ll| will) (personally |absolutely )?make (absolutely |100% )?(sure|certain) (that )?(it|this|that) (never|wont ever|doesnt ever|does not ever|wont|doesnt|will not) (happen|happens|occur|occurs|be a problem)( to you)?( ever)?( again)?`,
    'I will do what I can so that {you=you do not need to|this does not happen again}',
  ],
  [
    `(there is |theres )?(absolutely |literally |simply )?no (way|chance|risk|possibility)( that)? (it|this|that|you|u|they|we|anything|your|the)( ~)? (fail|fails|go|goes|break|breaks|get|gets|be|lose|loses|happen|happens|miss|misses|wont|will not|can|could|will|leak|leaks)`,
    '{fail=as a rule it does not fail|go wrong=as a rule it does not go wrong|break=as a rule it does not break|lose=as a rule nothing is lost|happen=this is rare|leak=as a rule it does not leak|this is rare}',
    {
      as: 'rest',
      parts: '',
      spares:
        'no way (to|of|for) *, no (way|chance) (for )?(us|me|i|we|you) (can|could|to|will|know|see|find|check|change|get) *',
    },
  ],
  [
    `(its |it is )?(absolutely |completely |totally |simply )?impossible (for|that) (your|the|it|this|anything|you)`,
    'it is unlikely for $1',
    {
      parts: '(?:for|that) (.*)$',
      spares: 'impossible for (you|me|us) to *, (almost|nearly|makes|made|nearly) (it )?impossible*',
    },
  ],
  [
    `(absolutely |literally |really |it has |its |with |there is |theres )*(zero|no) risk( at all| whatsoever| for you)?, nothing (can|could|will) (possibly |ever )?(happen|go wrong)( to (it|you|them))?, (its |it is |thats |this is )?(absolutely |completely |totally |100% )+(safe|risk free|foolproof|secure|waterproof|unbreakable|harmless|reliable|waterproof|indestructible)`,
    '{nothing=problems are rare|risk=the risk is low|its=it is, as far as I know, |it is=it is, as far as I know, |thats=that is, as far as I know, |this is=this is, as far as I know, |as far as I know, }{safe|secure|waterproof|reliable|harmless|}',
    {
      parts: '',
      spares:
        '(not|isnt|if|at) (absolutely |completely |totally |100% )*(safe|risk free|secure|waterproof)*, (no|zero) risk (of losing|assessment|if)*, (theres|there is|at) no risk (to|in|of|for) *',
    },
  ],
  [
    `we (always|never) (deliver|arrive|ship|answer|reply|finish|come|make mistakes|run out|lose|sell out|run late|are late|fail)( on time)?, (it|this|they) never (break|breaks|fail|fails|fade|fades|shrink|shrinks|crash|crashes|leak|leaks|rust|rusts)( at all| ever)?, (this|the) (model|phone|app|system|bike|shoe|shoes|car|battery|router|colour|color|fabric) never (break|breaks|fail|fails|fade|fades|shrink|shrinks|crash|crashes|leak|leaks|rust|rusts)( at all| ever)?`,
    '[$1 should not normally|{always=we normally|we do not normally}] {deliver|arrive|ship|answer|reply|finish|come|make mistakes|run out|lose|sell out|run late|fail|break|fade|shrink|crash|leak|rust|be late}{ on time|}',
    {
      parts: '^((?!we).+?) never',
      spares:
        '(it|they|this) never (arrive|arrived|arrives|work|works|ship|ships)*, (always|never) *(if|when|unless) *, (that|if|why) (it|this|they) never*',
    },
  ],
  [
    `(guaranteed|bound|certain|sure) to (work|arrive|be|get|fix|help|clear|pass|win|sell|fit|last|come|go|cure|heal|solve|remove|improve|deliver|make)`,
    'likely to {work|arrive|be|get|fix|help|clear|pass|win|sell|fit|last|come|go|cure|heal|solve|remove|improve|deliver|make}',
    {
      spares:
        '(not|isnt|arent|make|be|please be|never) (guaranteed|sure|certain|bound)*, (make|be) sure to*, (sure|certain) to (get|be) (back|in)*',
    },
  ],
  [
    `(ill|i will|well|we will) (personally )?(see to it|make sure|guarantee) (that )?(you|u) (get|gets|have|receive|are on|make)`,
    'I am working on it that you {get|have|receive|are on|make}',
    { spares: 'make sure (you|u) (get|have|receive) (the|an?|our) (reply|answer|update|email|mail|link)*' },
  ],
  [
    `(you have|you ve got|youve got|youve|ive given you|take|i give you) my word( on (it|that|this))?( that ~)?, (no ifs or buts|no matter what( ~)?|whatever it takes|come what may|by hook or by crook|mark my words|trust me (it|you|this|on this|i)|cross my heart|hand on heart|come hell or high water)`,
    'I will do what I can',
    {
      ...CLAUSE,
      spares:
        'no matter (what|which|how|where) (device|size|time|browser|version|you|the|your|country|day|plan)*, whatever it takes (to)*',
    },
  ],
  [
    `(will|ll|going to) ~ (for sure|without fail|without (a|any) doubt|no matter what)`,
    'should $1',
    {
      parts: '^(?:will|.ll|ll|going to)(.*?)(?: for sure| without| no matter)',
      spares:
        '(know|tell|say|find out|confirm|check|let|see|remember|expire) ~ for sure*, (ill|well|i will|we will) *, (i|we)(ll) *',
    },
  ],
  [
    `(always|forever|lifetime|never) (work|works|free|on time|arrive|arrives|break|breaks|fails?|late) (guaranteed|for life|forever)`,
    'normally works',
  ],
];

const NEGATION: readonly RuleRow[] = [
  [
    `(we|i|you) (cant|cannot|can not|wont|will not|are not able to|re not able to|are unable to|am unable to|m unable to|arent able to|wont be able to|will not be able to) ~ (until|till|unless|before|without)`,
    '$1 can $2 {until=once|till=once|before=once|unless=if|without=with}',
    {
      upTo: 120,
      healed:
        'sorry, afraid, unfortunately, apolog*, once, as soon as, but, however, happy to, can (you|i|we) *, could, would, please, thank*, instead, appreciate, understand, in the meantime, ill, i will, let me, dm, kindly, so that, to help, to protect, enough, i asked, asked, booking, attached, form, that s *',
      spares:
        '(before|without) (that|it|him|her|them|asking|seeing|knowing|a|an|consent|prescription|proof|this|health) *, (before|without) (the|a) (doctor|health|paper|prescription)*, without (it|him|her|them|that|this|consent|prescription)',
      parts:
        "^(we|i|you) (?:[a-z'’]+ not able to|are unable to|am unable to|[a-z'’]+ be able to|will not be able to|will not|can ?not|do not|[a-z'’]+n['’]?t able to|[a-z'’]*n['’]?t|cant|wont|dont) (.*) (?:until|till|unless|before|without)$",
    },
  ],
];

/** Promises and refusals in English. */
export const EN_RISKY = [...draftRules('en', 'over-promise', OVER_PROMISE), ...draftRules('en', 'negation', NEGATION)];
