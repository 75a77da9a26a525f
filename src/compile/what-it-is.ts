import type { FileForm } from '@/dataset/file-form';
import { fileForms } from '@/i18n/file-forms.en';

/** What a file is that is no text, as part of a sentence. */
export const whatItIs = (form: FileForm): string => fileForms[form].replace(/^I/, 'i').replace(/\.$/, '');
