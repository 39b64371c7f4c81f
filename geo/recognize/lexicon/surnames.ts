import { words } from './words';

/**
 * Surnames that are also the names of places, most of them small: on its own, in running text,
 * such a word is more often a person. From general knowledge. Large cities (*Houston*, *Cleveland*)
 * stand in `doubtful-surnames.ts`.
 */
export const surnames = words(`
abbott adams addison akers albright aldrich alexander allen allison alvarado alvarez anderson andrews archer armstrong
arnold ashley atkins atkinson avery ayers bacon bailey baker baldwin ball banks barber barker barnes barnett barr barrett
barron barry barton bass bauer baxter beach bean beard beck becker bell bender bennett benson benton berg berger bernard
berry best bishop black blackburn blackwell blair blake bolton bond booth bowen bowers bowman boyd boyle bradford bradley
brady brandt braun brennan brewer bridges briggs brock brooks brown browning bruce bryan bryant buchanan buck buckley
burgess burke burnett burns burton bush butler byrd byron cain caldwell calhoun callahan cameron campbell cannon cantrell
carey carlson carney carpenter carr carroll carson carter carver case casey cash castillo castro chambers chan chandler
chaney chang chapman charles chase chavez chen cherry childs christensen christian church clark clarke clay clayton clements
clifford cline coates cobb cochran cohen cole coleman collier collins combs compton conley conner connolly connor conrad
conway cook cooke cooley cooper copeland corbett cortez costa coulter cowan cox craft craig crane crawford crosby cross cruz
cummings cunningham curran curry curtis dale dalton daly daniel daniels daugherty davenport david davidson davies davis dawson
day dean decker delaney delgado dempsey dennis desmond diaz dickens dickson dillard dillon dixon dodd dodson doherty dolan
donaldson donnelly donovan dorsey dougherty doyle drake drew driscoll dudley duffy duke duncan dunlap dunn duran dyer
eaton edmonds edwards elliott ellis ellison emerson english erickson espinosa estes estrada evans everett ewing farley
farmer farrell faulkner ferguson fernandez ferrell fields figueroa finch finley fischer fisher fitzgerald fleming fletcher
flores floyd flynn foley forbes ford foreman forrest foster fowler fox francis frank franklin fraser frazier freeman french
friedman frost fry fuentes fuller fulton gaines gallagher galloway garcia gardner garner garrett garrison garza gates gentry
george gibbs gibson gilbert giles gill gillespie gilmore glass glenn glover goff golden gomez gonzales gonzalez goodman goodwin
gordon gore gould grace graham grant graves gray green greene greer gregory griffin griffith grimes gross guerrero guthrie
gutierrez guzman hahn hale haley hall hamilton hammond hampton hancock hanna hansen hanson hardin harding hardy harmon harper
harrell harrington harris harrison hart hartman harvey hatfield hawkins hayden hayes haynes heath hebert henderson hendricks
hendrix henry hensley henson herbert herman hernandez herrera herring hess hester hewitt hickman hicks higgins hill hines hobbs
hodge hodges hoffman hogan holden holland holloway holman holmes holt hood hooper hoover hopkins hopper horn horne horton
house howard howe howell hubbard huber hudson huff huffman hughes hull humphrey hunt hunter hurley hurst hussein hutchinson
hyde ingram irwin isaac jackson jacobs jacobson james jarvis jefferson jenkins jennings jensen jimenez johns johnson johnston
jones jordan joseph joyce juarez kane kaplan kaufman keating keith keller kelley kelly kemp kendall kennedy kent kerr key khan
kidd kim king kinney kirby kirk kirkland klein knapp knight knowles knox koch kramer lake lamb lambert lancaster lane lang
langley lara larsen larson law lawrence lawson leach leblanc lee leon leonard lester levine levy lewis lindsay lindsey little
livingston lloyd logan long lopez love lowe lowery lucas luna lynch lynn lyons macdonald mack madden maddox mahoney malone
mann manning marks marquez marsh marshall martin martinez mason massey mathews mathis matthews maxwell may mayer maynard mayo
mays mccain mccall mccann mccarthy mcclain mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire
mcintosh mcintyre mckay mckee mckenzie mckinley mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson mcqueen
meadows medina mejia melton mendez mendoza mercado mercer merrill merritt meyer meyers michael middleton miles miller mills
miranda mitchell molina monroe montgomery montoya moody moon mooney moore mora morales moran moreno morgan morris morrison
morrow morse morton moses mosley moss mueller mullen mullins munoz murphy murray myers nash navarro neal nelson newman newton
nguyen nichols nicholson nielsen nixon noble noel nolan norman norris norton nunez obama obrien ochoa oconnor odom odonnell
oliver olsen olson oneal oneill orr ortega ortiz osborne owen owens pace pacheco padilla page palmer park parker parks parrish
parsons patel patrick patterson patton paul payne pearson peck pena pennington perez perkins perry peters petersen peterson petty
phelps phillips pierce pike pittman pitts pollard ponce poole pope porter potter potts powell powers pratt prescott preston
price prince proctor pruitt pugh quinn ramirez ramos ramsey randall randolph rangel rasmussen ratliff ray raymond reed reese
reeves reid reilly reyes reynolds rhodes rice rich richard richards richardson riddle riggs riley rios rivas rivera rivers roach
robbins roberson roberts robertson robinson robles rocha rodgers rodriguez rogers rojas rollins roman romero rosales rosario
rose ross roth rowe rowland roy rubio ruiz rush russell russo ryan salas salazar salinas sampson samuel sanchez sanders sandoval
sanford santana santos saunders savage sawyer schmidt schneider schroeder schultz schwartz scott sears sellers serrano sexton
shaffer shah shannon sharp shaw shea shelton shepard shepherd sheppard sherman shields short silva simmons simon simpson sims
sinclair singh singleton skinner slater sloan small smith snow snyder solis solomon soto sparks spears spence spencer stafford
stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland strong stuart
suarez sullivan summers sutton swanson sweeney swift sykes talley tanner tate taylor terrell terry thomas thompson thornton todd
torres townsend tran travis trevino trujillo tucker turner tyson underwood valdez valencia valentine valenzuela vance vargas
vasquez vaughan vaughn vazquez vega velasquez velez vincent wade wagner walker wall wallace waller walls walsh walter walters
walton wang ward ware warner warren washburn waters watkins watson watts weaver webb weber webster weeks weiss welch wells
west wheeler whitaker whitehead whitfield whitley whitney wiggins wilcox wiley wilkerson wilkins wilkinson williams williamson
willis wilson winters wise witt wolf wolfe wong wood woodard woods woodward wooten workman wright wu wyatt wynn yang yates
york young yu zamora zhang zimmerman clinton biden trump putin pence blinken aliyev pashinyan merkel macron hogg henry torres
rossi ferrari bianchi romano moretti esposito silva santos oliveira souza pereira costa ferreira rodrigues alves lima gomes
ribeiro sharma verma gupta kumar reddy rao das iyer nair banerjee mukherjee bose ghosh dutta sen tanaka suzuki sato yamamoto
watanabe ito nakamura kobayashi ivanov petrov sidorov smirnov kuznetsov popov sokolov yilmaz demir celik sahin ozturk aydin
ahmed ali hassan hussain rahman islam malik sheikh aziz mahmoud ibrahim abbas assad haddad mansour nasser saleh karim rashid
`);
