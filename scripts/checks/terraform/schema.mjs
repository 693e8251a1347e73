// The schema of a resource, data source or provider, read out of the code that cdktf generated from the provider's own schema.
import { readFileSync } from "node:fs";

const NESTING = { single: 1, list: 2, set: 3 };
const PRIMITIVE = { string: "string", number: "number", boolean: "bool", any: "dynamic" };
const GETTERS = {
  String: "string", Number: "number", Boolean: "bool",
  List: ["list", "string"], StringMap: ["map", "string"], NumberList: ["list", "number"],
};

const bytes = (type) => Buffer.from(JSON.stringify(type));
const capital = (name) => name[0].toUpperCase() + name.slice(1);

// Which properties of which interface are required: { Interface: { property: true } }.
function interfaces(declarations) {
  const found = {};
  for (const [, name, body] of declarations.matchAll(/export interface (\w+)[^{]*\{([\s\S]*?)\n\}/g)) {
    found[name] = {};
    for (const [, property, optional] of body.matchAll(/readonly (\w+)(\?)?:/g)) {
      found[name][property] = !optional;
    }
  }
  return found;
}

// The tables of arguments: { function: [argument] }; the thing's own are under "$root".
function tables(code) {
  const found = {};
  const table = /(?:function (\w+)ToHclTerraform\(struct\) \{|synthesizeHclAttributes\(\) \{)[\s\S]*?const attrs = \{(|[\s\S]*?\n\s*)\};\s*\n\s*(?:\/\/|return)/g;
  const row = /(\w+): \{\s*value: ([\s\S]*?),\s*isBlock: (true|false),\s*type: "(\w+)",\s*storageClassType: "(\w+)"/g;
  for (const [, name, body] of code.matchAll(table)) {
    found[name || "$root"] = [...body.matchAll(row)].map(([, argument, value, block, type, storage]) => ({
      name: argument,
      property: (value.match(/(?:this\._|struct\.)(\w+)/) || [])[1],
      nested: [...value.matchAll(/(\w+)ToHclTerraform/g)].map((call) => call[1]).find((call) => !(call in PRIMITIVE)),
      block: block === "true",
      type,
      storage,
    }));
  }
  return found;
}

// What only the provider sets: [[name, type]].
function computed(code) {
  const body = code.slice(code.search(/class \w+ extends cdktf\.Terraform(Resource|DataSource|Provider)/));
  const getter = /get \w+\(\) \{\s*return (?:this\.get(\w+)Attribute\('(\w+)'\)|cdktf\.Fn\.tolist\(this\.get(\w+)Attribute\('(\w+)'\)\))/g;
  return [...body.matchAll(getter)].map(([, kind, name, , setName]) =>
    setName ? [setName, ["set", "string"]] : [name, GETTERS[kind] || "string"]);
}

/** The schema of what stands in `directory` of the package. */
export function schema(directory) {
  const code = readFileSync(`${directory}/index.js`, "utf8");
  const required = interfaces(readFileSync(`${directory}/index.d.ts`, "utf8"));
  const known = tables(code);

  const simple = ({ type, storage }) => {
    if (type === "simple") return PRIMITIVE[storage] || "string";
    const element = PRIMITIVE[storage.replace(/(List|Map|Set)+$/, "")] || "string";
    return [type, storage.endsWith("MapList") ? ["map", element] : element];
  };
  const nested = (argument) => {
    const object = ["object", Object.fromEntries(known[argument.nested].map((a) => [a.name, typeOf(a)]))];
    return argument.type === "struct" ? object : [argument.type === "set" ? "set" : "list", object];
  };
  const typeOf = (argument) => (known[argument.nested] ? nested(argument) : simple(argument));

  const block = (table, owner, outermost) => {
    const made = { attributes: [], block_types: [] };
    const seen = new Set();
    for (const argument of known[table] || []) {
      if (seen.has(argument.name)) continue;
      seen.add(argument.name);
      const must = Boolean((required[owner] || {})[argument.property]);
      if (argument.block && known[argument.nested]) {
        const nesting = argument.type === "struct" ? NESTING.single : argument.type === "set" ? NESTING.set : NESTING.list;
        made.block_types.push({
          type_name: argument.name,
          nesting,
          min_items: must && nesting !== NESTING.single ? 1 : 0,
          max_items: 0,
          block: block(argument.nested, capital(argument.nested), false),
        });
      } else {
        made.attributes.push({
          name: argument.name, type: bytes(typeOf(argument)), required: must, optional: !must, computed: !must && outermost,
        });
      }
    }
    if (outermost) {
      for (const [name, type] of [...computed(code), ["id", "string"]]) {
        if (seen.has(name)) continue;
        seen.add(name);
        made.attributes.push({ name, type: bytes(type), computed: true, optional: name === "id" });
      }
    }
    return made;
  };

  const owner = Object.keys(required).find((name) => /Config$/.test(name) && (known.$root || []).every((a) => a.property in required[name]));
  if (!known.$root || !owner) throw new Error(`${directory} is not understood`);
  return { version: 0, block: block("$root", owner, true) };
}
