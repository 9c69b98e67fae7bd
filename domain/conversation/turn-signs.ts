import { eitherLanguage } from './moment-words';

// Signs of what a customer's turn asks for, beside what it complains of. Chinese is matched in simplified
// form. A sign says what the words do; whether it counts is for `suggest-signals.ts`.

/** It hurts: tears, shame, giving up, somebody's death, waiting day after day. */
export const DISTRESS = eitherLanguage(
  '哭|崩溃|难受|受不了|[心寒]寒|寒心|委屈|丢人|丢脸|绝望|[手腿]都?在?(?:抖|软)|睡不着|去世|过世|葬礼|' +
    '[爸妈爷奶公婆弟妹狗猫]{1,2}(?:上个?[月周]|去年|刚|昨天|前天)?走了|无所谓了|不想要了|都不想|真服了|我服了|累了|(?:那种|' +
    '什么|这种)感觉|有没有人(?:在)?管|不指望|总得有人|第[三四五六七八九十]封|每天.{0,14}(?:看|等|盯|打开|问)|专坑|' +
    '白(?:跑|等|请|费)|用不上了|心里.{0,4}(?:堵|凉|难)|气死|气哭|要疯|疯了|快疯|心累|太难了|撑不|熬|失眠|害怕|好怕|' +
    '担心死|急死|急疯|丧|孤单|没人(?:理|管|在意)|凭什么(?:这么|这样)对|拿(?:我|人)当|糟心|堵心|憋屈|窝火|无语|呵呵|折腾|' +
    '毁了|泡汤|错过|来不及|婚礼|生日|周年|高考|面试|老人|奶奶|爷爷|病|手术|出院|残疾|怀孕',
  'cry|crying|cried|in tears|shaking|sobbing|(?:feel|felt|feeling) (?:so |very |really )?(?:sick|small|stupid|awful|humiliated|' +
    "ashamed|helpless|let down|alone)|devastated|heartbroken|gutted|so done|i['’]?m done|can['’]?t (?:take|cope|stand|believe)|" +
    "exhausted|at my wits?|(?:do you )?have any idea (?:what|how)|don['’]?t (?:even )?know what to (?:say|tell|do)|" +
    "count(?:ing)? (?:the|every) \\w+|passed away|funeral|humiliat\\w*|embarrass\\w*|i(?:['’]m| am) (?:just |so |really )?(?:tired|" +
    'upset|disappointed|worried|scared|terrified)|really thought|just great|without a word|every (?:single )?(?:year|month|week|day|' +
    "time) the same|nobody cares|what['’]?s the point|took (?:both|two|the|a) days? off|unpaid leave|thank god|fed up|sick (?:of|" +
    "and tired)|furious|livid|can['’]?t sleep|panic\\w*|scared|frightened|hopeless|useless to|wedding|birthday|anniversary|honeymoon|" +
    'christmas|hospital|surgery|disabled|pregnant|elderly|grandm\\w*|grandf\\w*|my (?:mum|mom|dad|mother|father) (?:is|was|has|cried)|' +
    'ruined|missed (?:my|the|our)|waited all|all day|for (?:hours|weeks|months)|unbelievable|ridiculous|disgusted|disgraceful|shocking|' +
    'appalling|joke|honestly|ignored|nobody (?:listens|answers|helps)|heart|worst|nightmare|hell|stress\\w*|hurt(?:s|ful)?|' +
    'lost for words|speechless|upsetting|sad',
);

/** Somebody is praised, or something is made good. */
export const PRAISE = eitherLanguage(
  '多亏|幸亏|幸好|还好(?:赶上|有你|有您)|省了我|帮了.{0,3}忙|没让我失望|没有?白(?:来|买)|人(?:挺|很|真|特别)好|' +
    '(?:挺|很|真|太|特别)(?:贴心|靠谱|负责|耐心|细心|给力|周到|感人)|点个?赞|下次还(?:来|买|找)|(?:刚才|之前|' +
    '昨天).{0,6}(?:话说?重|态度|急了|凶|冲)|错怪|谢谢你一直|太感谢|感激|救了我|救命恩人|超(?:赞|棒|好)|真棒|赞|暖心|' +
    '好评已|五星已|效率高|这么快|专业.{0,4}(?:谢|赞)|满意|你真|辛苦(?:了|你)|麻烦(?:了|你了)',
  "made my (?:day|week)|you(?:['’]re| are) (?:a |an |the )?(?:star|best|legend|angel|lifesaver|gem|hero)|lifesaver|gorgeous|" +
    "safe and sound|ke(?:ep|pt)(?:ing)? your word|couldn['’]?t have|spot on|brilliant|so (?:kind|helpful|patient|quick)|(?:was|" +
    'were) (?:so |very |really )?(?:polite|kind|lovely|patient|helpful|friendly|on time)|hard time|sorry (?:for|about) (?:snapping|' +
    'my tone|shouting|being|yesterday|earlier)|(?:love|loves|loved) (?:it|them|the)|(?:works|fits|looks) (?:perfectly|beautifully|' +
    'great|lovely)|exceeded|impressed|compliments?|thank(?:s| you) (?:so|very|a lot|again|for|million)|thanks a (?:lot|million)|' +
    'really appreciate|appreciate (?:it|your|you)|grateful|well handled|first[- ]class|excellent|fantastic|amazing|wonderful|' +
    'five stars|will recommend|recommend you|great (?:job|service|help|work)|happy (?:customer|with)|pleased|delighted',
);

/** The customer helps: tells of a mistake, brings all that was asked for. */
export const HELPS = eitherLanguage(
  '(?:跟|和|告诉|通知|提醒)(?:一下|一声)?你们(?:说)?一?[下声]?.{0,20}(?:写反|写错|标错|不对|有误|失效|打不开|' +
    '坏了)|建议(?:跟|和|你们|贵|让|改|加)|写反了|(?:别的|其他)(?:顾客|客人|人|用户)|(?:都|已经?|' +
    '全)(?:帮你们?)?(?:整理|准备|弄|拍|填|收集)好了|按.{1,6}(?:编|排)(?:的|好|了)?|对过了|全齐|顺便(?:说|提|' +
    '反映)|提个?建议|可以(?:考虑|改进)|给你们(?:反馈|反映|提)|有个(?:错别字|小错|笔误|漏洞)|链接.{0,4}(?:失效|打不开)|' +
    '已经?(?:发|传|上传|拍)(?:给|到|好)',
  "thought you(?:['’]d| would| might) (?:like|want) to know|(?:wanted|want|like) to let you know|just (?:so you know|" +
    'letting you know|to let you know)|heads[- ]up|fyi|for your information|noticed (?:a|an) (?:mistake|typo|error)|you (?:may|' +
    "might) want to|i(?:['’]ve| have) (?:also |even )?(?:measured|written (?:it |everything )?down|listed|collected|sorted|" +
    'put together|scanned)|all (?:the )?(?:documents|photos|papers) (?:are )?(?:attached|here|in)|small (?:suggestion|tip|hint)|' +
    'suggestion for|typo|broken link|(?:found|spotted|seen) (?:a|an) (?:mistake|error|bug|typo)|as (?:you )?(?:asked|requested)|' +
    'everything you (?:asked|need)|filled (?:it|everything|out|in)|pointing out|point out',
);

/** It is done, and whether it holds is still to be seen. */
export const WAITS_AND_SEES = eitherLanguage(
  '再(?:看看?|观察|试试?|等等看|说吧?)(?:$|[，。！,.! ])|再(?:观察|看看)|观察(?:观察|一下|几天|看看)|' +
    '等.{1,10}(?:再看|再说|试试|看看)|得看|看.{0,6}(?:情况|效果)|暂时(?:没|不|好|还行|稳定|正常)|目前(?:没|还|' +
    '正常|不|看)|[今明后]天再(?:看|说)|好(?:一点|些|多)了|这次.{0,12}还行|希望(?:以后|下次|别再)|先(?:这样|用着|' +
    '看看)|等(?:收到|到货|到了|用|装|试|周末|下班|回家)|用(?:几天|一段)|过(?:几|两)天|看后面|还不(?:确定|' +
    '知道)(?:会不会|行不行)|应该(?:没|可以)|先看|收到再|试过再|好像(?:好|没)',
  'see (?:if|how|whether|what happens)|so far|for now|wait (?:a|one|two|three|\\d+) (?:more )?(?:weeks?|days?)|wait and see|' +
    "keep an eye|i(?:['’]ll| will| can) (?:try|test|fit|use|check|wear|install|charge) (?:it|them|that)|fingers crossed|" +
    'over the weekend|touch wood|before i (?:say|call|believe)|seems? (?:ok(?:ay)?|fine|better|stable)|better (?:now|today)|' +
    "we['’]?ll see|wait for|once it|when it (?:comes|arrives|gets)|if it (?:happens|comes back|breaks|drops|fails) again|" +
    'a few (?:more )?days|test(?:ing)? it|trying it|monitor|hope it (?:lasts|holds|stays)|hopefully|it seems|holding|holds',
);

/** Word was promised or is due: the customer asks for it, or waits for it. */
export const AWAITS_WORD = eitherLanguage(
  '等(?:你们?|您|着)?(?:的)?(?:消息|回复|通知|电话|结果|答复)|(?:有|出)(?:消息|结果|进展|回复|答复|下文|回音|' +
    '眉目)了?(?:吗|没|么|嘛)|(?:怎么样|咋样|到哪(?:一)?步)了|然后呢|(?:会|到时候?|谁)(?:再)?(?:来)?(?:通知|' +
    '告诉|联系|打给)我|(?:没有?|未)(?:收到|接到|见到)任何(?:人)?的?(?:通知|电话|回复|消息|说法)|(?:上次|上周.?|' +
    '上个?星期.?|昨天|前天|那天|之前).{0,6}(?:说|答应|讲好?).{0,6}(?:帮我|给我|会|要|查|联系|回)|什么时候(?:能|' +
    '会|可以)?(?:回|告|答|通知|联系)|还没(?:回|消息|结果|人联系)|(?:催|问)一?下.{0,4}(?:进度|结果|进展)|进度|进展|' +
    '之前(?:反映|投诉|申请|提交|报)的|跟进|回电|回访|后来呢|查到(?:了)?(?:吗|没)|(?:处理|审核|解决)(?:完|' +
    '好)?了(?:吗|没)|给我(?:个)?(?:准信|答复|回话)',
  "(?:i(?:['’]ll| will)|will i|then i['’]ll) hear|(?:will|would|does|can) (?:someone|anyone|somebody|you) (?:tell|ring|call|write to|" +
    'let|contact|email|text|update) me|keep checking|any (?:news|updates?|word|progress|answer)|(?:did|has|have) (?:the |your |she |' +
    'he |they |anyone|you )?[\\w ]{0,24}(?:answer(?:ed)?|repl(?:y|ied)|look(?:ed)? at|decided?|heard|come back|get back|got back)|' +
    '(?:last (?:week|month|time|\\w+day)|yesterday|earlier|on \\w+day|the other day),? you (?:told|said|wrote|promised)|you (?:said|' +
    "told me|promised|wrote) (?:that )?(?:you|she|he|they|someone|somebody|the [\\w ]{1,20}) ?(?:would|will|['’]d|['’]ll) (?:call|ring|" +
    "write|get back|look|check|phone|email|answer)|(?:what(?:['’]s| is) (?:the status|happening|the latest))|where (?:do )?(?:things|" +
    'we) (?:are|stand)|follow(?:ing)?[- ]?up|status|progress|chasing|(?:have|has) .{1,30} (?:been )?(?:decided|found|processed|' +
    'approved|checked|sent|fixed)|how (?:is|are) .{1,20} (?:going|coming)|(?:my|the|our) (?:case|claim|complaint|request|' +
    'application|ticket)|heard (?:back|nothing|anything)|waiting (?:for|to) (?:hear|a|your|an)|let me know|keep me|' +
    'call(?:ed)? (?:me )?back|ring me',
);

/** A choice is asked for in so many words. */
export const ASKS_OPTIONS = eitherLanguage(
  '有(?:没有|什么|啥|别的|其他).{0,4}(?:办法|方案|法子|选择|补救)|(?:什么|啥|哪些)(?:办法|方案|选择)|(?:退|改|' +
    '换|修|补|等|赔)[^，。？]{0,6}还是(?:退|改|换|修|补|等|赔)|哪(?:个|种|款|样)(?:更|比较)?(?:好|合适|划算)|' +
    '(?:推荐|建议)(?:一下|我|哪|什么|个)|过渡一下|能(?:先|怎么)(?:补|安排|调)|可以换(?:成|别)|能换成|有别的|' +
    '其他(?:方式|办法|时间|颜色|款)|替代|改(?:到|成|期)|哪个|选哪|怎么选|要不要|值不值|划不划算|补救|有什么(?:能|可以)',
  '(?:my|the|our|any|what|other) (?:options?|choices|alternatives?|possibilities)|what (?:do|would|can|could|should) (?:you|we|' +
    'i) (?:normally |usually )?(?:suggest|recommend|offer|advise|propose|do (?:now|instead|in))|(?:any|is there (?:any|an|' +
    'another)?) ?other (?:way|option|solution)|another way|which (?:one|plan|option|tariff|model|size) (?:is|would|should|suits?|' +
    'fits?)|is it worth|what would you do|sold out|could (?:you|i|we) (?:\\w+ )?instead|can (?:i|we) (?:\\w+ )?instead|instead of|' +
    'different (?:one|date|day|time|colou?r|size|model)|or (?:should|shall|can|do|is|would) (?:i|we|it)|better (?:to|off|if)|recommend|' +
    'suggest(?:ion|ions)?|swap|alternative|replacement or|what can (?:you|be) (?:do|offer|done)|choose|choice|help me (?:decide|' +
    'choose)|cheaper|possible to',
);

/** What comes next is left to the agent: an offer, where the facts are there. */
export const WHAT_NOW = eitherLanguage(
  '(?:怎么|咋)(?:办|弄|补|搞|赔|解决|处理|整|算)|(?:你|你们)(?:说|看)(?:怎么|咋|该)|还能怎|那现在呢?$|接下来|下一步|现在呢|那呢|能做什么|你(?:能)?(?:给|帮)我(?:什么|怎么)',
  'what now|what (?:next|then)|now what|so what(?: now)?\\b(?! (?:if|about))|how (?:do|can|shall|should|will) (?:we|i|you) (?:go on|' +
    "proceed|solve|sort|fix|put|handle|make)|what happens (?:now|next)|where do we go|what do i do|what(?:['’]s| is) (?:next|the plan|" +
    'your plan|possible)|what can (?:you|i|we|be)|how (?:are|will) you (?:going to )?(?:fix|solve|make|handle|sort)|where (?:do|' +
    'does) (?:that|this) leave|what (?:will|are) you (?:do|doing|going)|and now',
);

/** Something on this side was said, shown or done wrong. */
export const THEIR_DOING = eitherLanguage(
  '(?:你们?|贵司|贵方|客服|店里|师傅|网站|页面|通知|公告|系统|详情页|合同|官网|活动)[^。？！]{0,16}(?:写|说|发|显示|' +
    '承诺|答应|标|保证|告诉|给我算|规定)[^。？！]{0,24}(?:结果|但|却|实际|其实|变成|不一样|才|今天就|未|发现|白)|' +
    '(?:重复|多|误|错)(?:扣|收|算|发|填|登记)|(?:算|发|搞|弄|填|报|记|登|寄)错(?!.{0,4}(?:我自己|是我))|' +
    '到底.{1,3}没|(?:是|就是)(?:你们?|贵司)的?(?:问题|责任|错|原因)|(?:承诺|答应|说好).{0,20}(?:未|没|至今|' +
    '不)|把我.{0,20}(?:公开|泄露|发给|寄给|挂)|没(?:人|有人)(?:来|通知|联系|告诉)|(?:为什么|怎么会|' +
    '凭什么).{0,12}(?:扣|收|取消|停|没|不)|(?:说|写|标|显示)(?:好)?的?(?:是|有|包).{1,16}(?:但|却|结果|' +
    '实际|没|不)|明明|当初|之前说|不是说|你说(?:过|的)|不一致|对不上|跟(?:说|描述|页面|宣传).{0,4}不|' +
    '收了.{0,6}(?:两|双|多)|(?:漏|少|多|错|晚)(?:了|发|给|收|扣|送)|取消了?我|忘(?:了|记)|没(?:给|帮|按|通知|' +
    '发|写|说)|系统.{0,6}(?:问题|bug|错|卡)|谁的(?:责任|问题|错)|怎么(?:会|能)这样|为啥|为什么',
  'you (?:put|sent|gave|told|charged|billed|took|confirmed|promised|cancelled|mixed|booked|wrote|published|posted|deleted|closed|' +
    "shipped|double)\\b|you(?:['’]ve| have) (?:sent|put|charged|given|mixed|billed|booked|cancelled|published|deleted|lost|" +
    'overcharged)|i was (?:promised|told|assured|charged|billed)|charged .{0,20}(?:twice|instead|again)|paid twice|(?:so|then) (?:why|' +
    "you)|why (?:was|were|did|is|has) (?:you|it|my|the|nobody|no one|there)|(?:it )?(?:wasn['’]?t|was not|isn['’]?t) (?:me|my (?:fault|" +
    "mistake)|mine)|not mine|(?:didn['’]?t|did not) make a mistake|your (?:own )?(?:page|site|website|system|app|colleague|driver|" +
    'staff|letter|e-?mail|confirmation|shop)[\\w ]{0,12} (?:says?|said|froze|told|promised|gave|sent|charged|crashed|showed)|' +
    'nobody (?:came|was there|told|showed|turned)|(?:you|they|it|she|he|the \\w+) (?:said|says|promised|confirmed|told|wrote|stated|' +
    'advertised) .{1,60}(?:but|and (?:now|then|it)|yet|instead)|but (?:you|your|it|they|nobody|no one|the)|your (?:mistake|error|fault|' +
    'doing|end|side)|(?:was|were|been|got) (?:double|over)[- ]?(?:charged|billed|booked)|wrong (?:address|name|date|amount|price|time|' +
    "information|account|person|invoice)|didn['’]?t (?:send|tell|cancel|refund|apply|deliver|show|turn up|call|warn)|forgot|lost my|" +
    'cancelled my|without (?:telling|asking|warning|notice)|how (?:could|can|did) (?:this|that|you|it) happen|whose fault|' +
    'explain (?:why|how)|as agreed|agreed|mix[- ]?up',
);

/** The agent has owned to it. */
export const AGENT_ADMITS = eitherLanguage(
  '是(?:我|我们|这边|咱们)[^。]{0,6}(?:漏|错|疏忽|没)|确实(?:扣|是|有|多|少|发|没)|是我们的?(?:问题|失误|责任|错)|我(?:们)?(?:这边)?(?:漏|算错|看错|写错|记错|发错)',
  "(?:our|my) (?:mistake|slip|error|fault|oversight|end)|that(?:['’]s| is) on (?:us|me)|you did (?:everything|nothing)|you(?:['’]re|" +
    ' are) right|i (?:see|can see) (?:both|the confirmation|two|that (?:it|they)|the error|it)|an error on|should not have|' +
    "shouldn['’]?t have",
);

/** What no agent may give: other people's data, what is past its time or used up, a favour against the rules. */
export const OUTSIDE = eitherLanguage(
  '(?:别人|他人|楼上|楼下|邻居|住户|租客|房东|老公|老婆|丈夫|妻子|男友|女友|前夫|前妻|儿子|女儿|同事|朋友|对方|骑手|司机|买家|' +
    '客人|对象)[^。？！]{0,10}(?:联系方式|电话|手机号|地址|住址|记录|账单|聊天|密码|成绩|信息|行踪|定位)|(?:加|' +
    '给)(?:个|下|一下|你的?|我)?(?:微信|vx|wx|qq)|好评.{0,8}返|返(?:我|现|点)|(?:不要|没有?|不用)处方|' +
    '(?:差评)?我?可以删|改(?:成绩|分|日期|记录)|(?:过期|过保|到期|超期|超时|逾期).{0,24}(?:能|想|还|用|退|修)|' +
    '(?:过了|超过了?).{0,8}(?:期|天|月|年|保)|(?:穿|用|戴|吃|洗|拆|开|骑|' +
    '睡)(?:过)?了?.{0,6}[一两二三四五六七八九十半几\\d]+个?[天周月年次回].{0,20}(?:退|换)|(?:就)?不能算|通融|' +
    '破个?例|走个?后门|打.{0,2}[一二三四五六七]折|我自己.{0,6}(?:写错|弄坏|摔|弄丢|选错|填错).{0,24}(?:退|换|赔)|' +
    '(?:是我|我)写错|免费(?:修|换|送|给)|发票.{0,8}(?:多开|开高|写成)|帮我查.{0,6}(?:谁|别人|他|她)|他的|她的|' +
    '(?:告诉|给)我.{0,6}(?:地址|电话|名字|家)|不(?:退|寄|还)(?:货|回).{0,10}(?:退款|退钱)|(?:多|' +
    '再)(?:赔|给|送)(?:点|我|一)|额外|白送|免(?:费|单)|半价|(?:便宜|优惠|少)(?:点|一点|些)|内部(?:价|人|员工)|' +
    '私下|现金|绕过|不走平台|代(?:签|写|考)|作弊|伪造|开假|虚开|提前(?:放|开|给)|插队|加急.{0,4}(?:免|不)|' +
    '超过.{0,6}(?:天|月|年)|用坏|摔(?:坏|碎|了)|弄(?:坏|丢|脏|湿)|进水|剪(?:了|掉)|拆(?:了|封|开)|吊牌|' +
    '没(?:票|小票|发票|凭证|包装)|已经(?:过|超|用|穿|拆|吃)',
  '(?:ex|wife|husband|son|daughter|neighbou?r|flatmate|tenant|boyfriend|girlfriend|colleague|friend|driver|boss|partner|mother|' +
    "father)(?:['’]s)? [\\w ]{0,20}(?:address|number|marks?|grades?|records?|account|messages|location|details|password|calls)|" +
    '(?:address|number|marks?|grades?|records?|details|location|password|data) of (?:my|the|another|a|your) |(?:warranty|guarantee|' +
    'code|voucher|offer|return (?:window|period)|deadline|coupon)[\\w ]{0,10} (?:ended|expired|ran out|is over|is up)|for free|' +
    'free (?:please|of charge)|(?:can you|could you|please|just) (?:make it|extend|reopen|reactivate|backdate|change (?:the|' +
    'my) (?:date|mark|grade))|change my (?:\\w+ )?(?:mark|grade|score|date)|nobody (?:will|would|has to|needs to) (?:notice|know|see)|' +
    'just (?:make|change|put|mark) it|(?:an|one) exception|(?:i|we|my \\w+) (?:only )?(?:wore|used|washed|opened|boiled|dropped|broke|' +
    "spilled|tried|drove) (?:it|them|the)|or nothing|without (?:a )?(?:prescription|receipt|id|invoice)|don['’]?t care (?:what|" +
    'about) (?:the|your) (?:terms|rules|policy)|bend the rules|under the table|off the (?:books|record)|five[- ]star .{0,20}(?:if|for)|' +
    "£ ?\\d,?\\d{3}|€ ?\\d,?\\d{3}|\\$ ?\\d,?\\d{3}|someone else['’]?s|other (?:customer|person|people|guest|tenant)['’]?s?|(?:who|" +
    'where) (?:does )?(?:he|she|they) (?:lives?|is|are)|his (?:address|number|account|marks|records)|her (?:address|number|account|' +
    'marks|records)|their (?:address|number|account)|keep (?:it|them|the)|(?:a|the) (?:discount|freebie|bonus|upgrade) (?:anyway|too|' +
    'on top)|half price|% off|waive|skip the|jump the queue|ahead of|backdat\\w*|pretend|fake|change the (?:date|invoice|name) on|' +
    '(?:months?|years?|weeks?) (?:ago|old|late|after|later|out of)|too late|missed the deadline|after the (?:deadline|date|end)|' +
    'no (?:receipt|tags?|packaging|box|proof)|(?:dropped|spilled|broke|lost|ripped|cut|stained|scratched) (?:it|them|the|my)|' +
    'my own (?:fault|mistake)|i (?:forgot|lost|broke|damaged)|used (?:it|them) (?:for|once|twice|a)|personal (?:number|phone|email|' +
    'account)|your (?:private|own|personal|home) (?:number|phone|address)|meet (?:me|up)|date|in cash|privately|' +
    'outside (?:the )?(?:app|platform|site)|just this once|please just|surely you can',
);

/** The agent named a limit. */
export const AGENT_LIMITS = eitherLanguage(
  '做不(?:到|了)|办不了|没(?:有)?办法|不(?:支持|能|可以|行|允许|符合)|无法|只能|规定|政策|[过到超]期|上限|权限|仅限|已(?:经)?(?:截止|结束)',
  "(?:can['’]?t|cannot|unable|not able|not possible|not allowed)|the (?:terms|rules|policy|limit)|(?:go|goes|given|sent) to (?:him|" +
    'her|them|the [a-z]+) only|only (?:the|to|for)|pass mark|it ended|valid until|expired|past the|after (?:the|\\d+) (?:days|' +
    'deadline)|was washed|are they opened|worn',
);

/** The agent's own authority does not reach. */
export const BEYOND_AGENT = eitherLanguage(
  '(?:超出|不在)我.{0,6}(?:权限|范围)|我(?:这边)?(?:没有?|的)权限|我做不了主|要(?:请示|上报)',
  "my (?:own )?(?:limit|authority)|beyond my|above my|not for me to|i(?:['’]m| am) not (?:allowed|authori[sz]ed)|hasn['’]?t answered me",
);

/** It needs somebody above: law and authorities, large business, broken promises, a child or a life in danger. */
export const NEEDS_SENIOR = eitherLanguage(
  '律师|法务|起诉|法院|法庭|监管|12315|12345|消协|消费者协会|记者|书面(?:的)?(?:答复|回复|说明)|能?拍板|(?:能|' +
    '说了)?做主|你能?(?:定|说了算)(?:吗|么)|(?:谁|哪个)(?:负责|管事|能定|说了算)|负责人|管事|账期|批量|泄露|(?:采购|' +
    '订|要|买)[^。]{0,4}(?:[二三四五六七八九十百千]{2,}|\\d{2,}|几[十百千])(?:台|件|套|个|箱|份)|手术费|救命|' +
    '报警|派出所|烧伤|住院|送医|中毒|急诊|(?:孩子|宝宝|未成年|小孩).{0,20}(?:充值|打赏|转账|偷偷|刷了)|举报|工商|税务|' +
    '银保监|证监|教育局|卫健|消防|媒体|电视台|律师函|仲裁|诉讼|赔偿.{0,6}(?:万|千)|[一二三四五六七八九十\\d]+万|集体|团购|' +
    '公司.{0,6}(?:订|采购|合作|签)|合作|代理|总部|上面|上级|领导|(?:更|最)高(?:级|层)|能不能(?:特批|审批)|特批|审批|' +
    '隐私|个人信息|盗(?:刷|号|用)|诈骗|冒充|身份证|触电|起火|爆炸|过敏.{0,6}(?:医院|急)|摔伤|受伤|骨折|流血|' +
    '宝宝.{0,10}(?:吐|吞|伤)|自杀|不想活|活(?:不下去|着没)|轻生',
  'solicitor|lawyer|attorney|ombudsman|regulator|trading standards|data (?:breach|protection)|small claims|in court|the police|' +
    '(?:who|someone|somebody|anyone) (?:can (?:do|decide|approve|sign|help)|above|higher|senior|in charge|with (?:the )?authority)|' +
    'who (?:in|at) .{0,24}(?:answers?|decides?)|(?:there must be|is there) (?:someone|somebody|anyone)|above (?:you|your|the)|\\d(?:st|' +
    'nd|rd|th) promise|promises? broken|broken promises?|end it (?:tonight|all|now)|nothing left|(?:asked|asks) (?:her|' +
    'him) for (?:pictures|photos)|doctor wants|in hospital|ambulance|(?:all|our) \\d{3,} |[€£$] ?\\d{2,3}[,.]\\d{3}|legal|sue|suing|' +
    'lawsuit|tribunal|report(?:ed|ing)? (?:you|it|this) to|press|journalist|newspaper|head office|headquarters|ceo|director|board|' +
    'management|escalat\\w*|supervisor|manager|higher up|next level|sign (?:it )?off|approval|authori[sz]e|privacy|gdpr|personal data|' +
    'fraud|stolen|scam|identity|hacked|injur\\w*|burn(?:ed|t|s)|bleeding|electric shock|caught fire|fire brigade|unsafe|dangerous|' +
    "poison\\w*|allergic reaction|stitches|broke (?:my|her|his) (?:arm|leg|wrist|tooth)|kill myself|don['’]?t want to (?:live|be here)|" +
    'bulk|wholesale|tender|contract|framework|(?:for|of) (?:our|the whole) (?:company|school|team|office)|discount for \\d+|units',
);

/** What is wrong is not yet said, or not surely. */
export const VAGUE = eitherLanguage(
  '记不(?:清|得)|不知道放|没听清|没看清|好像|不太对|什么情况|怎么回事|为什么|改一下|看一?下|该听谁|不见了|(?:坏|没|错|不行|' +
    '不工作)了?[。！.!]?$|有(?:点)?问题|用不了|没反应|没声音|请协助|导不出|打不开|说不上|就是.{1,4}(?:，|$)|那个|' +
    '少了好几|不一样|有个问题|问一下|请问|咨询|想(?:问|改|换|退|查|取消|了解)|怎么(?:用|弄|回事|操作|不|没)|哪(?:个|里|儿|' +
    '边|种)|什么(?:意思|原因|问题)|是不是|对不对|不行|不对|出错|报错|异常|失败|提示|显示|找不到|看不(?:到|懂)|登不|进不|连不|' +
    '收不到|没(?:到|收到|显示|看到)|少了|多了|丢了|漏',
  "(?:which|the) one\\b|one of (?:my|them|the|your)|not sure|don['’]?t (?:know|remember|have it)|can['’]?t remember|some ?time|" +
    "what was it (?:about|for)|somehow|something|that noise|(?:it|this|that) (?:doesn['’]?t|isn['’]?t|won['’]?t|does not|just) |" +
    "i(?:['’]d| would) like to (?:report|change|return|complain|ask|speak|know|update)|i want to (?:change|return|cancel|report|" +
    "complain)|is missing|is wrong|the other|my other|help me|strange|weird|odd|not right|question|(?:doesn['’]?t|does not|won['’]?t|" +
    "isn['’]?t|not) work\\w*|problem with|issue with|trouble with|error|message|can['’]?t (?:find|log|open|see|get|access|connect|pay)|" +
    '(?:where|what|which|how|when|who) (?:is|are|do|does|can|should|was|did)|need (?:help|to|some)|(?:could|can|' +
    "would) you (?:please )?(?:help|check|tell|look|explain)|wondering|stopped|broken|missing|never (?:arrived|came)|(?:isn['’]?t|" +
    'not) (?:here|there|right|showing)|confus\\w*|mean|says',
);

/** The agent has done something, or named when. */
export const PROMISES = eitherLanguage(
  '(?:已经?|刚|昨[天晚]|今[天早晚]|重新)(?:.{0,6})(?:发出|寄出|换|补|退|处理|修|上门|安排|找回|找到|恢复|开通|' +
    '解除|道歉|谈过)|(?:预计|大概|最晚|大约).{0,10}(?:到|好|完成|送达)|(?:明|后|今)[天晚早]|' +
    '[一二两三四五六七八九十\\d]+(?:个)?(?:小时|天|工作日|分钟)(?:之?内|后)|下周|周[一二三四五六日天]',
  "(?:i(?:['’]ve| have)|has been|have been|was|were|is|are) (?:now |just |already )?(?:sent|fixed|repaired|replaced|refunded|booked|" +
    'shipped|posted|unlocked|restored|reset|corrected|planned|due|scheduled|ordered)|(?:is|are) (?:due|planned|expected|on (?:its|' +
    'their) way)|(?:on|by|until|before|from) (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this (?:morning|afternoon|' +
    'evening|week)|in (?:\\d+|a few|two|three) (?:hours?|days?|minutes?)|within|next week',
);

/** Things are well. */
export const POSITIVE = eitherLanguage(
  '(?:好|行|可以|还行|不错|好用|能用|正常|没事|没问题|满意|收到|到了|通了|开了)(?:了|的|啦|呀|嘞|吧)?(?:$|[，。！,.! ])',
  'great|good|fine|perfect|lovely|wonderful|brilliant|works?|working|arrived|received|it came|all (?:good|well|fine)|no (?:problem|worries)|happy',
);

/** The customer cannot say for sure. */
export const UNSURE = eitherLanguage(
  '不(?:知道|清楚|记得|确定|太懂|会看)|忘了|没(?:注意|记|留|看)|好像|可能|应该|大概|说不清|随便|都(?:行|可以|有)|就是|反正|不懂',
  "don['’]?t know|no idea|not sure|can['’]?t (?:remember|tell|say)|forgot|maybe|perhaps|i think|i guess|some(?:thing|where|time|how)|" +
    'kind of|sort of|either|whatever|both|the usual|just',
);
