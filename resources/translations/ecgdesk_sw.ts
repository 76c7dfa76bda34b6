<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
  <context>
    <name>_Caption</name>
    <message>
      <source>What the network went by on this sheet, not where a disease is.</source>
      <translation>Mtandao ulitegemea nini kwenye karatasi hii, si mahali pa ugonjwa.</translation>
    </message>
    <message>
      <source>spoke for it</source>
      <translation>iliunga mkono</translation>
    </message>
    <message>
      <source>spoke against</source>
      <translation>ilipinga</translation>
    </message>
  </context>
  <context>
    <name>_FoldButton</name>
    <message>
      <source>Absent findings: {count}</source>
      <translation>Mambo yasiyopo: {count}</translation>
    </message>
    <message>
      <source>Hide them</source>
      <translation>Yafiche</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Yaonyeshe</translation>
    </message>
  </context>
  <context>
    <name>_Form</name>
    <message>
      <source>A note, if you like</source>
      <translation>Maelezo, ukipenda</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Maelezo</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Rudi</translation>
    </message>
    <message>
      <source>&amp;Show the program's reading</source>
      <translation>&amp;Onyesha usomaji wa programu</translation>
    </message>
    <message>
      <source>&amp;Save my reading</source>
      <translation>Hifadhi &amp;Hifadhi usomaji wanguamp;usomaji wangu</translation>
    </message>
  </context>
  <context>
    <name>_PageReports</name>
    <message>
      <source>Exporting…</source>
      <translation>Inatoa…</translation>
    </message>
    <message>
      <source>Written: {names}</source>
      <translation>Imeandikwa: {names}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Open pages…</source>
      <translation>&amp;Fungua kurasa…</translation>
    </message>
    <message>
      <source>Open photographs, scans or PDFs</source>
      <translation>Fungua picha, skani au PDF</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Fungua &amp;folda…</translation>
    </message>
    <message>
      <source>Open all pages of a folder</source>
      <translation>Fungua kurasa zote za folda</translation>
    </message>
    <message>
      <source>&amp;Paste page</source>
      <translation>&amp;Bandika ukurasa</translation>
    </message>
    <message>
      <source>Paste a picture or copied files</source>
      <translation>Bandika picha au faili zilizonakiliwa</translation>
    </message>
    <message>
      <source>S&amp;can…</source>
      <translation>&amp;Skani…</translation>
    </message>
    <message>
      <source>Scan pages, or watch a folder for them</source>
      <translation>Skani kurasa, au angalia folda inayopokea kurasa</translation>
    </message>
    <message>
      <source>Open the &amp;sample pages</source>
      <translation>Fungua kurasa za &amp;mfano</translation>
    </message>
    <message>
      <source>Try the program on its own samples</source>
      <translation>Jaribu programu kwa mifano yake</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Ondoka</translation>
    </message>
    <message>
      <source>Close ecgdesk</source>
      <translation>Funga ecgdesk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Tendua</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rudia</translation>
    </message>
    <message>
      <source>&amp;Reset corners</source>
      <translation>&amp;Rejesha pembe</translation>
    </message>
    <message>
      <source>Go back to the corners that the program found</source>
      <translation>Rudi kwenye pembe ambazo programu ilipata</translation>
    </message>
    <message>
      <source>Rotate a &amp;quarter turn</source>
      <translation>Zungusha &amp;robo</translation>
    </message>
    <message>
      <source>Turn the page clockwise</source>
      <translation>Zungusha ukurasa kuelekea saa</translation>
    </message>
    <message>
      <source>P&amp;age</source>
      <translation>U&amp;kurasa</translation>
    </message>
    <message>
      <source>Show the page with the paper's corners</source>
      <translation>Onyesha ukurasa na pembe za karatasi</translation>
    </message>
    <message>
      <source>&amp;Flat sheet</source>
      <translation>&amp;Karatasi bapa</translation>
    </message>
    <message>
      <source>Show the paper laid flat</source>
      <translation>Onyesha karatasi iliyonyooshwa</translation>
    </message>
    <message>
      <source>Show &amp;evidence</source>
      <translation>Onyesha &amp;ushahidi</translation>
    </message>
    <message>
      <source>Colour the trace by what spoke for and against the chosen finding</source>
      <translation>Paka mstari rangi kwa kilichounga mkono na kupinga jambo lililochaguliwa</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Kuza</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Kubwa zaidi</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>&amp;Punguza</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Ndogo zaidi</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>Ukurasa &amp;mzima</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>Onyesha ukurasa mzima</translation>
    </message>
    <message>
      <source>Page wi&amp;dth</source>
      <translation>Upana wa ukura&amp;sa</translation>
    </message>
    <message>
      <source>Let the page take the whole width</source>
      <translation>Onyesha ukurasa kwa upana wote</translation>
    </message>
    <message>
      <source>Act&amp;ual size</source>
      <translation>Ukubwa &amp;halisi</translation>
    </message>
    <message>
      <source>One pixel of the page on one of the screen</source>
      <translation>Pikseli moja ya ukurasa kwenye moja ya skrini</translation>
    </message>
    <message>
      <source>Pre&amp;vious page</source>
      <translation>Ukurasa &amp;uliotangulia</translation>
    </message>
    <message>
      <source>Go to the page before</source>
      <translation>Nenda ukurasa uliotangulia</translation>
    </message>
    <message>
      <source>&amp;Next page</source>
      <translation>Ukurasa u&amp;nofuata</translation>
    </message>
    <message>
      <source>Go to the page after</source>
      <translation>Nenda ukurasa unaofuata</translation>
    </message>
    <message>
      <source>&amp;About ecgdesk</source>
      <translation>Kuhusu &amp;ecgdesk</translation>
    </message>
    <message>
      <source>Version, licence, what this is not</source>
      <translation>Toleo, leseni, na kile ambacho hii si</translation>
    </message>
    <message>
      <source>Turn the frame &amp;left by 1°</source>
      <translation>Zungusha fremu 1° &amp;kushoto</translation>
    </message>
    <message>
      <source>Turn the frame of the paper counterclockwise</source>
      <translation>Zungusha fremu ya karatasi kinyume cha saa</translation>
    </message>
    <message>
      <source>Turn the frame ri&amp;ght by 1°</source>
      <translation>Zungusha fremu 1° k&amp;ulia</translation>
    </message>
    <message>
      <source>Turn the frame of the paper clockwise</source>
      <translation>Zungusha fremu ya karatasi kuelekea saa</translation>
    </message>
    <message>
      <source>&amp;Find page…</source>
      <translation>&amp;Tafuta ukurasa…</translation>
    </message>
    <message>
      <source>Search the list of pages</source>
      <translation>Tafuta kwenye orodha ya kurasa</translation>
    </message>
    <message>
      <source>&amp;Show and sort…</source>
      <translation>Onyesha na &amp;panga…</translation>
    </message>
    <message>
      <source>Choose which pages are listed, and in which order</source>
      <translation>Chagua kurasa zipi ziorodheshwe na kwa mpangilio upi</translation>
    </message>
    <message>
      <source>Read &amp;again</source>
      <translation>Soma &amp;tena</translation>
    </message>
    <message>
      <source>Read the selected pages again</source>
      <translation>Soma tena kurasa zilizochaguliwa</translation>
    </message>
    <message>
      <source>Read &amp;failed pages again</source>
      <translation>Soma tena &amp;zilizoshindikana</translation>
    </message>
    <message>
      <source>Read only the pages that failed again</source>
      <translation>Soma tena kurasa zilizoshindikana tu</translation>
    </message>
    <message>
      <source>Read another s&amp;heet of this page</source>
      <translation>Soma karatasi nyin&amp;gine ya ukurasa huu</translation>
    </message>
    <message>
      <source>Two ECGs on one page: list it again, with a frame for the other</source>
      <translation>ECG mbili kwenye ukurasa mmoja: uorodheshe tena, na fremu kwa ile nyingine</translation>
    </message>
    <message>
      <source>Remove from the &amp;list</source>
      <translation>Ondoa kwenye &amp;orodha</translation>
    </message>
    <message>
      <source>Take the selected pages off the list; the files stay</source>
      <translation>Ondoa kurasa zilizochaguliwa kwenye orodha; faili zinabaki</translation>
    </message>
    <message>
      <source>&amp;Cancel reading</source>
      <translation>&amp;Sitisha usomaji</translation>
    </message>
    <message>
      <source>Stop reading the folder after the present page</source>
      <translation>Acha kusoma folda baada ya ukurasa wa sasa</translation>
    </message>
    <message>
      <source>&amp;Go on reading</source>
      <translation>&amp;Endelea kusoma</translation>
    </message>
    <message>
      <source>Read the pages that are still waiting</source>
      <translation>Soma kurasa ambazo bado zinasubiri</translation>
    </message>
    <message>
      <source>Save &amp;table (CSV)…</source>
      <translation>Hifadhi &amp;jedwali (CSV)…</translation>
    </message>
    <message>
      <source>Write what was read on all pages to a table for a spreadsheet</source>
      <translation>Andika yaliyosomwa kwenye kurasa zote katika jedwali</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Mipangilio…</translation>
    </message>
    <message>
      <source>Language, colours, privacy</source>
      <translation>Lugha, rangi, faragha</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>M&amp;saada</translation>
    </message>
    <message>
      <source>How to use ecgdesk</source>
      <translation>Jinsi ya kutumia ecgdesk</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Kibodi</translation>
    </message>
    <message>
      <source>Every key that does something</source>
      <translation>Kila kitufe chenye kazi</translation>
    </message>
  </context>
  <context>
    <name>BeatBox</name>
    <message>
      <source>Read a &amp;beat by hand</source>
      <translation>Soma &amp;pigo kwa mkono</translation>
    </message>
    <message>
      <source>Draw a box around a beat to have it read (Ctrl+B)</source>
      <translation>Chora kisanduku kuzunguka pigo ili lisomwe (Ctrl+B)</translation>
    </message>
    <message>
      <source>There is no beat of a lead in this box. Draw it tighter.</source>
      <translation>Hakuna pigo la lidi katika kisanduku hiki. Kichore kwa ukaribu zaidi.</translation>
    </message>
  </context>
  <context>
    <name>Beats</name>
    <message>
      <source>normal</source>
      <translation>kawaida</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>ektopiki ya juu ya ventrikali</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>ektopiki ya ventrikali</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>muungano</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>haikuainishwa</translation>
    </message>
    <message>
      <source>{group} ({code}), {percent} %, at {seconds} s</source>
      <translation>{group} ({code}), {percent} %, kwenye {seconds} s</translation>
    </message>
    <message>
      <source>Beats: {groups}.</source>
      <translation>Mapigo: {groups}.</translation>
    </message>
    <message>
      <source>Patterns: {patterns}.</source>
      <translation>Mifumo: {patterns}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Earlier ECGs of the same patient</source>
      <translation>ECG za awali za mgonjwa huyu</translation>
    </message>
    <message>
      <source>Earlier ECG</source>
      <translation>ECG ya awali</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: compare the traces themselves.</source>
      <translation>Uchambuzi wa kompyuta usiothibitishwa: linganisha mistari yenyewe.</translation>
    </message>
    <message>
      <source>no date, kept on {day}</source>
      <translation>bila tarehe, ilihifadhiwa {day}</translation>
    </message>
    <message>
      <source>present</source>
      <translation>ipo</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>haina hakika</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>haipo</translation>
    </message>
    <message>
      <source>Nothing present.</source>
      <translation>Hakuna kilichopo.</translation>
    </message>
    <message>
      <source>{name}, now</source>
      <translation>{name}, sasa</translation>
    </message>
  </context>
  <context>
    <name>DateEdit</name>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>YYYY-MM-DD</translation>
    </message>
    <message>
      <source>Not a date: write it as 1950-12-31.</source>
      <translation>Si tarehe: iandike kama 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Show and sort pages</source>
      <translation>Onyesha na panga kurasa</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Onyesha</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Kurasa zote</translation>
    </message>
    <message>
      <source>With the finding</source>
      <translation>Zenye jambo</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Lolote</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Panga kwa</translation>
    </message>
    <message>
      <source>Order of opening</source>
      <translation>Mpangilio wa kufungua</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>State, trouble first</source>
      <translation>Hali, matatizo kwanza</translation>
    </message>
    <message>
      <source>Probability of the finding</source>
      <translation>Uwezekano wa jambo</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Choose…</source>
      <translation>Chagua…</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>Hakuna kilichochaguliwa</translation>
    </message>
  </context>
  <context>
    <name>GridOverlay</name>
    <message>
      <source>Show the &amp;millimetre grid</source>
      <translation>Onyesha gridi ya &amp;milimita</translation>
    </message>
    <message>
      <source>Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)</source>
      <translation>Chora mstari kila mm 5, ili kukagua kipimo dhidi ya gridi ya karatasi (Ctrl+G)</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A good photograph</source>
      <translation>Picha nzuri</translation>
    </message>
    <message>
      <source>Lay the paper flat, in even light, without glare. Hold the phone level above it and take in the whole sheet with a little of the table around it. Tap the trace to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is better still.</source>
      <translation>Laza karatasi bapa, kwenye mwanga sawa, bila mng’ao. Shikilia simu sambamba juu yake na upige karatasi nzima pamoja na meza kidogo pembeni. Gusa mstari ili kulenga. Gridi lazima ionekane: ndiyo rula. Skani ya 200 au 300 dpi ni bora zaidi.</translation>
    </message>
    <message>
      <source>Opening pages</source>
      <translation>Kufungua kurasa</translation>
    </message>
    <message>
      <source>Open files or a folder, drop them anywhere in the window, paste a picture, or scan. Every page of a PDF and of a TIFF is listed. Files are only read, never changed.</source>
      <translation>Fungua faili au folda, ziachilie popote kwenye dirisha, bandika picha, au skani. Kila ukurasa wa PDF na wa TIFF unaorodheshwa. Faili zinasomwa tu, hazibadilishwi kamwe.</translation>
    </message>
    <message>
      <source>The corners of the paper</source>
      <translation>Pembe za karatasi</translation>
    </message>
    <message>
      <source>The program proposes the four corners. Drag a corner, or the handle in the middle of a side, until the frame lies on the edge of the paper; a loupe shows the place. With the keyboard: Tab chooses a corner, the arrows move it. The page is read again at once. A page on its side is turned by quarter turns.</source>
      <translation>Programu inapendekeza pembe nne. Buruta pembe, au mpini ulio katikati ya upande, mpaka fremu ilale kwenye ukingo wa karatasi; kioo cha kukuzia kinaonyesha mahali. Kwa kibodi: Tab inachagua pembe, mishale inaisogeza. Ukurasa unasomwa tena mara moja. Ukurasa uliolala upande unazungushwa kwa robo.</translation>
    </message>
    <message>
      <source>Looking closely</source>
      <translation>Kutazama kwa karibu</translation>
    </message>
    <message>
      <source>The mouse wheel zooms about the pointer; dragging moves the page, and a double-click shows all of it again. Page width and Actual size are in the View menu. On the flat sheet, Show the trace draws what was read of each lead.</source>
      <translation>Gurudumu la kipanya linakuza kuzunguka kielekezi; kuburuta kunasogeza ukurasa, na kubofya mara mbili kunauonyesha wote tena. Upana wa ukurasa na Ukubwa halisi ziko kwenye menyu ya Mwonekano. Kwenye karatasi bapa, Onyesha mstari uliosomwa huchora kilichosomwa cha kila lead.</translation>
    </message>
    <message>
      <source>Two ECGs on one page</source>
      <translation>ECG mbili kwenye ukurasa mmoja</translation>
    </message>
    <message>
      <source>The larger sheet is read first. Set its corners if need be, then choose Read another sheet of this page in the Pages menu: the page is listed once more, with a frame for the other sheet. Each is read, corrected and kept by itself.</source>
      <translation>Karatasi kubwa zaidi husomwa kwanza. Rekebisha pembe zake ikihitajika, kisha chagua Soma karatasi nyingine ya ukurasa huu kwenye menyu ya Kurasa: ukurasa unaorodheshwa mara nyingine, na fremu kwa karatasi nyingine. Kila moja husomwa, kurekebishwa na kuhifadhiwa peke yake.</translation>
    </message>
    <message>
      <source>Reading the result</source>
      <translation>Kuelewa matokeo</translation>
    </message>
    <message>
      <source>Each bar is one finding with its probability. The hatched part is the range in which the program is unsure; between its ends it says unsure rather than guess. A refused page says why, and what to do about it. It is a second opinion: a physician must over-read every page.</source>
      <translation>Kila mstari mnene ni jambo moja na uwezekano wake. Sehemu yenye mistari ni mahali ambapo programu haina hakika; kati ya ncha zake inasema haina hakika badala ya kukisia. Ukurasa uliokataliwa unasema kwa nini, na la kufanya. Ni maoni ya pili: daktari lazima apitie kila ukurasa.</translation>
    </message>
    <message>
      <source>The evidence</source>
      <translation>Ushahidi</translation>
    </message>
    <message>
      <source>Show evidence colours the trace by what spoke for and against the chosen finding. It shows what the network went by on this sheet, not where a disease is. It is off at first, because pictures like these make people surer than they should be.</source>
      <translation>Onyesha ushahidi hupaka mstari rangi kwa kilichounga mkono na kupinga jambo lililochaguliwa. Inaonyesha mtandao ulitegemea nini kwenye karatasi hii, si mahali pa ugonjwa. Imezimwa mwanzoni, kwa sababu picha kama hizi huwafanya watu wawe na hakika kupita kiasi.</translation>
    </message>
    <message>
      <source>Your own reading</source>
      <translation>Usomaji wako mwenyewe</translation>
    </message>
    <message>
      <source>Say whether you agree, or correct the reading. In the settings, Your read first hides the program's reading until you have said what you see.</source>
      <translation>Sema kama unakubali, au sahihisha usomaji. Kwenye mipangilio, Usomaji wako kwanza huficha usomaji wa programu mpaka useme unachokiona.</translation>
    </message>
    <message>
      <source>A whole folder</source>
      <translation>Folda nzima</translation>
    </message>
    <message>
      <source>All pages of a folder are read one after another; you can look at one meanwhile. A bad file stops nothing. Cancel stops after the present page, and Go on reading takes up the rest. Save table writes everything to a CSV file.</source>
      <translation>Kurasa zote za folda zinasomwa mmoja baada ya mwingine; unaweza kuangalia mmoja wakati huo. Faili mbaya haizuii chochote. Sitisha usomaji huacha baada ya ukurasa wa sasa, na Endelea kusoma huchukua zilizobaki. Hifadhi jedwali huandika yote katika faili ya CSV.</translation>
    </message>
    <message>
      <source>Finding a page again</source>
      <translation>Kupata ukurasa tena</translation>
    </message>
    <message>
      <source>Type a part of its name into the box over the list. The button beside it shows only pages in one state or with one finding, and sorts the list.</source>
      <translation>Andika sehemu ya jina lake kwenye kisanduku juu ya orodha. Kitufe pembeni kinaonyesha kurasa zenye hali moja au jambo moja tu, na kupanga orodha.</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>Kuskani</translation>
    </message>
    <message>
      <source>Scan takes pages from the glass or the feeder of a scanner and reads them as they come. Settings are kept as profiles under names of your own; Alt and a number choose one. A folder can be watched too: new files in it are read by themselves.</source>
      <translation>Skani huchukua kurasa kutoka kwenye kioo au kilisho cha skana na kuzisoma zinapofika. Mipangilio huhifadhiwa kama wasifu kwa majina yako mwenyewe; Alt na nambari huchagua mmoja. Folda pia inaweza kuangaliwa: faili zake mpya husomwa zenyewe.</translation>
    </message>
    <message>
      <source>Reports and records</source>
      <translation>Ripoti na kumbukumbu</translation>
    </message>
    <message>
      <source>Report prints one page or saves it as a PDF; Summary of all pages makes one table. Keep as a record keeps a page with its patient, encrypted on this computer. A lost passphrase cannot be replaced by anybody.</source>
      <translation>Ripoti huchapisha ukurasa mmoja au huuhifadhi kama PDF; Muhtasari wa kurasa zote hutengeneza jedwali moja. Hifadhi kama kumbukumbu huweka ukurasa pamoja na mgonjwa wake, kwa usimbaji kwenye kompyuta hii. Kaulisiri iliyopotea haiwezi kurudishwa na yeyote.</translation>
    </message>
    <message>
      <source>After a crash</source>
      <translation>Baada ya kuanguka</translation>
    </message>
    <message>
      <source>The list, the corners and your readings are kept as you work. If the computer stops, ecgdesk offers them at the next start: recover them, delete them, or decide later.</source>
      <translation>Orodha, pembe na usomaji wako huhifadhiwa unapofanya kazi. Kompyuta ikisimama, ecgdesk itavitoa inapoanza tena: virejeshe, vifute, au amua baadaye.</translation>
    </message>
    <message>
      <source>Your patients' privacy</source>
      <translation>Faragha ya wagonjwa wako</translation>
    </message>
    <message>
      <source>Nothing leaves this computer: there is no account and no server. The list of recent files can be switched off in the settings.</source>
      <translation>Hakuna kinachotoka kwenye kompyuta hii: hakuna akaunti wala seva. Orodha ya faili za karibuni inaweza kuzimwa kwenye mipangilio.</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help</source>
      <translation>Msaada</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Tafuta kwenye msaada</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Mada</translation>
    </message>
    <message>
      <source>No topic has these words.</source>
      <translation>Hakuna mada yenye maneno haya.</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Open pages</source>
      <translation>Fungua kurasa</translation>
    </message>
    <message>
      <source>Pages ({patterns})</source>
      <translation>Kurasa ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Faili zote (*)</translation>
    </message>
    <message>
      <source>Open a folder of pages</source>
      <translation>Fungua folda ya kurasa</translation>
    </message>
    <message>
      <source>The clipboard holds no picture and no files.</source>
      <translation>Ubao wa kunakili hauna picha wala faili.</translation>
    </message>
    <message>
      <source>Let go to open what you are dragging.</source>
      <translation>Achilia ili kufungua unachoburuta.</translation>
    </message>
    <message>
      <source>What was dropped holds no picture and no files.</source>
      <translation>Kilichodondoshwa hakina picha wala faili.</translation>
    </message>
    <message>
      <source>Pages added: {n}</source>
      <translation>Kurasa zilizoongezwa: {n}</translation>
    </message>
    <message>
      <source>Looking for pages…</source>
      <translation>Inatafuta kurasa…</translation>
    </message>
    <message>
      <source>There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM file. Choose another folder, or open the files themselves.</source>
      <translation>Hakuna ukurasa katika folda hiyo: hakuna faili ya JPEG, PNG, TIFF, BMP, WebP, PDF au DICOM. Chagua folda nyingine, au fungua faili zenyewe.</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <source>Arrows</source>
      <translation>Mishale</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>Kwenye ukurasa</translation>
    </message>
    <message>
      <source>Choose the next corner or side</source>
      <translation>Chagua pembe au upande unaofuata</translation>
    </message>
    <message>
      <source>Move it by 1 pixel, or by 10</source>
      <translation>Isogeze pikseli 1, au 10</translation>
    </message>
    <message>
      <source>Move the whole frame</source>
      <translation>Sogeza fremu nzima</translation>
    </message>
    <message>
      <source>Give a drag up, or let go of a corner</source>
      <translation>Acha kuburuta, au achia pembe</translation>
    </message>
    <message>
      <source>Pan while no corner is chosen</source>
      <translation>Sogeza ukurasa ikiwa hakuna pembe iliyochaguliwa</translation>
    </message>
    <message>
      <source>Hold the page to pan it with the mouse</source>
      <translation>Shika ukurasa ili kuusogeza kwa kipanya</translation>
    </message>
    <message>
      <source>Space bar</source>
      <translation>Kitufe cha nafasi</translation>
    </message>
    <message>
      <source>Zoom about the pointer</source>
      <translation>Kuza kuzunguka kielekezi</translation>
    </message>
    <message>
      <source>Mouse wheel</source>
      <translation>Gurudumu la kipanya</translation>
    </message>
    <message>
      <source>In the scan window</source>
      <translation>Kwenye dirisha la kuskani</translation>
    </message>
    <message>
      <source>Choose one of the first nine profiles</source>
      <translation>Chagua mmoja wa wasifu tisa wa kwanza</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Kila mahali</translation>
    </message>
    <message>
      <source>Go to the next control, or back</source>
      <translation>Nenda kidhibiti kinachofuata, au rudi</translation>
    </message>
  </context>
  <context>
    <name>ListCommands</name>
    <message>
      <source>{n} pages written to {name}</source>
      <translation>Kurasa {n} zimeandikwa kwenye {name}</translation>
    </message>
    <message>
      <source>The frame takes in the whole page. Draw its corners to one of the ECGs first, then choose this again for the other one.</source>
      <translation>Fremu inachukua ukurasa wote. Kwanza vuta pembe zake kwenye moja ya ECG, kisha chagua hili tena kwa nyingine.</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>Hifadhi jedwali</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Majedwali (*.csv)</translation>
    </message>
    <message>
      <source>readings</source>
      <translation>usomaji</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Reset corners</source>
      <translation>Rejesha pembe</translation>
    </message>
    <message>
      <source>Check the corners: the program is not sure where the paper ends. Drag each corner to a corner of the paper.</source>
      <translation>Angalia pembe: programu haina hakika karatasi inaishia wapi. Buruta kila pembe hadi pembe ya karatasi.</translation>
    </message>
    <message>
      <source>Draw a box around a beat. Escape ends this.</source>
      <translation>Chora kisanduku kuzunguka pigo. Escape humaliza.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Faili</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Hariri</translation>
    </message>
    <message>
      <source>&amp;Pages</source>
      <translation>&amp;Kurasa</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Mwonekano</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>M&amp;saada</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Amri</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong that ecgdesk did not foresee ({kind}: {words}). Your files are unchanged; please report it.</source>
      <translation>Kumetokea jambo ambalo ecgdesk haikutarajia ({kind}: {words}). Faili zako hazijabadilika; tafadhali toa taarifa.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Funga ujumbe huu</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>Read with the pac&amp;k</source>
      <translation>Soma kwa pa&amp;kiti</translation>
    </message>
    <message>
      <source>Pages are read with the pack {name} from now on. Those that were read before keep their reading until you read them again.</source>
      <translation>Kuanzia sasa kurasa zinasomwa kwa pakiti {name}. Zilizosomwa kabla hubaki na usomaji wao mpaka uzisome tena.</translation>
    </message>
    <message>
      <source>Install a pack that is not signed?</source>
      <translation>Sakinisha pakiti isiyo na sahihi?</translation>
    </message>
    <message>
      <source>&amp;Install it</source>
      <translation>&amp;Isakinishe</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}, signed by {signer}.</source>
      <translation>Pakiti {name}, toleo {version}, imesakinishwa; imetiwa sahihi na {signer}.</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}; it is not signed.</source>
      <translation>Pakiti {name}, toleo {version}, imesakinishwa; haina sahihi.</translation>
    </message>
    <message>
      <source>Install a pack</source>
      <translation>Sakinisha pakiti</translation>
    </message>
    <message>
      <source>Packs (*.ecgpack)</source>
      <translation>Pakiti (*.ecgpack)</translation>
    </message>
    <message>
      <source>Install a pack…</source>
      <translation>Sakinisha pakiti…</translation>
    </message>
  </context>
  <context>
    <name>Packs</name>
    <message>
      <source>Normal ECG</source>
      <translation>ECG ya kawaida</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>Infakti ya misuli ya moyo</translation>
    </message>
    <message>
      <source>ST/T change</source>
      <translation>Badiliko la ST/T</translation>
    </message>
    <message>
      <source>Conduction disturbance</source>
      <translation>Hitilafu ya upitishaji</translation>
    </message>
    <message>
      <source>Hypertrophy</source>
      <translation>Unene wa misuli ya moyo</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Fibrilesheni ya atria</translation>
    </message>
    <message>
      <source>Anterior myocardial infarction</source>
      <translation>Infakti ya mbele ya misuli ya moyo</translation>
    </message>
    <message>
      <source>Inferior myocardial infarction</source>
      <translation>Infakti ya chini ya misuli ya moyo</translation>
    </message>
    <message>
      <source>Lateral myocardial infarction</source>
      <translation>Infakti ya pembeni ya misuli ya moyo</translation>
    </message>
    <message>
      <source>Ischaemic ST/T change</source>
      <translation>Badiliko la ST/T la iskemia</translation>
    </message>
    <message>
      <source>ST depression</source>
      <translation>Kushuka kwa ST</translation>
    </message>
    <message>
      <source>Complete left bundle branch block</source>
      <translation>Kizuizi kamili cha tawi la kushoto</translation>
    </message>
    <message>
      <source>Incomplete left bundle branch block</source>
      <translation>Kizuizi kisicho kamili cha tawi la kushoto</translation>
    </message>
    <message>
      <source>Complete right bundle branch block</source>
      <translation>Kizuizi kamili cha tawi la kulia</translation>
    </message>
    <message>
      <source>Incomplete right bundle branch block</source>
      <translation>Kizuizi kisicho kamili cha tawi la kulia</translation>
    </message>
    <message>
      <source>Left anterior fascicular block</source>
      <translation>Kizuizi cha fasikuli ya mbele ya kushoto</translation>
    </message>
    <message>
      <source>First-degree AV block</source>
      <translation>Kizuizi cha AV cha daraja la kwanza</translation>
    </message>
    <message>
      <source>Intraventricular conduction disturbance</source>
      <translation>Hitilafu ya upitishaji ndani ya ventrikali</translation>
    </message>
    <message>
      <source>Left ventricular hypertrophy</source>
      <translation>Unene wa ventrikali ya kushoto</translation>
    </message>
    <message>
      <source>Atrial flutter</source>
      <translation>Flata ya atria</translation>
    </message>
    <message>
      <source>Premature ventricular complex</source>
      <translation>Pigo la mapema la ventrikali</translation>
    </message>
    <message>
      <source>Premature atrial complex</source>
      <translation>Pigo la mapema la atria</translation>
    </message>
    <message>
      <source>Paced rhythm</source>
      <translation>Mdundo wa kidhibiti mapigo</translation>
    </message>
    <message>
      <source>Sinus tachycardia</source>
      <translation>Mapigo ya kasi ya sinasi</translation>
    </message>
    <message>
      <source>Sinus bradycardia</source>
      <translation>Mapigo ya polepole ya sinasi</translation>
    </message>
    <message>
      <source>Sinus arrhythmia</source>
      <translation>Arithimia ya sinasi</translation>
    </message>
    <message>
      <source>Single beats</source>
      <translation>Mapigo mamoja</translation>
    </message>
    <message>
      <source>Normal beat</source>
      <translation>Pigo la kawaida</translation>
    </message>
    <message>
      <source>Supraventricular ectopic beat</source>
      <translation>Pigo la ektopiki la juu ya ventrikali</translation>
    </message>
    <message>
      <source>Ventricular ectopic beat</source>
      <translation>Pigo la ektopiki la ventrikali</translation>
    </message>
    <message>
      <source>Fusion beat</source>
      <translation>Pigo la muungano</translation>
    </message>
    <message>
      <source>Beat not classified</source>
      <translation>Pigo lisiloainishwa</translation>
    </message>
    <message>
      <source>Left bundle branch block beat</source>
      <translation>Pigo la kizuizi cha tawi la kushoto</translation>
    </message>
    <message>
      <source>Right bundle branch block beat</source>
      <translation>Pigo la kizuizi cha tawi la kulia</translation>
    </message>
    <message>
      <source>Ventricular flutter wave</source>
      <translation>Wimbi la flata ya ventrikali</translation>
    </message>
    <message>
      <source>Seven classes of beats</source>
      <translation>Makundi saba ya mapigo</translation>
    </message>
    <message>
      <source>The classes of collections of beat pictures made from the MIT-BIH database.</source>
      <translation>Makundi ya mikusanyo ya picha za mapigo yaliyotengenezwa kutoka hifadhidata ya MIT-BIH.</translation>
    </message>
    <message>
      <source>In the training recordings left bundle branch block rests on 2 patients, right bundle branch block on 3 patients, ventricular flutter on 1 patient: these classes are experimental. Premature atrial takes in nodal beats.</source>
      <translation>Katika rekodi za mafunzo, kizuizi cha tawi la kushoto kinategemea wagonjwa 2, cha kulia wagonjwa 3, flata ya ventrikali mgonjwa 1: makundi haya ni ya majaribio. Pigo la mapema la atria linajumuisha mapigo ya nodi.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Kawaida</translation>
    </message>
    <message>
      <source>Left bundle branch block</source>
      <translation>Kizuizi cha tawi la kushoto</translation>
    </message>
    <message>
      <source>Right bundle branch block</source>
      <translation>Kizuizi cha tawi la kulia</translation>
    </message>
    <message>
      <source>Premature atrial contractions</source>
      <translation>Mikazo ya mapema ya atria</translation>
    </message>
    <message>
      <source>Premature ventricular contractions</source>
      <translation>Mikazo ya mapema ya ventrikali</translation>
    </message>
    <message>
      <source>Paced</source>
      <translation>La kidhibiti mapigo</translation>
    </message>
    <message>
      <source>The training recordings hold no paced beats: AAMI EC57 leaves paced recordings out.</source>
      <translation>Rekodi za mafunzo hazina mapigo ya kidhibiti: AAMI EC57 huyaacha nje.</translation>
    </message>
    <message>
      <source>Ventricular fibrillation or flutter</source>
      <translation>Fibrilesheni au flata ya ventrikali</translation>
    </message>
    <message>
      <source>12-lead sheet</source>
      <translation>Karatasi ya lidi 12</translation>
    </message>
    <message>
      <source>MI and site</source>
      <translation>Infakti na mahali</translation>
    </message>
    <message>
      <source>Myocardial infarction and where it is, in five categories.</source>
      <translation>Infakti ya misuli ya moyo na mahali ilipo, katika makundi matano.</translation>
    </message>
    <message>
      <source>Sites overlap: an anterolateral infarction counts as anterior and as lateral. Septal infarction counts as anterior. A posterior or right ventricular infarction alone has no finding of its own. Recent and old infarctions are not told apart.</source>
      <translation>Mahali hupishana: infakti ya mbele na pembeni huhesabiwa kama ya mbele na kama ya pembeni. Infakti ya septamu huhesabiwa kama ya mbele. Infakti ya nyuma au ya ventrikali ya kulia pekee haina jambo lake. Infakti mpya na za zamani hazitofautishwi.</translation>
    </message>
    <message>
      <source>Anterior MI</source>
      <translation>Infakti ya mbele</translation>
    </message>
    <message>
      <source>Inferior MI</source>
      <translation>Infakti ya chini</translation>
    </message>
    <message>
      <source>Lateral MI or other site</source>
      <translation>Infakti ya pembeni au pengine</translation>
    </message>
    <message>
      <source>MI, site unknown</source>
      <translation>Infakti, mahali hapajulikani</translation>
    </message>
    <message>
      <source>No MI</source>
      <translation>Hakuna infakti</translation>
    </message>
    <message>
      <source>Four-class page</source>
      <translation>Ukurasa wa makundi manne</translation>
    </message>
    <message>
      <source>The four classes of public collections of ECG page pictures.</source>
      <translation>Makundi manne ya mikusanyo ya umma ya picha za kurasa za ECG.</translation>
    </message>
    <message>
      <source>A page may fall in more than one class or in none. Infarction means any, recent or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the four, and sinus arrhythmia is not counted as abnormal.</source>
      <translation>Ukurasa unaweza kuwa katika zaidi ya kundi moja au hakuna. Infakti ina maana yoyote, mpya au ya zamani. Hitilafu za upitishaji, unene wa misuli na mabadiliko ya ST/T si ya kundi lolote kati ya manne, na arithimia ya sinasi haihesabiwi kuwa si ya kawaida.</translation>
    </message>
    <message>
      <source>Infarction</source>
      <translation>Infakti</translation>
    </message>
    <message>
      <source>Abnormal beat or rhythm</source>
      <translation>Pigo au mdundo usio wa kawaida</translation>
    </message>
    <message>
      <source>Old infarction</source>
      <translation>Infakti ya zamani</translation>
    </message>
    <message>
      <source>The training labels do not tell a recent infarction from an old one.</source>
      <translation>Lebo za mafunzo hazitofautishi infakti mpya na ya zamani.</translation>
    </message>
    <message>
      <source>CPSC 2018, nine classes</source>
      <translation>CPSC 2018, makundi tisa</translation>
    </message>
    <message>
      <source>The classes of the China Physiological Signal Challenge 2018.</source>
      <translation>Makundi ya China Physiological Signal Challenge 2018.</translation>
    </message>
    <message>
      <source>Bundle branch blocks are the complete ones. The network was trained on another collection's labels: its normal ECG is stricter than a normal rhythm.</source>
      <translation>Vizuizi vya matawi ni vile kamili. Mtandao ulifunzwa kwa lebo za mkusanyo mwingine: ECG yake ya kawaida ni kali kuliko mdundo wa kawaida.</translation>
    </message>
    <message>
      <source>Premature atrial contraction</source>
      <translation>Mkazo wa mapema wa atria</translation>
    </message>
    <message>
      <source>Premature ventricular contraction</source>
      <translation>Mkazo wa mapema wa ventrikali</translation>
    </message>
    <message>
      <source>ST elevation</source>
      <translation>Kupanda kwa ST</translation>
    </message>
    <message>
      <source>No finding of this pack is ST elevation.</source>
      <translation>Hakuna jambo la pakiti hii ambalo ni kupanda kwa ST.</translation>
    </message>
    <message>
      <source>PhysioNet 2024, eleven labels</source>
      <translation>PhysioNet 2024, lebo kumi na moja</translation>
    </message>
    <message>
      <source>The labels of the George B. Moody PhysioNet Challenge 2024.</source>
      <translation>Lebo za George B. Moody PhysioNet Challenge 2024.</translation>
    </message>
    <message>
      <source>Infarction is found, but not its age. Fast and slow rates are sinus rates only.</source>
      <translation>Infakti hupatikana, lakini si umri wake. Kasi kubwa na ndogo ni za sinasi tu.</translation>
    </message>
    <message>
      <source>Acute myocardial infarction</source>
      <translation>Infakti kali ya misuli ya moyo</translation>
    </message>
    <message>
      <source>Old myocardial infarction</source>
      <translation>Infakti ya zamani ya misuli ya moyo</translation>
    </message>
    <message>
      <source>Atrial fibrillation or flutter</source>
      <translation>Fibrilesheni au flata ya atria</translation>
    </message>
    <message>
      <source>Tachycardia</source>
      <translation>Mapigo ya kasi</translation>
    </message>
    <message>
      <source>Bradycardia</source>
      <translation>Mapigo ya polepole</translation>
    </message>
  </context>
  <context>
    <name>PanelChooser</name>
    <message>
      <source>Answer in the classes of</source>
      <translation>Jibu katika makundi ya</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Mambo</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>haisemwi</translation>
    </message>
  </context>
  <context>
    <name>PaperByHand</name>
    <message>
      <source>The pa&amp;per by hand</source>
      <translation>Ka&amp;ratasi kwa mkono</translation>
    </message>
    <message>
      <source>&amp;Speed of the paper</source>
      <translation>Ka&amp;si ya karatasi</translation>
    </message>
    <message>
      <source>&amp;Height of a millivolt</source>
      <translation>&amp;Urefu wa milivolti</translation>
    </message>
    <message>
      <source>&amp;Forget what was set by hand</source>
      <translation>&amp;Sahau yaliyowekwa kwa mkono</translation>
    </message>
    <message>
      <source>As the page shows it</source>
      <translation>Kama ukurasa unavyoonyesha</translation>
    </message>
    <message>
      <source>The scale is set. Check it against the paper with the millimetre grid (Ctrl+G).</source>
      <translation>Kipimo kimewekwa. Kihakikishe kwenye karatasi kwa gridi ya milimita (Ctrl+G).</translation>
    </message>
    <message>
      <source>Draw a box around 5 mm of the paper. Escape ends this.</source>
      <translation>Chora kisanduku kuzunguka mm 5 za karatasi. Escape humaliza.</translation>
    </message>
  </context>
  <context>
    <name>PatientForm</name>
    <message>
      <source>female</source>
      <translation>mwanamke</translation>
    </message>
    <message>
      <source>male</source>
      <translation>mwanaume</translation>
    </message>
    <message>
      <source>other</source>
      <translation>nyingine</translation>
    </message>
    <message>
      <source>Patient's &amp;name</source>
      <translation>&amp;Jina la mgonjwa</translation>
    </message>
    <message>
      <source>Patient's n&amp;umber</source>
      <translation>&amp;Namba ya mgonjwa</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>&amp;Kuzaliwa</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>&amp;Jinsia</translation>
    </message>
    <message>
      <source>&amp;Date of the ECG</source>
      <translation>&amp;Tarehe ya ECG</translation>
    </message>
  </context>
  <context>
    <name>ProfileChoice</name>
    <message>
      <source>Settings of your own</source>
      <translation>Mipangilio yako mwenyewe</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Wasifu</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+9 choose one of the first nine profiles</source>
      <translation>Alt+1 hadi Alt+9 huchagua mmoja wa wasifu tisa wa kwanza</translation>
    </message>
    <message>
      <source>Sa&amp;ve as…</source>
      <translation>Hifadhi &amp;kama…</translation>
    </message>
    <message>
      <source>Keep these settings, region included, under a name</source>
      <translation>Hifadhi mipangilio hii, pamoja na eneo, kwa jina</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Ondoa</translation>
    </message>
    <message>
      <source>Forget this profile</source>
      <translation>Sahau wasifu huu</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Kawaida</translation>
    </message>
    <message>
      <source>Keep these settings</source>
      <translation>Hifadhi mipangilio hii</translation>
    </message>
    <message>
      <source>Name of the profile:</source>
      <translation>Jina la wasifu:</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>About ecgdesk</source>
      <translation>Kuhusu ecgdesk</translation>
    </message>
    <message>
      <source>Reads ECG printouts on this computer, without a network or an account. A second opinion, not a diagnosis and not a medical device: a physician must over-read every page.

Licence: Apache 2.0.</source>
      <translation>Husoma ECG zilizochapishwa kwenye kompyuta hii, bila mtandao wala akaunti. Maoni ya pili, si utambuzi wa ugonjwa wala kifaa cha tiba: daktari lazima apitie kila ukurasa.

Leseni: Apache 2.0.</translation>
    </message>
  </context>
  <context>
    <name>QuadTool</name>
    <message>
      <source>Rotate page</source>
      <translation>Zungusha ukurasa</translation>
    </message>
    <message>
      <source>Turn frame</source>
      <translation>Zungusha fremu</translation>
    </message>
    <message>
      <source>Move corner</source>
      <translation>Sogeza pembe</translation>
    </message>
    <message>
      <source>Side {number} of 4: the arrow keys move it.</source>
      <translation>Upande {number} kati ya 4: mishale inausogeza.</translation>
    </message>
    <message>
      <source>Corner {number} of 4: the arrow keys move it.</source>
      <translation>Pembe {number} kati ya 4: mishale inaisogeza.</translation>
    </message>
    <message>
      <source>Nudge corner</source>
      <translation>Rekebisha pembe</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>present</source>
      <translation>ipo</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>haina hakika</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>haipo</translation>
    </message>
    <message>
      <source>experimental</source>
      <translation>ya majaribio</translation>
    </message>
    <message>
      <source>Absent below {low}, present from {high}, unsure between.</source>
      <translation>Haipo chini ya {low}, ipo kuanzia {high}, haina hakika kati yao.</translation>
    </message>
    <message>
      <source>Called present: finds {sens} of those who have it, and clears {spec} of those who do not ({data}).</source>
      <translation>Ikisemwa ipo: hupata {sens} ya walio nayo, na huondoa {spec} ya wasio nayo ({data}).</translation>
    </message>
    <message>
      <source>Experimental: measured too weak, or on too few pages, to be relied on.</source>
      <translation>Ya majaribio: imepimwa kuwa dhaifu, au kwa kurasa chache, mno kutegemewa.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPanel</name>
    <message>
      <source>Reading</source>
      <translation>Usomaji</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Inasoma…</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Choose a finding to see what spoke for it.</source>
      <translation>Yenye mistari: mahali ambapo programu haina hakika. Chagua jambo ili kuona kilicholiunga mkono.</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: a second opinion, not a diagnosis. A physician must over-read it. A negative reading does not exclude infarction.</source>
      <translation>Uchambuzi wa kompyuta usiothibitishwa: maoni ya pili, si utambuzi wa ugonjwa. Daktari lazima aupitie. Usomaji hasi hauondoi uwezekano wa infakti.</translation>
    </message>
    <message>
      <source>No page open</source>
      <translation>Hakuna ukurasa uliofunguliwa</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Haukusomwa</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>Haukusomwa: programu inakataa ukurasa huu</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Umesomwa kwa pakiti {name}, toleo {version}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Umesomwa</translation>
    </message>
    <message>
      <source>Read. Heart rate {rate} a minute</source>
      <translation>Umesomwa. Mapigo ya moyo {rate} kwa dakika</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Fungua za &amp;karibuni</translation>
    </message>
    <message>
      <source>&amp;Forget this list</source>
      <translation>&amp;Sahau orodha hii</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Change the record</source>
      <translation>Badilisha kumbukumbu</translation>
    </message>
    <message>
      <source>Keep as a record</source>
      <translation>Hifadhi kama kumbukumbu</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>haijapitiwa</translation>
    </message>
    <message>
      <source>&amp;Reviewer</source>
      <translation>&amp;Mpitiaji</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>&amp;Mapitio</translation>
    </message>
    <message>
      <source>Reading in your &amp;words</source>
      <translation>Usomaji kwa maneno &amp;yako</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>M&amp;aelezo</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Hifadhi</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Ghairi</translation>
    </message>
    <message>
      <source>Encrypted on this computer. Nothing is required.</source>
      <translation>Imesimbwa kwenye kompyuta hii. Hakuna cha lazima.</translation>
    </message>
    <message>
      <source>&amp;Earlier ECGs of this patient: {n}…</source>
      <translation>ECG za &amp;awali za mgonjwa huyu: {n}…</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write it as 1950-12-31.</source>
      <translation>“{text}” si tarehe: iandike kama 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>Recording</name>
    <message>
      <source>&amp;Keep as a record…</source>
      <translation>&amp;Hifadhi kama kumbukumbu…</translation>
    </message>
    <message>
      <source>Keep this page, its reading and whose it is, encrypted on this computer</source>
      <translation>Hifadhi ukurasa huu, usomaji wake na mwenyewe, umesimbwa kwenye kompyuta hii</translation>
    </message>
    <message>
      <source>&amp;Records…</source>
      <translation>&amp;Kumbukumbu…</translation>
    </message>
    <message>
      <source>Search the records, compare, back up</source>
      <translation>Tafuta kumbukumbu, linganisha, weka nakala rudufu</translation>
    </message>
    <message>
      <source>Kept as a record of {name}.</source>
      <translation>Imehifadhiwa kama kumbukumbu ya {name}.</translation>
    </message>
    <message>
      <source>Kept as a record.</source>
      <translation>Imehifadhiwa kama kumbukumbu.</translation>
    </message>
  </context>
  <context>
    <name>Records</name>
    <message>
      <source>refused</source>
      <translation>umekataliwa</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Mgonjwa</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Namba</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Kuzaliwa</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Tarehe ya ECG</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Mambo</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Mapitio</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>imekubaliwa</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>imesahihishwa</translation>
    </message>
  </context>
  <context>
    <name>RecordsBrowser</name>
    <message>
      <source>Name, number or date of the ECG</source>
      <translation>Jina, namba au tarehe ya ECG</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Jambo</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Mapitio</translation>
    </message>
    <message>
      <source>Any finding</source>
      <translation>Jambo lolote</translation>
    </message>
    <message>
      <source>Reviewed or not</source>
      <translation>Imepitiwa au la</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Haijapitiwa</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Kumbukumbu</translation>
    </message>
    <message>
      <source>&amp;Open in the window</source>
      <translation>&amp;Fungua kwenye dirisha</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>&amp;Badilisha…</translation>
    </message>
    <message>
      <source>&amp;Side by side…</source>
      <translation>&amp;Kando kwa kando…</translation>
    </message>
    <message>
      <source>since</source>
      <translation>tangu</translation>
    </message>
    <message>
      <source>until</source>
      <translation>mpaka</translation>
    </message>
    <message>
      <source>Records found: {n}</source>
      <translation>Kumbukumbu zilizopatikana: {n}</translation>
    </message>
    <message>
      <source>The first {n} are shown: say more of what you look for.</source>
      <translation>Zinaonyeshwa {n} za kwanza: eleza zaidi unachotafuta.</translation>
    </message>
    <message>
      <source>No record was found.</source>
      <translation>Hakuna kumbukumbu iliyopatikana.</translation>
    </message>
    <message>
      <source>&amp;Side by side with earlier ones ({n})…</source>
      <translation>&amp;Kando kwa kando na za awali ({n})…</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Umesomwa kwa pakiti {name}, toleo {version}</translation>
    </message>
  </context>
  <context>
    <name>RecordsGate</name>
    <message>
      <source>Use the &amp;keychain of this computer</source>
      <translation>Tumia &amp;hifadhi ya funguo ya kompyuta hii</translation>
    </message>
    <message>
      <source>Use this &amp;passphrase</source>
      <translation>Tumia &amp;kaulisiri hii</translation>
    </message>
    <message>
      <source>Pass&amp;phrase</source>
      <translation>&amp;Kaulisiri</translation>
    </message>
    <message>
      <source>&amp;Open the records</source>
      <translation>&amp;Fungua kumbukumbu</translation>
    </message>
    <message>
      <source>&amp;Restore a backup from a file…</source>
      <translation>&amp;Rejesha nakala rudufu kutoka faili…</translation>
    </message>
    <message>
      <source>Opening and checking the records…</source>
      <translation>Inafungua na kukagua kumbukumbu…</translation>
    </message>
    <message>
      <source>Restore the &amp;last backup, of {day}</source>
      <translation>Rejesha nakala rudufu ya &amp;mwisho, ya {day}</translation>
    </message>
    <message>
      <source>There is no backup here</source>
      <translation>Hakuna nakala rudufu hapa</translation>
    </message>
    <message>
      <source>Keep records</source>
      <translation>Hifadhi kumbukumbu</translation>
    </message>
    <message>
      <source>A record is a page with its corners, its reading, the patient and what you say of it. Records stay on this computer, in one encrypted file. Choose how it is locked:</source>
      <translation>Kumbukumbu ni ukurasa na pembe zake, usomaji wake, mgonjwa na unachosema juu yake. Kumbukumbu hubaki kwenye kompyuta hii, katika faili moja iliyosimbwa. Chagua jinsi inavyofungwa:</translation>
    </message>
    <message>
      <source>Nothing to remember. The records open for this user of this computer only; a backup has a passphrase of its own.</source>
      <translation>Hakuna cha kukumbuka. Kumbukumbu hufunguka kwa mtumiaji huyu wa kompyuta hii tu; nakala rudufu ina kaulisiri yake.</translation>
    </message>
    <message>
      <source>New passphrase ({n} letters or more)</source>
      <translation>Kaulisiri mpya (herufi {n} au zaidi)</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Ileile tena</translation>
    </message>
    <message>
      <source>Nobody can open the records without it, and nobody can find it out for you: four words that do not belong together are easy to keep in mind.</source>
      <translation>Hakuna anayeweza kufungua kumbukumbu bila hiyo, na hakuna anayeweza kukutafutia: maneno manne yasiyohusiana ni rahisi kukumbuka.</translation>
    </message>
    <message>
      <source>The records are locked</source>
      <translation>Kumbukumbu zimefungwa</translation>
    </message>
    <message>
      <source>The records are damaged</source>
      <translation>Kumbukumbu zimeharibika</translation>
    </message>
    <message>
      <source>A backup takes their place; the damaged file is put beside it under another name, not removed. Records kept since the backup are missing in it.</source>
      <translation>Nakala rudufu inachukua nafasi yake; faili iliyoharibika inawekwa kando kwa jina jingine, haiondolewi. Kumbukumbu zilizohifadhiwa baada ya nakala hazimo.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>Kaulisiri mbili hazifanani. Ziandike tena.</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Rejesha nakala rudufu</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Nakala rudufu</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Faili zote (*)</translation>
    </message>
    <message>
      <source>Passphrase of {name}:</source>
      <translation>Kaulisiri ya {name}:</translation>
    </message>
    <message>
      <source>Wait {n} s</source>
      <translation>Subiri s {n}</translation>
    </message>
  </context>
  <context>
    <name>RecordsWindow</name>
    <message>
      <source>Records</source>
      <translation>Kumbukumbu</translation>
    </message>
    <message>
      <source>&amp;Back up to a file…</source>
      <translation>&amp;Weka nakala rudufu kwenye faili…</translation>
    </message>
    <message>
      <source>One encrypted file with a passphrase of its own, for another computer</source>
      <translation>Faili moja iliyosimbwa yenye kaulisiri yake, kwa kompyuta nyingine</translation>
    </message>
    <message>
      <source>Save as &amp;table…</source>
      <translation>Hifadhi kama &amp;jedwali…</translation>
    </message>
    <message>
      <source>The records listed, as CSV for a spreadsheet. That file is not encrypted.</source>
      <translation>Kumbukumbu zilizoorodheshwa, kama CSV. Faili hiyo haijasimbwa.</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Funga</translation>
    </message>
    <message>
      <source>Back up to a file</source>
      <translation>Weka nakala rudufu kwenye faili</translation>
    </message>
    <message>
      <source>A passphrase for the backup. Whoever restores it needs it; it is kept nowhere.</source>
      <translation>Kaulisiri ya nakala rudufu. Anayeirejesha anaihitaji; haihifadhiwi popote.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Inaweka nakala rudufu…</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>Nakala rudufu imewekwa kwenye {name}.</translation>
    </message>
    <message>
      <source>Save as table</source>
      <translation>Hifadhi kama jedwali</translation>
    </message>
    <message>
      <source>Records written to {name}: {n}.</source>
      <translation>Kumbukumbu zilizoandikwa kwenye {name}: {n}.</translation>
    </message>
  </context>
  <context>
    <name>RecoverBar</name>
    <message>
      <source>&amp;Recover</source>
      <translation>&amp;Rejesha</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>F&amp;uta</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>S&amp;i sasa</translation>
    </message>
    <message>
      <source>ecgdesk was closed before its work was done. Pages left from then: {n}. Bring them back?</source>
      <translation>ecgdesk ilifungwa kabla ya kumaliza kazi. Kurasa zilizobaki: {n}. Zirejeshwe?</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>Pack {name} {version}, model SHA-256 {sha256}</source>
      <translation>Pakiti {name} {version}, modeli SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>Summary of ECG pages</source>
      <translation>Muhtasari wa kurasa za ECG</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Kurasa</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Umesomwa</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Umekataliwa</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Umeshindikana</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Ukurasa</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Hali</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>Mapigo ya moyo</translation>
    </message>
    <message>
      <source>Findings and remarks</source>
      <translation>Mambo na maelezo</translation>
    </message>
    <message>
      <source>ecgdesk {version}</source>
      <translation>ecgdesk {version}</translation>
    </message>
    <message>
      <source>Page {page} of {total}</source>
      <translation>Ukurasa {page} kati ya {total}</translation>
    </message>
    <message>
      <source>{file}, page {page}</source>
      <translation>{file}, ukurasa {page}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>umesomwa</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>umekataliwa</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>imeshindikana</translation>
    </message>
    <message>
      <source>no finding present</source>
      <translation>hakuna jambo lililopo</translation>
    </message>
    <message>
      <source>Present: {names}</source>
      <translation>Ipo: {names}</translation>
    </message>
    <message>
      <source>Unsure: {names}</source>
      <translation>Haina hakika: {names}</translation>
    </message>
    <message>
      <source>ECG report</source>
      <translation>Ripoti ya ECG</translation>
    </message>
    <message>
      <source>Findings of the program</source>
      <translation>Mambo ya programu</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>Haukusomwa: programu inakataa ukurasa huu</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Highest first.</source>
      <translation>Yenye mistari: mahali ambapo programu haina hakika. Kubwa zaidi kwanza.</translation>
    </message>
    <message>
      <source>Quality of the page</source>
      <translation>Ubora wa ukurasa</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Usomaji wa daktari</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Jina</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Sahihi</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tarehe</translation>
    </message>
    <message>
      <source>{date} (age {age})</source>
      <translation>{date} (umri {age})</translation>
    </message>
    <message>
      <source>female</source>
      <translation>mwanamke</translation>
    </message>
    <message>
      <source>male</source>
      <translation>mwanaume</translation>
    </message>
    <message>
      <source>other</source>
      <translation>nyingine</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Mgonjwa</translation>
    </message>
    <message>
      <source>Patient number</source>
      <translation>Namba ya mgonjwa</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Kuzaliwa</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Jinsia</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Tarehe ya ECG</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>hayakupimwa</translation>
    </message>
    <message>
      <source>{rate} a minute</source>
      <translation>{rate} kwa dakika</translation>
    </message>
    <message>
      <source>a page without a file</source>
      <translation>ukurasa usio na faili</translation>
    </message>
    <message>
      <source>Beats</source>
      <translation>Mapigo</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>kawaida</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>ektopiki ya juu ya ventrikali</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>ektopiki ya ventrikali</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>muungano</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>haikuainishwa</translation>
    </message>
    <message>
      <source>present from {high}, absent below {low}</source>
      <translation>ipo kuanzia {high}, haipo chini ya {low}</translation>
    </message>
    <message>
      <source>sensitivity {sens}, specificity {spec}</source>
      <translation>unyeti {sens}, umahususi {spec}</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>haiwezi kusema</translation>
    </message>
    <message>
      <source>No doubt about the quality of this page.</source>
      <translation>Hakuna shaka kuhusu ubora wa ukurasa huu.</translation>
    </message>
    <message>
      <source>Read before the program's findings were seen</source>
      <translation>Ulisomwa kabla ya kuona mambo ya programu</translation>
    </message>
    <message>
      <source>agrees with the program</source>
      <translation>anakubaliana na programu</translation>
    </message>
    <message>
      <source>does not agree with the program</source>
      <translation>hakubaliani na programu</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Umepitiwa na</translation>
    </message>
    <message>
      <source>In their own words</source>
      <translation>Kwa maneno yake</translation>
    </message>
    <message>
      <source>Sensitivity and specificity measured on {data}</source>
      <translation>Unyeti na umahususi vilipimwa kwa {data}</translation>
    </message>
    <message>
      <source>The paper was whitened and its shadows taken away.</source>
      <translation>Karatasi imefanywa nyeupe na vivuli vyake vimeondolewa.</translation>
    </message>
    <message>
      <source>Coloured: what spoke for (orange) and against (blue) {finding}.</source>
      <translation>Rangi: kilichounga mkono (chungwa) na kupinga (bluu) {finding}.</translation>
    </message>
    <message>
      <source>At true scale: 25 mm/s on the sheet is 25 mm/s here.</source>
      <translation>Kwa kipimo halisi: 25 mm/s kwenye karatasi ni 25 mm/s hapa.</translation>
    </message>
    <message>
      <source>At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here.</source>
      <translation>Kwa {percent} ya ukubwa wake: 25 mm/s kwenye karatasi ni {speed} mm/s hapa.</translation>
    </message>
    <message>
      <source>No grid was found: do not measure on this picture.</source>
      <translation>Hakuna gridi iliyopatikana: usipime kwenye picha hii.</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <source>Saved as {name}</source>
      <translation>Imehifadhiwa kama {name}</translation>
    </message>
    <message>
      <source>Copied as text</source>
      <translation>Imenakiliwa kama maandishi</translation>
    </message>
    <message>
      <source>Sent to {name}</source>
      <translation>Imetumwa kwa {name}</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
      <source>Copy as &amp;text</source>
      <translation>Nakili kama &amp;maandishi</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Hifadhi kama P&amp;DF…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Chapisha…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Funga</translation>
    </message>
    <message>
      <source>&amp;FHIR bundle…</source>
      <translation>Kifurushi cha &amp;FHIR…</translation>
    </message>
    <message>
      <source>&amp;DICOM, this report as PDF…</source>
      <translation>&amp;DICOM, ripoti hii kama PDF…</translation>
    </message>
    <message>
      <source>DICOM, the &amp;sheet as a picture…</source>
      <translation>DICOM, &amp;karatasi kama picha…</translation>
    </message>
    <message>
      <source>The &amp;traces as numbers (CSV and WFDB)…</source>
      <translation>&amp;Mistari kama namba (CSV na WFDB)…</translation>
    </message>
    <message>
      <source>Without the patient's &amp;name, for research…</source>
      <translation>Bila &amp;jina la mgonjwa, kwa utafiti…</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Toa</translation>
    </message>
  </context>
  <context>
    <name>ReportForm</name>
    <message>
      <source>Show what spoke for the &amp;finding</source>
      <translation>Onyesha kilichounga mkono &amp;jambo</translation>
    </message>
    <message>
      <source>Wh&amp;ite paper, without shadows</source>
      <translation>Karatasi nyeu&amp;pe, bila vivuli</translation>
    </message>
    <message>
      <source>Add the s&amp;heet on a page of its own</source>
      <translation>Ongeza &amp;karatasi kwenye ukurasa wake</translation>
    </message>
    <message>
      <source>Print the &amp;letterhead</source>
      <translation>Chapisha &amp;kichwa cha barua</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Mgonjwa</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Usomaji wa daktari</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Karatasi</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Kichwa cha barua</translation>
    </message>
    <message>
      <source>Ph&amp;ysician</source>
      <translation>&amp;Daktari</translation>
    </message>
    <message>
      <source>O&amp;wn reading</source>
      <translation>&amp;Usomaji wake</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Moja kwa moja</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Wima</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Mlalo</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Ukubwa</translation>
    </message>
    <message>
      <source>&amp;Orientation</source>
      <translation>&amp;Mwelekeo</translation>
    </message>
    <message>
      <source>Line {n} of the letterhead</source>
      <translation>Mstari wa {n} wa kichwa cha barua</translation>
    </message>
    <message>
      <source>Logo: PNG, JPEG or SVG</source>
      <translation>Nembo: PNG, JPEG au SVG</translation>
    </message>
    <message>
      <source>File of the logo</source>
      <translation>Faili ya nembo</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Chagua…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Nembo</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Picha</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>&amp;Report, print and export…</source>
      <translation>&amp;Ripoti, chapisha na toa…</translation>
    </message>
    <message>
      <source>Look at the report of this page, print, save or export it</source>
      <translation>Angalia ripoti ya ukurasa huu, ichapishe, ihifadhi au itoe</translation>
    </message>
    <message>
      <source>S&amp;ummary of all pages…</source>
      <translation>&amp;Muhtasari wa kurasa zote…</translation>
    </message>
    <message>
      <source>One table of all pages of the list, to print or save</source>
      <translation>Jedwali moja la kurasa zote za orodha, la kuchapisha au kuhifadhi</translation>
    </message>
    <message>
      <source>Report of {name}</source>
      <translation>Ripoti ya {name}</translation>
    </message>
    <message>
      <source>Summary of all pages</source>
      <translation>Muhtasari wa kurasa zote</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>muhtasari</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Preview of the report</source>
      <translation>Hakiki ya ripoti</translation>
    </message>
  </context>
  <context>
    <name>ReviewBox</name>
    <message>
      <source>I &amp;agree</source>
      <translation>&amp;Nakubali</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>S&amp;ahihisha…</translation>
    </message>
    <message>
      <source>Chan&amp;ge my reading</source>
      <translation>&amp;Badilisha usomaji wangu</translation>
    </message>
    <message>
      <source>Your read first: what do you see? Then the program shows its reading.</source>
      <translation>Usomaji wako kwanza: unaona nini? Kisha programu inaonyesha wake.</translation>
    </message>
    <message>
      <source>Do you agree with this reading?</source>
      <translation>Je, unakubali usomaji huu?</translation>
    </message>
    <message>
      <source>Reviewed: you agree with this reading.</source>
      <translation>Imepitiwa: unakubali usomaji huu.</translation>
    </message>
    <message>
      <source>Reviewed. Your reading: {reading}</source>
      <translation>Imepitiwa. Usomaji wako: {reading}</translation>
    </message>
    <message>
      <source>Before you saw the program's reading you said: {reading}</source>
      <translation>Kabla ya kuona usomaji wa programu ulisema: {reading}</translation>
    </message>
    <message>
      <source>What do you see on this page?</source>
      <translation>Unaona nini kwenye ukurasa huu?</translation>
    </message>
    <message>
      <source>none of the findings</source>
      <translation>hakuna hata jambo moja</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <source>&amp;Agree with the reading</source>
      <translation>&amp;Kubali usomaji</translation>
    </message>
    <message>
      <source>Say that you see the same on this page</source>
      <translation>Sema kwamba unaona vilevile kwenye ukurasa huu</translation>
    </message>
    <message>
      <source>C&amp;orrect the reading…</source>
      <translation>&amp;Sahihisha usomaji…</translation>
    </message>
    <message>
      <source>Say what you see on this page instead</source>
      <translation>Sema unachoona badala yake kwenye ukurasa huu</translation>
    </message>
  </context>
  <context>
    <name>Run</name>
    <message>
      <source>Cancelling…</source>
      <translation>Inasitisha…</translation>
    </message>
    <message>
      <source>Stopped: {done} of {total} pages read</source>
      <translation>Imesimama: kurasa {done} kati ya {total} zimesomwa</translation>
    </message>
    <message>
      <source>All {total} pages done</source>
      <translation>Kurasa zote {total} zimekamilika</translation>
    </message>
    <message>
      <source>{done} of {total} pages read</source>
      <translation>Kurasa {done} kati ya {total} zimesomwa</translation>
    </message>
    <message>
      <source>Read: {read}. Refused: {refused}. Failed: {failed}.</source>
      <translation>Zimesomwa: {read}. Zimekataliwa: {refused}. Zimeshindikana: {failed}.</translation>
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation>Imebaki chini ya dakika moja</translation>
    </message>
    <message>
      <source>About {minutes} min left</source>
      <translation>Zimebaki takriban dakika {minutes}</translation>
    </message>
    <message>
      <source>About {hours} h {minutes} min left</source>
      <translation>Zimebaki takriban saa {hours} dakika {minutes}</translation>
    </message>
  </context>
  <context>
    <name>ScaleTool</name>
    <message>
      <source>Set the s&amp;cale by hand</source>
      <translation>Weka &amp;kipimo kwa mkono</translation>
    </message>
    <message>
      <source>Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)</source>
      <translation>Chora kisanduku kuzunguka mraba mkubwa mmoja wa gridi, mm 5 kwa mm 5 (Ctrl+M)</translation>
    </message>
    <message>
      <source>This box is too small to measure. Zoom in, then draw around 5 mm.</source>
      <translation>Kisanduku hiki ni kidogo mno kupima. Kuza, kisha chora kuzunguka mm 5.</translation>
    </message>
  </context>
  <context>
    <name>ScanDialog</name>
    <message>
      <source>Scan pages</source>
      <translation>Skani kurasa</translation>
    </message>
    <message>
      <source>Scan &amp;again</source>
      <translation>Skani &amp;tena</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>&amp;Hakiki</translation>
    </message>
    <message>
      <source>Whole &amp;glass</source>
      <translation>&amp;Kioo chote</translation>
    </message>
    <message>
      <source>Scan everything again, not only a region</source>
      <translation>Skani yote tena, si eneo tu</translation>
    </message>
    <message>
      <source>Pages appear in the window as they come.</source>
      <translation>Kurasa huonekana kwenye dirisha kadiri zinavyofika.</translation>
    </message>
    <message>
      <source>&amp;Scan</source>
      <translation>&amp;Skani</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Ghairi</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
    <message>
      <source>&amp;Watch a folder</source>
      <translation>&amp;Angalia folda</translation>
    </message>
    <message>
      <source>For a copier, an ECG machine or a phone that drops files: each new file in the folder is opened and read by itself once it is whole. Files stay where they are.</source>
      <translation>Kwa kinakilishi, mashine ya ECG au simu inayoweka faili: kila faili mpya kwenye folda hufunguliwa na kusomwa yenyewe mara inapokamilika. Faili hubaki zilipo.</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Folda ya kuangalia</translation>
    </message>
    <message>
      <source>Folder for scanned pages</source>
      <translation>Folda ya kurasa zilizoskaniwa</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Skana</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Wasifu</translation>
    </message>
    <message>
      <source>Pages go to</source>
      <translation>Kurasa huenda kwenye</translation>
    </message>
    <message>
      <source>Scanning…</source>
      <translation>Inaskani…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Inaangalia…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Inasitisha…</translation>
    </message>
    <message>
      <source>Scanning page {number}…</source>
      <translation>Inaskani ukurasa {number}…</translation>
    </message>
    <message>
      <source>Pages scanned: {n}</source>
      <translation>Kurasa zilizoskaniwa: {n}</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Imeghairiwa.</translation>
    </message>
    <message>
      <source>Pages kept: {n}.</source>
      <translation>Kurasa zilizohifadhiwa: {n}.</translation>
    </message>
    <message>
      <source>A quick look at low resolution; draw the region to scan on it</source>
      <translation>Mtazamo wa haraka wa ubora mdogo; chora juu yake eneo la kuskani</translation>
    </message>
    <message>
      <source>A preview would draw a sheet from the feeder: choose the flatbed</source>
      <translation>Hakiki ingevuta karatasi kutoka kwenye kilisho: chagua kioo</translation>
    </message>
  </context>
  <context>
    <name>ScanForm</name>
    <message>
      <source>Where the paper lies</source>
      <translation>Mahali karatasi ilipo</translation>
    </message>
    <message>
      <source>{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and scans about twice as fast as 300. Choose more only to keep finer pictures.</source>
      <translation>{dpi} dpi inatosha kwa usomaji (pikseli 8 kwa milimita ya karatasi), na huskani karibu mara mbili kwa kasi kuliko 300. Chagua zaidi ili kuhifadhi picha bora tu.</translation>
    </message>
    <message>
      <source>The reading needs no colour: gray scans as well and takes a third the room.</source>
      <translation>Usomaji hauhitaji rangi: kijivu kinafaa pia na huchukua theluthi ya nafasi.</translation>
    </message>
    <message>
      <source>The whole glass cuts nothing off: the paper's edges are found afterwards.</source>
      <translation>Kioo chote hakikati chochote: kingo za karatasi hupatikana baadaye.</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>&amp;Chanzo</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Ubora</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <translation>&amp;Rangi</translation>
    </message>
    <message>
      <source>Pa&amp;per</source>
      <translation>K&amp;aratasi</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} dpi</translation>
    </message>
    <message>
      <source>Whole area, the paper is found on it</source>
      <translation>Eneo lote, karatasi hupatikana juu yake</translation>
    </message>
    <message>
      <source>Flatbed</source>
      <translation>Kioo</translation>
    </message>
    <message>
      <source>Feeder, all its pages</source>
      <translation>Kilisho, kurasa zake zote</translation>
    </message>
    <message>
      <source>Gray</source>
      <translation>Kijivu</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Rangi</translation>
    </message>
  </context>
  <context>
    <name>ScannerChoice</name>
    <message>
      <source>No scanner yet</source>
      <translation>Bado hakuna skana</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Skana</translation>
    </message>
    <message>
      <source>By &amp;address…</source>
      <translation>Kwa &amp;anwani…</translation>
    </message>
    <message>
      <source>Use a network scanner that is not found, by its name or IP address</source>
      <translation>Tumia skana ya mtandao ambayo haikupatikana, kwa jina au anwani yake ya IP</translation>
    </message>
    <message>
      <source>Searching for scanners…</source>
      <translation>Inatafuta skana…</translation>
    </message>
    <message>
      <source>S&amp;top searching</source>
      <translation>&amp;Acha kutafuta</translation>
    </message>
    <message>
      <source>No scanner was found. Check that it is switched on and connected, then search again; a network scanner can also be entered by its address.</source>
      <translation>Hakuna skana iliyopatikana. Hakikisha imewashwa na kuunganishwa, kisha tafuta tena; skana ya mtandao inaweza pia kuingizwa kwa anwani yake.</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>&amp;Tafuta tena</translation>
    </message>
    <message>
      <source>Scanner by address</source>
      <translation>Skana kwa anwani</translation>
    </message>
    <message>
      <source>Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:</source>
      <translation>Jina au anwani ya skana ya mtandao (eSCL, AirScan), kama 192.168.1.20:</translation>
    </message>
  </context>
  <context>
    <name>ScanPreview</name>
    <message>
      <source>Preview, with the region to scan</source>
      <translation>Hakiki, na eneo la kuskani</translation>
    </message>
    <message>
      <source>No preview yet. It shows what lies on the flatbed, in a few seconds.</source>
      <translation>Bado hakuna hakiki. Huonyesha kilicho kwenye kioo, kwa sekunde chache.</translation>
    </message>
    <message>
      <source>The whole glass is scanned.</source>
      <translation>Kioo chote kinaskaniwa.</translation>
    </message>
    <message>
      <source>Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.</source>
      <translation>Ni mm {width} x {height} tu zinazoskaniwa, mm {left} kutoka kushoto, {top} kwenda chini.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or make room on the disk.</source>
      <translation>{1} haikuweza kuandikwa ({2}). Chagua mahali pengine, au pata nafasi kwenye diski.</translation>
    </message>
    <message>
      <source>The backup {1} is not what it should be, and was thrown away. Check the disk, or choose another place.</source>
      <translation>Nakala rudufu {1} si kama inavyopaswa, na imetupwa. Angalia diski, au chagua mahali pengine.</translation>
    </message>
    <message>
      <source>The records in {1} could not be used ({2}: {3}). Close ecgdesk, open it again, and report it if it happens again.</source>
      <translation>Kumbukumbu katika {1} hazikuweza kutumika ({2}: {3}). Funga ecgdesk, ifungue tena, na toa taarifa ikitokea tena.</translation>
    </message>
    <message>
      <source>This key is not that of {1}. Open it with its own.</source>
      <translation>Ufunguo huu si wa {1}. Ifungue kwa wake.</translation>
    </message>
    <message>
      <source>Another ecgdesk, or a backup program, is using {1}. Close it and try again.</source>
      <translation>ecgdesk nyingine, au programu ya nakala rudufu, inatumia {1}. Ifunge na ujaribu tena.</translation>
    </message>
    <message>
      <source>The disk is full, and nothing was kept. Make room on the disk and try again.</source>
      <translation>Diski imejaa, na hakuna kilichohifadhiwa. Pata nafasi kwenye diski na ujaribu tena.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be opened for writing. Check that the folder is there and that you may write to it.</source>
      <translation>Kumbukumbu katika {1} haziwezi kufunguliwa kwa kuandika. Hakikisha folda ipo na unaweza kuandika humo.</translation>
    </message>
    <message>
      <source>The system's keychain cannot be used ({1}). Unlock it and try again, or protect the records with a passphrase.</source>
      <translation>Hifadhi ya funguo ya mfumo haiwezi kutumika ({1}). Ifungue na ujaribu tena, au linda kumbukumbu kwa kaulisiri.</translation>
    </message>
    <message>
      <source>The passphrase is too short. Take at least {1} letters; four words that do not belong together are easy to keep in mind and hard to guess.</source>
      <translation>Kaulisiri ni fupi mno. Tumia angalau herufi {1}; maneno manne yasiyohusiana ni rahisi kukumbuka na magumu kukisia.</translation>
    </message>
    <message>
      <source>{1} has no passphrase: its key is in the keychain of the computer and the user it was made by. Take a backup there, with a passphrase, and restore it here.</source>
      <translation>{1} haina kaulisiri: ufunguo wake uko kwenye hifadhi ya funguo ya kompyuta na mtumiaji walioitengeneza. Weka huko nakala rudufu yenye kaulisiri, na uirejeshe hapa.</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard's language and Caps Lock. If you are certain of it, the file may be damaged: restore the last backup.</source>
      <translation>Kaulisiri si sahihi. Angalia lugha ya kibodi na Caps Lock. Kama una hakika nayo, faili huenda imeharibika: rejesha nakala rudufu ya mwisho.</translation>
    </message>
    <message>
      <source>The system's keychain did not keep the key. Protect the records with a passphrase instead.</source>
      <translation>Hifadhi ya funguo ya mfumo haikuhifadhi ufunguo. Linda kumbukumbu kwa kaulisiri badala yake.</translation>
    </message>
    <message>
      <source>The keychain of this user does not hold the key of {1}. Records open only for the user and on the computer that made them; elsewhere, restore a backup.</source>
      <translation>Hifadhi ya funguo ya mtumiaji huyu haina ufunguo wa {1}. Kumbukumbu hufunguka kwa mtumiaji na kompyuta walioitengeneza tu; kwingine, rejesha nakala rudufu.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be read ({2}). Check that the file is there and that you may read it.</source>
      <translation>Kumbukumbu katika {1} haziwezi kusomwa ({2}). Hakikisha faili ipo na unaweza kuisoma.</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {1} s, then try again.</source>
      <translation>Kaulisiri nyingi mno zisizo sahihi. Subiri s {1}, kisha jaribu tena.</translation>
    </message>
    <message>
      <source>The records in {1} are damaged ({2}). Do not write to them any more: restore the last backup.</source>
      <translation>Kumbukumbu katika {1} zimeharibika ({2}). Usiandike humo tena: rejesha nakala rudufu ya mwisho.</translation>
    </message>
    <message>
      <source>The records in {1} were written by a newer ecgdesk (version {2} of the archive; this one knows {3}). Update ecgdesk.</source>
      <translation>Kumbukumbu katika {1} ziliandikwa na ecgdesk mpya zaidi (toleo {2} la hifadhi; hii inajua {3}). Sasisha ecgdesk.</translation>
    </message>
    <message>
      <source>This record is no longer there: it was removed, here or elsewhere.</source>
      <translation>Kumbukumbu hii haipo tena: iliondolewa, hapa au kwingine.</translation>
    </message>
    <message>
      <source>{1} is there already. Open it, or choose another name.</source>
      <translation>{1} ipo tayari. Ifungue, au chagua jina jingine.</translation>
    </message>
    <message>
      <source>This record was changed in another window in the meantime. Open it again and repeat your change.</source>
      <translation>Kumbukumbu hii ilibadilishwa kwenye dirisha jingine wakati huo. Ifungue tena na urudie badiliko lako.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or read fewer pages at a time.</source>
      <translation>{1} inahitaji kumbukumbu ya kompyuta zaidi ya iliyopo huru. Funga programu nyingine, au soma kurasa chache kwa wakati.</translation>
    </message>
    <message>
      <source>No sheet was found on this page. Set its corners, then export it.</source>
      <translation>Hakuna karatasi iliyopatikana kwenye ukurasa huu. Weka pembe zake, kisha uutoe.</translation>
    </message>
    <message>
      <source>No row of traces was found on this page, so there is nothing to export.</source>
      <translation>Hakuna safu ya mistari iliyopatikana kwenye ukurasa huu, kwa hiyo hakuna cha kutoa.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place.</source>
      <translation>{1} haikuweza kuandikwa ({2}). Chagua mahali pengine.</translation>
    </message>
    <message>
      <source>There is no pack that reads beats. Install one with `ecgdesk packs`.</source>
      <translation>Hakuna pakiti inayosoma mapigo. Sakinisha moja kwa `ecgdesk packs`.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place for it, or close the program that has it open.</source>
      <translation>{1} haikuweza kuandikwa ({2}). Chagua mahali pengine, au funga programu iliyoifungua.</translation>
    </message>
    <message>
      <source>There is no printer called {1} (there is: {2}).</source>
      <translation>Hakuna printa inayoitwa {1} (zipo: {2}).</translation>
    </message>
    <message>
      <source>The printer took no page. Check that it is on and reachable, then print again.</source>
      <translation>Printa haikuchukua ukurasa. Hakikisha imewashwa na inafikika, kisha chapisha tena.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or close the program that has it open.</source>
      <translation>{1} haikuweza kuandikwa ({2}). Chagua mahali pengine, au funga programu iliyoifungua.</translation>
    </message>
    <message>
      <source>The salt in {1} was cut short. Put back a copy of it.</source>
      <translation>Chumvi katika {1} ilikatwa. Rudisha nakala yake.</translation>
    </message>
    <message>
      <source>No trace was found on this page, so what is text and what is trace cannot be told apart. Leave this record out.</source>
      <translation>Hakuna mstari uliopatikana kwenye ukurasa huu, kwa hiyo maandishi na mstari haviwezi kutofautishwa. Acha kumbukumbu hii.</translation>
    </message>
    <message>
      <source>The salt in {1} cannot be used. If you have a copy of it, put it back; without it the same patients get other pseudonyms than before.</source>
      <translation>Chumvi katika {1} haiwezi kutumika. Kama una nakala yake, irudishe; bila hiyo wagonjwa walewale hupata majina bandia tofauti na ya awali.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its model does not answer as its manifest says. Ask where it came from for another version.</source>
      <translation>Pakiti {1} haikusakinishwa: modeli yake haijibu kama manifesti yake inavyosema. Omba toleo jingine ilikotoka.</translation>
    </message>
    <message>
      <source>There is no pack called {1} of your own to remove. Packs that came with ecgdesk stay.</source>
      <translation>Huna pakiti yako inayoitwa {1} ya kuondoa. Pakiti zilizokuja na ecgdesk hubaki.</translation>
    </message>
    <message>
      <source>{1} is not a pack: it {2}.</source>
      <translation>{1} si pakiti: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its signature does not fit. It was changed on the way, or signed by somebody whom this ecgdesk does not know. Get it again from where it came, or update ecgdesk first.</source>
      <translation>Pakiti {1} haikusakinishwa: sahihi yake hailingani. Ilibadilishwa njiani, au ilitiwa sahihi na mtu ambaye ecgdesk hii haimjui. Ipate tena ilikotoka, au sasisha ecgdesk kwanza.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it calls itself {2}. A pack's name has at most 40 small letters, digits, - and _, and is no name that Windows keeps.</source>
      <translation>Pakiti {1} haikusakinishwa: inajiita {2}. Jina la pakiti lina herufi ndogo, tarakimu, - na _ zisizozidi 40, na si jina linalohifadhiwa na Windows.</translation>
    </message>
    <message>
      <source>The pack {1} could not be installed in {2} ({3}). Make room there, or ask who looks after this computer.</source>
      <translation>Pakiti {1} haikuweza kusakinishwa katika {2} ({3}). Pata nafasi huko, au muulize anayetunza kompyuta hii.</translation>
    </message>
    <message>
      <source>The pack in {1} could not be removed ({2}). Close ecgdesk everywhere and try again.</source>
      <translation>Pakiti katika {1} haikuweza kuondolewa ({2}). Funga ecgdesk kila mahali na ujaribu tena.</translation>
    </message>
    <message>
      <source>There is no file {1}.</source>
      <translation>Hakuna faili {1}.</translation>
    </message>
    <message>
      <source>{1} is not a whole {2} file ({3}). Get it again from where it came.</source>
      <translation>{1} si faili kamili ya {2} ({3}). Ipate tena ilikotoka.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it holds {2}, which does not belong in a pack. A pack is {3} and nothing else.</source>
      <translation>Pakiti {1} haikusakinishwa: ina {2}, ambayo si ya pakiti. Pakiti ni {3} na si kingine.</translation>
    </message>
    <message>
      <source>A pack called {1} is in {2} already. Remove it first: `ecgdesk packs remove {3}`.</source>
      <translation>Pakiti inayoitwa {1} ipo tayari katika {2}. Iondoe kwanza: `ecgdesk packs remove {3}`.</translation>
    </message>
    <message>
      <source>The pack {1} in {2} is not signed: nobody vouches for where it comes from, or that it was not changed on the way. Install it only if you know who made it and got it from them.</source>
      <translation>Pakiti {1} iliyo katika {2} haina sahihi: hakuna anayethibitisha ilikotoka, wala kwamba haikubadilishwa njiani. Isakinishe tu ikiwa unajua aliyeitengeneza na uliipata kwake.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its {2} is larger than {3} MB, which no pack needs.</source>
      <translation>Pakiti {1} haikusakinishwa: {2} yake inazidi MB {3}, ambazo hakuna pakiti inayozihitaji.</translation>
    </message>
    <message>
      <source>The model of the pack {1} cannot be run here ({2}). Install the pack again, or another version of it.</source>
      <translation>Modeli ya pakiti {1} haiwezi kuendeshwa hapa ({2}). Sakinisha pakiti tena, au toleo lake jingine.</translation>
    </message>
    <message>
      <source>There is no pack called {1}. Packs installed here: {2}.</source>
      <translation>Hakuna pakiti inayoitwa {1}. Pakiti zilizosakinishwa hapa: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} has no panel called {2}. It has: {3}.</source>
      <translation>Pakiti {1} haina paneli inayoitwa {2}. Ina: {3}.</translation>
    </message>
    <message>
      <source>The manifest {1} names no finding.</source>
      <translation>Manifesti {1} haitaji jambo lolote.</translation>
    </message>
    <message>
      <source>The manifest {1} is not a pack's. Install it again.</source>
      <translation>Manifesti {1} si ya pakiti. Isakinishe tena.</translation>
    </message>
    <message>
      <source>The model of the pack {1} is not the one its manifest names: the file {2} was changed or damaged. Install the pack again.</source>
      <translation>Modeli ya pakiti {1} si ile inayotajwa na manifesti yake: faili {2} ilibadilishwa au kuharibika. Sakinisha pakiti tena.</translation>
    </message>
    <message>
      <source>The pack in {1} has manifest schema {2}, but this version of ecgdesk knows schema {3}. Update ecgdesk, or use an older pack.</source>
      <translation>Pakiti katika {1} ina skima ya manifesti {2}, lakini toleo hili la ecgdesk linajua skima {3}. Sasisha ecgdesk, au tumia pakiti ya zamani.</translation>
    </message>
    <message>
      <source>The manifest {1} is not complete ({2}). Install the pack again.</source>
      <translation>Manifesti {1} haijakamilika ({2}). Sakinisha pakiti tena.</translation>
    </message>
    <message>
      <source>The manifest {1} cannot be read. Install the pack again.</source>
      <translation>Manifesti {1} haiwezi kusomwa. Sakinisha pakiti tena.</translation>
    </message>
    <message>
      <source>The model of the pack in {1} cannot be read. Install the pack again.</source>
      <translation>Modeli ya pakiti katika {1} haiwezi kusomwa. Sakinisha pakiti tena.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG itself.</source>
      <translation>{1} ni faili ya DICOM isiyo na picha, wimbi wala PDF. Toa ECG yenyewe.</translation>
    </message>
    <message>
      <source>{1} is too large to be opened here. Export one ECG at a time.</source>
      <translation>{1} ni kubwa mno kufunguliwa hapa. Toa ECG moja kwa wakati.</translation>
    </message>
    <message>
      <source>{1} holds a waveform, but none of the twelve ECG leads.</source>
      <translation>{1} ina wimbi, lakini hakuna hata moja la lidi kumi na mbili za ECG.</translation>
    </message>
    <message>
      <source>{1} does not say how many millivolts its samples are, so it cannot be drawn to scale.</source>
      <translation>{1} haisemi sampuli zake ni milivolti ngapi, kwa hiyo haiwezi kuchorwa kwa kipimo.</translation>
    </message>
    <message>
      <source>{1} is measured in {2}, which is no voltage.</source>
      <translation>{1} imepimwa kwa {2}, ambayo si volti.</translation>
    </message>
    <message>
      <source>{1} holds a document that is no PDF. Export it as one.</source>
      <translation>{1} ina hati isiyo PDF. Itoe kama PDF.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file that is damaged or cut short ({2}). Export it again.</source>
      <translation>{1} ni faili ya DICOM iliyoharibika au kukatwa ({2}). Itoe tena.</translation>
    </message>
    <message>
      <source>{1} is compressed as {2}, which cannot be opened here. Export it uncompressed, or as JPEG or PDF.</source>
      <translation>{1} imebanwa kama {2}, ambayo haiwezi kufunguliwa hapa. Itoe bila kubanwa, au kama JPEG au PDF.</translation>
    </message>
    <message>
      <source>{1} has no page {2}; it has {3}.</source>
      <translation>{1} haina ukurasa {2}; ina {3}.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no row of leads could be followed across the page. If it is one, set the corners of the paper.</source>
      <translation>Hii haionekani kuwa ECG: hakuna safu ya lidi iliyoweza kufuatwa kwenye ukurasa. Kama ni ECG, weka pembe za karatasi.</translation>
    </message>
    <message>
      <source>The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: do not rely on them.</source>
      <translation>Karatasi ilikwenda kwa 50 mm/s. Kasi ya moyo ni sahihi, lakini matokeo yalifundishwa kwa 25 mm/s: usiyategemee.</translation>
    </message>
    <message>
      <source>The heart rate is {1} a minute if the paper ran at 25 mm/s. If the page says 50 mm/s, set the speed of the paper by hand.</source>
      <translation>Kasi ya moyo ni {1} kwa dakika ikiwa karatasi ilikwenda kwa 25 mm/s. Ikiwa ukurasa unasema 50 mm/s, weka kasi ya karatasi kwa mkono.</translation>
    </message>
    <message>
      <source>Nothing stands out of the traces as heartbeats do: what is steepest is only {1} times as steep as the rest, {2} times are needed. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Hakuna kinachojitokeza kwenye mistari kama mapigo ya moyo: palipo wima zaidi ni mara {1} tu kuliko kwingine, zinahitajika mara {2}. Kama hii ni ECG, mwangalie kwanza mgonjwa na elektrodi.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: what stands out of its rows comes neither regularly nor as in leads of one heart. If it is one, set the corners of the paper.</source>
      <translation>Hii haionekani kuwa ECG: kinachojitokeza kwenye safu zake hakiji kwa mpangilio wala kama katika lidi za moyo mmoja. Kama ni ECG, weka pembe za karatasi.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy it or print it to PDF again.</source>
      <translation>{1} imeharibika au ilikatwa iliponakiliwa. Inakili au ichapishe kwa PDF tena.</translation>
    </message>
    <message>
      <source>Page {1} of {2} {3}. Print it to a new PDF, or scan it as a picture.</source>
      <translation>Ukurasa {1} wa {2} {3}. Uchapishe kwa PDF mpya, au uskani kama picha.</translation>
    </message>
    <message>
      <source>Page {1} of {2} is damaged and cannot be drawn. Print it to a new PDF, or scan it as a picture.</source>
      <translation>Ukurasa {1} wa {2} umeharibika na hauwezi kuchorwa. Uchapishe kwa PDF mpya, au uskani kama picha.</translation>
    </message>
    <message>
      <source>Page {1} of {2} was not tried, because {3} pages before it took too long to draw. Print the page to a new PDF, or scan it as a picture.</source>
      <translation>Ukurasa {1} wa {2} haukujaribiwa, kwa sababu kurasa {3} kabla yake zilichukua muda mrefu mno kuchorwa. Chapisha ukurasa kwa PDF mpya, au uskani kama picha.</translation>
    </message>
    <message>
      <source>{1} is locked with a password. Open it in a PDF program, print it to a new PDF without a password, and open that.</source>
      <translation>{1} imefungwa kwa nenosiri. Ifungue kwa programu ya PDF, ichapishe kwa PDF mpya bila nenosiri, na ufungue hiyo.</translation>
    </message>
    <message>
      <source>{1} has {2} pages; at most {3} are read. Split it into smaller documents.</source>
      <translation>{1} ina kurasa {2}; husomwa {3} tu. Igawe katika hati ndogo.</translation>
    </message>
    <message>
      <source>{1} takes more than {2} seconds to open. Print it to a new PDF, or scan the pages as pictures.</source>
      <translation>{1} huchukua zaidi ya sekunde {2} kufunguka. Ichapishe kwa PDF mpya, au skani kurasa kama picha.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy, scan or photograph the page again.</source>
      <translation>{1} imeharibika au ilikatwa iliponakiliwa. Nakili, skani au piga picha ukurasa tena.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or save the page smaller, and open it again.</source>
      <translation>{1} inahitaji kumbukumbu ya kompyuta zaidi ya iliyopo huru. Funga programu nyingine, au hifadhi ukurasa ukiwa mdogo, na uufungue tena.</translation>
    </message>
    <message>
      <source>No heartbeats were found in the traces: nothing stands out as QRS complexes do. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Hakuna mapigo ya moyo yaliyopatikana kwenye mistari: hakuna kinachojitokeza kama QRS. Kama hii ni ECG, mwangalie kwanza mgonjwa na elektrodi.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: only {1} of the ink is like a trace. If it is one, set the corners of the paper.</source>
      <translation>Hii haionekani kuwa ECG: ni {1} tu ya wino inayofanana na mstari. Kama ni ECG, weka pembe za karatasi.</translation>
    </message>
    <message>
      <source>The picture is {1} times as long as it is wide. Cut it into pieces of about ten seconds, and open them one by one.</source>
      <translation>Picha ina urefu mara {1} ya upana wake. Ikate vipande vya takriban sekunde kumi, na uvifungue kimoja kimoja.</translation>
    </message>
    <message>
      <source>The page has only {1} x {2} pixels. Take a larger picture: {3} pixels across are the least.</source>
      <translation>Ukurasa una pikseli {1} x {2} tu. Piga picha kubwa zaidi: zinahitajika angalau pikseli {3} kwa upana.</translation>
    </message>
    <message>
      <source>The paper has only {1} % of full brightness, {2} % are needed. Take the picture in better light.</source>
      <translation>Karatasi ina {1} % tu ya mwangaza kamili, zinahitajika {2} %. Piga picha penye mwanga bora.</translation>
    </message>
    <message>
      <source>No ECG trace was found on this page. If it is an ECG, set the corners of the paper.</source>
      <translation>Hakuna mstari wa ECG uliopatikana kwenye ukurasa huu. Kama ni ECG, weka pembe za karatasi.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no grid was found, and {1} row{2} of what may be traces ({3} of the ink there). If it is one, set the corners of the paper.</source>
      <translation>Hii haionekani kuwa ECG: hakuna gridi, na safu {1} za vinavyoweza kuwa mistari ({3} ya wino hapo). Kama ni ECG, weka pembe za karatasi.</translation>
    </message>
    <message>
      <source>No grid was found, so millimetres are guessed from the length of the traces. Check the corners of the paper, or set the scale by hand.</source>
      <translation>Hakuna gridi iliyopatikana, hivyo milimita zinakadiriwa kwa urefu wa mistari. Angalia pembe za karatasi, au weka kipimo kwa mkono.</translation>
    </message>
    <message>
      <source>Traces come closer than {1} mm to the {2} edge of the page and may be cut off. Move the corners outwards, or take in the whole paper.</source>
      <translation>Mistari inakaribia ukingo wa ukurasa ({2}) kwa chini ya mm {1} na huenda imekatwa. Sogeza pembe nje, au piga karatasi nzima.</translation>
    </message>
    <message>
      <source>The page is blank: nothing on it is {1} % darker than the paper and its grid. Check that this is the printed side.</source>
      <translation>Ukurasa ni mtupu: hakuna kilicho cheusi kwa {1} % kuliko karatasi na gridi yake. Hakikisha huu ni upande uliochapishwa.</translation>
    </message>
    <message>
      <source>The rows do not beat together: their strokes agree by {1} %, those of an ECG by {2} % and more. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Safu hazipigi pamoja: mistari yake inalingana kwa {1} %, ya ECG kwa {2} % na zaidi. Kama hii ni ECG, mwangalie kwanza mgonjwa na elektrodi.</translation>
    </message>
    <message>
      <source>Heartbeats hardly stand out from the traces. Check that this is an ECG, and do not rely on the reading.</source>
      <translation>Mapigo ya moyo hayajitokezi vizuri kwenye mistari. Hakikisha hii ni ECG, na usitegemee usomaji huu.</translation>
    </message>
    <message>
      <source>Hold the phone closer, or scan at 150 dpi: the trace shows {1} pixels per millimetre, {2} are needed.</source>
      <translation>Sogeza simu karibu, au skani kwa 150 dpi: mstari unaonyesha pikseli {1} kwa milimita, zinahitajika {2}.</translation>
    </message>
    <message>
      <source>The traces are {1} mm long; a whole page has {2} mm (10 seconds at 25 mm/s). Take in the whole paper.</source>
      <translation>Mistari ina urefu wa mm {1}; ukurasa mzima una mm {2} (sekunde 10 kwa 25 mm/s). Piga karatasi nzima.</translation>
    </message>
    <message>
      <source>The picture is blurred: the edge of the trace is {1} mm wide, {2} mm at most can be read well. Hold the phone still and tap the trace to focus.</source>
      <translation>Picha haiko wazi: ukingo wa mstari una upana wa mm {1}, mm {2} tu ndiyo husomeka vizuri. Tuliza simu na gusa mstari ili kulenga.</translation>
    </message>
    <message>
      <source>The trace is faint: {1} % darker than the paper, {2} % are needed. Scan the paper itself and not a copy, or photograph it in even light.</source>
      <translation>Mstari umefifia: ni mweusi kwa {1} % kuliko karatasi, zinahitajika {2} %. Skani karatasi yenyewe wala si nakala, au ipige picha penye mwanga sawa.</translation>
    </message>
    <message>
      <source>Glare hides {1} % of the traces, {2} % at most can be read well. Tilt the phone or the paper, and switch the flash off.</source>
      <translation>Mng’ao unaficha {1} % ya mistari, {2} % tu ndiyo husomeka vizuri. Inamisha simu au karatasi, na zima mweko.</translation>
    </message>
    <message>
      <source>{1} could not be read from the disk ({2}). Check the drive, or copy the file again.</source>
      <translation>{1} haikuweza kusomwa kwenye diski ({2}). Angalia diski, au nakili faili tena.</translation>
    </message>
    <message>
      <source>{1} is a HEIC picture, which cannot be opened here yet. Set the phone to save JPEG (“most compatible”), or save the picture as JPEG, and open that.</source>
      <translation>{1} ni picha ya HEIC, ambayo bado haiwezi kufunguliwa hapa. Weka simu ihifadhi JPEG (“inayolingana zaidi”), au hifadhi picha kama JPEG, na ufungue hiyo.</translation>
    </message>
    <message>
      <source>{1} has {2} MB; at most {3} MB can be opened. Save the page as a JPEG, or split the document.</source>
      <translation>{1} ina MB {2}; zinaweza kufunguliwa MB {3} tu. Hifadhi ukurasa kama JPEG, au gawa hati.</translation>
    </message>
    <message>
      <source>{1} is empty: it has no bytes. Copy or scan the page again.</source>
      <translation>{1} ni tupu: haina baiti. Nakili au skani ukurasa tena.</translation>
    </message>
    <message>
      <source>{1} is not a picture or a PDF: {2}. {3} files can be opened.</source>
      <translation>{1} si picha wala PDF: {2}. Faili za {3} zinaweza kufunguliwa.</translation>
    </message>
    <message>
      <source>{1} is a {2} file, which cannot be opened yet. Save the page as JPEG, PNG or PDF and open that.</source>
      <translation>{1} ni faili ya {2}, ambayo bado haiwezi kufunguliwa. Hifadhi ukurasa kama JPEG, PNG au PDF na ufungue hiyo.</translation>
    </message>
    <message>
      <source>{1} was not found. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>{1} haikupatikana. Huenda imehamishwa au kubadilishwa jina, au diski yake haijaunganishwa.</translation>
    </message>
    <message>
      <source>{1} may not be read by this user. Ask for permission, or copy it to a folder of your own.</source>
      <translation>Mtumiaji huyu haruhusiwi kusoma {1}. Omba ruhusa, au inakili kwenye folda yako.</translation>
    </message>
    <message>
      <source>{1} is not a name that a file can have. Check the name.</source>
      <translation>{1} si jina ambalo faili inaweza kuwa nalo. Angalia jina.</translation>
    </message>
    <message>
      <source>{1} is a folder, not a page. Open the files in it.</source>
      <translation>{1} ni folda, si ukurasa. Fungua faili zilizomo.</translation>
    </message>
    <message>
      <source>{1} is not a file but a device. Choose a file.</source>
      <translation>{1} si faili bali kifaa. Chagua faili.</translation>
    </message>
    <message>
      <source>No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.</source>
      <translation>Hakuna pigo lililopatikana kwenye ukurasa huu. Kama unaonyesha utepe wa mdundo, weka pembe za karatasi.</translation>
    </message>
    <message>
      <source>This is a picture of one beat: without the beats around it nobody can see whether it comes early, so supraventricular ectopic beats may pass for normal ones.</source>
      <translation>Hii ni picha ya pigo moja: bila mapigo ya jirani hakuna anayeweza kuona kama linakuja mapema, kwa hiyo mapigo ya ektopiki ya juu ya ventrikali yanaweza kuonekana ya kawaida.</translation>
    </message>
    <message>
      <source>{1} could not scan. Switch it off and on, and scan again.</source>
      <translation>{1} haikuweza kuskani. Izime na uiwashe, kisha skani tena.</translation>
    </message>
    <message>
      <source>Paper is jammed in {1}. Open it, take the paper out, and scan that page again.</source>
      <translation>Karatasi imekwama kwenye {1}. Ifungue, toa karatasi, kisha skani ukurasa huo tena.</translation>
    </message>
    <message>
      <source>The feeder of {1} is empty. Put the pages in, or choose the flatbed.</source>
      <translation>Kilisho cha {1} ni kitupu. Weka kurasa, au chagua kioo.</translation>
    </message>
    <message>
      <source>The cover of {1} is open. Close it and scan again.</source>
      <translation>Kifuniko cha {1} kiko wazi. Kifunge na uskani tena.</translation>
    </message>
    <message>
      <source>{1} is busy with something else. Wait until it has finished, close other scanning programs, and scan again.</source>
      <translation>{1} ina shughuli nyingine. Subiri imalize, funga programu nyingine za kuskani, kisha skani tena.</translation>
    </message>
    <message>
      <source>{1} does not allow this user to scan. Ask who looks after the computer for access to the scanner (on Linux: the group “scanner”).</source>
      <translation>{1} hairuhusu mtumiaji huyu kuskani. Mwombe anayetunza kompyuta ruhusa ya kutumia skana (kwenye Linux: kundi “scanner”).</translation>
    </message>
    <message>
      <source>There is not enough memory for this scan on {1}. Choose a lower resolution, gray or a smaller region, and scan again.</source>
      <translation>Kumbukumbu haitoshi kwa skani hii kwenye {1}. Chagua ubora mdogo, kijivu au eneo dogo zaidi, kisha skani tena.</translation>
    </message>
    <message>
      <source>{1} stopped while it was sending the page, so that page was not kept. Check its cable or network, and scan the page again.</source>
      <translation>{1} ilisimama ilipokuwa ikituma ukurasa, kwa hiyo ukurasa huo haukuhifadhiwa. Kagua waya wake au mtandao, kisha skani ukurasa tena.</translation>
    </message>
    <message>
      <source>{1} does not answer. Check that it is switched on and that its cable or network is connected, then scan again.</source>
      <translation>{1} haijibu. Hakikisha imewashwa na waya wake au mtandao umeunganishwa, kisha skani tena.</translation>
    </message>
    <message>
      <source>{1} was silent for too long, so the scan was given up. Switch it off and on, and scan again.</source>
      <translation>{1} ilikaa kimya muda mrefu mno, kwa hiyo skani iliachwa. Izime na uiwashe, kisha skani tena.</translation>
    </message>
    <message>
      <source>{1} cannot scan with these settings. Choose another resolution or source.</source>
      <translation>{1} haiwezi kuskani kwa mipangilio hii. Chagua ubora au chanzo kingine.</translation>
    </message>
    <message>
      <source>Scanning on {1} was cancelled. Pages scanned before are kept.</source>
      <translation>Skani kwenye {1} ilighairiwa. Kurasa zilizoskaniwa kabla zimehifadhiwa.</translation>
    </message>
    <message>
      <source>{1} has no {2}. It has: {3}. Choose that.</source>
      <translation>{1} haina {2}. Ina: {3}. Chagua hiyo.</translation>
    </message>
    <message>
      <source>The region chosen lies outside the {1} x {2} mm that this scanner can see. Choose it again on a new preview.</source>
      <translation>Eneo lililochaguliwa liko nje ya mm {1} x {2} ambazo skana hii inaweza kuona. Lichague tena kwenye hakiki mpya.</translation>
    </message>
    <message>
      <source>Searching for scanners ({1}) failed: {2}. Other scanners can be used.</source>
      <translation>Utafutaji wa skana ({1}) umeshindikana: {2}. Skana nyingine zinaweza kutumika.</translation>
    </message>
    <message>
      <source>{1} could not be used, because its driver failed ({2}). Switch the scanner off and on, and scan again.</source>
      <translation>{1} haikuweza kutumika, kwa sababu kiendeshi chake kilishindwa ({2}). Zima na uwashe skana, na uskani tena.</translation>
    </message>
    <message>
      <source>“{1}” is not the address of a scanner. Enter its number on the network, such as 192.168.1.20, or the address its maker gives.</source>
      <translation>“{1}” si anwani ya skana. Ingiza namba yake kwenye mtandao, kama 192.168.1.20, au anwani anayotoa mtengenezaji.</translation>
    </message>
    <message>
      <source>status {1}</source>
      <translation>hali {1}</translation>
    </message>
    <message>
      <source>{1} does not answer as a scanner does (eSCL, also called AirScan or AirPrint scanning). Check the address, and that scanning over the network is switched on in its settings.</source>
      <translation>{1} haijibu kama skana (eSCL, pia huitwa AirScan au AirPrint). Angalia anwani, na kwamba skani kupitia mtandao imewashwa kwenye mipangilio yake.</translation>
    </message>
    <message>
      <source>{1} sends us to another address. Enter that address instead.</source>
      <translation>{1} inatutuma kwenye anwani nyingine. Ingiza hiyo badala yake.</translation>
    </message>
    <message>
      <source>{1} sent an answer far too large to be a page, so it was not kept. Choose a lower resolution, and scan again.</source>
      <translation>{1} ilituma jibu kubwa mno kuwa ukurasa, kwa hiyo halikuhifadhiwa. Chagua ubora mdogo na uskani tena.</translation>
    </message>
    <message>
      <source>a document type</source>
      <translation>aina ya hati</translation>
    </message>
    <message>
      <source>not capabilities: {1}</source>
      <translation>si uwezo: {1}</translation>
    </message>
    <message>
      <source>no source of paper</source>
      <translation>hakuna chanzo cha karatasi</translation>
    </message>
    <message>
      <source>too many elements</source>
      <translation>vipengele vingi mno</translation>
    </message>
    <message>
      <source>The pages of the watched folder {1} cannot be kept in that folder itself: each would be new again. Choose another folder.</source>
      <translation>Kurasa za folda inayoangaliwa {1} haziwezi kuhifadhiwa humohumo: kila moja ingekuwa mpya tena. Chagua folda nyingine.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read.</source>
      <translation>Folda inayoangaliwa {1} haiwezi kusomwa.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read ({2}). Check that it is there and its drive is connected.</source>
      <translation>Folda inayoangaliwa {1} haiwezi kusomwa ({2}). Hakikisha ipo na diski yake imeunganishwa.</translation>
    </message>
    <message>
      <source>The watched folder {1} does not answer. Check that its drive is connected, and watch it again.</source>
      <translation>Folda inayoangaliwa {1} haijibu. Hakikisha diski yake imeunganishwa, na uiangalie tena.</translation>
    </message>
    <message>
      <source>Scanners of macOS cannot be used, because the library pyobjc is missing. Install ecgdesk again.</source>
      <translation>Skana za macOS haziwezi kutumika, kwa sababu maktaba ya pyobjc haipo. Sakinisha ecgdesk tena.</translation>
    </message>
    <message>
      <source>{1} has no {2}.</source>
      <translation>{1} haina {2}.</translation>
    </message>
    <message>
      <source>The disk of {1} is full, so the page could not be kept. Make room and scan again.</source>
      <translation>Diski ya {1} imejaa, kwa hiyo ukurasa haukuhifadhiwa. Pata nafasi na uskani tena.</translation>
    </message>
    <message>
      <source>The page could not be kept in {1} ({2}). Choose another folder and scan again.</source>
      <translation>Ukurasa haukuweza kuhifadhiwa katika {1} ({2}). Chagua folda nyingine na uskani tena.</translation>
    </message>
    <message>
      <source>Pages cannot be written to {1} ({2}). Choose another folder.</source>
      <translation>Kurasa haziwezi kuandikwa katika {1} ({2}). Chagua folda nyingine.</translation>
    </message>
    <message>
      <source>{1} cannot be used on this computer: what reaches it ({2}) is not installed. Choose another scanner.</source>
      <translation>{1} haiwezi kutumika kwenye kompyuta hii: kinachoifikia ({2}) hakijasakinishwa. Chagua skana nyingine.</translation>
    </message>
    <message>
      <source>“{1}” is no scanner that was found. `ecgdesk scan --list` names them.</source>
      <translation>“{1}” si skana iliyopatikana. `ecgdesk scan --list` huzitaja.</translation>
    </message>
    <message>
      <source>{1} cannot be used, because the program scanimage could not be started ({2}). Install the package sane-utils.</source>
      <translation>{1} haiwezi kutumika, kwa sababu programu scanimage haikuweza kuanzishwa ({2}). Sakinisha kifurushi sane-utils.</translation>
    </message>
    <message>
      <source>Windows scanners cannot be used, because the library comtypes is missing. Install ecgdesk again.</source>
      <translation>Skana za Windows haziwezi kutumika, kwa sababu maktaba ya comtypes haipo. Sakinisha ecgdesk tena.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Look</source>
      <translation>Mwonekano</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>Rangi za dirisha</translation>
    </message>
    <message>
      <source>The ECG itself is always shown in its own colours.</source>
      <translation>ECG yenyewe huonyeshwa daima kwa rangi zake.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Kama mfumo</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Angavu</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Nyeusi</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Lugha</translation>
    </message>
    <message>
      <source>The window changes at once. Pages stay open.</source>
      <translation>Dirisha hubadilika mara moja. Kurasa hubaki wazi.</translation>
    </message>
    <message>
      <source>Side on which the window begins</source>
      <translation>Upande ambapo dirisha huanzia</translation>
    </message>
    <message>
      <source>The ECG itself is never mirrored.</source>
      <translation>ECG yenyewe haigeuzwi kamwe.</translation>
    </message>
    <message>
      <source>As the language</source>
      <translation>Kama lugha</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Kushoto</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Kulia</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Usomaji</translation>
    </message>
    <message>
      <source>Your read first</source>
      <translation>Usomaji wako kwanza</translation>
    </message>
    <message>
      <source>Say what you see on the page before the program shows its reading: a machine's wrong reading misleads even those who know better.</source>
      <translation>Sema unachokiona kwenye ukurasa kabla programu haijaonyesha usomaji wake: usomaji mbaya wa mashine hupotosha hata wanaojua zaidi.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Faragha</translation>
    </message>
    <message>
      <source>List the files that were opened last</source>
      <translation>Orodhesha faili zilizofunguliwa mwisho</translation>
    </message>
    <message>
      <source>Names of files may name patients. Switching this off empties the list.</source>
      <translation>Majina ya faili yanaweza kutaja wagonjwa. Kuzima hii huondoa orodha.</translation>
    </message>
    <message>
      <source>Keep the work under way, to bring it back after a crash</source>
      <translation>Hifadhi kazi inayoendelea, ili kuirejesha baada ya kuanguka</translation>
    </message>
    <message>
      <source>Kept in your own folder until the program is closed, and encrypted with a key in the system's keychain. Without a keychain, only the places of files and corners are kept.</source>
      <translation>Huhifadhiwa katika folda yako mpaka programu ifungwe, ikisimbwa kwa ufunguo wa hifadhi ya funguo ya mfumo. Bila hifadhi ya funguo, ni mahali pa faili na pembe tu vinavyohifadhiwa.</translation>
    </message>
    <message>
      <source>Keep a record of every page that is read</source>
      <translation>Hifadhi kumbukumbu ya kila ukurasa unaosomwa</translation>
    </message>
    <message>
      <source>While the records are open; also of whole folders. They are encrypted.</source>
      <translation>Wakati kumbukumbu ziko wazi; pia za folda nzima. Zimesimbwa.</translation>
    </message>
    <message>
      <source>Lock the records when nobody uses the program for</source>
      <translation>Funga kumbukumbu mtu asipotumia programu kwa</translation>
    </message>
    <message>
      <source>5 minutes</source>
      <translation>Dakika 5</translation>
    </message>
    <message>
      <source>15 minutes</source>
      <translation>Dakika 15</translation>
    </message>
    <message>
      <source>An hour</source>
      <translation>Saa moja</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Kamwe</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Mipangilio</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Flat sheet</source>
      <translation>Karatasi bapa</translation>
    </message>
    <message>
      <source>Most of it from {leads} ({share}).</source>
      <translation>Zaidi kutoka {leads} ({share}).</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>Lidi zinachukuliwa kuwa katika mpangilio wa kawaida.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard</source>
      <translation>Kibodi</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Funga</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>Layout {name}.</source>
      <translation>Mpangilio {name}.</translation>
    </message>
    <message>
      <source>Rhythm strip: {leads}.</source>
      <translation>Utepe wa mdundo: {leads}.</translation>
    </message>
    <message>
      <source>{rate} beats a minute.</source>
      <translation>Mapigo {rate} kwa dakika.</translation>
    </message>
    <message>
      <source>RR intervals regular.</source>
      <translation>Vipindi vya RR ni vya kawaida.</translation>
    </message>
    <message>
      <source>RR intervals irregular.</source>
      <translation>Vipindi vya RR si vya kawaida.</translation>
    </message>
    <message>
      <source>No calibration pulse: 10 mm/mV assumed.</source>
      <translation>Hakuna mpigo wa kipimo: imechukuliwa 10 mm/mV.</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>Lidi zinachukuliwa kuwa katika mpangilio wa kawaida.</translation>
    </message>
  </context>
  <context>
    <name>TraceOverlay</name>
    <message>
      <source>Show the &amp;trace</source>
      <translation>Onyesha &amp;mstari uliosomwa</translation>
    </message>
    <message>
      <source>Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)</source>
      <translation>Chora juu ya karatasi kilichosomwa cha kila lidi, pamoja na vilele vya R (Ctrl+T)</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Page with the four corners of the paper</source>
      <translation>Ukurasa na pembe nne za karatasi</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open an ECG page</source>
      <translation>Fungua ukurasa wa ECG</translation>
    </message>
    <message>
      <source>A photograph, a scan or a PDF of a printed ECG.
Drop files or folders anywhere in this window, or choose them:</source>
      <translation>Picha, skani au PDF ya ECG iliyochapishwa.
Achilia faili au folda popote kwenye dirisha hili, au zichague:</translation>
    </message>
    <message>
      <source>Photograph or scan the page.</source>
      <translation>Piga picha au skani ukurasa.</translation>
    </message>
    <message>
      <source>Check the four corners.</source>
      <translation>Angalia pembe nne.</translation>
    </message>
    <message>
      <source>Read what the program sees.</source>
      <translation>Soma programu inachokiona.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>This pack does not look for: {names}.</source>
      <translation>Pakiti hii haitafuti: {names}.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>Kazi imeghairiwa.</translation>
    </message>
    <message>
      <source>left</source>
      <translation>kushoto</translation>
    </message>
    <message>
      <source>right</source>
      <translation>kulia</translation>
    </message>
    <message>
      <source>top</source>
      <translation>juu</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>chini</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>unsure: {names}</source>
      <translation>haina hakika: {names}</translation>
    </message>
    <message>
      <source>nothing present</source>
      <translation>hakuna kilichopo</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>unasubiri</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>inasoma…</translation>
    </message>
    <message>
      <source>read</source>
      <translation>umesomwa</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>umekataliwa</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>imeshindikana</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>umepitiwa</translation>
    </message>
    <message>
      <source>Page of a record</source>
      <translation>Ukurasa wa kumbukumbu</translation>
    </message>
    <message>
      <source>Pasted page</source>
      <translation>Ukurasa uliobandikwa</translation>
    </message>
    <message>
      <source>{name}, page {number}</source>
      <translation>{name}, ukurasa {number}</translation>
    </message>
    <message>
      <source>{name}, sheet {number}</source>
      <translation>{name}, karatasi {number}</translation>
    </message>
  </context>
  <context>
    <name>WorklistDock</name>
    <message>
      <source>Pages</source>
      <translation>Kurasa</translation>
    </message>
    <message>
      <source>Search pages</source>
      <translation>Tafuta kurasa</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Onyesha kurasa zote</translation>
    </message>
    <message>
      <source>Pages: {total}</source>
      <translation>Kurasa: {total}</translation>
    </message>
    <message>
      <source>Pages: {shown} of {total}</source>
      <translation>Kurasa: {shown} kati ya {total}</translation>
    </message>
  </context>
</TS>
