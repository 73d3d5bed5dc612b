/** Articles and folders that are renamed or moved in the editor take along what was decided on them. */
import { FileType, Uri, workspace } from 'vscode';
import { editorFiles } from './files';
import { SIDECAR_ENDING, type Move, type Places } from './places';
import { SidecarFile } from './sidecar-file';

/** Rejects where some could not be moved; the others are. */
export async function takeAlong(places: Places, from: Uri, to: Uri, unique: string): Promise<void> {
  const failures: unknown[] = [];
  for (const move of await movesOf(places, from, to)) {
    await new SidecarFile(editorFiles, move.from, unique).moveTo(move.to).catch((error: unknown) => { failures.push(error); });
  }
  if (failures.length > 0) throw failures[0];
}

async function movesOf(places: Places, from: Uri, to: Uri): Promise<readonly Move[]> {
  const stat = await Promise.resolve(workspace.fs.stat(to)).catch(() => undefined);
  if (stat === undefined || (stat.type & FileType.Directory) === 0) return places.moves(from, to);
  // What lies beside the articles has moved with its folder.
  const { folders, files } = places.movesOfFolder(from, to);
  return [...(await Promise.all(folders.map((one) => sidecarsBelow(one)))).flat(), ...files];
}

async function sidecarsBelow({ from, to }: Move): Promise<readonly Move[]> {
  const inside = await Promise.resolve(workspace.fs.readDirectory(from)).catch(() => []);
  const moves = inside.map(async ([name, type]): Promise<readonly Move[]> => {
    const one = { from: Uri.joinPath(from, name), to: Uri.joinPath(to, name) };
    // A linked folder may lead round in a circle.
    if (type === FileType.Directory) return sidecarsBelow(one);
    return name.endsWith(SIDECAR_ENDING) ? [one] : [];
  });
  return (await Promise.all(moves)).flat();
}
