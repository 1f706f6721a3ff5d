/** What departments write about, none of it from a real plan. */
export const DEPARTMENTS = [
  "福祉総務課",
  "防災対策課",
  "学校教育課",
  "下水道管理課",
  "農業振興課",
  "子育て支援課",
  "道路維持課",
  "観光交流課",
  "図書館",
  "環境保全室",
] as const;

export const SUBJECTS = [
  "避難所備蓄品更新",
  "高齢者見守り",
  "保育士確保",
  "通学路安全対策",
  "管渠長寿命化",
  "有機農業推進",
  "移動図書館",
  "観光案内所運営",
  "ごみ減量化",
  "橋りょう点検",
  "児童館運営",
  "介護予防教室",
  "耐震診断補助",
  "学力向上支援",
  "空き家対策",
  "健康診査",
  "消防団活性化",
  "文化財保存",
  "河川美化",
  "障がい者就労支援",
] as const;

export const SUFFIXES = ["事業", "業務", "推進事業", "支援事業", "管理業務"] as const;

export const DIRECTIONS = ["拡大", "現状維持", "見直し", "縮小"] as const;
export const OPERATORS = ["市", "市民", "民間", "協働"] as const;
export const NATURES = ["政策的事業", "経常的事業", "義務的事業"] as const;

export const INITIATIVES = [
  "関係機関と連携し、対象となる方への周知を進めます。",
  "昨年度の結果を踏まえ、実施方法を見直します。",
  "国の補助金を活用し、計画的に更新します。",
  "地域の団体とともに、月に一度の活動を行います。",
  "市内の全域で調査を行い、結果を公表します。",
] as const;

export const CHALLENGES = [
  "担い手の高齢化",
  "財源の確保",
  "若い世代への周知",
  "関係部署との調整",
  "施設の老朽化への対応",
] as const;

export const STEPS = [
  "説明会",
  "委託契約",
  "現地調査",
  "運営委員会",
  "広報掲載",
  "申請受付",
  "中間報告",
  "実績報告",
  "工事",
  "研修会",
] as const;

export const AIMS = [
  "だれもが安心して暮らせる環境づくり",
  "地域のつながりを深める活動の支援",
  "将来を見すえた施設の維持",
  "情報の分かりやすい発信",
] as const;
