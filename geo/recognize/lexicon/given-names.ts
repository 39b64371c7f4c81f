import { words } from './words';

/**
 * Given names often met in English-language news, normalised (lower case, no accents).
 * Written from general knowledge. A name that more often means a place (*Chad*, *Jordan*, *Georgia*,
 * *Florence*, *Sydney*, *Paris*, *Austin*, *Madison*) stands in `doubtful-given-names.ts`.
 */
export const givenNames = words(`
aaron abby abdel abdul abdullah abdulla abe abel abigail abraham abu ada adam addison adel adrian adriana agnes ahmad
ahmed aida aidan aisha akbar al alain alan alastair albert alberto alec alejandra alejandro aleksander aleksandr aleksei alex
alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alina alison alistair allan allen allison alma
alonzo alphonse alvaro alvin amanda amber amelia amina amir amit amos amy ana anastasia anatoly andre andrea andreas
andrei andres andrew andrey andrzej andy angel angela angelina angelo angie angus anil anita ann anna anne annette annie
anthony antoine anton antonia antonio antony anwar april archie ari ariel arlene armando armen arnold art arthur arturo arun
ashley ashraf ashton asif athena aubrey audrey august aung avery avi axel ayman aziz barack barbara barney barry bart bashar
beatrice beau becky bela ben benedict benita benito benjamin bennett benny bernadette bernard bernie bert bertha beth
bethany betsy betty beverly bianca bill billie billy bjorn blaise blake bob bobby bonnie boris boyd brad bradford bradley
brandi brandon brandy bree brenda brendan brent bret brett brian brianna bridget brittany brock bruce bruno bryan bryant
bryce brynn bud byron caitlin caleb calvin cameron camilla camille candace candice cara carey carl carla carlo carlos carly
carmen carol carole caroline carolyn carrie casey cassandra cassie catherine cathy cecil cecilia cedric celeste celia cesar
chandra charlene charles charley charlie charlotte chase chelsea cheryl chester chet chip chloe chris christian christiane
christie christina christine christoph christophe christopher christy chuck cindy claire clara clarence clark claude claudia
claudio clay clayton clement cliff clifford clifton clint clinton clive clyde cody colin colleen connie connor conor conrad
constance cora corey cornelius cory courtney craig cristian cristiano cristina crystal curt curtis cynthia cyril cyrus dale
damian damien damon dan dana dane daniel daniela daniele danielle danny dante daphne darius darla darlene darrell darren
darryl daryl dave david davis dawn dean deanna debbie deborah debra dee deepak deirdre delia della denis denise dennis
derek derrick desiree desmond devin devon dewayne dewey diana diane diego dieter dina dirk dmitri dmitry dolly dolores
dominic dominick dominique don donald donna donnie donovan dora doreen doris dorothy doug douglas drew duane duncan
dustin dwayne dwight dylan earl ebony ed eddie edgar edith edmund edna eduard eduardo edward edwin eileen elaine eleanor
elena eli elias elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott ellis elmer eloise elsa elsie
elvis emanuel emil emile emilia emilio emily emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto
ernie ervin esteban esther ethan ethel etienne eugene eugenia eunice eva evan evelyn evgeny faith farah fatima faye felicia
felipe felix ferdinand fernando fidel filip finn fiona floyd frances francesca francesco francis francisco francois frank
frankie franklin franz fred freddie freddy frederic frederick fredrik fritz gabriel gabriela gabriele gail gareth garrett
garry gary gavin gayle gene genevieve geoff geoffrey george georges gerald geraldine gerard gerardo gerhard gerry gertrude
gilbert gilberto gina gino giorgio giovanni giuseppe gladys glen glenda glenn gloria gonzalo gordon grace graciela graeme
graham grant greg gregg gregory greta guillaume guillermo gunther gus gustavo guy gwen gwendolyn hakan hal hamid hana hank
hanna hannah hans hari harold harriet harris harrison harry harvey hasan hashim hassan hazel heath heather hector heidi heinz
helen helena helene helga henri henrik henry herb herbert herman hernan hilary hilda hillary hiroshi holly homer horace
howard hubert hugh hugo humberto hussein ian ibrahim ida ignacio igor ike ilham ilya imran inez inga ingrid ira irene irina
iris irma irvin irving isaac isabel isabella isaiah isis ismail israel ivan ivana ivy jabari jack jackie jacob jacqueline
jacques jade jaime jake jalal jamal james jamie jan jana jane janet janice janine jared jarrett jasmine jason jasper javier
jay jayne jean jeanette jeanne jeannie jeb jeff jefferson jeffery jeffrey jenna jennie jennifer jenny jens jeremiah jeremy
jermaine jerome jerry jesse jessica jessie jesus jeyhun jill jim jimmie jimmy jo joan joanna joanne joao joaquin jodi jody joe
joel joey johan johann johannes john johnathan johnnie johnny jon jonas jonathan joni jorge jose josef joseph josephine
josh joshua josiah joy joyce juan juana juanita judith judy jules julia julian juliana julie juliet julio julius june jurgen
justin justine kaitlin kamal kamala kara karen kari karim karin karl karla kate katherine kathleen kathryn kathy katie
katrina kay kayla keisha keith kelley kellie kelly kelsey kelvin ken kendra kenneth kenny kerri kerry kevin khalid khaled kim
kimberly kirk kirsten klaus klay kofi konstantin kris krista kristen kristi kristin kristina kristine kristy kurt kyle lamar
lance larry lars latoya laura lauren laurence laurent laurie lavern lawrence leah leanne lee leigh leila lena lenny leo leon
leona leonard leonardo leonid leroy les leslie lester leticia levi lewis liam lidia lila lillian lillie lily linda lindsay
lindsey lionel lisa liz liza lloyd lois lola lonnie lora loretta lori lorraine lou louis louisa louise lourdes lowell luca
lucas lucia luciano lucille lucy luigi luis luisa luke lydia lyle lynda lynette lynn mabel mack maddie mae maggie mahmoud
malcolm malik mamie mandy manny manuel mara marc marcel marcella marcelo marcia marco marcos marcus margaret margarita margie
marguerite maria mariah marian marianne mariano marie marilyn mario marion marisa marissa marjorie mark marla marlene marlon
marsha marshall marta martha martin martina marty marvin mary maryann massimo mathew mats matt matteo matthew matthias
mattie maureen maurice mauricio max maxine maxwell may mayra megan meghan mehdi mehmet mel melanie melinda melissa melody
melvin mercedes meredith micah michael michaela michal micheal michel michele michelle miguel mike mikhail milan mildred
miles milo milos milton mimi mindy miranda miriam mitch mitchell mitt mohamed mohammad mohammed mohsen moira molly mona
monica monique morgan morris mort moses muhammad muriel murray mustafa myra myron nadia nadine nancy naomi narendra nasser
natalia natalie natasha nate nathan nathaniel ned neil nell nellie nelson neville nia nicholas nick nicki nicola nicolas
nicole niels nigel niki nikita nikol nikolai nikolas nina noah noel noelle nora noreen norm norma norman oleg olga olive
oliver olivia ollie omar opal ophelia oprah orlando orville oscar osama otis otto owen pablo paige pam pamela paolo pat
patrice patricia patrick patsy patti patty paul paula paulette pauline paulo pavel pearl pedro peg peggy penelope penny percy
perry pete peter petra phil philip philippe phillip phoebe phyllis pierre piotr pradeep preston priscilla priya qasim quentin
quincy rachael rachel rafael rahul raj rajesh ralph ramiro ramon ramona randall randi randolph randy raphael raquel rashad
rashid raul ravi ray raymond reba rebecca recep reed reggie regina reginald rena rene renee reuben rex reza rhett rhonda ricardo
rich richard rick rickey ricky rita rob robbie robert roberta roberto robin robyn rocco rochelle rod roderick rodney rodolfo
rodrigo rogelio roger roland rolando roman ron ronald ronnie roosevelt rory rosa rosalie rosalind rosario rose roseanne
rosemarie rosemary rosie ross roxanne roy ruben ruby rudolf rudolph rudy rufus rupert russ russell rusty ruth ryan sabrina
sadie saeed said salim sally salman salvador salvatore sam samantha sami samir sammy samuel sandra sandy sanjay santiago sara
sarah sasha saul scott sean sebastian selena selma serena serge sergei sergey sergio seth shahid shane shannon shari sharif
sharon shaun shauna shawn sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shimon shirley
shinzo shivani sid sidney sierra silvia silvio simon simone sofia sonia sonja sonny sonya sophia sophie stacey stacy stan
stanley stefan stefano stella stephan stephane stephanie stephen sterling steve steven stewart stuart sue sunil suresh susan
susanne susie suzanne sven svetlana sylvester sylvia tabitha takeshi tamara tami tammy tanya tara tariq tasha tatiana tayyip
ted terence teresa teri terrance terrell terrence terri terry tess thelma theo theodore theresa therese thomas tiffany tim
timothy tina toby todd toivo tom tomas tommy toni tony tonya tracey traci tracy travis trent trevor tricia trisha tristan troy
trudy tyler tyrone ulrich ursula valentina valerie vanessa vaughn velma vera verna vernon veronica vicente vicki vickie vicky
victor victoria vijay vikram viktor vince vincent viola violet virgil vito vivian vlad vladimir wade wallace walter wanda
warren wayne wendell wendy werner wesley whitney wilbur wilfred wilhelm will willard willem william willie wilma winifred
winston wolfgang woodrow xavier yahya yasser yolanda yosef youssef yuri yusuf yvette yvonne zachary zach zack zahra zane zoe
abdel-fattah aliyah alan amal aram ashok babak benazir bilal carmela chiquita damir dilip ehud elif emre erdem farid fares
gholam giulio gokhan gurpreet hamza haruna hashem hiroko hosni idris ilan ivo jafar jagdish jamila jens jozef kamran kareem
katarina kaveh kenji khadija koji lech leyla li ludmila magnus maher mahathir mahinda maribel mario masoud mehmood mei milena
mohan moshe muammar naguib naveed nawaz nikos nizar nuri omer oren osman parviz pervez pranab rajiv ramzi rania rauf reem
riyad sadiq saif salma samira sanjeev satoshi shahbaz shaukat shireen sunita tarek tatsuya tomasz tunji tuncay ugur usman uzi
vaclav vojislav wang wei yair yitzhak yoko zainab zbigniew zeynep zubair
`);
