/** "/a/b///" as "/a/b", in a time that grows with the slashes and not with their square. */
export function withoutLastSlashes(address: string): string {
  let end = address.length;
  while (address[end - 1] === '/') end -= 1;
  return address.slice(0, end);
}
