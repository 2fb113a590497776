/** People, family, health. Format: see ../words.ts. */
export const PEOPLE_WORDS = `
mensch person leute kind baby säugling kleinkind:kind schulkind:kind kleinkinder jugend jugendliche teenager
erwachsene frau mann mädchen junge senior rentner ältere eltern mutter vater großeltern:eltern alleinerziehende
familie geschwister bruder schwester partner ehe ehepartner:ehe,partner paar heirat hochzeit trennung scheidung
schwangerschaft schwanger geburt hebamme verhütung sexualität entbindung stillen wochenbett
erziehung betreuung kinderbetreuung:kind,betreuung babysitter kinderwagen:kind frühförderung:förderung
migrant migration einwanderer zuwanderer zuwanderung einwanderung flüchtling flucht geflüchtete asyl asylbewerber:asyl
asylsuchende:asyl spätaussiedler aussiedler ausländer neuzugewanderte neubürger unionsbürger bürger einwohner
bewohner nachbar nachbarschaft anwohner vertriebene heimat herkunft ausland inland
freund bekannte kollege gast helfer teilnehmer teilnehmende besucher mitglied ehrenamtliche ehrenamt freiwillige
freiwilligendienst:dienst,freiwillige engagement lotse integrationslotse:integration,lotse stadtteilmutter:mutter
vertreter sprecher leiter leitung ansprechpartner fachkraft fachleute experte multiplikator
berater beratung begleiter begleitung betreuer vormund vormundschaft sozialarbeiter:sozial sozialarbeit:sozial flüchtlingssozialarbeit:flüchtling,sozial
gesundheit krankheit krank kranke patient arzt hausarzt:arzt zahnarzt:arzt,zahn kinderarzt:arzt,kind frauenarzt:arzt,frau
augenarzt:arzt facharzt:arzt zahn auge ohr praxis arztpraxis:arzt,praxis klinik krankenhaus hospital apotheke medikament
impfung impfen vorsorge untersuchung früherkennung diagnose therapie therapeut psychotherapie:therapie psychologe psyche
psychisch psychosozial seele seelsorge trauma traumatisierung:trauma sucht alkohol droge spielsucht:sucht entzug
behinderung behinderte behindert inklusion barriere rollstuhl pflege pflegegrad:pflege pflegegeld:pflege,geld
pflegekraft:pflege altenpflege:pflege krankenpflege:pflege senioren altenheim demenz hospiz trauer tod sterbe bestattung
krankenkasse krankenversicherung:versicherung gesundheitsamt:gesundheit,amt notfall notruf not rettung unfall
ernährung diät hygiene bewegung rücken stress schmerz diabetes krebs aids hiv virus corona
gewalt missbrauch opfer täter schutz kinderschutz:kind,schutz frauenhaus:frau,haus schutzwohnung:schutz,wohnung
häuslich bedrohung zwangsheirat:heirat beschneidung menschenhandel diskriminierung antidiskriminierung:diskriminierung
rassismus krise konflikt streit mediation selbsthilfe:hilfe telefonseelsorge:seelsorge
gehörlose blinde hörgerät sehen brille
geschlecht queer homosexuell lesbe schwul trans gleichstellung frauenrecht:frau,recht emanzipation
jugendamt:jugend,amt jugendhilfe:jugend,hilfe jugendclub:jugend,club jugendzentrum:jugend,zentrum unbegleitet minderjährig
umgang sorgerecht:recht unterhalt unterhaltsvorschuss:unterhalt adoption pflegefamilie:familie
`;
