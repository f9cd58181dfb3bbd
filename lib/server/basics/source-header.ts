/** In this header the listener tells the studio where a request comes from; what a browser sends in it is lost. */
export const sourceHeader = 'x-meldcode-source';
