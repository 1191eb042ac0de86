import type { Words } from './words.ts'

/**
 * In two halves, so that the type made of both has a name in messages of the compiler.
 *
 * Source: ISO 3166-1, the codes officially assigned, as of 2026.
 */
const A_TO_L =
  'ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA'
const M_TO_Z =
  'MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE'

/** An upper-case ISO 3166-1 alpha-3 code: `IND`, not `IN`. */
export type CountryCode = Words<typeof A_TO_L> | Words<typeof M_TO_Z>

/**
 * Whether it is the code of a country as Glomo writes them: ISO 3166-1 alpha-3 in capitals, such as `IND`. Which
 * countries Glomo serves is not in it.
 */
export function isCountryCode(code: string): code is CountryCode {
  return /^[A-Z]{3}$/.test(code) && (A_TO_L.includes(code) || M_TO_Z.includes(code))
}

/** Every code, in alphabetical order. */
export function allCountryCodes(): CountryCode[] {
  return `${A_TO_L} ${M_TO_Z}`.split(' ') as CountryCode[] // the words of the lists
}

/**
 * Where a customer lives who pays an order under India's Liberalised Remittance Scheme, and nobody else does.
 *
 * Source: Glomo's documentation, LRS orders.
 */
export const LRS_CUSTOMER_COUNTRY = 'IND'
