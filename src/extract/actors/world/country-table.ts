/**
 * Countries and territories that news speaks of as actors. A line: names, the one to show first | words for its people and
 * government | capitals. Names follow ISO 3166-1, capitals and demonyms are facts; compiled for this project.
 */
export const COUNTRY_TABLE = `
Afghanistan|Afghan,Afghans,Afghani|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Andorra|Andorran,Andorrans|Andorra la Vella
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda|Antiguan,Antiguans|
Argentina|Argentine,Argentines,Argentinian,Argentinians,Argentinean|Buenos Aires
Armenia,Republic of Armenia|Armenian,Armenians|Yerevan
Australia|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan,Republic of Azerbaijan|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku
Bahamas|Bahamian,Bahamians|Nassau
Bahrain|Bahraini,Bahrainis|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Barbados|Barbadian,Barbadians|Bridgetown
Belarus,Byelorussia|Belarusian,Belarusians,Belarussian|Minsk
Belgium|Belgian,Belgians|
Belize|Belizean,Belizeans|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
Botswana|Botswanan,Batswana|Gaborone
Brazil|Brazilian,Brazilians|Brasilia
Brunei|Bruneian,Bruneians|Bandar Seri Begawan
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian,Burundians|Bujumbura,Gitega
Cambodia|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian,Cameroonians|Yaounde
Canada|Canadian,Canadians|Ottawa
Cape Verde|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian,Chadians|N'Djamena
Chile|Chilean,Chileans|
China,People's Republic of China,PRC|Chinese|Beijing
Colombia|Colombian,Colombians|Bogota
Comoros|Comoran,Comorans|Moroni
Congo,Republic of the Congo|Congolese|Brazzaville
Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC|Congolese|Kinshasa
Costa Rica|Costa Rican,Costa Ricans|
Croatia|Croatian,Croatians,Croat,Croats|Zagreb
Cuba|Cuban,Cubans|Havana
Cyprus|Cypriot,Cypriots|Nicosia
Czech Republic,Czechia|Czech,Czechs|Prague
Denmark|Danish,Dane,Danes|Copenhagen
Djibouti|Djiboutian,Djiboutians|
Dominica||Roseau
Dominican Republic|Dominican,Dominicans|Santo Domingo
East Timor,Timor-Leste|Timorese|Dili
Ecuador|Ecuadorian,Ecuadorians,Ecuadorean,Ecuadoreans|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran,Salvadorans,Salvadorean|San Salvador
Equatorial Guinea|Equatoguinean|Malabo
Eritrea|Eritrean,Eritreans|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini,Swaziland|Swazi,Swazis|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji|Fijian,Fijians|Suva
Finland|Finnish,Finn,Finns|Helsinki
France|French,Frenchman,Frenchmen|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian,Gambians|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Grenada|Grenadian,Grenadians|
Guatemala|Guatemalan,Guatemalans|
Guinea|Guinean,Guineans|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|
Haiti|Haitian,Haitians|Port-au-Prince
Honduras|Honduran,Hondurans|Tegucigalpa
Hungary|Hungarian,Hungarians|Budapest
Iceland|Icelandic,Icelander,Icelanders|Reykjavik
India|Indian,Indians|New Delhi,Delhi
Indonesia|Indonesian,Indonesians|Jakarta
Iran,Islamic Republic of Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran
Iraq|Iraqi,Iraqis|Baghdad
Ireland,Republic of Ireland,Irish Republic|Irish,Irishman,Irishmen|Dublin
Israel|Israeli,Israelis|
Italy|Italian,Italians|Rome
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
Jamaica|Jamaican,Jamaicans|
Japan|Japanese|Tokyo
Jordan|Jordanian,Jordanians|Amman
Kazakhstan|Kazakh,Kazakhs|Astana,Nur-Sultan
Kenya|Kenyan,Kenyans|Nairobi
Kiribati||Tarawa
Kosovo|Kosovar,Kosovars|Pristina
Kuwait|Kuwaiti,Kuwaitis|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Laotians,Lao|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho|Basotho|Maseru
Liberia|Liberian,Liberians|Monrovia
Libya|Libyan,Libyans|Tripoli
Liechtenstein||Vaduz
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg|Luxembourgish,Luxembourger|
North Macedonia,Macedonia,Former Yugoslav Republic of Macedonia|Macedonian,Macedonians|Skopje
Madagascar|Malagasy,Madagascan|Antananarivo
Malawi|Malawian,Malawians|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Maldives|Maldivian,Maldivians|
Mali|Malian,Malians|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian,Mauritanians|Nouakchott
Mauritius|Mauritian,Mauritians|Port Louis
Mexico|Mexican,Mexicans|Mexico City
Micronesia|Micronesian|
Moldova|Moldovan,Moldovans|Chisinau
Monaco|Monegasque|
Mongolia|Mongolian,Mongolians|Ulan Bator,Ulaanbaatar
Montenegro|Montenegrin,Montenegrins|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican,Mozambicans|Maputo
Myanmar,Burma|Burmese|Naypyidaw,Yangon
Namibia|Namibian,Namibians|Windhoek
Nauru|Nauruan,Nauruans|
Nepal|Nepalese,Nepali,Nepalis|Kathmandu
Netherlands,Holland|Dutch,Dutchman|The Hague,Amsterdam
New Zealand|New Zealander,New Zealanders|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea,Democratic People's Republic of Korea,DPRK|North Korean,North Koreans|Pyongyang
Norway|Norwegian,Norwegians|Oslo
Oman|Omani,Omanis|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palau|Palauan,Palauans|
Palestine,Palestinian Authority,State of Palestine,Palestinian National Authority|Palestinian,Palestinians|Ramallah
Panama|Panamanian,Panamanians|
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan,Paraguayans|Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines|Philippine,Filipino,Filipinos|Manila
Poland|Polish,Pole,Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari,Qataris|Doha
Romania|Romanian,Romanians|Bucharest
Russia,Russian Federation|Russian,Russians|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Saint Lucia,St Lucia,St. Lucia||Castries
Samoa|Samoan,Samoans|Apia
Sao Tome and Principe||
Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
Seychelles||
Sierra Leone|Sierra Leonean,Sierra Leoneans|Freetown
Singapore|Singaporean,Singaporeans|
Slovakia|Slovak,Slovaks,Slovakian|Bratislava
Slovenia|Slovenian,Slovenians,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalis,Somalian|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea,Republic of Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,USSR,U.S.S.R.|Soviet,Soviets|
Spain|Spanish,Spaniard,Spaniards|Madrid
Sri Lanka|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname,Surinam|Surinamese|Paramaribo
Sweden|Swedish,Swede,Swedes|Stockholm
Switzerland|Swiss|Bern,Berne
Syria|Syrian,Syrians|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajiks|Dushanbe
Tanzania|Tanzanian,Tanzanians|Dodoma
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lome
Tonga|Tongan,Tongans|Nuku'alofa
Trinidad and Tobago,Trinidad|Trinidadian,Trinidadians|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey,Türkiye,Turkiye|Turkish,Turk,Turks|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kiev,Kyiv
United Arab Emirates,UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Britons|London
United States,US,U.S.,USA,U.S.A.,America,United States of America|American,Americans|Washington
Uruguay|Uruguayan,Uruguayans|Montevideo
Uzbekistan|Uzbek,Uzbeks|Tashkent
Vanuatu|Vanuatuan|Port Vila
Vatican,Holy See,Vatican City||
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni,Yemenis|Sanaa,Sana'a
Yugoslavia|Yugoslav,Yugoslavs,Yugoslavian|
Zambia|Zambian,Zambians|Lusaka
Zimbabwe|Zimbabwean,Zimbabweans|Harare
European Union,EU,E.U.||Brussels
United Nations,UN,U.N.||
Scotland|Scottish,Scot,Scots|Edinburgh
Wales|Welsh|Cardiff
England|English,Englishman|
Northern Ireland|Northern Irish|Belfast
Hong Kong|Hong Konger|
Chechnya|Chechen,Chechens|Grozny
Catalonia|Catalan,Catalans|
Tibet|Tibetan,Tibetans|Lhasa
Kurdistan|Kurdish,Kurd,Kurds|Erbil
`;
