import type { ReactNode } from 'react';
import { type AnswerKind, narrator } from '@/domain/claim';
import { formatWhen } from '@/i18n/format-when';
import { nameClaimants } from '@/i18n/name-claimants';
import type { Phrase } from '@/i18n/reader.en';
import { useLanguage, useWords } from '@/i18n/use-words';
import { wordStatus } from '@/i18n/word-status';
import { lateWordsOf } from '@/i18n/words';
import { HeadDot } from '@/marks/head';
import { markAttributes } from '@/marks/mark-state';
import { pointing } from '@/marks/pointing';
import { Spoken } from '@/marks/spoken';
import { groupFill } from '@/picture/group-color';
import { headStyle } from '@/picture/head-style';
import { claimStatus } from '@/query/claim-status';
import { groupsOfClaim, groupsOfEvent } from '@/query/item-groups';
import type { ClaimNote, EventNote, ReaderNote } from '@/query/project-reader';
import { formatLink } from '@/state/format-link';
import { useIsLit } from '@/state/lights';
import { useStandings } from '@/state/standings';
import { useTransient } from '@/state/transient';
import { useAanloop } from '@/state/use-aanloop';
import { Link } from '@/ui/link';
import { ListStart, useMore } from '@/ui/more';
import styles from './note.module.css';

const say = ([before, strong, after]: Phrase): ReactNode => (
  <>
    {before}
    <b>{strong}</b>
    {after}
  </>
);

/** A note in the margin: an event or claim of the paragraph, where it stands and what answers it. */
export function Note({ note }: { readonly note: ReaderNote }) {
  const { index, linkTo, open } = useAanloop('index', 'linkTo', 'open');
  const { kind, id } = note;
  const standing = useStandings().get(`${kind}:${id}`) ?? 'outside';
  const lit = useIsLit({ kind, id });
  const sentence = open?.sentence ?? null;
  const isOpen =
    sentence !== null && (index.supportOf.get(sentence) ?? []).some((ref) => ref.kind === kind && ref.id === id);
  const pointed = useTransient(({ hovered }) => hovered.some((ref) => ref.kind !== 'article'));
  const item = kind === 'event' ? note.event : note.claim;
  const groups = kind === 'event' ? groupsOfEvent(index, note.event) : groupsOfClaim(index, note.claim);
  const status = kind === 'event' ? note.event.status : claimStatus(note.claim);
  return (
    <li
      className={styles.note}
      {...markAttributes({ kind, id }, { standing, lit, open: isOpen })}
      data-pointed={(pointed && lit) || undefined}
      {...pointing({ kind, id })}
    >
      <Link className={styles.noteTitle} to={linkTo({ kind, id, sentence: null })}>
        <HeadDot fills={groups.map(groupFill)} style={headStyle[status]} />
        <span>
          <b>
            <Spoken text={item.title} />
          </b>
        </span>
      </Link>
      {!note.again && (
        <div className={styles.noteFacts}>
          {kind === 'event' ? <EventFacts note={note} /> : <ClaimFacts note={note} />}
        </div>
      )}
    </li>
  );
}

function EventFacts({ note: { event, ordinals } }: { readonly note: EventNote }) {
  const { index } = useAanloop('index');
  const lang = useLanguage();
  return (
    <p>
      {[
        event.status === 'occurred' ? null : wordStatus(event, index.actors, lang),
        formatWhen(event.date, lang, 'long'),
        ordinals.length > 1 ? lateWordsOf(lang).reader.sentences(ordinals) : null,
      ]
        .filter((part) => part !== null)
        .join(', ')}
    </p>
  );
}

function ClaimFacts({ note }: { readonly note: ClaimNote }) {
  const { index, link } = useAanloop('index', 'link');
  const lang = useLanguage();
  const words = useWords();
  const own = lateWordsOf(lang).reader;
  const { claim, ordinals, answers, answeredBy, questions } = note;
  const claimant = nameClaimants(claim, index.actors, lang);
  // What an article says itself is said on the day above it.
  const isSaidHere = claim.claimant === narrator;
  return (
    <>
      <p>
        {[
          claimant,
          claim.modality === 'asserted' || claim.modality === 'reported' ? null : words.modalities[claim.modality],
          claim.quantity?.wording[lang],
          isSaidHere ? null : formatWhen(claim.said, lang),
          claim.condition?.[lang],
          ordinals.length > 1 ? own.sentences(ordinals) : null,
        ]
          .filter((part) => part != null)
          .join(', ')}
        {claim.attribution === 'doubtful' && (
          <>
            {'; '}
            <span className={styles.alert}>{words.attributions.doubtful}</span>
          </>
        )}
      </p>
      {answeredBy.length > 0 && (
        <p className={styles.answer}>
          <ListStart items={answeredBy} first={6} last="span">
            {({ claim: by, claimant: who, how, ordinals: at }, i) => (
              <span key={by.id}>
                {i > 0 && ', '}
                {say(own.answered(who?.name[lang] ?? words.narrator, how, at))}
              </span>
            )}
          </ListStart>
        </p>
      )}
      {[...Map.groupBy(answers, ({ how }) => how)].map(([how, those]) => (
        <Answers key={how} how={how} answers={those} />
      ))}
      <ListStart items={questions} first={6} last="p">
        {(question) => (
          <p key={question.id}>
            <Link to={formatLink({ ...link, page: 'compare', open: null, fill: null })} title={question.title[lang]}>
              {own.compare(question.claims.length)}
            </Link>
          </p>
        )}
      </ListStart>
    </>
  );
}

function Answers({ how, answers }: { readonly how: AnswerKind; readonly answers: ClaimNote['answers'] }) {
  const lang = useLanguage();
  const { shown, more } = useMore(answers, 6);
  return (
    <p className={styles.answer}>
      {say(
        lateWordsOf(lang).reader.answers(
          how,
          shown.map(({ claim: { title }, ordinals: at }) => ({ title: title[lang], ordinals: at })),
        ),
      )}{' '}
      {more}
    </p>
  );
}
