/** Words that the Chinese frames share, as pieces of expressions in Simplified characters. */
export const YOU = '(?:您|你|妳)';
export const US = '(?:我们|我哋|咱们|我)';
export const SOFT = '(?:了|阿|吗|么|嘛|啊|呀|呢|吧|呗|啦|哦|喔|好吗|好吧|好不好|行吗|行不行|咯|囉|㗎)';

/** What a customer is told to do: an instruction begins with one of these. */
export const DOES =
  '(?:看|查|搜|翻|点|按|打电话|打开|打个电话|拨|问|联系|填|写|拍|发|试|重启|重新|先|把|去|到|上|下载|登录|关|换|找|量|算|数|拿|带|请|用|在|给|截|核对|对照|对一下|确认|更新|卸载|安装|升级|申请|提交|预约|拔|插|测|读|扫|拉|拖|清|备份|走|报|等|输|选|睇|揾|搵|打去|跟|联络)';
/** Never a polite instruction. */
export const NO_ORDER =
  '(?!.*(?:脑|眼睛|眼科|眼镜|闭嘴|冷静|消停|道理|照照|镜子|医院|医生|脸色|智商|滚|呵呵|良心|将心|一边|凉快|重来|常识|语文|小学|幼儿园|认字|识字|投胎|去死|找死|看着办|掂量|心里|一头|法院|梦|上学))';

/** What a customer can send or say. */
export const THING =
  '[^，。]{0,6}(?:号|码|截图|照片|图|视频|凭证|单子|发票|地址|电话|姓名|信息|资料|型号|证件|记录|小票)';
