// A part of the page with a heading.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Panel({ name, heading, children }: { name: string; heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={`panel ${name}`} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
