import { lineEditableComposer } from '../kit/composers/line-editable';
import type { Said } from '../kit/console-page';
import { broken, html } from '../kit/markup';
import { mountConsole } from '../kit/mount-console';

const WRAPPER = 'kwaishop-cs-LayoutDefaultWrapper';

/** 快手小店: who the customer is stands only in the ids of the rows; coupons and notices among them. */
void mountConsole({
  ids: ['2871003341', '2871003342', '2871003343'],
  lacks: {
    bot: 'robots’ messages are not told apart from the agents’',
    note: 'nothing is known of internal notes',
    'note-mode': 'nothing is known of internal notes',
  },
  home: '/workbench',
  address: () => '/workbench',
  shell: () => html`
    <div class="Workbench">
      <div class="LoginUserInfo-mainTitle-text">木子家居旗舰店</div>
      <div class="SessionListGroup-FolderSessions"><div class="SessionBaseCard-topHeadName">木子李</div></div>
      <div data-panes></div>
    </div>`,
  pane: () => html`
    <div class="ChatWindow">
      <div class="ChatMessageList"><div class="ChatMessageList-ContentWrap"></div></div>
      <div class="SendBox">
        <div class="SendBox-Editor"><div class="ql-container"></div></div>
        <div class="SendBox-buttonRight"><button type="button" class="ant-btn ant-btn-primary">发送</button></div>
      </div>
    </div>`,
  onSwitch: 'reused',
  list: '.ChatMessageList-ContentWrap',
  message: (said, { id }) => [
    html`
      <div id="cs-common-message-list-item-${said.id}">
        <div id="0_${id}_${said.id}">${said.by === 'system' ? notice(said) : bubble(said)}</div>
      </div>`,
    html`
      <div id="cs-common-message-list-item-${said.id}0">
        <div id="0_${id}_${said.id}0">
          <div class="${WRAPPER}_lrWrapper ${WRAPPER}__isMine">
            <div class="${WRAPPER}_msgBody"><div class="kwaishop-cs-BizCouponCard">立省 10 元</div></div>
          </div>
        </div>
      </div>`,
  ],
  composer: {
    place: '.ql-container',
    mount: (place) => lineEditableComposer(place, html`<div class="ql-editor" contenteditable="true"></div>`),
    send: '.ant-btn-primary',
  },
});

function notice({ text }: Said): HTMLElement {
  return html`
    <div class="kwaishop-cs-LayoutMiddleWrapper_msgBody"><div class="kwaishop-cs-BizNoticeCard">${text}</div></div>`;
}

function bubble({ by, text }: Said): HTMLElement {
  return html`
    <div class="${WRAPPER}_lrWrapper ${WRAPPER}__${by === 'customer' ? 'notMe' : 'isMine'}">
      <div class="${WRAPPER}_beforeMsgBody">客服小周 10:41:20</div>
      <div class="${WRAPPER}_msgBody"><div class="kwaishop-cs-BizTextCard">${broken(text)}</div></div>
    </div>`;
}
