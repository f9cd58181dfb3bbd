import type { ReactNode } from 'react';
import { BoardMenu } from '@/components/studio-shell/board-menu';
import { StudioShell } from '@/components/studio-shell/studio-shell';
import { UserMenu } from '@/components/studio-shell/user-menu';
import { rolesInWords } from '@/lib/core/access';
import { askOrLeave } from '@/lib/server/web/ask';
import { getFrame } from '@/lib/server/people/frame';
import { switchTo } from './actions';

/** The frame of the studio. It shows what somebody may see; whether they may is decided by each query again. */
export default async function ShellLayout({ children }: { children: ReactNode }) {
  const { board, boards, person, may } = await askOrLeave(getFrame, {});
  const links = [
    { href: '/studio', label: 'Overzicht' },
    ...(may.createProtocol ? [{ href: '/studio/nieuw', label: 'Nieuw protocol' }] : []),
    ...(may.seeSchools ? [{ href: '/studio/scholen', label: 'Scholen' }] : []),
    ...(may.seePeople ? [{ href: '/studio/mensen', label: 'Mensen' }] : []),
    ...(may.verifyAudit ? [{ href: '/studio/logboek', label: 'Logboek' }] : []),
  ];
  return (
    <StudioShell
      boardName={board.name}
      boardMenu={boards.length > 1 && <BoardMenu here={board} boards={boards} switchTo={switchTo} />}
      links={links}
      userMenu={<UserMenu personId={person.id} name={person.name} roles={rolesInWords(person.roles)} />}
    >
      {children}
    </StudioShell>
  );
}
