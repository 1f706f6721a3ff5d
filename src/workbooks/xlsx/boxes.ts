/** A rectangle of a drawing, in EMU. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A group: where it lies on the sheet, and its frame in the measure of what it lies in. */
export interface Group {
  readonly box: Box;
  /** `inner` is the frame in the measure its members count in; null where the file doesn't say. */
  readonly frame: (Box & { readonly inner: Box }) | null;
}

/** Where a member of a group lies on the sheet: the group's inner frame is stretched over its box. */
export function boxInGroup(member: Box, { box, frame }: Group): Box {
  const inner = frame?.inner ?? member;
  const x = inner.width > 0 ? box.width / inner.width : 1;
  const y = inner.height > 0 ? box.height / inner.height : 1;
  return {
    left: box.left + (member.left - inner.left) * x,
    top: box.top + (member.top - inner.top) * y,
    width: member.width * x,
    height: member.height * y,
  };
}
