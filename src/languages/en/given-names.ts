const names = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names, folded, that women bear in most countries. Names of both kinds (Andrea, Jean, Simone, Alexis) are left out. By hand. */
const FEMALE = names(`
  abigail ada adele adriana agata agnes agnieszka aida aigul ainura aisha aishath aissata akosua alba alejandra aleksandra alena alessandra
  alexandra alice alicia alina alma amalia amanda amelia amelie amina aminata amna ana anabel anastasia angela angelica anhelina anita ann
  anna annalena anne annelies annemarie annette annika antonia anya arancha araceli ariadna asa asel asma asta astrid asya audrey aurelia
  aurora ayesha ayse ayumi aziza barbara bahar beatrice beatriz begum bella benazir benedetta berit bernadette berta bianca birgit birgitta
  bisera blanca blanka bojana bozena bridget brigitte britta camila carla carmen carolina caroline cassandra caterina catherine cecilia
  celia celine chantal charlotte chiara christiane christina christine chrystia claire clara claudia clementine colette concepcion connie
  constance consuelo cornelia cristina dagmar dalia daniela danica danuta daria deborah delia delphine denise desislava diana dilma
  dina doina dolores dominika dora dorota dorothy dunja ebba edith efua ekaterina elena eleni eleonora elif elina elisa elisabeth elizabeth
  elise eliza ella ellen elsa elvira elzbieta emilia emiliya emily emma enkhtuya erika erna ernestine esperanza estela esther eugenia eva
  evelyn ewa farah fariha fatima fatma fatou fatoumata federica felicia fiona flora florence fransisca francesca franziska frederica
  frida gabriela gabriella gabrielle galina genevieve georgia georgina geraldine gerda gertrude gina giorgia giovanna gisela giulia gloria
  grace graciela grazyna greta gretchen gro guadalupe gudrun gulnara gulnora hala halima hana hanan hanna hannah harriet hawa heba heidi
  helen helena helene helga hilary hilda hillary hina hoda huda hulda ida iga ilona ilze ina ines inga ingeborg inger ingrid inga inna
  ioana irena irene irina iris irma isabel isabella isabelle iva ivana ivanka ivy iwona izabela jacinda jacqueline jadwiga jana jane janet
  janina jasmin jasmina jeanine jelena jennifer jessica joana joanna johanna jolanta josephine jovana joyce juana judith julia juliana
  julie juliet juliette justyna kadri kaisa kaja kamala karen karin karina karla karolina katalin katarina katarzyna kate katerina
  katharina katherine kathleen katja katrin katrien khadija khadijah kinga kirsten kirsti klara klaudia kristalina kristin kristina krystyna
  lamia lana lara larisa latifa laura laure layla lea leila lena leni leonor leticia leyla lidia lila liliana lilian lilit lilly lina
  linda lisa liudmila livia liz ljiljana loredana lorena louise lourdes lubna lucia luciana lucie lucy ludmila luisa lydia lyudmila
  maddalena madeleine magda magdalena maha mairead maja makeda malala malgorzata mame manuela mara margaret margarita margarida margit
  margot marguerite margrethe maria mariam mariana marianna marianne marie marieke mariela marietta marija marijke marilyn marina marion
  marisa marisol marit marita mariya marlene marta martha martina mary marzena matilda maud maura maya mayada megan melanie melinda melissa
  mercedes meryem mette michaela michelle mihaela mila milena milica milka mina mira mirela miriam mirjana miroslava moira
  mona monica monika monique muna nadezhda nadia nadine najat najla naledi nana nancy naomi nasrin natalia natalie natasha nathalie nawal
  nazanin neha nelly nevena nicole nilufar nina noelle noemi nora noura nuria odile ofelia olena olga olivia olha olivera
  oksana paloma pamela patricia paula paulina pauline penelope penny petra phumzile pilar preeti priya rabab rachel rachida radmila rahel
  raisa ramona rana rania raquel rasa rayhan rebecca regina regula reham renata renate rhoda riitta rima rita roberta rocio rosa rosalia
  rosalind rosario rose roseline roxana roza rukhsana ruta ruth ruxandra sabina sabine sabrina sadaf safiya sahar salima salma salome
  samantha samia samira sana sandra sanna sanja sara sarah saskia selma senait shaista sharon sheila shirin sigrid silja silke
  silva silvana silvia simona sinead siobhan sirkka slavica snezana sofia solange solveig sonia sonja sophia sophie soraya stefania
  stella stephanie suad sultana sunita sunneva susan susana susanna susanne suzana suzanne svetlana sviatlana sylvia sylvie tamar tamara
  tanja tania tanya tarja tatiana tatyana teresa terezia thandiwe theresa therese tina tove tsitsi tuija ulla ulrike ursula valentina
  valeria valerie vanessa vasilica velina vera verena veronica veronika vesna victoria viktoria viola violeta virginia viviana vivian
  vjosa wafa wanda wendy wilhelmina wiebke winnie xenia xiomara yara yasmin yekaterina yelena yolanda yulia yuliya yvette yvonne zahra
  zainab zaneta zara zdenka zeinab zeljka zeynep zita zofia zoe zorica zsuzsanna zuzana
  adaeze adwoa afia akua aroha astou bintou chinwe chidinma chiamaka dewi dima eilidh estelle fathimath folasade funke geetha grainne gunilla
  hadiza halimatou haneen hawwa hiba ifeoma ingvild isatou jette kadiatou kalthoum lamis lerato lindiwe lorna lucinda mairi maitha makiko mariama
  mariyam mbali meera mireille miwa mwajuma nadifa nafissatou ngozi nkechi nokuthula nthabiseng oumou parveen phindile pooja puleng rasheeda ratna
  regine rosemary rukmini ruvimbo sadia sakura salimata salote sandhya sevinc shabnam shamma shamsa sheetal siti sunniva swati tabitha thuy tiina
  wairimu wambui wanjiku xoliswa yetunde yumi zanele zawadi zeynab zodwa ximena lucrecia annelien farhana brenda josee rosalba marva bisi hoai
  lien mai phuong tuyet nguyet eun-ji hye-jin yoko yuko keiko naoko akiko michiko tomoko reiko sachiko aigerim dinara gulnaz madina zarina
  shahnoza saida feruza
`);

/** Given names, folded, that men bear in most countries. */
const MALE = names(`
  aaron abbas abdallah abdel abdelaziz abdelmadjid abdirahman abdul abdulaziz abdulla abdullah abdulrahman abel abraham abubakar achim adam
  adel adnan adolfo adrian ahmad ahmed aidan ajay alain alan albert alberto albin aldo alejandro aleksandar aleksander aleksandr aleksei
  aleksi alessandro alexander alexandre alexandru alexei alfonso alfred alfredo ali alisher almazbek alois alpha alvaro amadou amir
  amr amadeo anders andre andreas andrei andrej andres andrew andrey andrii andriy andrzej andy angelo angus anthony anton antonin antonio
  antony antonis antti anwar apolinario ararat ardit aristides armando armen arne arnold artem arthur artis artur arturo arvid ashot askar
  asif atanas athanasios augustin augusto aung aurel ayman aziz babacar bakhtiyor bakyt bart bartosz bashar basil bassam bela ben benedict
  benito benjamin benny bernard bernardo bernd bert besnik bilal bill blaise bob bogdan bohdan bojan boris borut boyko branko brett brian
  bruce bruno burak calvin carl carlo carlos carsten casimir cedric cesar charles christian christoph christophe christopher cihan
  claude claudio claus clayton clement constantin constantine corneliu craig csaba cyril cyrus damian damir dan daniel daniele danilo
  danny dario dariusz darko daud dave david davit dawit dawud dean denis dennis denys derek desmond deyan didier diego dieter dietmar
  dilip dimitar dimitri dimitrios dimitris dirk djibril dmitri dmitrii dmitry dmytro dominic dominik donald douglas dragan drago dragoljub
  dritan dusan duncan dwight dzhamshed edgar edgars edi edin edmund eduard eduardo edvard edward edwin eelco egidio eitan elias elie elliott
  elmar elnur emanuel emil emile emilio emin emir emmanuel emmerson enda enrico enrique enver erdogan eric erich erik ernest ernesto ervin
  erwin espen esteban etienne eugene eugen evan evgeny fabio fabrice faisal faiz farid faris faruk fatos fayez federico felipe
  felix ferdinand fernando ferenc ferit fidel filip filipe florian francesco francis francisco franck francois frank frans frantisek franz
  fred frederic frederick frederik friedrich fritz fuad gabor gabriel gael gaston gavin gebran geert geir gennady geoffrey georg george
  georges georgi georgios gerald gerard gerardo gerd gergely gerhard gert gheorghe giacomo gian gianni gilbert gilles giorgi giorgio giovanni
  giuseppe gjorge glenn goran gordon graham grant greg gregor gregory grigol grzegorz guido guillaume guillermo gunnar gunter gunther gustav
  gustaf gustavo guy gyorgy haakan habib haider hakan hakon hamad hamdan hamid hamza hani hannes hans harald harold harry hasan hashim hassan
  hector heiko heinz helmut hendrik henri henrik henry herbert heribert herman hermann hernan hernando hiroshi hisham horst hossein hubert
  hugh hugo humberto hussain hussein ian ibrahim idris igor ihor ilham ilia iliya ilkka ilir imad imran imre ingo ion ioan ioannis isaac
  isaias ishaq ismail israel issa istvan ivan ivaylo ivica ivo jaap jabir jack jacek jacob jacques jakob jakov jakub jalal jamal james 
  jamil jan janez janis jannik janos janusz jaroslav jarkko jarno jason javad javed javier jawad jay   
  jens jeppe jeremy jerome jerzy jesus jim jiri joachim joao joaquin joe joel joerg johan johann johannes
  john johnny jon jonas jonathan jorge jorg jose josef joseph josep josh joshua josip josue jozef juan juhani juho jukka jules julian
  julien julio julius juri jurgen juris justin kagiso kai kaj kamal kamil karel karim karl karol kasper kazimierz keith kemal ken kenneth
  kerem kevin khaled khalid khalifa khalil kiril kirill klaus klement knud kofi kolinda konrad konstantin konstantinos kostas kourosh
  krisjanis kristian kristjan krum krzysztof kumar kurt kwabena kwame kwesi kyriakos laars ladislav lamberto lamine lars lasha laszlo lauri
  laurent laurentiu lawrence lazar lazaro leandro leif leo leon leonard leonardo leonid leopold leopoldo lesetja leszek levan levon liam
  linas ljubomir lloyd loic lorenzo lothar louis luc luca lucas luciano ludovico luigi luis lukas lukasz lutz maciej magnus mahamadou mahdi
  mahmood mahmoud mahmud majid malcolm malik mamadou manfred mansour mantas manuel marat marc marcel marcelo marcin marco marcos marcus
  marek mariano mario marius mark marko markus markku marlon martin martins marton marwan massimo mateo mateusz matej mathias mathieu
  mateus matt matteo matthew matthias matti maurice mauricio mauro max maxim maximilian mayar mehdi mehmet melker mevlut michael michal
  michalis michel miguel mihai mihail mika mikael mike mikhail mikheil mikko mikola mikolaj milan milos milorad mirko miro miroslav mirza
  misael mladen mohamed mohammad mohammed moses moshe mostafa mousa moussa mubarak muhammad muhammadu mukhtar murat musa mustafa mustapha
  mykhailo mykola nabil nadim nasser natan nathan nathaniel nawaf nayef neil nelson nenad niall nicholas nick nicolae nicolas niels nigel
  nijat nikol nikola nikolai nikolaos nikolaus nikolay nikos nils noah noel norbert norman nuno nurlan oleg oleh oleksandr oleksii oleksiy
  olaf olafur olav olivier olli olof olusegun omar omer orhan oscar oskar oswaldo otabek otto ottmar owen pablo paddy pal panagiotis paolo
  pascal patrice patricio patrick patrik paul paulo paulus pavel pavlo pawel peadar pedro pekka pentti per percy petar peter petr petri
  petros petteri petru petrus philip philipp philippe pierre piero pieter pietro piotr plamen predrag primoz qais rabin radek radoslaw radovan
  radu rafael rafal rafik rahim rainer raimonds rajesh rajiv ralf ralph ramin ramiro ramon ramzi ramzan randolph raphael rasheed rashid
  rasmus ratko raul raymond reza ricardo ricardo richard riad rinat robert roberto roderich rodolfo rodrigo roger roland rolf roman
  ron ronald rory ross rostam roy ruben rudi rudolf rui ruslan russell rustam ryan saad saadoun sabri sadiq sadyr said sakari salah salem
  salim salman salomon salvador salvatore sameh samir samuel sandor sanjay sandro sani santiago sardar sasa saud sayed scott sean sebastian
  sebastien sefik selim sepp serdar serge sergei sergej sergey sergio serhii serhiy seyoum seth shahid shavkat shaun shimon sigmar sigurd
  sigurdur silvio silviu simeon simon sirojiddin slavko slobodan solomon soren spencer spyros stanislav stanislaw stanley stefan stefano
  stefanos steffen sten stephane stephen steve steven stig stipe stoyan stuart sukhrob suleiman sultan sven svein sverre sylvain tadeusz
  tahir taras tarek tariq tarmo tavares ted teodor terrence terry thabo theo theodor theodore theodoros thierry thomas thorsten tibor tiit
  tim timo timothy timur titus tobias todd tom tomas tomasz tommaso tommy tomislav toni tony toomas torbjorn tore toshiro traian trevor
  tsvetan turki ulf ulrich umaro umar umberto urmas urs usman uwe vaclav vadim vadym vahan valdis valentin valeri valeriy vasil vasile
  vasili vasilis vasily vasyl veli vesa vicente victor vidar vijay viktor vilho viljar ville vincent vincenzo vinko viorel vitali vitaliy
  vitaly vitor vittorio vjekoslav vlad vladan vladimir vladislav volker volodymyr vuk vygaudas wael waldemar walid walter warren werner
  wilfried wilfred willem william willy winston wladyslaw wojciech wolfgang wolfram xavier yahya yannick yannis yaser yasser yerlan yevgeny
  yiannis yitzhak yoav yohannes yosef younes youssef yuri yurii yuriy yusuf yves zachary zafar zaid zbigniew zdenek zdravko zeljko zenon
  ziad zlatko zoltan zoran zsolt zurab
  adebayo alhagie alioune bakary bongani chinedu chukwuma demba emeka fadel femi fulgence getachew haruto hideki ibrahima ikechukwu jabulani jaber
  kenji kojo kwasi lamin mamoudou mandla modou munir naoki nhlanhla nnamdi obinna olufemi ousmane ravi sabelo samba satoshi sekou sibusiso sipho
  souleymane suresh takeshi tapiwa themba tomasi uche vusi wafula yaw yusuke zubair everton lorne anatole nirmal laith gonzalo armindo tinashe
  jacinto farrukh jasur sardor daulet serik tulegen batyr berdymurat everett rodney octavian lautua tevita semisi viliami ratu josaia waisake
  manasa apisai sione
`);

/** Gender by given name, folded; for pronouns only, where a text says nothing else. Written for attache. */
export const GIVEN_NAMES: ReadonlyMap<string, 'F' | 'M'> = new Map([
  ...FEMALE.map((name) => [name, 'F'] as const),
  ...MALE.map((name) => [name, 'M'] as const),
]);
