/**
 * Places of the demo counties in Thüringen: the state, the two counties, and their municipalities.
 *
 * Source: Statistisches Bundesamt, Gemeindeverzeichnis-Informationssystem GV-ISys, Gebietsstand 30.06.2024; population
 * 31.12.2022; centre points in degrees WGS 84. Names without the suffix of the register ("Meiningen, Stadt" is
 * "Meiningen"). The last column is the Verwaltungsgemeinschaft or the fulfilling municipality, empty where the
 * municipality administers itself. The state has no population here: the register's extract covers the counties only.
 */
import type { DemoPlace } from "./world.ts";

/** AGS, name, postcode, population, longitude, latitude, association. */
type Row = [
  ags: string,
  name: string,
  postcode: string,
  population: number,
  lon: number,
  lat: number,
  association: string,
];

// oxfmt-ignore
const SCHMALKALDEN_MEININGEN: Row[] = [
  ["16066005", "Belrieth", "98617", 333, 10.495864, 50.527206, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066012", "Birx", "98634", 166, 10.047106, 50.529421, "Verwaltungsgemeinschaft Hohe Rhön"],
  ["16066013", "Breitungen/Werra", "98597", 4611, 10.330302, 50.757018, "Breitungen/Werra"],
  ["16066015", "Christes", "98547", 540, 10.479588, 50.66081, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066016", "Dillstädt", "98530", 741, 10.53591, 50.584056, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066017", "Einhausen", "98617", 408, 10.461929, 50.529737, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066018", "Ellingshausen", "98617", 203, 10.471476, 50.546467, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066019", "Erbenhausen", "98634", 574, 10.145807, 50.575898, "Verwaltungsgemeinschaft Hohe Rhön"],
  ["16066022", "Fambach", "98597", 1980, 10.367496, 50.738015, "Breitungen/Werra"],
  ["16066023", "Floh-Seligenthal", "98593", 5898, 10.480412, 50.754223, ""],
  ["16066024", "Frankenheim/Rhön", "98634", 1040, 10.066072, 50.544346, "Verwaltungsgemeinschaft Hohe Rhön"],
  ["16066025", "Friedelshausen", "98634", 295, 10.237248, 50.657922, "Verwaltungsgemeinschaft Wasungen-Amt Sand"],
  ["16066038", "Kühndorf", "98547", 899, 10.490681, 50.60779, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066039", "Leutersdorf", "98617", 210, 10.559471, 50.519282, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066041", "Mehmels", "98634", 343, 10.334252, 50.633385, "Verwaltungsgemeinschaft Wasungen-Amt Sand"],
  ["16066042", "Meiningen", "98617", 25582, 10.415674, 50.573947, "Meiningen"],
  ["16066045", "Neubrunn", "98617", 488, 10.469248, 50.498995, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066047", "Oberhof", "98559", 1592, 10.724395, 50.705822, ""],
  ["16066049", "Obermaßfeld-Grimmenthal", "98617", 1250, 10.44002, 50.529849, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066052", "Oberweid", "98634", 483, 10.063674, 50.590544, "Verwaltungsgemeinschaft Hohe Rhön"],
  ["16066056", "Rippershausen", "98639", 795, 10.348448, 50.605071, "Meiningen"],
  ["16066057", "Ritschenhausen", "98617", 329, 10.433219, 50.509165, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066058", "Rohr", "98530", 911, 10.498474, 50.57672, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066059", "Rosa", "98590", 674, 10.250238, 50.711522, "Breitungen/Werra"],
  ["16066061", "Roßdorf", "98590", 587, 10.215447, 50.702535, "Breitungen/Werra"],
  ["16066063", "Schmalkalden", "98574", 20065, 10.45159, 50.722559, ""],
  ["16066064", "Schwallungen", "98590", 2222, 10.356211, 50.69225, "Verwaltungsgemeinschaft Wasungen-Amt Sand"],
  ["16066065", "Schwarza", "98547", 1133, 10.531949, 50.619517, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066069", "Steinbach-Hallenberg", "98587", 9408, 10.568215, 50.699769, ""],
  ["16066074", "Brotterode-Trusetal", "98596", 5810, 10.40787, 50.786201, ""],
  ["16066076", "Untermaßfeld", "98617", 1332, 10.414949, 50.53108, "Meiningen"],
  ["16066079", "Utendorf", "98617", 426, 10.439723, 50.608034, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066081", "Vachdorf", "98617", 744, 10.534369, 50.525959, "Verwaltungsgemeinschaft Dolmar-Salzbrücke"],
  ["16066086", "Wasungen", "98634", 5437, 10.368658, 50.663562, "Verwaltungsgemeinschaft Wasungen-Amt Sand"],
  ["16066092", "Zella-Mehlis", "98544", 12514, 10.658023, 50.663357, ""],
  ["16066093", "Rhönblick", "98617", 2618, 10.236161, 50.562031, ""],
  ["16066094", "Grabfeld", "98631", 5582, 10.437103, 50.453922, ""],
  ["16066095", "Kaltennordheim", "36452", 5716, 10.156215, 50.626676, "Verwaltungsgemeinschaft Hohe Rhön"],
];

// oxfmt-ignore
const WARTBURGKREIS: Row[] = [
  ["16063003", "Bad Salzungen", "36433", 23013, 10.231992, 50.811679, "Bad Salzungen"],
  ["16063004", "Barchfeld-Immelborn", "36456", 4473, 10.298592, 50.799712, ""],
  ["16063006", "Berka v. d. Hainich", "99826", 723, 10.385777, 51.043968, "Verwaltungsgemeinschaft Hainich-Werratal"],
  ["16063008", "Bischofroda", "99826", 640, 10.363591, 51.057658, "Verwaltungsgemeinschaft Hainich-Werratal"],
  ["16063011", "Buttlar", "36419", 1236, 9.951776, 50.755501, "Geisa"],
  ["16063015", "Dermbach", "36466", 7143, 10.119924, 50.716558, "Dermbach"],
  ["16063023", "Empfertshausen", "36452", 523, 10.098294, 50.664091, "Dermbach"],
  ["16063032", "Geisa", "36419", 4823, 9.949835, 50.716792, "Geisa"],
  ["16063033", "Gerstengrund", "36419", 67, 10.050555, 50.701184, "Geisa"],
  ["16063046", "Krauthausen", "99819", 1557, 10.270952, 51.016799, "Verwaltungsgemeinschaft Hainich-Werratal"],
  ["16063049", "Lauterbach", "99826", 653, 10.350339, 51.070717, "Verwaltungsgemeinschaft Hainich-Werratal"],
  ["16063051", "Leimbach", "36433", 1722, 10.195231, 50.815035, "Bad Salzungen"],
  ["16063058", "Nazza", "99826", 531, 10.337202, 51.114666, "Verwaltungsgemeinschaft Hainich-Werratal"],
  ["16063062", "Oechsen", "36404", 605, 10.065576, 50.745069, "Dermbach"],
  ["16063066", "Ruhla", "99842", 5273, 10.365621, 50.892673, "Ruhla"],
  ["16063068", "Schleid", "36419", 1012, 9.952184, 50.695362, "Geisa"],
  ["16063071", "Seebach", "99846", 1760, 10.421502, 50.91447, "Ruhla"],
  ["16063076", "Treffurt", "99830", 5834, 10.230207, 51.137051, ""],
  ["16063078", "Unterbreizbach", "36414", 3324, 9.979598, 50.817165, ""],
  ["16063082", "Vacha", "36404", 5006, 10.023924, 50.822993, ""],
  ["16063084", "Weilar", "36457", 810, 10.15542, 50.761567, "Dermbach"],
  ["16063086", "Wiesenthal", "36466", 731, 10.169147, 50.702214, "Dermbach"],
  ["16063092", "Wutha-Farnroda", "99848", 6436, 10.395295, 50.95646, ""],
  ["16063097", "Gerstungen", "99834", 9011, 10.075877, 50.968063, ""],
  ["16063098", "Hörselberg-Hainich", "99820", 6055, 10.508706, 51.020247, ""],
  ["16063099", "Bad Liebenstein", "36448", 7735, 10.34924, 50.815751, ""],
  ["16063101", "Krayenberggemeinde", "36460", 5018, 10.084545, 50.837986, ""],
  ["16063103", "Werra-Suhl-Tal", "99837", 6288, 10.068487, 50.939304, ""],
  ["16063104", "Amt Creuzburg", "99831", 4945, 10.242324, 51.051684, "Verwaltungsgemeinschaft Hainich-Werratal"],
  ["16063105", "Eisenach", "99817", 42408, 10.322388, 50.977287, ""],
];

/** Days on which a municipality came into being or changed county, where the demo tells of it. */
const VALID_FROM: Record<string, string> = {
  "16063105": "2021-07-01", // Eisenach, until then a district-free city, joined the Wartburgkreis
};

const county = (ags: string, name: string, population: number): DemoPlace => ({
  ags,
  name,
  kind: "county",
  parent: "16",
  postcode: null,
  population,
  lon: null,
  lat: null,
});

const municipality = ([ags, name, postcode, population, lon, lat, association]: Row): DemoPlace => {
  const validFrom = VALID_FROM[ags];
  return {
    ags,
    name,
    kind: "municipality",
    parent: ags.slice(0, 5),
    postcode,
    population,
    lon,
    lat,
    ...(association ? { association } : {}),
    ...(validFrom ? { validFrom } : {}),
  };
};

export const placesThueringen: DemoPlace[] = [
  { ags: "16", name: "Thüringen", kind: "state", parent: null, postcode: null, population: null, lon: null, lat: null },
  county("16066", "Landkreis Schmalkalden-Meiningen", 123939),
  ...SCHMALKALDEN_MEININGEN.map(municipality),
  county("16063", "Wartburgkreis", 159355),
  ...WARTBURGKREIS.map(municipality),
];
