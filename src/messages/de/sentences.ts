/**
 * What lower layers tell in English - the command prints it so - and the page says in German: refusals of files, problems of
 * a dataset, steps that no longer fit, what a format has no place for. `{}` stands for what is put in; `{1}` is the first of these.
 */
import type { Sentences } from '../sentences.ts';

const FILES: Sentences = {
  'The file is empty': 'Die Datei ist leer',
  'The file is cut off{}': 'Die Datei bricht ab{1}',
  'Get it again: it is not whole.': 'Holen Sie sie noch einmal: Sie ist unvollständig.',
  'The file is not JSON{}{}': 'Die Datei ist kein JSON{1}{2}',
  'The file is not JSON.': 'Die Datei ist kein JSON.',
  'The file is not JSON{}': 'Die Datei ist kein JSON{1}',
  'The file is not JSON': 'Die Datei ist kein JSON',
  ' at line {}, column {}': ' in Zeile {1}, Spalte {2}',
  ' at line {}, column {}, where {} belongs': ' in Zeile {1}, Spalte {2}, wo {3} hingehört',
  ', where {} belongs': ', wo {1} hingehört',
  'a value': 'ein Wert',
  'a value or "]"': 'ein Wert oder "]"',
  'a field name in double quotes': 'ein Feldname in doppelten Anführungszeichen',
  'a field name in double quotes or "}"': 'ein Feldname in doppelten Anführungszeichen oder "}"',
  'a comma or "]"': 'ein Komma oder "]"',
  'a comma or "}"': 'ein Komma oder "}"',
  'nothing more': 'nichts mehr',
  'a line break written as \\n': 'ein Zeilenumbruch, geschrieben als \\n',
  'the rest of a string': 'der Rest einer Zeichenkette',
  'Correct it there.': 'Berichtigen Sie es dort.',
  'The browser ended the decoding, most likely for want of memory':
    'Der Browser hat das Lesen abgebrochen, wohl weil der Speicher nicht reicht',
  'Close other tabs and try again; or build the dataset with --split, texts apart.':
    'Schließen Sie andere Tabs und versuchen Sie es noch einmal; oder erzeugen Sie den Datensatz mit --split, die Texte für sich.',
};

/** Why the texts of a large dataset are not here; a path or the name of a file stands before. */
const TEXTS: Sentences = {
  '{}: it is not JSON': '{1}: Sie ist kein JSON',
  '{}: it is no file of texts': '{1}: Sie ist keine Datei mit Texten',
  '{}: it has no text of “{}”': '{1}: Sie hat keinen Text von „{2}“',
  '{}: its text of “{}” is not the one that the dataset was built from':
    '{1}: Ihr Text von „{2}“ ist nicht der, aus dem der Datensatz gemacht wurde',
  '{}: the browser could not fetch it': '{1}: Der Browser konnte sie nicht holen',
  '{}: the server does not give it ({})': '{1}: Der Server gibt sie nicht heraus ({2})',
  '{}: it lies beside the file that you opened, where a page cannot look. Open the dataset from a server, or build it without --split':
    '{1}: Sie liegt neben der Datei, die Sie geöffnet haben, wo eine Seite nicht nachsehen kann. Öffnen Sie den Datensatz von einem Server, oder erzeugen Sie ihn ohne --split',
  'The dataset of the project is damaged': 'Der Datensatz des Projekts ist beschädigt',
  'The template has no place for the project': 'Die Vorlage hat keinen Platz für das Projekt',
};

const DATASETS: Sentences = {
  'Build one from articles: sourceline build FOLDER --out dataset.json':
    'Erzeugen Sie einen aus Artikeln: sourceline build ORDNER --out dataset.json',
  'The file is not a Sourceline dataset: it is not an object':
    'Die Datei ist kein Datensatz von Sourceline: Sie ist kein Objekt',
  'The file is not a Sourceline dataset: its “format” is not "sourceline"':
    'Die Datei ist kein Datensatz von Sourceline: Ihr „format“ ist nicht "sourceline"',
  'The dataset is of version {}; this Sourceline reads version 1':
    'Der Datensatz hat die Version {1}; dieses Sourceline liest Version 1',
  'Open it with the Sourceline that made it, or build it again with this one.':
    'Öffnen Sie ihn mit dem Sourceline, das ihn gemacht hat, oder erzeugen Sie ihn mit diesem neu.',
  'Bring the files of texts to where the dataset is, or build it again.':
    'Legen Sie die Dateien mit den Texten neben den Datensatz, oder erzeugen Sie ihn neu.',
  '{} is missing; it is {}': '{1} fehlt; es ist {2}',
  '{} is missing': '{1} fehlt',
  '{} is empty': '{1} ist leer',
  '{} is an empty list': '{1} ist eine leere Liste',
  '{} is longer than {} characters': '{1} ist länger als {2} Zeichen',
  '{} is {}, less than {}': '{1} ist {2}, weniger als {3}',
  '{} is {}, more than {}': '{1} ist {2}, mehr als {3}',
  '{} is {}, not {}': '{1} ist {2}, nicht {3}',
  '{} is not 64 hexadecimal digits, in lower case':
    '{1} besteht nicht aus 64 Hexadezimalziffern in Kleinbuchstaben',
  '{} is not what belongs there: {}': '{1} ist nicht, was dort hingehört: {2}',
  'a text': 'ein Text',
  'a number': 'eine Zahl',
  'a whole number': 'eine ganze Zahl',
  'a list': 'eine Liste',
  'an object': 'ein Objekt',
  'Entry {} of “{}”': 'Eintrag {1} von „{2}“',
  'Leave out a field that has no value.': 'Lassen Sie ein Feld weg, das keinen Wert hat.',
  'Use one of: {}.': 'Möglich ist: {1}.',
  '{} has a control character or half a character in it (it is {})':
    '{1} enthält ein Steuerzeichen oder ein halbes Zeichen (es ist {2})',
  '{} is not a date in EDTF, such as 2020-10-06, 2020-10, 199X or 2020-09-28/.. (it is {})':
    '{1} ist kein Datum in EDTF wie 2020-10-06, 2020-10, 199X oder 2020-09-28/.. (es ist {2})',
  '{} is not an address that starts with http:// or https:// (it is {})':
    '{1} ist keine Adresse, die mit http:// oder https:// beginnt (es ist {2})',
  '{} is not a path such as dataset.texts/1.json (it is {})':
    '{1} ist kein Pfad wie dataset.texts/1.json (es ist {2})',
  '“{}” is not a field of version 1': '„{1}“ ist kein Feld der Version 1',
  'Check its spelling, or take it out.': 'Prüfen Sie die Schreibweise, oder nehmen Sie es heraus.',
  '“{}” is not a field that a dataset may have': 'Ein Feld „{1}“ darf kein Datensatz haben',
  'Take the field out; be wary of where the file came from.':
    'Nehmen Sie das Feld heraus, und trauen Sie der Herkunft der Datei nicht.',
  'The id “{}” is taken already, by {}': 'Die Kennung „{1}“ ist schon vergeben, an {2}',
  'Give each entry an id of its own.': 'Geben Sie jedem Eintrag eine eigene Kennung.',
  'No entry of “{}” has the id “{}”': 'Kein Eintrag von „{1}“ hat die Kennung „{2}“',
  'Add it to “{}”, or correct the id.':
    'Fügen Sie ihn zu „{1}“ hinzu, oder berichtigen Sie die Kennung.',
  '“{}” is part of itself, by way of “{}”': '„{1}“ ist über „{2}“ ein Teil von sich selbst',
  'Take out one “partOf” of the circle.': 'Nehmen Sie ein „partOf“ des Kreises heraus.',
  'Build the dataset again from its articles: sourceline build.':
    'Erzeugen Sie den Datensatz neu aus seinen Artikeln: sourceline build.',
  '{} The article or the quote was changed since.':
    '{1} Der Artikel oder das Zitat wurde seither geändert.',
  '“{}”': '„{1}“',
  'ends ({}) before it has begun ({})': 'endet ({1}), bevor es begonnen hat ({2})',
  "ends at {}, after the text's last character ({})":
    'endet bei {1}, nach dem letzten Zeichen des Textes ({2})',
  'starts at {}, in the middle of a character': 'beginnt bei {1}, mitten in einem Zeichen',
  'ends at {}, in the middle of a character': 'endet bei {1}, mitten in einem Zeichen',
  'The span in article “{}” {}': 'Die Stelle im Artikel „{1}“ {2}',
  'The {} ({} to {}) does not stand inside the passage ({} to {})':
    '„{1}“ ({2} bis {3}) steht nicht in der Textstelle ({4} bis {5})',
  'Page {} of article “{}” begins at {}, out of order or after its text':
    'Seite {1} des Artikels „{2}“ beginnt bei {3}, außer der Reihe oder nach seinem Text',
  'The quote in article “{}” {}': 'Das Zitat im Artikel „{1}“ {2}',
  'The quote is not what article “{}” has from {} to {}':
    'Das Zitat ist nicht, was im Artikel „{1}“ von {2} bis {3} steht',
};

const ARTICLES: Sentences = {
  'The article “{}” has no words': 'Der Artikel „{1}“ hat keine Wörter',
  'Rename the file, or give the article an “id” of its own.':
    'Benennen Sie die Datei um, oder geben Sie dem Artikel eine eigene „id“.',
  'Some bytes are broken UTF-8; they are shown as �':
    'Einige Bytes sind fehlerhaftes UTF-8; sie stehen als � da',
  'The file is not UTF-8; it was read as {}': 'Die Datei ist kein UTF-8; sie wurde als {1} gelesen',
  'The file is not a text': 'Die Datei ist kein Text',
  'An article is {"id", "title", "publisher", "url", "published", "text"}; only “text” has to be there.':
    'Ein Artikel ist {"id", "title", "publisher", "url", "published", "text"}; nur „text“ muss da sein.',
  'This is not an article: it is not an object': 'Das ist kein Artikel: Es ist kein Objekt',
  'This is a dataset that was built, not an article':
    'Das ist ein fertiger Datensatz, kein Artikel',
  'The article has no “text”': 'Der Artikel hat keinen „text“',
  'There is no .txt of this name beside it': 'Daneben liegt keine .txt dieses Namens',
  'This is not JSON': 'Das ist kein JSON',
  'The JSON is cut off here': 'Das JSON bricht hier ab',
  'Here {} belongs.': 'Hierher gehört {1}.',
  'Front matter stands between two lines of “---”, one “name: value” on a line.':
    'Der Kopf steht zwischen zwei Zeilen „---“, ein „name: wert“ je Zeile.',
  'front matter': 'Kopf der Datei',
  'It is not a list of fields': 'Er ist keine Liste von Feldern',
  'is not a text': 'ist kein Text',
  'Write it in quotation marks, or leave it out.':
    'Setzen Sie es in Anführungszeichen, oder lassen Sie es weg.',
  'is not a list of texts': 'ist keine Liste von Texten',
  'Write it like ["Jo Doe"].': 'Schreiben Sie es wie ["Jo Doe"].',
  'is no web address: {}': 'ist keine Webadresse: {1}',
  'Give one that starts with http:// or https://.':
    'Geben Sie eine an, die mit http:// oder https:// beginnt.',
  'Write it like 2020-10-06 or 2020-10-06T22:41.':
    'Schreiben Sie es wie 2020-10-06 oder 2020-10-06T22:41.',
  'is not a date{}': 'ist kein Datum{1}',
  'the field “{}”': 'das Feld „{1}“',
  'No field holds the text of the articles': 'Kein Feld enthält den Text der Artikel',
  'The file has {} entries; only the first {} are read':
    'Die Datei hat {1} Einträge; nur die ersten {2} werden gelesen',
  'Articles are read from {}.': 'Artikel werden gelesen aus {1}.',
  'Save it as plain text in UTF-8.': 'Speichern Sie sie als reinen Text in UTF-8.',
  'The metadata is not an object': 'Die Angaben sind kein Objekt',
  'plain text': 'reiner Text',
  'a web page': 'eine Webseite',
  'JSON lines': 'JSON-Zeilen',
  'a table with tabs': 'eine Tabelle mit Tabulatoren',
  'a table': 'eine Tabelle',
  'a feed': 'ein Feed',
  'an archive': 'ein Archiv',
  'a PDF': 'ein PDF',
  'a Word document': 'ein Word-Dokument',
  'It was read as {}': 'Gelesen als: {1}',
  'Its name ends in .{}, but it is {}, and was read as that':
    'Der Name endet auf .{1}, der Inhalt ist aber {2} und wurde so gelesen',
  'Files of this format are not read': 'Dateien dieses Formats werden nicht gelesen',
  'This is {}': 'Das ist {1}',
  '{} of text, at most {} are read': '{1} Text, höchstens {2} werden gelesen',
  'The article is too long: {}': 'Der Artikel ist zu lang: {1}',
  'Split it into several files.': 'Teilen Sie ihn auf mehrere Dateien auf.',
  'The file is too large: {}, at most {} are read':
    'Die Datei ist zu groß: {1}, höchstens {2} werden gelesen',
  'The file could not be read as what it seems to be':
    'Die Datei ließ sich nicht als das lesen, was sie zu sein scheint',
  'There is no room for it: {} of text are read at once':
    'Für sie ist kein Platz: {1} Text werden auf einmal gelesen',
  'The browser could not read the file': 'Der Browser konnte die Datei nicht lesen',
  'the text': 'der Text',
  'Reading ended in an error, which is a fault of Sourceline, not of the articles':
    'Das Lesen endete mit einem Fehler; er liegt an Sourceline, nicht an den Artikeln',
  'The browser could not fetch the grammar, without which nothing is read':
    'Der Browser konnte die Grammatik nicht holen, ohne die nichts gelesen wird',
};

const FORMATS: Sentences = {
  'an old Word document': 'ein altes Word-Dokument',
  'Save it as .docx and add that.': 'Speichern Sie es als .docx und fügen Sie das hinzu.',
  'a document in Rich Text': 'ein Dokument in Rich Text',
  'Save it as .docx or .txt and add that.':
    'Speichern Sie es als .docx oder .txt und fügen Sie das hinzu.',
  'a picture': 'ein Bild',
  'Run text recognition (OCR) on it and add the text.':
    'Lassen Sie eine Texterkennung (OCR) darüber laufen und fügen Sie den Text hinzu.',
  'a packed file': 'eine gepackte Datei',
  'Unpack it, or pack it as .zip, and add that.':
    'Entpacken Sie sie, oder packen Sie sie als .zip, und fügen Sie das hinzu.',
  'sound or video': 'Ton oder Film',
  'a program': 'ein Programm',
  'Only text is read.': 'Gelesen wird nur Text.',
  'an office document that is not .docx': 'ein Office-Dokument, das kein .docx ist',
  'Save it as .docx or .csv and add that.':
    'Speichern Sie es als .docx oder .csv und fügen Sie das hinzu.',
  'The elements of the page stand in each other too deeply':
    'Die Elemente der Seite sind zu tief ineinander geschachtelt',
  'The page has more than {} elements and signs': 'Die Seite hat mehr als {1} Elemente und Zeichen',
  'The entry has a headline and no text': 'Der Eintrag hat eine Überschrift und keinen Text',
  'Open its page, save it, and add that file.':
    'Öffnen Sie seine Seite, speichern Sie sie, und fügen Sie diese Datei hinzu.',
  'the feed': 'der Feed',
  'The feed is too large: at most {} are read':
    'Der Feed ist zu groß: Höchstens {1} werden gelesen',
  'The feed declares entities of its own, which are not read':
    'Der Feed erklärt eigene Entitäten; sie werden nicht gelesen',
  'RSS, Atom, RDF and JSON Feed are read.': 'Gelesen werden RSS, Atom, RDF und JSON Feed.',
  'This is not a feed that could be read': 'Das ist kein Feed, der gelesen werden könnte',
  'The feed has no entries': 'Der Feed hat keine Einträge',
  'Save the article’s text as a .txt file and add that.':
    'Speichern Sie den Text des Artikels als .txt-Datei und fügen Sie diese hinzu.',
  'The page is too large: {} of HTML, at most {} are read':
    'Die Seite ist zu groß: {1} HTML, höchstens {2} werden gelesen',
  'The page has no words in it': 'Auf der Seite stehen keine Wörter',
  'It may build its text by a program: save it again from the browser as “complete page”.':
    'Vielleicht setzt ein Programm ihren Text zusammen: Speichern Sie sie aus dem Browser noch einmal als „vollständige Seite“.',
  'the words of the page': 'die Wörter der Seite',
  'the page': 'die Seite',
  'meta tags': 'Meta-Angaben',
  'The PDF is locked by a password': 'Das PDF ist durch ein Passwort gesperrt',
  'Save it without one and add that file.':
    'Speichern Sie es ohne und fügen Sie diese Datei hinzu.',
  'The PDF is damaged and cannot be read': 'Das PDF ist beschädigt und nicht lesbar',
  'Open it in a PDF reader and print it to a new PDF.':
    'Öffnen Sie es in einem PDF-Programm und drucken Sie es in ein neues PDF.',
  'The PDF has no text layer: its pages are pictures':
    'Das PDF enthält keinen Text: Seine Seiten sind Bilder',
  'Run text recognition (OCR) on it and add the result.':
    'Lassen Sie eine Texterkennung (OCR) darüber laufen und fügen Sie das Ergebnis hinzu.',
  'the PDF’s properties': 'die Eigenschaften des PDFs',
  'The PDF has {} pages, at most {} are read':
    'Das PDF hat {1} Seiten, höchstens {2} werden gelesen',
  'The first row names the columns, such as title, published, text.':
    'Die erste Zeile benennt die Spalten, etwa title, published, text.',
  'The table has no rows under its first': 'Die Tabelle hat unter der ersten keine Zeilen',
  'A quotation mark is never closed': 'Ein Anführungszeichen wird nie geschlossen',
  'Everything after it was read as one cell.': 'Alles danach wurde als eine Zelle gelesen.',
  'The document is damaged and cannot be read': 'Das Dokument ist beschädigt und nicht lesbar',
  'Open it in a word processor and save it again.':
    'Öffnen Sie es in einer Textverarbeitung und speichern Sie es neu.',
  'A part of the document is refused. {}': 'Ein Teil des Dokuments wird abgewiesen. {1}',
  'The document has no words in it': 'In dem Dokument stehen keine Wörter',
  'the document’s properties': 'die Eigenschaften des Dokuments',
  'The archive is empty': 'Das Archiv ist leer',
  'Its path leads out of the archive; it was left out':
    'Ihr Pfad führt aus dem Archiv hinaus; sie wurde ausgelassen',
  'An archive inside an archive is not read': 'Ein Archiv im Archiv wird nicht gelesen',
  'The archive is damaged: its list of files cannot be read':
    'Das Archiv ist beschädigt: Sein Verzeichnis ist nicht lesbar',
  'Archives in the Zip64 format are not read': 'Archive im Format Zip64 werden nicht gelesen',
  'The archive has {} files, at most {} are read':
    'Das Archiv hat {1} Dateien, höchstens {2} werden gelesen',
  'The files of the archive overlap each other, as in a zip bomb':
    'Die Dateien des Archivs überlappen einander wie in einer Zip-Bombe',
  'The archive would unpack to {}, at most {} are read':
    'Entpackt hätte das Archiv {1}, höchstens {2} werden gelesen',
  'It is locked by a password': 'Sie ist durch ein Passwort gesperrt',
  'It would unpack to {}, at most {} are read':
    'Entpackt hätte sie {1}, höchstens {2} werden gelesen',
  'It unpacks to {} times its size, as in a zip bomb':
    'Entpackt ist sie {1}-mal so groß, wie bei einer Zip-Bombe',
  'It is damaged': 'Sie ist beschädigt',
  'It is cut off': 'Sie bricht ab',
  'It is packed in a way that is not read': 'Sie ist auf eine Art gepackt, die nicht gelesen wird',
};

const CORRECTIONS: Sentences = {
  'The file holds no corrections of Sourceline.':
    'Die Datei enthält keine Korrekturen von Sourceline.',
  'The file is of version {}; this Sourceline reads version 1.':
    'Die Datei hat die Version {1}; dieses Sourceline liest Version 1.',
  'The articles have an event of that id now':
    'Die Artikel haben inzwischen ein Ereignis mit dieser Kennung',
  'The articles have a report of that id now':
    'Die Artikel haben inzwischen eine Meldung mit dieser Kennung',
  'Its words are no longer in the article': 'Die Worte stehen nicht mehr im Artikel',
  'The new name is empty': 'Der neue Name ist leer',
  'What the actor is to be part of is no longer there':
    'Wozu der Akteur gehören soll, ist nicht mehr da',
  'The actor would be part of itself': 'Der Akteur wäre ein Teil von sich selbst',
  'The new title is empty': 'Der neue Titel ist leer',
  'The new date is no date': 'Das neue Datum ist kein Datum',
  'The events to merge it with are no longer there':
    'Die Ereignisse, mit denen es vereint werden soll, sind nicht mehr da',
  '{} of the {} events to merge are no longer there':
    '{1} der {2} zu vereinenden Ereignisse sind nicht mehr da',
  'No report would stay with the event': 'Bei dem Ereignis bliebe keine Meldung',
  '{} of its reports are no longer there': '{1} seiner Meldungen sind nicht mehr da',
  'The event to move the report to is no longer there':
    'Das Ereignis, zu dem die Meldung soll, ist nicht mehr da',
  'The event that it corrects is no longer there':
    'Das Ereignis, das es berichtigt, ist nicht mehr da',
  'The report that it names is no longer there': 'Die Meldung, die es nennt, ist nicht mehr da',
  'The actor that it names is no longer there': 'Der Akteur, den es nennt, ist nicht mehr da',
  'The file is no project of Sourceline.': 'Die Datei ist kein Projekt von Sourceline.',
  'The project is of a newer Sourceline (version {}); this one reads version {}.':
    'Das Projekt stammt von einem neueren Sourceline (Version {1}); dieses liest Version {2}.',
  'The project is of a newer Sourceline (version {}); this one reads version {}':
    'Das Projekt stammt von einem neueren Sourceline (Version {1}); dieses liest Version {2}',
  'Open the dataset or a project file instead: the menu beside the title has both.':
    'Öffnen Sie stattdessen den Datensatz oder eine Projektdatei: Das Menü neben dem Titel hat beides.',
  'The browser has no room left for it': 'Der Browser hat keinen Platz mehr dafür',
  'The browser has closed its storage': 'Der Browser hat seinen Speicher geschlossen',
  'The browser refused it': 'Der Browser hat es verweigert',
  'No projects are kept here': 'Hier werden keine Projekte aufbewahrt',
  'There is no such project in this browser': 'In diesem Browser gibt es kein solches Projekt',
  'Articles were added to the project in another tab meanwhile: open it again and add these once more':
    'Dem Projekt wurden inzwischen in einem anderen Tab Artikel hinzugefügt: Öffnen Sie es neu und fügen Sie diese noch einmal hinzu',
  'The file holds no annotations.': 'Die Datei enthält keine Anmerkungen.',
  '{}: its words stand in no article here, or in several places.':
    '{1}: Die Worte stehen in keinem Artikel hier, oder an mehreren Stellen.',
  'The file holds no slides of TimelineJS, neither as JSON nor as its sheet.':
    'Die Datei enthält keine Folien von TimelineJS, weder als JSON noch als dessen Tabelle.',
  'Pictures and other media, backgrounds, groups, eras, hours of the day.':
    'Bilder und andere Medien, Hintergründe, Gruppen, Zeitalter, Uhrzeiten.',
};

/** What formats have no place for, and dates as they stand in exports that people read. */
const EXPORTS: Sentences = {
  'That they were edited, and what they were: the history saves that as a file':
    'Dass sie berichtigt wurden, und was sie waren: Der Verlauf speichert das als Datei',
  'Who took part, who said it, weights, how dates are known':
    'Beteiligte, wer es sagt, Gewichte, woher die Daten bekannt sind',
  'The texts of the articles, and what actors are part of':
    'Die Texte der Artikel, und wozu Akteure gehören',
  'Events without a date': 'Ereignisse ohne Datum',
  'Events that were still going on': 'Ereignisse, die noch andauerten',
  'Events of which only the latest time is known':
    'Ereignisse, von denen nur der späteste Zeitpunkt bekannt ist',
  'Events whose date is not known to the year':
    'Ereignisse, deren Datum nicht auf das Jahr bekannt ist',
  'Events before the year 1': 'Ereignisse vor dem Jahr 1',
  'Who took part, other than in titles and quotes': 'Beteiligte, außer in Titeln und Zitaten',
  'The texts of the articles, and who actors are': 'Die Texte der Artikel, und wer Akteure sind',
  'The texts of the articles, weights, ids, who actors are':
    'Die Texte der Artikel, Gewichte, Kennungen, und wer Akteure sind',
  'Events of the kind “{}”, which PLOVER has not': 'Ereignisse der Art „{1}“, die PLOVER nicht hat',
  'Passages, attribution, modality, how dates are known':
    'Textstellen, Zuschreibung, Modalität, woher die Daten bekannt sind',
  'The texts of the articles, participants, and who actors are':
    'Die Texte der Artikel, Beteiligte, und wer Akteure sind',
  'The texts of the articles, and actors': 'Die Texte der Artikel, und Akteure',
  'Events: it lists sources alone': 'Ereignisse: Es führt nur Quellen auf',
  'The passages: a picture has the titles alone': 'Die Textstellen: Ein Bild hat nur die Titel',
  'Events without a date that TimelineJS can show':
    'Ereignisse ohne ein Datum, das TimelineJS zeigen kann',
  'Who took part, kinds, attribution and modality': 'Beteiligte, Arten, Zuschreibung und Modalität',
  'Events without a known start, or before the year 1':
    'Ereignisse ohne bekannten Anfang oder vor dem Jahr 1',
};

export const sentences: Sentences = {
  ...FILES,
  ...TEXTS,
  ...DATASETS,
  ...ARTICLES,
  ...FORMATS,
  ...CORRECTIONS,
  ...EXPORTS,
};
