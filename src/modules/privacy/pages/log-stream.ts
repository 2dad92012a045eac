/** Reads on only as fast as the other side takes it, and stops when it goes away. */
export function logStream<Line>(
  head: string,
  pieces: AsyncGenerator<readonly Line[]>,
  asText: (line: Line) => string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (head !== '') controller.enqueue(encoder.encode(head));
    },
    pull: async (controller) => {
      const piece = await pieces.next();
      if (piece.done === true) controller.close();
      else controller.enqueue(encoder.encode(piece.value.map(asText).join('')));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
