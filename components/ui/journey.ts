/** How the page on show was come to; in memory of this tab only. */
export const journey = {
  /** The browser has taken the first page over: what comes after was not in the server's HTML. */
  underWay: false,
  /** Back or forward, to a page seen before. */
  returning: false,
  /** A search was sent off: the focus goes on to what it found. */
  searching: false,
};
