/** What heads a project's challenges, over a column of them or within a text: 課題, 今後の課題と対応, 解決すべき問題点. */
export const CHALLENGES =
  /^(?:.{0,10}[たきるのなと上・])?(?:現[状況]|背景|事業|取組)?(?:検討)?(?:課題|問題点?|懸[案念]|論点|リスク|ネック)(?:事項|等|点|など)?(?:[・と及び\/].{1,8})?$/;
