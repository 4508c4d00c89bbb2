/*
 * Looks at a text, here in the browser, for pieces by which a person may be recognised. It sends nothing and keeps
 * nothing. It sees little, and would rather overlook than accuse: finding nothing never means that a text is safe.
 */

/** Every kind there is; the page has a text for each. */
export const KINDS = ["email", "phone", "birth", "number", "address", "name", "age"];

/* In all these patterns: ^^ and $$ are the edges of a word, N a capitalised word, S the spaces within a line. */
const pattern = (source, flags = "giu") => new RegExp(source
  .replaceAll("^^", "(?<![\\p{L}\\p{N}])").replaceAll("$$", "(?![\\p{L}\\p{N}])")
  .replaceAll("<S>", "[ \\t\\u00a0\\u202f]").replaceAll("<N>", "\\p{Lu}[\\p{L}]*(?:['’-]\\p{Lu}?\\p{L}+)*"), flags);
/* Words in a row, each with a small or a capital first letter, where the rest of a pattern must tell the two apart. */
const either = list => "(?:" + list.split("|").map(each => `[${each[0]}${each[0].toUpperCase()}]${each.slice(1)}`).join("|") + ")";
const words = text => new Set(text.split(/\s+/).filter(Boolean));

const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
  + "|january|february|march|april|may|june|july|august|september|october|november|december"
  + "|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|dicembre"
  + "|januari|februari|maj|juni|juli|augusti|oktober)";
const YEAR = "(?:19[2-9]\\d|20[0-3]\\d)";
const DATE = `(?:\\d{1,2}<S>?[./-]<S>?\\d{1,2}<S>?[./-]<S>?(?:${YEAR}|\\d{2})|${YEAR}-\\d{2}-\\d{2}`
  + `|\\d{1,2}(?:er|st|nd|rd|th|°|:e)?<S>+(?:of<S>+)?${MONTH}(?:,?<S>+${YEAR})?|${MONTH}<S>+\\d{1,2}(?:st|nd|rd|th)?,?<S>+${YEAR})`;

const EMAIL = [pattern("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.\\p{L}{2,}")];

const PHONE = [
  // French: 06 12 34 56 78. International: +46 70 123 45 67.
  pattern("^^0[1-9](?:[ .\\u00a0\\u202f-]?\\d{2}){4}$$"),
  pattern("(?<![\\p{L}\\p{N}])(?:\\+|00)[1-9]\\d{0,2}(?:[ .\\u00a0\\u202f()/-]{0,2}\\d){7,12}$$"),
  // Italian mobiles: 347 123 4567. Anything else that begins with 0: 091 123456, 031-12 34 56, 07700 900123.
  pattern("^^3[2-9]\\d[ .\\u00a0/-]?(?:\\d{3}[ .\\u00a0-]?\\d{4}|\\d{2}[ .\\u00a0]\\d{2}[ .\\u00a0]\\d{3})$$"),
  pattern("^^0[1-9]\\d{0,3}(?:[ \\u00a0/-]{1,2}|<S>[-–]<S>)\\d{2,8}(?:[ \\u00a0-]\\d{2,4}){0,3}$$"),
  pattern("^^0[1-9]\\d{7,9}$$")
];

const BIRTH = [
  pattern(`^^(?:née?|né\\(e\\)|nés)<S>+(?:le|un)<S>+(?:\\p{L}+di<S>+|dimanche<S>+)?${DATE}`),
  pattern(`^^(?:born<S>+(?:on<S>+)?(?:the<S>+)?|nat[oa]<S>+(?:il<S>+|l['’]<S>?)|född<S>+(?:den<S>+|år<S>+)?|f\\.<S>+)${DATE}`),
  pattern(`^^född<S>+(?:år<S>+)?${YEAR}$$`),
  pattern("^^(?:(?:date|année)<S>+de<S>+naissance|(?:date|year)<S>+of<S>+birth|dob|(?:data|anno)<S>+di<S>+nascita|födelsedatum|födelseår|födelsedag)"
    + `<S>*(?:[:=]|est|is|è|är)?<S>*(?:le<S>+|the<S>+|il<S>+|den<S>+)?(?:${DATE}|${YEAR}$$)`),
  // A full date in figures, long enough ago to be a birth: plans have the dates of these years.
  pattern("^^(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19[2-9]\\d|200\\d|2010)|(?:19[2-9]\\d|200\\d|2010)-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01]))$$")
];

const NUMBER = [
  // Numéro de sécurité sociale, codice fiscale, personnummer (days from 61 are coordination numbers), French passport, IBAN.
  pattern("^^[1-478]<S>?\\d{2}<S>?(?:0[1-9]|1[0-2]|[2-9]\\d)<S>?(?:\\d{2}|2[AB])<S>?\\d{3}<S>?\\d{3}(?:<S>?\\d{2})?$$"),
  pattern("^^[A-Z]{6}<S>?\\d{2}[A-EHLMPRST]\\d{2}<S>?[A-Z]\\d{3}[A-Z]$$"),
  pattern("^^(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-+]\\d{4}$$"),
  pattern("^^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])\\d{4}$$"),
  pattern("^^\\d{2}[A-Z]{2}\\d{5}$$", "gu"),
  pattern("^^(?:FR|IT|SE)\\d{2}(?:<S>?[A-Z0-9]{4}){4,6}(?:<S>?[A-Z0-9]{1,3})?$$", "gu")
];
/* What comes after the name of a paper that bears a number. */
const PAPER = pattern("^^(?:(?:titre|carte|permis)<S>+de<S>+(?:séjour|résident)|carte<S>+d['’]identité|récépissé|passeport|numéro<S>+(?:d['’])?étranger"
  + "|agdref|sécurité<S>+sociale|sécu|allocataire|(?:numéro|n°)<S>*(?:de<S>+)?dossier|dossier<S>+(?:caf|ofpra|ofii|cnda)?"
  + "|residence<S>+permit|passport|social<S>+security|identity<S>+card|(?:case|file)<S>+number"
  + "|permesso<S>+di<S>+soggiorno|passaporto|carta<S>+d['’]identità|tessera<S>+sanitaria|(?:numero<S>+(?:di<S>+)?)?pratica"
  + "|uppehållstillstånd(?:skort)?|passnummer|pass|personnummer|samordningsnummer|lma-kort|id-kort|(?:ärende|dossier|beteckning)s?-?nummer)"
  + "<S>*:?<S>*(?:num[ée]ro|number|nr\\.?|n[°ºo.]?\\.?)?<S>*(?:est<S>|is<S>|è<S>|är<S>|:|#)?<S>*(?:le<S>+)?");
const PAPER_NUMBER = /[A-Z]{0,3}[ -]?\d[\dA-Z]*(?:[ \u00a0./-]?[\dA-Z]*\d[\dA-Z]*){0,6}(?![\p{L}\p{N}])/uy;

const STREET = either("rue|avenue|av\\.|boulevard|bd|bld|impasse|chemin|allée");
const PLACE = either("place|quai|route|square|passage|montée|résidence|esplanade|faubourg");
const OF = "(?:(?:de|du|des|la|le|les|aux?)<S>+|[dl]['’])";
const ADDRESS = [
  pattern(`^^\\d{1,4}(?:<S>?(?:bis|ter|quater))?,?<S>+${STREET}<S>+${OF}*(?:\\p{L}[\\p{L}'’-]+|\\d{1,2}<S>+\\p{L}+)(?:<S>+<N>)*(?:,?<S>+\\d{5}<S>+<N>)?`, "gu"),
  pattern(`^^\\d{1,4}(?:<S>?(?:bis|ter|quater))?,?<S>+${PLACE}<S>+${OF}*\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?:<S>+\\p{Lu}[\\p{L}'’-]+)*`, "gu"),
  pattern("^^\\d{1,4},<S>+cours<S>+\\p{Lu}\\p{Ll}[\\p{L}'’-]*", "gu"),
  pattern(`^^(?:habite|vit|loge|demeure|réside|domiciliée?)<S>+(?:au<S>+\\d+<S>+|à<S>+la<S>+|dans<S>+la<S>+)?${STREET}<S>+\\p{L}[\\p{L}'’-]+(?:<S>+\\p{L}[\\p{L}'’-]+)?`),
  pattern("^^\\d{1,4}[A-Za-z]?,?<S>+(?:\\p{Lu}[\\p{L}'’]+<S>+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Crescent|Terrace|Gardens)$$", "gu"),
  pattern("^^\\p{Lu}\\p{Ll}{2,}(?:gatan|gata|vägen|gränd|stigen|allén|backen|torget)<S>+\\d{1,3}(?:<S>?[A-H])?$$", "gu")
];
const VIA = "(?:[Vv]ia|[Vv]iale|[Pp]iazza|[Vv]icolo|[Pp]iazzale|[Cc]orso|[Ll]argo)<S>+(?:(?:de[il]|dell[ae]|degli|di|dell['’])<S>*)?<N>(?:<S>+(?:e<S>+|di<S>+|del<S>+)?<N>){0,3}";
/* Without a comma, "via Zoom 2" and "corso Italiano 2" look like addresses too. */
const VIA_COMMA = pattern(`^^${VIA}(?:,<S>*(?:n[.°]?<S>*)?|<S>+n[.°]<S>*)\\d{1,4}$$`, "gu");
const VIA_ROMA = pattern("^^(?:[Vv]ia|[Vv]iale|[Pp]iazza)<S>+(?!Zoom|Teams|Whats|Skype|Mail|E-?mail|Internet|Facebook|Meet|Messenger|Google|Telegram|Instagram|Web|Sms|SMS)"
  + "(?:(?:de[il]|dell[ae]|degli|di)<S>+)?<N>(?:<S>+<N>){0,2}<S>+\\d{1,4}$$", "gu");

const TITLED = pattern("^^(?:[Mm]adame|[Mm]me|[Mm]ademoiselle|[Mm]lle|[Mm]onsieur|(?<!&)M\\.|M(?=<S>\\p{Lu}\\.)|[Mm]r|Mrs|Ms|Miss|Mx|Dr|Docteur|Doctor"
  + "|[Ss]ignora?|[Ss]ignore|[Ss]ignorina|[Ss]ig|[Ss]ig\\.ra|[Ss]ig\\.na|[Dd]ottor|[Dd]ottoressa|[Dd]ott|[Dd]ott\\.ssa|[Ff]ru|[Hh]err|[Ff]röken)\\.?<S>+"
  + "(?!(?:Madame|Monsieur|Mesdames|Messieurs|Signora?|Mrs|Ms|Tout|Toutlemonde|Right|Wrong|President|Präsident|Président|Présidente|Maire|Préfet|Préfète|Ministre|Chair|Sindaco|Sindaca|Presidente|Ordförande)$$)"
  + "(?:\\p{Lu}(?:\\.|$$)(?:<S>?\\p{Lu}\\.)?|(?:(?:de|da|di|el|al|ben|van|von|af|del|della)<S>+)?<N>(?:<S>+(?:(?:de|da|di|el|al|ben|van|von|af|del|della|N['’])<S>*)?<N>)?)", "gu");

const TITLED_SMALL = pattern("^^(?:mme|mlle)\\.?<S>+(?!(?:la|le|les|et|ou|de|du|qui)$$|l['’])\\p{Ll}{2,}", "gu");

/* First names that are hardly anything else: found alone. Not here: names that are words, towns or feasts in one of the languages. */
const SURE = words(`
  Abdallah Abdel Abdelkader Abdou Abdoulaye Abdul Abdullah Abdulrahman Abebe Adama Adem Adriana Adrien Afram Agneta Agnès Ahmad Ahmed Aicha Aïcha
  Aisha Aïssata Aissatou Alain Alessandra Alessandro Alessia Alessio Alexandra Alexandre Alexandros Alhassan Alice Aliou Alioune Amadou Amélie
  Amina Aminata Amira Amr Anastasia Anders Andreas Andrei Andriy Angela Angelo Anna Annika Anita Antoine Antonella Antonio Arash Arnaud Asma Assane
  Astrid Astou Awa Aya Ayoub Ayşe Aziz Bakary Barbro Béatrice Bengt Benoît Bernadette Bernard Birgitta Boubacar Brahim Brigitte Britta Bruno Camilla
  Cécile Cédric Chantal Charlotte Cheikh Chloé Christelle Christina Christine Christophe Claudio Claudia Corinne Cristina Damien Daniela Daniele
  Davide Delphine Denis Diana Didier Domenico Ebba Eleonora Élise Elisabeth Elisabetta Élodie Emanuele Emma Emilie Émilie Erika Ernesto
  Etienne Étienne Fabien Fabio Fabrice Farah Farid Farida Fatema Fatima Fatimah Fatma Fatou Fatoumata Federica Federico Filippo Florian Fodé
  Francesca Francesco François Françoise Fredrik Gabriele Gebre Georges Gérard Ghazal Giacomo Giorgia Giorgio Giovanna Giovanni Giulia Giuseppe
  Giuseppina Guillaume Gunilla Gustaf Habib Hadja Halima Hamid Hamza Hanna Hawa Hélène Henrik Hichem Houda Hussein Ibrahim Ibrahima Idriss Ilaria
  Ingrid Irina Isabelle Ismaël Ismail Issa Ivan Iryna Jacqueline Jamal Jamila Jean Jeanne Jennifer Jérôme Jessica Joanna Joakim Johanna John Jonas Josefin Julien
  Julie Juliette Kadiatou Karim Karima Karin Karine Katarina Kateryna Khadija Khadidja Khaled Khalid Kofi Kristina Laïla Lamine Lars Latifa
  Laurence Leïla Leila Lena Lennart Linnea Lorenzo Louise Luca Lucas Lucie Ludovic Maïmouna Mahdi Mahmoud Mamadou Manon Marcel Marco
  Margaux Maria Mariam Mariama Mariame Marianne Marie Mariem Martina Maryam Massimo Mathieu Matteo Matthieu Maurizio Mehdi Mehmet Mélanie
  Michela Michele Mickaël Mihai Milad Mohamad Mohamed Mohammad Mohammed Monique Monica Moussa Mouna Muhammad Mustafa Mustapha Mykola
  Nadège Nadia Naima Najib Nathalie Nicolas Nils Noémie Noura Oksana Olena Oleksandr Olivier Omar Oumar Oumou Ousmane Paola Paolo Patrice Patrick Patrizia
  Pauline Petra Philippe Pietro Rachid Rachida Raffaele Rania Raphaël Rashid Reza Riccardo Roberta Roberto Rokia Rossella Saad Sabrina Saïd Salif
  Salvatore Samia Samir Samira Samuel Sandrine Sara Sarah Sébastien Sekou Sékou Selam Selma Sergio Seydou Shirin Sidonie Simona Slimane Sofie Solange Sonia
  Sophie Souleymane Stefania Stefano Stéphane Stéphanie Susanne Suzanne Svetlana Sylvain Sylvie Tariq Tatiana Tekle Teresa Tesfay Thérèse Thierry
  Thomas Tomas Torbjörn Ulrika Umberto Valérie Véronique Viktor Vincent Vincenzo Vladimir Volodymyr Waleed Xavier Yacine Yann Yannick Yasmina Yasmine Yassine Yonas
  Youssef Youssouf Yulia Yusuf Yves Yvette Zahra Zainab Zeinab Zineb Zohra Åsa Åke`);
/* First names only when a surname follows. */
const WITH_SURNAME = words(`
  Adam Alba Albert Alex Ali Alma Alpha Amir André Andrea Anne Ange Anton Arthur Audrey Aurore Axel Baptiste Bianca Björn Camille Carl Carla Carlo Catherine Charles Chiara Christian
  Claire Clara Claude Clément Clémence Daniel Dario David Dominique Elena Elias Elin Elsa Emil Emily Eric Erik Eva Fanny Flora Florence Franck Franco Gabriel George Gilles Gloria
  Grace Guy Hans Hassan Helen Henri Hugo Ida Ines Inès Iris Isaac Jack Jacob Jacques James Jan Jane Jens Joël Johan Jonathan Joseph Judith Jules Karl Kim Kristian
  Laura Laurent Lea Léa Leo Léo Leonardo Lina Linda Lisa Louis Luc Lucia Lucy Luis Luigi Maja Malin Marc Marcus Margaret Marina Mario Marion Mark Marta Martin Mary
  Mathilde Maurice Max Mia Michael Michel Mikael Mina Miriam Mohsen Nabil Nancy Natalia Nicola Nina Noa Noah Nora Nour Olga Oscar Pascal Paul Per Peter Pierre
  Rachel Rémi Robert Roger Romain Rosa Rose Sam Sebastian Selim Serena Serge Silvia Simon Simone Sofia Stefan Stella Susan Sven Théo Tim Valentina Valentin Vera
  Victor Viola Virginie William Zoé`);
/* After a sure first name, what is no surname; before one, what makes an institution or a place of it. */
const NO_SURNAME = words(`Association Avenue Aid Centre Center Centro Church College Collège Democrats Europe Fondation Fondazione Foundation Foyer Institut Institute
  Lycée Mission Place Pôle Programme Projet Project Progetto Rue Road School Square Street Stiftelsen Skolan Université University Via Villa`);
const INSTITUTION = pattern("(?:^^" + either("rue|avenue|boulevard|place|square|quai|cours|allée|impasse|lycée|collège|école|centre|center|espace|maison|institut|hôpital"
  + "|clinique|université|fondation|association|stade|gare|station|aéroport|bibliothèque|médiathèque|théâtre|salle|foyer|résidence|quartier|parc|pont|église|mosquée"
  + "|paroisse|prix|loi|rapport|programme|projet|méthode|modèle|café|restaurant|street|road|school|college|university|foundation|hospital|library|church|prize|act"
  + "|report|project|chair|via|viale|piazza|corso|scuola|istituto|liceo|ospedale|fondazione|associazione|biblioteca|chiesa|parrocchia|premio|legge|progetto|metodo"
  + "|gatan|skolan|stiftelsen|föreningen|biblioteket|kyrkan|saint|sainte|st|ste|santa|santo|san|sankt|sankta|don")
  + "<S>+(?:(?:de|du|des|la|le|di|della)<S>+)?[«“\"]?<S>*(?:<N><S>+)?|(?:Saint|Sainte|San|Santa|Sankta?|St|Ste)-)$", "u");
const FAMOUS = /^(?:Jean Monnet|Jean Moulin|Jean Jaurès|Robert Schuman|Victor Hugo|Marie Curie|Jules Ferry|Simone Veil|Rosa Parks|Martin Luther|Leonardo da|Marco Polo|Maria Montessori|John Dewey|Paul Ricœur|Michel Foucault|Pierre Bourdieu|Carl Rogers|Kim Il)/;
const CANDIDATE = pattern("^^\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?", "gu");
const SURNAME = pattern("<S>+(?:(?:[Dd]e|[Dd]a|[Dd]i|[Ee]l|[Aa]l|[Bb]en|[Bb]in|van|von|af|[Dd]el|della|[Dd]os)<S>+(?=\\p{Lu}))?(?:\\p{Lu}\\.(?!\\p{L})|\\p{Lu}(?:\\p{L}+|(?=['’]))(?:['’-]\\p{Lu}?\\p{L}+)*)", "uy");
/* Someone's work, then two capitalised words: a name that is in no list. */
const WORKER = pattern("^^(?:collègue|conseill(?:er|ère)|référente?|tut(?:eur|rice)|bénévole|parrain|marraine|format(?:eur|rice)|direct(?:eur|rice)|stagiaire|participante?|bénéficiaire|voisine?|éducat(?:eur|rice)"
  + "|colleague|counsellor|referent|tutor|volunteer|sponsor|trainer|director|participant|beneficiary|neighbour|collega|operatrice|operatore|volontari[oa]|formatrice|formatore|direttrice|direttore"
  + "|kollega(?:n)?|handledaren?|vägledaren?|volontären?|fadder|läraren?|chefen),?<S>+(?=\\p{Lu})", "giu");
const TWO_WORDS = pattern("\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?<S>+\\p{Lu}\\p{L}{2,}(?:-\\p{Lu}\\p{L}+)?$$", "uy");
const NO_NAME = pattern("^^(?:Mission|Pôle|France|Garantie|Croix|Secours|Cap|Agence|Centre|Maison|Service|Action|Emploi|Travail|Ville|Région|Mairie|Conseil|Département|Restos?|Armée|Red|Save|Youth|City|Job|Erasmus|Europe"
  + "|Centro|Comune|Croce|Regione|Caritas|Röda|Rädda|Svenska|Göteborgs?|Stockholms?|Emmaüs|Habitat|Action|Ligue|Union|Crédit|La|Le|Les|Il|The|Den|Det)$$", "u");

const PERSON = "(?:femme|homme|jeune|fille|garçon|personne|dame|réfugiée?|migrante?|mère|père|fils|adolescente?|mineure?|bénéficiaire|participante?|étudiante?|stagiaire|enfant)";
const PERSON_EN = "(?:woman|man|girl|boy|person|mother|father|refugee|migrant|student|teenager|participant|beneficiary|trainee|son|daughter)";
const PERSON_IT = "(?:donna|uomo|ragazz[oa]|giovane|persona|signora|madre|padre|figli[oa]|rifugiat[oa]|migrante|studente|studentessa|partecipante|beneficiari[oa])";
const PERSON_SV = "(?:kvinna|kvinnan|man|mannen|flicka|pojke|person|mamma|pappa|tjej|kille|deltagare|flykting|son|dotter)";
const OLD = "(?:1[4-9]|[2-9]\\d)";
const AGE = [
  pattern(`^^${PERSON}<S>+(?:\\p{L}+<S>+){0,2}?(?:âgée?<S>+)?(?<!(?:plus|moins)<S>)de<S>+${OLD}<S>+ans$$(?!<S>+(?:et|ou|à|d['’e]))`),
  pattern(`^^âgée?<S>+de<S>+${OLD}<S>+ans$$(?!<S>+(?:et|ou|à))`),
  pattern(`^^(?:elle|il)<S>+(?:a|avait|aura)<S>+${OLD}<S>+ans$$(?!<S>+(?:d['’e]|que))`),
  pattern(`^^${OLD}[-‑ ]year[-‑ ]old<S>+(?:\\p{L}+<S>+)?${PERSON_EN}$$`),
  pattern(`^^${OLD}[-‑ ]year[-‑ ]old(?=<S>+\\p{Lu}\\p{Ll})`, "gu"),
  pattern(`^^${PERSON_EN},?<S>+aged<S>+${OLD}$$(?!<S>*(?:to|[-–]|and|or))`),
  pattern(`^^(?:she|he)<S>+(?:is|was)<S>+${OLD}(?:<S>+years<S>+old$$|(?=[.,;)]|<S>+and$$))`),
  pattern(`^^${PERSON_IT}<S>+(?:\\p{L}+<S>+)?di<S>+${OLD}<S>+anni$$(?!<S>+(?:e|o|in)$$)`),
  pattern(`^^(?:(?:lei|lui|e)<S>+ha|(?<=[.!?]<S>+|^)ha)<S>+${OLD}<S>+anni$$(?!<S>+di$$)`),
  pattern(`^^${PERSON_SV}<S>+på<S>+${OLD}<S>+år$$`),
  pattern(`^^${OLD}<S>+år<S>+gam(?:mal|la)$$`),
  pattern(`^^${OLD}-åring(?:en)?$$|^^${OLD}-årig[ae]?<S>+${PERSON_SV}$$`),
  pattern(`^^(?:hon|han)<S>+(?:är|var)<S>+${OLD}(?:<S>+år$$|(?=[.,;)]|<S>+och$$))`)
];
const AGE_AFTER_NAME = pattern("<S>*(?:[,(]<S>*(?:(?:âgée?<S>+de|aged)<S>+)?(\\d{1,2}(?:<S>*(?:ans|anni|år|years?(?:<S>+old)?))?)(?=<S>*(?:[,).;]|$))"
  + "|<S>(?:a|avait|ha|aveva|is|was|är|var)<S>+(\\d{1,2}<S>+(?:ans|anni|år|years<S>+old))$$(?!<S>+(?:d['’e]|di)))", "iuy");

const at = (regex, text, index) => { regex.lastIndex = index; return regex.exec(text); };
const digits = text => text.replace(/\D/g, "").length;
/* Days, years and what lies between two of them: no number of a person. */
const isDate = text => /^(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}|\d{2}[/-]\d{2} 20\d{2})$/.test(text.trim());

function papers(text, add) {
  for (const paper of text.matchAll(PAPER)) {
    const found = at(PAPER_NUMBER, text, paper.index + paper[0].length);
    if (found && digits(found[0]) >= 6 && !isDate(found[0])) add("number", found.index, found[0].length);
  }
}

function phones(text, add) {
  for (const regex of PHONE) {
    for (const found of text.matchAll(regex)) {
      const length = digits(found[0]);
      if (length >= 8 && length <= 15 && !isDate(found[0])) add("phone", found.index, found[0].length);
    }
  }
}

const bare = name => name.replace(/\.$/, "");

function names(text, fiction, add) {
  const invented = new Set(fiction.map(bare));
  const found = (start, length) => {
    if (invented.has(bare(text.slice(start, start + length)))) return;
    add("name", start, length);
    const age = at(AGE_AFTER_NAME, text, start + length);
    const years = age?.[1] ?? age?.[2];
    if (years) add("age", start + length + age[0].indexOf(years), years.length);
  };
  for (const regex of [TITLED, TITLED_SMALL]) {
    for (const titled of text.matchAll(regex)) found(titled.index, titled[0].length);
  }
  for (const worker of text.matchAll(WORKER)) {
    const start = worker.index + worker[0].length;
    const two = at(TWO_WORDS, text, start);
    if (two && !NO_NAME.test(two[0])) found(start, two[0].length);
  }
  for (const first of text.matchAll(CANDIDATE)) {
    const parts = first[0].split("-");
    const sure = parts.every(part => SURE.has(part));
    if (!sure && !parts.every(part => SURE.has(part) || WITH_SURNAME.has(part))) continue;
    const end = first.index + first[0].length;
    if (/^[-\p{L}\p{N}]/u.test(text.slice(end)) || FAMOUS.test(text.slice(first.index))) continue;
    if (INSTITUTION.test(text.slice(Math.max(0, first.index - 60), first.index))) continue;
    const after = at(SURNAME, text, end);
    const surname = after && !NO_SURNAME.has(after[0].trim()) ? after[0] : "";
    if (sure || parts.length > 1 || surname) found(first.index, first[0].length + surname.length);
  }
}

/**
 * What in a text may identify a person, in the order of the text, without overlap.
 *
 * @param text as it was written
 * @param lang the language of the page, fr, en, it or sv. All four are looked for whatever it is: people mix them
 * @param fiction names that a case has invented, such as "Madame K.": they are nobody's
 * @returns {{start: number, end: number, kind: string}[]} kind is one of KINDS
 */
export function identifying(text, lang, fiction = []) {
  const pieces = [];
  const add = (kind, start, length) => {
    const end = start + length;
    if (pieces.some(each => start < each.end && each.start < end)) return;
    pieces.push({start, end, kind});
  };
  const all = (kind, regexes) => regexes.forEach(regex => {
    for (const found of text.matchAll(regex)) add(kind, found.index, found[0].length);
  });
  // The first to claim a place has it.
  all("email", EMAIL);
  all("birth", BIRTH);
  papers(text, add);
  all("number", NUMBER);
  phones(text, add);
  all("address", lang === "it" ? [...ADDRESS, VIA_COMMA, VIA_ROMA] : [...ADDRESS, VIA_COMMA]);
  names(text, fiction, add);
  all("age", AGE);
  return pieces.sort((one, other) => one.start - other.start);
}

/** How many finds of one text are named: enough to look at it again. */
const NAMED = 5;

/**
 * What a page says about it, beside the text. It keeps nobody from going on, and never says that a text is safe.
 *
 * @param texts what was written, each as {text, of}: with the words of the question where there is more than one
 * @param say from a key such as "identifying.lead" to words in the person's language
 * @returns {HTMLElement | null} null where nothing was found
 */
export function identifyingNote(texts, say) {
  const found = texts.flatMap(({text, of}) => identifying(text, document.documentElement.lang).slice(0, NAMED)
    .map(each => ({words: text.slice(each.start, each.end), kind: each.kind, of})));
  if (!found.length) return null;
  const line = words => Object.assign(document.createElement("p"), {textContent: words});
  const note = Object.assign(document.createElement("div"), {className: "identifying"}), list = document.createElement("ul");
  for (const each of found) {
    const li = document.createElement("li");
    li.append(Object.assign(document.createElement("q"), {textContent: each.words}),
      ` – ${say("identifying." + each.kind)}${each.of ? ` (${each.of})` : ""}`);
    list.append(li);
  }
  note.append(line(say("identifying.lead")), list, line(say("identifying.never")));
  return note;
}
