import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Answer } from '@/components/ui/action-form';
import type { StandingOfVersion } from '@/lib/core/lifecycle';
import { yearsLater, type PublicationDays } from '@/lib/core/lifecycle';
import { AdoptForm, WithdrawForm, WithdrawPublicationForm } from './board-forms';
import { PublishForm } from './publish-form';
import { DecisionForm, type ConsentInput, type RefuseInput } from './decision-form';
import { Fold } from '@/components/ui/fold';
import { LinkButton } from '@/components/ui/link-button';

type Version = { versionId: string; revision: number };
export type VersionActions = {
  giveConsent: (input: ConsentInput) => Promise<Answer>;
  withholdConsent: (input: RefuseInput) => Promise<Answer>;
  adopt: (input: Version & { adoptedOn: string }) => Promise<Answer>;
  publish: (input: Version & PublicationDays & { again: PublicationDays }) => Promise<Answer>;
  withdrawPublication: (input: Version & { because: string }) => Promise<Answer>;
  withdraw: (input: Version & { because?: string }) => Promise<Answer>;
};

type Props = {
  version: Version & {
    label: string;
    protocolId: string;
    standing: StandingOfVersion;
    submittedOn: string;
    adoptedOn?: string | undefined;
    earliestAdoption?: string | undefined;
    councils: { id: string; name: string }[];
    may: {
      decideFor: string[];
      leaveToOthers: string[];
      isWriter: boolean;
      withdraw: boolean;
      adopt: boolean;
      publish: boolean;
      withdrawPublication: boolean;
    };
  };
  today: string;
  actions: VersionActions;
};

/** The one thing this person can do now with this version, if there is one. */
export function NextAct({ version, today, actions }: Props) {
  const { may } = version;
  const reference = { versionId: version.versionId, revision: version.revision };
  const adoptedOn = version.adoptedOn ?? today;
  const nameOf = (councilId: string) => version.councils.find(({ id }) => id === councilId)?.name ?? 'raad';
  return (
    <Stack gap="md">
      {may.decideFor.map((councilId) => {
        const councilName = nameOf(councilId);
        return (
          <Act key={councilId} title={`Besluit van de ${councilName}`}>
            <DecisionForm
              request={{ ...reference, councilId }}
              councilName={councilName}
              versionLabel={version.label}
              isWriter={may.isWriter}
              today={today}
              consent={actions.giveConsent}
              refuse={actions.withholdConsent}
            />
          </Act>
        );
      })}
      {may.leaveToOthers.map((councilId) => (
        <Act key={councilId} title={`Besluit van de ${nameOf(councilId)}`}>
          <Text>
            Je schreef zelf mee aan deze versie. Laat daarom een ander lid van de raad het besluit vastleggen.
            Dat is een regel van Meldcode Studio. De wet laat het aan de raad zelf of je meestemt (Wms 6.4).
          </Text>
        </Act>
      ))}
      {may.withdraw && version.standing === 'refused' && (
        <Act title="Antwoord op de weigering">
          <Text mb="md">
            Lees hierboven wat de raad zegt, en vraag ernaar als er geen redenen staan. Pas het concept aan en
            leg het opnieuw voor: alle raden besluiten dan over de nieuwe versie.
          </Text>
          <Group>
            <LinkButton href={`/studio/protocol/${version.protocolId}/bewerken`}>
              Pas het concept aan
            </LinkButton>
            <LinkButton href={`/studio/protocol/${version.protocolId}/voorleggen`} variant="default">
              Leg de aangepaste versie voor
            </LinkButton>
          </Group>
        </Act>
      )}
      {may.adopt && (
        <Act title="Vaststellen">
          <AdoptForm
            version={reference}
            act={actions.adopt}
            today={today}
            earliest={version.earliestAdoption ?? version.submittedOn}
          />
        </Act>
      )}
      {may.publish && (
        <Act title="Publiceren">
          <PublishForm
            version={reference}
            act={actions.publish}
            today={today}
            earliest={adoptedOn}
            suggestedEntry={today > adoptedOn ? today : adoptedOn}
            suggestedEvaluation={yearsLater(today, 4)}
          />
        </Act>
      )}
      {may.withdraw && (
        <Fold title="Dit voorstel intrekken">
          <WithdrawForm version={reference} act={actions.withdraw} />
        </Fold>
      )}
      {may.withdrawPublication && (
        <Fold title="Deze publicatie intrekken voordat zij ingaat">
          <WithdrawPublicationForm version={reference} act={actions.withdrawPublication} />
        </Fold>
      )}
    </Stack>
  );
}

function Act({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} style={{ borderLeft: '6px solid var(--ms-brand)' }}>
      <Title order={2} size="h3" mb="md">
        {title}
      </Title>
      {children}
    </Paper>
  );
}
