/** Housing, leisure, everyday life. Format: see ../words.ts. */
export const LIFE_WORDS = `
wohnung wohnen wohnraum:wohnung,raum wohnungssuche:wohnung,suche wohnungslos:wohnung wohnungslosigkeit:wohnung
obdachlos obdach unterkunft unterbringung wohnheim:heim heim haus miete mieter vermieter vermietung mietvertrag:miete,vertrag
kaution nebenkosten:kosten heizung heizen müll abfall mülltrennung:müll sperrmüll:müll umzug möbel möbellager:möbel,lager
einrichten sozialwohnung:wohnung wohnberechtigungsschein schein wohnungsbau:wohnung hausordnung:haus
hausmeister:haus nachmieter:mieter zimmer wohngemeinschaft:gemeinschaft gemeinschaft siedlung quartier straße
freizeit hobby sport turnen fußball:ball volleyball:ball basketball:ball handball:ball ball schwimmen schwimmbad laufen
wandern radfahren tanz tanzen yoga gymnastik fitness boxen kampf kampfsport:sport judo karate klettern reiten
musik singen chor band instrument gitarre theater kino film foto malen basteln nähen stricken handarbeit töpfern kochen
backen spiel spielen spielplatz:spiel,platz schach ausflug reise fahrt ferienlager ferienfreizeit:ferien,freizeit
fest feier feiertag kultur museum konzert ausstellung veranstaltung begegnung begegnungscafé:begegnung,café treff
treffen treffpunkt:treff stammtisch tisch café cafe frühstück essen mittag abend abendbrot kaffee tee
club verein gruppe selbsthilfegruppe:selbsthilfe,gruppe krabbelgruppe:gruppe mutter-kind austausch dialog runde kreis
garten gemeinschaftsgarten:garten,gemeinschaft gartenarbeit:garten natur umwelt wald tier hund klima
religion glaube kirche moschee islam christ jude synagoge gottesdienst:kirche pfarramt gebet interreligiös
interkulturell kultursensibel internationale international vielfalt
kleidung kleiderkammer:kleidung kleider kammer spielzeug:spiel tafel lebensmittel sozialkaufhaus:sozial kaufhaus
laden einkauf einkaufen supermarkt secondhand flohmarkt
verkehr bahn bahnhof haltestelle ticket fahrkarte:karte deutschlandticket:ticket fahrplan mobilität begleitdienst:dienst
fahrdienst:dienst karte telefon hotline nummer mail internetcafé:internet,café wlan zugang
information auskunft hilfe unterstützung angebot projekt programm aktion kampagne woche tag monat jahr nacht
sommer winter frühling herbst morgen vormittag nachmittag wochenende uhr öffnungszeit:zeit zeit sprechstunde sprechzeit:zeit
platz raum halle saal schulhof:schule hof gelände gebäude
sozial psychosoziale offen mobil online hybrid präsenz einzel aufsuchend niederschwellig niedrigschwellig
bus rad weg wege start begrüßung wegweiser broschüre flyer merkblatt zeitung nachricht radio app portal
kennenlernen zusammenarbeit trinken übernahme eröffnung ausfüllen kinderzimmer:kind,zimmer zusammenleben miteinander toleranz respekt werte
`;
