/**
 * UNDP, Human Development Report 2015, Table 1 (2014): the index, life expectancy, expected and mean years of schooling,
 * gross national income per head. Goalposts and method: the same report's Technical note 1 (life expectancy 20 to 85,
 * expected years 0 to 18, mean years 0 to 15, income 100 to 75,000 by its logarithm; education is the arithmetic mean of
 * the two, the index the geometric mean of the three).
 */
export const HDI_2014 = {
  Norway: [0.944, 81.6, 17.5, 12.6, 64992],
  Australia: [0.935, 82.4, 20.2, 13.0, 42261],
  Switzerland: [0.93, 83.0, 15.8, 12.8, 56431],
  Netherlands: [0.922, 81.6, 17.9, 11.9, 45435],
  "United States": [0.915, 79.1, 16.5, 12.9, 52947],
  Singapore: [0.912, 83.0, 15.4, 10.6, 76628],
  "Hong Kong, China (SAR)": [0.91, 84.0, 15.6, 11.2, 53959],
  Israel: [0.894, 82.4, 16.0, 12.5, 30676],
  Luxembourg: [0.892, 81.7, 13.9, 11.7, 58711],
} as const;

/** UNDP, Human Development Report 2009, Table H (2007): the index, and those of life expectancy, education and GDP. */
export const HDI_2007 = {
  Norway: [0.971, 0.925, 0.989, 1.0],
  Australia: [0.97, 0.94, 0.993, 0.977],
  Iceland: [0.969, 0.946, 0.98, 0.981],
  Ireland: [0.965, 0.911, 0.985, 1.0],
  Netherlands: [0.964, 0.914, 0.985, 0.994],
  Sweden: [0.963, 0.93, 0.974, 0.986],
  France: [0.961, 0.933, 0.978, 0.971],
  Switzerland: [0.96, 0.945, 0.936, 1.0],
  Finland: [0.959, 0.908, 0.993, 0.975],
} as const;

/**
 * OECD and European Commission (JRC), Handbook on Constructing Composite Indicators, 2008, Table A.2: patents, royalties,
 * internet hosts, exports of high and medium technology, log of telephones, log of electricity, years of schooling,
 * enrolment in science, of the 23 countries of its case study; before them the places that its Table 23 prints for equal
 * weights, weights by factor analysis, budget allocation and analytic hierarchy process.
 */
export const TAI: Readonly<
  Record<string, readonly [places: readonly [number, number, number, number], values: readonly number[]]>
> = {
  Finland: [
    [1, 1, 1, 1],
    [187, 125.6, 200.2, 50.7, 3.08, 4.15, 10, 27.4],
  ],
  "United States": [
    [2, 2, 2, 3],
    [289, 130, 179.1, 66.2, 3.0, 4.07, 12, 13.9],
  ],
  Sweden: [
    [3, 3, 3, 4],
    [271, 156.6, 125.8, 59.7, 3.1, 4.14, 11.4, 15.3],
  ],
  Japan: [
    [4, 4, 5, 5],
    [994, 64.6, 49, 80.8, 3.0, 3.86, 9.5, 10],
  ],
  Korea: [
    [5, 5, 4, 2],
    [779, 9.8, 4.8, 66.7, 2.97, 3.65, 10.8, 23.2],
  ],
  Netherlands: [
    [6, 6, 8, 11],
    [189, 151.2, 136, 50.9, 3.02, 3.77, 9.4, 9.5],
  ],
  "United Kingdom": [
    [7, 8, 7, 7],
    [82, 134, 57.4, 61.9, 3.02, 3.73, 9.4, 14.9],
  ],
  Canada: [
    [9, 10, 10, 10],
    [31, 38.6, 108, 48.7, 2.94, 4.18, 11.6, 14.2],
  ],
  Australia: [
    [10, 7, 11, 9],
    [75, 18.2, 125.9, 16.2, 2.94, 3.94, 10.9, 25.3],
  ],
  Singapore: [
    [8, 11, 6, 6],
    [8, 25.5, 72.3, 74.9, 2.95, 3.83, 7.1, 24.2],
  ],
  Germany: [
    [11, 12, 9, 8],
    [235, 36.8, 41.2, 64.2, 2.94, 3.75, 10.2, 14.4],
  ],
  Norway: [
    [12, 9, 13, 16],
    [103, 20.2, 193.6, 19, 3.12, 4.39, 11.9, 11.2],
  ],
  Ireland: [
    [13, 14, 12, 12],
    [106, 110.3, 48.6, 53.6, 2.97, 3.68, 9.4, 12.3],
  ],
  Belgium: [
    [14, 15, 14, 13],
    [72, 73.9, 58.9, 47.6, 2.91, 3.86, 9.3, 13.6],
  ],
  "New Zealand": [
    [15, 13, 17, 18],
    [103, 13, 146.7, 15.4, 2.86, 3.91, 11.7, 13.1],
  ],
  Austria: [
    [16, 16, 15, 15],
    [165, 14.8, 84.2, 50.3, 2.99, 3.79, 8.4, 13.6],
  ],
  France: [
    [17, 17, 16, 14],
    [205, 33.6, 36.4, 58.9, 2.97, 3.8, 7.9, 12.6],
  ],
  Israel: [
    [18, 18, 18, 17],
    [74, 43.6, 43.2, 45, 2.96, 3.74, 9.6, 11],
  ],
  Spain: [
    [19, 19, 19, 19],
    [42, 8.6, 21, 53.4, 2.86, 3.62, 7.3, 15.6],
  ],
  Italy: [
    [20, 20, 21, 21],
    [13, 9.8, 30.4, 51, 3.0, 3.65, 7.2, 13],
  ],
  "Czech Republic": [
    [21, 21, 22, 22],
    [28, 4.2, 25, 51.7, 2.75, 3.68, 9.5, 8.2],
  ],
  Hungary: [
    [22, 23, 20, 20],
    [26, 6.2, 21.6, 63.5, 2.73, 3.46, 9.1, 7.7],
  ],
  Slovenia: [
    [23, 22, 23, 23],
    [105, 4, 20.3, 49.5, 2.84, 3.71, 7.1, 10.6],
  ],
};

/**
 * Goalposts: M. Saisana, A. Saltelli and S. Tarantola, Uncertainty and sensitivity analysis techniques as tools for the
 * quality assessment of composite indicators, J. R. Statist. Soc. A 168, 2005, Table 1.
 */
export const TAI_GOALPOSTS: readonly (readonly [string, number, number])[] = [
  ["patents", 0, 994],
  ["royalties", 0, 272.6],
  ["internet", 0, 232.4],
  ["exports", 0, 80.8],
  ["telephones", Math.log10(1), Math.log10(901)],
  ["electricity", Math.log10(22), Math.log10(6969)],
  ["schooling", 0.8, 12],
  ["university", 0.1, 27.4],
];
