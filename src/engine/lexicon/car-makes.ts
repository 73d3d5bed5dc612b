/** Makes of cars, lower case, whose model years are part of a name ("a 1987 Chevrolet"). Source: general knowledge. */
export const CAR_MAKES: ReadonlySet<string> = new Set((`acura audi bmw buick cadillac chevrolet chevy chrysler citroen citroën datsun dodge ferrari fiat ford gmc honda hyundai infiniti isuzu jaguar jeep kia lamborghini
  lexus lincoln maserati mazda mercedes mercedes-benz mercury mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault rolls-royce saab seat skoda škoda subaru suzuki tesla toyota vauxhall volkswagen volvo vw`).split(/\s+/));
