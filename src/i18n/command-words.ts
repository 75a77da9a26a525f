import { attaching } from './attaching.en';
import { corrections } from './corrections.en';
import { dossiers } from './dossiers.en';
import { fileForms } from './file-forms.en';

/** What commands say of files, as the app says it. They speak English, and no page brings them. */
export const commandWords = {
  forms: fileForms,
  dossier: dossiers.opening.causes,
  correction: corrections.causes,
  article: attaching.refusals,
};
