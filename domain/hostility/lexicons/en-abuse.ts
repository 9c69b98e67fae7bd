import type { CueRule } from '../cues/cue-rule';

/** Obscene abuse, slurs, harassment and threats in English. */
export const EN_ABUSE: readonly CueRule[] = [
  {
    id: 'en-obscene',
    kind: 'profanity',
    aimed: 3,
    loose: 3,
    patterns: `
      (fuck|fck|fuk|phuck|fvck|fk|fuc|screw|f|eff) (you|u|ya|yous|off|urself|yourself|yall|y all|them all|this company|this place|your|ur|the lot of you|the whole)
      fuckyou,fucku,fuckoff,go fuck*,gfy*,fuck (you|u),get fucked,get stuffed,stfu,shut the fuck*,shut the hell up
      shut your (fucking |)(mouth|face|hole|gob|trap),(mother|muther|mutha)fuck*,mofo*,fuckwit*,fucktard*,fuckhead*
      fuckface*,fuckers?,cunt*,cnut*,kunt*,cocksuck*,suck my (dick|cock|balls),suck (a |my |on my |)(dick|cock|balls)*
      eat (shit|a dick|my ass*),kiss my (ass|arse)*,lick my*,piece* of (shit|crap|filth|scum),pos company
      sack of (shit|crap),sacks of (shit|crap),(lump|pile|bag) of shit,shithead*,shitbag*,shit for brains,shits
      assh[o0]le*,arseh[o0]le*,a hole*,ashole*,assclown*,asswipe*,asshat*,dickhead*,dickwad*,dick head*,dipshit*
      prick*,twat*,bellend*,bell end*,knobhead*,knob head*,wanker*,wankstain*,tosser*,douche*,bitch*,biatch*,b i t c h
      bish,whore*,slut*,skank*,son* of a bitch*,sons of bitches,sob,scumbag*,scum,arsewipe*,jerk off*,jerkoff*
      shove it*,shove (it|that|this|your)~(up|ass|arse|hole|where),up your (ass|arse)*
      stick (it|that|this|your)~(up|ass|arse|where),take your~and shove,pissflap*,minger,dumb fuck*,dumbfuck*
      stupid fuck*,dumb shit*,stupid shit*
      fucking (idiot|moron|clown|liar|thie|crook|joke|useless|stupid|retard|dumb|incompetent|pathetic|scam|muppet|bunch|lot|company|people|disgrace|animal|robot|bot|parasite|rat|pig|scum)*
      (u|you|ya|yall) (fuck|fucks|fucking|fuckin|fuckers|shits),useless (fuck|shit|cunt|prick|twat)*
    `,
  },
  {
    id: 'en-slur',
    kind: 'discrimination',
    aimed: 3,
    loose: 3,
    patterns: `
      nigg(er|a|ers|as|az),n word,paki,pakis,chink*,chinky,gook*,spic,spics,wetback*,kike*,coon,coons,raghead*
      towelhead*,camel jockey*,sand monkey*,sandn*,gypsy scum,gyppo*,pikey*,tranny,trannies,fag,fags,fagg[oi]t*,homo
      retard,retards,retarded,tard,tards,libtard*,spaz,spastic*,mong,mongs,mongoloid*,cripple*,midget*
      autistic (fuck|idiot|moron|freak)*,are you autistic,special needs,on the spectrum,short bus,window licker*
      (go|send|get|ship) (them |you |her |him |em |)back to (your|where|india|africa|mexico|pakistan|china|poland|the philippines|manila|mumbai|bangalore|the kitchen|the jungle|bongo|the boat|home country|ur)*
      go back (home|where)*
      (you|u|bloody|dirty|stupid|typical|fucking|damn|thick|lazy|filthy|effing) (indian|pakistani|paki|foreigner|immigrant|mexican|muslim|jew|chinese|filipino|african|black|arab|polish|romanian|gypsy|irish|asian|eastern european|woman|women|female|boomer|millennial|gay|russian|nigerian)*
      no (foreigners|indians|accents|blacks|women|immigrants)*
      (proper|real|actual) (british|american|english|white|native) (name|person|speaker|agent|rep|man|people|voice)*
      (someone|somebody|a person|a man|an agent) who (speaks|can speak|knows) (proper |real |actual |)english
      speak (english|american)(!|.|?),cant speak english*,dont speak english*
      (do|can|does anyone) (you|u|anyone|they) (even |actually |)speak english*,learn (english|to speak english)*
      curry (muncher|breath|eater)*,(third|3rd) world (call|agent|idiot|monkey|staff|people|hole|country)*
      shithole countr*,(monkey|monkeys) (in|at|on|could|like you)
      you (people|lot) (in|from) (india|mumbai|manila|pakistan|bangalore|africa|china|wheelchairs)
      typical (woman|women|female|man|indian|jew|arab|muslim|gypsy|foreigner|boomer|immigrant)
      (jews|muslims|blacks|indians|women|gays|chinese|immigrants|foreigners|gypsies|mexicans|pakistanis|poles|arabs) (are|always|all|cant|should|like you)*
      (stay|belong|get back|go back) (in|to) the kitchen,get (me |)a man*
      a woman (cant|shouldnt|doesnt|wouldnt|should)*,time of the month,on your period,hysterical woman
      (old|senile) (hag|cow|bat|crone|bag|fart|bint)*,senile*,bimbo*,airhead*,diversity hire*,dei hire*
      affirmative action*,terrorist*,jihadi*,illiterate (foreigner|immigrant|indian)*,inbred*,subhuman*,sub human*
      untermensch,mail order bride
    `,
  },
  {
    id: 'en-sexual',
    kind: 'sexual-harassment',
    aimed: 3,
    loose: 3,
    patterns: `
      (show|send|gimme|give) (me |us |)(a pic of |pics of |a pic of |some |)(ur|your|yr) (tits|boobs|legs|feet|body|ass|arse|pussy|nudes|bra|panties|knickers|bum|chest|bits)*
      send (me |)(nudes|noods|a nude|a sexy|a selfie|a pic of you|pics of you),what (are|r) (you|u) wearing
      what color (panties|bra|underwear)*,what colour (knickers|bra|panties|underwear|are your)*
      (sit|come sit|hop) on my (lap|face|knee|dick|cock),on your knees
      (suck|blow|lick|ride|stroke|touch) (me|my|it|u|you) (off|dick|cock|hard|all)*
      (have|want|need|wanna) (sex|to fuck|to bang|to shag|to bone)*,wanna (fuck|bang|shag|smash|hook up)
      (i|id|ill|i would|wanna|want to|gonna|let me|like to|love to) (so |totally |)(fuck|bang|shag|smash|bone|spank|rail|bend|rape|molest|grope|lick|undress|ravish) (you|u|ya|your|her|that|ur)*
      bend (you|u|her) over
      (u|you|are you|r u) (sound|look|seem)* (so |really |very |pretty |)(sexy|hot|fuckable|horny|slutty|naughty|fit as)*
      sexy voice,your voice (is|makes|gets|turns)~(hot|sexy|hard|wet|horny|bed)
      (r|are) (u|you) (single|horny|wet|naked|a virgin|hot),make love to*,sleep with (me|you|us)
      come (over|to my) (place|bed|room|hotel)~(tonight|baby|sexy|naked|love),in (my|your) bed
      (my|ur|your) (dick|cock|penis|pussy|tits|boobs|vagina|balls),big (tits|boobs|ass|cock|dick)
      nice (tits|ass|boobs|rack|legs|bum),blow ?job*,blowjob*,hand ?job*,handjob*,rape (you|u|her|him|them|your|ur)*
      (be|been) raped,jerk (it|off),wank (over|off|to)*,(cum|cumming|jizz)*,horny*
      (give|gimme) (me |)(ur|your) (number|insta|snap) (babe|sexy|hottie|gorgeous|beautiful|sweetheart|darling)
      hey (sexy|hottie|sexy thing),(sexting|sext),sugar daddy,send feet*,spread (your|ur|em|them) (legs|em|for)*
      sit on (this|my|it)*,take (it|them|your) (off|clothes off|top off|knickers off)*
      i bet (you|u|your|ur) (look|taste|like it|are|moan|body|sound)*
      bet (you|u) (look|taste|moan|like it) (good|hot|rough|in)*,perv,slutty
    `,
  },
  {
    id: 'en-death-wish',
    kind: 'harm-threat',
    aimed: 3,
    loose: 3,
    patterns: `
      kys,kill (yourself|urself|your self|yourselves|yoself)
      (go |just |please |and |)(die|dye) (already|in a|slowly|alone|horribly|of|screaming|you|all of you|bitch|please|painfully)
      (go|just go|pls|please|and|should|to|u|you) die
      (i|we|you|u) (hope|wish|pray|want|deserve|should)~(die|dies|dead|cancer|burn|burns|rot|rots|choke|chokes|suffer|crash|crashes|heart attack|stroke|hit by a|run over|drop dead|bleed|drown|hang|killed|hurt|tumour|tumor|funeral|grave|paralysed|miscarr*)
      hope (your|ur|the|all|every|someone|somebody)~(dies|die|dead|cancer|burns|burn|rot|rots|choke|chokes|suffers|crash|crashes|crashed|bleed|drown|hospital|killed|hits you)
      wish~(dead|die|gone down|crashed|cancer|hit by),drop dead,rot in (hell|jail|a|prison)*,burn in*
      (go|straight|rot|burn|see you|welcome) (to|in) hell,drink (bleach|petrol|poison)*,jump off (a|the|your)*
      (go|please|just) jump*,(hang|off|shoot|neck|top) yourself
      (walk|step|jump) (into|in front of|under) (traffic|a bus|a train)*,end (yourself|your life|it all),slit your*
      want you dead
      (you|u|they|yall) (deserve|should|ought|need|want) (to be |to get |be |)(shot|hanged|hung|dead|die|killed|strung up|put down|beaten|gassed|executed|put against)*
      better off dead,(get|catch) (cancer|aids|ebola)*,(choke|chokes) on*,waste of (oxygen|air|skin|sperm|space and)*
      should have been (aborted|swallowed)*,your (mother|mum|mom|mama)*~(died|dead|whore|slut|cancer|abort|swallow)*
      dance on your grave*,put (you|them) in (a|the) (grave|ground|coffin|box|hospital)
    `,
  },
  {
    id: 'en-violence',
    kind: 'harm-threat',
    aimed: 3,
    loose: 3,
    patterns: `
      (ill|im gonna|im going to|i will|i am going to|gonna|i swear ill|im coming to|i want to|i wanna|id love to|i could|someone should|somebody should|about to|going to|we will|well|lemme|let me|next time ill) (fucking |just |personally |come and |come down and |come there and |go and |really |happily |)(kill|murder|stab|shoot|strangle|beat|punch|slap|smack|hurt|break|burn|bomb|blow up|torch|smash|gut|knife|choke|hit|kick|slit|cut|throttle|hunt|bury|end|fucking end|run over|wring|skin|cave|knock|batter|lamp|deck|hammer|destroy|crush|torture|maim|waste|hang|drown|poison|fuck up|mess up|rip|tear|snap|twist) (you|u|ya|your|ur|yous|him|her|them|every|the (building|office|store|shop|place|depot|branch|driver|manager|staff|lot|head)|his|their|that|someone|somebody|down the|down your|this)*
      (punch|slap|smack|headbutt|stab|shoot|strangle|throttle|kick|beat|batter|knife) (you|u|ya|your|ur) (in|up|to|face|head|teeth|throat|lights|with|down|right|senseless|so)*
      beat the (shit|crap|hell|living)*,kick your (ass|arse|teeth|head|door|face)*
      break your (legs|neck|face|arms|jaw|nose|fingers|kneecaps|knees|bones|hands|arm|leg|teeth)*
      smash your (face|head|windows|car|teeth|skull|office|place)*
      (burn|torch|bomb|shoot up|blow up|trash|firebomb) (your|the|ur|this|that) (house|shop|store|office|building|place|depot|branch|hq|headquarters|car|home|warehouse|van|restaurant|hotel|airport|flat)*
      (burn|burned|burning) (it|the place|them|this place|you|your place|everything) (down|to the ground|all down)*
      (bring|bringing|got|have|with|grab|carry|carrying|fetch|come with) (a|my|the) (gun|knife|bat|hammer|machete|axe|shotgun|rifle|crowbar|baseball bat|petrol|matches|blade|glock|brick|chainsaw|can of petrol|acid)*
      (a |)(bullet|knife|bomb|brick) (in|to|through|with) (your|ur|you|the window)*,catch these hands,catch hands
      throw hands
      (come|coming|drive|driving|fly|turn|show|pop|drop|round) (down |over |up |out |round |by |)(there|to your|to the|to ur|in person|for you|find you|after you|with my)~(hurt|sort|regret|beat|hammer|knife|gun|see what|teach|petrol|fist|face to face|wont like|break|smash|lads|boys|dogs|baseball)*
      im coming for (you|u|ya|your)*,coming for (you|u)
      (you|u|youll|ull|they|theyll|yall) (will |are going to |gonna |ll |re gonna |re going to |)(regret|pay for|be sorry|bleed|be dead|end up (dead|in hospital|in a)|wish you were never|wont see|wont live|wont be walking|get whats coming|get hurt|be limping|be eating through|wont make it)*
      watch (your|ur|yer) (back|step tonight|mouth or)*,look over your shoulder,sleep with one eye*,be a shame if*
      would be a shame*,shame if something*,accidents happen,it would be a pity if*
      (some|any)thing (might|could|may|will) happen to (you|your|the|ur)*
      (your|ur) (brakes|brake|tyres|tires|windows|house|kids|family|daughter|son|wife|car|dog|mum|children)~(careful|burn|shame|cut|watch|know where|school|next|safe|nice)*
      (slash|cut|slit) (your|ur|the|their) (tyres|tires|throat|brakes)*
      (my|the) (lads|boys|cousins|brothers|mates|dogs|crew|guys) (will|are|know|gonna|going to|are going to)~(visit|sort|find|see|come|pay|wait|meet|door|you)*
      (set|sic|letting|let|put) the dog*,have (her|him|you) and hes*,put (a|my) (bullet|fist|foot|boot|knife)*
      (rip|tear|cut|pull|gouge|poke) (your|ur|out your) (head|throat|tongue|heart|eyes|face|arms|balls|guts|fingers|off|lungs|spine)*
      knock (your|ur|you|his|her) (teeth|out|head|block|lights)*,wring (your|ur|her|his) neck*
      run (you|u|him|them) (over|down|off)*,skin you*,snap your*,blood on (your|the),bang bang,dead man,dead meat
      youre dead,ur dead,you are dead,you r dead,(u|you|ur|youre) (gonna|going to) die*,bomb (the|your|threat)*
    `,
  },
  {
    id: 'en-doxx',
    kind: 'harm-threat',
    aimed: 3,
    loose: 3,
    patterns: `
      (i|we|ill|i will|im gonna|im going to|well|can|someone will|i can|easy to|found|tracked|gonna|going to) (know|knows|find|found|track|tracked|trace|looked up|look up|locate|figure out|got|have|can find) (out |down |)(exactly |)(where|which|what) (you|u|ya|your|ur|she|he|they|every|yall) (live|lives|work|works|park|parks|sleep|kids|family|school|house|sit|drink|eat|car|address|finish|drives|drive|mum|street)*
      know (exactly |)where (you|u|ya|she|he|your|ur) (live|lives|work|works|park|parks|sleep|kids|family|sit|are based|clock)*
      (find|found|finding|track|tracking|hunt|hunting|come find|trace) (you|u|ya|her|him|your (address|house|home|family|facebook|linkedin|instagram|kids|insta|profile|sister|mum|wife|daughter))*
      (got|have|found|saved) (your|ur) (full name|address|home address|photo|picture|linkedin|facebook|number plate|plate|ip|home|house|postcode|name and address|sisters|kids|family|daughters|wifes|daughters)*
      (your|ur) (kids|childrens|daughters|sons|wifes|familys) (school|name|names|nursery|walk|pick)*
      (post|posting|put|putting|leak|leaking|share|sharing|publish|dox|doxx|doxing) (your|ur|her|his|their) (name|address|photo|face|picture|number|home|full name|personal|details|home address|real name|phone)*
      doxx*,dox (you|u|him|her|them)
      (wait|waiting|see you|meet you|be) (for you |)(outside|in the car park|after work|when you finish|after your shift|at your (car|door|house|desk))*
      (outside|at|to) your (house|home|door|flat|doorstep|front door)~(tonight|tomorrow|waiting|see|soon)*
      (turn|show|turning|showing|rock|pop) up (at|to|outside) (your|ur|his|her) (house|home|door|work|office|desk|flat|gym)*
      follow (you|her|him) home*,nice (house|family|kids|car|dog|place|street|little) (you|u|youve|of yours)*
    `,
  },
];
