/**
 * Spellings that hide an insult: the word that is meant, then what is typed for it. Only spellings
 * that hardly occur in ordinary messages (one that stands for itself is spared); a spelling that begins or ends with a letter or digit
 * counts as a whole word only.
 */
const CHINESE = `
傻逼 傻口 傻畐辶 傻辶畐 煞彼 沙逼 沙臂 傻臂 煞臂 傻碧 逼傻 sha笔 shabi shabii 傻bi 傻鼻 俊逼 儍逼 傻咇 沙雕b 傻币 傻哔 傻* 杀笔 啥币
垃圾 圾垃 垃土及 土立圾 垃ji la圾 laji lajii 拉圾 垃* 砬圾 辣基 啦鸡 垃姬 喇圾 立圾 垃及 辣圾 垃笈 垃扱 土立土及
废物 废wu fei物 feiwu 废勿 费勿 沸物 肥物 费污 废* 废牜勿 广发物 广发牜勿 疒发物 疒发牜勿 吠物 fei勿
骗子 马扁子 骗zi pian子 pianzi 骗籽 骗纸 骗仔 骗* 骗吱 pian纸 骈子 谝子
骗人 骗ren pian人 pianren 骗仁 骗亻
脑残 残脑 脑can nao残 naocan 脑惨 恼残 脑蚕 脑歹戋 月囟残 瑙残 恼惨 闹残 脑婵
智障 障智 智zhang zhi障 zhizhang 智帐 制障 智胀 治障 智丈 智阝章 智zh
弱智 智弱 弱zhi ruo智 ruozhi 弱治 弱志 弱知 偌智 弱知日
白痴 痴白 白chi bai痴 baichi 白疒知 白疵 百痴 白池 白蚩 柏痴 白疾 白瘀
奴才 女又才 奴财 nu才 nucai 奴材 奴cai 奴* 伮才 女又材
畜生 生畜 畜sheng chu生 chusheng 蓄生 畜牲 畜玍 玄田生 畜* 搐生 憷生
混蛋 蛋混 混dan hun蛋 hundan 昏蛋 混疍 混旦 馄蛋 氵昆蛋 混弹 混淡 浑旦 魂淡 魂蛋
王八蛋 蛋八王 王ba蛋 王八dan wangbadan 忘八蛋 王巴蛋 亡八蛋 王八旦 王八疍 王八* 汪八蛋 wbd 王八淡
贱人 人贱 贱ren jian人 贝戋人 贱亻 贱* 贱仁 濺人
滚蛋 蛋滚 滚dan gun蛋 gundan 衮蛋 滚旦 滚疍 棍蛋 氵衮蛋 滚弹 磙蛋
去死 去si qu死 qusi 去歹匕
不要脸 不要lian buyaolian 布要脸 不要敛 不要月佥 不耀脸 bu要脸 卟要脸 byl
黑心 黑xin hei心 heixin 嘿心 黑忄 黑薪
奸商 商奸 女干商 jian商 jianshang 奸shang 尖商 歼商 奸裳 奸伤
蠢猪 猪蠢 春虫虫猪 蠢zhu chun猪 chunzhu 蠢犭者 蠢朱 蠢🐷 蠢🐖 蠢诸 蠢* 蠢株
蠢货 货蠢 春虫虫货 蠢huo chun货 chunhuo 蠢或 蠢祸
猪脑 犭者月囟 猪nao 🐷脑 🐖脑 猪恼
笨蛋 蛋笨 笨dan ben蛋 bendan 竹本蛋 夯蛋 苯蛋 笨旦 笨疍 坌蛋 笨* 笨弹
人渣 人zha ren渣 renzha 人喳 亻渣 仁渣 人碴 人氵查 人猹
饭桶 饭tong fan桶 fantong 饭捅 范桶 犯桶 饣反桶
狗屁 屁狗 狗pi gou屁 goupi 犭句屁 苟屁 🐶屁 🐕屁 构屁
狗东西 西东狗 犬句东西 犭句东西 苟东西 🐶东西 🐕东西 狗dongxi 狗咚西 狗d西
无耻 耻无 无chi wu耻 无耳止 旡耻
恶心 恶xin e心 亚心心 恶忄 厄心 恶芯 恶辛 噁心 呃心
神经病 病经神 神jing病 神经bing shenjingbing 神井病 神精病 神经并 神金病 礻申经病 神经疒丙 神经兵 神京病 神晶病
废柴 柴废 废chai fei柴 feichai 肺柴 费柴 废豺 广发柴 疒发柴
黄牛党 牛黄党 黄牛挡
全家 佺镓 荃家 铨家 全稼
操你妈 妈你操 草nima 操nima 艹nima cao你妈 caonima 操你* 草你* 艹你* c你妈 操妈 扌喿你妈 扌喿亻尔女马 操亻尔妈 草你🐴 操你🐴 草泥🐴 🌿泥🐴 🌿你🐴 草🐴 操🐴 日你🐴 c4o你m4 c你m 次奥尼玛 次奥你妈 次噢尼玛 擦奥尼玛 草尼玛 cnmgb 草n马 草ni马 操尼🐴 操n马 操n妈 糙尼玛 艹尼玛 肏尼玛 入肉你妈
你妈死了 了死妈你 你妈si了 你妈4了 你🐴死了 你🐴4了 你🐴没了 你🐎死了 尼玛死了 nimasile 你马si了 nmsile 亻尔女马歹匕了 你女马死了 你女马歹匕了 你妈si 你ma死了 尔女马死了 你妈屎了
滚你妈的 滚你🐴的 滚nima的 gun你妈 gunnima
你妈的 你🐴的 你🐎的 尼🐴 泥🐴 nima的 你ma的 你🐴 你🐎
去你妈的 去你🐴的 去你🐎的 qunima 去nima的 去ni妈
我操你 wocaoni 卧槽尼
他妈的 tama的 tamade 他ma的 ta妈的 他🐴的 踏马的
死全家 si全家 死quanjia 4全家 死佺镓 死佺家 死全镓 歹匕全家 siquanjia
贱货 贱huo jian货 jianhuo 贝戋货 溅货 践货
婊子 女表子 biao子 biaozi 婊zi 表孑 婊* 婊籽
妓女 女支女 ji女 女妓
杂种 杂zhong za种 zazhong 砸种 杂禾中
强奸 qiang奸 强jian 弓虽女干 强女干 墙奸
弄死你 弄si你 弄s你 弄4你 nong死你 弄歹匕你 弄死亻尔 nongsini
砍死你 砍si你 kan死你 石欠死你 砍4你 砍歹匕你 kansini
打死你 打si你 da死你 打4你 打歹匕你 dasini
杀了你 sha了你 杀le你 莎了你 鲨了你
杀你全家 鲨你全家 sha你全家 刹你全家
诈骗 讠乍骗 诈pian zha骗 zhapian 炸骗 诈马扁 诈扁 扎骗 榨骗
狗 犬句
猪 犭者
妈 女马
奸 女干
女马尾 女马尾
女马甲 女马甲
女干部 女干部
女干事 女干事
女干警 女干警
死 歹匕
骗 马扁
贱 贝戋
操 扌喿
逼 辶畐 畐辶
傻 亻囟夂
蠢 春虫虫
脑 月囟
残 歹戋
痴 疒知
盗 次皿
贼 贝戎
骚 马蚤
烂 火兰
屎 尸米
屁 尸比
臭 自犬
骂 口口马 扌骂
滚 氵衮
混 氵昆
砍 石欠
捅 扌甬
他 亻也
你 亻尔
们 亻门
像 亻象
吧 口巴
强 弓虽
法 氵去
诈 讠乍
谎 讠荒
哇 口圭
物 牜勿
垃 土立
圾 土及
猪头 犭者头 🐷头 zhu头 猪tou
小丑店 🤡店
小丑客服 🤡客服
`;

const ENGLISH = `
fuck phuck phuk fuq fuhk fuxk fawk fvk fcuk fukk fukc phuq
fucking phucking phuking fuqing fcking fckng fking fukking fkking fuckng phuckin fcukin fucing fuking fukin
fucker fukker phucker fuker fckr fukr fuckr
motherfucker mthrfckr mthrfcker muthafucka muthafucker mutherfucker motherfucka motherfcker mothafucka
bitch biatch beyotch bytch btch biotch beotch bitchh betch biach byotch
bitches biatches btches bytches
asshole azzhole ashole arsehle asshle assh sshl asshoel azhole asswhole asshol asshoal
shit shyt shiit sheit shyte schitt sht
shitty shytty shtty
bullshit bullsht bullshyt bulsht bllsht bulshit bullchit bllshit
idiot idjit eejit eediot idyot ediot idiott ideot idot idiet iddiot
idiots idyots idjits eejits ideots idots idiets
moron morron morone moroon mroan mrron
morons morrons mornos moroons
stupid stpd stoopid stupit stewpid styupid stuped stupd stpid stupiid stupyd schtupid stupidd stoopit stupod
dumb dumm dumbb
cunt cvnt khunt cuntt qunt
dick dck dikk dyck
dickhead dckhd dikhead dckhead dyckhead
prick prck prik
wanker wnkr wankr wankah wnker wankur
twat twht
pussy pssy pusy
bastard bstrd basterd bstard basturd bastrd bastad barstard bastid
retard rtrd retrd retad
retarded rtrdd retrded retarted
loser lozer looza loozer
pathetic pthtc pathetik pathetc patetic
useless uslss usless useles yoosless usels uselss
incompetent incmptnt incompetant incompitent incompetnt
liar lyar liarr lyer
liars lyars liers lyers
scam skam scamm
scammer scmmr skammer scamer scamr
scammers scmmrs skammers scamers
thieves theives thvs theifs thiefs thievs
thief theif
crook kroook
crooks krooks
trash trsh trassh
garbage grbg garbge garbaj garbij gabage
fraud frawd
clown clwn klown
clowns clwns klowns
imbecile imbcl imbecil imbicile imbisile
scum skum scumm
lazy lzy laizy
whore whor
slut slutt
murder mrdr murdah
pathetic pthetic
coward cowrd kowerd
douche doosh doushe
disgrace disgrce disgras
jerk jurk
worthless wrthlss werthless worthles
ignorant ignrnt ignorent
clueless clulss cluless
rubbish rbbsh rubish
`;

/** Words whose letters are also read in disorder: two neighbours swapped, or backwards. */
const DISORDERED =
  'fuck fucking fucker bitch asshole shit shitty bullshit idiot idiots moron morons stupid cunt dickhead prick wanker bastard bastards ' +
  'retard retarded pathetic useless incompetent liars scam scammer scammers thieves thief crooks garbage fraud clowns imbecile scum ' +
  'worthless coward disgrace parasite pervert scumbag motherfucker arsehole rubbish clown trash loser losers crook lazy clueless ignorant ' +
  'cretin twat whore slut dumbass jackass dipshit piece';

/** Disordered spellings that are words of their own. */
const REAL_WORDS = new Set(
  'trail scram lair lairs rail rails brag gab emit carp spank rash hits its sluts parse rope epic'.split(' '),
);

/** Typed → meant. */
export interface Respelling {
  readonly typed: string;
  readonly meant: string;
}

function readLines(lines: string): Respelling[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', ...typed] = line.split(' ');
      return typed.map((one) => ({ typed: one, meant }));
    });
}

function disorder(word: string): string[] {
  const swapped = Array.from({ length: word.length - 1 }, (_, i) =>
    [word.slice(0, i), word.charAt(i + 1), word.charAt(i), word.slice(i + 2)].join(''),
  );
  return [...swapped, [...word].reverse().join('')];
}

function disordered(): Respelling[] {
  return DISORDERED.split(' ').flatMap((meant) =>
    disorder(meant)
      .filter((typed) => typed !== meant && !REAL_WORDS.has(typed))
      .map((typed) => ({ typed, meant })),
  );
}

/** All respellings; a spelling that is listed twice stands for what comes first. */
export const RESPELLINGS: readonly Respelling[] = [...readLines(CHINESE), ...readLines(ENGLISH), ...disordered()];
