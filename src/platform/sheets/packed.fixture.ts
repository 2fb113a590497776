import { crc32, deflateRawSync } from "node:zlib";

/** A packed file of the given parts, written by hand so that it can lie. */
export function pack(parts: { name: string; content: Uint8Array; packed?: Uint8Array }[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = part.packed ?? deflateRawSync(part.content);
    const name = Buffer.from(part.name);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(part.content), 0);
    sizes.writeUInt32LE(packed.length, 4);
    // The declared size is a lie: ten bytes.
    sizes.writeUInt32LE(10, 8);
    const local = Buffer.concat([
      Buffer.from("504b03041400000008000000000000000000".slice(0, 28), "hex"),
      sizes,
      u16(name.length),
      u16(0),
      name,
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from("504b0102140014000000080000000000", "hex"),
        sizes,
        u16(name.length),
        Buffer.alloc(12),
        u32(offset),
        name,
      ]),
    );
    locals.push(local, Buffer.from(packed));
    offset += local.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from("504b050600000000", "hex"),
    u16(parts.length),
    u16(parts.length),
    u32(list.length),
    u32(offset),
    u16(0),
  ]);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
