/** Given names that men, or women, bear nearly without exception, from many languages, folded. Own list. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MALE_NAMES = words(`
  aaron abdul abdullah abdurrahman abraham adam adrian ahmad ahmed akbar akira alain alan alastair albert alberto alejandro
  aleksandr alexander alexei ali amir anatoly anders andrew andrzej angus anthony antonio anwar ariel arthur asif atal avigdor ayman
  barack barry bashar ben benjamin bernard bernie bill billy binyamin bjorn bob bobby bogdan boris brad bradley brandon brian
  bronislaw bruce bryan callum carl carlos chad charles ciaran clement clive colin craig damian dan daniel darren dave david dean
  declan dennis derek derrick diego dieter dmitri dmitry dominic donald douglas dragan duncan dwight ed eduardo edward ehud enrico
  enrique eric erik ernest ethan eugene fabian faisal felix ferenc fernando fidel francesco francisco francois frank franklin fred
  frederick fritz gabriel gareth gary geoffrey george gerald gerard gerhard gerry giles giovanni giuseppe glenn goodluck goran
  graham greg gregory gunther gustav gyorgy hamid hamish hans hasan hassan heinz helmut henri henrik henry hiroshi horst hosni
  hossein hugo hussein ian ibrahim igor imran istvan ivan jack jacob jacques jamal james janos jaroslaw jason javad javier jeff
  jeffrey jens jeremy jerry jim jimmy joao joe john johnny jonathan jorge joschka jose joseph joshua jozsef juan julian julio
  junichiro jurgen justin kamal karim karl keith kenji kenneth kevin khalid klaus knut kofi konstantin krzysztof kyle larry lars
  laszlo lawrence lech leo leonard leonid liam lorenzo louis lucas ludwig luigi luis luiz luke lyndon mahdi mahmoud malcolm manfred
  manmohan manuel marcel marco mario mark martin marwan massimo matt matteo matthew matti mehdi mehmet michael michel miguel mikael
  mike mikhail milos mohamed mohammad mohammed morgan moshe muammar muhammad mustafa mwai narendra nasser nathan nawaz neil nestor
  nicholas nick nicolas niels nigel nikolai nikolay noah nouri nuno oleg oliver olivier olof olusegun omar osama oscar otto owen
  pablo paolo patrick paul paulo pavel pedro pervez peter petr philip philippe pierre pietro quentin radovan rafael raila rajiv
  ralph ramon randy rashid ratko raul ravi raymond recep reza ricardo richard rick rob robert roberto rodney roger roman romano ron
  ronald roy rudolph rudy rui rupert russell saddam salman samuel sanjay scott seamus sean sergei sergey sergio shimon shinzo silvio
  simon slobodan stanley stefan stephen steve steven stuart takashi tariq taro ted thabo theodore thierry thomas tiago tim timo
  timothy todd tom tomasz tony traian travis trevor ulysses uwe vaclav victor vijay viktor vincent vladimir walter william winston
  wojciech wolfgang woodrow yasir yasser yasuo yitzhak yuri yves zachary zbigniew zoran`);

export const FEMALE_NAMES = words(`
  abigail aisha alice alison amanda amy ana anastasia angela anke ann anna anne annegret ashley astrid aysha barbara beatriz benazir
  betsy betty beverly birgit brenda brigitte brittany carmen carolyn catherine cathy cecile cheryl chiara christina christine cindy
  claire condoleezza cristina cynthia dalia danielle debbie deborah debra denise diana diane dilma dolores donna doris dorothy
  ekaterina eleanor elena elisabetta elizabeth ellen emily emma evelyn fatima fiona frances francesca francoise galina genevieve
  gillian gina giorgia giulia gloria golda graca gudrun hanan hannah harriet hazel heather heidi helen helene helga helle hillary
  imogen indira ines ingeborg ingrid irina isabel isabella isabelle ivanka jacqueline jane janet janice jayalalitha jennifer jessica
  jill joan juana judith judy julia julie karen karin katherine kathleen kathryn kathy kayla khadija kimberly laura lauren layla
  leah leila linda lisa lori lucia lucy ludmila lyudmila madeleine margaret margrethe maria mariam marie marilyn martha martine mary
  maryam megan megawati melania melissa mette michelle moira molly monika nancy natalia natalie natalya nathalie nicole olga olivia
  oprah pamela paola patricia peggy petra philippa pilar polly pratibha rachel rebecca renate rosa ruth sabine sally samantha sandra
  sara sarah segolene sharon sheila shirin shirley sigrid simone sofia sonia sophia stephanie suha susan sushma svetlana sylvie
  tansu tarja tatiana teresa tessa theresa tina tzipi ursula valerie wangari whitney winnie yelena yulia zainab zeinab`);
