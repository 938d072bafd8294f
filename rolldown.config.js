import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'rolldown';

/** The licence that a package ships with. */
const licence = (folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file === undefined ? 'See its package.json.' : readFileSync(`${folder}/${file}`, 'utf8').trim();
};

/**
 * Last step of `npm run build`: the modules of dist/ and the libraries that they use become a few files in dist/bundle, since opening four
 * hundred small files takes longer than reading an article. tinypool finds its own files beside itself, so it stays a package.
 */
export default defineConfig({
  input: { main: 'dist/cli/main.js', index: 'dist/index.js', worker: 'dist/batch/worker.js' },
  platform: 'node',
  external: ['tinypool'],
  output: { dir: 'dist/bundle', cleanDir: true, chunkFileNames: '[name]-[hash].js' },
  plugins: [
    {
      name: 'licences',
      generateBundle(_options, bundle) {
        const modules = Object.values(bundle).flatMap((file) => ('moduleIds' in file ? file.moduleIds : []));
        const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []));
        const source = [...packages].sort().map((folder) => {
          const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
          return `${name} ${version} (${license})\n\n${licence(folder)}`;
        });
        this.emitFile({ type: 'asset', fileName: 'LICENCES.txt', source: source.join('\n\n---\n\n') });
      },
    },
  ],
});
