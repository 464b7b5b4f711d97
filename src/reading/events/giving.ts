/** Verbs that take two objects. */
export const givingTwo = new Set(
  'give offer send pay tell teach lend grant show owe award promise deny ask cost call make hand sell bring buy assure guarantee supply pledge refuse'.split(
    ' ',
  ),
);
