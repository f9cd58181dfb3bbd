import type { Logo } from '@/schemas/face';

/** A green one of three to one. */
export const wideLogo: Logo = {
  data: 'iVBORw0KGgoAAAANSUhEUgAAAGAAAAAgCAMAAADaHo1mAAAAA1BMVEUKfVUrfRrMAAAAGUlEQVRIx+3BMQEAAADCoPVP7WENoAAAAG4MIAABjE4cpQAAAABJRU5ErkJggg==',
  width: 96,
  height: 32,
  alt: 'Logo van Stichting Voorbeeld',
};

/** A purple square. */
export const squareLogo: Logo = {
  data: 'iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAMAAAC6V+0/AAAAA1BMVEV6H6ILnhwGAAAADklEQVQY02NgGAWDHQAAAaQAAXVoLtgAAAAASUVORK5CYII=',
  width: 20,
  height: 20,
  alt: 'Logo van de school',
};
