import type { CueRule } from '../cues/cue-rule';

/** Harmless expressions that hold the letters of a cue: no cue fires inside them. */
export const LOOK_ALIKES: readonly CueRule[] = [
  {
    id: 'zh-look-alike',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      垃圾(袋|桶|箱|分类|处理器|车|短信|邮件|食品|清运|费|房|站|堆放),2b(铅笔|笔|橡皮|的铅笔),傻瓜(相机|式),不好意思
      曝光(补偿|度|时间|率|过度|不足|参数),空气炸锅,打(你|您)(们|)(的|)(电话|客服|热线),杀(毒|菌|青|虫|价)
      死(机|角|海|锁|循环|飞|结|当|记硬背)
      (冻|累|饿|渴|热|困|笑|吓|美|爱|想|忙|急|乐|甜|咸|辣|酸|苦|丑|贵|慢|晕|疼|痛|冷)死,防(诈骗|骗|盗|狼|爆)
      反诈骗?,诈骗(险|电话|短信),狗(粮|狗|窝|链|绳|牌|罐头|年|不理|皮膏|尾草|头表情)
      草(莓|原|坪|帽|本|稿|地|药|席|图|鱼|绿|书),操(作|场|心|盘|控|纵),(做|体|早|广播)操
      干(货|粮|果|净|洗|燥|衣机|脆|杯|贝|活|嘛),老(干妈|司机|公|婆),变态辣,毒(蛇|蘑菇|液|舌)
      炸(鸡|弹糖|酱面|串|薯条|毛|药包),屁股(垫|针),骚(扰电话|扰短信|扰),小姐姐,破(壁机|洞(牛仔)?裤|冰|晓|译|损)
      烂(漫|尾楼),白痴(造型|公主),废物(利用|回收),狗血剧?,鸡西,鬼(灭|屋|脸|步),疯狂,土匪猪肝,强盗(兔|游戏)
      流氓(兔|软件),王八(汤|壳|蛋糕),乌龟(缸|粮|饲料|池),骗(税|局电影|保),笨笨,滚(筒|轮|动|珠|刷|烫|梯)
      爬(虫|山|行|楼梯|架),傻白甜,可靠,依靠,停靠,靠谱,靠近,靠窗,摩擦,体操,精神病院,智障人士,残疾(证|人证|军人|人优惠),投诉(建议|电话|渠道)(是|在|多少)
      (西|冬|黄|南|苦|丝|木|甜|香|哈密|打)瓜(皮|子|籽|货),黑心(西瓜子|瓜子|菊|金光菊|鸡蛋|萝卜|棉|松|苹果|梨|土豆|红薯|菠萝),(切开|里面|一个|两个|几个|半个)黑心,土匪(鸡|鸭|肉|牛肉|烤|烧|菜|面|鱼|兔),强盗(烧烤|鸡|船)
      流氓(鸡|猪肘|鼠|小生),叫花(鸡|鸭),乞丐(鸡|版),狗(不理包子|头雕|屎咖啡|熊|尾|鱼|爪|的|虱|蜱|项圈|笼|绝育|疫苗),猪头(肉|三明治|皮),猪脑(花|髓|汤),王八(拳|菜|苏),疯子(烤|庄),憨憨(熊|猪|公仔|兔),傻瓜(包|教程|都会|都能)
      傻(白甜|大姐火锅|傻兔),变态(辣|反应|发育|昆虫),寄生虫(病|电影|药|检查|感染),吸血鬼(日记|伯爵|骑士|猎人|莱斯塔),小丑(鱼|面具|服|回魂|女|鼻|假发|电影|妆),禽兽(超人|医生),屠夫(鸡|刀|酒),怪物(猎人|史莱克|弹珠|高中|大学|能量),恶魔(城|果实|蛋)
      恶心(呕吐|想吐|反胃|头晕|干呕|症状),小偷(家族|公司),骗子(酒馆|们的),(鸭|鸡|猪|牛|羊)(屁股|杂碎|下水),杂碎(汤|面|火锅|锅|粉),铁公鸡(拼盘|徽章),乌龟(壳|饲|缸|池|水|背|冬眠|蛋),大爷(大妈|您好|家),老鼠(药|夹|笼|贴|屎咖啡),蟑螂(药|屋|胶|贴|恶霸),苍蝇(拍|纸|馆|贴|药|灯),强奸(罪|案|犯)
      (破|烂)(冰|壁|竹|尾|漫|伤风|译|洞|晓|产法|土动工),智障(人士|儿童|学校|康复),脑残(粉|游记),白痴(陀思|小说),神经病(学|院|理|科|变|痛),残废(证|军人|餐|等级),草泥马(公仔|抱枕|玩偶|羊驼|毛绒|牧场|logo|图案|养|饲),刺客信条,植物大战僵尸,杀人游戏,剧本杀,狼人杀,死亡(证明|赔偿|险),身故,自杀小队
    `,
  },
  {
    id: 'en-look-alike',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
      snake (plant|oil|skin|print|bite|charm|ring|game|river|eyes|cable|camera|clamp|drain|light|chain|tank|vivarium|enclosure|pass|way|island)*,(plumbing|drain|toilet|corn|garter|solid|milk|pet|my|rattle|king|sea|water|black|plissken) snakes?*,drain snake*
      jerk (chicken|pork|seasoning|sauce|marinade|wings|rub|spice|paste|bowl|fries|shrimp|fish|wrap|tofu|beef|festival)*,(caribbean|jamaican|clean and|knee) jerk*,git (repo|repository|commit|push|pull|clone|hub|lab|log|branch|merge|status|server|lfs|hook|bash|rebase|checkout|submodule)*
      python (script|version|sdk|library|code|package|api|client|[0-9]|skin|snake|course|developer|module)*,(crash test|test|sparring|mma|grappling|baby|cpr|shop|tailors|dressmakers|heat|infant|pacifier|ventriloquist) dummy*,dummy (variable|data|account|text|load|clip|book|run|plug|camera|socket|cord|strap|steriliser|sterilizer)*
      (mr|mrs|ms|miss|dr|prof|professor|sir|lady|lord|captain) (moron|dick|idiot|cunt|git|prat|twit|savage|bully|fagg|cock|bastard|slut|kuntz|fuchs|hoare|crook|pratt|jerk|looser|weiner|swine|monster|creep|coward)*,valentina moron*,coward (street|avenue|lane)*,noel coward*,bitch (in heat|heat|puppy|puppies|pups|litter|spay|and (her )?pups)*
      (breeding|spayed|unspayed|whelping|labrador|lab|poodle|collie|spaniel|terrier|retriever|kennel|stud and|dog and|show|year old|month old|pregnant) bitch*,resting bitch face*,(stitch|basic) bitch book*,cocker*,(cowboy|cowgirl) (boots?|hat|bebop|builder game|costume|carter|butter)*,(monster|monsters) (hunter|inc|energy|truck|trucks|high|cable|munch|university|beats|raid|manual|headphones|costume|under|jam|ultra)*,(cookie|loch ness|pocket|gila) monsters?*
      (circus|clown) (ticket|tickets|show ticket|tent|peanuts|animals|school|loach|makeup|wig|nose|fish|shoes|costume)*,(cirque|flying|piccadilly|oxford) circus*,joker (card|cards|costume|mask|movie|figure|skin|wild)*,sock puppet (kit|theatre|theater)*,(hand|finger|glove|shadow|string|master of) puppets?*,minions? (costume|toy|movie|backpack|cake|plush|party|banana)*
      (shark|sharks) (tank|vacuum|navigator|ion|steam|mop|fin|week|jersey|tickets|game|ticket)*,(san jose|baby|great white|whale) sharks?*,weasel (ball|coffee)*,berk (shire|hamsted|eley|ey)*,swine (flu|fever|feed|vaccine)*,leech (therapy|socks|field|bridge)*,evil (dead|within|eye|genius|queen|bong|nun|west|twin)*,(resident|lesser|see no|hear no|medi) evil*,maggots? (killer|fishing|bait|in my bin|farm|therapy)*,cockroach (bait|trap|gel|spray|killer|infestation)*
      filthy (rich|frank|fun)*,(savage|doc) (land|x|gear|rifle|arms|garden|grace)*,randy savage*,quack (mail|cola|pack)*,freak(y| on a leash| show ticket| friday)*,creep (radiohead|feed|test|rate|strain|resistant)*,(anti|soil|thermal|concrete|mission) creep*,psycho (bunny|pass|killer film|thriller)*,american psycho*,peasant (blouse|top|dress|skirt|bread)*,charlatans (tickets|vinyl|album|uk)*,(the) charlatans,mongrel (mob|dog|rescue)*,twit (pic|ch|ter)*
      the idiot (by|dostoevsky|paperback)*,american idiot*,idiot (box|light|plate|mittens)*,useless (facts|box|information)*,(trash|garbage) (pandas?|compactor|pail kids|truck|chute)*,moron (mountain|spain|de la frontera|argentina|air base),(slut|shit) (walk|zu|take)*,shih tzu*,(cock|rooster) (a doodle|a leekie|pit|burn|fosters|roach|sure|and bull)*,(shuttle|weather|stop|ball|pea|wood|han|hitch|pet|ban|mor|black) ?cock*,dick (van dyke|clark|cheney|sporting|whittington|francis|grayson|head grayson)*,dicks sporting*,dick s sporting*
      (fag|faggot) (end|ash|bundle|of sticks)*,bassoon*,tool (box|kit|bag|shed|belt|set|shop|tip|tray|chest|album|band|bar|tickets)*,(multi|power|garden|hand) tools?*,slave (lake|leia)*,(cheat|cheats) (sheet|code|codes|day|meal|engine|mode)*,crook(ed lake| neck|edly| shank)*,shepherds crook*,con (air|edison|artist film)*,pirate (ship|costume|bay|bay shirt|hat|party|flag|booty|bay mug)*,pirates of*,pittsburgh pirates*,(bandit|smokey and the) (chair|helmet|bluey)*,scam (alert|warning|email|text|call|calls|texts)*
      kill (switch|bill|team|streak|cam|ring|count|time|process|the (process|lights|engine|power|app|noise|weeds|battery))
      killing (it|time|floor),killed it,watchdog (timer|process)
      dead (battery|batteries|pixel|pixels|line|lift|bolt|sea|link|links|zone|spot|end|weight|cells|by daylight|on arrival|account)
      the bomb,bath bomb*,photo bomb*,bastard (file|sword|wing),(flame|fire) retardant*
      dick (smith|tracy|van dyke|turpin),moby dick,spotted dick,cock(tail|tails|pit|er spaniel)*,scunthorpe*
      penistone*,essex*,sussex*,shiitake*,crap(s| table),(sucks|suck) (up|the dust|air)*,(suction|sucking) (power|up)
      assess*,assist*,hell(boy|mann*|fire| s kitchen),bloody mary,damn (quick|good|fast|fine|near),fool proof
      foolproof,stupid (fast|good|cheap|o clock),idiot (proof|s guide|board|sheet),complete idiots guide,dummies guide
      for dummies,dumb (bell|bells|waiter|phone),pig (ear|ears|feed|iron|farm),rat (trap|poison|traps)
      cow (print|hide|milk),donkey kong,monkey (bars|wrench|island),clown (fish|costume|nose|wig|makeup|car)
      robot (vacuum|mower|arm|cleaner|toy),slave (drive|cylinder|device|port|mode),master slave
      tit(s| mouse| mice) (feeder|box),blue tit*,great tit*,boobs?y trap*,booby (trap|prize)*,shag (rug|carpet|pile)*
      faggots? (in gravy|and peas|recipe),niggle*,niggard*,snigger*,gay pride,cracker(s| box| jack),chink in*
      spic (and|n) span,coon (cat|hound)*,maine coon*,(steal|stole) the show,a steal,fur stole
      stolen (card|phone|bike|car|wallet|passport),my stolen,lie (flat|down|in),lying (flat|down|on the)
      trash (can|cans|bag|bags|bin|collection|day|folder|pickup)
      garbage (bag|bags|can|cans|disposal|truck|day|collection|pickup|bin)
      rubbish (bin|bag|bags|collection|removal|chute),scrap*,junk (mail|folder|food|drawer|box),spam folder
      die (cut|cast|hard|casting),dice,to die for
      screw (driver|drivers|cap|hole|holes|set|size|fitting|in bulb|thread)*,beat (saber|box|maker|pad)
      shoot (location|date|day),photo shoot*,headshot*,hit (box|point|points|the button|play|send|refresh)
      executioner*,murder mystery*,murder (on the|board game),shooter (game|games),zombie*,assassin*,suicide squad
      drop dead gorgeous,bullet (journal|points?|train|proof)*,gun metal,glue gun*,nail gun*,heat gun*
      knife (block|set|sharpener)*
    `,
  },
];
