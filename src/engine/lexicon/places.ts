/**
 * Places that news names without saying what they are, and nouns that tell a name to be a place. Lower case.
 * Source: compiled for this project from general knowledge.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split(',').map((place) => place.trim()));

/** States, provinces, regions, continents and large cities (capitals are in `countries.ts`). */
export const PLACES: ReadonlySet<string> = list(`
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine,
  maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota,
  ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming,
  district of columbia, washington d.c., d.c., new england, midwest, rust belt, silicon valley, hollywood,
  ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, new south wales, queensland, tasmania,
  northern ireland, crimea, donbas, chechnya, dagestan, siberia, kashmir, punjab, sindh, balochistan, gujarat, kerala, tamil nadu, uttar pradesh, bihar, west bengal, assam, tibet, xinjiang, guangdong, bavaria, saxony,
  catalonia, lombardy, sicily, brittany, normandy, flanders, wallonia, kurdistan, darfur, gaza, gaza strip, west bank, golan heights, sinai, anatolia, tigray, zanzibar, okinawa, bali, java, sumatra, aceh,
  africa, asia, europe, north america, south america, latin america, central america, antarctica, oceania, middle east, far east, southeast asia, south asia, east asia, central asia, eurasia, the balkans, balkans, caucasus, scandinavia,
  caribbean, western europe, eastern europe, west africa, east africa, north africa, persian gulf, gulf, mediterranean, black sea, baltic, red sea, south china sea, atlantic, pacific, pacific ocean, atlantic ocean, indian ocean, arctic,
  new york city, los angeles, chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville, fort worth, columbus, charlotte, san francisco, indianapolis, seattle,
  denver, boston, el paso, nashville, detroit, oklahoma city, portland, las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, mesa, atlanta, omaha, colorado springs,
  raleigh, miami, oakland, minneapolis, tulsa, cleveland, wichita, arlington, new orleans, tampa, honolulu, anaheim, st. louis, saint louis, pittsburgh, cincinnati, anchorage, orlando, st. paul, newark, buffalo, richmond, des moines, salt lake city,
  brooklyn, manhattan, queens, bronx, harlem, long island, staten island, palm beach, guantanamo, flint, ferguson, charleston, hartford, albany, trenton, annapolis, harrisburg, little rock, baton rouge, birmingham, tallahassee,
  toronto, montreal, vancouver, calgary, edmonton, winnipeg, halifax, sydney, melbourne, brisbane, perth, adelaide, auckland, christchurch,
  manchester, liverpool, leeds, glasgow, belfast, bristol, sheffield, newcastle, nottingham, leicester, oxford, cambridge, brighton, southampton, cornwall, kent, yorkshire, essex, calais,
  shanghai, guangzhou, shenzhen, chongqing, tianjin, wuhan, nanjing, mumbai, bombay, calcutta, kolkata, chennai, bangalore, bengaluru, hyderabad, ahmedabad, pune, jaipur, lucknow, srinagar, karachi, lahore, peshawar, rawalpindi, quetta, multan,
  faisalabad, kandahar, herat, mazar-i-sharif, jalalabad, osaka, kyoto, nagoya, fukushima, hiroshima, nagasaki, busan, ho chi minh city, saigon, chiang mai, phuket, rangoon, yangon, macau, macao,
  istanbul, izmir, aleppo, homs, raqqa, mosul, basra, kirkuk, fallujah, ramadi, irbil, erbil, aden, jeddah, mecca, medina, dubai, sharjah, haifa, hebron, bethlehem, benghazi, misrata, alexandria, casablanca, marrakesh, lagos, kano, johannesburg, cape town, durban,
  frankfurt, munich, hamburg, cologne, stuttgart, düsseldorf, leipzig, dresden, milan, naples, turin, florence, venice, genoa, barcelona, valencia, seville, bilbao, porto, marseille, lyon, nice, toulouse, strasbourg, lille, bordeaux, antwerp, ghent, rotterdam,
  utrecht, geneva, zurich, basel, lausanne, davos, salzburg, krakow, gdansk, st. petersburg, saint petersburg, sochi, kazan, vladivostok, odessa, odesa, kharkiv, donetsk, luhansk, sevastopol, mariupol, minsk,
  sao paulo, são paulo, rio de janeiro, rio, salvador, medellin, cali, guayaquil, santiago, guadalajara, monterrey, tijuana, juarez, cancun, acapulco
`);

/** A name that ends (or begins) with one of these is a place or a thing that stands there. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(`
  river lake sea ocean bay gulf strait channel canal island islands isle peninsula cape coast beach mountain mountains mount mt hill hills valley desert forest park
  county province district region territory township borough parish village town city peak canyon creek falls springs heights street st avenue ave road rd boulevard blvd drive lane highway
  route interstate bridge square plaza airport station harbor harbour port stadium arena tower building mall theater theatre hotel garden gardens cemetery temple ranch farm field dam
  plateau glacier volcano reef archipelago basin delta crossing border zone
`.trim().split(/\s+/));

/** Prepositions behind which an unknown name is more often a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'across', 'throughout', 'around', 'toward', 'towards', 'into', 'within']);
