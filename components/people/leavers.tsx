import { Text, Title } from '@mantine/core';
import { momentInDutch } from '@/lib/core/dutch';

/** Who worked at the board and left. */
export function Leavers(props: { leavers: { id: string; name: string; email: string; leftAt: string }[] }) {
  if (props.leavers.length === 0) return null;
  return (
    <section aria-labelledby="vertrokken">
      <Title order={2} size="h3" id="vertrokken" mb="sm">
        Doen niet meer mee
      </Title>
      <ul style={{ margin: 0 }}>
        {props.leavers.map(({ id, name, email, leftAt }) => (
          <li key={id}>
            <Text>
              {name} ({email}), tot {momentInDutch(leftAt)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
