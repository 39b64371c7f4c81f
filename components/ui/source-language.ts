/** Language of the notes kept beside places, of licences and of what is measured. */
export const SOURCE_LANGUAGE = 'en';

/** What `lang` says of an article's own words: where their language is unclear, that it is unknown (HTML), not the page's. */
export const langOf = ({ language }: { language: string }): string => (language === 'und' ? '' : language);
