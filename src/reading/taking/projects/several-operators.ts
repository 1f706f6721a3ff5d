import { partsBetween } from "../../evidence/texts/folding";

/**
 * Who operates a project, joined with `・` where each has a line: `市⏎社会福祉協議会`. A line may as well break within a
 * name (`実行委⏎員会`) or before what brackets say of it.
 */
export function operatorsIn(text: string): string {
  const lines = partsBetween(text, "\n");
  const areListed = lines.length > 1 && lines.every((line) => BULLET.test(line));
  const bare = lines.map((line) => line.replace(areListed ? BULLET : "", "").trim());
  return bare.reduce((before, line, at) => {
    const last = bare[at - 1] ?? "";
    const isNext =
      areListed ||
      (!/^[(（［【]/.test(line) &&
        ((OFFICE.test(last) && !/^[民内立役営街長]/.test(line)) ||
          (OFFICE.test(line) && last !== "") ||
          (ENDED.test(last) && !/^(?:連合会|支部|本部|事務局|部会)$/.test(line))));
    return before === "" ? line : `${before}${isNext ? "・" : "\n"}${line}`;
  }, "");
}

const BULLET = /^[・･○●■□◇◆]\s*/;
const OFFICE = /^(?:国|都|道|府|[本当]?[県市区町村]|直営|社協)$/;
const ENDED = /.(?:協議会|委員会|組合|協会|センター)$/;
