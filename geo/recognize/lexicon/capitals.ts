/**
 * Seats of government, whose names stand for the government itself: capitals, buildings used like
 * them, and seats of unions of states.
 * Keys as the gazetteer normalises them. From general knowledge, November 2026.
 */
export const seatsOfGovernment: ReadonlySet<string> = new Set(
  `abu dhabi,abuja,accra,addis ababa,algiers,amman,amsterdam,ankara,antananarivo,ashgabat,asmara,astana,asuncion,athens,baghdad,baku,
bamako,bangkok,bangui,banjul,beijing,beirut,belgrade,berlin,bern,bishkek,bissau,bogota,brasilia,bratislava,brazzaville,
brussels,bucharest,budapest,buenos aires,bujumbura,cairo,canberra,caracas,chisinau,colombo,conakry,copenhagen,dakar,damascus,dhaka,dili,
djibouti,dodoma,doha,downing street,dublin,dushanbe,freetown,gaborone,gaza city,geneva,georgetown,guatemala city,hague,hanoi,harare,havana,
helsinki,hong kong,islamabad,jakarta,jerusalem,juba,kabul,kampala,kathmandu,khartoum,kiev,kigali,kingston,kinshasa,kremlin,kuala lumpur,
kuwait city,kyiv,la paz,libreville,lilongwe,lima,lisbon,ljubljana,lome,london,luanda,lusaka,luxembourg,madrid,malabo,managua,manama,
manila,maputo,maseru,mbabane,mexico city,minsk,mogadishu,monrovia,montevideo,moscow,muscat,nairobi,nassau,naypyidaw,new delhi,delhi,niamey,
nicosia,nouakchott,oslo,ottawa,ouagadougou,panama city,paramaribo,paris,peking,phnom penh,podgorica,port au prince,port moresby,
port of spain,port louis,prague,praia,pretoria,pristina,pyongyang,quito,rabat,ramallah,reykjavik,riga,riyadh,rome,san jose,
san salvador,sanaa,santiago,santo domingo,sarajevo,seoul,singapore,skopje,sofia,stepanakert,stockholm,strasbourg,sukhumi,suva,taipei,tallinn,
tashkent,tbilisi,tegucigalpa,tehran,tel aviv,thimphu,tirana,tiraspol,tokyo,tripoli,tskhinvali,tunis,ulaanbaatar,vaduz,valletta,vatican,vienna,
vientiane,vilnius,warsaw,washington,washington dc,wellington,westminster,white house,windhoek,yaounde,yerevan,zagreb`
    .split(',')
    .map((name) => name.trim()),
);
