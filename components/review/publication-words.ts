import type { PublicationStage } from '@/schemas/publication-stage';

const doing: Record<PublicationStage['name'], string> = {
  checking: 'De versie wordt nog één keer nagekeken',
  making: 'De bestanden worden gemaakt',
  compressing: 'De bestanden worden klein gemaakt om te versturen',
};

/** "De bestanden worden gemaakt", and apart from it "12 van 31". Without a stage everything is made and is kept now. */
export function stageInWords(stage: PublicationStage | undefined): { doing: string; count: string } {
  if (!stage) return { doing: 'De versie wordt vastgelegd', count: '' };
  const { name, told } = stage;
  return { doing: doing[name], count: told ? `${told.done} van ${told.of}` : '' };
}
