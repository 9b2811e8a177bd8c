/** A place on a page in millimetres from the top left corner of the page as it is trimmed. */
export interface Place {
  /** 1-based. */
  page: number;
  xMm: number;
  yMm: number;
}

/** A place with an extent. */
export interface Area extends Place {
  widthMm: number;
  heightMm: number;
}

/** A rectangle as PDFs have it: in points, from the bottom. */
export interface Rectangle {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Points as millimetres. */
export function mm(points: number): number {
  return (points / 72) * 25.4;
}

/** A rectangle on a page whose trim box is `trim`. */
export function areaOn(page: number, trim: Rectangle, { left, bottom, right, top }: Rectangle): Area {
  return {
    page,
    xMm: mm(left - trim.left),
    yMm: mm(trim.top - top),
    widthMm: mm(right - left),
    heightMm: mm(top - bottom),
  };
}
