/** Well-known places that are no states: states and provinces of federations, large cities that are no capitals. Facts, own compilation. */
const NAMES = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|
Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|
North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|
West Virginia|Wisconsin|Wyoming|Puerto Rico|Ontario|Quebec|Alberta|British Columbia|Manitoba|Saskatchewan|Nova Scotia|Queensland|Victoria|
New South Wales|Tasmania|Bavaria|Saxony|Crimea|Donetsk|Luhansk|Donbas|Siberia|Xinjiang|Sichuan|Guangdong|Hunan|Hubei|Punjab|Kashmir|Gujarat|Bihar|Kerala|
Assam|Sindh|Balochistan|Waziristan|Aceh|Papua|Java|Sumatra|Bali|Borneo|Mindanao|Luzon|Okinawa|Hokkaido|Darfur|Kordofan|Tigray|Oromia|Biafra|Katanga|Kivu|
New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Boston|Seattle|Detroit|Miami|Atlanta|
Las Vegas|New Orleans|Baltimore|Minneapolis|Cleveland|Pittsburgh|St. Louis|Denver|Portland|Toronto|Montreal|Vancouver|Calgary|Sydney|Melbourne|Brisbane|
Perth|Auckland|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Hyderabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Kandahar|Herat|Shanghai|
Guangzhou|Shenzhen|Wuhan|Chongqing|Tianjin|Osaka|Kyoto|Nagasaki|Hiroshima|Busan|Ho Chi Minh City|Saigon|Istanbul|Izmir|Aleppo|Homs|Idlib|Raqqa|Mosul|
Basra|Fallujah|Falluja|Kirkuk|Najaf|Karbala|Ramadi|Tikrit|Samarra|Mashhad|Isfahan|Tabriz|Shiraz|Jeddah|Mecca|Medina|Dubai|Aden|Sharjah|Gaza|Gaza City|Gaza Strip|
West Bank|Golan Heights|Jerusalem|East Jerusalem|Tel Aviv|Haifa|Hebron|Nablus|Jenin|Bethlehem|Rafah|Khan Younis|Alexandria|Benghazi|Misrata|Casablanca|
Lagos|Kano|Johannesburg|Cape Town|Durban|Mombasa|Dar es Salaam|Goma|St. Petersburg|Leningrad|Kharkiv|Odessa|Odesa|Mariupol|Kherson|Sevastopol|
Volgograd|Vladivostok|Beslan|Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Marseille|Lyon|Nice|Toulouse|Strasbourg|Milan|Naples|
Turin|Venice|Florence|Genoa|Barcelona|Seville|Valencia|Bilbao|Porto|Rotterdam|Antwerp|Geneva|Zurich|Basel|Davos|Krakow|Gdansk|Manchester|Liverpool|Birmingham|
Leeds|Glasgow|Derry|Londonderry|Cork|Rio de Janeiro|Sao Paulo|Medellin|Cali|Guayaquil|Cuzco|Santiago|Guadalajara|Monterrey|Tijuana|Ciudad Juarez|Cancun|
Europe|Asia|Africa|North America|South America|Latin America|Central America|Middle East|Southeast Asia|Central Asia|Caribbean|Balkans|Caucasus|
Antarctica|Arctic|Persian Gulf|Gulf|Red Sea|Black Sea|Mediterranean|Baltic|Pacific|Atlantic|Indian Ocean|South China Sea|Caspian Sea|Himalayas|Sahara|Sahel|
Horn of Africa|Abkhazia|South Ossetia|Transnistria|Dagestan|Ingushetia|Nagorno-Karabakh|Karabakh|Western Sahara|Somaliland|Puntland|Guantanamo Bay|
Wall Street|Silicon Valley|Hollywood|Manhattan|Brooklyn|Harlem|Broadway`;

const PLACES: ReadonlySet<string> = new Set(
  NAMES.trim()
    .split(/[|\n]+/)
    .map((name) => name.trim().toLowerCase()),
);

/** Whether a name is known as that of a place. */
export const isKnownPlace = (name: string): boolean => PLACES.has(name.toLowerCase());
