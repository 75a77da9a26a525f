import { actorChecks } from './doctor-actors';
import { anchorChecks } from './doctor-anchors';
import type { Check } from './doctor-check';
import { claimChecks } from './doctor-claims';
import { dateChecks } from './doctor-dates';
import { formChecks } from './doctor-form';
import { idChecks } from './doctor-ids';
import { itemChecks } from './doctor-items';
import { knownChecks } from './doctor-known';
import { newsroomChecks } from './doctor-newsroom';
import { originalChecks } from './doctor-originals';
import { recordChecks } from './doctor-record';
import { referenceChecks } from './doctor-references';
import { textChecks } from './doctor-texts';

/** All that the doctor looks at, in the order it is told. */
export const doctorChecks: readonly Check[] = [
  ...formChecks,
  ...idChecks,
  ...referenceChecks,
  ...textChecks,
  ...dateChecks,
  ...anchorChecks,
  ...originalChecks,
  ...actorChecks,
  ...claimChecks,
  ...itemChecks,
  ...recordChecks,
  ...newsroomChecks,
  ...knownChecks,
];
