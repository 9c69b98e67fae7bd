import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../../../domain/phrases/load-phrases';

const entry = {
  id: 'own-reply-by',
  text: 'I will write by {time}.',
  suggestion: 'own',
  stages: ['listen', 'record'],
  need: 'safety',
  levels: [0, 2],
};

describe('readPhrases', () => {
  it('fills the defaults', () => {
    expect(readPhrases([entry], 'en')).toEqual([
      {
        ...entry,
        language: 'en',
        types: [],
        moods: [],
        channel: 'both',
        distance: 'fitting',
        slots: ['time'],
      },
    ]);
  });

  it('keeps what is given', () => {
    const given = {
      ...entry,
      types: ['price'],
      moods: ['anxious'],
      channel: 'ticket',
      distance: 'stiff',
      slots: ['time'],
      topics: ['deadline'],
      risks: ['legal'],
      admitsFault: true,
    };
    expect(readPhrases([given], 'zh')).toEqual([{ ...given, language: 'zh' }]);
  });

  it('leaves an unset mark away rather than false', () => {
    expect(readPhrases([{ ...entry, admitsFault: false }], 'en')[0]).not.toHaveProperty('admitsFault');
  });

  it.each([
    ['a list that is none', { phrases: [] }, 'phrases (en): expected a list'],
    ['an entry that is text', ['hello'], 'phrases (en), number 1: expected an entry'],
    ['an id in capitals', [{ ...entry, id: 'Own' }], 'number 1: id must be kebab-case, got "Own"'],
    ['no id', [{ ...entry, id: undefined }], 'id must be kebab-case, got nothing'],
    ['an id used twice', [entry, entry], 'the id "own-reply-by" is used twice'],
    ['a field that does not exist', [{ ...entry, mood: ['angry'] }], '"own-reply-by": unknown field mood'],
    ['an empty text', [{ ...entry, text: '  ' }], 'text must not be empty'],
    ['blanks at an end', [{ ...entry, text: 'hello ' }], 'text has blanks at an end'],
    ['a slot outside the list', [{ ...entry, text: '{name}' }], '{name} is no slot'],
    ['a brace without a partner', [{ ...entry, text: 'by {time' }], 'a brace in text has no partner'],
    ['slots that differ from the text', [{ ...entry, slots: [] }], 'slots are [], the text has [time]'],
    ['a suggestion that does not exist', [{ ...entry, suggestion: 'soothe' }], 'suggestion must be one of'],
    ['a stage that does not exist', [{ ...entry, stages: ['close'] }], 'stages must be one of'],
    ['no stage', [{ ...entry, stages: [] }], 'stages must name at least one'],
    ['a stage named twice', [{ ...entry, stages: ['listen', 'listen'] }], 'stages names something twice'],
    ['a need that does not exist', [{ ...entry, need: 'warmth' }], 'need must be one of'],
    [
      'no need',
      [{ ...entry, need: undefined }],
      'need must be one of belonging, value, safety, empathy, none; got nothing',
    ],
    ['levels the wrong way round', [{ ...entry, levels: [2, 0] }], 'levels must be [lowest, highest]'],
    [
      'a level that does not exist',
      [{ ...entry, levels: [0, 4] }],
      'levels must be [lowest, highest] within 0 to 3, got [0,4]',
    ],
    ['one level', [{ ...entry, levels: 2 }], 'levels must be [lowest, highest]'],
    ['a channel that does not exist', [{ ...entry, channel: 'phone' }], 'channel must be one of'],
    ['a mark that is a word', [{ ...entry, admitsFault: 'yes' }], 'admitsFault must be true or false'],
    ['a topic that does not exist', [{ ...entry, topics: ['weather'] }], 'topics must be one of'],
    ['a risk that does not exist', [{ ...entry, risks: ['rain'] }], 'risks must be one of'],
  ])('refuses %s and says where', (_, raw, message) => {
    expect(() => readPhrases(raw, 'en')).toThrow(message);
  });
});
