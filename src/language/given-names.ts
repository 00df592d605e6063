// Given names that occur most among people in public life, without case and diacritics: enough to tell that
// "Maria Alvarez" is a person. The compiled model knows many more as names; these hold without any model.

/** Names borne by women far more often than by men. */
export const FEMALE_NAMES = `
  abigail ada adriana agnes agneta agnieszka aida aina aisha albertina alejandra aleksandra alena alessandra
  alexandra alice alicia alina aline alison alla alma amal amanda amber amelia amina aminata amparo amy ana
  ane angela angeles angelica angelina anita anja ann anna anne annette annick annie annika antoinette
  antonella antonia asa ashley asma asta astrid aud audrey aurelie aurora ava ayesha ayse barbara
  beata beatrice beatriz belen benedicte berit bernadette beth bettina betty beyonce birgitta blanca brenda
  bridget brigitte britney britt brittany camila camilla carina carla carme carmen carol carole carolina
  caroline carolyn catalina catarina catherine cathy cecile cecilia celia celine chantal charlotte cheryl
  chiara chloe christelle christiane christina christine cindy claire clara clare claudia claudine colette
  colleen concepcion consuelo corina corinne cornelia courtney cristina crystal cynthia dagmar dalia dana
  daniela danielle dawn debbie deborah delia delphine denise desiree diana diane dolores dolors donatella
  donna doris dorothy dulce edith edna elaine elena eleni eliane elin elisa elisabeth elisabetta elise
  elizabeth ellen elsa elvira elzbieta emilia emilie emily emma emmanuelle erica erika erzsebet ester
  esther eva evelyn evelyne ewa fabienne fabiola faith farida fatima fatma federica fiona flavia flora
  florence franca frances francesca francine francisca francoise frederique gabriela gabriella gabrielle
  gail galina genevieve georgina geraldine gillian gina giovanna gisela gisele giulia gladys gloria grace
  graciela greta guadalupe gudrun gunilla gunn halina hana hanna hannah hanne harriet heather heidi helen
  helena helene helga helle hilda hilde holly hope ida ildiko imelda ina ines inese inga inger ingrid
  inmaculada irena irene irina irma iryna isabel isabella isabelle isaura ivana jackie jacqueline jana jane
  janet janice jeanne jennifer jenny jessica jill jitka joana joanna joelle johanna josefa josefina
  josephine joy joyce juana judit judith judy julia juliana julie justine karen kari karin karina karine
  karla katalin katarina katarzyna kate katerina katherine kathleen kathy katia katie katja katrin kavita
  kay kayla kelly kerstin khadija kim kimberly kirsten kirsti kirsty kjersti klara kristin kristina krystyna
  laila lakshmi lara larisa larysa latifa laura laure lauren laurence lea leila lena lene lenka leticia lia
  lidia lilia liliana liliane lina linda lindsay lindsey lisa lisbeth lise liv liz lois lorena lorna
  lorraine louise lourdes lucia luciana lucie lucila lucy luisa lydia lynda lyubov lyudmila madeleine
  madison magda magdalena maggie maite maja malala malin manuela mara marcela marcia margaret margareta
  margarida margarita margit mari maria mariam mariana marianne marie marija marijke marilyn marina marine
  marion marisa marit marlene marta martha martina martine mary maryse mathilde maud maureen maya mayra
  megan meghan mei melanie melissa merce mercedes meritxell mette mia michaela michelle milena mireia
  mireille miriam mona monica monika monique montserrat muriel myriam nadezhda nadia nadine nancy naomi
  natalia natalie nataliia nataliya natalya nathalie neha nelly nicole nina noemi nora norma nuria oksana
  olena olga olha olivia oprah paloma pam pamela paola pascale patricia patrizia paula paulina pauline penny
  pernille petra pia pilar pooja priya rachel ragnhild raisa raquel rebecca regina renata renate renee rina
  rita roberta rocio rosa rose rosemary rosie roxana ruby ruth sabina sabine sabrina sakura sally salma
  samantha samia samira sandra sandrine sara sarah sari scarlett selma sharon sheila shirley sigrid silvana
  silvia simona siri siv sofia soledad solveig sonia sonja sophia sophie soraya souad sri stacey stefania
  stefanie stella stephanie sue susan susana susanne suzanne svetlana svitlana sylvia sylvie tamar tamara
  tammy tania tanja tatiana tatyana taylor teresa tetiana theresa therese tiffany tina tiziana tone tove
  trine trish ulla ursula urszula usha valentina valeria valerie vanessa vera verena veronica veronika
  veronique vesna vicky victoria viktoria violeta virginia virginie viviane wendy winnie xiu yael yasmine
  yelena yolanda yuki yulia yuliya yvette yvonne zainab zdenka zoe zuzana`;

/** Names borne by men far more often than by women. */
export const MALE_NAMES = `
  aaron abdallah abdoulaye abdul abdullah abdullahi abel abraham abubakar adam adnan adolfo adrian adriano
  agustin ahmad ahmed ahmet alain alan albert alberto aldo alejandro aleksandar aleksander aleksandr aleksey
  ales alessandro alex alexander alexandre alexandru alexey alexis alfonso alfred alfredo ali aliaksandr
  allan alvaro alyaksandr amadou amir amit anatol anatolii anatoliy anatoly anders andi andras andre andreas
  andrei andrej andres andrew andrey andrii andris andriy andrzej andy angel angelo anil anthony antoine
  anton antoni antonin antonio anwar arjun armando arnaud arne artem arthur artur arturo ashok attila
  augusto austin aziz bambang barack barry bart bela ben benjamin benoit bernard bernardo bertrand bilal
  bill bjorn bob bogdan boris borys brad brandon brendan brett brian bruce bruno carl carles carlo carlos
  carmelo casey cedric celso cesar chad chan chandra charles charlie chaudhry chidi chris christian
  christoph christophe christopher christos claude claudio clement cody cole colin constantin corey craig
  cristian csaba cyril dag damian damien dan daniel danny dario dave david davide dax dean denis dennis
  derek dick didier diego dimitris dmitry dmytro domenico domingos dominic don donald doug douglas dragan
  drake dumitru duncan dustin dylan eddie eddy edgar edouard eduard eduardo edward edwin einar elias elon
  emanuele emeka emil emile emilio emmanuel enrico enrique enzo eric erik ernest ernesto ernst esteban ethan
  eugen eugene eugenio evgeny fabien fabio fabrizio faisal federico felipe felix ferenc fernando fidel
  filipe filippo flavio florin francesc francesco francis francisco franck franco francois frank frantisek
  franz fred frederic frederick fredrik fumio gabor gabriel gaetano gareth gary gavin geir gennady geoff
  geoffrey georg george georges georgios gerald gerard gerardo gergely gerhard german gerry gheorghe ghulam
  giacomo gian giancarlo gianfranco gianluca gianni gideon gilbert gilberto gilles giorgi giorgio giorgos
  giovanni giulio giuseppe glenn godfrey gonzalo goran gordon graham greg gregory grzegorz guido guillaume
  guillermo gunnar gustavo guy gyorgy gyula habib hamid hannes hans harald harold harry hasan hassan hector
  helge henk hennadii henri henrik henry herbert herman hermann herve hiroshi hiroyuki horacio hossein
  howard hubert hugh hugo humberto huseyin hussein iain ian ibrahim ignacio igor ihor imran imre inaki ioan
  ioannis ion isaac ismael ismail istvan ivan ivo jacek jack jacob jacques jaden jaime jake jakob jamal
  james jamie jan janis janos jared jaromir jaroslav jason jaume javier jay jayden jean jeff jeffrey jens
  jeremy jerome jerry jerzy jesus jiang jim jimmy jiri joachim joao joaquim joaquin joe joel johan johann
  johannes john johnny jon jonas jonathan jordi jorge jose josef josep joseph josh joshua jozef jozsef juan
  julian julien julio julius juri juris justin kamal kamel kanye karel karim karl karoly keith ken kenji
  kennedy kenneth kevin kgalema khaled khalid kjell klaus knut kofi konstantin konstantinos kostas kristian
  krzysztof kurt kwabena kwame kyle ladislav lajos larry lars laszlo laurent lawrence leif lennart leo leon
  leonard leonardo leonid leopoldo liam lino lionel lluis logan lorenzo louis lubomir luc luca lucas luciano
  lucio luigi luis luiz luke maciej magnus mahamat mahendra mahmoud maksim maksym malcolm malik mamadou
  manuel marc marcel marcelo marcio marco marcos marcus marek mariano mario marius mark marko markus mart
  martin mason massimo mathias mats matt matteo matthew maurice mauricio maurizio mauro max maxime mehmet
  mian michael michal michel mick miguel mihai mihaly mikael mikalay mike mikhail miklos milan milos
  miloslav mir mircea miroslav mohamad mohamed mohammad mohammed mohan morten moses moshe moussa muhammad
  muhammed murat musa mustafa mustapha mykhailo mykola nabil naftali narendra neil nelson nestor nicholas
  nick nicola nicolae nicolas nigel nikolai nikolay nikos nils noah noel norbert norman nuno odd ola ole
  oleg oleh oleksandr oleksii oleksiy olivier omar omer osama oscar osman osvaldo otto pablo pal paolo
  pascal pasquale pat patrice patricio patrick paul paulo pavel pavlo pedro per pere pete peter petr petro
  phil philip philippe piero pierre pieter pietro piotr radu rafael raffaele rahul raja rajendra rajesh
  ralph ram ramesh ramon rana randy raphael raul ravi ray raymond recep renato rene renzo ricardo riccardo
  richard rick rishi rob robert roberto robin rocco rod rodolfo rodrigo rogelio roger roland rolf roman ron
  ronald ross roy ruben rudolf rui ruslan russell ryan ryszard said salah saleh salim salvador salvatore sam
  samir samuel sandor sandro sanjay santiago sardar scott sean sebastian sebastien serge sergei sergey
  sergio serhii serhiy shane shinzo silvio simon solomon stanislav stanley stefan stefano stepan stephane
  stephen steve steven stewart stuart suleiman sultan sunil surendra suresh svein sven syed sylvain tadeusz
  tahir takeshi tamas tang taras tariq tayyip ted terje terry thabo theo thierry thomas tibor tim timothy
  tobias todd tom tomas tomasz tomislav tommy tony toomas tor tore travis trevor troy tunde tyler ugo
  uladzimir ulf umar usman vaclav vadim vadym valentin valerii valeriu valeriy valery vasil vasile vasily
  vasyl vicente victor vijay viktar viktor vincent vincenzo viorel vitalii vitaliy vitaly vittorio vlad
  vladimir vladislav volodymyr vyacheslav vytautas walter wayne wei werner william willie willy wilson
  wojciech wolfgang wong xavier xi yair yannick yaroslav yaw yevgeny yevhen yoshihide youssef yuri yurii
  yuriy yury yusuf yves zach zbigniew zdenek zhu zoltan zoran zsolt zurab`;

/** Names borne by both. */
export const SHARED_NAMES = `
  andrea chang cheng chou daniele dominique eli gabriele gao hsu inge joan kerry krishna kwon lai leslie
  lilian marian michele nino rosario sandy shen simone tan val wan yun zhao`;
