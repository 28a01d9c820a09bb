// Plain JavaScript that any Node can read: this is the first thing every entry runs.
const major = Number(process.versions.node.split('.')[0]);

if (major < 26) {
  console.error(
    `Alongside needs Node 26, and this is Node ${process.versions.node}. Run "npm ci" in the project's folder (without --ignore-scripts): it brings Node 26 with it, and "npm run demo", "npm test" and "npx alongside" then use it.`,
  );
  process.exit(1);
}
