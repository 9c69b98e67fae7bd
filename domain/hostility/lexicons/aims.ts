import type { Aim, CueRule } from '../cues/cue-rule';

function aim(id: Aim, language: 'zh' | 'en', patterns: string): CueRule {
  return { id: `${language}-aim-${id}`, kind: null, aimed: 0, loose: 0, patterns };
}

/** Words that tell who is meant. The aim is the last part of the id. */
export const AIM_RULES: readonly CueRule[] = [
  aim(
    'agent',
    'zh',
    '你,你们,您,你家,你个,客服,小二,店小二,服务员,前台,经理,店长,送餐员,配送员,送货员,店员,工作人员,坐席,服务人员,柜员,柜台,保安,主管,专员,管家,阿姨,小妹,小姐,小哥,工号,人工,接线员,技师,医生,护士,老师,教练,顾问,运营,策划,小编,恁,倷,汝',
  ),
  aim(
    'company',
    'zh',
    '店,店家,商家,卖家,老板,掌柜,京东,东哥,强东,淘宝,天猫,美团,饿了么,百度,拼多多,携程,抖音,快手,唯品会,苏宁,国美,当当,亚马逊,顺丰,申通,圆通,中通,韵达,滴滴,如家,汉庭,公司,贵司,平台,酒店,宾馆,旅馆,饭店,餐厅,餐馆,食堂,外卖,官方,厂家,厂商,银行,物业,医院,学校,机构,航空,航司,运营商,移动,联通,电信,保险,售后,服务,态度,家店,商城,商场,超市,旗舰店,自营,厨师,厨房,采购,管理,企业,单位,资本,品牌,你们家,他们家,他家,这家,那家,他们,团队,邮政',
  ),
  aim(
    'product',
    'zh',
    '手机,衣服,裤子,裤,鞋,质量,货,货物,东西,产品,商品,屏,屏幕,电池,菜,饭,米饭,味道,口感,口味,水果,苹果,梨,电脑,平板,系统,软件,app,界面,功能,信号,网速,网络,膜,包装,洗发水,洗发,头发,书,早餐,房间,房,床,空调,机器,显示器,键盘,鼠标,耳机,充电器,充电,面料,布料,做工,色差,尺码,赠品,面,粥,汤,肉,鸡,牛,鱼,奶茶,咖啡,披萨,汉堡,设施,隔音,马桶,玩意,玩意儿,游戏,验证码,机器人,页面,流程,规则,活动,券,广告',
  ),
  aim(
    'other',
    'zh',
    '快递,物流,邻居,楼上,楼下,隔壁,同事,老公,老婆,婆婆,前男友,前女友,男友,女友,前任,室友,司机,骑手,中介,房东,骗子冒充,天气,对方,那人,这个人,别人,有人,网友,物流公司',
  ),
  aim('self', 'zh', '我,自己,本人,俺,咱,老子,老娘'),
  aim(
    'agent',
    'en',
    'you,u,ya,your,ur,youre,yours,yourself,yourselves,yall,yous,agent,agents,rep,reps,representative*,staff,employee*,manager*,supervisor*,crew,attendant*,operator*,advisor*,adviser*,associate*,support,team,receptionist*,clerk*,cashier*,teller*,guy,guys,people,lot,mate,pal,buddy,sir,madam,lady,luv,sweetheart,sunshine,genius',
  ),
  aim(
    'company',
    'en',
    '@,company,airline*,airways,air,bank,store,shop,hotel,restaurant,firm,business,corporation,outfit,organisation,organization,provider,carrier,network,brand,service,customer service,customer care,management,ceo,they,them,their,theyre,these people,united,delta,southwest,jetblue,american,usairways,virgin,spotify,amazon,apple,uber,verizon,comcast,tmobile,t mobile,at t,sprint,att,ups,fedex,usps,dhl,hermes,evri,tesco,xbox,microsoft,playstation,netflix,hulu,place,website team,hq,head office,council,university,insurer,landlords,developers,devs',
  ),
  aim(
    'product',
    'en',
    'app,product,item,website,site,web,page,update,wifi,wi fi,internet,connection,phone,laptop,screen,battery,food,meal,burger,pizza,coffee,seat,seats,plane,flight,algorithm,feature,interface,ui,design,quality,shoes,dress,shirt,sofa,mattress,lamp,kettle,fridge,oven,watch,tv,headphones,charger,cable,box,packaging,parcel,package,bag,game,server,servers,bug,ios,playlist,song,ads,ad,menu,button,device,printer,router,thing,system,process,form,code,captcha,bot,chatbot,map,room,bed,wine,book,toy,it,this,that',
  ),
  aim(
    'other',
    'en',
    'courier*,driver*,delivery guy,delivery man,postman,postie,neighbour*,neighbor*,landlord,husband,wife,boss,ex,roommate,flatmate,he,she,him,her,someone,somebody,another passenger,scammer*,hacker*,thief,weather,traffic,some',
  ),
  aim('self', 'en', 'i,im,me,my,myself,ive,mine,ill,id,we,our'),
];
