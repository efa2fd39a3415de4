import type { Figure } from "../schema/record.ts";

type Bound = Exclude<Figure["bound"], "range">;

/** Words before a number that say how exact it is. */
export const BOUNDS_BEFORE: Readonly<Record<Bound, string>> = {
  exact:
    "exactly, precisely, just, only, a total of, an average of, averaging, equal to, equivalent to, a full, a record, an unprecedented",
  about:
    "about, around, some, nearly, almost, approximately, approx, approx., roughly, circa, ca, ca., c., close to, near, nearing, approaching, " +
    "virtually, practically, in the region of, in the neighbourhood of, in the neighborhood of, in the order of, of the order of, on the order of, " +
    "an estimated, estimated at, estimated, an approximate, an approximated, something like, somewhere around, " +
    "more or less, give or take, in the vicinity of, barely, ~, ≈",
  over:
    "more than, over, above, topping, topped, tops, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, surpasses, surpass, " +
    "passed, passes, has passed, have passed, in excess of, upwards of, upward of, greater than, higher than, larger than, bigger than, longer than, better than, beyond, passing, north of, " +
    "well over, just over, slightly over, little over, a little over, slightly more than, just more than, well above, just above, slightly above, well in excess of, " +
    "a little more than, far more than, significantly more than, much more than, over than, crossing, crossed, crosses, outnumbering, to over, >",
  under:
    "less than, under, below, fewer than, just under, slightly under, well under, just below, well below, slightly below, slightly less than, just less than, " +
    "a little under, a little less than, just short of, short of, shy of, just shy of, lower than, smaller than, south of, far less than, far fewer than, " +
    "far below, not quite, sub, sub-, sub –, <",
  "at-least":
    "at least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum, minimum of, as few as, as little as, at the least, " +
    "at the very least, upwards from, starting at, starting from, ≥, a floor of",
  "at-most":
    "up to, at most, at the most, no more than, not more than, not exceeding, not to exceed, no greater than, a maximum of, maximum of, maximum, as many as, " +
    "as much as, as high as, as long as, as far as, as large as, capped at, limited to, a ceiling of, a cap of, not to surpass, not over, not above, " +
    "to a maximum of, ≤, up to about, up to around, up to some, as many as about",
};

/** Words after a figure that say it. */
export const BOUNDS_AFTER: Readonly<Record<Bound, string>> = {
  exact: "exactly",
  about: "or so, or thereabouts, approximately, give or take, or nearly so",
  over: "-plus, +",
  under: "or under",
  "at-least":
    "or more, and more, or over, and over, or above, and above, or higher, or better, or greater, at least, at a minimum, and up, or longer, or larger, minimum",
  "at-most": "or less, or fewer, or below, and below, or lower, at most, at the most, at a maximum, maximum, and under",
};
