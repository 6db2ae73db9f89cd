// The commonest passwords and the words that they are made of, gathered by hand for this project. Loaded only when a passphrase is judged.
const lists = `
123456 password qwerty qwertyuiop qwertz azerty azertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm abc123 abcdef abcdefg abcdefgh letmein welcome
admin administrator root login master passw0rd passwort motdepasse contrasena contraseña senha parola heslo haslo salasana losenord wachtwoord
passord parool sifre geheim secret secrets access default guest user test testing tester temp temporary changeme change changeit letmeinnow
openup opensesame sesame whatever trustno1 nothing something anything everything nobody somebody blahblah password1 pass passphrase
passcode passkey code pin computer internet laptop iphone android samsung google facebook twitter instagram whatsapp tiktok youtube netflix
amazon microsoft windows linux ubuntu debian apple macbook dropbox yahoo hotmail gmail outlook email mailbox wifi router modem mobile phone
iloveyou iloveu loveyou loveme lovely love lover lovers lovebug loveable truelove mylove myself forever foreverlove always alwaysandforever
together foreverandever ihateyou hateyou hate hatred missyou imissyou kissme kisses kiss hugs hugsandkisses sweetheart sweetie sweety sweet
darling honey honeybun babe baby babyboy babygirl babydoll babes boyfriend girlfriend husband wife hubby wifey mommy mummy mother mama daddy
father papa sister brother family familia sisters brothers grandma grandpa nana granny auntie uncle cousin children kids angel angels angelo
angelica angelina princess princesa prince queen king kings kingdom royal beautiful pretty handsome gorgeous cutie cute sexy sexybitch sexygirl
hottie hot hotstuff pussy fuck fuckyou fuckoff fucker fuckme motherfucker bitch asshole bastard bullshit shit shithead dick cock boobs tits
naked porn sex sexsex cum slut whore wanker bollocks merda puta cabron scheisse arschloch putain merde kurwa blyat suka perkele
monkey dragon tiger lion lions wolf wolves wolfpack bear bears eagle eagles falcon falcons hawk hawks panther panthers jaguar cheetah leopard
horse horses pony ponies dog dogs doggy doggie puppy puppies cat cats kitty kitten kittens hello hellokitty bunny rabbit hamster turtle tortoise
snake cobra viper python spider scorpion shark dolphin dolphins whale penguin parrot chicken duck ducks donkey elephant giraffe zebra panda
koala kangaroo butterfly ladybug bumblebee bee honeybee dragonfly unicorn unicorns phoenix griffin pegasus dinosaur raptor
football soccer baseball basketball hockey tennis golf golfer cricket rugby volleyball swimming swimmer runner running cycling boxing wrestling
karate judo yoga fitness gymnast gymnastics skater skateboard snowboard surfing surfer fishing fisherman hunting hunter racing racer nascar
formula1 ferrari porsche mercedes bmw audi volkswagen toyota honda nissan mazda subaru suzuki yamaha kawasaki ducati harley harleydavidson
corvette mustang camaro chevy chevrolet ford dodge jeep cadillac lexus bentley bugatti lamborghini maserati tesla volvo saab fiat renault peugeot
liverpool chelsea arsenal manchester united city manunited manutd mancity tottenham everton newcastle sunderland westham astonvilla leeds leicester celtic
rangers barcelona barca realmadrid madrid juventus milan inter roma napoli bayern dortmund schalke ajax feyenoord benfica porto sporting
galatasaray fenerbahce besiktas flamengo corinthians palmeiras santos boca river lakers celtics bulls warriors knicks yankees redsox cubs
dodgers giants mets braves cardinals cowboys steelers packers patriots raiders broncos vikings saints ravens chargers redskins dolphins
jordan jordan23 messi ronaldo neymar beckham zidane maradona pele kobe lebron tiger woods federer nadal schumacher senna
michael jessica jennifer ashley amanda daniel matthew joshua andrew david james john robert joseph william thomas christopher anthony nicholas
jonathan tyler brandon justin ryan kevin brian jason eric steven stephen scott jeffrey mark paul george kenneth edward richard charles timothy
patrick sean shaun benjamin samuel samantha sarah nicole stephanie elizabeth lauren megan rachel emily hannah taylor alexis kayla madison abigail
olivia emma sophia sophie isabella isabel mia charlotte amelia grace chloe lily ella lucy ruby daisy rosie rose poppy molly holly ellie evie
jack harry oliver charlie jacob alfie oscar leo max toby archie henry theo freddie isaac logan lucas mason ethan liam noah aiden jayden caleb
nathan dylan luke adam aaron alex alexander alexandra alexandria maria marie anna annie anne ana andrea angela barbara bianca brittany carlos
caroline cassandra catherine katherine kathryn kate katie christina christine claire claudia crystal cynthia danielle deborah debbie diana
dominic elena eva evelyn felix fernando florence francis francesca frank fred gabriel gabriela gary gloria gordon greg gregory hector helen
ian ivan jackie jackson jake jamie jane janet jasmine javier jenna jenny jeremy jerry jesus joanna joel jorge jose josephine juan juanita julia
julian julie karen kelly kimberly kyle larry laura leon leonardo linda lisa louis louise luis madeleine manuel marco margaret marcus martin
martina mary maurice melanie melissa melanie mercedes michelle miguel mike miranda monica monique morgan natalie natasha neil nelson nina
noel norman pablo pamela patricia pedro peter phillip pierre rafael ralph ramon raymond rebecca ricardo ricky roberto robin rodney roger
roland ronald rosa roxanne russell sabrina sandra sandy santiago sara sebastian sergio sharon shawn sheila shelby sherry sierra silvia simon
sonia stella steve stuart susan suzanne sydney sylvia tamara tania tara teresa theresa tiffany tina tony tracy travis trevor trinity valentina
valeria valerie vanessa veronica vicki vicky victor victoria vincent viktor virginia vivian walter wanda wayne wendy whitney yolanda yvonne
zachary zoe mohamed mohammed muhammad ahmed ali fatima aisha omar hassan hussein ibrahim yusuf mustafa mehmet ayse emre deniz elif zeynep
sai ram krishna ganesh shiva lakshmi ganesha jaimatadi omsairam sairam hanuman priya rahul amit sanjay rajesh suresh deepak anjali pooja neha
raj kumar singh sharma patel gupta khan india bharat pakistan mumbai delhi bangalore chennai kolkata lahore karachi
sasha natasha dmitry vladimir sergey svetlana tatiana olga irina anastasia ekaterina boris igor oleg yuri alexey marina privet parol lyubov
hans klaus jurgen wolfgang heinz helmut fritz gunther dieter uwe jens lars sven bjorn anders erik nils ingrid astrid freya schatz schatzi
liebe ichliebedich hallo hallo123 sommer winter herbst fruhling sonnenschein mausi hase haustier deutschland berlin hamburg munchen koln frankfurt
bonjour bonsoir soleil chocolat doudou loulou chouchou amour jetaime jtm marseille paris france lyon bordeaux nicolas camille julien thibault
amor teamo tequiero mivida micorazon corazon estrella bonita preciosa carino hola hola123 mexico america chivas colombia argentina espana
italia ciao amore tiamo forza juve napoli giulia francesco alessandro matteo lorenzo chiara portugal brasil brazil saudade felicidade deus
jesus1 jesuschrist jesuslovesme jesusismylord christ christian church faith hope believe blessed blessing heaven heavenly godisgood god godbless lord
saviour savior holy spirit bible psalm psalm23 john316 prayer pray peace grace mercy amen hallelujah allah bismillah alhamdulillah mashallah inshallah
islam muslim buddha buddhist namaste karma zen
superman batman spiderman ironman hulk thor avengers wolverine deadpool xmen marvel joker robin catwoman flash captain america starwars
skywalker darthvader vader yoda jedi sith chewbacca hansolo obiwan anakin leia startrek enterprise spock kirk picard matrix neo trinity morpheus
harrypotter potter hogwarts gryffindor slytherin hermione dumbledore voldemort gandalf frodo bilbo hobbit aragorn legolas gollum mordor
lordoftherings gameofthrones winteriscoming khaleesi stark lannister naruto sasuke goku vegeta pokemon pikachu charizard bulbasaur mario luigi
zelda sonic nintendo playstation xbox xbox360 gamer gaming minecraft fortnite roblox warcraft starcraft diablo halo callofduty blackops
counterstrike counter strike csgo dota league legends leagueoflegends skyrim fallout assassin creed masterchief pacman tetris sims
disney mickey mickeymouse minnie donald goofy pluto tinkerbell tinkerbelle tigger winnie pooh winniethepooh eeyore piglet simba nala bambi dumbo
ariel cinderella snowwhite frozen elsa olaf stitch nemo dory shrek garfield snoopy scooby scoobydoo spongebob patrick bart homer simpsons
simpson futurama southpark cartman kenny familyguy barbie twilight edward bella jacob vampire vampires werewolf zombie zombies
metallica nirvana slipknot acdc ironmaiden megadeth slayer pantera greenday blink182 linkinpark linkin coldplay radiohead oasis beatles
beatles1 johnlennon mccartney queen abba elvis presley madonna michaeljackson eminem slimshady tupac 2pac biggie snoopdogg 50cent rihanna
beyonce shakira britney spears ladygaga taylorswift swiftie bieber justinbieber onedirection directioner harrystyles bts blackpink kpop army
music musica musician guitar guitarist piano drummer drums bass bassist violin singer singing dancer dancing dance ballet hiphop rock rocker
rockstar rocknroll rockandroll metal heavymetal punk reggae rasta bobmarley marley ganja weed marijuana cannabis 420 420420 stoner
red blue green yellow orange purple pink black white silver golden gold brown violet indigo scarlet crimson turquoise rainbow rainbows
sunshine sunflower sunset sunrise sunny sunday monday tuesday wednesday thursday friday saturday january february march april may june july
august september october november december spring summer autumn winter summertime wintertime christmas xmas halloween easter birthday
happybirthday newyear thanksgiving valentine holiday vacation weekend today tomorrow yesterday tonight morning midnight
flower flowers roses lilies tulip tulips orchid jasmine lavender blossom garden forest ocean beach island mountain river lake sky
skyblue star stars starlight starfish moon moonlight moonbeam sun earth planet galaxy universe cosmos comet saturn jupiter mars venus mercury
neptune uranus pluto apollo zeus athena hercules achilles hermes ares poseidon hades odin loki ragnarok valhalla viking
fire firefly fireman firebird ice iceman icecream icecube snow snowball snowflake snowman rain storm stormy thunder lightning tornado hurricane
cookie cookies cupcake cupcakes chocolate candy candyman sugar sugarpie cinnamon vanilla strawberry banana bananas cherry cherries apple apples
peach peaches mango coconut pineapple lemon lemonade melon watermelon blueberry raspberry blackberry grape grapes pumpkin potato tomato pepper
peppers pickle pickles onion garlic ginger cheese cheesecake pizza pasta spaghetti lasagna burger hamburger hotdog bacon sausage steak taco tacos
burrito nacho sushi noodle noodles peanut peanuts butter buttercup butterscotch muffin pancake waffles brownie brownies pie popcorn
coffee latte espresso cappuccino tea beer budweiser heineken guinness corona vodka whiskey whisky jameson jackdaniels tequila rum wine
martini champagne cocacola coke pepsi sprite fanta redbull monster drpepper starbucks mcdonalds
london england britain british ireland irish dublin cork galway belfast scotland scottish glasgow edinburgh wales cardiff birmingham bristol
newyork brooklyn manhattan bronx boston chicago dallas houston texas austin denver seattle portland phoenix arizona california losangeles
hollywood sanfrancisco sandiego lasvegas vegas miami florida orlando atlanta georgia carolina virginia tennessee nashville memphis kentucky
louisiana detroit michigan ohio cleveland philadelphia pittsburgh baltimore washington america american usa canada toronto montreal vancouver
australia sydney melbourne brisbane perth adelaide newzealand auckland wellington africa nigeria lagos kenya nairobi ghana southafrica
china beijing shanghai hongkong japan tokyo osaka korea seoul thailand bangkok vietnam hanoi saigon indonesia jakarta malaysia philippines
manila pinoy singapore russia moscow moskva ukraine kiev kyiv poland polska warszawa krakow romania bucuresti hungary budapest greece athens
turkey turkiye istanbul ankara egypt cairo israel jerusalem sweden sverige stockholm norway norge oslo denmark danmark finland suomi helsinki
holland nederland amsterdam rotterdam belgium brussels switzerland zurich austria wien czech praha prague
happy happiness smile smiley smiles laugh funny fun lucky lucky7 luckyone fortune success successful winner winning victory champion champions
legend legends hero heroes warrior warriors soldier army military marine marines navy navyseal airforce pilot captain general sergeant colonel
major sniper ninja samurai shogun pirate pirates gangster gangsta mafia killer killers murder death dead deadman devil demon lucifer satan hell
hellfire evil darkness dark darkangel darkside shadow shadows ghost ghosts spirit soul souls mystery mystic magic magical magician wizard
wizards witch sorcerer merlin fantasy dream dreams dreamer dreaming sweetdreams reality destiny freedom liberty justice truth honesty honest
loyalty loyal trust trustme trusting faithful faithful1 promise promises forgive forgiveness forgiven sorry imsorry regret secretlove affair
cheater cheating cheated liar lies broken heartbroken brokenheart heart hearts heartbeat sweethearts soulmate soulmates marriage married wedding
divorce single lonely alone crazy crazylove insane psycho maniac stupid idiot moron loser losers dumbass fool retard genius smart clever
money dollar dollars cash cashmoney rich millionaire billion million bitcoin crypto ethereum bank banker business boss bigboss manager director
office work worker job money1 power powerful strong strength energy electric electro turbo nitro speed speedy fast faster furious rocket
bullet gunner gun guns pistol shotgun rifle revolver bomb bomber nuclear atomic explosion tank missile
student students teacher school highschool college university class classof graduate graduation senior seniors freshman science scientist math
mathematics physics chemistry biology history english spanish french german latin doctor nurse nursing hospital medical medicine dentist lawyer
police cop policeman fbi cia agent agent007 jamesbond bond007 007007 secretagent detective sherlock holmes
big bigdaddy bigdog bigman bigboy bigred bigdick little littleman littlegirl littleone tiny mini super superstar supernova supergirl hyper ultra
mega alpha beta gamma delta omega sigma zero one two three four five six seven eight nine ten eleven twelve hundred thousand
first last only never ever again once more than this that these those here there where when what which who why how yes no maybe
myspace mypassword mypass mysecret myname mydog mycat mybaby mybabies mylife mygirl myboy mykids mymom mydad myfamily thisismypassword
thisisapassword thepassword newpassword oldpassword mynewpassword yourpassword ourpassword enter enterpassword entrar entry opendoor open
dropwise bucket trustbucket drop drops rehearse promise
buster rocky lucky shadow bandit bailey buddy charlie cooper duke rusty sammy sparky spike tucker toby teddy teddybear winston oreo smokey
smokie gizmo ginger pepper peanut precious princess1 tigger1 whiskers boots mittens fluffy patches sassy socks simba1 zeus1 rex fido rover
lassie beethoven pebbles bambam dino dexter hunter1 jake1 maggie mollie roxy sadie sophie1 chelsea1 casey dakota dallas1 cassie chester
chivas1 jasper jasper1 harley1 marley1 murphy oscar1 otis riley rufus scout scooter skippy snickers snuggles thumper tweety
correcthorsebatterystaple correct horse battery staple tobeornottobe tobeornottobethatisthequestion maytheforcebewithyou
onceuponatime happilyeverafter liveandletlive carpediem hakunamatata thequickbrownfox thequickbrownfoxjumpsoverthelazydog
mypasswordispassword iamyourfather ilovemyself ilovemywife ilovemyhusband ilovemymom ilovemydad ilovemykids ilovemyfamily ilovemylife ilovegod
ilovejesus ilovemusic ilovechocolate iloveyouforever iloveyousomuch iloveyoubaby iloveyoumore iloveyoutoo youaremysunshine
letitbe heyjude imagine yesterday1 stairwaytoheaven bohemianrhapsody wonderwall smellsliketeenspirit dontstopbelieving
`

/** Lower-case, without spaces: passwords, and the words that people put together into longer ones. */
export const common: ReadonlySet<string> = new Set(lists.trim().split(/\s+/u))
