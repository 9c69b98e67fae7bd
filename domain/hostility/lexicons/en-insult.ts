import type { CueRule } from '../cues/cue-rule';

/** Insults, contempt and mockery in English. */
export const EN_INSULT: readonly CueRule[] = [
  {
    id: 'en-insult-person',
    kind: 'insult',
    aimed: 2,
    loose: 2,
    patterns: `
      idiot*,idot*,moron*,imbecile*,cretin*,dunce*,dimwit*,dimbulb*,halfwit*,half wit*,nitwit*,numpty
      numpties,muppet*,plonker*,pillock*,divvy,dipstick*,dingbat*,dunderhead*,blockhead*,bonehead*,airhead*
      birdbrain*,bird brain*,pea brain*,peabrain*,pinhead*,lamebrain*,knucklehead*,numbskull*,numskull*,nincompoop*
      ignoramus*,simpleton*,dolt*,buffoon*,clown,clowns,clownshow,clown show,jackass*,dumbass*
      dumb ass*,smartass*,smart arse*,dumdum*,dum dum*,dumbo*,thicko*,thick as*
      (thick|dense|dim) (lot|people|bunch|or what|or just|arent)*,brain ?dead,braindead*,brainless*,mindless*
      gormless*,clueless*,witless*,spineless*,gutless*,hopeless (lot|bunch|people|staff|agent|case|idiots|customer)*
      (no|zero|half a|without a|missing a|grow a|use your|two|one|single|got a|buy a|share a|have a|have any|any) (working |functioning |)(brain|brains|brain cell|brain cells|braincell*|spine|backbone|common sense)*
      brain cell*,braincell*,iq*,(low|room temperature) iq,bozo*,bimbo*,bunglers?,chancers?,
      scoundrel*,parasite*,vermin,
      dirtbag*,sleaze*,sleazy*,slimeball*,slimy*,scummy*,scum*,lowlife*,low life*,lowlives,bottom feeder*
      trash (company|airline|people|human|service|app support)*,human garbage,filthy animals,
      heartless*,soulless*,shameless*,greedy*,lazy*,bone idle,workshy*,slacker*,jobsworth*,pencil pusher*
      paper pusher*,desk jockey*,keyboard monkey*,code monkey*,(trained|well trained) (monkey|chimp|seal|parrot)*
      chimp*,loser*,lackey*,flunky,flunkies,stooge*,bootlicker*
      corporate (shill|drone|lackey|puppet|parrot|robot|slave)*,wage slave*,wagie*,burger flipper*,
      snob,snobs,snobby*,bugger*,nonce*,muppets
      (you|you absolute|these|bunch of|pack of|lot of|load of|herd of|room of|filled with|run by|staffed by|hire)~(monkeys?|donkeys?|sheep|rats?|cows?|animals|robots?|parrots?|drones?|worms?|pigs?|mugs?|apes?|goldfish|potatoes|children|bots?)
      bastard,bastards,weirdo*,nutter*,nutjob*,crazy (lady|woman|bitch|people)*,nazi*
      tyrant*,bullies,bullying,coward*,cowardly,hypocrit*,two faced,backstabb*
      arrogant*,smug*,condescending*,patronising*,patronizing*,pompous*,stuck up,pig headed,ignorant*,uneducated
      illiterate*,inept*,ineptitude,incompetent*,incompetence,incompetant*,incapable*,unprofessional*,amateurs?
      amateurish*,amateur hour,useless*,usless*,useles*,worthless*,good for nothing*
      waste* of (space|time and space|a human|a desk|a salary|wages|money of)*,waste of space,pitiful*,despicable*
      deplorable*,contemptible*,scandalous*,vile*,repulsive*,repugnant,appalling (people|staff|company|excuse|lot)*
      (poor|sorry|pathetic|lame|miserable|sad) excuse* (for|of)*
      (stupid|dumb|thick|dense|slow|simple|deaf|blind|illiterate|brain damaged|high|drunk|stoned|asleep|mental|insane|retarded|daft|dozy|dopey) (or what|or just|or something|or blind|or|are you)*
      (are|r) (you|u|ya|yall|these people|they|you guys|you people) (all |just |really |actually |even |that |this |so |always this |always so |seriously |completely |honestly |deliberately |being |genuinely |naturally |trying to be |)(stupid|dumb|thick|dense|slow|simple|deaf|blind|illiterate|high|drunk|stoned|asleep|mental|insane|daft|dozy|incompetent|useless|lazy|idiots|morons|kidding|joking|brain|on drugs|on crack|mad|nuts|clueless|dim|twelve|12|five|new|human|capable|trained|paid|blind)*
      (you|u|ur|youre|your|you are|u r|you re|yall are|you guys are|you people are|they are|theyre|you lot are|she is|he is|shes|hes|yr) (all |just |really |actually |so |a bunch of |a bit |completely |totally |utterly |absolutely |clearly |obviously |such |such a |a |an |the |very |truly |being |fucking |bloody |literally |honestly |beyond |)(stupid|dumb|thick|dense|slow|deaf|blind|lazy|idiot|moron|liar|thie|crook|thief|cheat|fool|joke|clown|useless|incompetent|pathetic|disgrace|scum|trash|garbage|worst|terrible|horrible|awful|evil|rude|ridiculous|disgusting|crap|rubbish|shit|shite|suck|scam|fraud|loser|muppet|incompetent|ignorant|hopeless|clueless|embarrass|laughing|failure|worthless|unprofessional|delusional|mental|insane|annoying|robot|bot|dead|bad at)*
      (stupid|dumb|thick|dozy|daft|silly|slow|dim|idiotic|moronic|senseless) (agent|agents|rep|reps|staff|people|person|company|woman|man|girl|boy|bot|driver|drivers|support|employee|employees|team|operator|cow|cows|airline|bank|store|shop|manager|lot|kid|child|human|support team|excuse|excuses|reply|answer|question|little|ass|arse)*
      (what|which) (kind of |sort of |)(idiot|moron|genius|clown|fool|imbecile|dunderhead|muppet|monkey|numpty)*
    `,
  },
  {
    id: 'en-company-contempt',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      (worst|worse|crappiest|shittiest|dumbest|most (awful|incompetent|useless|horrible|pathetic|terrible|dishonest|disgusting|ridiculous|unprofessional)) (ever |possible |of all |fucking |run |managed |)(airline|airlines|company|companies|service|customer service|customer support|customer care|support|store|shop|bank|team|staff|cust|customer|experience with|business|crew|agents|people|hotel|carrier|provider|network|isp|courier|delivery company|seller|care|call centre|call center|help desk|helpline|phone company|service ever|organisation|organization|excuse)*
      (terrible|horrible|awful|shit|shitty|crap|crappy|rubbish|trash|garbage|pathetic|appalling|atrocious|disgusting|disgraceful|diabolical|abysmal|shocking|dreadful|horrendous|horrid|lousy|useless|joke of a|poor excuse for a|excuse for a|ridiculous|sad|pisspoor|piss poor|subpar|sub par|despicable|embarrassing|clueless|bad|rude|lazy|incompetent|unhelpful|third rate|two bit|tinpot|tin pot|mickey mouse|bargain basement|cowboy|crooked|shady|dodgy|fly by night|failing|dying|bankrupt) (customer service|customer support|customer care|service|support|company|airline|outfit|business|staff|crew|agents|reps|employees|management|store|shop|bank|firm|organisation|organization|operation|team|cust|svc|people|hotel|carrier|provider|network|attitude|call centre)*
      (absolute|total|complete|utter|proper|what a|bunch of|pack of|load of|lot of|gang of|shower of|you absolute|you total|you complete|you utter|den of) (joke|circus|shambles|disgrace|clowns|clown|idiots|liars|thieves|crooks|cowboys|morons|muppets|jokers|amateurs|scammers|incompetents|incompetence|criminals|losers|fools|con|conmen|parasites|imbeciles|robbers|cheats|bandits|vultures|monkeys|children|shower)*
      how (do|can) (you|u|they|yall|these people) (people |lot |guys |even |still |all |honestly |possibly |)(sleep|live with|look at|look in|still have|have a job|keep|stay in business|call yourself|call yourselves|treat|justify|get away|be so|be this|be that|manage|screw|fuck|mess|dress yourself|breathe|tie)*
      call (yourself|yourselves|this|that|it|your) (a |an |self a |)(service|company|bank|airline|professional|support|customer|shop|store|help|business|hotel|manager|doctor|agent)*
      (do|can|cant|did|could|will) (you|u|anyone|anybody|any of you|yall|someone|you people) (even |not |actually |people |ever |at least |at |)(read|do your (job|jobs)|think|understand english|comprehend|count|spell|train|listen|hire|care|tie|breathe|speak english|get anything|know what)*
      (do|doing|did) (your|ur|their|his|her) (fucking |damn |bloody |goddamn |actual |freaking |fucken |)(job|jobs)
      learn (to|how to) (read|do your|spell|count|type|think|listen|run|treat|fly|drive|speak|code|write|use)*
      learn to*
      (get|need|find|go get) (a|another|a real|a proper|yourself a|a new) (real |proper |different |)(job|career|brain|grip|life|clue|spine|backbone)
      (get|keep|find) (ur|your|their|yr) (shit|act|crap|stuff|sh|head|heads) (together|right|straight)*
      get it together,pull your (finger|head|thumb|act|socks)*
      (who|what idiot|which idiot) (the hell |the fuck |on earth |in their right mind |)(hired|hires|trained|trains|raised|runs|designed|let|employs|dresses)*
      (where|how) did (they|u|you) (find|get|hire) (you|u|these|your|this|people)*
      (what|whats|wtf|wth) (the hell |the fuck |is |s |on earth is |the heck |)(is |)(wrong|your problem|ur problem|the matter|the point of) (with |of |)(you|u|ya|this company|you people|your|these people|ur|yall|having you)*
      whats wrong with (you|u|your|these|this company|ur|them)*
      (dont|doesnt|do not|does not|clearly dont|couldnt|could not|obviously dont|never|cant) (even |really |actually |seem to |)?(give|care|gaf) (a |one |two |)(shit|fuck|damn|crap|toss|rats|monkeys|about (your |their |the |its |us|customer|people|passenger|me|anyone|anything but|paying)|shits|hoot|less)*
      (you|u|they|yall|company|you guys|you people|you lot|airline|nobody|noone|no one) (clearly |obviously |really |just |simply |all |)(dont|do not|doesnt|couldnt|could not) (even |)(care|care less|gaf|give a)*
      (lost|losing) (a|another|my) (customer|business|loyal)*
      (youve|you have|u|you|you just|u just|uve|have) (officially |just |now |)(lost|losing|lose) (a|my|me|another|our|this)*
      (never|wont|not|neva) (ever |be |gonna |going to |)(fly|flying|use|using|buy|buying|shop|shopping|book|booking|order|ordering|stay|staying|recommend|again|come back|spend) (with |from |at |on |)*(you|u|again|this|ever|your|them|here|another)*
      (take|taking|took) (my|our) (business|money|custom) (elsewhere|somewhere)*
      (go|going|gone) (out of business|bust|bankrupt|under|broke|to the wall),out of business
      hope (you|u|this company|they|your company|the company) (go|goes|get|gets|close|closes|lose|loses|all lose|collapse|collapses|fail|fails)*
      (cant|couldnt|can not|could not|cannot|not able to|unable to|incapable of) (run|organise|organize|manage|find (your|their|its)|pour|count|spell|even read|tie|boil|handle|deal with|do (your|their|a) (job|simple|single|basic|one)|be trusted|be bothered|be arsed|string|add up|tell)*
      couldnt (organise|run|find|care|pour|manage|be bothered|be arsed|give)*,(cant|couldnt) (be )?(arsed|bothered)
      piss up in a*,(brewery|whelk stall|lemonade stand)
      (all|everything|only thing|thing) (you|u|they|yall) (do|people do|can do|care about|know|want|lot do|guys do|ever do) (is|for|how)*
      (talking|speaking|chatting|like talking|better talking|rather talk) to (a |the |my |)(brick |blank |)?(wall|brick|parrot|toddler|robot|potato|child|houseplant|houseplants|dog|machine|vending|dead|five|goldfish|lamp|fence|rock|plant|cat)*
      (my|a|any|even a|houseplant|trained) (dog|cat|goldfish|toddler|houseplant|hamster|potted plant|five year old|5 year old|six year old|toaster|parrot|child|monkey|chimp|grandma|nan|kid|potato|magic 8 ball|magic eight ball|vending machine|pigeon|plant|brick|doorstop) (could|can|would|has|is|does|knows)*
    `,
  },
  {
    id: 'en-mock',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      way to (go|ruin|treat|screw|lose|handle|run|keep|make|fuck|be|help|communicate|take)*,stay classy*
      (so|really|very|super|extremely|incredibly) (helpful|professional|useful) (not|lol|🙄|😒)
      (you|your|ur|thanks|ok|congrats|hey|nice one|yes|well done|these|of|oh|wow)~(genius|geniuses|einstein|sherlock|mastermind|brainiac|bright spark|rocket scientist|brains trust|clever clogs)
      (dont|please dont|no please dont|do not) (trouble|strain|hurt|rush|worry|bother|tire|exert|overwork|get up|let me|mind me|break a sweat|all rush)*
      (do|does) (you|u|it|they) (practise|practice|come naturally|rehearse|train|get paid|take classes|have a course|study)*
      (is|was) (that|this|it) (in|part of) (your|the) (script|training|job description)*
      (script|scripted|copy paste*|copy pasted|copypaste*|canned|copied and pasted|copy and paste*|cut and paste*) (response|reply|answer|answers|responses|again|monkey|nonsense|robot|reader)*
      spare me*,save (it|me|your|the|ur) (breath|the|sorry|fake|apolog|platitudes|excuses|pr|for)*
      (fake|hollow|empty|insincere|useless|meaningless) (apology|apologies|sympathy|promises|sorry|words|smile|concern)*
      slow clap*,take a bow,pat yourself*,gold star*
      (shove|keep|stuff|stick|frame) (it|your|ur|that|the) (apology|apologies|voucher|sorry|coupon|excuses|refund|discount|platitudes|points|credit)*
      (rearrange|deck ?chairs|chocolate teapot|chocolate fireguard|ashtray on a motorbike|screen door on)
      (do|did) (you|u|they|yall) (think|take) (im|i am|we|were|we are|me for|us for|customers are|i was|everyone is|i)*
      im not (stupid|an idiot|a fool|your|a moron|dumb),(insult|insulting) (my|our|me|to) (intelligence|my|me)*
      (grown ups?|adults?|adult|someone competent|someone with a brain|somebody competent|someone who can read|someone human|someone important|somebody who can|an actual human|the organ grinder|your superior|your superiors|your betters|someone higher than|someone smarter|an adult|a grown ?up|human with) (talking|are talking|is talking|in the room|in charge|to deal|now|please|who|there|monkey|here|on the)*
      (your|ur) (little|precious|so called|silly|pathetic|lame|stupid|sorry|dumb|bullshit|bs|feeble|fancy|weak) (job|script|policy|rules|title|power trip|company|excuse|excuses|headset|chair|desk|badge|uniform|apology|shop|business|head|brain|mind|world|answer|reply|response|team)*
      power trip*,(low|minimum|min) wage*,(above|beyond|over) your (pay ?grade|head)
      (read|reading) (from|off) (a|the|your) script*,(who|does) (cares|anyone care)*
    `,
  },
  {
    id: 'en-irony',
    kind: 'contempt',
    aimed: 1,
    loose: 0,
    patterns: `
      (great|good|nice|fantastic|excellent|brilliant|amazing|super|bang up|stellar|fine|wonderful|outstanding|lovely|top|superb|terrific|awesome|cracking|sterling) (job|work|customer service|service|customer|support|one|going|response|effort|way to|care|team|training|performance|business)( guys| team| folks| people| everyone| as always| as usual| there| again| @| united| lads|)*
      (well done|bravo|congrats|congratulations|congratulation|kudos|hats off|round of applause|standing ovation)
      congrats on*
      (real|very|so|super|really|how|incredibly|truly) (classy|professional|helpful|nice|mature|useful|convenient|thoughtful|generous|kind|clever|smart|considerate|impressive|efficient|reassuring|original|slick|cute)( of (you|your|them)| guys| that| move| answer| reply| you| service| as always| thanks|)*
      (oh|well|wow|ah|gee|golly|sure) (great|brilliant|wonderful|fantastic|lovely|bless|sure|please do|how|thank|joy|look|really|another|now|so|congrat)*
      (take|taking) (your|ur) time*,no rush*
    `,
  },
];
