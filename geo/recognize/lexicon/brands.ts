import { words } from './words';

/** Makers and makes that share a name with a place: *a Toyota*, *the Dodge*. From general knowledge. */
export const brands = words(`
honda toyota dodge ford chevrolet chevy cadillac buick pontiac chrysler lincoln jeep nissan mazda subaru mitsubishi suzuki hyundai kia
volvo saab fiat ferrari maserati lamborghini porsche audi volkswagen opel skoda renault peugeot citroen tesla boeing airbus cessna
gillette colgate hershey nestle nokia sony dell intel oracle adobe cisco kodak canon philips bosch siemens bayer roche merck pfizer
walmart costco target macy sears kroger tesco aldi lidl ikea zara gap levi nike adidas puma reebok wrigley heinz kellogg kraft
marlboro winston camel guinness heineken corona bacardi martini yahoo amazon uber airbnb netflix spotify disney pixar marvel lego
`);
