const ts = require("typescript");
const { instead, rewrite } = require("./rewriting");

/** A webpack loader for React's parts: errors are known by their numbers, and what would word them is left out. */
module.exports = function reactMessages(source) {
  let isFound = false;
  const text = rewrite(source, (node) => {
    const number = ts.isCallExpression(node) && numberOf(node);
    isFound ||= Boolean(number);
    return number && instead(node, number);
  });
  if (!isFound) throw new Error("React words its errors otherwise.");
  return text;
};

/** `formatProdErrorMessage(299)` */
function numberOf({ expression, arguments: [number] }) {
  return expression.getText() === "formatProdErrorMessage" && number.getText();
}
