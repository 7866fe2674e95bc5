/** The engine's own: code and its tables come and go with how warm a function is. */
const COMPILED = new Set(["code", "hidden", "object shape"]);
/** What the inspector itself notes of each request while it looks on. */
const NOTED = /^blink::NetworkResourcesData/;

/** What a page's heap holds after a forced collection, in bytes: what its program keeps, and what the engine compiled. */
export async function keptHeap(session) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", take);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", take);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join(""));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const sums = { compiled: 0, kept: 0 };
  for (let node = 0; node < nodes.length; node += fields.length) {
    const type = types[0][nodes[node + fields.indexOf("type")]];
    if (NOTED.test(strings[nodes[node + fields.indexOf("name")]])) continue;
    sums[COMPILED.has(type) ? "compiled" : "kept"] += nodes[node + fields.indexOf("self_size")];
  }
  return sums;
}
