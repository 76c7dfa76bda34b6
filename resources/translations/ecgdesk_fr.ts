<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>_Caption</name>
    <message>
      <source>What the network went by on this sheet, not where a disease is.</source>
      <translation>Ce sur quoi le réseau s’est fondé sur cette feuille, pas l’endroit d’une maladie.</translation>
    </message>
    <message>
      <source>spoke for it</source>
      <translation>en faveur</translation>
    </message>
    <message>
      <source>spoke against</source>
      <translation>contre</translation>
    </message>
  </context>
  <context>
    <name>_FoldButton</name>
    <message>
      <source>Absent findings: {count}</source>
      <translation>Constats absents : {count}</translation>
    </message>
    <message>
      <source>Hide them</source>
      <translation>Les masquer</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Les afficher</translation>
    </message>
  </context>
  <context>
    <name>_Form</name>
    <message>
      <source>A note, if you like</source>
      <translation>Une note, si vous voulez</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Show the program's reading</source>
      <translation>Afficher la &amp;Afficher la lecture du programmeamp;lecture du programme</translation>
    </message>
    <message>
      <source>&amp;Save my reading</source>
      <translation>&amp;Enregistrer ma lecture</translation>
    </message>
  </context>
  <context>
    <name>_PageReports</name>
    <message>
      <source>Exporting…</source>
      <translation>Exportation…</translation>
    </message>
    <message>
      <source>Written: {names}</source>
      <translation>Écrit : {names}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Open pages…</source>
      <translation>&amp;Ouvrir des pages…</translation>
    </message>
    <message>
      <source>Open photographs, scans or PDFs</source>
      <translation>Ouvrir des photos, des numérisations ou des PDF</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
      <source>Open all pages of a folder</source>
      <translation>Ouvrir toutes les pages d’un dossier</translation>
    </message>
    <message>
      <source>&amp;Paste page</source>
      <translation>&amp;Coller une page</translation>
    </message>
    <message>
      <source>Paste a picture or copied files</source>
      <translation>Coller une image ou des fichiers copiés</translation>
    </message>
    <message>
      <source>S&amp;can…</source>
      <translation>&amp;Numériser…</translation>
    </message>
    <message>
      <source>Scan pages, or watch a folder for them</source>
      <translation>Numériser des pages, ou surveiller un dossier</translation>
    </message>
    <message>
      <source>Open the &amp;sample pages</source>
      <translation>Ouvrir les pages d’&amp;exemple</translation>
    </message>
    <message>
      <source>Try the program on its own samples</source>
      <translation>Essayer le programme sur ses propres exemples</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>Close ecgdesk</source>
      <translation>Fermer ecgdesk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>&amp;Reset corners</source>
      <translation>&amp;Réinitialiser les coins</translation>
    </message>
    <message>
      <source>Go back to the corners that the program found</source>
      <translation>Revenir aux coins trouvés par le programme</translation>
    </message>
    <message>
      <source>Rotate a &amp;quarter turn</source>
      <translation>Tourner d’un &amp;quart de tour</translation>
    </message>
    <message>
      <source>Turn the page clockwise</source>
      <translation>Tourner la page dans le sens horaire</translation>
    </message>
    <message>
      <source>P&amp;age</source>
      <translation>P&amp;age</translation>
    </message>
    <message>
      <source>Show the page with the paper's corners</source>
      <translation>Afficher la page avec les coins du papier</translation>
    </message>
    <message>
      <source>&amp;Flat sheet</source>
      <translation>&amp;Feuille à plat</translation>
    </message>
    <message>
      <source>Show the paper laid flat</source>
      <translation>Afficher le papier mis à plat</translation>
    </message>
    <message>
      <source>Show &amp;evidence</source>
      <translation>Montrer les &amp;indices</translation>
    </message>
    <message>
      <source>Colour the trace by what spoke for and against the chosen finding</source>
      <translation>Colorer le tracé selon ce qui parle pour et contre le constat choisi</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>Zoom &amp;avant</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Plus grand</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Plus petit</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>Page &amp;entière</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>Afficher toute la page</translation>
    </message>
    <message>
      <source>Page wi&amp;dth</source>
      <translation>&amp;Largeur de la page</translation>
    </message>
    <message>
      <source>Let the page take the whole width</source>
      <translation>Montrer la page sur toute la largeur</translation>
    </message>
    <message>
      <source>Act&amp;ual size</source>
      <translation>Taille &amp;réelle</translation>
    </message>
    <message>
      <source>One pixel of the page on one of the screen</source>
      <translation>Un pixel de la page sur un pixel de l’écran</translation>
    </message>
    <message>
      <source>Pre&amp;vious page</source>
      <translation>Page &amp;précédente</translation>
    </message>
    <message>
      <source>Go to the page before</source>
      <translation>Aller à la page précédente</translation>
    </message>
    <message>
      <source>&amp;Next page</source>
      <translation>Page &amp;suivante</translation>
    </message>
    <message>
      <source>Go to the page after</source>
      <translation>Aller à la page suivante</translation>
    </message>
    <message>
      <source>&amp;About ecgdesk</source>
      <translation>À &amp;propos d’ecgdesk</translation>
    </message>
    <message>
      <source>Version, licence, what this is not</source>
      <translation>Version, licence, ce que ce n’est pas</translation>
    </message>
    <message>
      <source>Turn the frame &amp;left by 1°</source>
      <translation>Tourner le cadre de 1° à &amp;gauche</translation>
    </message>
    <message>
      <source>Turn the frame of the paper counterclockwise</source>
      <translation>Tourner le cadre du papier dans le sens antihoraire</translation>
    </message>
    <message>
      <source>Turn the frame ri&amp;ght by 1°</source>
      <translation>Tourner le cadre de 1° à &amp;droite</translation>
    </message>
    <message>
      <source>Turn the frame of the paper clockwise</source>
      <translation>Tourner le cadre du papier dans le sens horaire</translation>
    </message>
    <message>
      <source>&amp;Find page…</source>
      <translation>&amp;Chercher une page…</translation>
    </message>
    <message>
      <source>Search the list of pages</source>
      <translation>Chercher dans la liste des pages</translation>
    </message>
    <message>
      <source>&amp;Show and sort…</source>
      <translation>Afficher et &amp;trier…</translation>
    </message>
    <message>
      <source>Choose which pages are listed, and in which order</source>
      <translation>Choisir les pages affichées et leur ordre</translation>
    </message>
    <message>
      <source>Read &amp;again</source>
      <translation>&amp;Relire</translation>
    </message>
    <message>
      <source>Read the selected pages again</source>
      <translation>Relire les pages sélectionnées</translation>
    </message>
    <message>
      <source>Read &amp;failed pages again</source>
      <translation>Relire les pages en é&amp;chec</translation>
    </message>
    <message>
      <source>Read only the pages that failed again</source>
      <translation>Relire seulement les pages en échec</translation>
    </message>
    <message>
      <source>Read another s&amp;heet of this page</source>
      <translation>Lire une autre f&amp;euille de cette page</translation>
    </message>
    <message>
      <source>Two ECGs on one page: list it again, with a frame for the other</source>
      <translation>Deux ECG sur une page : l’inscrire encore une fois, avec un cadre pour l’autre</translation>
    </message>
    <message>
      <source>Remove from the &amp;list</source>
      <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
      <source>Take the selected pages off the list; the files stay</source>
      <translation>Retirer les pages sélectionnées de la liste ; les fichiers restent</translation>
    </message>
    <message>
      <source>&amp;Cancel reading</source>
      <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
      <source>Stop reading the folder after the present page</source>
      <translation>Arrêter la lecture du dossier après la page en cours</translation>
    </message>
    <message>
      <source>&amp;Go on reading</source>
      <translation>Re&amp;prendre la lecture</translation>
    </message>
    <message>
      <source>Read the pages that are still waiting</source>
      <translation>Lire les pages qui attendent encore</translation>
    </message>
    <message>
      <source>Save &amp;table (CSV)…</source>
      <translation>Enregistrer le &amp;tableau (CSV)…</translation>
    </message>
    <message>
      <source>Write what was read on all pages to a table for a spreadsheet</source>
      <translation>Écrire ce qui a été lu sur toutes les pages dans un tableau pour tableur</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Para&amp;mètres…</translation>
    </message>
    <message>
      <source>Language, colours, privacy</source>
      <translation>Langue, couleurs, confidentialité</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <source>How to use ecgdesk</source>
      <translation>Comment utiliser ecgdesk</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Clavier</translation>
    </message>
    <message>
      <source>Every key that does something</source>
      <translation>Toutes les touches qui servent</translation>
    </message>
  </context>
  <context>
    <name>BeatBox</name>
    <message>
      <source>Read a &amp;beat by hand</source>
      <translation>Lire un &amp;battement à la main</translation>
    </message>
    <message>
      <source>Draw a box around a beat to have it read (Ctrl+B)</source>
      <translation>Tracer un cadre autour d’un battement pour le faire lire (Ctrl+B)</translation>
    </message>
    <message>
      <source>There is no beat of a lead in this box. Draw it tighter.</source>
      <translation>Il n’y a pas de battement d’une dérivation dans ce cadre. Tracez-le plus près.</translation>
    </message>
  </context>
  <context>
    <name>Beats</name>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>ectopique supraventriculaire</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>ectopique ventriculaire</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>fusion</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>non classé</translation>
    </message>
    <message>
      <source>{group} ({code}), {percent} %, at {seconds} s</source>
      <translation>{group} ({code}), {percent} %, à {seconds} s</translation>
    </message>
    <message>
      <source>Beats: {groups}.</source>
      <translation>Battements : {groups}.</translation>
    </message>
    <message>
      <source>Patterns: {patterns}.</source>
      <translation>Motifs : {patterns}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Earlier ECGs of the same patient</source>
      <translation>ECG antérieurs du même patient</translation>
    </message>
    <message>
      <source>Earlier ECG</source>
      <translation>ECG antérieur</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: compare the traces themselves.</source>
      <translation>Analyse automatique non confirmée : comparez les tracés eux-mêmes.</translation>
    </message>
    <message>
      <source>no date, kept on {day}</source>
      <translation>sans date, conservé le {day}</translation>
    </message>
    <message>
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>incertain</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>Nothing present.</source>
      <translation>Rien de présent.</translation>
    </message>
    <message>
      <source>{name}, now</source>
      <translation>{name}, maintenant</translation>
    </message>
  </context>
  <context>
    <name>DateEdit</name>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
      <source>Not a date: write it as 1950-12-31.</source>
      <translation>Ce n’est pas une date : écrivez-la comme 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Show and sort pages</source>
      <translation>Afficher et trier les pages</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Toutes les pages</translation>
    </message>
    <message>
      <source>With the finding</source>
      <translation>Avec le constat</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Trier par</translation>
    </message>
    <message>
      <source>Order of opening</source>
      <translation>Ordre d’ouverture</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>State, trouble first</source>
      <translation>État, problèmes d’abord</translation>
    </message>
    <message>
      <source>Probability of the finding</source>
      <translation>Probabilité du constat</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>Aucun choisi</translation>
    </message>
  </context>
  <context>
    <name>GridOverlay</name>
    <message>
      <source>Show the &amp;millimetre grid</source>
      <translation>Montrer la grille &amp;millimétrique</translation>
    </message>
    <message>
      <source>Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)</source>
      <translation>Tracer une ligne tous les 5 mm, pour vérifier l’échelle sur le quadrillage du papier (Ctrl+G)</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A good photograph</source>
      <translation>Une bonne photo</translation>
    </message>
    <message>
      <source>Lay the paper flat, in even light, without glare. Hold the phone level above it and take in the whole sheet with a little of the table around it. Tap the trace to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is better still.</source>
      <translation>Posez le papier à plat, sous une lumière régulière, sans reflet. Tenez le téléphone bien à plat au-dessus et cadrez toute la feuille avec un peu de la table autour. Touchez le tracé pour faire la mise au point. Le quadrillage doit être visible : c’est la règle. Une numérisation à 200 ou 300 ppp est encore meilleure.</translation>
    </message>
    <message>
      <source>Opening pages</source>
      <translation>Ouvrir des pages</translation>
    </message>
    <message>
      <source>Open files or a folder, drop them anywhere in the window, paste a picture, or scan. Every page of a PDF and of a TIFF is listed. Files are only read, never changed.</source>
      <translation>Ouvrez des fichiers ou un dossier, déposez-les n’importe où dans la fenêtre, collez une image ou numérisez. Chaque page d’un PDF ou d’un TIFF est listée. Les fichiers sont seulement lus, jamais modifiés.</translation>
    </message>
    <message>
      <source>The corners of the paper</source>
      <translation>Les coins du papier</translation>
    </message>
    <message>
      <source>The program proposes the four corners. Drag a corner, or the handle in the middle of a side, until the frame lies on the edge of the paper; a loupe shows the place. With the keyboard: Tab chooses a corner, the arrows move it. The page is read again at once. A page on its side is turned by quarter turns.</source>
      <translation>Le programme propose les quatre coins. Tirez un coin, ou la poignée au milieu d’un côté, jusqu’à ce que le cadre suive le bord du papier ; une loupe montre l’endroit. Au clavier : Tab choisit un coin, les flèches le déplacent. La page est relue aussitôt. Une page couchée se tourne par quarts de tour.</translation>
    </message>
    <message>
      <source>Looking closely</source>
      <translation>Regarder de près</translation>
    </message>
    <message>
      <source>The mouse wheel zooms about the pointer; dragging moves the page, and a double-click shows all of it again. Page width and Actual size are in the View menu. On the flat sheet, Show the trace draws what was read of each lead.</source>
      <translation>La molette agrandit autour du pointeur ; en tirant, on déplace la page, et un double-clic la montre de nouveau entière. Largeur de la page et Taille réelle sont dans le menu Affichage. Sur la feuille à plat, Montrer le tracé lu dessine ce qui a été lu de chaque dérivation.</translation>
    </message>
    <message>
      <source>Two ECGs on one page</source>
      <translation>Deux ECG sur une page</translation>
    </message>
    <message>
      <source>The larger sheet is read first. Set its corners if need be, then choose Read another sheet of this page in the Pages menu: the page is listed once more, with a frame for the other sheet. Each is read, corrected and kept by itself.</source>
      <translation>La plus grande feuille est lue d’abord. Corrigez ses coins au besoin, puis choisissez Lire une autre feuille de cette page dans le menu Pages : la page est inscrite encore une fois, avec un cadre pour l’autre feuille. Chacune est lue, corrigée et conservée à part.</translation>
    </message>
    <message>
      <source>Reading the result</source>
      <translation>Comprendre le résultat</translation>
    </message>
    <message>
      <source>Each bar is one finding with its probability. The hatched part is the range in which the program is unsure; between its ends it says unsure rather than guess. A refused page says why, and what to do about it. It is a second opinion: a physician must over-read every page.</source>
      <translation>Chaque barre est un constat avec sa probabilité. La partie hachurée est la zone où le programme est incertain ; entre ses bornes, il dit incertain plutôt que de deviner. Une page refusée dit pourquoi, et ce qu’il faut faire. C’est un deuxième avis : un médecin doit relire chaque page.</translation>
    </message>
    <message>
      <source>The evidence</source>
      <translation>Les indices</translation>
    </message>
    <message>
      <source>Show evidence colours the trace by what spoke for and against the chosen finding. It shows what the network went by on this sheet, not where a disease is. It is off at first, because pictures like these make people surer than they should be.</source>
      <translation>Montrer les indices colore le tracé selon ce qui parle pour et contre le constat choisi. Cela montre ce sur quoi le réseau s’est fondé sur cette feuille, pas l’endroit d’une maladie. C’est désactivé au départ, car de telles images rendent plus sûr de soi qu’il ne faudrait.</translation>
    </message>
    <message>
      <source>Your own reading</source>
      <translation>Votre propre lecture</translation>
    </message>
    <message>
      <source>Say whether you agree, or correct the reading. In the settings, Your read first hides the program's reading until you have said what you see.</source>
      <translation>Dites si vous êtes d’accord, ou corrigez la lecture. Dans les paramètres, Votre lecture d’abord cache la lecture du programme jusqu’à ce que vous ayez dit ce que vous voyez.</translation>
    </message>
    <message>
      <source>A whole folder</source>
      <translation>Un dossier entier</translation>
    </message>
    <message>
      <source>All pages of a folder are read one after another; you can look at one meanwhile. A bad file stops nothing. Cancel stops after the present page, and Go on reading takes up the rest. Save table writes everything to a CSV file.</source>
      <translation>Toutes les pages d’un dossier sont lues l’une après l’autre ; vous pouvez en regarder une entre-temps. Un mauvais fichier n’arrête rien. Arrêter la lecture s’arrête après la page en cours, et Reprendre la lecture continue avec le reste. Enregistrer le tableau écrit tout dans un fichier CSV.</translation>
    </message>
    <message>
      <source>Finding a page again</source>
      <translation>Retrouver une page</translation>
    </message>
    <message>
      <source>Type a part of its name into the box over the list. The button beside it shows only pages in one state or with one finding, and sorts the list.</source>
      <translation>Tapez une partie de son nom dans le champ au-dessus de la liste. Le bouton à côté n’affiche que les pages dans un état ou avec un constat, et trie la liste.</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>Numériser</translation>
    </message>
    <message>
      <source>Scan takes pages from the glass or the feeder of a scanner and reads them as they come. Settings are kept as profiles under names of your own; Alt and a number choose one. A folder can be watched too: new files in it are read by themselves.</source>
      <translation>Numériser prend les pages sur la vitre ou dans le chargeur d’un scanner et les lit à mesure qu’elles arrivent. Les réglages se conservent comme profils sous des noms à vous ; Alt et un chiffre en choisissent un. Un dossier peut aussi être surveillé : ses nouveaux fichiers sont lus tout seuls.</translation>
    </message>
    <message>
      <source>Reports and records</source>
      <translation>Rapports et dossiers</translation>
    </message>
    <message>
      <source>Report prints one page or saves it as a PDF; Summary of all pages makes one table. Keep as a record keeps a page with its patient, encrypted on this computer. A lost passphrase cannot be replaced by anybody.</source>
      <translation>Rapport imprime une page ou l’enregistre en PDF ; Synthèse de toutes les pages fait un seul tableau. Conserver comme dossier garde une page avec son patient, chiffrée sur cet ordinateur. Personne ne peut remplacer une phrase secrète perdue.</translation>
    </message>
    <message>
      <source>After a crash</source>
      <translation>Après une panne</translation>
    </message>
    <message>
      <source>The list, the corners and your readings are kept as you work. If the computer stops, ecgdesk offers them at the next start: recover them, delete them, or decide later.</source>
      <translation>La liste, les coins et vos lectures sont conservés au fil du travail. Si l’ordinateur s’arrête, ecgdesk les propose au prochain démarrage : les récupérer, les supprimer, ou décider plus tard.</translation>
    </message>
    <message>
      <source>Your patients' privacy</source>
      <translation>La vie privée de vos patients</translation>
    </message>
    <message>
      <source>Nothing leaves this computer: there is no account and no server. The list of recent files can be switched off in the settings.</source>
      <translation>Rien ne quitte cet ordinateur : il n’y a ni compte ni serveur. La liste des fichiers récents peut être désactivée dans les paramètres.</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Chercher dans l’aide</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Sujets</translation>
    </message>
    <message>
      <source>No topic has these words.</source>
      <translation>Aucun sujet ne contient ces mots.</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Open pages</source>
      <translation>Ouvrir des pages</translation>
    </message>
    <message>
      <source>Pages ({patterns})</source>
      <translation>Pages ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Open a folder of pages</source>
      <translation>Ouvrir un dossier de pages</translation>
    </message>
    <message>
      <source>The clipboard holds no picture and no files.</source>
      <translation>Le presse-papiers ne contient ni image ni fichier.</translation>
    </message>
    <message>
      <source>Let go to open what you are dragging.</source>
      <translation>Relâchez pour ouvrir ce que vous faites glisser.</translation>
    </message>
    <message>
      <source>What was dropped holds no picture and no files.</source>
      <translation>Ce qui a été déposé ne contient ni image ni fichier.</translation>
    </message>
    <message>
      <source>Pages added: {n}</source>
      <translation>Pages ajoutées : {n}</translation>
    </message>
    <message>
      <source>Looking for pages…</source>
      <translation>Recherche de pages…</translation>
    </message>
    <message>
      <source>There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM file. Choose another folder, or open the files themselves.</source>
      <translation>Il n’y a pas de page dans ce dossier : aucun fichier JPEG, PNG, TIFF, BMP, WebP, PDF ou DICOM. Choisissez un autre dossier, ou ouvrez les fichiers eux-mêmes.</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <source>Arrows</source>
      <translation>Flèches</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>Sur la page</translation>
    </message>
    <message>
      <source>Choose the next corner or side</source>
      <translation>Choisir le coin ou le côté suivant</translation>
    </message>
    <message>
      <source>Move it by 1 pixel, or by 10</source>
      <translation>Le déplacer de 1 pixel, ou de 10</translation>
    </message>
    <message>
      <source>Move the whole frame</source>
      <translation>Déplacer tout le cadre</translation>
    </message>
    <message>
      <source>Give a drag up, or let go of a corner</source>
      <translation>Abandonner un déplacement, ou lâcher un coin</translation>
    </message>
    <message>
      <source>Pan while no corner is chosen</source>
      <translation>Faire défiler tant qu’aucun coin n’est choisi</translation>
    </message>
    <message>
      <source>Hold the page to pan it with the mouse</source>
      <translation>Saisir la page pour la faire défiler à la souris</translation>
    </message>
    <message>
      <source>Space bar</source>
      <translation>Barre d’espace</translation>
    </message>
    <message>
      <source>Zoom about the pointer</source>
      <translation>Zoomer autour du pointeur</translation>
    </message>
    <message>
      <source>Mouse wheel</source>
      <translation>Molette de la souris</translation>
    </message>
    <message>
      <source>In the scan window</source>
      <translation>Dans la fenêtre de numérisation</translation>
    </message>
    <message>
      <source>Choose one of the first nine profiles</source>
      <translation>Choisir l’un des neuf premiers profils</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Go to the next control, or back</source>
      <translation>Aller à l’élément suivant, ou revenir</translation>
    </message>
  </context>
  <context>
    <name>ListCommands</name>
    <message>
      <source>{n} pages written to {name}</source>
      <translation>{n} pages écrites dans {name}</translation>
    </message>
    <message>
      <source>The frame takes in the whole page. Draw its corners to one of the ECGs first, then choose this again for the other one.</source>
      <translation>Le cadre prend toute la page. Tirez d’abord ses coins sur l’un des ECG, puis choisissez encore cette commande pour l’autre.</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>Enregistrer le tableau</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>readings</source>
      <translation>lectures</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Reset corners</source>
      <translation>Réinitialiser les coins</translation>
    </message>
    <message>
      <source>Check the corners: the program is not sure where the paper ends. Drag each corner to a corner of the paper.</source>
      <translation>Vérifiez les coins : le programme n’est pas sûr de l’endroit où finit le papier. Tirez chaque coin sur un coin du papier.</translation>
    </message>
    <message>
      <source>Draw a box around a beat. Escape ends this.</source>
      <translation>Tracez un cadre autour d’un battement. Échap met fin.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;Pages</source>
      <translation>&amp;Pages</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong that ecgdesk did not foresee ({kind}: {words}). Your files are unchanged; please report it.</source>
      <translation>Il s’est passé quelque chose qu’ecgdesk n’avait pas prévu ({kind} : {words}). Vos fichiers sont inchangés ; merci de le signaler.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Fermer ce message</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>Read with the pac&amp;k</source>
      <translation>Lire avec le &amp;module</translation>
    </message>
    <message>
      <source>Pages are read with the pack {name} from now on. Those that were read before keep their reading until you read them again.</source>
      <translation>Les pages sont désormais lues avec le module {name}. Celles déjà lues gardent leur lecture jusqu’à ce que vous les relisiez.</translation>
    </message>
    <message>
      <source>Install a pack that is not signed?</source>
      <translation>Installer un module qui n’est pas signé ?</translation>
    </message>
    <message>
      <source>&amp;Install it</source>
      <translation>&amp;L’installer</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}, signed by {signer}.</source>
      <translation>Module {name}, version {version}, installé ; signé par {signer}.</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}; it is not signed.</source>
      <translation>Module {name}, version {version}, installé ; il n’est pas signé.</translation>
    </message>
    <message>
      <source>Install a pack</source>
      <translation>Installer un module</translation>
    </message>
    <message>
      <source>Packs (*.ecgpack)</source>
      <translation>Modules (*.ecgpack)</translation>
    </message>
    <message>
      <source>Install a pack…</source>
      <translation>Installer un module…</translation>
    </message>
  </context>
  <context>
    <name>Packs</name>
    <message>
      <source>Normal ECG</source>
      <translation>ECG normal</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>Infarctus du myocarde</translation>
    </message>
    <message>
      <source>ST/T change</source>
      <translation>Anomalie ST/T</translation>
    </message>
    <message>
      <source>Conduction disturbance</source>
      <translation>Trouble de la conduction</translation>
    </message>
    <message>
      <source>Hypertrophy</source>
      <translation>Hypertrophie</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Fibrillation auriculaire</translation>
    </message>
    <message>
      <source>Anterior myocardial infarction</source>
      <translation>Infarctus antérieur du myocarde</translation>
    </message>
    <message>
      <source>Inferior myocardial infarction</source>
      <translation>Infarctus inférieur du myocarde</translation>
    </message>
    <message>
      <source>Lateral myocardial infarction</source>
      <translation>Infarctus latéral du myocarde</translation>
    </message>
    <message>
      <source>Ischaemic ST/T change</source>
      <translation>Anomalie ST/T ischémique</translation>
    </message>
    <message>
      <source>ST depression</source>
      <translation>Sous-décalage de ST</translation>
    </message>
    <message>
      <source>Complete left bundle branch block</source>
      <translation>Bloc de branche gauche complet</translation>
    </message>
    <message>
      <source>Incomplete left bundle branch block</source>
      <translation>Bloc de branche gauche incomplet</translation>
    </message>
    <message>
      <source>Complete right bundle branch block</source>
      <translation>Bloc de branche droit complet</translation>
    </message>
    <message>
      <source>Incomplete right bundle branch block</source>
      <translation>Bloc de branche droit incomplet</translation>
    </message>
    <message>
      <source>Left anterior fascicular block</source>
      <translation>Hémibloc antérieur gauche</translation>
    </message>
    <message>
      <source>First-degree AV block</source>
      <translation>Bloc AV du premier degré</translation>
    </message>
    <message>
      <source>Intraventricular conduction disturbance</source>
      <translation>Trouble de conduction intraventriculaire</translation>
    </message>
    <message>
      <source>Left ventricular hypertrophy</source>
      <translation>Hypertrophie ventriculaire gauche</translation>
    </message>
    <message>
      <source>Atrial flutter</source>
      <translation>Flutter auriculaire</translation>
    </message>
    <message>
      <source>Premature ventricular complex</source>
      <translation>Extrasystole ventriculaire</translation>
    </message>
    <message>
      <source>Premature atrial complex</source>
      <translation>Extrasystole auriculaire</translation>
    </message>
    <message>
      <source>Paced rhythm</source>
      <translation>Rythme stimulé</translation>
    </message>
    <message>
      <source>Sinus tachycardia</source>
      <translation>Tachycardie sinusale</translation>
    </message>
    <message>
      <source>Sinus bradycardia</source>
      <translation>Bradycardie sinusale</translation>
    </message>
    <message>
      <source>Sinus arrhythmia</source>
      <translation>Arythmie sinusale</translation>
    </message>
    <message>
      <source>Single beats</source>
      <translation>Battements isolés</translation>
    </message>
    <message>
      <source>Normal beat</source>
      <translation>Battement normal</translation>
    </message>
    <message>
      <source>Supraventricular ectopic beat</source>
      <translation>Battement ectopique supraventriculaire</translation>
    </message>
    <message>
      <source>Ventricular ectopic beat</source>
      <translation>Battement ectopique ventriculaire</translation>
    </message>
    <message>
      <source>Fusion beat</source>
      <translation>Battement de fusion</translation>
    </message>
    <message>
      <source>Beat not classified</source>
      <translation>Battement non classé</translation>
    </message>
    <message>
      <source>Left bundle branch block beat</source>
      <translation>Battement de bloc de branche gauche</translation>
    </message>
    <message>
      <source>Right bundle branch block beat</source>
      <translation>Battement de bloc de branche droit</translation>
    </message>
    <message>
      <source>Ventricular flutter wave</source>
      <translation>Onde de flutter ventriculaire</translation>
    </message>
    <message>
      <source>Seven classes of beats</source>
      <translation>Sept classes de battements</translation>
    </message>
    <message>
      <source>The classes of collections of beat pictures made from the MIT-BIH database.</source>
      <translation>Les classes des collections d’images de battements tirées de la base MIT-BIH.</translation>
    </message>
    <message>
      <source>In the training recordings left bundle branch block rests on 2 patients, right bundle branch block on 3 patients, ventricular flutter on 1 patient: these classes are experimental. Premature atrial takes in nodal beats.</source>
      <translation>Dans les enregistrements d’apprentissage, le bloc de branche gauche repose sur 2 patients, le bloc de branche droit sur 3 patients, le flutter ventriculaire sur 1 patient : ces classes sont expérimentales. L’extrasystole auriculaire comprend les battements nodaux.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Left bundle branch block</source>
      <translation>Bloc de branche gauche</translation>
    </message>
    <message>
      <source>Right bundle branch block</source>
      <translation>Bloc de branche droit</translation>
    </message>
    <message>
      <source>Premature atrial contractions</source>
      <translation>Extrasystoles auriculaires</translation>
    </message>
    <message>
      <source>Premature ventricular contractions</source>
      <translation>Extrasystoles ventriculaires</translation>
    </message>
    <message>
      <source>Paced</source>
      <translation>Stimulé</translation>
    </message>
    <message>
      <source>The training recordings hold no paced beats: AAMI EC57 leaves paced recordings out.</source>
      <translation>Les enregistrements d’apprentissage ne contiennent pas de battements stimulés : AAMI EC57 les exclut.</translation>
    </message>
    <message>
      <source>Ventricular fibrillation or flutter</source>
      <translation>Fibrillation ou flutter ventriculaire</translation>
    </message>
    <message>
      <source>12-lead sheet</source>
      <translation>Feuille à 12 dérivations</translation>
    </message>
    <message>
      <source>MI and site</source>
      <translation>Infarctus et territoire</translation>
    </message>
    <message>
      <source>Myocardial infarction and where it is, in five categories.</source>
      <translation>L’infarctus du myocarde et son territoire, en cinq catégories.</translation>
    </message>
    <message>
      <source>Sites overlap: an anterolateral infarction counts as anterior and as lateral. Septal infarction counts as anterior. A posterior or right ventricular infarction alone has no finding of its own. Recent and old infarctions are not told apart.</source>
      <translation>Les territoires se recouvrent : un infarctus antérolatéral compte comme antérieur et comme latéral. Un infarctus septal compte comme antérieur. Un infarctus postérieur ou ventriculaire droit isolé n’a pas de constat propre. Les infarctus récents et anciens ne sont pas distingués.</translation>
    </message>
    <message>
      <source>Anterior MI</source>
      <translation>Infarctus antérieur</translation>
    </message>
    <message>
      <source>Inferior MI</source>
      <translation>Infarctus inférieur</translation>
    </message>
    <message>
      <source>Lateral MI or other site</source>
      <translation>Infarctus latéral ou autre</translation>
    </message>
    <message>
      <source>MI, site unknown</source>
      <translation>Infarctus, territoire inconnu</translation>
    </message>
    <message>
      <source>No MI</source>
      <translation>Pas d’infarctus</translation>
    </message>
    <message>
      <source>Four-class page</source>
      <translation>Page en quatre classes</translation>
    </message>
    <message>
      <source>The four classes of public collections of ECG page pictures.</source>
      <translation>Les quatre classes des collections publiques d’images de pages d’ECG.</translation>
    </message>
    <message>
      <source>A page may fall in more than one class or in none. Infarction means any, recent or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the four, and sinus arrhythmia is not counted as abnormal.</source>
      <translation>Une page peut appartenir à plusieurs classes ou à aucune. Infarctus signifie tout infarctus, récent ou ancien. Les troubles de la conduction, l’hypertrophie et les anomalies ST/T n’appartiennent à aucune des quatre, et l’arythmie sinusale n’est pas comptée comme anormale.</translation>
    </message>
    <message>
      <source>Infarction</source>
      <translation>Infarctus</translation>
    </message>
    <message>
      <source>Abnormal beat or rhythm</source>
      <translation>Battement ou rythme anormal</translation>
    </message>
    <message>
      <source>Old infarction</source>
      <translation>Infarctus ancien</translation>
    </message>
    <message>
      <source>The training labels do not tell a recent infarction from an old one.</source>
      <translation>Les étiquettes d’apprentissage ne distinguent pas un infarctus récent d’un ancien.</translation>
    </message>
    <message>
      <source>CPSC 2018, nine classes</source>
      <translation>CPSC 2018, neuf classes</translation>
    </message>
    <message>
      <source>The classes of the China Physiological Signal Challenge 2018.</source>
      <translation>Les classes du China Physiological Signal Challenge 2018.</translation>
    </message>
    <message>
      <source>Bundle branch blocks are the complete ones. The network was trained on another collection's labels: its normal ECG is stricter than a normal rhythm.</source>
      <translation>Les blocs de branche sont les complets. Le réseau a appris sur les étiquettes d’une autre collection : son ECG normal est plus strict qu’un rythme normal.</translation>
    </message>
    <message>
      <source>Premature atrial contraction</source>
      <translation>Extrasystole auriculaire</translation>
    </message>
    <message>
      <source>Premature ventricular contraction</source>
      <translation>Extrasystole ventriculaire</translation>
    </message>
    <message>
      <source>ST elevation</source>
      <translation>Sus-décalage de ST</translation>
    </message>
    <message>
      <source>No finding of this pack is ST elevation.</source>
      <translation>Aucun constat de ce module n’est un sus-décalage de ST.</translation>
    </message>
    <message>
      <source>PhysioNet 2024, eleven labels</source>
      <translation>PhysioNet 2024, onze étiquettes</translation>
    </message>
    <message>
      <source>The labels of the George B. Moody PhysioNet Challenge 2024.</source>
      <translation>Les étiquettes du George B. Moody PhysioNet Challenge 2024.</translation>
    </message>
    <message>
      <source>Infarction is found, but not its age. Fast and slow rates are sinus rates only.</source>
      <translation>L’infarctus est trouvé, mais pas son âge. Les fréquences rapides et lentes ne sont que sinusales.</translation>
    </message>
    <message>
      <source>Acute myocardial infarction</source>
      <translation>Infarctus aigu du myocarde</translation>
    </message>
    <message>
      <source>Old myocardial infarction</source>
      <translation>Infarctus ancien du myocarde</translation>
    </message>
    <message>
      <source>Atrial fibrillation or flutter</source>
      <translation>Fibrillation ou flutter auriculaire</translation>
    </message>
    <message>
      <source>Tachycardia</source>
      <translation>Tachycardie</translation>
    </message>
    <message>
      <source>Bradycardia</source>
      <translation>Bradycardie</translation>
    </message>
  </context>
  <context>
    <name>PanelChooser</name>
    <message>
      <source>Answer in the classes of</source>
      <translation>Répondre dans les classes de</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>non dit</translation>
    </message>
  </context>
  <context>
    <name>PaperByHand</name>
    <message>
      <source>The pa&amp;per by hand</source>
      <translation>Le pa&amp;pier, à la main</translation>
    </message>
    <message>
      <source>&amp;Speed of the paper</source>
      <translation>&amp;Vitesse du papier</translation>
    </message>
    <message>
      <source>&amp;Height of a millivolt</source>
      <translation>&amp;Hauteur d’un millivolt</translation>
    </message>
    <message>
      <source>&amp;Forget what was set by hand</source>
      <translation>&amp;Oublier ce qui a été réglé à la main</translation>
    </message>
    <message>
      <source>As the page shows it</source>
      <translation>Comme la page le montre</translation>
    </message>
    <message>
      <source>The scale is set. Check it against the paper with the millimetre grid (Ctrl+G).</source>
      <translation>L’échelle est réglée. Vérifiez-la sur le papier avec la grille millimétrée (Ctrl+G).</translation>
    </message>
    <message>
      <source>Draw a box around 5 mm of the paper. Escape ends this.</source>
      <translation>Tracez un cadre autour de 5 mm de papier. Échap met fin.</translation>
    </message>
  </context>
  <context>
    <name>PatientForm</name>
    <message>
      <source>female</source>
      <translation>femme</translation>
    </message>
    <message>
      <source>male</source>
      <translation>homme</translation>
    </message>
    <message>
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <source>Patient's &amp;name</source>
      <translation>&amp;Nom du patient</translation>
    </message>
    <message>
      <source>Patient's n&amp;umber</source>
      <translation>N&amp;uméro du patient</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>&amp;Né(e) le</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>Se&amp;xe</translation>
    </message>
    <message>
      <source>&amp;Date of the ECG</source>
      <translation>&amp;Date de l’ECG</translation>
    </message>
  </context>
  <context>
    <name>ProfileChoice</name>
    <message>
      <source>Settings of your own</source>
      <translation>Vos propres réglages</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+9 choose one of the first nine profiles</source>
      <translation>Alt+1 à Alt+9 choisissent l’un des neuf premiers profils</translation>
    </message>
    <message>
      <source>Sa&amp;ve as…</source>
      <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
      <source>Keep these settings, region included, under a name</source>
      <translation>Conserver ces réglages, zone comprise, sous un nom</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <source>Forget this profile</source>
      <translation>Oublier ce profil</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Keep these settings</source>
      <translation>Conserver ces réglages</translation>
    </message>
    <message>
      <source>Name of the profile:</source>
      <translation>Nom du profil :</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>About ecgdesk</source>
      <translation>À propos d’ecgdesk</translation>
    </message>
    <message>
      <source>Reads ECG printouts on this computer, without a network or an account. A second opinion, not a diagnosis and not a medical device: a physician must over-read every page.

Licence: Apache 2.0.</source>
      <translation>Lit des ECG imprimés sur cet ordinateur, sans réseau ni compte. Un deuxième avis, pas un diagnostic ni un dispositif médical : un médecin doit relire chaque page.

Licence : Apache 2.0.</translation>
    </message>
  </context>
  <context>
    <name>QuadTool</name>
    <message>
      <source>Rotate page</source>
      <translation>Tourner la page</translation>
    </message>
    <message>
      <source>Turn frame</source>
      <translation>Tourner le cadre</translation>
    </message>
    <message>
      <source>Move corner</source>
      <translation>Déplacer un coin</translation>
    </message>
    <message>
      <source>Side {number} of 4: the arrow keys move it.</source>
      <translation>Côté {number} sur 4 : les flèches le déplacent.</translation>
    </message>
    <message>
      <source>Corner {number} of 4: the arrow keys move it.</source>
      <translation>Coin {number} sur 4 : les flèches le déplacent.</translation>
    </message>
    <message>
      <source>Nudge corner</source>
      <translation>Ajuster un coin</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>present</source>
      <translation>présent</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>incertain</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>experimental</source>
      <translation>expérimental</translation>
    </message>
    <message>
      <source>Absent below {low}, present from {high}, unsure between.</source>
      <translation>Absent sous {low}, présent dès {high}, incertain entre les deux.</translation>
    </message>
    <message>
      <source>Called present: finds {sens} of those who have it, and clears {spec} of those who do not ({data}).</source>
      <translation>Dit présent : trouve {sens} de ceux qui l’ont, et écarte {spec} de ceux qui ne l’ont pas ({data}).</translation>
    </message>
    <message>
      <source>Experimental: measured too weak, or on too few pages, to be relied on.</source>
      <translation>Expérimental : mesuré trop faible, ou sur trop peu de pages, pour s’y fier.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPanel</name>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Choose a finding to see what spoke for it.</source>
      <translation>Hachuré : la zone où le programme est incertain. Choisissez un constat pour voir ce qui parle pour lui.</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: a second opinion, not a diagnosis. A physician must over-read it. A negative reading does not exclude infarction.</source>
      <translation>Analyse automatique non confirmée : un deuxième avis, pas un diagnostic. Un médecin doit la relire. Une lecture négative n’exclut pas un infarctus.</translation>
    </message>
    <message>
      <source>No page open</source>
      <translation>Aucune page ouverte</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Non lue</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>Non lue : le programme refuse cette page</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Lu avec le module {name}, version {version}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lue</translation>
    </message>
    <message>
      <source>Read. Heart rate {rate} a minute</source>
      <translation>Lue. Fréquence cardiaque {rate} par minute</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
      <source>&amp;Forget this list</source>
      <translation>&amp;Oublier cette liste</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Change the record</source>
      <translation>Modifier le dossier</translation>
    </message>
    <message>
      <source>Keep as a record</source>
      <translation>Conserver comme dossier</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>non relu</translation>
    </message>
    <message>
      <source>&amp;Reviewer</source>
      <translation>&amp;Relecteur</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>Re&amp;lecture</translation>
    </message>
    <message>
      <source>Reading in your &amp;words</source>
      <translation>Lecture en vos &amp;mots</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>N&amp;otes</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Encrypted on this computer. Nothing is required.</source>
      <translation>Chiffré sur cet ordinateur. Rien n’est obligatoire.</translation>
    </message>
    <message>
      <source>&amp;Earlier ECGs of this patient: {n}…</source>
      <translation>&amp;ECG antérieurs de ce patient : {n}…</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write it as 1950-12-31.</source>
      <translation>« {text} » n’est pas une date : écrivez-la comme 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>Recording</name>
    <message>
      <source>&amp;Keep as a record…</source>
      <translation>&amp;Conserver comme dossier…</translation>
    </message>
    <message>
      <source>Keep this page, its reading and whose it is, encrypted on this computer</source>
      <translation>Conserver cette page, sa lecture et son patient, chiffrés sur cet ordinateur</translation>
    </message>
    <message>
      <source>&amp;Records…</source>
      <translation>&amp;Dossiers…</translation>
    </message>
    <message>
      <source>Search the records, compare, back up</source>
      <translation>Chercher dans les dossiers, comparer, sauvegarder</translation>
    </message>
    <message>
      <source>Kept as a record of {name}.</source>
      <translation>Conservé comme dossier de {name}.</translation>
    </message>
    <message>
      <source>Kept as a record.</source>
      <translation>Conservé comme dossier.</translation>
    </message>
  </context>
  <context>
    <name>Records</name>
    <message>
      <source>refused</source>
      <translation>refusée</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Né(e) le</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Date de l’ECG</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>d’accord</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corrigé</translation>
    </message>
  </context>
  <context>
    <name>RecordsBrowser</name>
    <message>
      <source>Name, number or date of the ECG</source>
      <translation>Nom, numéro ou date de l’ECG</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>Any finding</source>
      <translation>Tout constat</translation>
    </message>
    <message>
      <source>Reviewed or not</source>
      <translation>Relu ou non</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Non relu</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>&amp;Open in the window</source>
      <translation>&amp;Ouvrir dans la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>&amp;Modifier…</translation>
    </message>
    <message>
      <source>&amp;Side by side…</source>
      <translation>&amp;Côte à côte…</translation>
    </message>
    <message>
      <source>since</source>
      <translation>depuis</translation>
    </message>
    <message>
      <source>until</source>
      <translation>jusqu’au</translation>
    </message>
    <message>
      <source>Records found: {n}</source>
      <translation>Dossiers trouvés : {n}</translation>
    </message>
    <message>
      <source>The first {n} are shown: say more of what you look for.</source>
      <translation>Les {n} premiers sont affichés : précisez ce que vous cherchez.</translation>
    </message>
    <message>
      <source>No record was found.</source>
      <translation>Aucun dossier trouvé.</translation>
    </message>
    <message>
      <source>&amp;Side by side with earlier ones ({n})…</source>
      <translation>&amp;Côte à côte avec les précédents ({n})…</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Lu avec le module {name}, version {version}</translation>
    </message>
  </context>
  <context>
    <name>RecordsGate</name>
    <message>
      <source>Use the &amp;keychain of this computer</source>
      <translation>Utiliser le &amp;trousseau de cet ordinateur</translation>
    </message>
    <message>
      <source>Use this &amp;passphrase</source>
      <translation>Utiliser cette &amp;phrase secrète</translation>
    </message>
    <message>
      <source>Pass&amp;phrase</source>
      <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
      <source>&amp;Open the records</source>
      <translation>&amp;Ouvrir les dossiers</translation>
    </message>
    <message>
      <source>&amp;Restore a backup from a file…</source>
      <translation>&amp;Restaurer une sauvegarde depuis un fichier…</translation>
    </message>
    <message>
      <source>Opening and checking the records…</source>
      <translation>Ouverture et vérification des dossiers…</translation>
    </message>
    <message>
      <source>Restore the &amp;last backup, of {day}</source>
      <translation>Restaurer la &amp;dernière sauvegarde, du {day}</translation>
    </message>
    <message>
      <source>There is no backup here</source>
      <translation>Il n’y a pas de sauvegarde ici</translation>
    </message>
    <message>
      <source>Keep records</source>
      <translation>Conserver des dossiers</translation>
    </message>
    <message>
      <source>A record is a page with its corners, its reading, the patient and what you say of it. Records stay on this computer, in one encrypted file. Choose how it is locked:</source>
      <translation>Un dossier est une page avec ses coins, sa lecture, le patient et ce que vous en dites. Les dossiers restent sur cet ordinateur, dans un seul fichier chiffré. Choisissez comment il est verrouillé :</translation>
    </message>
    <message>
      <source>Nothing to remember. The records open for this user of this computer only; a backup has a passphrase of its own.</source>
      <translation>Rien à retenir. Les dossiers s’ouvrent pour cet utilisateur de cet ordinateur seulement ; une sauvegarde a sa propre phrase secrète.</translation>
    </message>
    <message>
      <source>New passphrase ({n} letters or more)</source>
      <translation>Nouvelle phrase secrète ({n} lettres ou plus)</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <source>Nobody can open the records without it, and nobody can find it out for you: four words that do not belong together are easy to keep in mind.</source>
      <translation>Personne ne peut ouvrir les dossiers sans elle, et personne ne peut la retrouver pour vous : quatre mots sans rapport sont faciles à retenir.</translation>
    </message>
    <message>
      <source>The records are locked</source>
      <translation>Les dossiers sont verrouillés</translation>
    </message>
    <message>
      <source>The records are damaged</source>
      <translation>Les dossiers sont endommagés</translation>
    </message>
    <message>
      <source>A backup takes their place; the damaged file is put beside it under another name, not removed. Records kept since the backup are missing in it.</source>
      <translation>Une sauvegarde prend leur place ; le fichier endommagé est gardé à côté sous un autre nom, pas supprimé. Les dossiers conservés depuis la sauvegarde y manquent.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>Les deux phrases secrètes ne sont pas les mêmes. Tapez-les de nouveau.</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Passphrase of {name}:</source>
      <translation>Phrase secrète de {name} :</translation>
    </message>
    <message>
      <source>Wait {n} s</source>
      <translation>Attendez {n} s</translation>
    </message>
  </context>
  <context>
    <name>RecordsWindow</name>
    <message>
      <source>Records</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>&amp;Back up to a file…</source>
      <translation>&amp;Sauvegarder dans un fichier…</translation>
    </message>
    <message>
      <source>One encrypted file with a passphrase of its own, for another computer</source>
      <translation>Un seul fichier chiffré avec sa propre phrase secrète, pour un autre ordinateur</translation>
    </message>
    <message>
      <source>Save as &amp;table…</source>
      <translation>Enregistrer comme &amp;tableau…</translation>
    </message>
    <message>
      <source>The records listed, as CSV for a spreadsheet. That file is not encrypted.</source>
      <translation>Les dossiers listés, en CSV pour un tableur. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Verrouiller</translation>
    </message>
    <message>
      <source>Back up to a file</source>
      <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
      <source>A passphrase for the backup. Whoever restores it needs it; it is kept nowhere.</source>
      <translation>Une phrase secrète pour la sauvegarde. Qui la restaure en a besoin ; elle n’est conservée nulle part.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Sauvegarde…</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>Sauvegardé dans {name}.</translation>
    </message>
    <message>
      <source>Save as table</source>
      <translation>Enregistrer comme tableau</translation>
    </message>
    <message>
      <source>Records written to {name}: {n}.</source>
      <translation>Dossiers écrits dans {name} : {n}.</translation>
    </message>
  </context>
  <context>
    <name>RecoverBar</name>
    <message>
      <source>&amp;Recover</source>
      <translation>&amp;Récupérer</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>Pas main&amp;tenant</translation>
    </message>
    <message>
      <source>ecgdesk was closed before its work was done. Pages left from then: {n}. Bring them back?</source>
      <translation>ecgdesk a été fermé avant la fin de son travail. Pages restées : {n}. Les reprendre ?</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>Pack {name} {version}, model SHA-256 {sha256}</source>
      <translation>Module {name} {version}, modèle SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>Summary of ECG pages</source>
      <translation>Synthèse des pages d’ECG</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lue</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusée</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>Fréquence cardiaque</translation>
    </message>
    <message>
      <source>Findings and remarks</source>
      <translation>Constats et remarques</translation>
    </message>
    <message>
      <source>ecgdesk {version}</source>
      <translation>ecgdesk {version}</translation>
    </message>
    <message>
      <source>Page {page} of {total}</source>
      <translation>Page {page} sur {total}</translation>
    </message>
    <message>
      <source>{file}, page {page}</source>
      <translation>{file}, page {page}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lue</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusée</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>en échec</translation>
    </message>
    <message>
      <source>no finding present</source>
      <translation>aucun constat présent</translation>
    </message>
    <message>
      <source>Present: {names}</source>
      <translation>Présent : {names}</translation>
    </message>
    <message>
      <source>Unsure: {names}</source>
      <translation>Incertain : {names}</translation>
    </message>
    <message>
      <source>ECG report</source>
      <translation>Rapport d’ECG</translation>
    </message>
    <message>
      <source>Findings of the program</source>
      <translation>Constats du programme</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>Non lue : le programme refuse cette page</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Highest first.</source>
      <translation>Hachuré : la zone où le programme est incertain. Les plus élevés d’abord.</translation>
    </message>
    <message>
      <source>Quality of the page</source>
      <translation>Qualité de la page</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Lecture du médecin</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>{date} (age {age})</source>
      <translation>{date} (âge {age})</translation>
    </message>
    <message>
      <source>female</source>
      <translation>femme</translation>
    </message>
    <message>
      <source>male</source>
      <translation>homme</translation>
    </message>
    <message>
      <source>other</source>
      <translation>autre</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Patient number</source>
      <translation>Numéro du patient</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Né(e) le</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Date de l’ECG</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>non mesurée</translation>
    </message>
    <message>
      <source>{rate} a minute</source>
      <translation>{rate} par minute</translation>
    </message>
    <message>
      <source>a page without a file</source>
      <translation>une page sans fichier</translation>
    </message>
    <message>
      <source>Beats</source>
      <translation>Battements</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>ectopique supraventriculaire</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>ectopique ventriculaire</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>fusion</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>non classé</translation>
    </message>
    <message>
      <source>present from {high}, absent below {low}</source>
      <translation>présent dès {high}, absent sous {low}</translation>
    </message>
    <message>
      <source>sensitivity {sens}, specificity {spec}</source>
      <translation>sensibilité {sens}, spécificité {spec}</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>ne peut pas le dire</translation>
    </message>
    <message>
      <source>No doubt about the quality of this page.</source>
      <translation>Aucun doute sur la qualité de cette page.</translation>
    </message>
    <message>
      <source>Read before the program's findings were seen</source>
      <translation>Lu avant d’avoir vu les constats du programme</translation>
    </message>
    <message>
      <source>agrees with the program</source>
      <translation>d’accord avec le programme</translation>
    </message>
    <message>
      <source>does not agree with the program</source>
      <translation>pas d’accord avec le programme</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Relu par</translation>
    </message>
    <message>
      <source>In their own words</source>
      <translation>Avec ses propres mots</translation>
    </message>
    <message>
      <source>Sensitivity and specificity measured on {data}</source>
      <translation>Sensibilité et spécificité mesurées sur {data}</translation>
    </message>
    <message>
      <source>The paper was whitened and its shadows taken away.</source>
      <translation>Le papier a été blanchi et ses ombres retirées.</translation>
    </message>
    <message>
      <source>Coloured: what spoke for (orange) and against (blue) {finding}.</source>
      <translation>En couleur : ce qui parle pour (orange) et contre (bleu) {finding}.</translation>
    </message>
    <message>
      <source>At true scale: 25 mm/s on the sheet is 25 mm/s here.</source>
      <translation>À l’échelle réelle : 25 mm/s sur la feuille font 25 mm/s ici.</translation>
    </message>
    <message>
      <source>At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here.</source>
      <translation>À {percent} de sa taille : 25 mm/s sur la feuille font {speed} mm/s ici.</translation>
    </message>
    <message>
      <source>No grid was found: do not measure on this picture.</source>
      <translation>Aucun quadrillage trouvé : ne mesurez pas sur cette image.</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous {name}</translation>
    </message>
    <message>
      <source>Copied as text</source>
      <translation>Copié comme texte</translation>
    </message>
    <message>
      <source>Sent to {name}</source>
      <translation>Envoyé à {name}</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Copy as &amp;text</source>
      <translation>Copier le &amp;texte</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>&amp;FHIR bundle…</source>
      <translation>Paquet &amp;FHIR…</translation>
    </message>
    <message>
      <source>&amp;DICOM, this report as PDF…</source>
      <translation>&amp;DICOM, ce rapport en PDF…</translation>
    </message>
    <message>
      <source>DICOM, the &amp;sheet as a picture…</source>
      <translation>DICOM, la &amp;feuille en image…</translation>
    </message>
    <message>
      <source>The &amp;traces as numbers (CSV and WFDB)…</source>
      <translation>Les &amp;tracés en chiffres (CSV et WFDB)…</translation>
    </message>
    <message>
      <source>Without the patient's &amp;name, for research…</source>
      <translation>Sans le &amp;nom du patient, pour la recherche…</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exporter</translation>
    </message>
  </context>
  <context>
    <name>ReportForm</name>
    <message>
      <source>Show what spoke for the &amp;finding</source>
      <translation>Montrer ce qui parle pour le &amp;constat</translation>
    </message>
    <message>
      <source>Wh&amp;ite paper, without shadows</source>
      <translation>Papier &amp;blanc, sans ombres</translation>
    </message>
    <message>
      <source>Add the s&amp;heet on a page of its own</source>
      <translation>Ajouter la &amp;feuille sur une page à part</translation>
    </message>
    <message>
      <source>Print the &amp;letterhead</source>
      <translation>Imprimer l’&amp;en-tête</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Lecture du médecin</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <source>Ph&amp;ysician</source>
      <translation>&amp;Médecin</translation>
    </message>
    <message>
      <source>O&amp;wn reading</source>
      <translation>Propre &amp;lecture</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portrait</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Paysage</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;Orientation</source>
      <translation>&amp;Orientation</translation>
    </message>
    <message>
      <source>Line {n} of the letterhead</source>
      <translation>Ligne {n} de l’en-tête</translation>
    </message>
    <message>
      <source>Logo: PNG, JPEG or SVG</source>
      <translation>Logo : PNG, JPEG ou SVG</translation>
    </message>
    <message>
      <source>File of the logo</source>
      <translation>Fichier du logo</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>C&amp;hoisir…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>&amp;Report, print and export…</source>
      <translation>&amp;Rapport, impression et export…</translation>
    </message>
    <message>
      <source>Look at the report of this page, print, save or export it</source>
      <translation>Voir le rapport de cette page, l’imprimer, l’enregistrer ou l’exporter</translation>
    </message>
    <message>
      <source>S&amp;ummary of all pages…</source>
      <translation>S&amp;ynthèse de toutes les pages…</translation>
    </message>
    <message>
      <source>One table of all pages of the list, to print or save</source>
      <translation>Un tableau de toutes les pages de la liste, à imprimer ou à enregistrer</translation>
    </message>
    <message>
      <source>Report of {name}</source>
      <translation>Rapport de {name}</translation>
    </message>
    <message>
      <source>Summary of all pages</source>
      <translation>Synthèse de toutes les pages</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>synthèse</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Preview of the report</source>
      <translation>Aperçu du rapport</translation>
    </message>
  </context>
  <context>
    <name>ReviewBox</name>
    <message>
      <source>I &amp;agree</source>
      <translation>Je suis d’acc&amp;ord</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>&amp;Corriger…</translation>
    </message>
    <message>
      <source>Chan&amp;ge my reading</source>
      <translation>&amp;Modifier ma lecture</translation>
    </message>
    <message>
      <source>Your read first: what do you see? Then the program shows its reading.</source>
      <translation>Votre lecture d’abord : que voyez-vous ? Ensuite le programme montre la sienne.</translation>
    </message>
    <message>
      <source>Do you agree with this reading?</source>
      <translation>Êtes-vous d’accord avec cette lecture ?</translation>
    </message>
    <message>
      <source>Reviewed: you agree with this reading.</source>
      <translation>Relue : vous êtes d’accord avec cette lecture.</translation>
    </message>
    <message>
      <source>Reviewed. Your reading: {reading}</source>
      <translation>Relue. Votre lecture : {reading}</translation>
    </message>
    <message>
      <source>Before you saw the program's reading you said: {reading}</source>
      <translation>Avant de voir la lecture du programme, vous avez dit : {reading}</translation>
    </message>
    <message>
      <source>What do you see on this page?</source>
      <translation>Que voyez-vous sur cette page ?</translation>
    </message>
    <message>
      <source>none of the findings</source>
      <translation>aucun des constats</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <source>&amp;Agree with the reading</source>
      <translation>&amp;Approuver la lecture</translation>
    </message>
    <message>
      <source>Say that you see the same on this page</source>
      <translation>Dire que vous voyez la même chose sur cette page</translation>
    </message>
    <message>
      <source>C&amp;orrect the reading…</source>
      <translation>C&amp;orriger la lecture…</translation>
    </message>
    <message>
      <source>Say what you see on this page instead</source>
      <translation>Dire ce que vous voyez à la place sur cette page</translation>
    </message>
  </context>
  <context>
    <name>Run</name>
    <message>
      <source>Cancelling…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Stopped: {done} of {total} pages read</source>
      <translation>Arrêté : {done} pages lues sur {total}</translation>
    </message>
    <message>
      <source>All {total} pages done</source>
      <translation>Les {total} pages sont terminées</translation>
    </message>
    <message>
      <source>{done} of {total} pages read</source>
      <translation>{done} pages lues sur {total}</translation>
    </message>
    <message>
      <source>Read: {read}. Refused: {refused}. Failed: {failed}.</source>
      <translation>Lues : {read}. Refusées : {refused}. En échec : {failed}.</translation>
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation>Il reste moins d’une minute</translation>
    </message>
    <message>
      <source>About {minutes} min left</source>
      <translation>Il reste environ {minutes} min</translation>
    </message>
    <message>
      <source>About {hours} h {minutes} min left</source>
      <translation>Il reste environ {hours} h {minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ScaleTool</name>
    <message>
      <source>Set the s&amp;cale by hand</source>
      <translation>Régler l’&amp;échelle à la main</translation>
    </message>
    <message>
      <source>Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)</source>
      <translation>Tracez un cadre autour d’un grand carreau du quadrillage, 5 mm sur 5 mm (Ctrl+M)</translation>
    </message>
    <message>
      <source>This box is too small to measure. Zoom in, then draw around 5 mm.</source>
      <translation>Ce cadre est trop petit pour mesurer. Agrandissez, puis tracez autour de 5 mm.</translation>
    </message>
  </context>
  <context>
    <name>ScanDialog</name>
    <message>
      <source>Scan pages</source>
      <translation>Numériser des pages</translation>
    </message>
    <message>
      <source>Scan &amp;again</source>
      <translation>Numériser de &amp;nouveau</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>&amp;Aperçu</translation>
    </message>
    <message>
      <source>Whole &amp;glass</source>
      <translation>&amp;Toute la vitre</translation>
    </message>
    <message>
      <source>Scan everything again, not only a region</source>
      <translation>Tout numériser de nouveau, pas seulement une zone</translation>
    </message>
    <message>
      <source>Pages appear in the window as they come.</source>
      <translation>Les pages apparaissent dans la fenêtre à mesure qu’elles arrivent.</translation>
    </message>
    <message>
      <source>&amp;Scan</source>
      <translation>&amp;Numériser</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>&amp;Watch a folder</source>
      <translation>&amp;Surveiller un dossier</translation>
    </message>
    <message>
      <source>For a copier, an ECG machine or a phone that drops files: each new file in the folder is opened and read by itself once it is whole. Files stay where they are.</source>
      <translation>Pour un copieur, un électrocardiographe ou un téléphone qui dépose des fichiers : chaque nouveau fichier du dossier est ouvert et lu de lui-même dès qu’il est complet. Les fichiers restent où ils sont.</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Dossier à surveiller</translation>
    </message>
    <message>
      <source>Folder for scanned pages</source>
      <translation>Dossier des pages numérisées</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Numériseur</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Pages go to</source>
      <translation>Les pages vont dans</translation>
    </message>
    <message>
      <source>Scanning…</source>
      <translation>Numérisation…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Arrêt en cours…</translation>
    </message>
    <message>
      <source>Scanning page {number}…</source>
      <translation>Numérisation de la page {number}…</translation>
    </message>
    <message>
      <source>Pages scanned: {n}</source>
      <translation>Pages numérisées : {n}</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <source>Pages kept: {n}.</source>
      <translation>Pages conservées : {n}.</translation>
    </message>
    <message>
      <source>A quick look at low resolution; draw the region to scan on it</source>
      <translation>Un aperçu rapide en basse résolution ; tracez-y la zone à numériser</translation>
    </message>
    <message>
      <source>A preview would draw a sheet from the feeder: choose the flatbed</source>
      <translation>Un aperçu tirerait une feuille du chargeur : choisissez la vitre</translation>
    </message>
  </context>
  <context>
    <name>ScanForm</name>
    <message>
      <source>Where the paper lies</source>
      <translation>Où se trouve le papier</translation>
    </message>
    <message>
      <source>{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and scans about twice as fast as 300. Choose more only to keep finer pictures.</source>
      <translation>{dpi} ppp suffisent à la lecture (8 pixels par millimètre de papier), et la numérisation est environ deux fois plus rapide qu’à 300. Choisissez plus seulement pour garder des images plus fines.</translation>
    </message>
    <message>
      <source>The reading needs no colour: gray scans as well and takes a third the room.</source>
      <translation>La lecture n’a pas besoin de couleur : le gris convient aussi et prend trois fois moins de place.</translation>
    </message>
    <message>
      <source>The whole glass cuts nothing off: the paper's edges are found afterwards.</source>
      <translation>Toute la vitre ne coupe rien : les bords du papier sont trouvés ensuite.</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>S&amp;ource</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Résolution</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <translation>Cou&amp;leurs</translation>
    </message>
    <message>
      <source>Pa&amp;per</source>
      <translation>Pa&amp;pier</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} ppp</translation>
    </message>
    <message>
      <source>Whole area, the paper is found on it</source>
      <translation>Toute la surface, le papier y est trouvé</translation>
    </message>
    <message>
      <source>Flatbed</source>
      <translation>Vitre</translation>
    </message>
    <message>
      <source>Feeder, all its pages</source>
      <translation>Chargeur, toutes ses pages</translation>
    </message>
    <message>
      <source>Gray</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Couleur</translation>
    </message>
  </context>
  <context>
    <name>ScannerChoice</name>
    <message>
      <source>No scanner yet</source>
      <translation>Pas encore de numériseur</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Numériseur</translation>
    </message>
    <message>
      <source>By &amp;address…</source>
      <translation>Par &amp;adresse…</translation>
    </message>
    <message>
      <source>Use a network scanner that is not found, by its name or IP address</source>
      <translation>Utiliser un numériseur du réseau qui n’est pas trouvé, par son nom ou son adresse IP</translation>
    </message>
    <message>
      <source>Searching for scanners…</source>
      <translation>Recherche de numériseurs…</translation>
    </message>
    <message>
      <source>S&amp;top searching</source>
      <translation>&amp;Arrêter la recherche</translation>
    </message>
    <message>
      <source>No scanner was found. Check that it is switched on and connected, then search again; a network scanner can also be entered by its address.</source>
      <translation>Aucun numériseur trouvé. Vérifiez qu’il est allumé et branché, puis cherchez de nouveau ; un numériseur du réseau peut aussi être indiqué par son adresse.</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>&amp;Chercher de nouveau</translation>
    </message>
    <message>
      <source>Scanner by address</source>
      <translation>Numériseur par adresse</translation>
    </message>
    <message>
      <source>Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:</source>
      <translation>Nom ou adresse du numériseur du réseau (eSCL, AirScan), comme 192.168.1.20 :</translation>
    </message>
  </context>
  <context>
    <name>ScanPreview</name>
    <message>
      <source>Preview, with the region to scan</source>
      <translation>Aperçu, avec la zone à numériser</translation>
    </message>
    <message>
      <source>No preview yet. It shows what lies on the flatbed, in a few seconds.</source>
      <translation>Pas encore d’aperçu. Il montre ce qui se trouve sur la vitre, en quelques secondes.</translation>
    </message>
    <message>
      <source>The whole glass is scanned.</source>
      <translation>Toute la vitre est numérisée.</translation>
    </message>
    <message>
      <source>Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.</source>
      <translation>Seuls {width} x {height} mm sont numérisés, à {left} mm de la gauche et {top} du haut.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or make room on the disk.</source>
      <translation>{1} n’a pas pu être écrit ({2}). Choisissez un autre endroit, ou faites de la place sur le disque.</translation>
    </message>
    <message>
      <source>The backup {1} is not what it should be, and was thrown away. Check the disk, or choose another place.</source>
      <translation>La sauvegarde {1} n’est pas ce qu’elle devrait être, et a été jetée. Vérifiez le disque, ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>The records in {1} could not be used ({2}: {3}). Close ecgdesk, open it again, and report it if it happens again.</source>
      <translation>Les dossiers de {1} n’ont pas pu être utilisés ({2} : {3}). Fermez ecgdesk, ouvrez-le de nouveau, et signalez-le si cela se reproduit.</translation>
    </message>
    <message>
      <source>This key is not that of {1}. Open it with its own.</source>
      <translation>Cette clé n’est pas celle de {1}. Ouvrez-le avec la sienne.</translation>
    </message>
    <message>
      <source>Another ecgdesk, or a backup program, is using {1}. Close it and try again.</source>
      <translation>Un autre ecgdesk, ou un programme de sauvegarde, utilise {1}. Fermez-le et réessayez.</translation>
    </message>
    <message>
      <source>The disk is full, and nothing was kept. Make room on the disk and try again.</source>
      <translation>Le disque est plein, et rien n’a été conservé. Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be opened for writing. Check that the folder is there and that you may write to it.</source>
      <translation>Les dossiers de {1} ne peuvent pas être ouverts en écriture. Vérifiez que le dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
      <source>The system's keychain cannot be used ({1}). Unlock it and try again, or protect the records with a passphrase.</source>
      <translation>Le trousseau du système ne peut pas être utilisé ({1}). Déverrouillez-le et réessayez, ou protégez les dossiers par une phrase secrète.</translation>
    </message>
    <message>
      <source>The passphrase is too short. Take at least {1} letters; four words that do not belong together are easy to keep in mind and hard to guess.</source>
      <translation>La phrase secrète est trop courte. Prenez au moins {1} lettres ; quatre mots sans rapport sont faciles à retenir et difficiles à deviner.</translation>
    </message>
    <message>
      <source>{1} has no passphrase: its key is in the keychain of the computer and the user it was made by. Take a backup there, with a passphrase, and restore it here.</source>
      <translation>{1} n’a pas de phrase secrète : sa clé est dans le trousseau de l’ordinateur et de l’utilisateur qui l’ont créé. Faites-y une sauvegarde avec une phrase secrète, et restaurez-la ici.</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard's language and Caps Lock. If you are certain of it, the file may be damaged: restore the last backup.</source>
      <translation>La phrase secrète n’est pas juste. Vérifiez la langue du clavier et Verr. Maj. Si vous en êtes certain, le fichier est peut-être endommagé : restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
      <source>The system's keychain did not keep the key. Protect the records with a passphrase instead.</source>
      <translation>Le trousseau du système n’a pas conservé la clé. Protégez plutôt les dossiers par une phrase secrète.</translation>
    </message>
    <message>
      <source>The keychain of this user does not hold the key of {1}. Records open only for the user and on the computer that made them; elsewhere, restore a backup.</source>
      <translation>Le trousseau de cet utilisateur ne contient pas la clé de {1}. Les dossiers ne s’ouvrent que pour l’utilisateur et sur l’ordinateur qui les ont créés ; ailleurs, restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be read ({2}). Check that the file is there and that you may read it.</source>
      <translation>Les dossiers de {1} ne peuvent pas être lus ({2}). Vérifiez que le fichier existe et que vous pouvez le lire.</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {1} s, then try again.</source>
      <translation>Trop de phrases secrètes erronées. Attendez {1} s, puis réessayez.</translation>
    </message>
    <message>
      <source>The records in {1} are damaged ({2}). Do not write to them any more: restore the last backup.</source>
      <translation>Les dossiers de {1} sont endommagés ({2}). N’y écrivez plus rien : restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
      <source>The records in {1} were written by a newer ecgdesk (version {2} of the archive; this one knows {3}). Update ecgdesk.</source>
      <translation>Les dossiers de {1} ont été écrits par un ecgdesk plus récent (version {2} de l’archive ; celui-ci connaît {3}). Mettez ecgdesk à jour.</translation>
    </message>
    <message>
      <source>This record is no longer there: it was removed, here or elsewhere.</source>
      <translation>Ce dossier n’existe plus : il a été supprimé, ici ou ailleurs.</translation>
    </message>
    <message>
      <source>{1} is there already. Open it, or choose another name.</source>
      <translation>{1} existe déjà. Ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <source>This record was changed in another window in the meantime. Open it again and repeat your change.</source>
      <translation>Ce dossier a été modifié entre-temps dans une autre fenêtre. Ouvrez-le de nouveau et refaites votre modification.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or read fewer pages at a time.</source>
      <translation>{1} demande plus de mémoire que cet ordinateur n’en a de libre. Fermez d’autres programmes, ou lisez moins de pages à la fois.</translation>
    </message>
    <message>
      <source>No sheet was found on this page. Set its corners, then export it.</source>
      <translation>Aucune feuille n’a été trouvée sur cette page. Placez ses coins, puis exportez-la.</translation>
    </message>
    <message>
      <source>No row of traces was found on this page, so there is nothing to export.</source>
      <translation>Aucune ligne de tracé n’a été trouvée sur cette page, il n’y a donc rien à exporter.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place.</source>
      <translation>{1} n’a pas pu être écrit ({2}). Choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>There is no pack that reads beats. Install one with `ecgdesk packs`.</source>
      <translation>Il n’y a pas de module qui lise les battements. Installez-en un avec `ecgdesk packs`.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place for it, or close the program that has it open.</source>
      <translation>{1} n’a pas pu être écrit ({2}). Choisissez un autre endroit, ou fermez le programme qui l’a ouvert.</translation>
    </message>
    <message>
      <source>There is no printer called {1} (there is: {2}).</source>
      <translation>Il n’y a pas d’imprimante nommée {1} (il y a : {2}).</translation>
    </message>
    <message>
      <source>The printer took no page. Check that it is on and reachable, then print again.</source>
      <translation>L’imprimante n’a pris aucune page. Vérifiez qu’elle est allumée et joignable, puis imprimez de nouveau.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or close the program that has it open.</source>
      <translation>{1} n’a pas pu être écrit ({2}). Choisissez un autre endroit, ou fermez le programme qui l’a ouvert.</translation>
    </message>
    <message>
      <source>The salt in {1} was cut short. Put back a copy of it.</source>
      <translation>Le sel de {1} a été tronqué. Remettez-en une copie.</translation>
    </message>
    <message>
      <source>No trace was found on this page, so what is text and what is trace cannot be told apart. Leave this record out.</source>
      <translation>Aucun tracé n’a été trouvé sur cette page, on ne peut donc pas distinguer le texte du tracé. Laissez ce dossier de côté.</translation>
    </message>
    <message>
      <source>The salt in {1} cannot be used. If you have a copy of it, put it back; without it the same patients get other pseudonyms than before.</source>
      <translation>Le sel de {1} ne peut pas être utilisé. Si vous en avez une copie, remettez-la ; sans lui, les mêmes patients reçoivent d’autres pseudonymes qu’avant.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its model does not answer as its manifest says. Ask where it came from for another version.</source>
      <translation>Le module {1} n’est pas installé : son modèle ne répond pas comme le dit son manifeste. Demandez une autre version là d’où il vient.</translation>
    </message>
    <message>
      <source>There is no pack called {1} of your own to remove. Packs that came with ecgdesk stay.</source>
      <translation>Vous n’avez pas de module nommé {1} à retirer. Les modules livrés avec ecgdesk restent.</translation>
    </message>
    <message>
      <source>{1} is not a pack: it {2}.</source>
      <translation>{1} n’est pas un module : il {2}.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its signature does not fit. It was changed on the way, or signed by somebody whom this ecgdesk does not know. Get it again from where it came, or update ecgdesk first.</source>
      <translation>Le module {1} n’est pas installé : sa signature ne correspond pas. Il a été modifié en chemin, ou signé par quelqu’un que cet ecgdesk ne connaît pas. Procurez-le-vous de nouveau là d’où il vient, ou mettez d’abord ecgdesk à jour.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it calls itself {2}. A pack's name has at most 40 small letters, digits, - and _, and is no name that Windows keeps.</source>
      <translation>Le module {1} n’est pas installé : il se nomme {2}. Le nom d’un module a au plus 40 petites lettres, chiffres, - et _, et n’est pas un nom réservé par Windows.</translation>
    </message>
    <message>
      <source>The pack {1} could not be installed in {2} ({3}). Make room there, or ask who looks after this computer.</source>
      <translation>Le module {1} n’a pas pu être installé dans {2} ({3}). Faites-y de la place, ou demandez à qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
      <source>The pack in {1} could not be removed ({2}). Close ecgdesk everywhere and try again.</source>
      <translation>Le module de {1} n’a pas pu être retiré ({2}). Fermez ecgdesk partout et réessayez.</translation>
    </message>
    <message>
      <source>There is no file {1}.</source>
      <translation>Il n’y a pas de fichier {1}.</translation>
    </message>
    <message>
      <source>{1} is not a whole {2} file ({3}). Get it again from where it came.</source>
      <translation>{1} n’est pas un fichier {2} complet ({3}). Procurez-vous-le de nouveau.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it holds {2}, which does not belong in a pack. A pack is {3} and nothing else.</source>
      <translation>Le module {1} n’est pas installé : il contient {2}, qui n’a pas sa place dans un module. Un module est {3} et rien d’autre.</translation>
    </message>
    <message>
      <source>A pack called {1} is in {2} already. Remove it first: `ecgdesk packs remove {3}`.</source>
      <translation>Un module nommé {1} est déjà dans {2}. Retirez-le d’abord : `ecgdesk packs remove {3}`.</translation>
    </message>
    <message>
      <source>The pack {1} in {2} is not signed: nobody vouches for where it comes from, or that it was not changed on the way. Install it only if you know who made it and got it from them.</source>
      <translation>Le module {1} dans {2} n’est pas signé : personne ne garantit d’où il vient, ni qu’il n’a pas été modifié en chemin. Ne l’installez que si vous savez qui l’a fait et l’avez reçu de cette personne.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its {2} is larger than {3} MB, which no pack needs.</source>
      <translation>Le module {1} n’est pas installé : son {2} dépasse {3} Mo, ce dont aucun module n’a besoin.</translation>
    </message>
    <message>
      <source>The model of the pack {1} cannot be run here ({2}). Install the pack again, or another version of it.</source>
      <translation>Le modèle du module {1} ne peut pas fonctionner ici ({2}). Réinstallez le module, ou une autre version.</translation>
    </message>
    <message>
      <source>There is no pack called {1}. Packs installed here: {2}.</source>
      <translation>Il n’y a pas de module nommé {1}. Modules installés ici : {2}.</translation>
    </message>
    <message>
      <source>The pack {1} has no panel called {2}. It has: {3}.</source>
      <translation>Le module {1} n’a pas de panneau nommé {2}. Il a : {3}.</translation>
    </message>
    <message>
      <source>The manifest {1} names no finding.</source>
      <translation>Le manifeste {1} ne nomme aucun constat.</translation>
    </message>
    <message>
      <source>The manifest {1} is not a pack's. Install it again.</source>
      <translation>Le manifeste {1} n’est pas celui d’un module. Réinstallez-le.</translation>
    </message>
    <message>
      <source>The model of the pack {1} is not the one its manifest names: the file {2} was changed or damaged. Install the pack again.</source>
      <translation>Le modèle du module {1} n’est pas celui que nomme son manifeste : le fichier {2} a été modifié ou endommagé. Réinstallez le module.</translation>
    </message>
    <message>
      <source>The pack in {1} has manifest schema {2}, but this version of ecgdesk knows schema {3}. Update ecgdesk, or use an older pack.</source>
      <translation>Le module de {1} a le schéma de manifeste {2}, mais cette version d’ecgdesk connaît le schéma {3}. Mettez ecgdesk à jour, ou utilisez un module plus ancien.</translation>
    </message>
    <message>
      <source>The manifest {1} is not complete ({2}). Install the pack again.</source>
      <translation>Le manifeste {1} n’est pas complet ({2}). Réinstallez le module.</translation>
    </message>
    <message>
      <source>The manifest {1} cannot be read. Install the pack again.</source>
      <translation>Le manifeste {1} ne peut pas être lu. Réinstallez le module.</translation>
    </message>
    <message>
      <source>The model of the pack in {1} cannot be read. Install the pack again.</source>
      <translation>Le modèle du module de {1} ne peut pas être lu. Réinstallez le module.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG itself.</source>
      <translation>{1} est un fichier DICOM sans image, sans courbe et sans PDF. Exportez l’ECG lui-même.</translation>
    </message>
    <message>
      <source>{1} is too large to be opened here. Export one ECG at a time.</source>
      <translation>{1} est trop grand pour être ouvert ici. Exportez un ECG à la fois.</translation>
    </message>
    <message>
      <source>{1} holds a waveform, but none of the twelve ECG leads.</source>
      <translation>{1} contient une courbe, mais aucune des douze dérivations de l’ECG.</translation>
    </message>
    <message>
      <source>{1} does not say how many millivolts its samples are, so it cannot be drawn to scale.</source>
      <translation>{1} ne dit pas combien de millivolts valent ses échantillons, et ne peut donc pas être dessiné à l’échelle.</translation>
    </message>
    <message>
      <source>{1} is measured in {2}, which is no voltage.</source>
      <translation>{1} est mesuré en {2}, qui n’est pas une tension.</translation>
    </message>
    <message>
      <source>{1} holds a document that is no PDF. Export it as one.</source>
      <translation>{1} contient un document qui n’est pas un PDF. Exportez-le en PDF.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file that is damaged or cut short ({2}). Export it again.</source>
      <translation>{1} est un fichier DICOM endommagé ou tronqué ({2}). Exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{1} is compressed as {2}, which cannot be opened here. Export it uncompressed, or as JPEG or PDF.</source>
      <translation>{1} est comprimé en {2}, qui ne peut pas être ouvert ici. Exportez-le sans compression, ou en JPEG ou PDF.</translation>
    </message>
    <message>
      <source>{1} has no page {2}; it has {3}.</source>
      <translation>{1} n’a pas de page {2} ; il en a {3}.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no row of leads could be followed across the page. If it is one, set the corners of the paper.</source>
      <translation>Cela ne ressemble pas à un ECG : aucune ligne de dérivations n’a pu être suivie à travers la page. Si c’en est un, placez les coins du papier.</translation>
    </message>
    <message>
      <source>The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: do not rely on them.</source>
      <translation>Le papier a défilé à 50 mm/s. La fréquence cardiaque est juste, mais les constatations ont été apprises à 25 mm/s : ne vous y fiez pas.</translation>
    </message>
    <message>
      <source>The heart rate is {1} a minute if the paper ran at 25 mm/s. If the page says 50 mm/s, set the speed of the paper by hand.</source>
      <translation>La fréquence cardiaque est de {1} par minute si le papier a défilé à 25 mm/s. Si la page indique 50 mm/s, réglez la vitesse du papier à la main.</translation>
    </message>
    <message>
      <source>Nothing stands out of the traces as heartbeats do: what is steepest is only {1} times as steep as the rest, {2} times are needed. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Rien ne ressort des tracés comme le font des battements : le plus raide n’est que {1} fois plus raide que le reste, il faut {2} fois. Si c’est un ECG, occupez-vous d’abord du patient et des électrodes.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: what stands out of its rows comes neither regularly nor as in leads of one heart. If it is one, set the corners of the paper.</source>
      <translation>Cela ne ressemble pas à un ECG : ce qui ressort des lignes ne vient ni régulièrement, ni comme dans les dérivations d’un même cœur. Si c’en est un, placez les coins du papier.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy it or print it to PDF again.</source>
      <translation>{1} est endommagé ou a été tronqué pendant la copie. Copiez-le ou imprimez-le de nouveau en PDF.</translation>
    </message>
    <message>
      <source>Page {1} of {2} {3}. Print it to a new PDF, or scan it as a picture.</source>
      <translation>Page {1} de {2} {3}. Imprimez-la dans un nouveau PDF, ou numérisez-la comme image.</translation>
    </message>
    <message>
      <source>Page {1} of {2} is damaged and cannot be drawn. Print it to a new PDF, or scan it as a picture.</source>
      <translation>La page {1} de {2} est endommagée et ne peut pas être dessinée. Imprimez-la dans un nouveau PDF, ou numérisez-la comme image.</translation>
    </message>
    <message>
      <source>Page {1} of {2} was not tried, because {3} pages before it took too long to draw. Print the page to a new PDF, or scan it as a picture.</source>
      <translation>La page {1} de {2} n’a pas été essayée, car {3} pages avant elle étaient trop longues à dessiner. Imprimez la page dans un nouveau PDF, ou numérisez-la comme image.</translation>
    </message>
    <message>
      <source>{1} is locked with a password. Open it in a PDF program, print it to a new PDF without a password, and open that.</source>
      <translation>{1} est protégé par un mot de passe. Ouvrez-le dans un programme PDF, imprimez-le dans un nouveau PDF sans mot de passe, et ouvrez celui-ci.</translation>
    </message>
    <message>
      <source>{1} has {2} pages; at most {3} are read. Split it into smaller documents.</source>
      <translation>{1} a {2} pages ; {3} au plus sont lues. Divisez-le en documents plus petits.</translation>
    </message>
    <message>
      <source>{1} takes more than {2} seconds to open. Print it to a new PDF, or scan the pages as pictures.</source>
      <translation>{1} met plus de {2} secondes à s’ouvrir. Imprimez-le dans un nouveau PDF, ou numérisez les pages comme images.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy, scan or photograph the page again.</source>
      <translation>{1} est endommagé ou a été tronqué pendant la copie. Copiez, numérisez ou photographiez la page de nouveau.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or save the page smaller, and open it again.</source>
      <translation>{1} demande plus de mémoire que cet ordinateur n’en a de libre. Fermez d’autres programmes, ou enregistrez la page en plus petit, et ouvrez-la de nouveau.</translation>
    </message>
    <message>
      <source>No heartbeats were found in the traces: nothing stands out as QRS complexes do. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Aucun battement n’a été trouvé dans les tracés : rien ne ressort comme le font des complexes QRS. Si c’est un ECG, occupez-vous d’abord du patient et des électrodes.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: only {1} of the ink is like a trace. If it is one, set the corners of the paper.</source>
      <translation>Cela ne ressemble pas à un ECG : seulement {1} de l’encre ressemble à un tracé. Si c’en est un, placez les coins du papier.</translation>
    </message>
    <message>
      <source>The picture is {1} times as long as it is wide. Cut it into pieces of about ten seconds, and open them one by one.</source>
      <translation>L’image est {1} fois plus longue que large. Coupez-la en morceaux d’environ dix secondes et ouvrez-les un par un.</translation>
    </message>
    <message>
      <source>The page has only {1} x {2} pixels. Take a larger picture: {3} pixels across are the least.</source>
      <translation>La page n’a que {1} x {2} pixels. Prenez une image plus grande : il faut au moins {3} pixels de large.</translation>
    </message>
    <message>
      <source>The paper has only {1} % of full brightness, {2} % are needed. Take the picture in better light.</source>
      <translation>Le papier n’a que {1} % de la pleine clarté, il en faut {2} %. Prenez l’image sous une meilleure lumière.</translation>
    </message>
    <message>
      <source>No ECG trace was found on this page. If it is an ECG, set the corners of the paper.</source>
      <translation>Aucun tracé d’ECG n’a été trouvé sur cette page. Si c’est un ECG, placez les coins du papier.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no grid was found, and {1} row{2} of what may be traces ({3} of the ink there). If it is one, set the corners of the paper.</source>
      <translation>Cela ne ressemble pas à un ECG : pas de quadrillage, et {1} ligne{2} de ce qui peut être des tracés ({3} de l’encre à cet endroit). Si c’en est un, placez les coins du papier.</translation>
    </message>
    <message>
      <source>No grid was found, so millimetres are guessed from the length of the traces. Check the corners of the paper, or set the scale by hand.</source>
      <translation>Aucun quadrillage trouvé, les millimètres sont donc estimés d’après la longueur des tracés. Vérifiez les coins du papier, ou réglez l’échelle à la main.</translation>
    </message>
    <message>
      <source>Traces come closer than {1} mm to the {2} edge of the page and may be cut off. Move the corners outwards, or take in the whole paper.</source>
      <translation>Des tracés s’approchent à moins de {1} mm du bord de la page ({2}) et sont peut-être coupés. Déplacez les coins vers l’extérieur, ou cadrez tout le papier.</translation>
    </message>
    <message>
      <source>The page is blank: nothing on it is {1} % darker than the paper and its grid. Check that this is the printed side.</source>
      <translation>La page est vide : rien n’y est de {1} % plus sombre que le papier et son quadrillage. Vérifiez que c’est le côté imprimé.</translation>
    </message>
    <message>
      <source>The rows do not beat together: their strokes agree by {1} %, those of an ECG by {2} % and more. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Les lignes ne battent pas ensemble : leurs traits concordent à {1} %, ceux d’un ECG à {2} % et plus. Si c’est un ECG, occupez-vous d’abord du patient et des électrodes.</translation>
    </message>
    <message>
      <source>Heartbeats hardly stand out from the traces. Check that this is an ECG, and do not rely on the reading.</source>
      <translation>Les battements ressortent à peine des tracés. Vérifiez que c’est un ECG, et ne vous fiez pas à la lecture.</translation>
    </message>
    <message>
      <source>Hold the phone closer, or scan at 150 dpi: the trace shows {1} pixels per millimetre, {2} are needed.</source>
      <translation>Tenez le téléphone plus près, ou numérisez à 150 ppp : le tracé montre {1} pixels par millimètre, il en faut {2}.</translation>
    </message>
    <message>
      <source>The traces are {1} mm long; a whole page has {2} mm (10 seconds at 25 mm/s). Take in the whole paper.</source>
      <translation>Les tracés font {1} mm de long ; une page entière en a {2} mm (10 secondes à 25 mm/s). Cadrez tout le papier.</translation>
    </message>
    <message>
      <source>The picture is blurred: the edge of the trace is {1} mm wide, {2} mm at most can be read well. Hold the phone still and tap the trace to focus.</source>
      <translation>L’image est floue : le bord du tracé a {1} mm de large, {2} mm au plus se lisent bien. Tenez le téléphone immobile et touchez le tracé pour faire la mise au point.</translation>
    </message>
    <message>
      <source>The trace is faint: {1} % darker than the paper, {2} % are needed. Scan the paper itself and not a copy, or photograph it in even light.</source>
      <translation>Le tracé est pâle : {1} % plus sombre que le papier, il faut {2} %. Numérisez le papier lui-même et non une copie, ou photographiez-le sous une lumière égale.</translation>
    </message>
    <message>
      <source>Glare hides {1} % of the traces, {2} % at most can be read well. Tilt the phone or the paper, and switch the flash off.</source>
      <translation>Un reflet cache {1} % des tracés, {2} % au plus se lisent bien. Inclinez le téléphone ou le papier, et éteignez le flash.</translation>
    </message>
    <message>
      <source>{1} could not be read from the disk ({2}). Check the drive, or copy the file again.</source>
      <translation>{1} n’a pas pu être lu sur le disque ({2}). Vérifiez le lecteur, ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
      <source>{1} is a HEIC picture, which cannot be opened here yet. Set the phone to save JPEG (“most compatible”), or save the picture as JPEG, and open that.</source>
      <translation>{1} est une image HEIC, qui ne peut pas encore être ouverte ici. Réglez le téléphone pour enregistrer en JPEG (« le plus compatible »), ou enregistrez l’image en JPEG, et ouvrez-la.</translation>
    </message>
    <message>
      <source>{1} has {2} MB; at most {3} MB can be opened. Save the page as a JPEG, or split the document.</source>
      <translation>{1} a {2} Mo ; {3} Mo au plus peuvent être ouverts. Enregistrez la page en JPEG, ou divisez le document.</translation>
    </message>
    <message>
      <source>{1} is empty: it has no bytes. Copy or scan the page again.</source>
      <translation>{1} est vide : il n’a aucun octet. Copiez ou numérisez la page de nouveau.</translation>
    </message>
    <message>
      <source>{1} is not a picture or a PDF: {2}. {3} files can be opened.</source>
      <translation>{1} n’est ni une image ni un PDF : {2}. Les fichiers {3} peuvent être ouverts.</translation>
    </message>
    <message>
      <source>{1} is a {2} file, which cannot be opened yet. Save the page as JPEG, PNG or PDF and open that.</source>
      <translation>{1} est un fichier {2}, qui ne peut pas encore être ouvert. Enregistrez la page en JPEG, PNG ou PDF et ouvrez-la.</translation>
    </message>
    <message>
      <source>{1} was not found. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>{1} est introuvable. Il a peut-être été déplacé ou renommé, ou son lecteur n’est pas branché.</translation>
    </message>
    <message>
      <source>{1} may not be read by this user. Ask for permission, or copy it to a folder of your own.</source>
      <translation>{1} ne peut pas être lu par cet utilisateur. Demandez l’autorisation, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
      <source>{1} is not a name that a file can have. Check the name.</source>
      <translation>{1} n’est pas un nom possible pour un fichier. Vérifiez le nom.</translation>
    </message>
    <message>
      <source>{1} is a folder, not a page. Open the files in it.</source>
      <translation>{1} est un dossier, pas une page. Ouvrez les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>{1} is not a file but a device. Choose a file.</source>
      <translation>{1} n’est pas un fichier mais un appareil. Choisissez un fichier.</translation>
    </message>
    <message>
      <source>No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.</source>
      <translation>Aucun battement trouvé sur cette page. Si elle montre une bande de rythme, placez les coins du papier.</translation>
    </message>
    <message>
      <source>This is a picture of one beat: without the beats around it nobody can see whether it comes early, so supraventricular ectopic beats may pass for normal ones.</source>
      <translation>C’est l’image d’un seul battement : sans les battements voisins, personne ne peut voir s’il vient trop tôt, et des battements ectopiques supraventriculaires peuvent passer pour normaux.</translation>
    </message>
    <message>
      <source>{1} could not scan. Switch it off and on, and scan again.</source>
      <translation>{1} n’a pas pu numériser. Éteignez-le, rallumez-le et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>Paper is jammed in {1}. Open it, take the paper out, and scan that page again.</source>
      <translation>Du papier est coincé dans {1}. Ouvrez-le, retirez le papier et numérisez cette page de nouveau.</translation>
    </message>
    <message>
      <source>The feeder of {1} is empty. Put the pages in, or choose the flatbed.</source>
      <translation>Le chargeur de {1} est vide. Mettez-y les pages, ou choisissez la vitre.</translation>
    </message>
    <message>
      <source>The cover of {1} is open. Close it and scan again.</source>
      <translation>Le capot de {1} est ouvert. Fermez-le et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>{1} is busy with something else. Wait until it has finished, close other scanning programs, and scan again.</source>
      <translation>{1} est occupé à autre chose. Attendez qu’il ait fini, fermez les autres programmes de numérisation et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>{1} does not allow this user to scan. Ask who looks after the computer for access to the scanner (on Linux: the group “scanner”).</source>
      <translation>{1} ne permet pas à cet utilisateur de numériser. Demandez l’accès au numériseur à la personne qui s’occupe de l’ordinateur (sous Linux : le groupe « scanner »).</translation>
    </message>
    <message>
      <source>There is not enough memory for this scan on {1}. Choose a lower resolution, gray or a smaller region, and scan again.</source>
      <translation>La mémoire ne suffit pas pour cette numérisation sur {1}. Choisissez une résolution plus basse, le gris ou une zone plus petite, et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>{1} stopped while it was sending the page, so that page was not kept. Check its cable or network, and scan the page again.</source>
      <translation>{1} s’est arrêté pendant l’envoi de la page ; cette page n’a donc pas été conservée. Vérifiez son câble ou le réseau, et numérisez la page de nouveau.</translation>
    </message>
    <message>
      <source>{1} does not answer. Check that it is switched on and that its cable or network is connected, then scan again.</source>
      <translation>{1} ne répond pas. Vérifiez qu’il est allumé et que son câble ou le réseau est branché, puis numérisez de nouveau.</translation>
    </message>
    <message>
      <source>{1} was silent for too long, so the scan was given up. Switch it off and on, and scan again.</source>
      <translation>{1} est resté muet trop longtemps ; la numérisation a été abandonnée. Éteignez-le, rallumez-le et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>{1} cannot scan with these settings. Choose another resolution or source.</source>
      <translation>{1} ne peut pas numériser avec ces réglages. Choisissez une autre résolution ou une autre source.</translation>
    </message>
    <message>
      <source>Scanning on {1} was cancelled. Pages scanned before are kept.</source>
      <translation>La numérisation sur {1} a été annulée. Les pages numérisées avant sont conservées.</translation>
    </message>
    <message>
      <source>{1} has no {2}. It has: {3}. Choose that.</source>
      <translation>{1} n’a pas de {2}. Il a : {3}. Choisissez cela.</translation>
    </message>
    <message>
      <source>The region chosen lies outside the {1} x {2} mm that this scanner can see. Choose it again on a new preview.</source>
      <translation>La zone choisie dépasse les {1} x {2} mm que ce numériseur peut voir. Choisissez-la de nouveau sur un nouvel aperçu.</translation>
    </message>
    <message>
      <source>Searching for scanners ({1}) failed: {2}. Other scanners can be used.</source>
      <translation>La recherche de numériseurs ({1}) a échoué : {2}. D’autres numériseurs peuvent être utilisés.</translation>
    </message>
    <message>
      <source>{1} could not be used, because its driver failed ({2}). Switch the scanner off and on, and scan again.</source>
      <translation>{1} n’a pas pu être utilisé, car son pilote a échoué ({2}). Éteignez et rallumez le numériseur, et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>“{1}” is not the address of a scanner. Enter its number on the network, such as 192.168.1.20, or the address its maker gives.</source>
      <translation>« {1} » n’est pas l’adresse d’un numériseur. Indiquez son numéro sur le réseau, comme 192.168.1.20, ou l’adresse donnée par son fabricant.</translation>
    </message>
    <message>
      <source>status {1}</source>
      <translation>état {1}</translation>
    </message>
    <message>
      <source>{1} does not answer as a scanner does (eSCL, also called AirScan or AirPrint scanning). Check the address, and that scanning over the network is switched on in its settings.</source>
      <translation>{1} ne répond pas comme un numériseur (eSCL, aussi appelé AirScan ou AirPrint). Vérifiez l’adresse, et que la numérisation par le réseau est activée dans ses réglages.</translation>
    </message>
    <message>
      <source>{1} sends us to another address. Enter that address instead.</source>
      <translation>{1} nous renvoie à une autre adresse. Indiquez plutôt celle-là.</translation>
    </message>
    <message>
      <source>{1} sent an answer far too large to be a page, so it was not kept. Choose a lower resolution, and scan again.</source>
      <translation>{1} a envoyé une réponse bien trop grande pour une page ; elle n’a pas été conservée. Choisissez une résolution plus basse, et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>a document type</source>
      <translation>un type de document</translation>
    </message>
    <message>
      <source>not capabilities: {1}</source>
      <translation>pas des capacités : {1}</translation>
    </message>
    <message>
      <source>no source of paper</source>
      <translation>aucune source de papier</translation>
    </message>
    <message>
      <source>too many elements</source>
      <translation>trop d’éléments</translation>
    </message>
    <message>
      <source>The pages of the watched folder {1} cannot be kept in that folder itself: each would be new again. Choose another folder.</source>
      <translation>Les pages du dossier surveillé {1} ne peuvent pas être conservées dans ce dossier même : chacune serait de nouveau nouvelle. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read.</source>
      <translation>Le dossier surveillé {1} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read ({2}). Check that it is there and its drive is connected.</source>
      <translation>Le dossier surveillé {1} ne peut pas être lu ({2}). Vérifiez qu’il existe et que son lecteur est branché.</translation>
    </message>
    <message>
      <source>The watched folder {1} does not answer. Check that its drive is connected, and watch it again.</source>
      <translation>Le dossier surveillé {1} ne répond pas. Vérifiez que son lecteur est branché, et surveillez-le de nouveau.</translation>
    </message>
    <message>
      <source>Scanners of macOS cannot be used, because the library pyobjc is missing. Install ecgdesk again.</source>
      <translation>Les numériseurs de macOS ne peuvent pas être utilisés, car la bibliothèque pyobjc manque. Réinstallez ecgdesk.</translation>
    </message>
    <message>
      <source>{1} has no {2}.</source>
      <translation>{1} n’a pas de {2}.</translation>
    </message>
    <message>
      <source>The disk of {1} is full, so the page could not be kept. Make room and scan again.</source>
      <translation>Le disque de {1} est plein, la page n’a donc pas pu être conservée. Faites de la place et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>The page could not be kept in {1} ({2}). Choose another folder and scan again.</source>
      <translation>La page n’a pas pu être conservée dans {1} ({2}). Choisissez un autre dossier et numérisez de nouveau.</translation>
    </message>
    <message>
      <source>Pages cannot be written to {1} ({2}). Choose another folder.</source>
      <translation>Les pages ne peuvent pas être écrites dans {1} ({2}). Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{1} cannot be used on this computer: what reaches it ({2}) is not installed. Choose another scanner.</source>
      <translation>{1} ne peut pas être utilisé sur cet ordinateur : ce qui y donne accès ({2}) n’est pas installé. Choisissez un autre numériseur.</translation>
    </message>
    <message>
      <source>“{1}” is no scanner that was found. `ecgdesk scan --list` names them.</source>
      <translation>« {1} » n’est pas un numériseur trouvé. `ecgdesk scan --list` les nomme.</translation>
    </message>
    <message>
      <source>{1} cannot be used, because the program scanimage could not be started ({2}). Install the package sane-utils.</source>
      <translation>{1} ne peut pas être utilisé, car le programme scanimage n’a pas pu démarrer ({2}). Installez le paquet sane-utils.</translation>
    </message>
    <message>
      <source>Windows scanners cannot be used, because the library comtypes is missing. Install ecgdesk again.</source>
      <translation>Les numériseurs de Windows ne peuvent pas être utilisés, car la bibliothèque comtypes manque. Réinstallez ecgdesk.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Look</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
      <source>The ECG itself is always shown in its own colours.</source>
      <translation>L’ECG lui-même est toujours montré dans ses propres couleurs.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>The window changes at once. Pages stay open.</source>
      <translation>La fenêtre change aussitôt. Les pages restent ouvertes.</translation>
    </message>
    <message>
      <source>Side on which the window begins</source>
      <translation>Côté où commence la fenêtre</translation>
    </message>
    <message>
      <source>The ECG itself is never mirrored.</source>
      <translation>L’ECG lui-même n’est jamais inversé.</translation>
    </message>
    <message>
      <source>As the language</source>
      <translation>Selon la langue</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Your read first</source>
      <translation>Votre lecture d’abord</translation>
    </message>
    <message>
      <source>Say what you see on the page before the program shows its reading: a machine's wrong reading misleads even those who know better.</source>
      <translation>Dites ce que vous voyez sur la page avant que le programme montre sa lecture : une lecture erronée de la machine égare même ceux qui savent.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>List the files that were opened last</source>
      <translation>Lister les derniers fichiers ouverts</translation>
    </message>
    <message>
      <source>Names of files may name patients. Switching this off empties the list.</source>
      <translation>Les noms de fichiers peuvent nommer des patients. Désactiver ceci vide la liste.</translation>
    </message>
    <message>
      <source>Keep the work under way, to bring it back after a crash</source>
      <translation>Conserver le travail en cours, pour le reprendre après une panne</translation>
    </message>
    <message>
      <source>Kept in your own folder until the program is closed, and encrypted with a key in the system's keychain. Without a keychain, only the places of files and corners are kept.</source>
      <translation>Conservé dans votre propre dossier jusqu’à la fermeture du programme, et chiffré avec une clé du trousseau du système. Sans trousseau, seuls les emplacements des fichiers et les coins sont conservés.</translation>
    </message>
    <message>
      <source>Keep a record of every page that is read</source>
      <translation>Conserver un dossier de chaque page lue</translation>
    </message>
    <message>
      <source>While the records are open; also of whole folders. They are encrypted.</source>
      <translation>Tant que les dossiers sont ouverts ; aussi pour des dossiers de fichiers entiers. Ils sont chiffrés.</translation>
    </message>
    <message>
      <source>Lock the records when nobody uses the program for</source>
      <translation>Verrouiller les dossiers quand personne n’utilise le programme pendant</translation>
    </message>
    <message>
      <source>5 minutes</source>
      <translation>5 minutes</translation>
    </message>
    <message>
      <source>15 minutes</source>
      <translation>15 minutes</translation>
    </message>
    <message>
      <source>An hour</source>
      <translation>Une heure</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Flat sheet</source>
      <translation>Feuille à plat</translation>
    </message>
    <message>
      <source>Most of it from {leads} ({share}).</source>
      <translation>Surtout d’après {leads} ({share}).</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>On suppose que les dérivations sont dans l’ordre habituel.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>Layout {name}.</source>
      <translation>Disposition {name}.</translation>
    </message>
    <message>
      <source>Rhythm strip: {leads}.</source>
      <translation>Bande de rythme : {leads}.</translation>
    </message>
    <message>
      <source>{rate} beats a minute.</source>
      <translation>{rate} battements par minute.</translation>
    </message>
    <message>
      <source>RR intervals regular.</source>
      <translation>Intervalles RR réguliers.</translation>
    </message>
    <message>
      <source>RR intervals irregular.</source>
      <translation>Intervalles RR irréguliers.</translation>
    </message>
    <message>
      <source>No calibration pulse: 10 mm/mV assumed.</source>
      <translation>Pas de signal d’étalonnage : 10 mm/mV supposés.</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>On suppose que les dérivations sont dans l’ordre habituel.</translation>
    </message>
  </context>
  <context>
    <name>TraceOverlay</name>
    <message>
      <source>Show the &amp;trace</source>
      <translation>Montrer le &amp;tracé lu</translation>
    </message>
    <message>
      <source>Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)</source>
      <translation>Dessiner sur la feuille ce qui a été lu de chaque dérivation, avec les pics R (Ctrl+T)</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Page with the four corners of the paper</source>
      <translation>Page avec les quatre coins du papier</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open an ECG page</source>
      <translation>Ouvrez une page d’ECG</translation>
    </message>
    <message>
      <source>A photograph, a scan or a PDF of a printed ECG.
Drop files or folders anywhere in this window, or choose them:</source>
      <translation>Une photo, une numérisation ou un PDF d’un ECG imprimé.
Déposez des fichiers ou des dossiers n’importe où dans cette fenêtre, ou choisissez-les :</translation>
    </message>
    <message>
      <source>Photograph or scan the page.</source>
      <translation>Photographiez ou numérisez la page.</translation>
    </message>
    <message>
      <source>Check the four corners.</source>
      <translation>Vérifiez les quatre coins.</translation>
    </message>
    <message>
      <source>Read what the program sees.</source>
      <translation>Lisez ce que voit le programme.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>This pack does not look for: {names}.</source>
      <translation>Ce module ne recherche pas : {names}.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>Le travail a été annulé.</translation>
    </message>
    <message>
      <source>left</source>
      <translation>gauche</translation>
    </message>
    <message>
      <source>right</source>
      <translation>droit</translation>
    </message>
    <message>
      <source>top</source>
      <translation>haut</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>bas</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>unsure: {names}</source>
      <translation>incertain : {names}</translation>
    </message>
    <message>
      <source>nothing present</source>
      <translation>rien de présent</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>lecture…</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lue</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>refusée</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>en échec</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>relue</translation>
    </message>
    <message>
      <source>Page of a record</source>
      <translation>Page d’un dossier</translation>
    </message>
    <message>
      <source>Pasted page</source>
      <translation>Page collée</translation>
    </message>
    <message>
      <source>{name}, page {number}</source>
      <translation>{name}, page {number}</translation>
    </message>
    <message>
      <source>{name}, sheet {number}</source>
      <translation>{name}, feuille {number}</translation>
    </message>
  </context>
  <context>
    <name>WorklistDock</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Search pages</source>
      <translation>Chercher des pages</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Afficher toutes les pages</translation>
    </message>
    <message>
      <source>Pages: {total}</source>
      <translation>Pages : {total}</translation>
    </message>
    <message>
      <source>Pages: {shown} of {total}</source>
      <translation>Pages : {shown} sur {total}</translation>
    </message>
  </context>
</TS>
