/** Language of what articles print and of the notes kept beside places: English alone is read, so far. */
export const SOURCE_LANGUAGE = 'en';
