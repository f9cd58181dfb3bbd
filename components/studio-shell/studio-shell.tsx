'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { ProductMark } from '@/components/ui/product-mark';
import classes from './studio-shell.module.css';

export type StudioLink = { href: string; label: string };

/** The frame of every studio page but the editor: whose studio it is, where you can go, and who you are. */
export function StudioShell(props: {
  boardName: string;
  /** In the place of the name, for who works at more boards. */
  boardMenu: ReactNode;
  links: StudioLink[];
  userMenu: ReactNode;
  children: ReactNode;
}) {
  const path = usePathname();
  return (
    <>
      <a href="#inhoud" className={classes.skip}>
        Naar de inhoud
      </a>
      <header className={classes.bar}>
        {props.boardMenu ? (
          <div className={classes.home}>
            <Link href="/studio" aria-label="Naar het overzicht" className={classes.mark}>
              <ProductMark />
            </Link>
            {props.boardMenu}
          </div>
        ) : (
          <Link href="/studio" className={classes.home}>
            <ProductMark />
            <span>{props.boardName}</span>
          </Link>
        )}
        <nav aria-label="Hoofdmenu" className={classes.nav}>
          <ul className={classes.links}>
            {props.links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  className={classes.link}
                  aria-current={path === link.href ? 'page' : undefined}
                >
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {props.userMenu}
      </header>
      <main id="inhoud" tabIndex={-1} className={classes.main}>
        {props.children}
      </main>
    </>
  );
}
