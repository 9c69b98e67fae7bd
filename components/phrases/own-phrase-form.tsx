import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { OWN_LIMITS, type PhraseDraft, problemOf, tagsIn } from '../../domain/phrases/own/own-phrase';
import { useWords } from '../hooks/words';
import { Button } from '../ui/button';
import { Select, TextArea, TextField } from '../ui/text-field';
import styles from './own-phrase-form.module.css';

const LANGUAGES = ['auto', 'zh', 'zh-Hant', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

interface OwnPhraseFormProps {
  readonly start?: Partial<PhraseDraft>;
  /** Folders there are, to choose from. */
  readonly folders: readonly string[];
  /** Only what one needs in a hurry. */
  readonly isBrief?: boolean;
  readonly onKeep: (draft: PhraseDraft) => void;
  readonly onCancel: () => void;
}

/** The agent has just asked for this form. */
function takeFocus(field: HTMLTextAreaElement | null): void {
  field?.focus();
}

/** The words of one own phrase and what it is found by. */
export function OwnPhraseForm({ start = {}, folders, isBrief = false, onKeep, onCancel }: OwnPhraseFormProps) {
  const { words: messages } = useWords();
  const words = messages.phrases;
  const [text, setText] = useState(start.text ?? '');
  const [title, setTitle] = useState(start.title ?? '');
  const [folder, setFolder] = useState(start.folder ?? '');
  const [tags, setTags] = useState((start.tags ?? []).join(', '));
  const [shortcut, setShortcut] = useState(start.shortcut ?? '');
  const [language, setLanguage] = useState<Language>(start.language ?? 'auto');
  const [isTried, setTried] = useState(false);
  const list = useId();
  const draft: PhraseDraft = {
    text,
    title,
    folder,
    tags: tagsIn(tags),
    shortcut,
    ...(language !== 'auto' && { language }),
  };
  const problem = isTried ? problemOf(draft) : undefined;

  function cancelByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel();
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!problemOf(draft)) onKeep(draft);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        label={words.fields.text}
        hint={words.fields.textHint}
        wrong={problem && words.notKept[problem]}
        value={text}
        rows={4}
        ref={takeFocus}
        onChange={setText}
        onKeyDown={cancelByKey}
      />
      <div className={styles.fields}>
        <TextField
          label={words.fields.folder}
          hint={words.fields.folderHint}
          value={folder}
          list={list}
          maxLength={OWN_LIMITS.folder}
          autoComplete="off"
          onChange={setFolder}
          onKeyDown={cancelByKey}
        />
        <datalist id={list}>
          {folders.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        <TextField
          label={words.fields.tags}
          hint={words.fields.tagsHint}
          value={tags}
          autoComplete="off"
          onChange={setTags}
          onKeyDown={cancelByKey}
        />
        {!isBrief && (
          <>
            <TextField
              label={words.fields.title}
              value={title}
              maxLength={OWN_LIMITS.title}
              autoComplete="off"
              onChange={setTitle}
              onKeyDown={cancelByKey}
            />
            <TextField
              label={words.fields.shortcut}
              value={shortcut}
              maxLength={OWN_LIMITS.shortcut}
              autoComplete="off"
              spellCheck={false}
              onChange={setShortcut}
              onKeyDown={cancelByKey}
            />
            <Select
              label={words.fields.language}
              value={language}
              onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? 'auto')}
            >
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {words.languages[one]}
                </option>
              ))}
            </Select>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {words.keep}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
