/** Fetches a file that lies packed beside the page, and unpacks it. Throws with words for a person where that fails. */
export async function fetchPacked(address: string, tell: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(address, tell);
  // a host that unpacks by itself has done it already
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  try {
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    throw new Error(`${nameOf(address)} arrived damaged. Load the page anew.`);
  }
}

async function fetchBytes(address: string, tell: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new Error(`${nameOf(address)} could not be fetched. Is the host still reachable?`);
  }
  if (!response.ok || !response.body)
    throw new Error(`${nameOf(address)} is not on this host (${response.status}). All files of the page belong there.`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      tell(next.value.length);
    }
  } catch {
    throw new Error(`The connection was lost while ${nameOf(address)} was fetched.`);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
