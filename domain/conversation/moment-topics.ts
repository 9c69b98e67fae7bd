import type { Kind } from '../hostility/verdict';
import { type Topic, TOPICS } from '../phrases/topics';
import type { JudgedUtterance } from './moment-input';
import { toSimplified } from './moment-language';
import { eitherLanguage } from './moment-words';

/** Topics told by their words. Chinese is matched in simplified form. */
const WORDS: Readonly<Partial<Record<Topic, RegExp>>> = {
  late: eitherLanguage(
    '(?:还|一直|都)?[没未](?:发货|发|到货|到|更新|动|送)|不发货|不更新|[催等]了?.{0,6}[天周遍次]|什么时候(?:能|才)?[发到送]|几天了|停在|停更|卡在|延误|迟迟|没影|太慢|超时',
    "(?:has|have|did|is)(?:n['’]?t| not) (?:even )?(?:arrived?|come|moved|shipped|here|updated)|still (?:waiting|not here|no sign)|where(?:['’]?s| is|\\W+is\\W+) my|late|delay(?:ed|s)?|overdue|stuck|no (?:update|movement|scan)|(?:was )?(?:supposed|meant|due) to (?:arrive|come|be here)|promised (?:for|by)",
  ),
  'not-received': eitherLanguage(
    '(?:显示|写着|系统|说)?(?:已)?签收.{0,12}(?:没|未|不)|没(?:有)?收到|没拿到|丢[件了失]|弄丢|不见了|代签|冒.{0,2}签',
    "(?:says?|marked|shows?|status)\\b.{0,20}delivered|not (?:received|at my door)|never (?:received|arrived|came|got)|nothing (?:here|arrived|at)|lost|stolen|vanished|disappeared|did(?:n['’]?t| not) (?:get|receive)",
  ),
  pickup: eitherLanguage(
    '超商|门市|取货|自提|驿站|代收|快递柜|丰巢|取件|派送|送上[楼门]|放门口',
    'pick[- ]?up|collection point|locker|re-?deliver\\w*|left (?:it )?(?:outside|with|at)|not (?:at )?home',
  ),
  crushed: eitherLanguage(
    '[压挤摔砸][坏扁烂碎]|(?:外箱|纸箱|箱子|包装).{0,6}[破烂扁碎湿开]|湿透',
    '(?:box|parcel|package|packaging|carton)\\b.{0,20}(?:crushed|torn|open|wet|soaked|damaged|battered)|(?:crushed|soaked|battered|damaged) (?:box|parcel|package|carton)|crushed|damaged in transit',
  ),
  courier: eitherLanguage(
    '(?:快递员|快递小哥|送货员|骑手|外卖员|外送员|司机).{0,15}(?:态度|骂|凶|吼|吵|扔|摔|不耐烦|素质|不送|差)|(?:态度|素质).{0,8}(?:快递员|骑手)',
    '(?:driver|courier|delivery (?:guy|man|person)|rider|postman)\\b.{0,40}(?:rude|shout\\w*|swore|threw|attitude|yell\\w*|laughed|slammed|abusive)',
  ),
  broken: eitherLanguage(
    '坏[了的掉]|[碎裂断]了|碎屏|破[了洞损]|刮花|划痕|开线|开胶|散架|裂开|漏[水油液]|破的|烂了',
    'broken?|crack(?:ed|s)?|snapped|shattered|damaged|scratch(?:ed|es)?|torn|leak(?:s|ing|ed)?|(?:fell|came|falling) apart|dented|faulty|defective',
  ),
  'not-working': eitherLanguage(
    '[用开充连打装]不[了开上进动]|没反应|不亮|不转|不制[冷热]|不出水|黑屏|死机|闪退|失灵|没(?:声音|信号|画面)|充电|开机|重启|故障',
    "(?:does|did|is|was)(?:n['’]?t| not) work\\w*|not working|stopped working|won['’]?t (?:turn|switch|start|charge|connect|open|boot|heat|spin)|dead|crash(?:es|ed|ing)?|froze\\w*|error|blinking|no (?:sound|power|picture|signal)",
  ),
  again: eitherLanguage(
    '又(?:坏|出|不|黑|漏|断|掉|这样)|修(?:过|了).{0,6}(?:又|还)|第[二三四]次.{0,4}(?:坏|修|换)|换了.{0,6}(?:又|还)',
    '(?:broke|broken|failed|died|happened|faulty|stopped)\\b.{0,12}again|again (?:broken|faulty)|second (?:one|replacement)|same (?:fault|problem|issue)|still broken|replacement\\b.{0,20}(?:broke|too|also|same)',
  ),
  'not-as-pictured': eitherLanguage(
    '色差|货不对板|[跟和与](?:描述|图片|照片|页面|介绍|图上|直播).{0,4}(?:不|差)|图片上|图上|不是一个颜色|实物',
    'not as (?:described|pictured|advertised|shown)|nothing like|different (?:colou?r|from)|(?:than|from|in) the (?:photo|picture|pic|listing)s?|looks? different|description said',
  ),
  'wrong-item': eitherLanguage(
    '[发寄送拿装]错|不是我[买拍订]的|要的是.{0,10}(?:来|发|给)的是|货不对',
    "wrong (?:item|size|colou?r|one|product|model|order|book|shoes?|thing|version|part)|not what i ordered|someone else['’]?s order|sent me (?:a|the) (?:different|wrong)",
  ),
  'missing-part': eitherLanguage(
    '(?<!太)[少缺](?:了|发|寄|件|装|一|两|个)|漏(?:发|寄|装|件|了?[一两几]?[件个样])|配件|没有?赠品|不齐',
    'missing|without (?:the|its|a|any)|incomplete|no (?:screws|cable|charger|lid|manual|trousers)|only (?:one|half|got)',
  ),
  size: eitherLanguage(
    '尺码|大小|码数|偏[大小]|[大小]了|颜色|换码|多高|体重',
    'size|too (?:big|small|tight|loose|long|short)|fit(?:s)?|colou?r',
  ),
  used: eitherLanguage(
    '用过|穿过|洗过|拆[了封过]|吊牌|试用|用了.{0,6}(?:天|次|月)',
    'used|worn|washed|opened|(?:had|used) it for',
  ),
  repeated: eitherLanguage(
    '(?:说|问|讲|催|发|解释|反映)了?(?:你们|你)?(?:好)?[两三四五六七八九十几多无数]+[遍次回]|第[二三四五六七八]+[次遍]|重复|从头',
    '(?:second|third|fourth|fifth|sixth|\\d+(?:nd|rd|th)) time|(?:two|three|four|five|six|several|many|\\d+|how many) times|over and over|repeat\\w*|explain(?:ed|ing)? (?:it|this|everything) again|already (?:told|said|explained|sent)',
  ),
  'brushed-off': eitherLanguage(
    '敷衍|糊弄|复制粘贴|(?<!扫地|拖地|擦窗|洗地|送餐)机器人|复读|套话|打太极|官话|应付|自动回复|智障',
    'brush(?:ed)?(?:-| )off|copy[- ]?paste\\w*|canned|scripted|script|bot|fobbed|template|generic (?:reply|answer|response)|robots?(?![- ](?:vac|mop|mow|clean|arm|toy))',
  ),
  'no-reply': eitherLanguage(
    '不回(?:我|复|消息|话)?|没人[理回接管]|没回(?:复|音)?|不理|已读|等.{0,8}回复|人呢|有人吗|在不在|打不通',
    "no (?:reply|response|answer)|(?:never|no(?:body|[ -]?one))\\b.{0,15}(?:replied|answered|responded|called|back|came)|ignor\\w*|(?:anyone|anybody) (?:there|alive)|still waiting (?:for|on) (?:a|an|your) (?:reply|answer|response)|silence|haven['’]?t heard",
  ),
  'passed-around': eitherLanguage(
    '踢皮球|推来推去|转来转去|互相推|一个推一个|[推转]给(?:别人|快递|厂家|平台)|让我(?:去)?找',
    'transferred|passed|bounced|sent (?:me )?(?:round|around|from|back and)|pass(?:ing)? the buck|told (?:me )?to (?:contact|call|ask|speak)',
  ),
  staff: eitherLanguage(
    '客服.{0,10}(?:态度|素质|骂|凶|阴阳|不耐烦|差)|(?:态度|素质)|开除|处分|处罚.{0,4}(?:他|她|客服)|(?:前台|店员|师傅|那个人).{0,10}(?:态度|骂|凶)',
    '(?:agent|staff|rep|colleague|guy|woman|man|lady|person|adviser|operator)\\b.{0,40}(?:rude|hung up|laughed|shout\\w*|attitude|dismissive|condescending|swore|unhelpful)|rude|attitude|disciplined|sacked|fired',
  ),
  promised: eitherLanguage(
    '说好的|答应|承诺|保证过|(?:上次|之前|昨天).{0,10}(?:说|讲)|你们?说(?:的|过|会|能|可以|今天|明天)',
    'promis\\w*|(?:you|they|he|she|i was) (?:said|told|assured)|(?:told|assured) (?:me|us)|supposed to',
  ),
  'price-drop': eitherLanguage(
    '降价|差价|价差|保价|价保|买贵|便宜了|更便宜|刚买.{0,10}(?:降|便宜)',
    'price (?:drop\\w*|match\\w*|went down|change\\w*|fell|cut)|cheaper|dropped|on sale (?:now|today|the next)|difference',
  ),
  'double-charge': eitherLanguage(
    '[扣刷收]了?(?:我)?[两二2]次|重复(?:扣|收)|多扣|两笔|扣了.{0,4}[两二2][次笔]',
    '(?:charged|billed|paid|took|taken)\\b.{0,25}(?:twice|double|two times)|(?:double|twice)[- ]?(?:charged|billed)|two (?:charges|payments)|second charge',
  ),
  coupon: eitherLanguage(
    '券|优惠|满减|折扣|红包|活动价|返现',
    'coupon|voucher|discount|promo\\w*|code|offer|deal|sale price',
  ),
  fee: eitherLanguage(
    '手续费|服务费|安装费|上门费|违约金|运费|费用|加价|多收|收费|超时费|税费|关税',
    'fees?|surcharge|hidden (?:cost|charge)s?|extra (?:charge|cost)|delivery charge|restocking|customs charge|charged (?:me )?for',
  ),
  refund: eitherLanguage('退(?:款|钱|费)|刷退|仅退|钱.{0,4}退', 'refund(?:ed|s|ing)?|money back'),
  deadline: eitherLanguage(
    '急[用着]|赶着?用|(?:明天|后天|今天|周[一二三四五六日末]|星期.|\\d+[号日]).{0,6}(?:要用|用|前|婚礼|生日|出差|考试|就要)|来不及|等着用',
    '(?:need|needed|want|have to have) (?:it|them|this)\\b.{0,15}(?:by|before|for|on|today|tomorrow)|(?:wedding|birthday|funeral|holiday|trip|interview|party|flight|exam)|urgent\\w*|asap|in time|deadline|running out of time',
  ),
  regular: eitherLanguage(
    '老客户|老顾客|老客|回头客|一直(?:在)?你们?家|买了(?:好)?[几多两三四五六七八九十]+[年次回]|常客|粉丝',
    'loyal|regular|customer (?:for|since)|(?:for|over) (?:\\w+ )?years|always (?:buy|bought|ordered|shopped|been)|been with you',
  ),
  photos: eitherLanguage(
    '照片|图片|截图|视频|拍(?:了|给|好)|发(?:你|您|过去)了',
    'photos?|pictures?|pics?|screenshots?|video|attached',
  ),
  compensation: eitherLanguage(
    '赔|补偿|倍|精神损失|误工|[千万]块|\\d{3,} ?[元块]',
    'compensat\\w*|goodwill|(?:double|triple|times) (?:the|my|what)|distress|lost (?:earnings|wages|income)|pay me',
  ),
  'keep-and-refund': eitherLanguage(
    '(?:不退货|不用退|东西我?留|不想退).{0,10}(?:退款|退钱|全额)|仅退款|(?:退款|退钱|全额).{0,8}不(?:退|寄)',
    '(?:keep|without (?:returning|sending)|not (?:returning|sending))\\b.{0,40}(?:refund|money)|(?:refund|money back)\\b.{0,40}(?:keep|without (?:returning|sending)|not (?:returning|sending))',
  ),
  today: eitherLanguage(
    '(?:今天|马上|立刻|现在|今晚).{0,8}(?:送|到|拿到|收到|发到)',
    '(?:today|tonight|right now|this (?:morning|afternoon|evening)|within the hour)',
  ),
  'other-courier': eitherLanguage(
    '(?:换|改|用|发|走)(?:个|成|为)?(?:顺丰|京东|邮政|快递|物流|别的快递|其他快递)',
    '(?:different|another|other|change (?:the )?) (?:courier|carrier|delivery company)|(?:send|ship) (?:it )?(?:by|via|with) (?:ups|fedex|dhl|dpd|royal mail|usps)',
  ),
  'private-number': eitherLanguage(
    '(?:你|您)(?:的)?(?:私人|个人)?(?:电话|手机号|微信|号码)|加(?:个|你)?微信|留个(?:电话|号码|微信)',
    'your (?:own |personal |private |direct |phone |mobile |cell )+(?:number|line|email|phone)|your (?:number|whatsapp|mobile)',
  ),
  'off-platform': eitherLanguage(
    '(?:微信|支付宝|私下|线下|银行卡).{0,6}(?:转|退|打|付)|直接(?:转|打)(?:给|到)?我?',
    '(?:paypal|venmo|zelle|cash ?app|bank transfer|wire|directly to my (?:account|bank|card))|outside (?:the|your) (?:site|platform|app)',
  ),
  'offer-low': eitherLanguage(
    '打发|太少|就这点|不够|没诚意|不接受|不同意',
    "not (?:good )?enough|is that (?:all|it)|insult(?:ing)? offer|(?:do(?:n['’]?t| not)|won['’]?t) accept|not accept\\w*|joke of an offer",
  ),
  lead: eitherLanguage(
    '领导|主管|经理|老板|负责人|店长|上级',
    'manager|supervisor|superior|boss|someone (?:senior|higher|in charge|else)|team lead\\w*',
  ),
  complaint: eitherLanguage(
    '投诉|差评|曝光|举报|12315|平台介入',
    'complain\\w*|(?:bad |one[- ]star |negative )?reviews?|ombudsman|trading standards|report you|one star',
  ),
  doubt: eitherLanguage(
    '骗|忽悠|诈|不信|真的假的|有没有在(?:处理|查|办)|到底(?:有没有|在不在|查没查)',
    "scam\\w*|liars?|lying|lied|fraud\\w*|thie(?:f|ves)|don['’]?t believe|actually (?:looking|doing|checking)",
  ),
  cantonese: /[嘅咗冇喺啲嗰嘢嚟咁]|唔(?:[系该好使到见得识]|知道?)/u,
};

/** Topics told by what was judged. */
const KINDS: Readonly<Partial<Record<Kind, Topic>>> = {
  'complaint-threat': 'complaint',
  accusation: 'doubt',
  'harm-threat': 'threat',
  discrimination: 'attack-on-group',
  'sexual-harassment': 'harassment',
};

/** What the customer has named so far, in the order of {@link TOPICS}. */
export function topicsOf(utterances: readonly JudgedUtterance[]): Topic[] {
  const customer = utterances.filter(({ speaker }) => speaker === 'customer');
  const words = toSimplified(customer.map(({ text }) => text).join('\n'));
  const judged = new Set(customer.flatMap(({ verdict }) => (verdict?.kinds ?? []).map((kind) => KINDS[kind])));
  return TOPICS.filter((topic) => judged.has(topic) || WORDS[topic]?.test(words));
}
