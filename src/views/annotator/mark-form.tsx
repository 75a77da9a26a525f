import { type ChangeEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Entry } from '@/annotate/entries';
import { sentenceAt } from '@/annotate/evidence-at';
import { targetsOf } from '@/annotate/fill-form';
import type { FormFault, FormValues } from '@/annotate/form-values';
import { relationItems, usualSign } from '@/annotate/prefill-relation';
import { saveForm } from '@/annotate/save-form';
import { claimKinds, modalities } from '@/domain/claim';
import { eventTypes, statuses } from '@/domain/event';
import { actorKinds, comparators, type RelationKind, relationKinds, signs } from '@/domain/vocabulary';
import { useAnnotateWords } from '@/i18n/use-annotate-words';
import { useLanguage, useWords } from '@/i18n/use-words';
import { verbOf } from '@/i18n/verb-of';
import { closeForm, take } from './annotation';
import { currentText, type OpenForm, useAnnotation } from './annotation-store';
import styles from './annotator.module.css';
import { SpanDrawing } from './span-drawing';

interface MarkFormProps {
  readonly form: OpenForm;
  readonly entries: readonly Entry[];
  /** Gives the focus back to the text. */
  readonly onDone: () => void;
}

/** What is made of the chosen words, filled in by the rules with why; Enter saves, Escape leaves. */
export function MarkForm({ form, entries, onDone }: MarkFormProps) {
  const own = useAnnotateWords();
  const words = useWords();
  const lang = useLanguage();
  const state = useAnnotation();
  const [values, setValues] = useState<FormValues>(form.filled.values);
  const [fault, setFault] = useState<FormFault | null>(null);
  const root = useRef<HTMLFormElement>(null);
  const names = useId();
  const { kind, stretch, filled, mends } = form;
  const text = currentText(state);
  const { session } = state;
  // What the rules could fill in needs no typing: the first thing to do is what only a person can.
  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('[data-first]') ?? root.current?.querySelector('input');
    first?.focus();
  }, []);
  if (!session || !text) return null;
  const chosen = text.text.slice(stretch.start, stretch.end).replace(/\s+/g, ' ');
  const written = session.dataset.articles.find(({ id }) => id === text.article)?.language ?? text.language;
  const set = (change: Partial<FormValues>): void => {
    setValues((now) => ({ ...now, ...change }));
    setFault(null);
  };
  const leave = (): void => {
    closeForm();
    onDone();
  };
  const save = (): void => {
    const reason = own.reasons.marked;
    const outcome = saveForm(
      {
        ...{ session, text, stretch, filled, entries, mends, reason },
        tellRelation: ({ name, plural }, verb, addressee) =>
          `${name[text.language]} ${verbOf(verb, { plural }, text.language)} ${addressee.name[text.language]}`,
      },
      values,
    );
    if (!outcome.ok) {
      setFault(outcome.fault);
      root.current?.querySelector<HTMLElement>(`[name="${outcome.fault}"]`)?.focus();
      return;
    }
    take(outcome.step, ({ told }) => own.told[kind](told.title, chosen));
    leave();
  };
  const row = (label: string, field: keyof FormValues, control: ReactNode, hint?: string) => {
    const reason = filled.reasons[field];
    const isAsFilled = values[field] === filled.values[field];
    const below = isAsFilled && reason ? reason[lang] : hint;
    return (
      <div className={styles.row}>
        <label htmlFor={`${names}-${field}`}>{label}</label>
        <span>
          {control}
          {below && <small id={`${names}-${field}-why`}>{below}</small>}
          {fault === field && (
            <small role="alert" className={styles.fault}>
              {own.faults[fault]}
            </small>
          )}
        </span>
      </div>
    );
  };
  const common = (field: keyof FormValues) => ({
    id: `${names}-${field}`,
    name: field,
    value: values[field],
    autoComplete: 'off',
    'aria-describedby': `${names}-${field}-why`,
    'aria-invalid': fault === field || undefined,
  });
  const input = (field: keyof FormValues, more: object = {}) => (
    <input {...common(field)} {...more} onChange={({ target }) => set({ [field]: target.value })} />
  );
  const select = (field: keyof FormValues, options: readonly (readonly [string, string])[], more: object = {}) => (
    <select {...common(field)} onChange={({ target }) => set({ [field]: target.value })} {...more}>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
  const choice = <T extends string>(
    field: keyof FormValues,
    label: string,
    values: readonly T[],
    named: Readonly<Record<T, string>>,
  ) =>
    row(
      label,
      field,
      select(
        field,
        values.map((one) => [one, named[one]] as const),
      ),
    );
  const known = [
    ...new Set([
      ...session.dataset.actors.map(({ name }) => name[text.language]),
      ...entries.flatMap(({ proposal }) => (proposal.kind === 'actor' ? [proposal.name] : [])),
    ]),
  ];
  const number = (
    <fieldset className={styles.number}>
      <legend className="visually-hidden">{own.fields.number}</legend>
      {select(
        'comparator',
        comparators.map((one) => [one, own.fields.comparators[one]] as const),
        { 'aria-label': own.fields.comparator },
      )}
      {input('min', { inputMode: 'decimal', 'aria-label': own.fields.min, size: 9 })}
      {values.comparator === 'range' && input('max', { inputMode: 'decimal', 'aria-label': own.fields.max, size: 9 })}
      {input('unit', { 'aria-label': own.fields.unit, placeholder: own.fields.unit, size: 9 })}
      {input('whose', { 'aria-label': own.fields.whose, placeholder: own.fields.whose, list: names, size: 12 })}
      {fault === 'unit' && (
        <small role="alert" className={styles.fault}>
          {own.faults.unit}
        </small>
      )}
    </fieldset>
  );
  const date = (label: string) =>
    row(
      label,
      'edtf',
      <>
        {input('edtf')}
        <SpanDrawing edtf={values.edtf} extent={values.extent} />
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={values.extent === 'span'}
            onChange={({ target }) => set({ extent: target.checked ? 'span' : 'moment' })}
          />{' '}
          {own.fields.lasted}
        </label>
      </>,
    );
  const mayHang =
    filled.prefill.conditional ||
    values.condition !== '' ||
    values.claimKind === 'threat' ||
    values.claimKind === 'sanctions';
  const items = kind === 'relation' ? relationItems(session, text, stretch) : [];
  const targets = kind === 'number' || kind === 'date' ? targetsOf(session, text, stretch, kind) : [];
  const open = (['source', 'verb', 'addressee'] as const).find((one) => filled.values[one] === '');
  const firstOf = (field: keyof FormValues): object => (field === open ? { 'data-first': true } : {});
  const verbs = relationKinds
    .map((one) => [one, words.relationKinds[one]] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
  const target = row(
    own.fields.target,
    'target',
    targets.length === 0 ? (
      <em>{own.fields.noTarget}</em>
    ) : (
      select(
        'target',
        targets.map((one) => [one.target, `${one.title}: ${own.fields.targets[one.field]}`] as const),
      )
    ),
  );
  return (
    <form
      ref={root}
      className={styles.form}
      aria-label={own.form(own.marks[kind], sentenceAt(text, stretch) + 1)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        // A browser gives the key to a list of choices, closed or not; here it saves from any field.
        const isChoice = event.target instanceof HTMLSelectElement;
        if (event.key === 'Enter' && isChoice) {
          event.preventDefault();
          save();
        } else if (event.key === 'Escape') {
          event.stopPropagation();
          leave();
        }
      }}
    >
      <p>
        <b>{own.form(own.marks[kind], sentenceAt(text, stretch) + 1)}</b>{' '}
        <mark lang={written} dir="auto">
          “{chosen}”
        </mark>
      </p>
      <datalist id={names}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {kind === 'actor' && (
        <>
          {row(own.fields.title.actor, 'title', input('title', { 'data-first': true }))}
          {session.dataset.actors.length > 0 &&
            row(
              own.fields.sameAs,
              'sameAs',
              select('sameAs', [
                ['', own.fields.newActor],
                ...session.dataset.actors.map(({ id, name }) => [id, name[text.language]] as const),
              ]),
            )}
          {values.sameAs === '' && choice('actorKind', own.fields.actorKind, actorKinds, words.actorKinds)}
        </>
      )}
      {kind === 'event' && (
        <>
          {row(
            own.fields.title.event,
            'title',
            input('title', { 'data-first': true, maxLength: 44 }),
            own.fields.titleHint,
          )}
          {date(own.fields.edtf.event)}
          {choice('eventType', own.fields.eventType, eventTypes, words.eventTypes)}
          {choice('status', own.fields.status, statuses, words.statuses)}
          {values.status === 'alleged' && row(own.fields.allegedBy, 'claimant', input('claimant', { list: names }))}
        </>
      )}
      {kind === 'claim' && (
        <>
          {row(own.fields.claimant, 'claimant', input('claimant', { list: names }), own.fields.claimantHint)}
          {row(
            own.fields.title.claim,
            'title',
            input('title', { 'data-first': true, maxLength: 60 }),
            own.fields.titleHint,
          )}
          {row(own.fields.number, 'min', number)}
          {date(own.fields.edtf.claim)}
          {choice('claimKind', own.fields.claimKind, claimKinds, words.claimKinds)}
          {choice('modality', own.fields.modality, modalities, words.modalities)}
          {mayHang && row(own.fields.condition, 'condition', input('condition'), own.fields.conditionHint)}
        </>
      )}
      {kind === 'number' && (
        <>
          {row(own.fields.number, 'min', number)}
          {target}
        </>
      )}
      {kind === 'date' && (
        <>
          {date(own.fields.edtf.date)}
          {target}
        </>
      )}
      {kind === 'relation' && (
        <>
          {row(own.fields.source, 'source', input('source', { list: names, ...firstOf('source') }))}
          {row(
            own.fields.verb,
            'verb',
            select('verb', [['', ''], ...verbs], {
              ...firstOf('verb'),
              onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => {
                const verb = target.value as RelationKind | '';
                set({ verb, ...(verb === '' ? {} : { sign: usualSign(verb) }) });
              },
            }),
          )}
          {row(own.fields.addressee, 'addressee', input('addressee', { list: names, ...firstOf('addressee') }))}
          {row(own.fields.inferred, 'inferred', input('inferred'), own.fields.inferredHint)}
          {choice('sign', own.fields.sign, signs, words.signs)}
          {date(own.fields.edtf.event)}
          {choice('status', own.fields.status, statuses, words.statuses)}
          {values.status === 'alleged' && row(own.fields.allegedBy, 'claimant', input('claimant', { list: names }))}
          {items.length > 0 &&
            row(
              own.fields.partOf,
              'target',
              select('target', [
                ...items.map((one) => [one.target, one.title[text.language]] as const),
                ['', own.fields.partOfNone],
              ]),
            )}
        </>
      )}
      <p className={styles.ways}>
        <button type="submit" className={styles.button}>
          {own.save} <kbd>Enter</kbd>
        </button>
        <button type="button" className={styles.act} onClick={leave}>
          {own.cancel} <kbd>Esc</kbd>
        </button>
      </p>
    </form>
  );
}
