/** A number for an id (FNV-1a, 32 bits): many ids are looked through as numbers, and the few that agree are compared. */
export function hashId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
