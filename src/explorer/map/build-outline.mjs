/**
 * Builds `outline.json`, the countries' outline of the map: Natural Earth 1:50m (public domain) as packaged by
 * world-atlas 2.0.2, simplified and with alpha-3 codes as ids. Run: `node src/explorer/map/build-outline.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';

// ISO 3166-1: numeric codes of the outline and their alpha-3 codes.
const ALPHA3 = Object.fromEntries(
  `004AFG 008ALB 010ATA 012DZA 016ASM 020AND 024AGO 028ATG 031AZE 032ARG 036AUS 040AUT 044BHS 048BHR 050BGD 051ARM 052BRB
056BEL 060BMU 064BTN 068BOL 070BIH 072BWA 076BRA 084BLZ 086IOT 090SLB 092VGB 096BRN 100BGR 104MMR 108BDI 112BLR 116KHM 120CMR
124CAN 132CPV 136CYM 140CAF 144LKA 148TCD 152CHL 156CHN 158TWN 170COL 174COM 178COG 180COD 184COK 188CRI 191HRV 192CUB 196CYP
203CZE 204BEN 208DNK 212DMA 214DOM 218ECU 222SLV 226GNQ 231ETH 232ERI 233EST 234FRO 238FLK 239SGS 242FJI 246FIN 248ALA 250FRA
258PYF 260ATF 262DJI 266GAB 268GEO 270GMB 275PSE 276DEU 288GHA 296KIR 300GRC 304GRL 308GRD 316GUM 320GTM 324GIN 328GUY 332HTI
334HMD 336VAT 340HND 344HKG 348HUN 352ISL 356IND 360IDN 364IRN 368IRQ 372IRL 376ISR 380ITA 384CIV 388JAM 392JPN 398KAZ 400JOR
404KEN 408PRK 410KOR 414KWT 417KGZ 418LAO 422LBN 426LSO 428LVA 430LBR 434LBY 438LIE 440LTU 442LUX 446MAC 450MDG 454MWI 458MYS
462MDV 466MLI 470MLT 478MRT 480MUS 484MEX 492MCO 496MNG 498MDA 499MNE 500MSR 504MAR 508MOZ 512OMN 516NAM 520NRU 524NPL 528NLD
531CUW 533ABW 534SXM 540NCL 548VUT 554NZL 558NIC 562NER 566NGA 570NIU 574NFK 578NOR 580MNP 583FSM 584MHL 585PLW 586PAK 591PAN
598PNG 600PRY 604PER 608PHL 612PCN 616POL 620PRT 624GNB 626TLS 630PRI 634QAT 642ROU 643RUS 646RWA 652BLM 654SHN 659KNA 660AIA
662LCA 663MAF 666SPM 670VCT 674SMR 678STP 682SAU 686SEN 688SRB 690SYC 694SLE 702SGP 703SVK 704VNM 705SVN 706SOM 710ZAF 716ZWE
724ESP 728SSD 729SDN 732ESH 740SUR 748SWZ 752SWE 756CHE 760SYR 762TJK 764THA 768TGO 776TON 780TTO 784ARE 788TUN 792TUR 795TKM
796TCA 800UGA 804UKR 807MKD 818EGY 826GBR 831GGY 832JEY 833IMN 834TZA 840USA 850VIR 854BFA 858URY 860UZB 862VEN 876WLF 882WSM
887YEM 894ZMB`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 3), entry.slice(3)]),
);
// Without a numeric code in the outline.
const BY_NAME = { Kosovo: 'XKX' };
// In square degrees: what a corner must add to stay.
const LEAST_AREA = 0.05;

const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const atlas = JSON.parse(readFileSync(path, 'utf8'));
const { countries } = atlas.objects;
countries.geometries = countries.geometries
  .filter((geometry) => geometry.id !== '010')
  .map(({ type, arcs, id, properties }) => ({ type, arcs, id: ALPHA3[id] ?? BY_NAME[properties.name] }));
delete atlas.objects.land;

const light = simplify(presimplify(atlas), LEAST_AREA);
const trimmed = filter(light, filterWeight(light, 0));
const outline = quantize(trimmed, 1e4);
writeFileSync(new URL('./outline.json', import.meta.url), JSON.stringify(outline));
