// Answers Terraform's questions for a provider's schema, so that `validate` and `test` run without a registry or an account.
//   node provider.mjs aws|google MODULE-FOLDER   prints the address once it listens, and ends with its standard input
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import grpc from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { schema } from "./schema.mjs";

const [name, module] = process.argv.slice(2);
const library = join(dirname(createRequire(import.meta.url).resolve(`@cdktf/provider-${name}/package.json`)), "lib");
const text = readdirSync(module).filter((file) => file.endsWith(".tf")).map((file) => readFileSync(join(module, file), "utf8")).join("\n");

// Types that exist in no folder are left out: Terraform itself then says that there is no such type.
function used(keyword, prefix) {
  const found = {};
  for (const [, type] of text.matchAll(new RegExp(`^${keyword} "(\\w+)"`, "gm"))) {
    const folder = join(library, prefix + type.slice(name.length + 1).replaceAll("_", "-"));
    if (existsSync(folder)) found[type] = schema(folder);
  }
  return found;
}

const answer = {
  provider: schema(join(library, "provider")),
  resource_schemas: used("resource", ""),
  data_source_schemas: used("data", `data-${name}-`),
  diagnostics: [],
};

const { tfplugin5 } = grpc.loadPackageDefinition(loadSync(new URL("tfplugin5.proto", import.meta.url).pathname, { keepCase: true }));
const server = new grpc.Server();
server.addService(tfplugin5.Provider.service, {
  GetSchema: (_, done) => done(null, answer),
  PrepareProviderConfig: ({ request }, done) => done(null, { prepared_config: request.config }),
  ValidateResourceTypeConfig: (_, done) => done(null, {}),
  ValidateDataSourceConfig: (_, done) => done(null, {}),
  Stop: (_, done) => done(null, {}),
});
server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (failure, port) => {
  if (failure) throw failure;
  console.log(`127.0.0.1:${port}`);
});
process.stdin.on("end", () => process.exit(0)).resume();
