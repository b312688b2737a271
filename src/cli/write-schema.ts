import { jsonSchemaText } from './json-schema.ts';
import { nodeIo } from './node-io.ts';

await nodeIo().writeFile('public/sourceline.schema.json', jsonSchemaText());
