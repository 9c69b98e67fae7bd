import type { ShopItem } from './types';

/** What the shop sells, for cards and orders. */
export const ITEMS = {
  binBags: { title: '加厚平口垃圾袋 5卷装', art: 'bin-bags', price: '¥19.90' },
  bin: { title: '静音脚踏垃圾桶 12L', art: 'box', price: '¥79.00' },
  vacuum: { title: '栗木 R2 扫地机器人 激光导航', art: 'vacuum', price: '¥1,299.00' },
  kettle: { title: '316不锈钢电热水壶 1.5L', art: 'kettle', price: '¥159.00' },
  bottle: { title: '轻量保温杯 480ml', art: 'bottle', price: '¥89.00' },
  lamp: { title: '护眼阅读台灯 全光谱', art: 'lamp', price: '¥239.00' },
  bedding: { title: '水洗棉四件套 1.8m床', art: 'bedding', price: '¥329.00' },
  scratcher: { title: '瓦楞纸大号猫抓板 沙发款', art: 'scratcher', price: '¥69.00' },
  fryer: { title: '可视空气炸锅 5L', art: 'fryer', price: '¥199.00' },
  waterBar: { title: '净饮机 台上安装款', art: 'purifier', price: '¥1,880.00' },
  teaSet: { title: 'Stoneware Tea Set, 5 pieces', art: 'tea-set', price: '£46.00' },
  heater: { title: 'Panel Heater H1, 1.5 kW', art: 'heater', price: '£79.00' },
  vacuumEn: { title: 'Robot Vacuum R2', art: 'vacuum', price: '£249.00' },
  bottleEn: { title: 'Featherlight Flask 480 ml', art: 'bottle', price: '£23.45' },
  lampEn: { title: 'Reading Lamp, full spectrum', art: 'lamp', price: '£39.00' },
  backpack: { title: 'Fold-away Backpack 20 l', art: 'bag', price: '£29.00' },
} as const satisfies Record<string, ShopItem>;
