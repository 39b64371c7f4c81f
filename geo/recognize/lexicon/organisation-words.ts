import { words } from './words';

/**
 * What a capitalised word after a place's name makes of the whole: *Ottawa Convention*, *Houston Chronicle*.
 * By class, for how often the place itself is meant differs: *Boston Police* act in Boston, *Boston Scientific* need not.
 */
export const organisationClasses: Readonly<Record<string, ReadonlySet<string>>> = {
  /** Public bodies of the place. */
  authority: words(`
    police sheriff sheriffs fire department dept council commission commissioners board authority government
    court courts courthouse district circuit supreme superior municipal county city town township state parks public
    legislature senate assembly parliament parliamentary ministry office bureau division jail prison detention corrections
    patrol national army navy defense defence health transit transportation water crown provincial federal regional civic border
    emergency ambulance coroner attorney treasury republican democratic democrat labour conservative party
    lottery education agriculture forest wildlife environmental conservation housing planning embassy consulate crimestoppers
  `),
  /** Schools, hospitals, churches, halls. */
  institution: words(`
    university college school schools high elementary middle junior senior academy institute seminary hospital medical clinic
    center centre museum library church cathedral temple mosque theatre theater arena stadium park zoo airport station hall
    hotel cemetery gallery symphony orchestra opera ballet memorial mall plaza reservoir dam port harbor harbour bridge
    community technical international adult civic genealogy historical recreation
  `),
  /** Newspapers, agencies, broadcasters. */
  press: words(`
    times post herald tribune chronicle journal gazette news press globe sun star observer mirror mail telegraph independent guardian
    examiner register daily weekly review standard bulletin record dispatch sentinel courier advocate ledger inquirer enquirer
    republic today tv radio magazine broadcasting reporter citizen transcript argus mercury echo
  `),
  /** Teams and leagues. */
  sports: words(`
    united rovers wanderers albion athletic fc afc rfc cf dynamo hotspur villa rangers celtic yankees mets giants jets knicks nets lakers
    clippers dodgers angels padres cubs bears bulls blackhawks sox celtics bruins patriots eagles phillies flyers steelers pirates
    penguins cowboys mavericks stars astros rockets texans spurs heat dolphins marlins hurricanes panthers falcons hawks braves
    titans predators grizzlies saints pelicans cardinals blues chiefs royals broncos nuggets rockies avalanche jazz suns coyotes
    diamondbacks raiders warriors athletics sharks kings seahawks mariners sounders blazers timberwolves twins vikings wild packers
    brewers bucks lions tigers pistons browns cavaliers indians bengals reds colts pacers bills sabres raptors leafs canadiens
    senators canucks flames oilers ravens orioles nationals wizards capitals redskins commanders buccaneers rays lightning magic
    jaguars bombers roughriders stampeders eskimos argonauts open masters marathon cup cup championship olympics games derby
    wildcats bulldogs huskies bobcats mustangs rebels trojans knights spartans tournament racing football basketball baseball hockey
    soccer rugby cricket sporting city
  `),
  /** Firms and makers. */
  business: words(`
    bank airlines airways inc ltd llc corp corporation co company companies group holdings industries energy electric gas oil power
    motors motor pharmaceuticals insurance financial capital partners records pictures studios entertainment foods brewing stores
    steel telecom mobile technologies systems software solutions scientific realty properties investments securities exchange
    chamber underdogs
  `),
  /** Societies, programmes, laws. */
  society: words(`
    association foundation society federation union alliance committee network trust agency organization organisation coalition
    movement front initiative program programme project campaign administration service services reserve fund act bill
    congress forum guild brotherhood league
  `),
  /** Agreements, wars and bodies named after where they were made. */
  accord: words(`
    convention conventions agreement agreements regulation regulations accord accords treaty protocol protocols declaration pact process summit
    group war wars massacre battle siege time consensus conference formula uprising spring club dialogue statement memorandum
    genocide crisis syndrome fever disease virus flu purchase compromise
  `),
};

/** Words by which an organisation's, not a place's, name goes on: *Bank of England*, *University of X*. */
export const organisationHeads = words(`
university college bank church school institute academy museum diocese archdiocese bishop archbishop duke earl
republic state city port gulf bay king queen prince princess
`);

/** Words by which an agreement's name goes on with where it was made: *Treaty of **Lisbon***. */
export const accordHeads = words('treaty convention protocol declaration peace edict');
