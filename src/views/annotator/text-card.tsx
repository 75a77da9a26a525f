import { useId } from 'react';
import { languages } from '@/domain/text';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage } from '@/i18n/use-words';
import styles from './annotator.module.css';
import { type GivenText, isDated } from './given-text';
import { SpanDrawing } from './span-drawing';

interface TextCardProps {
  readonly given: GivenText;
  /** The name of another text with the same words. */
  readonly twin: string | undefined;
  readonly onChange: (next: Partial<GivenText>) => void;
}

/** What a text says of itself, each with why it is proposed; the day is confirmed by a person. */
export function TextCard({ given, twin, onChange }: TextCardProps) {
  const own = useAnnotateWords().begin;
  const lang = useLanguage();
  const hint = useId();
  const { header } = given;
  const isDay = isDated(given);
  return (
    <fieldset className={styles.fields}>
      <legend>{given.name}</legend>
      {twin !== undefined && (
        <p role="alert" className={styles.fault}>
          {own.twin(twin)}
        </p>
      )}
      <label className={styles.field}>
        <span>{own.headline}</span>
        <input value={given.title} maxLength={40} onChange={({ target }) => onChange({ title: target.value })} />
        <small>{header?.title?.reason[lang]}</small>
      </label>
      <label className={styles.field}>
        <span>{own.outlet}</span>
        <input value={given.outlet} onChange={({ target }) => onChange({ outlet: target.value })} />
        <small>{header?.outlet?.reason[lang]}</small>
      </label>
      <label className={styles.field}>
        <span>{own.published}</span>
        <input
          value={given.published}
          aria-describedby={hint}
          aria-invalid={given.published !== '' && !isDay}
          onChange={({ target }) => onChange({ published: target.value, isConfirmed: false })}
        />
        <small id={hint}>{header?.published ? header.published.reason[lang] : own.noDay}</small>
        <small>{own.publishedHint}</small>
        <SpanDrawing edtf={given.published} extent="moment" />
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={given.isConfirmed}
          disabled={!isDay}
          onChange={({ target }) => onChange({ isConfirmed: target.checked })}
        />{' '}
        {own.confirm}
      </label>
      <label className={styles.field}>
        <span>{own.language}</span>
        <select
          value={given.language}
          onChange={({ target }) => onChange({ language: languages.find((one) => one === target.value) ?? lang })}
        >
          {languages.map((one) => (
            <option key={one} value={one}>
              {own.languages[one]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        <span>{own.speaker}</span>
        <input value={given.speaker} onChange={({ target }) => onChange({ speaker: target.value })} />
        <small>{own.speakerHint}</small>
      </label>
    </fieldset>
  );
}
