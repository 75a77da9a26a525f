import type { FileForm } from '@/dataset/file-form';
import { commandWords } from '@/i18n/command-words';

/** What a file is that is no text, as part of a sentence. */
export const whatItIs = (form: FileForm): string => commandWords.forms[form].replace(/^I/, 'i').replace(/\.$/, '');
