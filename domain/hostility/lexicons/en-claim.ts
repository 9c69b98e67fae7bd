import type { CueRule } from '../cues/cue-rule';

/** Accusations, threats with complaint and exposure, and civil announcements in English. */
export const EN_CLAIM: readonly CueRule[] = [
  {
    id: 'en-fraud',
    kind: 'accusation',
    aimed: 2,
    loose: 2,
    patterns: `
      liar*,lying,lied,lies,lie,fib,fibs,fibbing,fibber*,porky,porkies,pants on fire,untruth*,dishonest*,deceiv*
      deceit*,deception,deceptive*,mislead*,misled,bait and switch,bait n switch,con,conned,conning,con artist*,conman
      conmen,con men,scam*,fraud*,swindl*,cheat*,crook*,criminal*,thief,thieves,thiev*,theft,steal,steals,stealing
      stole,rob,robs,robbed,robbing,robbers?,robbery,daylight robbery,highway robbery,extort*,blackmail*,racket
      racketeer*,ripoff*,rip off*,ripped (me|us|people|off)*,ripping (me|us|people|off)*
      rip (people|customers|us|me) off*,fleec*,shyster*,grift*,hustl*,mafia,gangster*,bandit*,pirates?,embezzl*
      pocketed,pocketing,you pocket*,helping yourself*,help yourselves*,nicked,nick my*,pinched my*,pilfer*
      money grab*,money grabb*,cash grab*,price goug*,gouging,gouge,rigged,corrupt*,bribe*,cover up*,covering up
      coverup*,sham,bogus
      fake (news|tracking|reviews|delivery|attempt|promises|company|site|website|sale|discount|refund),made up
      making (it|this|that|things|stuff) up,make (it|things|stuff) up,you invented,falsif*,forged,forging,fabricat*
      false (advert|claim|promise|info|statement|pretenc|pretens)*,falseadvert*
      (deliberately|intentionally|purposely|on purpose|purposefully|knowingly|conveniently) (mess|delay|ignor|mislead|los|cancel|sabotag|hid|hiding|rude|charg|overcharg|delet|forgot|sold|sell|lie|lying|break|throttl|obstruct|withh|block|avoid|drag|keep)*
      (screwed|screwing|screw|shafted|shafting|stiffed|hosed|fucked|fucking|f ed|effed|jerked|jerking|dicked|dicking|messed|messing|mugged|mugging|duped|duping|fobbed|fobbing|strung|stringing|bullshitting|bullshitted|bullshat|bs ing|bsing|gaslight*|gaslit|robbed|played|playing|taking) (me|us|people|customers|passengers|over|my|your|the customer|everyone|loyal|him|her|the piss|the mick|advantage)*
      taking the (piss|mick|mickey|p)*,screw(s|ed|ing|) (over|up my|me|us|people|customers|u|you|passengers)*
      full of (shit|crap|it|bs|bullshit|lies|hot air)
      (load|bunch|pack|crock|string) of (bull|bullshit|shit|crap|lies|bs|nonsense|rubbish|bollocks|excuses),bullshit*
      bulls(h|)it,bs,b s,horseshit,horse shit,hogwash,baloney,pr (bs|crap|nonsense|speak|spin|bullshit)*
      (why|dont|do not|stop|quit|never) (lie|lying|bullshit*|fib*|pretend*|cheat*) (to|about|through|and|)*
      lie* to (me|us|my|customers|people|your|the|our)*,lied (to|about|through)*,through your teeth
      (was|were|been|being|got|get) (i |)(lied to|scammed|conned|cheated|ripped off|robbed|deceived|misled|fobbed off|duped|screwed|taken for a)*
      (took|take|taking|taken|kept|keep|keeping|stole|steal|stealing) (my|our|peoples|people|his|her|their) (money|cash|deposit|payment|refund|hard earned|bag|luggage|stuff|package|phone|savings|wallet)*
      pretend*,sell* my (data|info|details|personal)*,hidden (fee|charge)*
      holding (my|our) (money|refund|luggage|bag|account) (hostage|ransom)*,to ransom,hostage*,breach*,negligen*
      reckless*,endanger*,nearly killed*,almost killed*,could have killed,blood on your hands
      kill* (people|someone|somebody|patients|customers),profit* (over|before|from) (people|safety|customer|misery)*
      line your pockets*,fat cats?,fatcat*,hide* behind (your|policy|the|a|scripts|emails|t c|terms)*,hiding behind*
      passing the buck,pass the buck
      (run|running|gave|giving|given|getting|get|got) (me |us |)(the|a) (run ?around|runaround)*,discriminat*,racist*
      sexist*
    `,
  },
  {
    id: 'en-weapon',
    kind: 'complaint-threat',
    aimed: 2,
    loose: 1,
    patterns: `
      (ruin|destroy|sink|finish|bury|end|tank|trash|torch|wreck|close|shut) (you|your|this|ur|the|yall) (company|business|reputation|rating|ratings|career|shop|store|little|life|brand|down|job|name|rep|score|page|all|on)*
      (see|meet) you in (court|hell)
      (my|our) (lawyer|lawyers|solicitor|attorney|barrister|legal team) (will|is|are|eats|would|wants|cant wait|loves)~(breakfast|destroy|tear|bury|rip|have you|own|crush|finish|you|ruin)*
      (sue|suing) (you|your|ur|the|u|yall) (ass|asses|arse|arses|for everything|into|out of|all|to|till|until|back)*
      (everyone|everybody|the world|the whole world|all my followers|all my friends|my followers|the internet|whole internet|people|thousands|the public|the press|twitter|reddit|tiktok|facebook|the papers|the whole town|the nation) (will|is going to|is gonna|needs to|should|gonna|deserves to|can|has to|must) (know|see|hear|find out|get a|learn|read|laugh|enjoy)*
      (make|making) (sure|it my mission|sure that|you famous|you go|an example|this go|it viral|this viral|sure nobody|sure no one|sure everyone)*
      (go|going|goes|gone) viral*,viral
      (plaster|plastering|splash|splashed|blast|blasting|spread|spreading|spam|spamming|flood|flooding|bomb|bombing|carpet|post|posting) (this|it|your|the|you|bad|one star|1 star|negative|reviews|every|ur|screenshots)~(everywhere|all over|every|across|internet|social|online|review|reviews|twitter|facebook|reddit|page|tiktok|google|trustpilot|site|face)*
      (one|1|zero|0) star*,(name|naming) and (shame|shaming)*,named and shamed,expose (you|your|u|this|ur|all)*
      exposing (you|your|this)*
      (have|get|getting|got) (you|your|u|him|her|ur) (fired|sacked|job|badge|struck off|licen|shut|closed|arrested|deported|disciplined)*
      (cost|costing) you (your|ur) (job|licen|jobs|career)*
      (youll|you will|you are going to|youre going to|u will|ull|theyll) (hear|be hearing|be reading|lose (your|ur)|be looking for|be out|be famous|be on|see this|regret|wish|be sorry|get what)*
      (give|gimme|need|want|whats|what is) (me |)(your|ur) (full name|name and|employee|badge|staff|operator|real name|managers|supervisors|boss|surname|id number|manager|supervisor)*
      (boycott|boycotting)*
      (avoid|beware|stay away|steer clear|warning|buyer beware|run away|do not use|dont use|do not fly|dont fly|never use|do not buy from|dont buy from|dont bother with|stay clear|dont waste|do not trust|dont trust)*
      class action*,or else*,(last|final|one last|your last|only) (chance|warning)*
      (clock is ticking|tick tock|you have (one|two|five|ten|24|an|until|till|1|2|5|10|30|48)*)
      enjoy the (subreddit|reviews|review|lawsuit|thread|publicity|court|bad press|viral|chargeback)*,chargeback*
      (you|u) (picked|messed with|chose|fucked with|screwed with) the wrong*
    `,
  },
  {
    id: 'en-attitude',
    kind: null,
    aimed: 1,
    loose: 1,
    patterns: `
      rude,ruder,rudest,rudeness,rudely,disrespect*,hung up on*,hang up on*,hangs up on*,hanging up on*,hung up
      unhelpful,unfriendly,dismissive*,unprofessional*,attitude,snarky,snarly,curt,abrupt,ignored me,laughed at*
      talked down*,patroni*,condescend*,yelled at*,shouted at*,rolled (her|his|their) eyes,impolite,discourteous
      no (apology|sympathy|empathy|compassion)
    `,
  },
  {
    id: 'en-right',
    kind: 'complaint-threat',
    aimed: 1,
    loose: 1,
    patterns: `
      complain*,(formal|official|written) complaint*
      (file|lodge|make|raise|submit|register|log|put in|escalate|filing|lodging|making|raising) (a|an|my|this|official|formal|another|the) (formal |official |)?(complaint|dispute|claim|grievance|chargeback|report|case|concern)*
      ombudsman*,fca,bbb,better business bureau,ftc,fcc,dot,ofcom,ofgem,ofwat,caa,cfpb,citizens advice
      trading standards,consumer (protection|rights|council|affairs|forum|court|agency)*,small claims*
      (my|a|our|the) (lawyer|solicitor|attorney|legal)*,legal (action|advice|team|route|proceedings)*
      (take|taking|took) (this|it|the matter|you) (further|to court|to the|up with|higher)*,court,sue,suing,lawsuit*
      tribunal,arbitration,regulator*,letter before*,section 75,(statutory|consumer|legal) rights
      (leave|leaving|left|write|writing|post|posting|mention it in|reflect) (a|an|my|the|it|this) (honest |bad |negative |poor |truthful |fair |)(review|feedback|rating)*
      (speak|talk|spoke|escalate|escalated|put me through) (to|with) (a|your|the|my) (manager|supervisor|team lead|boss|superior)*
      (cancel|cancelling|canceling|close|closing) (my|our|this|the) (account|subscription|membership|contract|order|card|policy|service)*
      switch* (to|provider|bank|network|supplier)*,refund
    `,
  },
];
