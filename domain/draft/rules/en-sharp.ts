import { draftRules, type RuleRow } from '../draft-rule';

const ROWS: readonly RuleRow[] = [
  [
    `take it or leave it, (like|love) it or (lump|leave) it, suit (yourself|urself), please yourself, do (whatever|what|as) (you|u) (want|like|please|wish)( then| ok)?, do what you want, (whatever|whatevs)( then| you say| dude| man| mate| lady| sir| ok| fine)?, (thats |its )?(up to you|your problem|your choice) (then|not mine|mate|pal), if (you|u) (dont|do not) like it ~ (elsewhere|leave|cancel|tough|dont buy|shop), (then )?(go|shop|buy|try) (elsewhere|somewhere else|someone else)( then)?, (then )?dont (buy|order|shop|come|bother)( it| from us| with us| here| then| again)?( then)?, nobody (forced|is forcing|asked|made|told) (you|u)( to ~)?, no one (forced|is forcing|asked|made|told) (you|u)( to ~)?, tough( luck)?, too bad( so sad| then| for you)?, deal with it, live with it, (so )?(just )?(get|move) (over it|over yourself|on already|a life|a grip|real), (oh )?(boo hoo|cry me a river|grow up|grow a pair|man up|suck it up)`,

    {
      spares:
        'whatever (you|u|is|works|suits|the|it|your|option|we|i|colou?r|size|time|day|reason|happens)*, thats too bad (to hear|that), tough (day|week|time|situation|material|fabric|case|one|questions|shell|plastic|stains|spot|decision|few)*, do whatever (i|we), you (dont|do not) have to buy*, dont bother returning, please dont order*, (want|have|need|prefer|like) to live with it, too bad to, how tough*, (is|are|be|so|very|really|been|made|its|thats|as|extra) tough, get over it (to|soon), whatever' +
        ' ~ best',
    },
  ],
  [
    `stop (asking|messaging|texting|emailing|calling|spamming|nagging|bothering|contacting|harassing|chasing|pestering|whining|complaining|moaning|yelling|shouting|crying|being|sending|repeating|wasting|writing|going on|ranting|pushing|threatening|blaming|arguing|interrupting|acting|trying|accusing|exaggerating|making)( ~ (messages|emails|me|us|time|again|question|rude|difficult|up|dramatic))?, (quit|cease) (asking|messaging|whining|complaining|moaning|nagging|wasting|spamming|bugging|yelling), (dont|do not) (keep|you dare|yell|shout|swear|talk|take|start|bother|rush|pressure|push|lecture|threaten|interrupt|raise|get smart|get cheeky|be rude|be ridiculous|be silly|be dramatic|be so)( asking| messaging| at me| at us| like that| to me| me| us| that tone| with me| your voice| dramatic)+, (leave|get off) (me|us|my) (alone|back|case), chill( out)?( ok| please| will you| mate| man)?, (calm|cool|settle|simmer) (down|yourself)( please| ok| sir| maam| madam| will you| mate| and ~)?, be patient( will you| ok| for once)?, (have|try|learn) some patience, (just )?(wait|hold on)( and| for)? (your turn|like everyone else|like everybody else|in line)`,

    {
      spares:
        'calm down (the|your|any|sensitive|irritat|skin)*, (to|helps?|will|has|have|once ~) (calm|cool|settle) down, chill (the|it|in|before|for|your)*, cool down (before|for|first|completely|the|fully)*, (stop|quit) (sending|making|calling|trying|contacting|charging) (you|the|these|promotional|marketing|emails|payments|notifications|texts|it)*, (we|well|i|ill|will|to|can|please|cannot|would|could|should|they|it|that|and|not) stop *, dont take (it|this|the|more|that)*, do not take *, (thanks|thank you|grateful|appreciate) for being patient, please be patient *, be patient with us*, be patient while*, dont start *, dont push *, wait for *, leave us alone',
    },
  ],
  [
    `are (you|u) (even )?(done|finished|happy now|satisfied now|serious|for real|kidding|joking|deaf|blind|stupid|dumb|dense|slow|crazy|insane|mad|drunk|high|ok in the head|new here|listening|reading|paying attention)( me| yet| now| or what| or something| at all| right now)*, what (more )?(do|did|else do) (you|u) (want|expect)( from me| from us| me to do| us to do| exactly| now| for ~)?, what (exactly )?(is|s) your (problem|issue|deal|point)( exactly| then| mate)?, whats (ur|your|the) (problem|issue|deal|point)( exactly| then| mate| with you| here| now), what the (hell|heck|fuck|f), wtf, for (gods|christs|fucks|petes|heavens|goodness|goodness') sake, (oh )?(come on|give me a break|give it a rest|gimme a break|give me strength|spare me)( already| now| then)?, (you have|youve|u) got to be (kidding|joking)( me)?, (you|u) must be (kidding|joking|new), (is that|anything) (all|it|else)( you want| to complain about| you wanna complain about), (oh )?(seriously|srsly|really) (now|dude|man|mate|again|sir)?, enough( already| is enough| of this| now| of your ~), (im|i am|we are|were) (so )?(done|sick of|tired of|fed up|over|through|finished)( with| of)?( you| this| your| repeating| explaining| answering| it| that)( ~)?`,

    {
      spares:
        'what (do|did|else do|more do|exactly do) (you|u) want (engrav*|print*|writ*|to *|the *|it *|on *|in *|for *|your *|delivered*|changed*|included*|added*), what (do|did) (you|u) expect to *, (are you|have you) (done|finished) (with|checking|setting|shopping|editing|adding|filling)*, what do you want (the|to|it|us to (engrave|print|write|put)|for (the|your))*, whats the (problem|issue|point) (you|with the|that|of|are)*, what is your issue*, (really|seriously|srsly) *, are you (listening|reading) (to|from|the|on|it)*, not enough, enough (time|space|room|stock|information|info|for|to|of (the|a)|points|credit|charge)*, what is your (problem|issue|point) (with the|regarding)*, whats your (problem|issue) (with the|regarding)*, (im|i am) (done|finished|through|over) (with (the|my|checking)|checking|now|for|by)*, were (done|finished|over|through) (with (the|our))*, what do you expect (the|to see)*, come on (in|over|by|board|site|automatically|when|and|at|the|a|mon*|tue*|wed*|thu*|fri*|sat*|sun*|[0-9]*)*, (can|could|will|would|to|may|should|ll) come on, (is that|anything) else, lights? come on*, what else do you want to*, serious (about|in|enough)*, are you happy (with|for|to)*',
    },
  ],
  [
    `(thats |it is |its |that is |this is |this isnt )?(not|isnt) my (job|problem|concern|business|department problem|fault you)( mate| sorry| pal| dude| here)?, (i|we) (really |honestly |frankly )?(dont|do not|couldnt|could not) care( less| about ~| what ~| how ~| if ~| who ~)?, who cares( about ~| what ~)?, why should (i|we) care, none of my business, (i|we) (dont|do not) have (the )?time (for|to) (this|your|you|argue|deal|waste|go|explain|babysit|keep|play|sit)( ~)?, (dont |do not |stop |quit |youre |you are |ur |u r )?wast(e|ing) (my|our|everyones|everybodys) time, (i|we) (have|ve|got|have got)( got)? (better|other|more important) (things|customers|people|stuff|clients)( to ~| waiting| too)?, (you are|youre|ur|u r) not (the|my|our) only (customer|one|person|client|buyer|guest)( here| we have| waiting| i have)?, (i am|im) not (your|ur|a) (servant|slave|maid|assistant|robot|mind reader|magician|babysitter|secretary|therapist|punching bag|mother|mom|mum|machine|psychic)( you know)?, (i am|im) only (human|one person), (i|we) only have two hands, (i dont|do i) work for you, do i look like( ~)?, what am i supposed to do( about it| about that| then| now)?, what do you expect me to do( about it| about that| then)?, (i|we) (dont|do not) get paid (enough )?(for|to) ~, (i )?couldnt care less`,

    {
      spares:
        'not my (order|account|department but|first|usual), (i|we) (dont|do not) want to waste *, to avoid wasting*, without wasting*, (i|we) (dont|do not) care (for|if you return)' +
        ' it, sorry (for|to have) *, dont have time (today|now|slots)',
    },
  ],
  [
    `(then |so |well )?(go ahead|go on|feel free|be my guest|fine)( then)?( and| to)? (complain|sue|report|leave|write|post|cancel|call|tell|take|file|escalate|do it|go)( ~ (review|complaint|lawyer|manager|us|it|manager|elsewhere|refund|police))?, (complain|sue|report us|leave a (bad )?review|escalate)( to whoever| all you want| if you want| as much| then| see)( ~)?, (complain|report (it|me|us)|leave ~ review) (all|whenever|wherever|as much as|anywhere|if) (you|u)( ~)?, see if (i|we|anyone) cares?, (i|we) (dont|do not) (negotiate|respond|reply) (with|to) (threats|rude|people|customers)( ~)?, (your )?threats (dont|do not|wont|will not) (work|help|scare|change)( ~)?, (are you|u) threatening (me|us), (dont|do not) threaten (me|us), is that (a|supposed to be a) threat, good luck (with that|finding (a better|someone|anyone|it)|getting (your|a refund|it)|proving|suing|elsewhere)( ~)?, (go )?cry about it, call whoever you want`,

    {
      spares:
        'please (go ahead|feel free)*, (go ahead and|feel free to) (leave|write|post|call|file|tell|cancel|take|report|escalate|go) (a review|us|me|through|to|it|the|your|any|an|a (claim|return|request|ticket|look)|when)*, go ahead and cancel (it|the|your|that)*, you can go ahead*, i(ll| will) go ahead*',
    },
  ],
  [
    `(watch|mind) (your|ur) (tone|language|mouth|attitude|manners|words)( please| with me)?, (lose|drop|change|check) (the|your) (attitude|tone)( please)?, (i|we) (dont|do not|wont|will not) (appreciate|like|care for|tolerate|accept) (your|ur|this|that|the) (tone|attitude|language|rudeness)( at all)?, (there is |theres )?no need (to be|for) (so )?(rude|nasty|aggressive|that|shouting|attitude|the attitude|sarcasm|drama|dramatic|hysterical)( attitude| tone)?, (youre|you are|ur|u r|your) (being |just |so |really |very |a bit |such |acting |absolutely |completely |totally |clearly |extremely |too )*(rude|ridiculous|unreasonable|difficult|dramatic|childish|impossible|annoying|demanding|aggressive|abusive|irrational|entitled|pathetic|crazy|insane|stupid|dumb|an? idiot|a liar|lying|ungrateful|petty|silly|hysterical|immature|impatient|paranoid|absurd|delusional|clueless|hopeless|lazy|a karen|a nightmare|a joke|a pain|a troll|pushy|picky|fussy|greedy|cheap|over ?reacting|making a (fuss|scene)|making a big deal|blowing this)( about this| about it| now| person| here| out of ~| over ~| as usual)?, what (a|an) (rude|ridiculous|stupid|dumb|silly|joke|nightmare|waste|idiot|liar|pathetic|moron|clown|karen)( ~)?, (you|u|you absolute|you complete|you stupid) (idiot|moron|fool|clown|liar|cheat|jerk|loser|muppet|numpty|twat|wanker|karen|scammer)s?, (stupid|dumb|idiotic|moronic|ridiculous) (question|customer|request|demand|complaint|person|people|idea|message|comment|excuse)s?, shut (up|your mouth), piss off, f(uck)? (off|you), fuck*, screw you, get lost, go away, bugger off, sod off, bite me, drop dead, bullshit, bs, crap, damn it, dammit, goddamn, jesus christ, ffs`,

    {
      spares:
        '(not|isnt|arent|dont think) (saying |that )?(youre|you are) (being |at all )*(rude|unreasonable|difficult|ridiculous|dramatic|silly|demanding)*, (dont|do not|please dont) go away, if you(re| are) *, wont go away, (spots?|lines?|pain|smell|symptoms|it|they|stain|stains) (will|should|may|might|to)? go away*, crap' +
        ' shoot, (no|not|never|isnt|wasnt|such thing as|mind|arent) (a |an |any )?(stupid|silly|dumb|daft) questions?, bs (en|iso|number|standard|ohsas|size|plug|[0-9]+)*, when (youre|you are) *, why (youre|you are) *, i know (its|this is|how) (ridiculous|annoying)*',
    },
  ],
  [
    `(for the|this is the) (last|final|hundredth|100th|millionth|umpteenth|nth|tenth|third|second|fourth|fifth) (and final )?time( ~ (telling|saying|explain|explaining|repeat|asking))?( you| this)?, (i|we) (wont|will not|am not|im not|are not|refuse to) (going to |gonna |be )?(repeat|repeating|explain|explaining|say|saying|argue|arguing|discuss|discussing|answer|answering|debate|debating|respond|responding)( myself| this| that| it| the same| any more| anymore| further| again| with you| to you| to this)+, (this (conversation|discussion|chat) is over|end of (story|discussion|conversation)|case closed|thats final|thats that|full stop|period|thats the end of it|this is final|and thats final|i have nothing (more|else) to say|theres nothing (more|else) to (say|discuss)|conversation over|discussion over|im done here|we are done here|were done here)`,

    {
      spares:
        'period (of|is|ends|starts|has|for|from|covers|will|runs|and|in|to|was|before|after|during|expires|you|we|that|which|begins)*, (return|notice|trial|billing|warranty|grace|holding|cooling off|waiting|time|this|that|the|refund|promotion|sale|peak|busy|short|long|day|month|week|year|hour|renewal|processing|claim|statement|free|review|a|an|any|over|each|same|first|second|checkout|contract|billing|subscription|membership|return|notice|exchange) period*, (this is the|for the) (second|third|fourth|fifth) time (this|that|you|its|it|your|and|has|in|we)*, full stop' +
        ' button, (sorry|apolog*) ~ (second|third|fourth|last) time',
    },
  ],
  [
    `(oh )?(congratulations|congrats|bravo|well done|good job|nice job|nice try|clever|wow|amazing|brilliant|great|fantastic|wonderful|lovely) (you (can|managed|figured|finally|broke|lost)|genius|sherlock|einstein|captain obvious|for reading|on reading|another complaint|another angry|what a surprise|so now)( ~)?, nice try( though| mate| buddy)?, (well |ok |okay |alright |yeah |sure )(genius|sherlock|einstein|princess|your majesty|your highness|boss|drama queen), no shit, (yeah|ya|yea|sure) (right|whatever|ok whatever)( then)?, (oh )?(poor you|poor baby|how sad|how tragic|how terrible for you|my heart bleeds|i feel so bad for you), (sorry|so sorry) (your highness|princess|your majesty|that your life|if you cant|not sorry)( ~)?, as if( i| we)?( care| ~), blah blah( blah)?, yada yada, ha ha no, hilarious, laughable, what a joke, (thats |this is )?(funny|cute|rich|hilarious|laughable) (coming from|that you|how you)( ~)?, you (must|clearly|obviously|really) (have|got) (nothing|too much|a lot of)( ~) (time|do), get a life, (i|we) (cant|cannot) (help|fix|do anything about) (stupid|your|you if|people)( ~)?, (do|did) (you|u) want a (medal|cookie|prize|round of applause)`,

    {
      spares:
        'sure right away*, yeah sure*, as if (it|the|they|you|by|nothing|new)*, (sorry|so sorry) you cant (access|log|find|see|use|get|reach|open|track|make)*, sorry that you cant (access|log|find|see|use|get|reach|open|track|make)*, sorry you couldnt (access|log|find|see|use|get|reach|open|track|make)*, cant fix your (order|account|address|phone)*',
    },
  ],
  [
    `why (do|are|would|cant|can|wont|dont|must|did|didnt|have) (you|u) (always |keep |even |just |still |not |constantly |insist )+(~)?`,
    { spares: 'why (dont|didnt) you *' },
  ],
  [
    `(seriously|again|really)`,

    {
      upTo: 24,
      spares:
        '(try|try it|thanks|thank you|here|hello|hi|sorry|you|it|once|order|restart|see you) again*, again (thanks|thank|sorry)*',
    },
  ],
  [
    `(so what|what now|what|now what|your point|and your point is|then what|what about it|and what)`,

    { upTo: 14 },
  ],
  [
    `(you|u) (people|lot)( ~)? (always|never|just|keep|expect|think|are|want|dont|cant)`,
    { spares: 'you people have*' },
  ],
  [
    `how (many times|many more times|much longer|often) (do|must|will|should|have|are) (i|we|you)( have| need| going)?( to| got to)? (tell|say|repeat|explain|go over|told|said|ask|keep asking|be told|do this)( you| this| it| to you| myself| that)*`,

    { spares: 'how many times (have|did) you (tried|restarted|restart|try|reset)*' },
  ],
  [
    `how (hard|difficult) (is|can) it( be)?( really)?( to| for you to| ~)?( read| understand| wait| check| follow| click| look| fill)?`,
    {
      spares:
        'how (hard|difficult) it (is|was|can)*, (know|understand|imagine|realise|realize|appreciate) how (hard|difficult)*',
    },
  ],
];

/** Impatience, sarcasm, dares and insults in English. */
export const EN_SHARP = draftRules('en', 'sharp', ROWS);
