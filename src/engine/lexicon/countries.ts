/**
 * Countries with what news calls their people, their capital and their government.
 * Source: compiled for this project from general knowledge (United Nations member states and a few others).
 *
 * A row: name, other names | adjectives | people | capital | seats that stand for the government.
 */
const ROWS = `
Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Andorra|Andorran|Andorrans|
Angola|Angolan|Angolans|Luanda
Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires|Casa Rosada
Armenia|Armenian|Armenians|Yerevan
Australia|Australian|Australians|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahamas|Bahamian|Bahamians|Nassau
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Barbados|Barbadian|Barbadians|Bridgetown
Belarus|Belarusian,Belarussian|Belarusians|Minsk
Belgium|Belgian|Belgians|Brussels
Belize|Belizean|Belizeans|Belmopan
Benin|Beninese||
Bhutan|Bhutanese||Thimphu
Bolivia|Bolivian|Bolivians|La Paz
Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana|||Gaborone
Brazil|Brazilian|Brazilians|Brasilia
Brunei|Bruneian|Bruneians|
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe||Ouagadougou
Burundi|Burundian|Burundians|Bujumbura
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaounde
Canada|Canadian|Canadians|Ottawa
Cape Verde|Cape Verdean||Praia
Central African Republic|||Bangui
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|
China,People's Republic of China,PRC|Chinese||Beijing|Zhongnanhai
Colombia|Colombian|Colombians|Bogota
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC|Congolese||Kinshasa
Costa Rica|Costa Rican|Costa Ricans|San Jose
Croatia|Croatian,Croat|Croatians,Croats|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic,Czechia|Czech|Czechs|Prague
Denmark|Danish,Dane|Danes|Copenhagen
Djibouti|Djiboutian||
Dominican Republic|Dominican|Dominicans|Santo Domingo
East Timor,Timor-Leste|Timorese||Dili
Ecuador|Ecuadorian,Ecuadorean|Ecuadorians|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran,Salvadorean|Salvadorans|San Salvador
England|English,Englishman||
Equatorial Guinea|Equatoguinean||Malabo
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
Fiji|Fijian|Fijians|Suva
Finland|Finnish,Finn|Finns|Helsinki
France|French,Frenchman||Paris|Elysee,Élysée,Quai d'Orsay
Gabon|Gabonese||Libreville
Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany|German|Germans|Berlin
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Greenland|Greenlandic|Greenlanders|Nuuk
Grenada|Grenadian||
Guatemala|Guatemalan|Guatemalans|
Guinea|Guinean|Guineans|Conakry
Guinea-Bissau|||Bissau
Guyana|Guyanese||Georgetown
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hong Kong|||
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|Reykjavik
India|Indian|Indians|New Delhi,Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran,Islamic Republic of Iran|Iranian|Iranians|Tehran,Teheran
Iraq|Iraqi|Iraqis|Baghdad
Ireland|Irish,Irishman||Dublin
Israel|Israeli|Israelis|Jerusalem,Tel Aviv
Italy|Italian|Italians|Rome
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian|Ivorians|Abidjan
Jamaica|Jamaican|Jamaicans|Kingston
Japan|Japanese||Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh|Kazakhs|Astana
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar,Kosovan|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|
Kyrgyzstan|Kyrgyz||Bishkek
Laos|Laotian,Lao|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese||Beirut
Lesotho|||Maseru
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|||
Macedonia,North Macedonia|Macedonian|Macedonians|Skopje
Madagascar|Malagasy||Antananarivo
Malawi|Malawian|Malawians|Lilongwe
Malaysia|Malaysian|Malaysians|Kuala Lumpur,Putrajaya
Maldives|Maldivian|Maldivians|Male
Mali|Malian|Malians|Bamako
Malta|Maltese||Valletta
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mauritius|Mauritian|Mauritians|
Mexico|Mexican|Mexicans|Mexico City
Moldova|Moldovan|Moldovans|Chisinau
Monaco|||
Mongolia|Mongolian|Mongolians|Ulaanbaatar
Montenegro|Montenegrin|Montenegrins|Podgorica
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar,Burma|Burmese||Naypyidaw
Namibia|Namibian|Namibians|Windhoek
Nepal|Nepali,Nepalese|Nepalis|Kathmandu
Netherlands,Holland|Dutch,Dutchman||The Hague,Amsterdam
New Zealand|New Zealander,Kiwi|New Zealanders|Wellington
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien||Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea,DPRK|North Korean|North Koreans|Pyongyang
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palestine|Palestinian|Palestinians|Ramallah
Panama|Panamanian|Panamanians|
Papua New Guinea|||Port Moresby
Paraguay|Paraguayan|Paraguayans|Asuncion
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine,Filipino|Filipinos|Manila|Malacanang
Poland|Polish,Pole|Poles|Warsaw
Portugal|Portuguese||Lisbon
Puerto Rico|Puerto Rican|Puerto Ricans|
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Russia,Russian Federation|Russian|Russians|Moscow|Kremlin
Rwanda|Rwandan|Rwandans|Kigali
Saudi Arabia,Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
Scotland|Scottish,Scot|Scots|Edinburgh|Holyrood
Senegal|Senegalese||Dakar
Serbia|Serbian,Serb|Serbians,Serbs|Belgrade
Seychelles|||
Sierra Leone|Sierra Leonean||Freetown
Singapore|Singaporean|Singaporeans|
Slovakia|Slovak,Slovakian|Slovaks|Bratislava
Slovenia|Slovenian,Slovene|Slovenians|Ljubljana
Somalia|Somali|Somalis|Mogadishu
South Africa|South African|South Africans|Pretoria
South Korea,Republic of Korea|South Korean|South Koreans|Seoul|Blue House
South Sudan|South Sudanese||Juba
Soviet Union,USSR|Soviet|Soviets|
Spain|Spanish,Spaniard|Spaniards|Madrid|Moncloa
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese||Khartoum
Suriname|Surinamese||Paramaribo
Swaziland,Eswatini|Swazi||
Sweden|Swedish,Swede|Swedes|Stockholm
Switzerland|Swiss||Bern,Berne
Syria|Syrian|Syrians|Damascus
Taiwan|Taiwanese||Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|Dodoma
Thailand|Thai|Thais|Bangkok
Togo|Togolese||Lome
Tonga|Tongan|Tongans|
Trinidad and Tobago,Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia|Tunisian|Tunisians|Tunis
Turkey,Türkiye,Turkiye|Turkish,Turk|Turks|Ankara
Turkmenistan|Turkmen||Ashgabat
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE,Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton|Britons|London|Downing Street,Whitehall,No. 10,Number 10
United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Americans|Washington|White House
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Vatican,Holy See,Vatican City|||
Venezuela|Venezuelan|Venezuelans|Caracas|Miraflores
Vietnam,Viet Nam|Vietnamese||Hanoi
Wales|Welsh,Welshman||Cardiff
Yemen|Yemeni|Yemenis|Sanaa,Sana'a
Yugoslavia|Yugoslav|Yugoslavs|
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
`;

const names = new Map<string, string>();
const adjectives = new Map<string, string>();
const people = new Map<string, string>();
const capitals = new Map<string, string>();
const seats = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const [own = '', adjective = '', inhabitants = '', capital = '', seat = ''] = row.split('|');
  const country = own.split(',')[0]!;
  const fill = (map: Map<string, string>, list: string): void => {
    for (const word of list.split(',')) if (word !== '') map.set(word.toLowerCase(), country);
  };
  fill(names, own);
  fill(adjectives, adjective);
  fill(people, inhabitants);
  fill(capitals, capital);
  fill(seats, seat);
}

/** Lower-case name to the country's usual name: "u.s." to "United States". */
export const COUNTRIES: ReadonlyMap<string, string> = names;
/** "pakistani" to "Pakistan"; also the singular noun ("Briton"). */
export const DEMONYMS: ReadonlyMap<string, string> = adjectives;
/** "russians" to "Russia". */
export const PEOPLES: ReadonlyMap<string, string> = people;
/** "moscow" to "Russia". */
export const CAPITALS: ReadonlyMap<string, string> = capitals;
/** Buildings and streets that stand for a government: "kremlin" to "Russia". */
export const GOVERNMENT_SEATS: ReadonlyMap<string, string> = seats;
