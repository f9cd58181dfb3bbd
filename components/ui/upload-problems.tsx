import { List, Text } from '@mantine/core';

const MOST_SHOWN = 30;

/** What is wrong with a file, and where. */
export function UploadProblems(props: { fileName: string; problems: { place: string; message: string }[] }) {
  const shown = props.problems.slice(0, MOST_SHOWN);
  const more = props.problems.length - shown.length;
  return (
    <>
      <Text mb="sm">In {props.fileName}:</Text>
      <List spacing="xs" size="sm">
        {shown.map((problem, index) => (
          <List.Item key={index}>
            {problem.place ? <strong>{problem.place}: </strong> : null}
            {problem.message}
          </List.Item>
        ))}
      </List>
      {more > 0 ? <Text mt="sm">En nog {more} meer.</Text> : null}
    </>
  );
}
