/** Work, business, money. Format: see ../words.ts. */
export const WORK_WORDS = `
arbeit beruf job stelle arbeitsplatz:arbeit,platz stellenangebot:stelle,angebot arbeitgeber:arbeit arbeitnehmer:arbeit
arbeitslos:arbeit arbeitslosigkeit:arbeit arbeitslosengeld:arbeit,geld arbeitsuchende:arbeit arbeitssuche:arbeit,suche
minijob:job nebenjob:job vollzeit teilzeit schicht überstunde lohn gehalt verdienst mindestlohn:lohn tarif
vertrag arbeitsvertrag:arbeit,vertrag kündigung urlaub krankmeldung personal mitarbeiter beschäftigte beschäftigung
betrieb betriebsrat:betrieb unternehmen firma wirtschaft handel handwerk handwerker meister geselle industrie
gewerbe selbstständig selbstständigkeit existenz gründung gründer existenzgründung:gründung steuer finanzamt:amt
finanzen rente rentenversicherung:rente,versicherung sozialversicherung:versicherung versicherung haftpflicht
bewerbung lebenslauf anschreiben vorstellungsgespräch:gespräch bewerber karriere berufswahl:beruf
berufsorientierung:beruf,orientierung berufsberatung:beruf,beratung eignung kompetenz vermittlung vermittler
jobcenter arbeitsagentur:arbeit,agentur agentur arbeitsamt:arbeit,amt arbeitserlaubnis:arbeit,erlaubnis
arbeitsrecht:arbeit,recht arbeitsmarkt:arbeit,markt markt messe jobmesse:job,messe börse
kammer gewerkschaft innung zeitarbeit:arbeit leiharbeit:arbeit saisonarbeit:arbeit ausbeutung
anerkennung gleichwertigkeit berufsabschluss:beruf,abschluss anpassung nachqualifizierung:qualifizierung
pfleger koch bäcker friseur maler elektriker elektro metall schweißen bau maurer tischler schreiner mechaniker
mechatroniker fahrer lkw bus taxi lager logistik verkauf verkäufer büro buchhaltung reinigung gastronomie hotel
küche landwirtschaft landwirt garten gärtner informatik programmieren ingenieur wissenschaft forschung
geld bank konto girokonto:konto kredit schuld schulden schuldner insolvenz kosten kostenlos gebühr beitrag preis
zuschuss leistung sozialleistung:sozial,leistung grundsicherung bürgergeld:geld sozialhilfe:sozial,hilfe hartz
kindergeld:kind,geld elterngeld:eltern,geld wohngeld:geld kinderzuschlag:kind zuschlag rabatt gutschein spende
ermäßigung sozialpass:sozial pass ehrenamtskarte:ehrenamt,karte bezahlkarte:karte einkommen haushalt
budget sparen rechnung mahnung inkasso pfändung verbraucher verbraucherzentrale:verbraucher,zentrale energie strom
aufstieg wiedereinstieg:einstieg maßnahme aktivierung coaching coach profil zukunft perspektive
werkstatt repair reparatur fahrrad auto führerschein fahrschule fahrerlaubnis
`;
