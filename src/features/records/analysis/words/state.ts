/** State, law, residence, offices. Format: see ../words.ts. */
export const STATE_WORDS = `
amt behörde verwaltung kreisverwaltung:kreis,verwaltung stadtverwaltung:stadt,verwaltung gemeinde stadt kreis landkreis
land bund bundesamt:amt landesamt:amt landratsamt:amt landrat kreistag stadtrat gemeinderat ortsteil stadtteil dorf ort
region bezirk rathaus bürgeramt:bürger,amt bürgerbüro:bürger,büro bürgermeister:bürger einwohnermeldeamt:amt
meldeamt:amt standesamt:amt sozialamt:sozial,amt schulamt:schule,amt ausländerbehörde:ausländer,behörde
ausländeramt:ausländer,amt migrationsbehörde:migration,behörde wohnungsamt:wohnung,amt versorgungsamt:amt ordnungsamt:amt
bauamt:amt bundesagentur:agentur ministerium regierung politik partei wahl demokratie
aufenthalt aufenthaltstitel:aufenthalt aufenthaltserlaubnis:aufenthalt,erlaubnis aufenthaltsrecht:aufenthalt,recht
niederlassung niederlassungserlaubnis:erlaubnis erlaubnis duldung gestattung aufenthaltsgestattung:aufenthalt visum
reisepass:pass ausweis personalausweis:ausweis reise ausreise einreise rückkehr abschiebung
einbürgerung:bürger staatsangehörigkeit staatsbürgerschaft:bürger nationalität einbürgerungstest:einbürgerung,test
familiennachzug:familie familienzusammenführung:familie nachzug bleiberecht:recht chance härtefall
asylverfahren:asyl verfahren asylantrag:asyl,antrag anhörung bescheid klage widerspruch frist
antrag formular dokument unterlage urkunde geburtsurkunde:geburt,urkunde heiratsurkunde:heirat,urkunde beglaubigung
papiere brief post anmeldung abmeldung ummeldung registrierung meldung termin terminvereinbarung:termin
recht gesetz rechtsanwalt:anwalt,recht anwalt rechtsberatung:recht,beratung gericht richter notar
justiz strafe straftat polizei zoll feuerwehr grundrecht:recht menschenrecht:recht grundgesetz:gesetz pflicht
vollmacht datenschutz:schutz ausländerrecht:ausländer,recht asylrecht:asyl,recht sozialrecht:sozial,recht
mietrecht:miete,recht familienrecht:familie,recht verordnung
zuweisung verteilung aufnahme erstaufnahme:aufnahme gemeinschaftsunterkunft:unterkunft ankunft ankommen willkommen
erstberatung:beratung verfahrensberatung:beratung migrationsberatung:migration,beratung
jugendmigrationsdienst:jugend,migration,dienst dienst fachdienst:dienst sozialdienst:sozial,dienst beauftragte
integrationsbeauftragte:integration,beauftragte ausländerbeauftragte:ausländer,beauftragte
integrationsmanagement:integration management koordination koordinierung koordinator netzwerk arbeitskreis
ausschuss beirat migrationsbeirat:migration,beirat integrationsbeirat:integration,beirat ausländerbeirat:ausländer,beirat
konzept bericht protokoll sitzung steuerung strategie bedarf lücke monitoring statistik
verband wohlfahrt wohlfahrtsverband:wohlfahrt,verband caritas diakonie verein stiftung träger organisation initiative
einrichtung institution zentrum zentrale anlaufstelle:stelle beratungsstelle:beratung,stelle fachstelle:stelle
fachberatung:beratung geschäftsstelle:stelle servicestelle:stelle kontaktstelle:stelle koordinierungsstelle:stelle
clearing clearingstelle:clearing,stelle ombudsstelle:stelle beschwerde beschwerdestelle:beschwerde,stelle
katastrophe bevölkerung krieg frieden europa
deutschland afghanistan syrien ukraine russland türkei irak iran polen rumänien bulgarien eritrea somalia äthiopien
`;
