import { useId, useMemo } from 'react';
import { claimantsOf, type DatasetIndex } from '@/dataset/index-dataset';
import { narrator } from '@/domain/claim';
import { inOrder } from '@/domain/in-order';
import { lateWordsOf } from '@/i18n/words';
import { type Party, partyKinds } from '@/state/link';
import { useAanloop } from '@/state/use-aanloop';
import styles from './compare.module.css';
import { isOf } from './compare-columns';
import { useNameParty } from './use-name-party';

/** Whoever has a version of some question. */
function partiesHeard(index: DatasetIndex): ReadonlySet<Party> {
  const ids = new Set(index.dataset.questions.flatMap(({ claims }) => claims));
  const claims = [...ids].flatMap((id) => index.claims.get(id) ?? []);
  const speakers = claims
    .flatMap(claimantsOf)
    .flatMap((one) => [one, ...(index.actors.get(one)?.body ? [index.actors.get(one)?.body] : [])]);
  const groups = [...index.groups.keys()].map((id): Party => `group.${id}`);
  return new Set([
    ...groups.filter((party) => claims.some((claim) => isOf(index, party, claim))),
    ...claims.flatMap(({ reports }) => reports.map(({ article }): Party => `article.${article}`)),
    ...speakers.map((id): Party => `actor.${id}`),
  ]);
}

interface PartySelectProps {
  readonly label: string;
  readonly value: Party | null;
  readonly onChange: (party: Party | null) => void;
}

/** A choice of one group, article or speaker that has a version of some question. */
export function PartySelect({ label, value, onChange }: PartySelectProps) {
  const { index, lang } = useAanloop('index', 'lang');
  const own = lateWordsOf(lang).compare;
  const nameOf = useNameParty();
  const id = useId();
  const heard = useMemo(() => partiesHeard(index), [index]);
  const all: Party[] = [
    ...[...index.groups.keys()].map((group): Party => `group.${group}`),
    ...index.byPublication.map((article): Party => `article.${article.id}`),
    ...index.dataset.actors.filter((actor) => actor.id !== narrator).map((actor): Party => `actor.${actor.id}`),
  ];
  const parties = all.filter((party) => party === value || heard.has(party));
  return (
    <label htmlFor={id} className={styles.pick}>
      {label}{' '}
      <select
        id={id}
        value={value ?? ''}
        onChange={({ target }) => onChange(parties.find((party) => party === target.value) ?? null)}
      >
        <option value="">{own.everyone}</option>
        {partyKinds
          .toSorted((a, b) => inOrder(b, a))
          .map((kind) => (
            <optgroup key={kind} label={own.kinds[kind]}>
              {parties
                .filter((party) => party.startsWith(`${kind}.`))
                .map((party) => ({ party, name: nameOf(party) }))
                .sort((a, b) => (kind === 'actor' ? a.name.localeCompare(b.name, lang) : 0))
                .map(({ party, name }) => (
                  <option key={party} value={party}>
                    {name}
                  </option>
                ))}
            </optgroup>
          ))}
      </select>
    </label>
  );
}
