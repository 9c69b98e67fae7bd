/** The id under which every taught console stores its conversations; the site tells them apart. */
export const TAUGHT = 'taught';
