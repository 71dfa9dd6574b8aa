import { bigText } from './big-text.ts';

export interface Announcement {
  readonly port: number;
  /** Of phones, likeliest first, without `k`: `http://192.168.1.5:4173/`. */
  readonly network: readonly string[];
  /** Of this computer. */
  readonly here: string;
  readonly key: string;
  readonly platform: NodeJS.Platform;
  /** A class that had not ended is going on. */
  readonly resumed: boolean;
}

/** Gets phones through the firewall of this computer. */
function firewall(platform: NodeJS.Platform, port: number): readonly string[] {
  if (platform === 'win32')
    return [
      '手机打不开，多半是防火墙：头一回开会弹窗问 Node.js，点「允许访问」（两种网络都勾上）。没弹窗，',
      '就右键「开始」，打开「终端（管理员）」，粘进去这一行：',
      `  netsh advfirewall firewall add rule name="shuodelai" dir=in action=allow protocol=TCP localport=${port}`,
    ];
  if (platform === 'darwin')
    return ['手机打不开，多半是防火墙：系统弹窗问 node 能不能接受连接，点「允许」。'];
  return [
    '手机打不开，多半是防火墙。放行这个端口，两条里用得上哪条用哪条：',
    `  sudo ufw allow ${port}/tcp`,
    `  sudo firewall-cmd --add-port=${port}/tcp`,
  ];
}

/** An address in large letters; on two lines where one is too narrow for it. */
function large(address: string): string {
  const [host = '', port = ''] = address.split(':');
  const halves = [bigText(host), bigText(`:${port}`)];
  const split = halves.every((half) => half !== undefined) ? halves.join('\n\n') : address;
  return bigText(address) ?? split;
}

/** Where the desk is opened on this computer. */
export const deskAddress = (here: string, key: string): string => `${here}#/class/${key}`;

/** Where a mentor begins on this computer. */
const mentorAddress = (here: string, key: string): string => `${here}#/mentor/desk/${key}`;

/** What a terminal says when a class can begin, a line each. The only place the key is printed. */
export function announcement({
  port,
  network,
  here,
  key,
  platform,
  resumed,
}: Announcement): readonly string[] {
  const [first, ...others] = network;
  const phones =
    first === undefined
      ? ['没有连上网络，手机进不来。课照样能上：举手数人，在讲台上记。连上网络以后重新开一次。']
      : [
          '手机和电脑连同一个网络，手机浏览器里打开：',
          '',
          large(`${first.replace(/^http:\/\//, '')}k`),
          '',
          `  ${first}k`,
          ...others.map((address) => `  打不开就试 ${address}k`),
          '',
          ...firewall(platform, port),
        ];
  return [
    '',
    ...(resumed ? ['上一堂课没有下课，接着上。', ''] : []),
    ...phones,
    '',
    `讲台（别给学员看）：${deskAddress(here, key)}`,
    `师傅带教（别给徒弟看）：${mentorAddress(here, key)}`,
    `讲台钥匙：${(key.match(/.{1,4}/g) ?? []).join('-')}`,
    '',
    '关掉这个窗口，或者按 Ctrl+C，课堂就停；再开一次，从停的地方接着上。',
    '',
  ];
}
