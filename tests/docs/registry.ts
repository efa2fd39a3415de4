import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** The package and all it depends on, by folder; a dependency stands beside its dependent, or inside it. */
function withDependencies(root: string): string[] {
  const folders = new Set<string>();
  const queue = [root];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (folders.has(folder)) continue;
    folders.add(folder);
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      const own = join(folder, "node_modules", name);
      queue.push(existsSync(own) ? own : join(root, "node_modules", name));
    }
  }
  return [...folders];
}

/** A registry on this machine that has this package as it would be published, and what it depends on, as installed here. */
export async function startRegistry(root: string, folder: string): Promise<{ url: string; server: Server }> {
  const folders = withDependencies(root);
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder, ...folders];
  const packed = JSON.parse(
    execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
  );
  const packages = new Map<string, Map<string, { manifest: Manifest; file: string }>>();
  for (const [index, { filename }] of (packed as { filename: string }[]).entries()) {
    const manifest = manifestOf(folders[index] ?? "");
    const versions = packages.get(manifest.name) ?? new Map();
    versions.set(manifest.version, { manifest, file: join(folder, filename.replace("@", "").replace("/", "-")) });
    packages.set(manifest.name, versions);
  }
  const server = createServer((request, response) => {
    const [, name = "", version] = /^\/(.+?)(?:\/-\/(.+)\.tgz)?$/.exec(decodeURIComponent(request.url ?? "")) ?? [];
    const versions = packages.get(name);
    if (versions === undefined) {
      response.writeHead(404).end("{}");
    } else if (version !== undefined) {
      response.end(readFileSync(versions.get(version)?.file ?? ""));
    } else {
      const { port } = server.address() as AddressInfo;
      const described = [...versions].map(([number, { manifest }]) => [
        number,
        { ...manifest, dist: { tarball: `http://127.0.0.1:${port}/${name}/-/${number}.tgz` } },
      ]);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ name, "dist-tags": {}, versions: Object.fromEntries(described) }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}
