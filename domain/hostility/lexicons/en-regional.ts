import type { CueRule } from '../cues/cue-rule';

/** Insults of regions, generations and trades, and insulting words that are often names of things. */
export const EN_REGIONAL: readonly CueRule[] = [
  {
    id: 'en-insult-regional',
    kind: 'insult',
    aimed: 2,
    loose: 2,
    patterns: `
      bampot*,bawbag*,bawheid*,numptie*,eejit*,gobshite*,gobsh1te*,fecker*,feckin (eejit|idiot|gobshite|useless)*,gombeen*,amadan*
      tube (of a|ya|you)*,ya (tube|numpty|melt|rocket|muppet|dafty|radge|bam|clown|walloper|eejit|fud|weapon|dope|dipstick|wally)
      walloper*,dafty,scunner*,jakey*,ned scum,minger*,glaikit,wazzock*,barmpot*,pillock*,spanner (of a|you|ya)*
      (you|u|ya|absolute|total|complete|utter|proper|you absolute|you utter) (weapon|melts?|tools?|spanners?|lemons?|doughnuts?|donuts?|sausages?|turnips?|cabbages?|planks?|plums?|helmets?|gimps?|wet wipes?|bellwhiffs?|mugs?|wallies|nuggets?|roasters?|fannies|rockets?|dopes?|galahs?|drongos?|boofheads?|flogs?|dropkicks?|drop kicks?|ratbags?|dags?|yobbos?|bogans?|hosers?|hoosers?|jabronis?|chumps?|goobers?|dorks?|schmucks?|putz|schmos?|turds?|turkeys?|maroons?|boobs?|dweebs?|nimrods?|cowards?|disgraces?|trolls?|npcs?|bots?|clankers?|ghouls?|goons?|goofs?|noobs?|n00bs?|simps?|incels?|rejects?|mutts?|mongrels?|hyenas?|buffoons?|oxygen thie(f|ves))
      drongo*,galah (of|you),dickwit*,wombat (of|you),dropkick (of|you),ratbag*,boofhead*,dipstick*,fuckhead*,tosspot*,numbnuts*,knobjockey*
      jabroni*,nimrod*,schmuck*,shmuck*,putz,chowderhead*,meathead*,lunkhead*,shit for brains,dingleberr*,asshat*,numbskull*,doofus*,dimwad*
      clanker*,soy boy*,soyboy*,crybaby*,boot licker*,nepo (baby|hire)*,oxygen thie*,brain rot*,smooth brain*,smoothbrain*,braindead*,room temp iq
      (wet|limp) (lettuce|noodle|blanket) of a*,chocolate teapot*,about as (useful|much use|helpful|bright|sharp) as*,thick as (two|mince|pig)*
      not the (sharpest (tool|knife|pencil)|brightest (bulb|spark|crayon))*,few (sandwiches|bricks|cards|fries|cans) short*,lights are on but*,(one|1) brain cell between*,elevator doesnt go*
      couldnt (find|pour|organise|organize|run|hit|pick)~(map|boot|brewery|bath|arse|ass|barn|nose|paper bag)*,dumber than*,thicker than*,as thick as*
      (bodoh|goondu|sotong|blur (king|sotong|like)|noob|kiasu) (lah|leh|sia|la|you|service|staff|agent|one|customer service)*,bodoh*,goondu*,kanina*,kan ni na*,knnccb,cheebye*,chee bye*,chibai*,lanjiao*,lan jiao*,pui (chee|on you)*,suaku*,swaku*,walao (eh |)(useless|stupid|idiot|rubbish)*
      (mumu|olodo|ode|oloshi|ewu|olosho|werey|weyre|mugu|yeye|ashewo) (people|customer|bank|company|agent|service|you|somebody|pikin|man|staff)*,olodo*,werey*,oloshi*,oloriburuku*,ashawo*,thunder (fire|strike) (you|una)*,god (punish|go punish) (you|una)*,una (be|are) (thief|ole|mumu|useless|criminal|fraud)*,ole (barawo|thief|bank)*,barawo*,yeye (bank|company|service|people)*,nonsense (people|company|bank|agent|staff|customer care)*
      chutiya*,chutiye*,chutya*,chu tiya,madarchod*,maderchod*,madarchot*,behenchod*,bhenchod*,bhen chod*,benchod*,bhosdi*,bhosad*,gandu*,gaandu*,harami*,haramkhor*,haraamkhor*,haramzad*,kamina,kamine,kutta*,kutte*,kuttiya*,saale (chor|kutte|kamine|log)*,saala*,gadha*,gadhe*,ullu (ka|ke) (pat|path)*,bewakoof*,bewkoof*,bevkuf*,chor (company|log|ho|hai|service|sale)*,sab chor*,lutere*,bc mc,mc bc,nalayak*,bakwas (company|service|support|app wale|log)*,jhoot(e|a|he) (log|ho|company)*,dhokebaaz*,bhadwa*,bhadwe*,ghatiya (log|company|service)*
      pendejo*,cabron*,hijo* de puta*,hijueputa*,puta madre,putos,chinga* (tu|a tu|su)*,vete a la*,maric[oa]n*,imbecil*,estupid[oa]s?,culero*,gilipollas*,capullo*,ladrones,rateros,estafadores,inutiles,basura de (empresa|servicio|compania)*,sinverguenza*,malparid*,gonorrea,boludo*,pelotudo*,forro de*,huevon*,cono de*
      putang ina*,putangina*,tang ina*,gago*,bobo (ka|mo|kayo|talaga)*,tanga (ka|mo|kayo|talaga)*,ulol*,bwisit*,bwiset*,inutil*,punyeta*,tarantado*,leche (ka|kayo)*
      anjing*,bangsat*,goblok*,tolol*,bego (lu|lo|banget)*,kontol*,memek*,bajingan*,babi (lu|lo|kau)*,pukimak*,puki mak*,cibai*,sial (kau|betul)*
      voetsek*,voertsek*,doos (of a|you)*,moegoe*,domkop*,bliksem*,scheisse*,arschloch*,schlampe*,wichser*,connard*,salope*,putain de*,enculé*,encule*,stronzo*,cazzo*,vaffanculo*
    `,
  },
  {
    id: 'en-insult-weak',
    kind: 'insult',
    aimed: 2,
    loose: 1,
    patterns: `
      snake,snakes,jerk,jerks,git,gits,dummy,dummies,div,oaf,oafs,wally,wallies,berk,berks,prat,prats,sod,sods,twit,twits,leech*,swine*,weasel*,vultures?
      sharks,cockroach*,maggot*,monsters?,puppet*,minion*,peon*,peasant*,cowboys?,jokers?,circus,savages,freak,freaks,creep,creeps,bully,evil,greed,filth
      chump*,dork*,psycho*,lunatic*,dictator*,gestapo,fascist*,quack,quacks,charlatan*,hyenas?
    `,
  },
  {
    id: 'en-polite-contempt',
    kind: 'contempt',
    aimed: 2,
    loose: 2,
    patterns: `
      (ill|let me|shall i|i will|i can|should i|ill try to) (type|write|say|explain|spell|speak|put|use|draw|make)~(slowly|slower|small words|short words|crayon|simple words|simpler|pictures|child|five year old|5 year old|again for the slow)*
      (use|using) (small|short|little) words,slowly so (you|even you)*,even (you|someone like you|you lot|you people) (can|could|should|might|must)*,for the hard of (thinking|reading)*
      (i|id|we) (assume|presume|suppose|gather|trust|take it|imagine) (you|u|your|reading|nobody|no one|english|thinking|the|that)~(paid|capable|read|trained|busy|asleep|optional|incapable|not your|above|beyond|lunch|adult|human|interview)*
      (with|in) (your|ur) (infinite|great|vast|boundless|esteemed|illustrious|limited|tiny) (wisdom|mercy|intellect|brain|capacity|vocabulary|mind|understanding)*
      (clearly|obviously|evidently|apparently|plainly) (beyond|above|too (much|hard|difficult|complicated)) (you|your|for you|for your)*,too much to (ask|expect) (from|of) (you|your|people like)*
      (is|was) (reading|thinking|basic (english|maths|literacy)|competence|common sense|honesty)~(optional|too hard|too difficult|beyond you|beyond your|not part of|too much)*
      (do|did|have) (you|u) (ever |actually |even |)(considered|consider|thought of|think about|tried|try) (a (different|another) (career|job|line)|another career|another job|retir|resign|reading|thinking|working|doing your|quitting)*
      (maybe|perhaps) (customer (service|support)|this (job|role|career)|reading|working|thinking|honesty) (isnt|is not|aint|wasnt) (for you|your)*,not cut out for*,in the wrong (job|career|line of)*,find (a|another) job (you|that|more)*
      (your|ur) (betters|reading age|reading comprehension|iq|intellect|tiny brain|pea brain|one brain cell)*,people like (you|u),(your|ur) (manager|boss|supervisor|ceo) (is|must be) (proud|blind|asleep|an idiot|useless|a fool|clueless|as useless|just as|so proud)*
      (glorified|overpaid|jumped up|pumped up|second rate|so called) (receptionist*|secretary|typist|answering machine|robot|clerk|chatbot|monkey|parrot|manager*|expert*|professional*|specialist*|supervisor*|agent*|support|call centre|team)*
      (get|put|send|fetch) (me |)(someone|somebody|an adult|a grown up|a real person|a human|your boss) (who knows what|who isnt|who actually|with a brain|who is not an|who thinks)*
      (what|wtf) (do|are) (they|we|you|i) (pay|paying) (you|u|them|these people) for*,what (exactly |)(do|is it) (you|u) (do|get paid for|people do|actually do|are good for)*,who (gave|let|put) (you|u|him|her) (a|the|this|near|in charge|loose)*,paid to (do nothing|be useless|sit|say no|lie|ignore)*
    `,
  },
];
