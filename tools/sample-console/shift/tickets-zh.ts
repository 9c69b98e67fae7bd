import type { ShiftConversation } from './types';
import { mail, note, staff, system, ticket } from './write';

const DESK = '栗木生活客服 <help@limu.example>';
const HOUR = 3_600;
const DAY = 24 * HOUR;

export const TICKETS_ZH: readonly ShiftConversation[] = [
  ticket(
    {
      id: '4811',
      opensAt: -3 * DAY,
      language: 'zh',
      subject: '发票抬头更正',
      tags: ['invoice'],
      customer: {
        name: '林书棠',
        key: 'lin.shutang@lanshi.example',
        hue: 110,
        about: ['Business account', '杭州', '7 orders'],
      },
    },
    mail(
      20,
      '您好：\n\n11月12日订单的发票抬头开错了，应为“杭州澜石设计有限公司”，麻烦作废重开，税号没有变。\n\n林书棠',
      { form: 'plain', signature: ['林书棠', '杭州澜石设计有限公司 行政部', '0571-5550 0142'] },
    ),
    staff(5 * HOUR, 'Sam', '林女士您好：\n\n原发票已作废，新发票在附件里，请核对。'),
    mail(2 * DAY + 20 * HOUR, '电子版收到了，金额少了运费12元，请再核对一下。', {
      form: 'plain',
      signature: ['林书棠', '杭州澜石设计有限公司 行政部', '0571-5550 0142'],
      quote: {
        at: 5 * HOUR - 3 * DAY,
        by: DESK,
        language: 'zh',
        lines: ['林女士您好：', '', '原发票已作废，新发票在附件里，请核对。'],
      },
    }),
    staff(3 * DAY + 200, 'Sam', '林女士您好：\n\n运费漏加了，是我的错。已补上12元重开，附件为最新一版。'),
    mail(3 * DAY + 650, '核对无误，谢谢，辛苦了。', {
      form: 'plain',
      signature: ['林书棠', '杭州澜石设计有限公司 行政部', '0571-5550 0142'],
    }),
  ),
  ticket(
    {
      id: '4838',
      opensAt: -2 * DAY,
      language: 'zh',
      subject: '净化器返修12天没有结果',
      tags: ['repair', 'purifier'],
      customer: {
        name: '韩志远',
        key: 'hanzy@mailbox.example',
        hue: 235,
        about: ['Customer since 2024', '西安', '3 orders'],
      },
    },
    mail(30, '净化器返修寄出12天了，网页上一直显示“检测中”，请问进展如何？\n\n韩志远', { form: 'html' }),
    staff(6 * HOUR, 'Priyanka', '韩先生您好：\n\n已转维修中心，请耐心等待。'),
    mail(2 * DAY + 75, '电话打了四个，每次都是让我等，到底还要等到什么时候！！', {
      form: 'html',
      quote: { at: -42 * HOUR, by: DESK, language: 'zh', lines: ['韩先生您好：', '', '已转维修中心，请耐心等待。'] },
    }),
    staff(
      2 * DAY + 360,
      'Sam',
      '韩先生您好：\n\n四个电话都没给您准信，抱歉。我问到了：风机缺件，周四到货，周五寄出。周五下午我给您单号。',
    ),
    mail(2 * DAY + 780, '周五我记下了。再修不好我就按三包规定申请退货，不想再拖了！', { form: 'html' }),
    mail(2 * DAY + 1_560, '机器收到了，运行正常。', { form: 'html' }),
  ),
  ticket(
    {
      id: '4842',
      opensAt: -DAY,
      language: 'zh',
      subject: '退款申请被拒',
      tags: ['refund'],
      customer: {
        name: '赵先生',
        key: 'zk1979@mailbox.example',
        hue: 5,
        about: ['Customer since 2026', '廊坊', '1 order'],
      },
    },
    mail(10, '退款申请被拒，理由写“超出时效”，可我是签收第六天申请的，请重新审核。', { form: 'html' }),
    staff(4 * HOUR, 'Priyanka', '赵先生您好：\n\n系统显示签收日为11月9日，已超过七天。'),
    mail(DAY + 330, '连日期都不会算？小学没毕业的废物也能当客服？', {
      form: 'html',
      quote: {
        at: -20 * HOUR,
        by: DESK,
        language: 'zh',
        lines: ['赵先生您好：', '', '系统显示签收日为11月9日，已超过七天。'],
      },
    }),
    mail(DAY + 610, '你给我等着，我找得到你们公司在哪，下班路上小心点，打断你的腿。', { form: 'html' }),
    note(DAY + 650, '人身威胁，已报主管和安保，原文连同时间留存。退款时效系统算错一天，按规定应退。'),
    mail(DAY + 1_260, '怎么不敢回了？一群怂货。', { form: 'html' }),
  ),
  ticket(
    {
      id: '4849',
      opensAt: -DAY,
      language: 'zh-Hant',
      subject: '結帳金額與頁面不符',
      tags: ['pricing'],
      customer: {
        name: '陳家豪',
        key: 'chiahao.chen@islandmail.example',
        hue: 58,
        about: ['Customer since 2025', '台北', '2 orders'],
      },
    },
    mail(40, '你好：\n\n官網標示 NT$1,280，結帳時卻變成 NT$1,580，請問是哪裡有問題？截圖附上。\n\n陳家豪', {
      form: 'plain',
    }),
    staff(5 * HOUR, 'Priyanka', '陳先生您好：\n\n活動已經結束，恕無法退還差額。'),
    mail(DAY + 120, '截圖上明明還有倒數兩小時！你們根本就是睜眼說瞎話的黑店，專騙客人。', {
      form: 'plain',
      quote: {
        at: 5 * HOUR - DAY,
        by: DESK,
        language: 'zh',
        lines: ['陳先生您好：', '', '活動已經結束，恕無法退還差額。'],
      },
    }),
    system(DAY + 200, 'Priority raised to High'),
    mail(DAY + 700, '又是罐頭回覆。一整間公司找不到一個看得懂中文的人嗎？蠢到這種程度也是奇葩。', { form: 'plain' }),
    mail(DAY + 1_440, '差額三百元請退到原本的信用卡。', { form: 'plain' }),
  ),
  ticket(
    {
      id: '4853',
      opensAt: -5 * HOUR,
      language: 'zh',
      subject: '草莓图案收纳盒补货',
      tags: ['stock'],
      customer: {
        name: '苏敏',
        key: 'sumin@mailbox.example',
        hue: 345,
        about: ['Customer since 2022', '昆明', '10 orders'],
      },
    },
    mail(10, '你们好，草莓图案的收纳盒还会补货吗？孩子特别喜欢，上次那个被她爸当垃圾扔了，哭了一晚上。\n\n苏敏', {
      form: 'plain',
      signature: ['发自我的手机'],
    }),
    staff(4 * HOUR, 'Sam', '苏女士您好：\n\n草莓款停产了，牛油果款还有，大小一样。要给小朋友留两个吗？'),
    mail(5 * HOUR + 500, '她说牛油果也可爱，那就麻烦留两个。', { form: 'plain', signature: ['发自我的手机'] }),
    staff(5 * HOUR + 760, 'Sam', '苏女士您好：\n\n留好了，付款链接在这里，三天内有效。'),
    mail(5 * HOUR + 1_000, '已付款，替孩子谢谢你们。', { form: 'plain', signature: ['发自我的手机'] }),
  ),
];
