import { useEffect, useRef } from 'react';
import type { CommentType } from './ticket';
import { type LoggedComment, type OpenTicket, unfold } from './desk';

const VIA: Readonly<Record<CommentType | 'messaging', string>> = {
  'end-user': 'Email',
  agent: 'Web form',
  internal: 'Web form',
  messaging: 'Messaging',
};

/** The conversation log of one ticket. */
export function Log({ open }: { readonly open: OpenTicket }) {
  const { comments, folded, drawing } = open;
  const log = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [comments.length, drawing]);
  return (
    <div className="log" data-test-id="omni-log-container" key={drawing} ref={log}>
      {folded > 0 && (
        <button
          type="button"
          className="show-more"
          data-test-id="convolog-show-more-button"
          onClick={() => unfold(open.ticket.id)}
        >
          Show {folded} more
        </button>
      )}
      {comments.slice(folded).map((comment) => (
        <LogItem key={comment.key} comment={comment} open={open} />
      ))}
    </div>
  );
}

function LogItem({ comment, open }: { readonly comment: LoggedComment; readonly open: OpenTicket }) {
  const { type, author, at } = comment;
  const { requester, channel } = open.ticket;
  const userId = type === 'end-user' ? requester.id : 500;
  return (
    <article className={`item ${type}`} data-test-id="omni-log-comment-item">
      <span className="avatar">
        <span aria-hidden="true">{author.slice(0, 1)}</span>
        {type !== 'end-user' && (
          <svg data-test-id="omni-log-avatar-badge-AgentBadge" viewBox="0 0 12 12" width="12" height="12">
            <title>Agent</title>
            <circle cx="6" cy="6" r="5" />
          </svg>
        )}
      </span>
      <div className="item-body">
        <header>
          <span data-test-id="omni-log-item-sender">
            <a data-test-id="omni-log-comment-user-link" href={`/agent/users/${userId}/requested_tickets`}>
              {author}
            </a>
          </span>
          {type === 'internal' && <span data-test-id="omni-log-internal-note-tag">Internal</span>}
          <span data-test-id="omni-log-item-via">{channel === 'messaging' ? VIA.messaging : VIA[type]}</span>
          <time data-test-id="timestamp-relative" dateTime={at.toISOString()} title={at.toLocaleString()}>
            {relative(at)}
          </time>
        </header>
        <Bubble comment={comment} />
      </div>
    </article>
  );
}

function Bubble({ comment }: { readonly comment: LoggedComment }) {
  const { type, text, signature, quote } = comment;
  const paragraphs = text.split('\n\n');
  return (
    <div className="bubble" data-test-id="omni-log-item-message" {...{ type }}>
      <div data-test-id="omni-log-message-content">
        <div className="zd-comment" dir="auto">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{withBreaks(paragraph)}</p>
          ))}
          {signature && <div className="signature">{withBreaks(signature)}</div>}
          {quote && <p className="quote">{withBreaks(quote)}</p>}
        </div>
        <div className="measure" aria-hidden="true">
          {text}
        </div>
      </div>
    </div>
  );
}

function withBreaks(text: string) {
  return text.split('\n').map((line, index) => (
    // Lines of a comment never change place.
    <span key={`${index}:${line}`}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}

function relative(at: Date): string {
  const minutes = Math.round((Date.now() - at.getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  if (minutes < 1440) return `${Math.round(minutes / 60)} h ago`;
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
