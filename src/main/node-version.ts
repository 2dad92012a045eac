// The first import of every entry point. It stops an old Node before anything else of the product
// runs; so that an old Node can read it, it imports nothing and uses no new syntax.

/** The oldest Node that the product runs on; its LTS line is locked in package.json. */
const oldest = 24;

const running = Number(process.versions.node.split('.')[0]);

if (running < oldest) {
  console.error(
    'Werkspoor needs Node ' +
      oldest +
      ' and this is Node ' +
      process.versions.node +
      ': start it with npm (npm start, npm test, npm run werkspoor), which uses the Node that npm ci' +
      ' installed; on a Mac, or when npm ci left it out, install Node ' +
      oldest +
      ' from nodejs.org.',
  );
  process.exit(1);
}
