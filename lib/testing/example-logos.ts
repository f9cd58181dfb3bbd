import type { Logo } from '@/schemas/face';

/** A green one of three to one. */
export const wideLogo: Logo = {
  data: 'iVBORw0KGgoAAAANSUhEUgAAADwAAAAUCAMAAADm3a4bAAAAA1BMVEUKfVUrfRrMAAAAEklEQVQ4y2NgGAWjYBSMgqELAATEAAHkcNQ6AAAAAElFTkSuQmCC',
  width: 60,
  height: 20,
  alt: 'Logo van Stichting Voorbeeld',
};

/** A purple square. */
export const squareLogo: Logo = {
  data: 'iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAMAAAC6V+0/AAAAA1BMVEV6H6ILnhwGAAAADklEQVQY02NgGAWDHQAAAaQAAXVoLtgAAAAASUVORK5CYII=',
  width: 20,
  height: 20,
  alt: 'Logo van de school',
};
