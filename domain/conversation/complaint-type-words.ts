import type { ComplaintType } from '../phrases/phrase';

/** Words of one weight, as sources of regular expressions. Chinese is matched in simplified form. */
export interface WeightedWords {
  /** 3 names the trouble itself, 2 the field it is in, 1 only leans. */
  readonly weight: 1 | 2 | 3;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

type Named = Exclude<ComplaintType, 'other'>;

/** What customers write about each of the four types (practice F13). */
export const TYPE_WORDS: Readonly<Record<Named, readonly WeightedWords[]>> = {
  product: [
    {
      weight: 3,
      zh: [
        '质量|品质|做工|瑕疵|次品|残次|假货|正品|假的|掉色|褪色|起球|开线|脱线|开胶|破洞|生锈|发霉|变质|过期|异味|难闻|馊',
        '漏水|漏电|漏油|漏液|死机|黑屏|花屏|闪屏|闪退|卡顿|故障|坏[了的掉]|烂[了掉]|[碎裂断][了开掉]|碎屏|划痕|刮痕|刮花',
        '(?:不能|没法|无法)(?:用|使用|开机|充电)|用不了|打不开|开不了机?|充不[进上]|连不上|不制[冷热]|不出水|不亮|没反应',
        '[发寄送装拿拍]错|货不对板|货不对版|与描述不符|[跟和与](?:描述|图片|照片|页面|介绍|图上|网页)|色差|(?:尺码|码数|大小)不|偏[小大]|缩水',
        '[少漏][发寄送装]|少了[一两半几]|缺件|少件|缺货|配件|不新鲜|不熟|没熟|夹生|吃出|过敏|拉肚子|屏幕|荧幕|电池|长毛|生虫|小虫|虫子|空心|[歪皱]了|毛边',
        '[装用打开关充连拧插吸粘卡扣转按拉盖套戴扫存登]不[开上了进动亮响转住出牢稳]|不耐用|洗[了]?一[次回水]|没用几[天次]|用了几[天次]|[两三几]天就',
        '[刻印做写]错|冒烟|起火|烧[坏焦]|爆炸|炸了|鼓包|[太有]点?[紧松]|接口|咬不动|烂脸|三无|杂音|滋滋|音质|画质|难用|小了|大了|化了|馊了',
      ],
      en: [
        'broken?|crack(?:ed|s)?|snapped|shattered|defect(?:ive|s)?|faulty|malfunction\\w*|conked out|packed (?:in|up)',
        "(?:does|did|is|was)(?:n['’]?t| not) work(?:ing)?|stop(?:ped|s)? working|not working|dead on arrival",
        "(?:won['’]?t|wont|doesn['’]?t|can['’]?t|will not|wouldn['’]?t) (?:even )?(?:turn on|switch on|charge|start|connect|hold|close|open|pair|boot|power|print|spin|heat)",
        '(?:the )?wrong (?:size|colou?r|item|model|product|version|one|part|shoes?|shirt|dress|sofa|phone|book|pair|stuff|thing)',
        '(?:comes?|came|fell|falls|snapped|flew) off|off in (?:five|ten|two|\\d+) (?:mins?|minutes|seconds|days)|(?:one|first|single) wash|washed (?:it )?once|see[- ]through|(?:came|comes) (?:w|with|without) no|same (?:item|volume|book|fault|problem|one) again',
        'missing (?:a |an |the |its )?(?:part|piece|item|screw|button|accessor|lid|leg|cable|charger|page)\\w*',
        'mou?ldy?|stain(?:ed|s)?|torn|ripped|scratch(?:ed|es)?|leak(?:s|ing|ed|y)?|(?:fell|falling|fallen|fall|came|coming) apart',
        'not as (?:described|pictured|advertised)|(?:looks?|is) nothing like|counterfeit|knock-?off|(?:poor|badly|cheap)ly made|quality',
        'two left|smok(?:e|es|ing)|sparks?|caught fire|explod\\w*|laddered|allergic|rash|(?:it|just|phone|screen|laptop) died|size chart|glass in|not what (?:i|we) (?:asked|ordered|paid)|logs? me out|log(?:ging)? in|shorter than',
        'expired|out of date|gone off|crash(?:es|ed|ing)?|froze|overheat\\w*|rust(?:ed|y|ing)?|shrank|shrunk|stitching|seams?|faded|peeling|rotten|stale|undercooked|raw',
      ],
    },
    {
      weight: 2,
      zh: [
        '破[了的损]|裂|尺码|颜色|材质|型号|规格|保修|维修|返修|返厂|换货|说明书|破玩意|不好用|难吃|味道|软件|赠品|赝品|螺丝',
        '重启|断网|信号|漏|褪|脏|异响|噪音|掉毛|掉漆|毛病|退货|扎人|图上|实物|图片上|造假|面料|保质期|生产日期|中看不中用|[送发]的是|到手[就是两一]|翻译|设计|恶心|入口',
      ],
      en: [
        "damaged|dented|does(?:n['’]?t| not) fit|too (?:small|big|tight|loose|short|long)|smells?|tastes?|material|fabric|battery|screen|charger|zip(?:per)?",
        "warranty|repair(?:ed|s)?|replacements?|instructions|manual|firmware|bugs?|glitch\\w*|junk|(?:piece|load) of (?:crap|junk|rubbish|trash)|flimsy|fake|error|bent|wonky|frozen|empty|shade|swallow\\w*|(?:is|are|was|were|smells?|[’']s) off|useless (?:thing|product|item|gadget)|instead of (?:the|a|an)|replacement part|tat",
        'blinking|beep(?:s|ing)?|reset|reboot\\w*|flicker\\w*|rattl\\w*|wobbl\\w*',
      ],
    },
    {
      weight: 1,
      zh: ['东西|商品|产品|衣服|鞋|手机|机器|这货|充电|款式'],
      en: ['products?|items?|devices?|app|models?|sizes?|colou?rs?|dead|holes'],
    },
  ],
  service: [
    {
      weight: 3,
      zh: [
        '态度|没人[理管回接]|没人处理|不理[我人]|不回(?:我|复|消息|信息)|打不通|已读不回|踢皮球|推来推去|推脱|推托|推卸|互相推|敷衍|糊弄',
        '复制粘贴|复制贴上|复读机|机器人|人工客服|转人工|换(?:个|一个)?人|换(?:个|一个)客服|服务(?:态度|差|太差|不好|质量|品质)|售后(?:差|太差|不管|没人)',
        '答应(?:过|好|我)|说好的|说话不算|承诺|挂(?:我|了我)?电话|爽约|放鸽子|不(?:给我?|肯|让我?|予)退|拒绝退|拒不|不处理|(?:不|没|没有|一个都?没)解决|一直拖|拖着不|拖了|没人吱声|装死|装聋',
        '回(?:一下|句话|个话|我一?[下句]|个消息|话啊)|有没有人|有人吗|人呢|在不在|到底有没有人|师傅(?:到底|还|又)?(?:几点|什么时候|没|不)来',
      ],
      en: [
        'rude(?:ly|ness)?|attitude|hung up|hang(?:s|ing)? up on|ignor(?:e|ed|es|ing)|condescending|dismissive|disrespect\\w*|unhelpful',
        'no(?:body|[ -]?one) (?:\\w+ ){0,2}(?:answers?|answered|repl\\w+|respond\\w*|calls?|called|cares?|helps?|helped|came|rang|wrote|got|turned|picks)',
        'never (?:\\w+ )?(?:back to me|replied|called|answered|responded|rang|heard)|no (?:reply|response|answer)',
        '(?:transferred|bounced|passed|sent) (?:me )?(?:around|from|on|along|round|between|back|\\w+ times)|on hold|closed (?:my|the) (?:chat|ticket|case)',
        'any(?:body|one)(?: actually| even)? (?:there|alive|home|reading|listening)|any updates?|no updates?|(?:do|doing) your job|kindly wait|your (?:fucking |bloody |damn )?script|your (?:typing|help|helpline|attitude)|survey|hours since|incompetent|doing (?:absolutely )?nothing|(?:actually |even )?read(?:ing)? (?:the|my|this) (?:whole |entire )?(?:email|message|chat|thread)|(?:four|fif|six|seven)th time|other person says',
        'customer (?:service|support|care)|copy[- ]?(?:and[- ]?)?paste\\w*|canned (?:reply|response|answer)\\w*|scripted|(?:talk|speak|spoke|speaking|talking) to a (?:human|person|robot|bot|wall)|real (?:human|person)',
        "refus(?:e|es|ed|ing) (?:to|my|me)|won['’]?t (?:refund|help|answer|listen)|different (?:story|answer)s?|broke (?:your|the|his|her) (?:promise|word)",
        "(?:promised|told)(?: me)? (?:a |you would |you[’']d )?call(?: ?back)?",
      ],
    },
    {
      weight: 2,
      zh: [
        '客服|答复|工号|一会儿?说|上一句|又(?:在|正在|是)?.?(?:核实|反馈|登记)|第[二三四五]次|教程|流程|回得|等(?:你们|你|客服)?回复|不专业|师傅没来|没上门|跑了[好几三]*趟|预约|前台|店员|工单|(?:退款|退钱)(?:还|怎么|为什么|什么时候|到现在)|没退',
      ],
      en: [
        'agents?|staff|supervisor|manager|support (?:team|agent|person|rep)|call cent(?:er|re)|chat ?bot|bot|appointment|engineer|technician',
        "(?:didn['’]?t|never|not) (?:show|turn(?:ed)?) up|where(?:['’]?s| is) my refund|(?:still|not) (?:got|received|had|seen) (?:my|the|a) refund|waiting (?:for|on) (?:a|an|my|your|the) (?:reply|answer|response|refund|call)",
        '(?:help|answer|reply to|respond to) me|let me check|case (?:number|id|ref)|call ?back|(?:wrote|written|emailed|called|rang|phoned|messaged|contacted) (?:you )?(?:\\w+ )?(?:times|twice)',
      ],
    },
    { weight: 1, zh: ['服务|售后|处理'], en: ['service|support|help ?line|complaint'] },
  ],
  price: [
    {
      weight: 3,
      zh: [
        '降价|涨价|差价|差额|价差|保价|价保|买贵|更便宜|便宜了|多[扣收付刷算]|乱收费|乱扣|重复扣|重复收|[扣刷收]了?[两二2]次|两次[扣刷]',
        '扣(?:了)?(?:我)?(?:的)?(?:钱|款|费|年费|会员)|自动续费|续费|优惠|折价券|折扣|满减|红包|价格|价钱|太贵|好贵|手续费|违约金|服务费|安装费|上门费|超时费|押金|定金|订金',
        '运费(?:谁|要|怎么|为什么|太|自己|我)|杀熟|账单|帐单|发票|收费|加价|费用|凭什么收',
      ],
      en: [
        'overcharg\\w*|(?:double|twice)[- ]?(?:charged|billed)|charg(?:e|ed|es|ing) (?:me )?(?:twice|double|extra|again|more|for|[£$€]|\\d)|(?:charged|billed) (?:me )?(?:\\w+ )?(?:twice|double)|two charges',
        'hidden (?:fee|charge|cost)s?|pric(?:e|es|ing)|fees?|bill(?:ed|ing|s)?|invoices?|coupons?|vouchers?|discounts?|promo(?: ?code)?|promotion',
        'cheaper|expensive|over ?priced|rip[- ]?off|auto[- ]?renew\\w*|renewal|subscription|difference back|deposit|surcharge|tariff|direct debit',
      ],
    },
    {
      weight: 2,
      zh: [
        '券|返现|多少钱|尾款|贵了|太坑|\\d+ ?[块元]钱?|原价|活动价|会员|积分|关税|税费|改价|退差|到账|入账|入帐|金额|付款|扣费|话费',
      ],
      en: [
        '[£$€] ?\\d[\\d.,]*|\\d+ ?(?:dollars|pounds|quid|bucks|euros)|statement|payments?|paid twice|membership|fares?|took (?:the )?payment|advertised|taken from my (?:card|account)|costs?',
      ],
    },
    { weight: 1, zh: ['便宜|贵(?![店司行方公平])|钱'], en: ['money|paid|pay|credits?|cost'] },
  ],
  logistics: [
    {
      weight: 3,
      zh: [
        '快递|物流|包裹|发货|出货|发出|运输|运单|单号|签收|派送|派件|配送|投递|揽收|揽件|中转|到货|[没未]收到|[没未]到|不到货',
        '[送放]错|送到|送来|送货|丢件|丢了|弄丢|丢失|代收点|驿站|快递柜|丰巢|蜂巢|智取柜|超商|取货|取件|自提|地址(?:错|写|改|填)|改地址',
        '外箱|纸箱|箱子|包装(?:都|也|全)?[破烂压碎]|压[坏扁烂]|骑手|外卖员|外送员|送餐|海关|清关',
        '顺丰|圆通|中通|申通|韵达|极兔|邮政|德邦|菜鸟|网点|门卫|代签|分拣|路由|放门口|湿透|能[发寄]|寄[到吗]|新地址|旧地址|还没发|收货',
        '没影|影子都没|哪个先发|发了[吗没]|发没发|送上[楼门\\d]|改送|几点(?:能|会)?[到送]|(?:什么时候|几号|几时|哪天|多久)(?:能|才|会|可以)?[到发送寄]|停在|停更|货态|到哪[了里儿]?|催[发件单]',
      ],
      en: [
        'parcels?|packages?|deliver(?:y|ies|ed|s|ing)?|shipp(?:ing|ed)|shipments?|ships?|couriers?|tracking|in transit|dispatch(?:ed)?|lost in the (?:post|mail)',
        "(?:has|have|had|did|is)(?:n['’]?t| not)(?: even)? (?:arrived?|come|turned up|shipped|here)|not (?:arrived|shipped|delivered|received)|never (?:arrived|came|showed up|turned up|received)",
        "where\\W{0,2}(?:is|are|['’]?s)\\W{1,3}(?:my|our)\\W{1,3}(?!refund|money|cash|voucher|discount|reply|answer)[a-z]+|no sign of (?:it|my|the|a)|nothing (?:has )?(?:arrived|came|come|turned up)",
        're-?deliver\\w*|attempted|nobody came|you (?:guys )?(?:have )?lost|lost (?:my|the|our) [a-z]+|left (?:it )?(?:in|at|by|on|with|outside) (?:the|my|a)|zero [a-z]+s|leave it (?:with|w|at|in|by)|neighbou?rs?|porch|no date|promised (?:for )?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|\\d)\\w*',
        '(?:the |your )?driver|customs|wrong address|change (?:of |the |my )?(?:delivery )?address|out for delivery|depot|locker|pick[- ]?up point|collection point|postman|doorstep',
        '(?:crushed|soaked|battered|torn|open|damaged) (?:box|parcel|package|carton)|(?:box|parcel|package|carton|packaging) (?:was |is |came |arrived |all )*(?:crushed|soaked|wet|open|torn|battered|damaged|ripped)',
        'damaged in (?:transit|the post|shipping)|still waiting (?:for|on) (?:my|the|an?) (?:order|item|parcel|package|delivery)',
      ],
    },
    {
      weight: 2,
      zh: ['还不发|现货|预售|卡在|面单|寄出|寄件|路上|延误|晚点|超时|迟到|在途|几天了|补发|地址|寄'],
      en: [
        'delay(?:ed|s)?|late|overdue|warehouse|carrier|express|next[- ]day|pre-?order|eta|post(?:ed|age)|rider|packets?',
      ],
    },
    {
      weight: 1,
      zh: ['什么时候|几天|收到|仓库|丢'],
      en: ['waiting|received|order|arriv(?:e|ed|es|al|ing)|label|lost|address'],
    },
  ],
};

/** What is praised or ruled out in passing is no complaint: these stretches are not read. */
export const NOT_THE_COMPLAINT: { readonly zh: readonly string[]; readonly en: readonly string[] } = {
  zh: [
    '(?:物流|快递|发货|出货|送货|配送|服务|态度|客服|质量|品质|价格|包装)(?:也|都|倒|是|还|真|的|非常|特别|比较|确实|挺|很|蛮|超|算){0,4}(?:快|好|不错|给力|可以|ok|没问题|没得说|棒|满意|专业|实惠|用心)',
    '(?:不是|并非|跟|和|与)(?:质量|物流|快递|价格|服务|客服|你们客服)的?(?:问题|无关|没关系)|没有?(?:破损|坏|损坏)',
  ],
  en: [
    '(?:delivery|shipping|courier|service|staff|support|price|quality|packaging|driver|technician|engineer|agent|rider)(?: itself)?,? (?:was|is|were|has been|seems) (?:very |really |super |so |actually |perfectly |quite |terribly ){0,3}(?:brilliant|amazing|wonderful|kind|fast|quick|great|good|fine|excellent|ok(?:ay)?|lovely|perfect|helpful|friendly|polite|on time)',
    '(?:fast|quick|great|good|excellent|lovely) (?:delivery|shipping|service|quality|price|packaging)',
    "(?:is|was)(?:n['’]?t| not) (?:about )?(?:the |a |your )?(?:delivery|shipping|courier|service|staff|price|quality|product)(?: (?:problem|issue|question))?",
    "(?:nothing to do|no problem) with (?:the |your )?(?:delivery|courier|price|quality|product|service|staff)|not broken|(?:my )?late (?:husband|wife|father|mother|mum|dad|nan|son|uncle)|nothing(?:['’]s| is| was) (?:broken|damaged)",
  ],
};
