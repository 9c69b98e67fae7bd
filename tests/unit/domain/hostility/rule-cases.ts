/** For each cue rule: messages it must find something in and messages it must leave alone. */
export interface RuleCases {
  readonly fires: readonly string[];
  readonly spares: readonly string[];
}

export const RULE_CASES: Readonly<Record<string, RuleCases>> = {
  'zh-obscene-family': {
    fires: ['操你妈的客服', '草泥马', '你妈逼', '仆你个街', '擦你马的', '肏 你 妈'],
    spares: ['早上做操的音乐', '草莓多少钱一斤', '你妈妈喜欢什么颜色', '操作手册在哪'],
  },
  'zh-obscene-initials': {
    fires: ['nmsl', '退钱 rnm', 'cnm 客服'],
    spares: ['型号是cnm3的', '频率多少nm', '订单号RNB1'],
  },
  'zh-fool-obscene': {
    fires: ['大傻逼', '沙 比', 'sb客服', '傻x', '煞笔', '2b'],
    spares: ['铅笔有2h的吗', 'usb接口坏了', '笔画傻傻分不清'],
  },
  'zh-genital': {
    fires: ['你懂个鸡巴', '滚犊子', '关我屌毛事'],
    spares: ['鸡翅真香', '屁股垫有货吗', '吊灯'],
  },
  'zh-discriminate': {
    fires: ['聋哑人开的店', '乡巴佬', '头发长见识短', '河南人都是骗子'],
    spares: ['河南发货几天到', '残疾证可以优惠吗', '女士外套'],
  },
  'zh-sexual': {
    fires: ['陪我睡', '约吗美女', '你胸多大', '夹得住哥的腰不'],
    spares: ['哺乳内衣洗了起球', '大腿围多少', '胸围怎么量'],
  },
  'zh-death-wish': {
    fires: ['你怎么不去死', '全家死光', '不得好死', '盼着你家早点办白事'],
    spares: ['死机了', '仓鼠死了想退', '冻死我了', '累死了'],
  },
  'zh-violence': {
    fires: ['老子弄死你', '我找人打你', '小心你们的刹车', '一把火烧了你们店', '打断你的腿'],
    spares: ['杀毒软件怎么装', '打你电话不通', '刀具多少钱', '小心轻放'],
  },
  'zh-doxx': {
    fires: ['人肉你', '我知道你家住哪', '顺着网线过去', '扒到你微博了'],
    spares: ['寄到我家', '你们家地址在哪', '查一下我的地址'],
  },
  'zh-insult-person': {
    fires: ['一群废物', '脑残吧', '听不懂人话', '奸商', '榆木疙瘩', '沵這葷疍', '你们算什么东西'],
    spares: ['猪肉新鲜吗', '买什么东西送赠品', '狗粮有吗'],
  },
  'zh-trash': {
    fires: ['垃圾店', '破手机', '什么玩意', '辣鸡'],
    spares: ['拉开拉链', '鸡蛋几个装'],
  },
  'zh-dead-service': {
    fires: ['客服死了吗', '闭嘴', '给我滚', '你配吗', '要你有何用', '还好意思卖'],
    spares: ['滚筒洗衣机', '没有配件', '不好意思打扰了'],
  },
  'zh-fraud': {
    fires: ['骗子', '欺骗消费者', '黑心商家', '女干商', '睁着眼说瞎话', '踢皮球'],
    spares: ['黑色有货吗', '套餐怎么选', '皮球多少钱'],
  },
  'zh-weapon': {
    fires: ['曝光你们', '等着收传票', '差评伺候', '让全网看看你们的嘴脸'],
    spares: ['相机曝光补偿', '票据怎么收'],
  },
  'zh-wish-ruin': {
    fires: ['早点倒闭', '关门吧', '趁早改行吧', '回家种田去'],
    spares: ['早点送到', '门关不上'],
  },
  'zh-right': {
    fires: ['我要投诉', '打12315', '申请平台介入', '会如实写差评'],
    spares: ['评价在哪写', '订单尾号31'],
  },
  'zh-attitude': { fires: ['态度恶劣', '没人理', '挂我电话'], spares: ['态度很好', '有人理发吗'] },
  'zh-swear': {
    fires: ['妈的', 'tmd', '卧槽', '靠！'],
    spares: ['妈妈', '日期不对', '这家很可靠，谢谢', '外壳破了一点'],
  },
  'zh-frustrated': { fires: ['无语', '醉了', '太失望了', '气死'], spares: ['收到谢谢', '空气炸锅'] },
  'zh-urging': { fires: ['催了三遍', '还没发货', '等了两个小时', '人呢'], spares: ['发顺丰', '两件'] },
  'zh-sarcasm': {
    fires: ['你们客服可真专业啊', '不愧是大公司', '把我当傻子', '感谢你让我等了一天'],
    spares: ['客服很好', '谢谢老板'],
  },
  'zh-thanks': { fires: ['谢谢', '麻烦您查一下'], spares: ['退货'] },
  'zh-praise': { fires: ['很好吃', '五星'], spares: ['退货'] },
  'zh-mild': { fires: ['能不能改地址', '有点小'], spares: ['退货'] },
  'zh-self-blame': { fires: ['怪我', '是我看错了', '我真傻'], spares: ['你真傻'] },
  'zh-reported': { fires: ['他骂我是猪', '没有骂你的意思'], spares: ['猪'] },
  'zh-third': { fires: ['快递小哥', '邻居'], spares: ['退货'] },
  'en-obscene': {
    fires: ['fuck you', 'F**k off', 'you piece of sh1t', 'a-s-s-h-o-l-e', 'you c*nt', 'fuuuuck you'],
    spares: ['Scunthorpe', 'the cockpit door', 'Shiitake kit', 'keep up your swag', 'Dick Smith store'],
  },
  'en-slur': {
    fires: ['go back to your country', 'you retard', 'speak english!', 'no foreigners on my case'],
    spares: ['Spotify PMs', 'I speak English and French', 'a Chinese restaurant', 'flame retardants on the foam'],
  },
  'en-sexual': {
    fires: ['what are you wearing', 'send nudes', 'show me ur legs', 'come sit on my lap'],
    spares: ['the table legs are loose', 'nude lipstick', 'sit on hold'],
  },
  'en-death-wish': {
    fires: ['kys', 'rot in hell', 'I hope you die', 'drop dead', 'drink bleach'],
    spares: ['the battery died', 'when does the sale die down', 'hope you have a nice day'],
  },
  'en-violence': {
    fires: ['I will kill you', "I'm bringing a hammer to your desk", 'catch these hands', 'watch your back'],
    spares: ['kill switch', 'the watchdog kills our cron', 'killing it', 'hit the button'],
  },
  'en-doxx': {
    fires: ["I'll find out where you work", 'I know where you live', 'found your sister', 'posting your address'],
    spares: ['where do you ship', 'I found the manual', 'change my address'],
  },
  'en-insult-person': {
    fires: ['you idiot', 'are you stupid or just lazy', 'cr3tin', 'a bunch of m0rons', 'stuuupid rep', 'spineless'],
    spares: ['smart watch', 'a lamp for the hall', 'basting brush'],
  },
  'en-company-contempt': {
    fires: ['worst airline ever', "you people don't care", 'get your act together'],
    spares: ['worst of the storm is over', 'learning piano', 'share your service hours'],
  },
  'en-mock': {
    fires: ['slow clap', 'you geniuses', 'stay classy'],
    spares: ['thanks for the help', 'shut the lid', 'class times'],
  },
  'en-irony': { fires: ['great job', 'oh how lovely', 'kudos'], spares: ['jobs page', 'kudu meat'] },
  'en-fraud': {
    fires: ['you liar', 'this is a scam', 'you stole my money', 'stop lying', 'price gouging'],
    spares: ['a lion plush', 'conference room', 'robot vacuum', 'steel bolts'],
  },
  'en-weapon': {
    fires: ['see you in court', 'the whole world will see', 'one star', 'you will hear from me'],
    spares: ['star map', 'see your menu'],
  },
  'en-attitude': { fires: ['so rude', 'hung up on me'], spares: ['hung the curtain'] },
  'en-right': { fires: ['file a complaint', 'the ombudsman'], spares: ['a file folder'] },
  'en-swear': { fires: ['damn', 'wtf', 'bl00dy hell'], spares: ['hello', 'class', 'dams'] },
  'en-product': { fires: ['garbage', 'this sucks', 'useless thing'], spares: ['a blue dress'] },
  'en-frustrated': { fires: ['so frustrated', 'unacceptable', 'are you kidding'], spares: ['a red hat'] },
  'en-urging': { fires: ['third time', 'still waiting', 'where is my order'], spares: ['a red hat'] },
  'en-thanks': { fires: ['thank you', 'could you help'], spares: ['a red hat'] },
  'en-praise': { fires: ['love it', 'great'], spares: ['a red hat'] },
  'en-self-blame': { fires: ["I'm such an idiot", 'my bad mistake'], spares: ['you idiot'] },
  'en-reported': { fires: ['he called me an idiot', "I'm not saying you lied"], spares: ['you idiot'] },
  'en-third': { fires: ['my neighbour', 'the courier'], spares: ['you'] },
  'en-thanks-for-nothing': {
    fires: ['thanks for nothing', 'Cheers for wasting my day'],
    spares: ['thanks for the refund'],
  },
  'en-dismissal': { fires: ['shut up', 'oh piss off'], spares: ['shut the lid', 'he left the office'] },
  'en-subject-contempt': {
    fires: ['@PelicanAir sucks', 'your company is a joke', 'this shitty airline', 'a bank run by crooks'],
    spares: ['the wifi sucks', 'this vacuum sucks up dust', 'what a joke, the lid snapped'],
  },
  'en-shame': { fires: ['shame on you', 'you should be ashamed'], spares: ['such a shame it sold out'] },
  'en-hashtag-contempt': {
    fires: ['gate closed again #pathetic', '#worstairline', '#liars', '#jetsucks'],
    spares: ['#fail', '#poorservice', 'order #1234', 'pathetic battery'],
  },
  'en-vague-irony': { fires: ['how convenient', 'bless your heart'], spares: ['how do I reset it'] },
  'en-product-contempt': {
    fires: ['your wifi is shit', 'stupid ad again', '#fail', '#poorservice'],
    spares: ['you are shit', 'is the wifi free'],
  },
  'en-insult-regional': {
    fires: ['ya tube', 'behenchod', 'you absolute weapon', 'olodo bank', 'drongos', 'pendejos'],
    spares: ['an inner tube', 'pack of sausages', 'the lights are on, the router is fine', 'CCB card'],
  },
  'en-insult-weak': {
    fires: ['you snakes', 'jerk', 'a git'],
    spares: ['jerk chicken', 'snake plant', 'git push fails', 'Monster Hunter', 'crash test dummy', 'drain snake'],
  },
  'en-polite-contempt': {
    fires: ['let me type this slowly for you', 'people like you', 'in your infinite wisdom'],
    spares: ['type your code slowly', 'with your help'],
  },
  'en-veiled-threat': {
    fires: [
      'I know what time you finish',
      "I'll be waiting after your shift",
      'I own two rifles',
      'your days are numbered',
    ],
    spares: ['I will wait there when you deliver', 'I know how it works', 'when do you finish today', 'own a drill'],
  },
  'en-veiled-death-wish': {
    fires: ['foad', 'I really do hope that every one of you rots', 'nobody would miss you', 'play in traffic'],
    spares: ['hope you fix the crash', 'a rope, 10 m', 'the world without plastic'],
  },
  'en-veiled-sexual': {
    fires: ['how much for a night with you', 'your voice is so sexy', 'hey sweet cheeks'],
    spares: ['how much for a night in the double room', 'bra size chart', 'come to my room for the towels'],
  },
  'zh-insult-regional': {
    fires: ['死蠢', '傻架', '小赤佬', '瘪犊子', '哈麻皮', '二杆子', '八婆', '🤡店', '全是白眼狼'],
    spares: ['西瓜皮', '缺货吗', '半熟牛排', '盘子碎了', '机车头盔', '黄牛肉'],
  },
  'zh-insult-weak': {
    fires: ['强盗', '一群流氓', '小丑'],
    spares: ['土匪鸡', '黑心西瓜子', '小丑鱼', '寄生虫检查', '傻瓜相机'],
  },
  'zh-polite-contempt': {
    fires: ['您这阅读理解堪忧', '跟你这种人说不清', '要我用拼音给你讲才懂吗', '你们经理吃干饭的'],
    spares: ['饭都吃了', '请你们客服联系我', '您慢走', '你们这些东西多少钱'],
  },
  'zh-veiled-threat': {
    fires: ['我知道你几点下班', '下班等着', '汽油我买好了', '别让我碰到你', '你748吧', '刀磨好了'],
    spares: ['我在门口等外卖', '748元', '汽油加满了', '菜刀生锈了', '明天我去拿', '等着你们发货'],
  },
  'zh-veiled-death-wish': {
    fires: ['祝你们早日投胎', '给你烧纸', '活着浪费空气', '你怎么还不死'],
    spares: ['花圈几天到', '饿死了', '希望早日发货'],
  },
  'zh-veiled-sexual': {
    fires: ['美女一晚多少', '好想睡了你', '今晚陪哥去开房'],
    spares: ['双人房多少钱一晚', '到我房间打扫', '亲你们几点下班', '面料软不软'],
  },
};
