import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Slider } from '../../../../components/ui/slider';

function draw(value: number | undefined) {
  const onChange = vi.fn();
  render(<Slider label="Mood" low="unpleasant" high="pleasant" value={value} onChange={onChange} />);
  return { onChange, slider: screen.getByRole('slider', { name: 'Mood' }) };
}

describe('a slider', () => {
  it('says nothing before it is touched', () => {
    expect(draw(undefined).onChange).not.toHaveBeenCalled();
  });

  it('takes a click on its exact middle as an answer', () => {
    const { onChange, slider } = draw(undefined);
    fireEvent.pointerUp(slider);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(0.5);
  });

  it('does not answer twice once it has a value', () => {
    const { onChange, slider } = draw(0.7);
    fireEvent.pointerUp(slider);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells the value it is moved to', () => {
    const { onChange, slider } = draw(undefined);
    fireEvent.change(slider, { target: { value: '0.2' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(0.2);
  });
});
