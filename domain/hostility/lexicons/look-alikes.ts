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
      刺客信条,植物大战僵尸,杀人游戏,剧本杀,狼人杀,死亡(证明|赔偿|险),身故,自杀小队
    `,
  },
  {
    id: 'en-look-alike',
    kind: null,
    aimed: 0,
    loose: 0,
    patterns: `
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
