import type { CueRule } from '../cues/cue-rule';

/** Heat without an attack in English, and expressions that cool or turn the reading. */
export const EN_HEAT: readonly CueRule[] = [
  {
    id: 'en-swear',
    kind: 'profanity',
    aimed: 2,
    loose: 1,
    patterns: `
      fuck,fucks,fucked,fuckin,fucking,fkn,fken,fucken,fking,fckin*,effing,effin,frigging,friggin,freaking,freakin
      frickin*,fricking,feckin*,bloody,bleeding,bleedin,damn*,dammit,goddam*,god dam*,darn*,shit,shite,shitty,shitshow
      shit show,bollocks,bollox,arse,arsed,ass,crap,crappy,crapp*,piss*,pissed,pissing,pissed off,bugger,buggered
      sodding,hell,wtf,wth,wtaf,omfg,ffs,fml,fubar,snafu,jfc,jesus,jesus christ,jeez,christ
      for (gods|christs|fucks|petes|heavens|goodness|crying out) *,sake,holy (shit|hell|crap|cow|fuck)
      (what|how|who|why|where|when) the (hell|fuck|heck|f|actual|eff|bloody)*,tf,bs,bullshit,suck,sucks,sucked,sucky
      blows,as fuck,af,as hell
    `,
  },
  {
    id: 'en-product',
    kind: 'contempt',
    aimed: 2,
    loose: 1,
    patterns: `
      garbage,trash,rubbish,junk,crap,crappy,shit,shitty,shite,dogshit,pile of*
      piece of (junk|garbage|trash|rubbish|tat|rubbish),tat,tripe,dross,terrible,horrible,awful,horrid,dreadful
      atrocious,abysmal,appalling,horrendous,diabolical,disgusting,gross,nasty,stupid,dumb,idiotic,moronic,ridiculous*
      ludicrous,absurd,laughable,joke,a joke,farce,farcical,shambles,shambolic,nonsense,worst,the worst,sucks,ugly
      useless,pointless,worthless,pathetic,lame,unusable,unwatchable,inedible,a mess,hot mess,dumpster fire,nightmare
      disaster,disgrace,fail,fails,failed,failure,epic fail,#fail,embarrassing,embarrassment,poor,very poor,cheap
      flimsy,broken,buggy,clunky
    `,
  },
  {
    id: 'en-product-contempt',
    kind: 'contempt',
    aimed: 1,
    loose: 1,
    patterns: `
      (your|ur|the|this|that|my) (wifi|wi fi|internet|app|website|site|update|connection|broadband|ad|ads|food|coffee|seats?|plane|game|servers?|algorithm|interface|ui|player|feature|menu|checkout|captcha|signal|network coverage|phone|device|software|firmware|playlist|shuffle|login|link|tracking|packaging) (is|are|was|has been) (so |really |such |just |absolutely |total |complete |)(shit|shite|crap|trash|garbage|rubbish|awful|terrible|horrible|useless|a joke|broken|stupid|dumb|ridiculous|pathetic|the worst|slow|a mess|dreadful|appalling)
      (stupid|dumb|crappy|shitty|shit|crap|damn|bloody|fucking|useless|rubbish|garbage|trash|annoying|awful|terrible|horrible) (ad|ads|advert|adverts|app|wifi|wi fi|website|site|update|captcha|code|password|feature|machine|thing|link|phone|game|seat|seats|plane|food|server|servers|internet|connection|menu|form|box|printer|bot|chatbot|algorithm|button|interface|signal|broadband)
      #(fail|epic fail|customer service fail|service fail|poor service|bad service|poorservice|badservice|disappointed|frustrated|annoyed|unhappy|not happy|unimpressed|not impressed|badexperience|first world problems|firstworldproblems|travel fail|wifi fail|sad|angry|grr)*
    `,
  },
  {
    id: 'en-frustrated',
    kind: null,
    aimed: 1,
    loose: 1,
    patterns: `
      frustrat*,annoy*,angry,anger,furious,fuming,livid,seething,raging,irate,mad,upset,unhappy,disappoint*,dissatisf*
      unacceptable*,not (acceptable|good enough|ok|okay|on|impressed|happy|amused|cool|fair|right),ridiculous*
      outrageous*,insane,crazy,unbelievabl*,unreal,incredible,incredibl*,inexcusable*,unforgiv*,shocking*,shocked
      appalled,disgusted,sick of,sick and tired,tired of,fed up*,had enough,had it with,enough is enough,last straw
      done with,im done,so done,give up,giving up,giveup,lost (my )?patience,losing (my )?patience,patience
      at my wits*,wits end,over it,hate,hated,hating,cant stand,cannot stand,cant believe,cannot believe,wont believe
      beyond (belief|a joke|frustrat|annoy|words|ridiculous|me)*,seriously,really,come on,cmon,for real
      are you (kidding|serious|joking|for real)*,r u (kidding|serious)*
      you (gotta|have to|got to|must) be (kidding|joking)*,give me a break,gimme a break,smh,smdh,facepalm,ugh*,argh*
      grr*,meh,sigh,wow,lol,lmao,haha*,hah,🙄,😡,🤬,😠,😤,🤦,😒,💀,🤡,waste of (time|money|my)*
      wasted (my|our|an|a|hours|two|three|half|so)*,wasting (my|our)*
      why (cant|dont|wont|is it|does it|do i|cant you|do you|would you|are you|isnt|hasnt)*
      how (hard|difficult|long|many|is it|come|dare)*,how dare*
      what (a|kind of|sort of|is going on|is happening|happened to|good is)*,nobody,no one,noone,not one,never again
      neveragain,never (heard|got|received|called|replied|answered|came|arrived|showed|again),again
      still (no|not|waiting|havent|hasnt|nothing|isnt|on hold|doesnt|cant|broken),on hold,hold for
      been (on hold|waiting|trying|told|ignored|passed|bounced|transferred|sitting|stuck)*,ignored,ignoring,unhelpful
      no (help|response|reply|answer|explanation|apology|communication|one|information|customer service)*
      nocustomerservice,not helpful,bad (service|experience|customer|business|form)*,badservice,poorservice
      poor (service|customer|experience|communication|show)*
      worst (experience|flight|service|day|trip|delivery|meal|app|update)*
    `,
  },
  {
    id: 'en-urging',
    kind: 'pressure',
    aimed: 1,
    loose: 1,
    patterns: `
      (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nth|umpteenth|millionth|hundredth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|[0-9]th|last|final) (time|message|email|call|request|attempt|day|chat|week|reminder|agent|ticket)*
      (two|three|four|five|six|seven|eight|nine|ten|several|countless|numerous|multiple|[0-9]|[0-9][0-9]) (times|hours|hrs|hr|days|weeks|months|calls|emails|messages|agents|minutes|mins)( now| later| ago| and| on hold| waiting|)*
      how many (times|more|emails|calls|days)*,how much longer*
      (any|some)(body|one) (there|home|alive|reading|listening|awake)*,hellooo*,helloo*,anyone,asap,a s a p,right now
      immediately,this instant,urgent*,today,now please,hurry*,quick*,answer me*,reply*,respond
      (need|want|demand|expect) (an answer|a reply|a response|a refund|my money|answers|this fixed|it fixed|action|this sorted)*
      fix (it|this|your|the|ur)*,sort (it|this|yourselves)*,figure (it|this) out*
      just (fix|do|send|refund|answer|give|tell)*,still waiting*,chasing*,following up,pinging,again,one more time
      where (is|are|r|tf|the|s) (my|our|the|is)*,wheres (my|our)*,waiting (for|since|on|over|at|all|almost|nearly)*
      been (days|weeks|months|hours|over|almost|nearly|a week|a month|two|three|four|five|six|[0-9])*
    `,
  },
  {
    id: 'en-thanks',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      thanks,thank you,thankyou,thx,ty,cheers,tysm,much appreciated,appreciate*,grateful,please,pls,plz,kindly
      could you,can you,would you,can i,could i,may i,do you,is it possible,is there,i would like,id like,hi,hello,hey
      good morning,dear,sorry,my apologies,apolog*,my (bad|mistake|fault),no worries,no problem,all good,sorted
    `,
  },
  {
    id: 'en-praise',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      love,loved,loving,great,awesome,amazing,excellent,fantastic,perfect,wonderful,brilliant,best,happy,glad,pleased
      nice,good,helpful,friendly,kind,lovely,beautiful,delicious,legend,lifesaver,star,impressed,fast,recommend
      recommended,enjoy*,excited,well done,kudos,gracious,accommodating,smooth,fun,sick,dope,badass,the bomb,fire,😍,❤
      😊,🙏,👏,👍,🥰,:-d,<3
    `,
  },
  {
    id: 'en-self-blame',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      (im|i am|i was|i feel like|i felt like|feel like|i look like|call me|i must be|am i) (just |being |such |really |so |probably |clearly |an absolute |a complete |a total |a right |a bit |obviously |)?(a |an |)?(stupid|dumb|idiot|moron|fool|clown|muppet|plonker|numpty|dense|thick|blind|useless|daft|slow|clueless|dummy|klutz|mug|lazy|terrible|crap|rubbish)*
      (my|own) (own |)?(stupid|dumb|silly|daft|idiotic|fault|stupidity|bad|mistake|useless|lazy|incompetence|brain|fat fingers|dumb ass|own)*
      stupid (me|mistake on my|of me),silly me,dumb of me
      (i|ive) (messed|screwed|cocked|ballsed|buggered|fucked|effed) (it |this |that |)*up,i could kick myself
      kicking myself,myself,i lied,i cheated
    `,
  },
  {
    id: 'en-reported',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      (he|she|they|it|who|someone|somebody|driver|guy|man|woman|neighbour|neighbor|husband|wife|boss|colleague|attendant|people|friend|friends|user|player|another|review|reviews|sister|brother|mum|mom|dad|kids|son|daughter|caller|stranger|seller|buyer) (just |also |even |then |always |keeps |kept |says |said |once |actually |literally |)?(called|calling|calls|says|said|saying|told|tells|shouted|yelled|wrote|writing|typed|threatened|accused|asked|thinks|thought|reckons|claimed|claims|described) (me|us|my|that|him|her|you|your|it|the|i)*
      called me*,calling me*
      (im|i am|was|were) not (saying|calling|accusing|suggesting|blaming|implying|having a go|angry at|mad at|upset with|rude)*
      (not|never|dont|didnt|wouldnt|wont|id never|i never|no one is|isnt|arent|isn t) (saying|call|calling|accus*|suggest*|blam*|mean|meant|said|say|think|imply*|being|a|an|your) (you|it|that|anyone|your|a|to|this|fault|scam|fraud)*
      dont blame*,not your fault*,not blaming*,i know its not*
      (is|are) (this|that|it|the|you|these|there) (a |an |really |legit|genuine|real|not a|actually a |some kind of |any )*(scam|legit|genuine|fake|fraud|safe)*
      named,titled,entitled,song,movie,film,book,game,series,episode,album,lyrics,band,novel,playlist,the word,phrase
      filter,character,boss,level,quest,enemy,weapon,raid,server,process,script,command,thread,port,task
    `,
  },
  {
    id: 'en-third',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      courier*,driver,delivery (guy|man|driver|person),postman,postie,mailman,neighbour*,neighbor*,landlord,husband
      wife,boss,ex,roommate,flatmate,colleague
      my (bank|landlord|boss|ex|neighbour|neighbor|sister|brother|mum|mom|dad|son|daughter|husband|wife|kid|kids|friend|dog|cat)
      another (driver|customer|passenger|user|player|company|shop|seller)
      other (driver|customer|passenger|company|player|shop|bloke|people|passengers)
      some (guy|bloke|idiot|jerk|moron|scammer|thief|random|kid|woman)*
      a (guy|bloke|scammer|thief|stranger|man|passenger|fellow|hacker)*
      scammer* (called|emailed|texted|used|sent|contacted|pretending)*
      someone (stole|hacked|used|scammed|took|broke|has)*,somebody (stole|hacked|used|took|has)*
      (was|been|got) (hacked|burgled|mugged|phished)*,weather,traffic,algorithm,captcha,website,app,site,printer
      router
    `,
  },
];
