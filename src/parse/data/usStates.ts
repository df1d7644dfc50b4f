/** Two-letter code and the ways newspapers abbreviate it. */
const ROWS = `
Alabama|AL Ala.
Alaska|AK
Arizona|AZ Ariz.
Arkansas|AR Ark.
California|CA Calif. Cal.
Colorado|CO Colo.
Connecticut|CT Conn.
Delaware|DE Del.
Florida|FL Fla.
Georgia|GA Ga.
Hawaii|HI
Idaho|ID
Illinois|IL Ill.
Indiana|IN Ind.
Iowa|IA
Kansas|KS Kan. Kans.
Kentucky|KY Ky.
Louisiana|LA La.
Maine|ME
Maryland|MD Md.
Massachusetts|MA Mass.
Michigan|MI Mich.
Minnesota|MN Minn.
Mississippi|MS Miss.
Missouri|MO Mo.
Montana|MT Mont.
Nebraska|NE Neb. Nebr.
Nevada|NV Nev.
New Hampshire|NH N.H.
New Jersey|NJ N.J.
New Mexico|NM N.M.
New York|NY N.Y.
North Carolina|NC N.C.
North Dakota|ND N.D.
Ohio|OH
Oklahoma|OK Okla.
Oregon|OR Ore.
Pennsylvania|PA Pa. Penn.
Rhode Island|RI R.I.
South Carolina|SC S.C.
South Dakota|SD S.D.
Tennessee|TN Tenn.
Texas|TX Tex.
Utah|UT
Vermont|VT Vt.
Virginia|VA Va.
Washington|WA Wash.
West Virginia|WV W.Va. W.V.
Wisconsin|WI Wis. Wisc.
Wyoming|WY Wyo.`;

const STATES = ROWS.trim()
  .split('\n')
  .map((row) => row.split('|'));

/** Full names of the US states. */
export const US_STATE_NAMES: ReadonlySet<string> = new Set(STATES.map(([name = '']) => name));

/** How a state is abbreviated after a town: "Pa.", "NY". */
export const US_STATE_ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...STATES.flatMap(([, short = '']) => short.split(' ')),
  'D.C.',
  'DC',
]);
