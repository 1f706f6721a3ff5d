/** The elements of workbook, worksheet and styles parts. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Attributes that name relationships, and with a kind behind it the types of these. */
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
