/** Stands in for rtl-css-js, by which Griffel mirrors styles: the pane is written from left to right only. */
module.exports = {
  convert: (styles) => styles,
  convertProperty: (key, value) => ({ key, value }),
};
