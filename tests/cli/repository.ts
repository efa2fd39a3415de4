import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { extract, type Ran } from "./cli.ts";

/** Articles in order: nothing is found in them. */
export const ARTICLES: Readonly<Record<string, string>> = {
  "articles/2019/lima.txt":
    "date 2019-04-25\n\nPeru and Ecuador agree on border clinics\n\n" +
    "LIMA — Peruvian Foreign Minister Inés Salazar met her Ecuadorian counterpart Jorge Andrade in Lima on Thursday.\n\n" +
    "The ministers signed a memorandum of understanding between Peru and Ecuador on 12 clinics along the border. " +
    "Salazar said that the first would open in June.\n",
  "articles/2019/nairobi.txt":
    "date 2019-05-07\n\nKenya hosts trade talks\n\n" +
    "NAIROBI — Kenyan Trade Minister Peter Mwangi opened the third Kenya-Uganda Joint Trade Committee on Tuesday.\n\n" +
    "Trade between the two countries reached $1.1 billion last year, Mwangi told reporters in Nairobi.\n",
  "articles/warsaw.txt":
    "date 2020-02-11\n\nPoland, Latvia to hold consultations\n\n" +
    "WARSAW — Polish Foreign Minister Anna Zielińska will receive Latvian Foreign Minister Juris Kalniņš on Friday.\n\n" +
    "It will be the fifth round of Polish-Latvian political consultations, the ministry said on Tuesday.\n",
};

/** An article with one thing wrong: it has no date. */
export const BAD =
  "Chile thanks Norway for its help\n\n" +
  "Chilean Foreign Minister Rosa Fuentes thanked Norway for its help after the floods.\n";

const GIT_ENV = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Ana",
  GIT_AUTHOR_EMAIL: "ana@example.org",
  GIT_COMMITTER_NAME: "Ana",
  GIT_COMMITTER_EMAIL: "ana@example.org",
};

export interface Repository {
  readonly root: string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  remove(name: string): void;
  git(...args: string[]): string;
  /** The built command, run at the repository's top or in a folder of it. */
  extract(args: readonly string[], options?: { folder?: string; env?: Record<string, string> }): Ran;
}

/** A folder of its own with the articles, under git and committed on `main`; or with files alone. */
export function makeRepository(files: Readonly<Record<string, string>> = ARTICLES, underGit = true): Repository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "check-")));
  const env: NodeJS.ProcessEnv = { ...process.env, ...GIT_ENV, GITHUB_WORKSPACE: undefined };
  const repository: Repository = {
    root,
    write(name, content) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    },
    read: (name) => readFileSync(join(root, name), "utf8"),
    remove: (name) => rmSync(join(root, name), { recursive: true }),
    git: (...args) => execFileSync("git", args, { cwd: root, env, encoding: "utf8" }),
    extract: (args, options = {}) =>
      extract(args, { cwd: join(root, options.folder ?? ""), env: { ...env, ...options.env } }),
  };
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  if (underGit) {
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.git("add", ".");
    repository.git("commit", "--quiet", "--message=Articles");
  }
  return repository;
}
