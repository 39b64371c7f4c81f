import { words } from './words';

/**
 * English words that are also the names of places somewhere (*Reading*, *Bath*, *Nice*, *Of* in Turkey),
 * normalised. Capitalised, they start sentences and stand in titles; without firm signs they are no place.
 * From general knowledge.
 */
export const commonWords = words(`
a able about above academy access accident acme action active actor ada ads advance adventure advocate after again age agency
agenda agent air airport alba alert alfa alliance all alma alone along alpha alpine alta also alternative amber amen among an anchor
and angel angels animal annual another answer anthem any apache apex apollo apple apply april arc arch archive are area arena argo
argus ark army around arrow art arts as ash ask aspire asset at athletic atlas attack auburn auction audience august auto
autumn avalon avant avenue award aware away axis azure baby back bad badger bag bail ball ballot band bang bank banner baptist
bar barn baron base basin basket bass bat bath battle bay beach beacon bean bear beaver bed bee been beer before bell best better
beta bet big bike bill bingo bird birth bishop bit bite black blanco blanket blast blaze blessing block blood bloom blue bluff
board boat body bolt bomb bon bond bone bonita book boom boot border born boss both bottom bounty bow bowl box boy brand brave
bravo bread break breeze brick bride bridge bright brilliant bring broad brown brush bubble buck bud budget buffalo bug build bull
bun burn bus bush business busy but butler butte buy by cactus cafe cage cal call calm came camp campus can canal candle cannon
canyon cape capital capitol captain car card cards care career cargo cash castle casual cat cause cave cedar cell center central
centre century chain chair chance change channel chaplain chapel chapter charity chart charter check cherry chess chest chicken
chief child children choice christmas church cinema circle circus cities citizen city civil claim class clay clean clear clerk
click climax clinic clip clock close cloud clover club coach coal coast cobalt code coin cold collection college color colt
columbia column come comfort coming command commerce common commons community company compass complete complex concord
conception conference congress connect conquest constable constitution contact content control convent convoy cook cool cooper
copper copy coral core corn corner corona corps cost cotton could council count country county course court cove cover cow coy
craft crane creation credit creek crescent crew cricket crime crisis crook crop cross crow crowd crown cruise crystal cub cup cure
current curtain custom cut cycle cypress daily dairy dale dame damn dance dandy danger dark dart dash data date dating dawn day
days dead deal dear death debt decade deep deer defense defiance delta den deposit derby desert design desire detail devil
diamond did die diet dim dime dinner direct discovery dish district diversity divide divine do doc doctor does dog dollar dome
don door double doubt dove down downtown dozen draft dragon drain dream drew drive driver drop drum dry duck due duke dune dust
duty each eagle ear early earth east easter eastern easy ebony echo eclipse economy eden edge edition education egg eight either
election electric element elevator eleven elite elk elm else ember emblem emerald emergency empire energy england english enigma
enjoy ensign enterprise entertainment epic equality era ester eternal euro eve even event ever evergreen every evidence example
excel exchange exit expo express extra eye fable face fact factory faculty fair fairly fairy faith falcon fall falls false fame
family fan far farm farmer farmers fashion fast fate father favor fear feather federal feed feel fellow fence fern ferry festival few
field fight film final finance find fine fir fire first fish five fix flag flame flash flat fleet flight flint flood floor florist
flow flower fly focus fog folk food foot for force foreign forest fork form former fort fortune forum forward found foundation
fountain four fox frame free freedom fresh freight friday friend friends frontier frost fruit fuel full fun fund funeral funk
future gain galaxy game gang gap garage garden gas gate gateway gay gem general genesis genius get giant gift girl give glacier
glass global globe glory go goal goat god goes gold golden golf good goose gospel gossip gov grace grade grain gran grand granite
grant grass grave gray great green grey grid grill grind grip grove grow guard guess guest guide gulf gum gun had hail hair hale half
hall halo ham hammer hand handy happy harbor harbour hard harmony harp harvest has hat hate have haven hawk hay he head health
heart heat heaven heavy height heights help hen her here heritage hero hide high highland highlands highway hill hills him hip his
history hit hold hole holiday holly holy home honest honey honor hood hook hope horizon horn horse hospital host hot hotel
hour house how hub hull human humble hunt hunter hurricane i ice icon idea ideal if image imperial in independence index indian
industry inn inside iron is island isle it its ivory ivy jack jade jay jazz jean jet jewel job join joint joker jolly journal
journey joy judge july jump june jungle junior jupiter jury just justice keen keep key kid kids kill kind king kingdom kings kit
kitchen knee knife knight know lab label labor lac lady lake lamb lamp lance land lane large lark laser last late later laurel lava
law lawn lawyer lax lead leader leaf league lean leap learn leave left leg legal legend legion lemon lens leo less lesson let
letter level levy liberal liberty library life light like lily lime limit line lines link lion list listen little live lively
living load loan lobby local lock lodge log logic lone long look loop lord los lost lot lots lotus loud love low loyal luck lucky
luna lunch lynx mac machine made magazine magic magnet magnolia mail main maker male mall mammoth man manifest manor many map
maple mar marathon marble march mare marina marine mark market marks mars marsh martial mask mass mast master match matter
may mayor me mead meadow meal mean means measure meat media medical medicine meet member memorial men mercury mercy merit merry
mesa metal method metro middle midnight midway midwest might mile military milk mill mills mind mine miner miners minor mint minus
minute miracle mirror mission mist mobile mode model modern moment monarch monday money monitor monster monte month moon more
morning mosquito moss most mother motor mount mountain mouse mouth move movie much mud multi mural muse museum music must my
myself mystic name nation national native natural nature navy near neat neck need needles neighborhood nest net network never
new news next nice night nine no noble none noon nor normal north northern not note nothing nova november now nurse nut oak oaks oasis
oath oblong ocean october odd of off offer office officer often oil okay old olive olympia olympic omega on once one only onward opal
open opera opportunity optimist option or oracle orange orbit orchard orchid order ore organ orient oriental original orion other
our out outlook over own ox pace pacific pack page paint pair palace pale palm palms pan panel paper parade paradise parish park
parks part partner party pass past patch path patience patriot pay peace peach peak pearl peck pedal pelican pen penalty
people pepper perfect perry person phase phil phone photo piano pick picture pie piece pier pigeon pike pilgrim pilot pin pine
pink pioneer pipe pit place plain plains plan plane planet plant plate play player plaza please plum plus poet point points polar
pole police policy polo pond pool poor pop pope poplar popular port position post pot power powers prairie premier president
press pretty price pride priest prime prince princess principal print private pro problem produce product professor profile
program progress project promise prop property prophet prospect prosper protection proud prove public pull pump punch pupil pure
purple push put quail quality quarry quarter queen queens quest question quick quiet rabbit race racing radar radio rail rain
rainbow raise ranch range ranger rapid rapids rare rate raven ready real record red redwood reed reef reform refuge regal regent
region rein relay relief religion rent reply report republic rescue reserve resort rest result retreat return review rice rich
ride ridge rifle right rim ring rio rise river rivers road rob robin rock rocket rocks rocky rod role roll roman romance roof room
root rose round route row royal rub ruby rule run rural rush rust sabbath saber sack sacred safe sage sail saint sale salem salt
same sample sand sands sandwich sandy sardine satin saturday saturn savage save say scale scene school science score
scout screen script sea seal search season seat second secret section see seed seem senator senate senior sense sentinel september
series service set seven several sexual shade shadow shady shaft shall shallow shamrock shark sharp she shed sheep sheet shell
shelter sheriff shield shine ship shirt shock shop shore short shot should show shower shrine side sight sign silence silk silver
simple since single sir sister site six size skip sky slate sleep slick slide slim slope slow small smart smile smoke snake snow
so social sock soda sofa soil solar soldier solid solo some son song sonic soon soul sound source south southern southwest
space spark sparrow speak special speed spirit split sponsor sport sports spot spray spring springs spruce spur square stable
staff stage stair stake stamp stand standard star stark stars start state states station status steady steam steel step stern
still stock stone stop store storm story straight strange stream street strike strip strong struggle student studio study style
sublime success such sudden sugar suit summer summit sun sunday sundown sunny sunrise sunset superb superior supply sure surf
surprise surrender swan swat sweet swift sword table tail take tale talent talk tall tango tank tap target task tax tea teacher team
tech teddy teen telephone tell temper temple ten tender tennis term terrace terror test than thank thanks that the theater theatre
their them then there these they thing think third this those thou three thrift through thunder thursday ticket tide tiger till tim time
times tin tip tire titan title to toast today together token toll tom tomorrow ton tonight too tool top topaz torch total touch
tour tower towers town toy track trade tradition trail train transit travel tree trend trial tribune triumph tropic
trouble truck true trust truth try tube tuesday tulip tuna tune tunnel turkey turn turtle twelve twentynine twin two type
ulster under uneeda union unique unit united unity universal university until up upper urban us use utopia vale valley value van
vast vault veal vega vein velvet venture venus very veteran victor victory video view villa village vine vineyard violet virgin
virtue vision vista voice volcano volunteer vote voyage wade wagon wait wake walk wall walnut war warm warrior was wash watch water
waters wave way we wealth weather web wedding wednesday week weekend welcome well wells were west western wet whale what wheat wheel
when where which whiskey white who whole why wide wife wild will willow win wind window wine wing winner winter wisdom wise wish
with within without wolf woman women wonder wood woods word work worker works world worth would wreck write wrong yacht yard year
yellow yes yet yew you young your youth zen zero zinc zion zone zoo
`);
