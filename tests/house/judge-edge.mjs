// One import against the wall table: `undefined` when allowed, else what is wrong and what to do.
import path from "node:path";
import { PACKAGE_FILES, roomOf, SCHEMA_READERS, WALLS } from "./walls.mjs";

function judgePackage(file, name, wall) {
  const owner = PACKAGE_FILES[name];
  if (!wall.packages.includes(name))
    return `${file} may not import the package ${name}: see WALLS in tests/house/walls.mjs`;
  if (owner && !owner.test(file)) return `${file} may not import ${name}: only files like ${owner} may`;
  return undefined;
}

export function judgeEdge({ file, to, package: name }) {
  const room = roomOf(file);
  const wall = WALLS[room];
  if (!wall) return `${file} is in the room ${room}, which the wall table does not name`;
  if (name !== undefined) return judgePackage(file, name, wall);
  if (/\.css$/.test(to)) return undefined;
  const target = roomOf(to);
  if (/\.schema$/.test(to) && !SCHEMA_READERS.test(file))
    return `${file} may not import ${to}: schemas run in the background`;
  if (target === room) return undefined;
  if (!wall.rooms.includes(target))
    return `${file} may not import ${to}: ${room} knows only ${wall.rooms.join(", ") || "itself"}`;
  const only = wall.files?.[target];
  if (only && !only.includes(path.posix.basename(to))) return `${file} may import only ${only.join(", ")} of ${target}`;
  return undefined;
}
