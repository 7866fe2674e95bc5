import ts from "typescript";

/** What a source says in both languages, with the file in which it stands. */
export type Pair = { readonly zh: string; readonly en: string; readonly file: string };

/** Every pair of plain strings in a source: `{ zh, en }`, tables by language, and a choice by the locale. */
export function pairsIn(file: string, text: string): readonly Pair[] {
  const found: Pair[] = [];
  const add = (zh: ts.Expression | undefined, en: ts.Expression | undefined): void => {
    if (zh && en) found.push(...paired(zh, en).map((pair) => ({ ...pair, file })));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) add(valueOf(node, "zh"), valueOf(node, "en"));
    if (ts.isConditionalExpression(node)) {
      const asked = localeAsked(node.condition);
      if (asked === "zh") add(node.whenTrue, node.whenFalse);
      if (asked === "en") add(node.whenFalse, node.whenTrue);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Two strings, or the strings that stand in the same places of two tables or lists. */
function paired(zh: ts.Expression, en: ts.Expression): readonly Pick<Pair, "zh" | "en">[] {
  const [left, right] = [bodyOf(zh), bodyOf(en)];
  if (ts.isStringLiteralLike(left) && ts.isStringLiteralLike(right))
    return isSaid(left.text, right.text) ? [{ zh: left.text.trim(), en: right.text.trim() }] : [];
  if (ts.isObjectLiteralExpression(left) && ts.isObjectLiteralExpression(right))
    return left.properties.flatMap((property) => {
      const other = property.name && valueOf(right, nameOf(property.name));
      return ts.isPropertyAssignment(property) && other ? paired(property.initializer, other) : [];
    });
  if (ts.isArrayLiteralExpression(left) && ts.isArrayLiteralExpression(right))
    return left.elements.flatMap((element, index) => {
      const other = right.elements[index];
      return other ? paired(element, other) : [];
    });
  return [];
}

/** A half may be empty where one language needs no word; a code such as zh-CN is none either. */
function isSaid(zh: string, en: string): boolean {
  return en.trim() !== "" && /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(zh);
}

function bodyOf(expression: ts.Expression): ts.Expression {
  if (ts.isArrowFunction(expression) && ts.isExpression(expression.body)) return bodyOf(expression.body);
  return ts.isParenthesizedExpression(expression) ? bodyOf(expression.expression) : expression;
}

function valueOf({ properties }: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  return properties.filter(ts.isPropertyAssignment).find((property) => nameOf(property.name) === name)
    ?.initializer;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}

function localeAsked(condition: ts.Expression): string | undefined {
  if (!ts.isBinaryExpression(condition)) return undefined;
  const { operatorToken, right } = condition;
  const isEqual = operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
  return isEqual && ts.isStringLiteralLike(right) ? right.text : undefined;
}
