/** Of the dataset that stands in the build; null where none was built, and every dataset is read as if it were another's. */
declare const __DATASET_SHA256__: string | null;
