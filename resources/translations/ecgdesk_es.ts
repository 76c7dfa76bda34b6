<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>_Caption</name>
    <message>
      <source>What the network went by on this sheet, not where a disease is.</source>
      <translation>En qué se basó la red en esta hoja, no dónde está una enfermedad.</translation>
    </message>
    <message>
      <source>spoke for it</source>
      <translation>a favor</translation>
    </message>
    <message>
      <source>spoke against</source>
      <translation>en contra</translation>
    </message>
  </context>
  <context>
    <name>_FoldButton</name>
    <message>
      <source>Absent findings: {count}</source>
      <translation>Hallazgos ausentes: {count}</translation>
    </message>
    <message>
      <source>Hide them</source>
      <translation>Ocultarlos</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrarlos</translation>
    </message>
  </context>
  <context>
    <name>_Form</name>
    <message>
      <source>A note, if you like</source>
      <translation>Una nota, si quiere</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>V&amp;olver</translation>
    </message>
    <message>
      <source>&amp;Show the program's reading</source>
      <translation>&amp;Mostrar la lectura del programa</translation>
    </message>
    <message>
      <source>&amp;Save my reading</source>
      <translation>&amp;Guardar mi lectura</translation>
    </message>
  </context>
  <context>
    <name>_PageReports</name>
    <message>
      <source>Exporting…</source>
      <translation>Exportando…</translation>
    </message>
    <message>
      <source>Written: {names}</source>
      <translation>Escrito: {names}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Open pages…</source>
      <translation>&amp;Abrir páginas…</translation>
    </message>
    <message>
      <source>Open photographs, scans or PDFs</source>
      <translation>Abrir fotografías, escaneos o PDF</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
      <source>Open all pages of a folder</source>
      <translation>Abrir todas las páginas de una carpeta</translation>
    </message>
    <message>
      <source>&amp;Paste page</source>
      <translation>&amp;Pegar página</translation>
    </message>
    <message>
      <source>Paste a picture or copied files</source>
      <translation>Pegar una imagen o archivos copiados</translation>
    </message>
    <message>
      <source>S&amp;can…</source>
      <translation>&amp;Escanear…</translation>
    </message>
    <message>
      <source>Scan pages, or watch a folder for them</source>
      <translation>Escanear páginas, o vigilar una carpeta</translation>
    </message>
    <message>
      <source>Open the &amp;sample pages</source>
      <translation>Abrir las páginas de &amp;muestra</translation>
    </message>
    <message>
      <source>Try the program on its own samples</source>
      <translation>Probar el programa con sus propias muestras</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>Close ecgdesk</source>
      <translation>Cerrar ecgdesk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>&amp;Reset corners</source>
      <translation>&amp;Restablecer esquinas</translation>
    </message>
    <message>
      <source>Go back to the corners that the program found</source>
      <translation>Volver a las esquinas que encontró el programa</translation>
    </message>
    <message>
      <source>Rotate a &amp;quarter turn</source>
      <translation>Girar un &amp;cuarto de vuelta</translation>
    </message>
    <message>
      <source>Turn the page clockwise</source>
      <translation>Girar la página en sentido horario</translation>
    </message>
    <message>
      <source>P&amp;age</source>
      <translation>P&amp;ágina</translation>
    </message>
    <message>
      <source>Show the page with the paper's corners</source>
      <translation>Mostrar la página con las esquinas del papel</translation>
    </message>
    <message>
      <source>&amp;Flat sheet</source>
      <translation>&amp;Hoja plana</translation>
    </message>
    <message>
      <source>Show the paper laid flat</source>
      <translation>Mostrar el papel extendido</translation>
    </message>
    <message>
      <source>Show &amp;evidence</source>
      <translation>Mostrar los &amp;indicios</translation>
    </message>
    <message>
      <source>Colour the trace by what spoke for and against the chosen finding</source>
      <translation>Colorear el trazado según lo que habla a favor y en contra del hallazgo elegido</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Acercar</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Más grande</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>A&amp;lejar</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Más pequeño</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>Página &amp;entera</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>Mostrar toda la página</translation>
    </message>
    <message>
      <source>Page wi&amp;dth</source>
      <translation>Anc&amp;ho de la página</translation>
    </message>
    <message>
      <source>Let the page take the whole width</source>
      <translation>Mostrar la página a todo el ancho</translation>
    </message>
    <message>
      <source>Act&amp;ual size</source>
      <translation>Tamaño &amp;real</translation>
    </message>
    <message>
      <source>One pixel of the page on one of the screen</source>
      <translation>Un píxel de la página en un píxel de la pantalla</translation>
    </message>
    <message>
      <source>Pre&amp;vious page</source>
      <translation>Página &amp;anterior</translation>
    </message>
    <message>
      <source>Go to the page before</source>
      <translation>Ir a la página anterior</translation>
    </message>
    <message>
      <source>&amp;Next page</source>
      <translation>Página &amp;siguiente</translation>
    </message>
    <message>
      <source>Go to the page after</source>
      <translation>Ir a la página siguiente</translation>
    </message>
    <message>
      <source>&amp;About ecgdesk</source>
      <translation>&amp;Acerca de ecgdesk</translation>
    </message>
    <message>
      <source>Version, licence, what this is not</source>
      <translation>Versión, licencia, lo que no es</translation>
    </message>
    <message>
      <source>Turn the frame &amp;left by 1°</source>
      <translation>Girar el marco 1° a la &amp;izquierda</translation>
    </message>
    <message>
      <source>Turn the frame of the paper counterclockwise</source>
      <translation>Girar el marco del papel en sentido antihorario</translation>
    </message>
    <message>
      <source>Turn the frame ri&amp;ght by 1°</source>
      <translation>Girar el marco 1° a la &amp;derecha</translation>
    </message>
    <message>
      <source>Turn the frame of the paper clockwise</source>
      <translation>Girar el marco del papel en sentido horario</translation>
    </message>
    <message>
      <source>&amp;Find page…</source>
      <translation>&amp;Buscar página…</translation>
    </message>
    <message>
      <source>Search the list of pages</source>
      <translation>Buscar en la lista de páginas</translation>
    </message>
    <message>
      <source>&amp;Show and sort…</source>
      <translation>&amp;Mostrar y ordenar…</translation>
    </message>
    <message>
      <source>Choose which pages are listed, and in which order</source>
      <translation>Elegir qué páginas se listan y en qué orden</translation>
    </message>
    <message>
      <source>Read &amp;again</source>
      <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
      <source>Read the selected pages again</source>
      <translation>Leer de nuevo las páginas seleccionadas</translation>
    </message>
    <message>
      <source>Read &amp;failed pages again</source>
      <translation>Leer de nuevo las &amp;fallidas</translation>
    </message>
    <message>
      <source>Read only the pages that failed again</source>
      <translation>Leer de nuevo solo las páginas que fallaron</translation>
    </message>
    <message>
      <source>Read another s&amp;heet of this page</source>
      <translation>Leer otra &amp;hoja de esta página</translation>
    </message>
    <message>
      <source>Two ECGs on one page: list it again, with a frame for the other</source>
      <translation>Dos ECG en una página: incluirla otra vez en la lista, con un marco para el otro</translation>
    </message>
    <message>
      <source>Remove from the &amp;list</source>
      <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
      <source>Take the selected pages off the list; the files stay</source>
      <translation>Quitar de la lista las páginas seleccionadas; los archivos se quedan</translation>
    </message>
    <message>
      <source>&amp;Cancel reading</source>
      <translation>&amp;Cancelar la lectura</translation>
    </message>
    <message>
      <source>Stop reading the folder after the present page</source>
      <translation>Dejar de leer la carpeta después de la página actual</translation>
    </message>
    <message>
      <source>&amp;Go on reading</source>
      <translation>&amp;Seguir leyendo</translation>
    </message>
    <message>
      <source>Read the pages that are still waiting</source>
      <translation>Leer las páginas que aún esperan</translation>
    </message>
    <message>
      <source>Save &amp;table (CSV)…</source>
      <translation>Guardar &amp;tabla (CSV)…</translation>
    </message>
    <message>
      <source>Write what was read on all pages to a table for a spreadsheet</source>
      <translation>Escribir lo leído en todas las páginas en una tabla para hoja de cálculo</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>A&amp;justes…</translation>
    </message>
    <message>
      <source>Language, colours, privacy</source>
      <translation>Idioma, colores, privacidad</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>How to use ecgdesk</source>
      <translation>Cómo usar ecgdesk</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Teclado</translation>
    </message>
    <message>
      <source>Every key that does something</source>
      <translation>Todas las teclas que hacen algo</translation>
    </message>
  </context>
  <context>
    <name>BeatBox</name>
    <message>
      <source>Read a &amp;beat by hand</source>
      <translation>Leer un &amp;latido a mano</translation>
    </message>
    <message>
      <source>Draw a box around a beat to have it read (Ctrl+B)</source>
      <translation>Dibuje un recuadro alrededor de un latido para que se lea (Ctrl+B)</translation>
    </message>
    <message>
      <source>There is no beat of a lead in this box. Draw it tighter.</source>
      <translation>No hay ningún latido de una derivación en este recuadro. Dibújelo más ajustado.</translation>
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
      <translation>ectópico supraventricular</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>ectópico ventricular</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>fusión</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>no clasificado</translation>
    </message>
    <message>
      <source>{group} ({code}), {percent} %, at {seconds} s</source>
      <translation>{group} ({code}), {percent} %, a los {seconds} s</translation>
    </message>
    <message>
      <source>Beats: {groups}.</source>
      <translation>Latidos: {groups}.</translation>
    </message>
    <message>
      <source>Patterns: {patterns}.</source>
      <translation>Patrones: {patterns}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Earlier ECGs of the same patient</source>
      <translation>ECG anteriores del mismo paciente</translation>
    </message>
    <message>
      <source>Earlier ECG</source>
      <translation>ECG anterior</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: compare the traces themselves.</source>
      <translation>Análisis automático no confirmado: compare los trazados mismos.</translation>
    </message>
    <message>
      <source>no date, kept on {day}</source>
      <translation>sin fecha, guardado el {day}</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>dudoso</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <source>Nothing present.</source>
      <translation>Nada presente.</translation>
    </message>
    <message>
      <source>{name}, now</source>
      <translation>{name}, ahora</translation>
    </message>
  </context>
  <context>
    <name>DateEdit</name>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>AAAA-MM-DD</translation>
    </message>
    <message>
      <source>Not a date: write it as 1950-12-31.</source>
      <translation>No es una fecha: escríbala como 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Show and sort pages</source>
      <translation>Mostrar y ordenar páginas</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Todas las páginas</translation>
    </message>
    <message>
      <source>With the finding</source>
      <translation>Con el hallazgo</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Cualquiera</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <source>Order of opening</source>
      <translation>Orden de apertura</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>State, trouble first</source>
      <translation>Estado, problemas primero</translation>
    </message>
    <message>
      <source>Probability of the finding</source>
      <translation>Probabilidad del hallazgo</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>Nada elegido</translation>
    </message>
  </context>
  <context>
    <name>GridOverlay</name>
    <message>
      <source>Show the &amp;millimetre grid</source>
      <translation>Mostrar la cuadrícula &amp;milimétrica</translation>
    </message>
    <message>
      <source>Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)</source>
      <translation>Dibujar una línea cada 5 mm, para comprobar la escala con la cuadrícula del papel (Ctrl+G)</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A good photograph</source>
      <translation>Una buena fotografía</translation>
    </message>
    <message>
      <source>Lay the paper flat, in even light, without glare. Hold the phone level above it and take in the whole sheet with a little of the table around it. Tap the trace to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is better still.</source>
      <translation>Ponga el papel plano, con luz uniforme y sin reflejos. Sostenga el teléfono nivelado encima y tome toda la hoja con un poco de la mesa alrededor. Toque el trazado para enfocar. La cuadrícula debe verse: es la regla. Un escaneo a 200 o 300 ppp es aún mejor.</translation>
    </message>
    <message>
      <source>Opening pages</source>
      <translation>Abrir páginas</translation>
    </message>
    <message>
      <source>Open files or a folder, drop them anywhere in the window, paste a picture, or scan. Every page of a PDF and of a TIFF is listed. Files are only read, never changed.</source>
      <translation>Abra archivos o una carpeta, suéltelos en cualquier lugar de la ventana, pegue una imagen o escanee. Se lista cada página de un PDF y de un TIFF. Los archivos solo se leen, nunca se cambian.</translation>
    </message>
    <message>
      <source>The corners of the paper</source>
      <translation>Las esquinas del papel</translation>
    </message>
    <message>
      <source>The program proposes the four corners. Drag a corner, or the handle in the middle of a side, until the frame lies on the edge of the paper; a loupe shows the place. With the keyboard: Tab chooses a corner, the arrows move it. The page is read again at once. A page on its side is turned by quarter turns.</source>
      <translation>El programa propone las cuatro esquinas. Arrastre una esquina, o el asa en medio de un lado, hasta que el marco quede sobre el borde del papel; una lupa muestra el lugar. Con el teclado: Tab elige una esquina, las flechas la mueven. La página se lee de nuevo enseguida. Una página de lado se gira por cuartos de vuelta.</translation>
    </message>
    <message>
      <source>Looking closely</source>
      <translation>Mirar de cerca</translation>
    </message>
    <message>
      <source>The mouse wheel zooms about the pointer; dragging moves the page, and a double-click shows all of it again. Page width and Actual size are in the View menu. On the flat sheet, Show the trace draws what was read of each lead.</source>
      <translation>La rueda del ratón amplía alrededor del puntero; al arrastrar se mueve la página, y un doble clic la muestra de nuevo entera. Ancho de la página y Tamaño real están en el menú Ver. En la hoja plana, Mostrar el trazado leído dibuja lo que se leyó de cada derivación.</translation>
    </message>
    <message>
      <source>Two ECGs on one page</source>
      <translation>Dos ECG en una página</translation>
    </message>
    <message>
      <source>The larger sheet is read first. Set its corners if need be, then choose Read another sheet of this page in the Pages menu: the page is listed once more, with a frame for the other sheet. Each is read, corrected and kept by itself.</source>
      <translation>Primero se lee la hoja más grande. Ajuste sus esquinas si hace falta y elija Leer otra hoja de esta página en el menú Páginas: la página aparece otra vez en la lista, con un marco para la otra hoja. Cada una se lee, se corrige y se guarda por separado.</translation>
    </message>
    <message>
      <source>Reading the result</source>
      <translation>Entender el resultado</translation>
    </message>
    <message>
      <source>Each bar is one finding with its probability. The hatched part is the range in which the program is unsure; between its ends it says unsure rather than guess. A refused page says why, and what to do about it. It is a second opinion: a physician must over-read every page.</source>
      <translation>Cada barra es un hallazgo con su probabilidad. La parte rayada es el margen en que el programa duda; entre sus extremos dice dudoso en vez de adivinar. Una página rechazada dice por qué y qué hacer. Es una segunda opinión: un médico debe revisar cada página.</translation>
    </message>
    <message>
      <source>The evidence</source>
      <translation>Los indicios</translation>
    </message>
    <message>
      <source>Show evidence colours the trace by what spoke for and against the chosen finding. It shows what the network went by on this sheet, not where a disease is. It is off at first, because pictures like these make people surer than they should be.</source>
      <translation>Mostrar los indicios colorea el trazado según lo que habla a favor y en contra del hallazgo elegido. Muestra en qué se basó la red en esta hoja, no dónde está una enfermedad. Está apagado al principio, porque estas imágenes dan más seguridad de la debida.</translation>
    </message>
    <message>
      <source>Your own reading</source>
      <translation>Su propia lectura</translation>
    </message>
    <message>
      <source>Say whether you agree, or correct the reading. In the settings, Your read first hides the program's reading until you have said what you see.</source>
      <translation>Diga si está de acuerdo, o corrija la lectura. En los ajustes, Su lectura primero oculta la lectura del programa hasta que usted haya dicho lo que ve.</translation>
    </message>
    <message>
      <source>A whole folder</source>
      <translation>Una carpeta entera</translation>
    </message>
    <message>
      <source>All pages of a folder are read one after another; you can look at one meanwhile. A bad file stops nothing. Cancel stops after the present page, and Go on reading takes up the rest. Save table writes everything to a CSV file.</source>
      <translation>Todas las páginas de una carpeta se leen una tras otra; mientras tanto puede mirar una. Un archivo malo no detiene nada. Cancelar la lectura se detiene después de la página actual, y Seguir leyendo retoma el resto. Guardar tabla escribe todo en un archivo CSV.</translation>
    </message>
    <message>
      <source>Finding a page again</source>
      <translation>Volver a encontrar una página</translation>
    </message>
    <message>
      <source>Type a part of its name into the box over the list. The button beside it shows only pages in one state or with one finding, and sorts the list.</source>
      <translation>Escriba una parte de su nombre en el cuadro sobre la lista. El botón de al lado muestra solo páginas en un estado o con un hallazgo, y ordena la lista.</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>Escanear</translation>
    </message>
    <message>
      <source>Scan takes pages from the glass or the feeder of a scanner and reads them as they come. Settings are kept as profiles under names of your own; Alt and a number choose one. A folder can be watched too: new files in it are read by themselves.</source>
      <translation>Escanear toma páginas del cristal o del alimentador de un escáner y las lee según llegan. Los ajustes se guardan como perfiles con los nombres que usted quiera; Alt y un número eligen uno. También se puede vigilar una carpeta: sus archivos nuevos se leen solos.</translation>
    </message>
    <message>
      <source>Reports and records</source>
      <translation>Informes y registros</translation>
    </message>
    <message>
      <source>Report prints one page or saves it as a PDF; Summary of all pages makes one table. Keep as a record keeps a page with its patient, encrypted on this computer. A lost passphrase cannot be replaced by anybody.</source>
      <translation>Informe imprime una página o la guarda como PDF; Resumen de todas las páginas hace una sola tabla. Guardar como registro guarda una página con su paciente, cifrada en este ordenador. Nadie puede reponer una frase de contraseña perdida.</translation>
    </message>
    <message>
      <source>After a crash</source>
      <translation>Después de un fallo</translation>
    </message>
    <message>
      <source>The list, the corners and your readings are kept as you work. If the computer stops, ecgdesk offers them at the next start: recover them, delete them, or decide later.</source>
      <translation>La lista, las esquinas y sus lecturas se guardan mientras trabaja. Si el ordenador se detiene, ecgdesk los ofrece al iniciar de nuevo: recuperarlos, borrarlos o decidir más tarde.</translation>
    </message>
    <message>
      <source>Your patients' privacy</source>
      <translation>La privacidad de sus pacientes</translation>
    </message>
    <message>
      <source>Nothing leaves this computer: there is no account and no server. The list of recent files can be switched off in the settings.</source>
      <translation>Nada sale de este ordenador: no hay cuenta ni servidor. La lista de archivos recientes se puede apagar en los ajustes.</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Buscar en la ayuda</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>No topic has these words.</source>
      <translation>Ningún tema tiene estas palabras.</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Open pages</source>
      <translation>Abrir páginas</translation>
    </message>
    <message>
      <source>Pages ({patterns})</source>
      <translation>Páginas ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Open a folder of pages</source>
      <translation>Abrir una carpeta de páginas</translation>
    </message>
    <message>
      <source>The clipboard holds no picture and no files.</source>
      <translation>El portapapeles no tiene imagen ni archivos.</translation>
    </message>
    <message>
      <source>Let go to open what you are dragging.</source>
      <translation>Suelte para abrir lo que está arrastrando.</translation>
    </message>
    <message>
      <source>What was dropped holds no picture and no files.</source>
      <translation>Lo que se soltó no tiene imagen ni archivos.</translation>
    </message>
    <message>
      <source>Pages added: {n}</source>
      <translation>Páginas añadidas: {n}</translation>
    </message>
    <message>
      <source>Looking for pages…</source>
      <translation>Buscando páginas…</translation>
    </message>
    <message>
      <source>There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM file. Choose another folder, or open the files themselves.</source>
      <translation>No hay ninguna página en esa carpeta: ningún archivo JPEG, PNG, TIFF, BMP, WebP, PDF o DICOM. Elija otra carpeta, o abra los archivos mismos.</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <source>Arrows</source>
      <translation>Flechas</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>En la página</translation>
    </message>
    <message>
      <source>Choose the next corner or side</source>
      <translation>Elegir la siguiente esquina o lado</translation>
    </message>
    <message>
      <source>Move it by 1 pixel, or by 10</source>
      <translation>Moverla 1 píxel, o 10</translation>
    </message>
    <message>
      <source>Move the whole frame</source>
      <translation>Mover todo el marco</translation>
    </message>
    <message>
      <source>Give a drag up, or let go of a corner</source>
      <translation>Abandonar un arrastre, o soltar una esquina</translation>
    </message>
    <message>
      <source>Pan while no corner is chosen</source>
      <translation>Desplazar mientras no haya esquina elegida</translation>
    </message>
    <message>
      <source>Hold the page to pan it with the mouse</source>
      <translation>Sujetar la página para desplazarla con el ratón</translation>
    </message>
    <message>
      <source>Space bar</source>
      <translation>Barra espaciadora</translation>
    </message>
    <message>
      <source>Zoom about the pointer</source>
      <translation>Ampliar alrededor del puntero</translation>
    </message>
    <message>
      <source>Mouse wheel</source>
      <translation>Rueda del ratón</translation>
    </message>
    <message>
      <source>In the scan window</source>
      <translation>En la ventana de escaneo</translation>
    </message>
    <message>
      <source>Choose one of the first nine profiles</source>
      <translation>Elegir uno de los nueve primeros perfiles</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>Go to the next control, or back</source>
      <translation>Ir al control siguiente, o volver</translation>
    </message>
  </context>
  <context>
    <name>ListCommands</name>
    <message>
      <source>{n} pages written to {name}</source>
      <translation>{n} páginas escritas en {name}</translation>
    </message>
    <message>
      <source>The frame takes in the whole page. Draw its corners to one of the ECGs first, then choose this again for the other one.</source>
      <translation>El marco abarca toda la página. Lleve primero sus esquinas a uno de los ECG y elija esto otra vez para el otro.</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>Guardar tabla</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>readings</source>
      <translation>lecturas</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Reset corners</source>
      <translation>Restablecer esquinas</translation>
    </message>
    <message>
      <source>Check the corners: the program is not sure where the paper ends. Drag each corner to a corner of the paper.</source>
      <translation>Compruebe las esquinas: el programa no está seguro de dónde termina el papel. Arrastre cada esquina a una esquina del papel.</translation>
    </message>
    <message>
      <source>Draw a box around a beat. Escape ends this.</source>
      <translation>Dibuje un recuadro alrededor de un latido. Escape termina.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Editar</translation>
    </message>
    <message>
      <source>&amp;Pages</source>
      <translation>&amp;Páginas</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong that ecgdesk did not foresee ({kind}: {words}). Your files are unchanged; please report it.</source>
      <translation>Ocurrió algo que ecgdesk no había previsto ({kind}: {words}). Sus archivos no han cambiado; por favor, avísenos.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>Read with the pac&amp;k</source>
      <translation>Leer con el pa&amp;quete</translation>
    </message>
    <message>
      <source>Pages are read with the pack {name} from now on. Those that were read before keep their reading until you read them again.</source>
      <translation>Desde ahora las páginas se leen con el paquete {name}. Las leídas antes conservan su lectura hasta que las lea de nuevo.</translation>
    </message>
    <message>
      <source>Install a pack that is not signed?</source>
      <translation>¿Instalar un paquete que no está firmado?</translation>
    </message>
    <message>
      <source>&amp;Install it</source>
      <translation>&amp;Instalarlo</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}, signed by {signer}.</source>
      <translation>Se instaló el paquete {name}, versión {version}, firmado por {signer}.</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}; it is not signed.</source>
      <translation>Se instaló el paquete {name}, versión {version}; no está firmado.</translation>
    </message>
    <message>
      <source>Install a pack</source>
      <translation>Instalar un paquete</translation>
    </message>
    <message>
      <source>Packs (*.ecgpack)</source>
      <translation>Paquetes (*.ecgpack)</translation>
    </message>
    <message>
      <source>Install a pack…</source>
      <translation>Instalar un paquete…</translation>
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
      <translation>Infarto de miocardio</translation>
    </message>
    <message>
      <source>ST/T change</source>
      <translation>Alteración del ST/T</translation>
    </message>
    <message>
      <source>Conduction disturbance</source>
      <translation>Trastorno de la conducción</translation>
    </message>
    <message>
      <source>Hypertrophy</source>
      <translation>Hipertrofia</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Fibrilación auricular</translation>
    </message>
    <message>
      <source>Anterior myocardial infarction</source>
      <translation>Infarto anterior de miocardio</translation>
    </message>
    <message>
      <source>Inferior myocardial infarction</source>
      <translation>Infarto inferior de miocardio</translation>
    </message>
    <message>
      <source>Lateral myocardial infarction</source>
      <translation>Infarto lateral de miocardio</translation>
    </message>
    <message>
      <source>Ischaemic ST/T change</source>
      <translation>Alteración isquémica del ST/T</translation>
    </message>
    <message>
      <source>ST depression</source>
      <translation>Descenso del ST</translation>
    </message>
    <message>
      <source>Complete left bundle branch block</source>
      <translation>Bloqueo completo de rama izquierda</translation>
    </message>
    <message>
      <source>Incomplete left bundle branch block</source>
      <translation>Bloqueo incompleto de rama izquierda</translation>
    </message>
    <message>
      <source>Complete right bundle branch block</source>
      <translation>Bloqueo completo de rama derecha</translation>
    </message>
    <message>
      <source>Incomplete right bundle branch block</source>
      <translation>Bloqueo incompleto de rama derecha</translation>
    </message>
    <message>
      <source>Left anterior fascicular block</source>
      <translation>Bloqueo fascicular anterior izquierdo</translation>
    </message>
    <message>
      <source>First-degree AV block</source>
      <translation>Bloqueo AV de primer grado</translation>
    </message>
    <message>
      <source>Intraventricular conduction disturbance</source>
      <translation>Trastorno de la conducción intraventricular</translation>
    </message>
    <message>
      <source>Left ventricular hypertrophy</source>
      <translation>Hipertrofia ventricular izquierda</translation>
    </message>
    <message>
      <source>Atrial flutter</source>
      <translation>Flúter auricular</translation>
    </message>
    <message>
      <source>Premature ventricular complex</source>
      <translation>Extrasístole ventricular</translation>
    </message>
    <message>
      <source>Premature atrial complex</source>
      <translation>Extrasístole auricular</translation>
    </message>
    <message>
      <source>Paced rhythm</source>
      <translation>Ritmo estimulado</translation>
    </message>
    <message>
      <source>Sinus tachycardia</source>
      <translation>Taquicardia sinusal</translation>
    </message>
    <message>
      <source>Sinus bradycardia</source>
      <translation>Bradicardia sinusal</translation>
    </message>
    <message>
      <source>Sinus arrhythmia</source>
      <translation>Arritmia sinusal</translation>
    </message>
    <message>
      <source>Single beats</source>
      <translation>Latidos sueltos</translation>
    </message>
    <message>
      <source>Normal beat</source>
      <translation>Latido normal</translation>
    </message>
    <message>
      <source>Supraventricular ectopic beat</source>
      <translation>Latido ectópico supraventricular</translation>
    </message>
    <message>
      <source>Ventricular ectopic beat</source>
      <translation>Latido ectópico ventricular</translation>
    </message>
    <message>
      <source>Fusion beat</source>
      <translation>Latido de fusión</translation>
    </message>
    <message>
      <source>Beat not classified</source>
      <translation>Latido no clasificado</translation>
    </message>
    <message>
      <source>Left bundle branch block beat</source>
      <translation>Latido de bloqueo de rama izquierda</translation>
    </message>
    <message>
      <source>Right bundle branch block beat</source>
      <translation>Latido de bloqueo de rama derecha</translation>
    </message>
    <message>
      <source>Ventricular flutter wave</source>
      <translation>Onda de flúter ventricular</translation>
    </message>
    <message>
      <source>Seven classes of beats</source>
      <translation>Siete clases de latidos</translation>
    </message>
    <message>
      <source>The classes of collections of beat pictures made from the MIT-BIH database.</source>
      <translation>Las clases de colecciones de imágenes de latidos hechas con la base MIT-BIH.</translation>
    </message>
    <message>
      <source>In the training recordings left bundle branch block rests on 2 patients, right bundle branch block on 3 patients, ventricular flutter on 1 patient: these classes are experimental. Premature atrial takes in nodal beats.</source>
      <translation>En los registros de entrenamiento, el bloqueo de rama izquierda se apoya en 2 pacientes, el de rama derecha en 3 pacientes y el flúter ventricular en 1 paciente: estas clases son experimentales. La extrasístole auricular incluye los latidos nodales.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Left bundle branch block</source>
      <translation>Bloqueo de rama izquierda</translation>
    </message>
    <message>
      <source>Right bundle branch block</source>
      <translation>Bloqueo de rama derecha</translation>
    </message>
    <message>
      <source>Premature atrial contractions</source>
      <translation>Extrasístoles auriculares</translation>
    </message>
    <message>
      <source>Premature ventricular contractions</source>
      <translation>Extrasístoles ventriculares</translation>
    </message>
    <message>
      <source>Paced</source>
      <translation>Estimulado</translation>
    </message>
    <message>
      <source>The training recordings hold no paced beats: AAMI EC57 leaves paced recordings out.</source>
      <translation>Los registros de entrenamiento no tienen latidos estimulados: AAMI EC57 los deja fuera.</translation>
    </message>
    <message>
      <source>Ventricular fibrillation or flutter</source>
      <translation>Fibrilación o flúter ventricular</translation>
    </message>
    <message>
      <source>12-lead sheet</source>
      <translation>Hoja de 12 derivaciones</translation>
    </message>
    <message>
      <source>MI and site</source>
      <translation>Infarto y localización</translation>
    </message>
    <message>
      <source>Myocardial infarction and where it is, in five categories.</source>
      <translation>El infarto de miocardio y dónde está, en cinco categorías.</translation>
    </message>
    <message>
      <source>Sites overlap: an anterolateral infarction counts as anterior and as lateral. Septal infarction counts as anterior. A posterior or right ventricular infarction alone has no finding of its own. Recent and old infarctions are not told apart.</source>
      <translation>Las localizaciones se solapan: un infarto anterolateral cuenta como anterior y como lateral. El infarto septal cuenta como anterior. Un infarto posterior o del ventrículo derecho aislado no tiene hallazgo propio. No se distinguen infartos recientes y antiguos.</translation>
    </message>
    <message>
      <source>Anterior MI</source>
      <translation>Infarto anterior</translation>
    </message>
    <message>
      <source>Inferior MI</source>
      <translation>Infarto inferior</translation>
    </message>
    <message>
      <source>Lateral MI or other site</source>
      <translation>Infarto lateral u otro</translation>
    </message>
    <message>
      <source>MI, site unknown</source>
      <translation>Infarto, sin localizar</translation>
    </message>
    <message>
      <source>No MI</source>
      <translation>Sin infarto</translation>
    </message>
    <message>
      <source>Four-class page</source>
      <translation>Página en cuatro clases</translation>
    </message>
    <message>
      <source>The four classes of public collections of ECG page pictures.</source>
      <translation>Las cuatro clases de las colecciones públicas de imágenes de páginas de ECG.</translation>
    </message>
    <message>
      <source>A page may fall in more than one class or in none. Infarction means any, recent or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the four, and sinus arrhythmia is not counted as abnormal.</source>
      <translation>Una página puede caer en más de una clase o en ninguna. Infarto significa cualquiera, reciente o antiguo. Los trastornos de la conducción, la hipertrofia y las alteraciones del ST/T no son de ninguna de las cuatro, y la arritmia sinusal no se cuenta como anormal.</translation>
    </message>
    <message>
      <source>Infarction</source>
      <translation>Infarto</translation>
    </message>
    <message>
      <source>Abnormal beat or rhythm</source>
      <translation>Latido o ritmo anormal</translation>
    </message>
    <message>
      <source>Old infarction</source>
      <translation>Infarto antiguo</translation>
    </message>
    <message>
      <source>The training labels do not tell a recent infarction from an old one.</source>
      <translation>Las etiquetas de entrenamiento no distinguen un infarto reciente de uno antiguo.</translation>
    </message>
    <message>
      <source>CPSC 2018, nine classes</source>
      <translation>CPSC 2018, nueve clases</translation>
    </message>
    <message>
      <source>The classes of the China Physiological Signal Challenge 2018.</source>
      <translation>Las clases del China Physiological Signal Challenge 2018.</translation>
    </message>
    <message>
      <source>Bundle branch blocks are the complete ones. The network was trained on another collection's labels: its normal ECG is stricter than a normal rhythm.</source>
      <translation>Los bloqueos de rama son los completos. La red aprendió con las etiquetas de otra colección: su ECG normal es más estricto que un ritmo normal.</translation>
    </message>
    <message>
      <source>Premature atrial contraction</source>
      <translation>Extrasístole auricular</translation>
    </message>
    <message>
      <source>Premature ventricular contraction</source>
      <translation>Extrasístole ventricular</translation>
    </message>
    <message>
      <source>ST elevation</source>
      <translation>Elevación del ST</translation>
    </message>
    <message>
      <source>No finding of this pack is ST elevation.</source>
      <translation>Ningún hallazgo de este paquete es elevación del ST.</translation>
    </message>
    <message>
      <source>PhysioNet 2024, eleven labels</source>
      <translation>PhysioNet 2024, once etiquetas</translation>
    </message>
    <message>
      <source>The labels of the George B. Moody PhysioNet Challenge 2024.</source>
      <translation>Las etiquetas del George B. Moody PhysioNet Challenge 2024.</translation>
    </message>
    <message>
      <source>Infarction is found, but not its age. Fast and slow rates are sinus rates only.</source>
      <translation>Se encuentra el infarto, pero no su antigüedad. Las frecuencias rápidas y lentas son solo sinusales.</translation>
    </message>
    <message>
      <source>Acute myocardial infarction</source>
      <translation>Infarto agudo de miocardio</translation>
    </message>
    <message>
      <source>Old myocardial infarction</source>
      <translation>Infarto antiguo de miocardio</translation>
    </message>
    <message>
      <source>Atrial fibrillation or flutter</source>
      <translation>Fibrilación o flúter auricular</translation>
    </message>
    <message>
      <source>Tachycardia</source>
      <translation>Taquicardia</translation>
    </message>
    <message>
      <source>Bradycardia</source>
      <translation>Bradicardia</translation>
    </message>
  </context>
  <context>
    <name>PanelChooser</name>
    <message>
      <source>Answer in the classes of</source>
      <translation>Responder en las clases de</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>no se dice</translation>
    </message>
  </context>
  <context>
    <name>PaperByHand</name>
    <message>
      <source>The pa&amp;per by hand</source>
      <translation>El pa&amp;pel, a mano</translation>
    </message>
    <message>
      <source>&amp;Speed of the paper</source>
      <translation>&amp;Velocidad del papel</translation>
    </message>
    <message>
      <source>&amp;Height of a millivolt</source>
      <translation>&amp;Altura de un milivoltio</translation>
    </message>
    <message>
      <source>&amp;Forget what was set by hand</source>
      <translation>&amp;Olvidar lo ajustado a mano</translation>
    </message>
    <message>
      <source>As the page shows it</source>
      <translation>Como lo muestra la página</translation>
    </message>
    <message>
      <source>The scale is set. Check it against the paper with the millimetre grid (Ctrl+G).</source>
      <translation>La escala está puesta. Compruébela en el papel con la cuadrícula de milímetros (Ctrl+G).</translation>
    </message>
    <message>
      <source>Draw a box around 5 mm of the paper. Escape ends this.</source>
      <translation>Dibuje un recuadro alrededor de 5 mm de papel. Escape termina.</translation>
    </message>
  </context>
  <context>
    <name>PatientForm</name>
    <message>
      <source>female</source>
      <translation>mujer</translation>
    </message>
    <message>
      <source>male</source>
      <translation>hombre</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>Patient's &amp;name</source>
      <translation>&amp;Nombre del paciente</translation>
    </message>
    <message>
      <source>Patient's n&amp;umber</source>
      <translation>Nú&amp;mero del paciente</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>&amp;Nacimiento</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>Se&amp;xo</translation>
    </message>
    <message>
      <source>&amp;Date of the ECG</source>
      <translation>&amp;Fecha del ECG</translation>
    </message>
  </context>
  <context>
    <name>ProfileChoice</name>
    <message>
      <source>Settings of your own</source>
      <translation>Sus propios ajustes</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+9 choose one of the first nine profiles</source>
      <translation>Alt+1 a Alt+9 eligen uno de los nueve primeros perfiles</translation>
    </message>
    <message>
      <source>Sa&amp;ve as…</source>
      <translation>Guardar &amp;como…</translation>
    </message>
    <message>
      <source>Keep these settings, region included, under a name</source>
      <translation>Guardar estos ajustes, incluida la zona, con un nombre</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>Forget this profile</source>
      <translation>Olvidar este perfil</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <source>Keep these settings</source>
      <translation>Guardar estos ajustes</translation>
    </message>
    <message>
      <source>Name of the profile:</source>
      <translation>Nombre del perfil:</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>About ecgdesk</source>
      <translation>Acerca de ecgdesk</translation>
    </message>
    <message>
      <source>Reads ECG printouts on this computer, without a network or an account. A second opinion, not a diagnosis and not a medical device: a physician must over-read every page.

Licence: Apache 2.0.</source>
      <translation>Lee ECG impresos en este ordenador, sin red ni cuenta. Una segunda opinión, no un diagnóstico ni un producto sanitario: un médico debe revisar cada página.

Licencia: Apache 2.0.</translation>
    </message>
  </context>
  <context>
    <name>QuadTool</name>
    <message>
      <source>Rotate page</source>
      <translation>Girar página</translation>
    </message>
    <message>
      <source>Turn frame</source>
      <translation>Girar marco</translation>
    </message>
    <message>
      <source>Move corner</source>
      <translation>Mover esquina</translation>
    </message>
    <message>
      <source>Side {number} of 4: the arrow keys move it.</source>
      <translation>Lado {number} de 4: las flechas lo mueven.</translation>
    </message>
    <message>
      <source>Corner {number} of 4: the arrow keys move it.</source>
      <translation>Esquina {number} de 4: las flechas la mueven.</translation>
    </message>
    <message>
      <source>Nudge corner</source>
      <translation>Ajustar esquina</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>dudoso</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>ausente</translation>
    </message>
    <message>
      <source>experimental</source>
      <translation>experimental</translation>
    </message>
    <message>
      <source>Absent below {low}, present from {high}, unsure between.</source>
      <translation>Ausente por debajo de {low}, presente desde {high}, dudoso entre ambos.</translation>
    </message>
    <message>
      <source>Called present: finds {sens} of those who have it, and clears {spec} of those who do not ({data}).</source>
      <translation>Llamado presente: encuentra al {sens} de quienes lo tienen y descarta al {spec} de quienes no ({data}).</translation>
    </message>
    <message>
      <source>Experimental: measured too weak, or on too few pages, to be relied on.</source>
      <translation>Experimental: medido demasiado débil, o en muy pocas páginas, para confiar en él.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPanel</name>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Choose a finding to see what spoke for it.</source>
      <translation>Rayado: el margen en que el programa duda. Elija un hallazgo para ver qué habló a su favor.</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: a second opinion, not a diagnosis. A physician must over-read it. A negative reading does not exclude infarction.</source>
      <translation>Análisis automático no confirmado: una segunda opinión, no un diagnóstico. Un médico debe revisarlo. Una lectura negativa no excluye un infarto.</translation>
    </message>
    <message>
      <source>No page open</source>
      <translation>Ninguna página abierta</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>No leída</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>No leída: el programa rechaza esta página</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Leído con el paquete {name}, versión {version}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leída</translation>
    </message>
    <message>
      <source>Read. Heart rate {rate} a minute</source>
      <translation>Leída. Frecuencia cardíaca {rate} por minuto</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
      <source>&amp;Forget this list</source>
      <translation>&amp;Olvidar esta lista</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Change the record</source>
      <translation>Cambiar el registro</translation>
    </message>
    <message>
      <source>Keep as a record</source>
      <translation>Guardar como registro</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>sin revisar</translation>
    </message>
    <message>
      <source>&amp;Reviewer</source>
      <translation>&amp;Revisor</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>Re&amp;visión</translation>
    </message>
    <message>
      <source>Reading in your &amp;words</source>
      <translation>Lectura en sus &amp;palabras</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>N&amp;otas</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Encrypted on this computer. Nothing is required.</source>
      <translation>Cifrado en este ordenador. Nada es obligatorio.</translation>
    </message>
    <message>
      <source>&amp;Earlier ECGs of this patient: {n}…</source>
      <translation>ECG &amp;anteriores de este paciente: {n}…</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write it as 1950-12-31.</source>
      <translation>«{text}» no es una fecha: escríbala como 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>Recording</name>
    <message>
      <source>&amp;Keep as a record…</source>
      <translation>&amp;Guardar como registro…</translation>
    </message>
    <message>
      <source>Keep this page, its reading and whose it is, encrypted on this computer</source>
      <translation>Guardar esta página, su lectura y de quién es, cifrado en este ordenador</translation>
    </message>
    <message>
      <source>&amp;Records…</source>
      <translation>&amp;Registros…</translation>
    </message>
    <message>
      <source>Search the records, compare, back up</source>
      <translation>Buscar en los registros, comparar, hacer copias</translation>
    </message>
    <message>
      <source>Kept as a record of {name}.</source>
      <translation>Guardado como registro de {name}.</translation>
    </message>
    <message>
      <source>Kept as a record.</source>
      <translation>Guardado como registro.</translation>
    </message>
  </context>
  <context>
    <name>Records</name>
    <message>
      <source>refused</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Fecha del ECG</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>de acuerdo</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corregida</translation>
    </message>
  </context>
  <context>
    <name>RecordsBrowser</name>
    <message>
      <source>Name, number or date of the ECG</source>
      <translation>Nombre, número o fecha del ECG</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Any finding</source>
      <translation>Cualquier hallazgo</translation>
    </message>
    <message>
      <source>Reviewed or not</source>
      <translation>Revisado o no</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Sin revisar</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>&amp;Open in the window</source>
      <translation>&amp;Abrir en la ventana</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>&amp;Cambiar…</translation>
    </message>
    <message>
      <source>&amp;Side by side…</source>
      <translation>&amp;Lado a lado…</translation>
    </message>
    <message>
      <source>since</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>until</source>
      <translation>hasta</translation>
    </message>
    <message>
      <source>Records found: {n}</source>
      <translation>Registros encontrados: {n}</translation>
    </message>
    <message>
      <source>The first {n} are shown: say more of what you look for.</source>
      <translation>Se muestran los primeros {n}: diga más de lo que busca.</translation>
    </message>
    <message>
      <source>No record was found.</source>
      <translation>No se encontró ningún registro.</translation>
    </message>
    <message>
      <source>&amp;Side by side with earlier ones ({n})…</source>
      <translation>&amp;Lado a lado con los anteriores ({n})…</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Leído con el paquete {name}, versión {version}</translation>
    </message>
  </context>
  <context>
    <name>RecordsGate</name>
    <message>
      <source>Use the &amp;keychain of this computer</source>
      <translation>Usar el &amp;llavero de este ordenador</translation>
    </message>
    <message>
      <source>Use this &amp;passphrase</source>
      <translation>Usar esta &amp;frase de acceso</translation>
    </message>
    <message>
      <source>Pass&amp;phrase</source>
      <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
      <source>&amp;Open the records</source>
      <translation>&amp;Abrir los registros</translation>
    </message>
    <message>
      <source>&amp;Restore a backup from a file…</source>
      <translation>&amp;Restaurar una copia desde un archivo…</translation>
    </message>
    <message>
      <source>Opening and checking the records…</source>
      <translation>Abriendo y comprobando los registros…</translation>
    </message>
    <message>
      <source>Restore the &amp;last backup, of {day}</source>
      <translation>Restaurar la ú&amp;ltima copia, del {day}</translation>
    </message>
    <message>
      <source>There is no backup here</source>
      <translation>Aquí no hay ninguna copia</translation>
    </message>
    <message>
      <source>Keep records</source>
      <translation>Guardar registros</translation>
    </message>
    <message>
      <source>A record is a page with its corners, its reading, the patient and what you say of it. Records stay on this computer, in one encrypted file. Choose how it is locked:</source>
      <translation>Un registro es una página con sus esquinas, su lectura, el paciente y lo que usted dice de ella. Los registros se quedan en este ordenador, en un solo archivo cifrado. Elija cómo se cierra:</translation>
    </message>
    <message>
      <source>Nothing to remember. The records open for this user of this computer only; a backup has a passphrase of its own.</source>
      <translation>Nada que recordar. Los registros se abren solo para este usuario de este ordenador; una copia tiene su propia frase de acceso.</translation>
    </message>
    <message>
      <source>New passphrase ({n} letters or more)</source>
      <translation>Nueva frase de acceso ({n} letras o más)</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>Nobody can open the records without it, and nobody can find it out for you: four words that do not belong together are easy to keep in mind.</source>
      <translation>Nadie puede abrir los registros sin ella, y nadie puede averiguarla por usted: cuatro palabras sin relación son fáciles de recordar.</translation>
    </message>
    <message>
      <source>The records are locked</source>
      <translation>Los registros están cerrados</translation>
    </message>
    <message>
      <source>The records are damaged</source>
      <translation>Los registros están dañados</translation>
    </message>
    <message>
      <source>A backup takes their place; the damaged file is put beside it under another name, not removed. Records kept since the backup are missing in it.</source>
      <translation>Una copia ocupa su lugar; el archivo dañado se deja al lado con otro nombre, no se borra. Faltan en ella los registros guardados desde la copia.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>Las dos frases de acceso no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Passphrase of {name}:</source>
      <translation>Frase de acceso de {name}:</translation>
    </message>
    <message>
      <source>Wait {n} s</source>
      <translation>Espere {n} s</translation>
    </message>
  </context>
  <context>
    <name>RecordsWindow</name>
    <message>
      <source>Records</source>
      <translation>Registros</translation>
    </message>
    <message>
      <source>&amp;Back up to a file…</source>
      <translation>&amp;Hacer copia en un archivo…</translation>
    </message>
    <message>
      <source>One encrypted file with a passphrase of its own, for another computer</source>
      <translation>Un solo archivo cifrado con su propia frase de acceso, para otro ordenador</translation>
    </message>
    <message>
      <source>Save as &amp;table…</source>
      <translation>Guardar como &amp;tabla…</translation>
    </message>
    <message>
      <source>The records listed, as CSV for a spreadsheet. That file is not encrypted.</source>
      <translation>Los registros listados, en CSV para una hoja de cálculo. Ese archivo no está cifrado.</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Cerrar con llave</translation>
    </message>
    <message>
      <source>Back up to a file</source>
      <translation>Hacer copia en un archivo</translation>
    </message>
    <message>
      <source>A passphrase for the backup. Whoever restores it needs it; it is kept nowhere.</source>
      <translation>Una frase de acceso para la copia. Quien la restaure la necesita; no se guarda en ningún sitio.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Haciendo la copia…</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>Copia hecha en {name}.</translation>
    </message>
    <message>
      <source>Save as table</source>
      <translation>Guardar como tabla</translation>
    </message>
    <message>
      <source>Records written to {name}: {n}.</source>
      <translation>Registros escritos en {name}: {n}.</translation>
    </message>
  </context>
  <context>
    <name>RecoverBar</name>
    <message>
      <source>&amp;Recover</source>
      <translation>&amp;Recuperar</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Borrar</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>Ah&amp;ora no</translation>
    </message>
    <message>
      <source>ecgdesk was closed before its work was done. Pages left from then: {n}. Bring them back?</source>
      <translation>ecgdesk se cerró antes de terminar su trabajo. Páginas que quedaron: {n}. ¿Traerlas de vuelta?</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>Pack {name} {version}, model SHA-256 {sha256}</source>
      <translation>Paquete {name} {version}, modelo SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>Summary of ECG pages</source>
      <translation>Resumen de páginas de ECG</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leída</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallida</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
      <source>Findings and remarks</source>
      <translation>Hallazgos y observaciones</translation>
    </message>
    <message>
      <source>ecgdesk {version}</source>
      <translation>ecgdesk {version}</translation>
    </message>
    <message>
      <source>Page {page} of {total}</source>
      <translation>Página {page} de {total}</translation>
    </message>
    <message>
      <source>{file}, page {page}</source>
      <translation>{file}, página {page}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leída</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <source>no finding present</source>
      <translation>ningún hallazgo presente</translation>
    </message>
    <message>
      <source>Present: {names}</source>
      <translation>Presente: {names}</translation>
    </message>
    <message>
      <source>Unsure: {names}</source>
      <translation>Dudoso: {names}</translation>
    </message>
    <message>
      <source>ECG report</source>
      <translation>Informe de ECG</translation>
    </message>
    <message>
      <source>Findings of the program</source>
      <translation>Hallazgos del programa</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>No leída: el programa rechaza esta página</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Highest first.</source>
      <translation>Rayado: el margen en que el programa duda. Primero los más altos.</translation>
    </message>
    <message>
      <source>Quality of the page</source>
      <translation>Calidad de la página</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Lectura del médico</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Firma</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>{date} (age {age})</source>
      <translation>{date} (edad {age})</translation>
    </message>
    <message>
      <source>female</source>
      <translation>mujer</translation>
    </message>
    <message>
      <source>male</source>
      <translation>hombre</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Patient number</source>
      <translation>Número del paciente</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nacimiento</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Fecha del ECG</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>no medida</translation>
    </message>
    <message>
      <source>{rate} a minute</source>
      <translation>{rate} por minuto</translation>
    </message>
    <message>
      <source>a page without a file</source>
      <translation>una página sin archivo</translation>
    </message>
    <message>
      <source>Beats</source>
      <translation>Latidos</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>ectópico supraventricular</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>ectópico ventricular</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>fusión</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>no clasificado</translation>
    </message>
    <message>
      <source>present from {high}, absent below {low}</source>
      <translation>presente desde {high}, ausente por debajo de {low}</translation>
    </message>
    <message>
      <source>sensitivity {sens}, specificity {spec}</source>
      <translation>sensibilidad {sens}, especificidad {spec}</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>no puede decirlo</translation>
    </message>
    <message>
      <source>No doubt about the quality of this page.</source>
      <translation>Ninguna duda sobre la calidad de esta página.</translation>
    </message>
    <message>
      <source>Read before the program's findings were seen</source>
      <translation>Leído antes de ver los hallazgos del programa</translation>
    </message>
    <message>
      <source>agrees with the program</source>
      <translation>de acuerdo con el programa</translation>
    </message>
    <message>
      <source>does not agree with the program</source>
      <translation>en desacuerdo con el programa</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Revisado por</translation>
    </message>
    <message>
      <source>In their own words</source>
      <translation>En sus propias palabras</translation>
    </message>
    <message>
      <source>Sensitivity and specificity measured on {data}</source>
      <translation>Sensibilidad y especificidad medidas en {data}</translation>
    </message>
    <message>
      <source>The paper was whitened and its shadows taken away.</source>
      <translation>El papel se ha blanqueado y se le han quitado las sombras.</translation>
    </message>
    <message>
      <source>Coloured: what spoke for (orange) and against (blue) {finding}.</source>
      <translation>En color: lo que habló a favor (naranja) y en contra (azul) de {finding}.</translation>
    </message>
    <message>
      <source>At true scale: 25 mm/s on the sheet is 25 mm/s here.</source>
      <translation>A escala real: 25 mm/s en la hoja son 25 mm/s aquí.</translation>
    </message>
    <message>
      <source>At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here.</source>
      <translation>Al {percent} de su tamaño: 25 mm/s en la hoja son {speed} mm/s aquí.</translation>
    </message>
    <message>
      <source>No grid was found: do not measure on this picture.</source>
      <translation>No se encontró cuadrícula: no mida en esta imagen.</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <source>Saved as {name}</source>
      <translation>Guardado como {name}</translation>
    </message>
    <message>
      <source>Copied as text</source>
      <translation>Copiado como texto</translation>
    </message>
    <message>
      <source>Sent to {name}</source>
      <translation>Enviado a {name}</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Copy as &amp;text</source>
      <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>&amp;FHIR bundle…</source>
      <translation>Paquete &amp;FHIR…</translation>
    </message>
    <message>
      <source>&amp;DICOM, this report as PDF…</source>
      <translation>&amp;DICOM, este informe como PDF…</translation>
    </message>
    <message>
      <source>DICOM, the &amp;sheet as a picture…</source>
      <translation>DICOM, la &amp;hoja como imagen…</translation>
    </message>
    <message>
      <source>The &amp;traces as numbers (CSV and WFDB)…</source>
      <translation>Los &amp;trazados como números (CSV y WFDB)…</translation>
    </message>
    <message>
      <source>Without the patient's &amp;name, for research…</source>
      <translation>Sin el &amp;nombre del paciente, para investigación…</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exportar</translation>
    </message>
  </context>
  <context>
    <name>ReportForm</name>
    <message>
      <source>Show what spoke for the &amp;finding</source>
      <translation>Mostrar lo que habló a favor del &amp;hallazgo</translation>
    </message>
    <message>
      <source>Wh&amp;ite paper, without shadows</source>
      <translation>Papel &amp;blanco, sin sombras</translation>
    </message>
    <message>
      <source>Add the s&amp;heet on a page of its own</source>
      <translation>Añadir la &amp;hoja en una página aparte</translation>
    </message>
    <message>
      <source>Print the &amp;letterhead</source>
      <translation>Imprimir el &amp;membrete</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Lectura del médico</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Membrete</translation>
    </message>
    <message>
      <source>Ph&amp;ysician</source>
      <translation>&amp;Médico</translation>
    </message>
    <message>
      <source>O&amp;wn reading</source>
      <translation>&amp;Lectura propia</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Vertical</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Horizontal</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Tamaño</translation>
    </message>
    <message>
      <source>&amp;Orientation</source>
      <translation>&amp;Orientación</translation>
    </message>
    <message>
      <source>Line {n} of the letterhead</source>
      <translation>Línea {n} del membrete</translation>
    </message>
    <message>
      <source>Logo: PNG, JPEG or SVG</source>
      <translation>Logotipo: PNG, JPEG o SVG</translation>
    </message>
    <message>
      <source>File of the logo</source>
      <translation>Archivo del logotipo</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Elegir…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>&amp;Report, print and export…</source>
      <translation>&amp;Informe, imprimir y exportar…</translation>
    </message>
    <message>
      <source>Look at the report of this page, print, save or export it</source>
      <translation>Ver el informe de esta página, imprimirlo, guardarlo o exportarlo</translation>
    </message>
    <message>
      <source>S&amp;ummary of all pages…</source>
      <translation>Res&amp;umen de todas las páginas…</translation>
    </message>
    <message>
      <source>One table of all pages of the list, to print or save</source>
      <translation>Una tabla de todas las páginas de la lista, para imprimir o guardar</translation>
    </message>
    <message>
      <source>Report of {name}</source>
      <translation>Informe de {name}</translation>
    </message>
    <message>
      <source>Summary of all pages</source>
      <translation>Resumen de todas las páginas</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>resumen</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Preview of the report</source>
      <translation>Vista previa del informe</translation>
    </message>
  </context>
  <context>
    <name>ReviewBox</name>
    <message>
      <source>I &amp;agree</source>
      <translation>Es&amp;toy de acuerdo</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>&amp;Corregir…</translation>
    </message>
    <message>
      <source>Chan&amp;ge my reading</source>
      <translation>Ca&amp;mbiar mi lectura</translation>
    </message>
    <message>
      <source>Your read first: what do you see? Then the program shows its reading.</source>
      <translation>Su lectura primero: ¿qué ve? Después el programa muestra la suya.</translation>
    </message>
    <message>
      <source>Do you agree with this reading?</source>
      <translation>¿Está de acuerdo con esta lectura?</translation>
    </message>
    <message>
      <source>Reviewed: you agree with this reading.</source>
      <translation>Revisada: está de acuerdo con esta lectura.</translation>
    </message>
    <message>
      <source>Reviewed. Your reading: {reading}</source>
      <translation>Revisada. Su lectura: {reading}</translation>
    </message>
    <message>
      <source>Before you saw the program's reading you said: {reading}</source>
      <translation>Antes de ver la lectura del programa, usted dijo: {reading}</translation>
    </message>
    <message>
      <source>What do you see on this page?</source>
      <translation>¿Qué ve en esta página?</translation>
    </message>
    <message>
      <source>none of the findings</source>
      <translation>ninguno de los hallazgos</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <source>&amp;Agree with the reading</source>
      <translation>De &amp;acuerdo con la lectura</translation>
    </message>
    <message>
      <source>Say that you see the same on this page</source>
      <translation>Decir que usted ve lo mismo en esta página</translation>
    </message>
    <message>
      <source>C&amp;orrect the reading…</source>
      <translation>C&amp;orregir la lectura…</translation>
    </message>
    <message>
      <source>Say what you see on this page instead</source>
      <translation>Decir lo que usted ve en su lugar en esta página</translation>
    </message>
  </context>
  <context>
    <name>Run</name>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Stopped: {done} of {total} pages read</source>
      <translation>Detenido: {done} de {total} páginas leídas</translation>
    </message>
    <message>
      <source>All {total} pages done</source>
      <translation>Las {total} páginas están hechas</translation>
    </message>
    <message>
      <source>{done} of {total} pages read</source>
      <translation>{done} de {total} páginas leídas</translation>
    </message>
    <message>
      <source>Read: {read}. Refused: {refused}. Failed: {failed}.</source>
      <translation>Leídas: {read}. Rechazadas: {refused}. Fallidas: {failed}.</translation>
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation>Queda menos de un minuto</translation>
    </message>
    <message>
      <source>About {minutes} min left</source>
      <translation>Quedan unos {minutes} min</translation>
    </message>
    <message>
      <source>About {hours} h {minutes} min left</source>
      <translation>Quedan unas {hours} h {minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ScaleTool</name>
    <message>
      <source>Set the s&amp;cale by hand</source>
      <translation>Poner la &amp;escala a mano</translation>
    </message>
    <message>
      <source>Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)</source>
      <translation>Dibuje un recuadro alrededor de un cuadro grande de la cuadrícula, 5 mm por 5 mm (Ctrl+M)</translation>
    </message>
    <message>
      <source>This box is too small to measure. Zoom in, then draw around 5 mm.</source>
      <translation>Este recuadro es demasiado pequeño para medir. Amplíe y dibuje alrededor de 5 mm.</translation>
    </message>
  </context>
  <context>
    <name>ScanDialog</name>
    <message>
      <source>Scan pages</source>
      <translation>Escanear páginas</translation>
    </message>
    <message>
      <source>Scan &amp;again</source>
      <translation>Escanear &amp;otra vez</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>&amp;Vista previa</translation>
    </message>
    <message>
      <source>Whole &amp;glass</source>
      <translation>Todo el &amp;cristal</translation>
    </message>
    <message>
      <source>Scan everything again, not only a region</source>
      <translation>Escanear todo otra vez, no solo una zona</translation>
    </message>
    <message>
      <source>Pages appear in the window as they come.</source>
      <translation>Las páginas aparecen en la ventana según llegan.</translation>
    </message>
    <message>
      <source>&amp;Scan</source>
      <translation>&amp;Escanear</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>&amp;Watch a folder</source>
      <translation>&amp;Vigilar una carpeta</translation>
    </message>
    <message>
      <source>For a copier, an ECG machine or a phone that drops files: each new file in the folder is opened and read by itself once it is whole. Files stay where they are.</source>
      <translation>Para una fotocopiadora, un electrocardiógrafo o un teléfono que deja archivos: cada archivo nuevo de la carpeta se abre y se lee solo en cuanto está completo. Los archivos se quedan donde están.</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Carpeta que se vigila</translation>
    </message>
    <message>
      <source>Folder for scanned pages</source>
      <translation>Carpeta de páginas escaneadas</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Escáner</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Pages go to</source>
      <translation>Las páginas van a</translation>
    </message>
    <message>
      <source>Scanning…</source>
      <translation>Escaneando…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Mirando…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Scanning page {number}…</source>
      <translation>Escaneando la página {number}…</translation>
    </message>
    <message>
      <source>Pages scanned: {n}</source>
      <translation>Páginas escaneadas: {n}</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>Cancelado.</translation>
    </message>
    <message>
      <source>Pages kept: {n}.</source>
      <translation>Páginas guardadas: {n}.</translation>
    </message>
    <message>
      <source>A quick look at low resolution; draw the region to scan on it</source>
      <translation>Un vistazo rápido a baja resolución; dibuje en él la zona que se escanea</translation>
    </message>
    <message>
      <source>A preview would draw a sheet from the feeder: choose the flatbed</source>
      <translation>Una vista previa tomaría una hoja del alimentador: elija el cristal</translation>
    </message>
  </context>
  <context>
    <name>ScanForm</name>
    <message>
      <source>Where the paper lies</source>
      <translation>Dónde está el papel</translation>
    </message>
    <message>
      <source>{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and scans about twice as fast as 300. Choose more only to keep finer pictures.</source>
      <translation>{dpi} ppp es todo lo que necesita la lectura (8 píxeles por milímetro de papel), y se escanea casi el doble de rápido que a 300. Elija más solo para guardar imágenes más finas.</translation>
    </message>
    <message>
      <source>The reading needs no colour: gray scans as well and takes a third the room.</source>
      <translation>La lectura no necesita color: el gris sirve igual y ocupa un tercio.</translation>
    </message>
    <message>
      <source>The whole glass cuts nothing off: the paper's edges are found afterwards.</source>
      <translation>Todo el cristal no corta nada: los bordes del papel se encuentran después.</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>&amp;Origen</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Resolución</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <translation>Co&amp;lores</translation>
    </message>
    <message>
      <source>Pa&amp;per</source>
      <translation>Pa&amp;pel</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} ppp</translation>
    </message>
    <message>
      <source>Whole area, the paper is found on it</source>
      <translation>Toda la superficie, el papel se encuentra en ella</translation>
    </message>
    <message>
      <source>Flatbed</source>
      <translation>Cristal</translation>
    </message>
    <message>
      <source>Feeder, all its pages</source>
      <translation>Alimentador, todas sus páginas</translation>
    </message>
    <message>
      <source>Gray</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
  </context>
  <context>
    <name>ScannerChoice</name>
    <message>
      <source>No scanner yet</source>
      <translation>Aún no hay escáner</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Escáner</translation>
    </message>
    <message>
      <source>By &amp;address…</source>
      <translation>Por &amp;dirección…</translation>
    </message>
    <message>
      <source>Use a network scanner that is not found, by its name or IP address</source>
      <translation>Usar un escáner de red que no se encuentra, por su nombre o dirección IP</translation>
    </message>
    <message>
      <source>Searching for scanners…</source>
      <translation>Buscando escáneres…</translation>
    </message>
    <message>
      <source>S&amp;top searching</source>
      <translation>&amp;Dejar de buscar</translation>
    </message>
    <message>
      <source>No scanner was found. Check that it is switched on and connected, then search again; a network scanner can also be entered by its address.</source>
      <translation>No se encontró ningún escáner. Compruebe que está encendido y conectado, y busque de nuevo; un escáner de red también se puede indicar por su dirección.</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
      <source>Scanner by address</source>
      <translation>Escáner por dirección</translation>
    </message>
    <message>
      <source>Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:</source>
      <translation>Nombre o dirección del escáner de red (eSCL, AirScan), como 192.168.1.20:</translation>
    </message>
  </context>
  <context>
    <name>ScanPreview</name>
    <message>
      <source>Preview, with the region to scan</source>
      <translation>Vista previa, con la zona que se escanea</translation>
    </message>
    <message>
      <source>No preview yet. It shows what lies on the flatbed, in a few seconds.</source>
      <translation>Aún no hay vista previa. Muestra lo que hay en el cristal, en unos segundos.</translation>
    </message>
    <message>
      <source>The whole glass is scanned.</source>
      <translation>Se escanea todo el cristal.</translation>
    </message>
    <message>
      <source>Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.</source>
      <translation>Solo se escanean {width} x {height} mm, a {left} mm de la izquierda y {top} hacia abajo.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or make room on the disk.</source>
      <translation>No se pudo escribir {1} ({2}). Elija otro lugar, o haga sitio en el disco.</translation>
    </message>
    <message>
      <source>The backup {1} is not what it should be, and was thrown away. Check the disk, or choose another place.</source>
      <translation>La copia {1} no es lo que debería ser, y se desechó. Compruebe el disco, o elija otro lugar.</translation>
    </message>
    <message>
      <source>The records in {1} could not be used ({2}: {3}). Close ecgdesk, open it again, and report it if it happens again.</source>
      <translation>No se pudieron usar los registros de {1} ({2}: {3}). Cierre ecgdesk, ábralo de nuevo y avise si vuelve a ocurrir.</translation>
    </message>
    <message>
      <source>This key is not that of {1}. Open it with its own.</source>
      <translation>Esta clave no es la de {1}. Ábralo con la suya.</translation>
    </message>
    <message>
      <source>Another ecgdesk, or a backup program, is using {1}. Close it and try again.</source>
      <translation>Otro ecgdesk, o un programa de copias, está usando {1}. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The disk is full, and nothing was kept. Make room on the disk and try again.</source>
      <translation>El disco está lleno y no se guardó nada. Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be opened for writing. Check that the folder is there and that you may write to it.</source>
      <translation>Los registros de {1} no se pueden abrir para escribir. Compruebe que la carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
      <source>The system's keychain cannot be used ({1}). Unlock it and try again, or protect the records with a passphrase.</source>
      <translation>No se puede usar el llavero del sistema ({1}). Desbloquéelo e inténtelo de nuevo, o proteja los registros con una frase de acceso.</translation>
    </message>
    <message>
      <source>The passphrase is too short. Take at least {1} letters; four words that do not belong together are easy to keep in mind and hard to guess.</source>
      <translation>La frase de acceso es demasiado corta. Use al menos {1} letras; cuatro palabras sin relación son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
      <source>{1} has no passphrase: its key is in the keychain of the computer and the user it was made by. Take a backup there, with a passphrase, and restore it here.</source>
      <translation>{1} no tiene frase de acceso: su clave está en el llavero del ordenador y del usuario que lo hizo. Haga allí una copia con una frase de acceso y restáurela aquí.</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard's language and Caps Lock. If you are certain of it, the file may be damaged: restore the last backup.</source>
      <translation>La frase de acceso no es correcta. Compruebe el idioma del teclado y el bloqueo de mayúsculas. Si está seguro de ella, el archivo puede estar dañado: restaure la última copia.</translation>
    </message>
    <message>
      <source>The system's keychain did not keep the key. Protect the records with a passphrase instead.</source>
      <translation>El llavero del sistema no guardó la clave. Proteja los registros con una frase de acceso.</translation>
    </message>
    <message>
      <source>The keychain of this user does not hold the key of {1}. Records open only for the user and on the computer that made them; elsewhere, restore a backup.</source>
      <translation>El llavero de este usuario no tiene la clave de {1}. Los registros se abren solo para el usuario y en el ordenador que los hizo; en otro, restaure una copia.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be read ({2}). Check that the file is there and that you may read it.</source>
      <translation>No se pueden leer los registros de {1} ({2}). Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {1} s, then try again.</source>
      <translation>Demasiadas frases de acceso equivocadas. Espere {1} s e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The records in {1} are damaged ({2}). Do not write to them any more: restore the last backup.</source>
      <translation>Los registros de {1} están dañados ({2}). No escriba más en ellos: restaure la última copia.</translation>
    </message>
    <message>
      <source>The records in {1} were written by a newer ecgdesk (version {2} of the archive; this one knows {3}). Update ecgdesk.</source>
      <translation>Los registros de {1} los escribió un ecgdesk más nuevo (versión {2} del archivo; este conoce la {3}). Actualice ecgdesk.</translation>
    </message>
    <message>
      <source>This record is no longer there: it was removed, here or elsewhere.</source>
      <translation>Este registro ya no existe: se eliminó, aquí o en otro lugar.</translation>
    </message>
    <message>
      <source>{1} is there already. Open it, or choose another name.</source>
      <translation>{1} ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
      <source>This record was changed in another window in the meantime. Open it again and repeat your change.</source>
      <translation>Este registro se cambió mientras tanto en otra ventana. Ábralo de nuevo y repita su cambio.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or read fewer pages at a time.</source>
      <translation>{1} necesita más memoria de la que este ordenador tiene libre. Cierre otros programas, o lea menos páginas a la vez.</translation>
    </message>
    <message>
      <source>No sheet was found on this page. Set its corners, then export it.</source>
      <translation>No se encontró ninguna hoja en esta página. Ponga sus esquinas y después expórtela.</translation>
    </message>
    <message>
      <source>No row of traces was found on this page, so there is nothing to export.</source>
      <translation>No se encontró ninguna fila de trazados en esta página, así que no hay nada que exportar.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place.</source>
      <translation>No se pudo escribir {1} ({2}). Elija otro lugar.</translation>
    </message>
    <message>
      <source>There is no pack that reads beats. Install one with `ecgdesk packs`.</source>
      <translation>No hay ningún paquete que lea latidos. Instale uno con `ecgdesk packs`.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place for it, or close the program that has it open.</source>
      <translation>No se pudo escribir {1} ({2}). Elija otro lugar, o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
      <source>There is no printer called {1} (there is: {2}).</source>
      <translation>No hay ninguna impresora llamada {1} (hay: {2}).</translation>
    </message>
    <message>
      <source>The printer took no page. Check that it is on and reachable, then print again.</source>
      <translation>La impresora no tomó ninguna página. Compruebe que está encendida y accesible, e imprima de nuevo.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or close the program that has it open.</source>
      <translation>No se pudo escribir {1} ({2}). Elija otro lugar, o cierre el programa que lo tiene abierto.</translation>
    </message>
    <message>
      <source>The salt in {1} was cut short. Put back a copy of it.</source>
      <translation>La sal de {1} quedó cortada. Ponga de nuevo una copia.</translation>
    </message>
    <message>
      <source>No trace was found on this page, so what is text and what is trace cannot be told apart. Leave this record out.</source>
      <translation>No se encontró trazado en esta página, así que no se puede separar el texto del trazado. Deje fuera este registro.</translation>
    </message>
    <message>
      <source>The salt in {1} cannot be used. If you have a copy of it, put it back; without it the same patients get other pseudonyms than before.</source>
      <translation>No se puede usar la sal de {1}. Si tiene una copia, póngala de nuevo; sin ella los mismos pacientes reciben otros seudónimos que antes.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its model does not answer as its manifest says. Ask where it came from for another version.</source>
      <translation>El paquete {1} no se instala: su modelo no responde como dice su manifiesto. Pida otra versión a quien se lo dio.</translation>
    </message>
    <message>
      <source>There is no pack called {1} of your own to remove. Packs that came with ecgdesk stay.</source>
      <translation>No tiene ningún paquete propio llamado {1} que quitar. Los paquetes que vienen con ecgdesk se quedan.</translation>
    </message>
    <message>
      <source>{1} is not a pack: it {2}.</source>
      <translation>{1} no es un paquete: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its signature does not fit. It was changed on the way, or signed by somebody whom this ecgdesk does not know. Get it again from where it came, or update ecgdesk first.</source>
      <translation>El paquete {1} no se ha instalado: su firma no coincide. Se modificó por el camino, o lo firmó alguien a quien este ecgdesk no conoce. Consígalo de nuevo de donde vino, o actualice antes ecgdesk.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it calls itself {2}. A pack's name has at most 40 small letters, digits, - and _, and is no name that Windows keeps.</source>
      <translation>El paquete {1} no se instala: se llama a sí mismo {2}. El nombre de un paquete tiene como máximo 40 letras minúsculas, cifras, - y _, y no es un nombre reservado por Windows.</translation>
    </message>
    <message>
      <source>The pack {1} could not be installed in {2} ({3}). Make room there, or ask who looks after this computer.</source>
      <translation>El paquete {1} no se pudo instalar en {2} ({3}). Haga sitio allí, o pregunte a quien cuida este ordenador.</translation>
    </message>
    <message>
      <source>The pack in {1} could not be removed ({2}). Close ecgdesk everywhere and try again.</source>
      <translation>El paquete de {1} no se pudo quitar ({2}). Cierre ecgdesk en todas partes e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>There is no file {1}.</source>
      <translation>No hay ningún archivo {1}.</translation>
    </message>
    <message>
      <source>{1} is not a whole {2} file ({3}). Get it again from where it came.</source>
      <translation>{1} no es un archivo {2} completo ({3}). Consígalo de nuevo de donde vino.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it holds {2}, which does not belong in a pack. A pack is {3} and nothing else.</source>
      <translation>El paquete {1} no se instala: contiene {2}, que no es propio de un paquete. Un paquete es {3} y nada más.</translation>
    </message>
    <message>
      <source>A pack called {1} is in {2} already. Remove it first: `ecgdesk packs remove {3}`.</source>
      <translation>Ya hay un paquete llamado {1} en {2}. Quítelo primero: `ecgdesk packs remove {3}`.</translation>
    </message>
    <message>
      <source>The pack {1} in {2} is not signed: nobody vouches for where it comes from, or that it was not changed on the way. Install it only if you know who made it and got it from them.</source>
      <translation>El paquete {1} de {2} no está firmado: nadie garantiza de dónde viene ni que no se haya modificado por el camino. Instálelo solo si sabe quién lo hizo y lo recibió de esa persona.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its {2} is larger than {3} MB, which no pack needs.</source>
      <translation>El paquete {1} no se instala: su {2} supera {3} MB, que ningún paquete necesita.</translation>
    </message>
    <message>
      <source>The model of the pack {1} cannot be run here ({2}). Install the pack again, or another version of it.</source>
      <translation>El modelo del paquete {1} no se puede ejecutar aquí ({2}). Instale de nuevo el paquete, u otra versión.</translation>
    </message>
    <message>
      <source>There is no pack called {1}. Packs installed here: {2}.</source>
      <translation>No hay ningún paquete llamado {1}. Paquetes instalados aquí: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} has no panel called {2}. It has: {3}.</source>
      <translation>El paquete {1} no tiene ningún panel llamado {2}. Tiene: {3}.</translation>
    </message>
    <message>
      <source>The manifest {1} names no finding.</source>
      <translation>El manifiesto {1} no nombra ningún hallazgo.</translation>
    </message>
    <message>
      <source>The manifest {1} is not a pack's. Install it again.</source>
      <translation>El manifiesto {1} no es de un paquete. Instálelo de nuevo.</translation>
    </message>
    <message>
      <source>The model of the pack {1} is not the one its manifest names: the file {2} was changed or damaged. Install the pack again.</source>
      <translation>El modelo del paquete {1} no es el que nombra su manifiesto: el archivo {2} se cambió o se dañó. Instale de nuevo el paquete.</translation>
    </message>
    <message>
      <source>The pack in {1} has manifest schema {2}, but this version of ecgdesk knows schema {3}. Update ecgdesk, or use an older pack.</source>
      <translation>El paquete de {1} tiene el esquema de manifiesto {2}, pero esta versión de ecgdesk conoce el esquema {3}. Actualice ecgdesk, o use un paquete más antiguo.</translation>
    </message>
    <message>
      <source>The manifest {1} is not complete ({2}). Install the pack again.</source>
      <translation>El manifiesto {1} no está completo ({2}). Instale de nuevo el paquete.</translation>
    </message>
    <message>
      <source>The manifest {1} cannot be read. Install the pack again.</source>
      <translation>No se puede leer el manifiesto {1}. Instale de nuevo el paquete.</translation>
    </message>
    <message>
      <source>The model of the pack in {1} cannot be read. Install the pack again.</source>
      <translation>No se puede leer el modelo del paquete de {1}. Instale de nuevo el paquete.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG itself.</source>
      <translation>{1} es un archivo DICOM sin imagen, onda ni PDF. Exporte el ECG mismo.</translation>
    </message>
    <message>
      <source>{1} is too large to be opened here. Export one ECG at a time.</source>
      <translation>{1} es demasiado grande para abrirlo aquí. Exporte un ECG cada vez.</translation>
    </message>
    <message>
      <source>{1} holds a waveform, but none of the twelve ECG leads.</source>
      <translation>{1} contiene una onda, pero ninguna de las doce derivaciones del ECG.</translation>
    </message>
    <message>
      <source>{1} does not say how many millivolts its samples are, so it cannot be drawn to scale.</source>
      <translation>{1} no dice cuántos milivoltios son sus muestras, así que no se puede dibujar a escala.</translation>
    </message>
    <message>
      <source>{1} is measured in {2}, which is no voltage.</source>
      <translation>{1} está medido en {2}, que no es un voltaje.</translation>
    </message>
    <message>
      <source>{1} holds a document that is no PDF. Export it as one.</source>
      <translation>{1} contiene un documento que no es PDF. Expórtelo como PDF.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file that is damaged or cut short ({2}). Export it again.</source>
      <translation>{1} es un archivo DICOM dañado o cortado ({2}). Expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>{1} is compressed as {2}, which cannot be opened here. Export it uncompressed, or as JPEG or PDF.</source>
      <translation>{1} está comprimido como {2}, que no se puede abrir aquí. Expórtelo sin comprimir, o como JPEG o PDF.</translation>
    </message>
    <message>
      <source>{1} has no page {2}; it has {3}.</source>
      <translation>{1} no tiene página {2}; tiene {3}.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no row of leads could be followed across the page. If it is one, set the corners of the paper.</source>
      <translation>Esto no parece un ECG: no se pudo seguir ninguna fila de derivaciones a lo largo de la página. Si lo es, ponga las esquinas del papel.</translation>
    </message>
    <message>
      <source>The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: do not rely on them.</source>
      <translation>El papel corrió a 50 mm/s. La frecuencia cardíaca es correcta, pero los hallazgos se aprendieron a 25 mm/s: no se fíe de ellos.</translation>
    </message>
    <message>
      <source>The heart rate is {1} a minute if the paper ran at 25 mm/s. If the page says 50 mm/s, set the speed of the paper by hand.</source>
      <translation>La frecuencia cardíaca es de {1} por minuto si el papel corrió a 25 mm/s. Si la página dice 50 mm/s, ponga a mano la velocidad del papel.</translation>
    </message>
    <message>
      <source>Nothing stands out of the traces as heartbeats do: what is steepest is only {1} times as steep as the rest, {2} times are needed. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Nada sobresale de los trazados como lo hacen los latidos: lo más empinado lo es solo {1} veces más que el resto, hacen falta {2} veces. Si es un ECG, atienda primero al paciente y los electrodos.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: what stands out of its rows comes neither regularly nor as in leads of one heart. If it is one, set the corners of the paper.</source>
      <translation>Esto no parece un ECG: lo que sobresale de sus filas no viene con regularidad ni como en las derivaciones de un mismo corazón. Si lo es, ponga las esquinas del papel.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy it or print it to PDF again.</source>
      <translation>{1} está dañado o se cortó al copiarlo. Cópielo o imprímalo de nuevo como PDF.</translation>
    </message>
    <message>
      <source>Page {1} of {2} {3}. Print it to a new PDF, or scan it as a picture.</source>
      <translation>Página {1} de {2} {3}. Imprímala en un PDF nuevo, o escanéela como imagen.</translation>
    </message>
    <message>
      <source>Page {1} of {2} is damaged and cannot be drawn. Print it to a new PDF, or scan it as a picture.</source>
      <translation>La página {1} de {2} está dañada y no se puede dibujar. Imprímala en un PDF nuevo, o escanéela como imagen.</translation>
    </message>
    <message>
      <source>Page {1} of {2} was not tried, because {3} pages before it took too long to draw. Print the page to a new PDF, or scan it as a picture.</source>
      <translation>La página {1} de {2} no se intentó, porque {3} páginas anteriores tardaron demasiado en dibujarse. Imprima la página en un PDF nuevo, o escanéela como imagen.</translation>
    </message>
    <message>
      <source>{1} is locked with a password. Open it in a PDF program, print it to a new PDF without a password, and open that.</source>
      <translation>{1} está bloqueado con contraseña. Ábralo en un programa de PDF, imprímalo en un PDF nuevo sin contraseña y abra ese.</translation>
    </message>
    <message>
      <source>{1} has {2} pages; at most {3} are read. Split it into smaller documents.</source>
      <translation>{1} tiene {2} páginas; se leen como máximo {3}. Divídalo en documentos más pequeños.</translation>
    </message>
    <message>
      <source>{1} takes more than {2} seconds to open. Print it to a new PDF, or scan the pages as pictures.</source>
      <translation>{1} tarda más de {2} segundos en abrirse. Imprímalo en un PDF nuevo, o escanee las páginas como imágenes.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy, scan or photograph the page again.</source>
      <translation>{1} está dañado o se cortó al copiarlo. Copie, escanee o fotografíe la página de nuevo.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or save the page smaller, and open it again.</source>
      <translation>{1} necesita más memoria de la que este ordenador tiene libre. Cierre otros programas, o guarde la página más pequeña, y ábrala de nuevo.</translation>
    </message>
    <message>
      <source>No heartbeats were found in the traces: nothing stands out as QRS complexes do. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>No se encontraron latidos en los trazados: nada sobresale como los complejos QRS. Si es un ECG, atienda primero al paciente y los electrodos.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: only {1} of the ink is like a trace. If it is one, set the corners of the paper.</source>
      <translation>Esto no parece un ECG: solo {1} de la tinta parece un trazado. Si lo es, ponga las esquinas del papel.</translation>
    </message>
    <message>
      <source>The picture is {1} times as long as it is wide. Cut it into pieces of about ten seconds, and open them one by one.</source>
      <translation>La imagen es {1} veces más larga que ancha. Córtela en trozos de unos diez segundos y ábralos uno a uno.</translation>
    </message>
    <message>
      <source>The page has only {1} x {2} pixels. Take a larger picture: {3} pixels across are the least.</source>
      <translation>La página tiene solo {1} x {2} píxeles. Tome una imagen mayor: hacen falta al menos {3} píxeles de ancho.</translation>
    </message>
    <message>
      <source>The paper has only {1} % of full brightness, {2} % are needed. Take the picture in better light.</source>
      <translation>El papel tiene solo un {1} % del brillo pleno, hace falta un {2} %. Tome la imagen con mejor luz.</translation>
    </message>
    <message>
      <source>No ECG trace was found on this page. If it is an ECG, set the corners of the paper.</source>
      <translation>No se encontró ningún trazado de ECG en esta página. Si es un ECG, ponga las esquinas del papel.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no grid was found, and {1} row{2} of what may be traces ({3} of the ink there). If it is one, set the corners of the paper.</source>
      <translation>Esto no parece un ECG: no hay cuadrícula, y {1} fila{2} de lo que pueden ser trazados ({3} de la tinta). Si lo es, ponga las esquinas del papel.</translation>
    </message>
    <message>
      <source>No grid was found, so millimetres are guessed from the length of the traces. Check the corners of the paper, or set the scale by hand.</source>
      <translation>No se encontró cuadrícula, así que los milímetros se estiman por la longitud de los trazados. Compruebe las esquinas del papel, o ponga la escala a mano.</translation>
    </message>
    <message>
      <source>Traces come closer than {1} mm to the {2} edge of the page and may be cut off. Move the corners outwards, or take in the whole paper.</source>
      <translation>Los trazados llegan a menos de {1} mm del borde de la página ({2}) y pueden estar cortados. Mueva las esquinas hacia fuera, o tome todo el papel.</translation>
    </message>
    <message>
      <source>The page is blank: nothing on it is {1} % darker than the paper and its grid. Check that this is the printed side.</source>
      <translation>La página está en blanco: nada en ella es un {1} % más oscuro que el papel y su cuadrícula. Compruebe que es el lado impreso.</translation>
    </message>
    <message>
      <source>The rows do not beat together: their strokes agree by {1} %, those of an ECG by {2} % and more. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Las filas no laten a la vez: sus trazos coinciden en un {1} %, los de un ECG en un {2} % o más. Si es un ECG, atienda primero al paciente y los electrodos.</translation>
    </message>
    <message>
      <source>Heartbeats hardly stand out from the traces. Check that this is an ECG, and do not rely on the reading.</source>
      <translation>Los latidos apenas sobresalen de los trazados. Compruebe que es un ECG, y no se fíe de la lectura.</translation>
    </message>
    <message>
      <source>Hold the phone closer, or scan at 150 dpi: the trace shows {1} pixels per millimetre, {2} are needed.</source>
      <translation>Acerque el teléfono, o escanee a 150 ppp: el trazado muestra {1} píxeles por milímetro, hacen falta {2}.</translation>
    </message>
    <message>
      <source>The traces are {1} mm long; a whole page has {2} mm (10 seconds at 25 mm/s). Take in the whole paper.</source>
      <translation>Los trazados miden {1} mm; una página entera tiene {2} mm (10 segundos a 25 mm/s). Tome todo el papel.</translation>
    </message>
    <message>
      <source>The picture is blurred: the edge of the trace is {1} mm wide, {2} mm at most can be read well. Hold the phone still and tap the trace to focus.</source>
      <translation>La imagen está borrosa: el borde del trazado tiene {1} mm de ancho, con {2} mm como mucho se lee bien. Mantenga quieto el teléfono y toque el trazado para enfocar.</translation>
    </message>
    <message>
      <source>The trace is faint: {1} % darker than the paper, {2} % are needed. Scan the paper itself and not a copy, or photograph it in even light.</source>
      <translation>El trazado es débil: un {1} % más oscuro que el papel, hace falta un {2} %. Escanee el papel mismo y no una copia, o fotografíelo con luz uniforme.</translation>
    </message>
    <message>
      <source>Glare hides {1} % of the traces, {2} % at most can be read well. Tilt the phone or the paper, and switch the flash off.</source>
      <translation>Un reflejo oculta el {1} % de los trazados, con el {2} % como mucho se lee bien. Incline el teléfono o el papel, y apague el flash.</translation>
    </message>
    <message>
      <source>{1} could not be read from the disk ({2}). Check the drive, or copy the file again.</source>
      <translation>No se pudo leer {1} del disco ({2}). Compruebe la unidad, o copie el archivo de nuevo.</translation>
    </message>
    <message>
      <source>{1} is a HEIC picture, which cannot be opened here yet. Set the phone to save JPEG (“most compatible”), or save the picture as JPEG, and open that.</source>
      <translation>{1} es una imagen HEIC, que aún no se puede abrir aquí. Configure el teléfono para guardar JPEG («más compatible»), o guarde la imagen como JPEG y ábrala.</translation>
    </message>
    <message>
      <source>{1} has {2} MB; at most {3} MB can be opened. Save the page as a JPEG, or split the document.</source>
      <translation>{1} tiene {2} MB; se pueden abrir como máximo {3} MB. Guarde la página como JPEG, o divida el documento.</translation>
    </message>
    <message>
      <source>{1} is empty: it has no bytes. Copy or scan the page again.</source>
      <translation>{1} está vacío: no tiene bytes. Copie o escanee la página de nuevo.</translation>
    </message>
    <message>
      <source>{1} is not a picture or a PDF: {2}. {3} files can be opened.</source>
      <translation>{1} no es una imagen ni un PDF: {2}. Se pueden abrir archivos {3}.</translation>
    </message>
    <message>
      <source>{1} is a {2} file, which cannot be opened yet. Save the page as JPEG, PNG or PDF and open that.</source>
      <translation>{1} es un archivo {2}, que aún no se puede abrir. Guarde la página como JPEG, PNG o PDF y ábrala.</translation>
    </message>
    <message>
      <source>{1} was not found. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>No se encontró {1}. Puede haberse movido o renombrado, o su unidad no está conectada.</translation>
    </message>
    <message>
      <source>{1} may not be read by this user. Ask for permission, or copy it to a folder of your own.</source>
      <translation>Este usuario no puede leer {1}. Pida permiso, o cópielo a una carpeta suya.</translation>
    </message>
    <message>
      <source>{1} is not a name that a file can have. Check the name.</source>
      <translation>{1} no es un nombre que pueda tener un archivo. Compruebe el nombre.</translation>
    </message>
    <message>
      <source>{1} is a folder, not a page. Open the files in it.</source>
      <translation>{1} es una carpeta, no una página. Abra los archivos que contiene.</translation>
    </message>
    <message>
      <source>{1} is not a file but a device. Choose a file.</source>
      <translation>{1} no es un archivo sino un dispositivo. Elija un archivo.</translation>
    </message>
    <message>
      <source>No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.</source>
      <translation>No se encontró ningún latido en esta página. Si muestra una tira de ritmo, ponga las esquinas del papel.</translation>
    </message>
    <message>
      <source>This is a picture of one beat: without the beats around it nobody can see whether it comes early, so supraventricular ectopic beats may pass for normal ones.</source>
      <translation>Es la imagen de un solo latido: sin los latidos vecinos nadie puede ver si llega antes de tiempo, así que los ectópicos supraventriculares pueden pasar por normales.</translation>
    </message>
    <message>
      <source>{1} could not scan. Switch it off and on, and scan again.</source>
      <translation>{1} no pudo escanear. Apáguelo, enciéndalo y escanee otra vez.</translation>
    </message>
    <message>
      <source>Paper is jammed in {1}. Open it, take the paper out, and scan that page again.</source>
      <translation>Hay papel atascado en {1}. Ábralo, saque el papel y escanee esa página otra vez.</translation>
    </message>
    <message>
      <source>The feeder of {1} is empty. Put the pages in, or choose the flatbed.</source>
      <translation>El alimentador de {1} está vacío. Ponga las páginas, o elija el cristal.</translation>
    </message>
    <message>
      <source>The cover of {1} is open. Close it and scan again.</source>
      <translation>La tapa de {1} está abierta. Ciérrela y escanee otra vez.</translation>
    </message>
    <message>
      <source>{1} is busy with something else. Wait until it has finished, close other scanning programs, and scan again.</source>
      <translation>{1} está ocupado con otra cosa. Espere a que termine, cierre otros programas de escaneo y escanee otra vez.</translation>
    </message>
    <message>
      <source>{1} does not allow this user to scan. Ask who looks after the computer for access to the scanner (on Linux: the group “scanner”).</source>
      <translation>{1} no permite escanear a este usuario. Pida acceso al escáner a quien cuida del ordenador (en Linux: el grupo «scanner»).</translation>
    </message>
    <message>
      <source>There is not enough memory for this scan on {1}. Choose a lower resolution, gray or a smaller region, and scan again.</source>
      <translation>No hay memoria suficiente para este escaneo en {1}. Elija una resolución menor, gris o una zona más pequeña, y escanee otra vez.</translation>
    </message>
    <message>
      <source>{1} stopped while it was sending the page, so that page was not kept. Check its cable or network, and scan the page again.</source>
      <translation>{1} se detuvo mientras enviaba la página, así que esa página no se guardó. Compruebe el cable o la red, y escanee la página otra vez.</translation>
    </message>
    <message>
      <source>{1} does not answer. Check that it is switched on and that its cable or network is connected, then scan again.</source>
      <translation>{1} no responde. Compruebe que está encendido y que su cable o la red está conectado, y escanee otra vez.</translation>
    </message>
    <message>
      <source>{1} was silent for too long, so the scan was given up. Switch it off and on, and scan again.</source>
      <translation>{1} estuvo demasiado tiempo sin responder y el escaneo se abandonó. Apáguelo, enciéndalo y escanee otra vez.</translation>
    </message>
    <message>
      <source>{1} cannot scan with these settings. Choose another resolution or source.</source>
      <translation>{1} no puede escanear con estos ajustes. Elija otra resolución u otro origen.</translation>
    </message>
    <message>
      <source>Scanning on {1} was cancelled. Pages scanned before are kept.</source>
      <translation>El escaneo en {1} se canceló. Las páginas escaneadas antes se guardan.</translation>
    </message>
    <message>
      <source>{1} has no {2}. It has: {3}. Choose that.</source>
      <translation>{1} no tiene {2}. Tiene: {3}. Elija eso.</translation>
    </message>
    <message>
      <source>The region chosen lies outside the {1} x {2} mm that this scanner can see. Choose it again on a new preview.</source>
      <translation>La zona elegida queda fuera de los {1} x {2} mm que ve este escáner. Elíjala de nuevo en una vista previa nueva.</translation>
    </message>
    <message>
      <source>Searching for scanners ({1}) failed: {2}. Other scanners can be used.</source>
      <translation>La búsqueda de escáneres ({1}) falló: {2}. Se pueden usar otros escáneres.</translation>
    </message>
    <message>
      <source>{1} could not be used, because its driver failed ({2}). Switch the scanner off and on, and scan again.</source>
      <translation>No se pudo usar {1}, porque falló su controlador ({2}). Apague y encienda el escáner, y escanee de nuevo.</translation>
    </message>
    <message>
      <source>“{1}” is not the address of a scanner. Enter its number on the network, such as 192.168.1.20, or the address its maker gives.</source>
      <translation>«{1}» no es la dirección de un escáner. Indique su número en la red, como 192.168.1.20, o la dirección que da su fabricante.</translation>
    </message>
    <message>
      <source>status {1}</source>
      <translation>estado {1}</translation>
    </message>
    <message>
      <source>{1} does not answer as a scanner does (eSCL, also called AirScan or AirPrint scanning). Check the address, and that scanning over the network is switched on in its settings.</source>
      <translation>{1} no responde como un escáner (eSCL, también llamado AirScan o AirPrint). Compruebe la dirección, y que el escaneo por red está encendido en sus ajustes.</translation>
    </message>
    <message>
      <source>{1} sends us to another address. Enter that address instead.</source>
      <translation>{1} nos envía a otra dirección. Indique esa en su lugar.</translation>
    </message>
    <message>
      <source>{1} sent an answer far too large to be a page, so it was not kept. Choose a lower resolution, and scan again.</source>
      <translation>{1} envió una respuesta demasiado grande para ser una página, así que no se guardó. Elija una resolución menor y escanee de nuevo.</translation>
    </message>
    <message>
      <source>a document type</source>
      <translation>un tipo de documento</translation>
    </message>
    <message>
      <source>not capabilities: {1}</source>
      <translation>no son capacidades: {1}</translation>
    </message>
    <message>
      <source>no source of paper</source>
      <translation>sin origen de papel</translation>
    </message>
    <message>
      <source>too many elements</source>
      <translation>demasiados elementos</translation>
    </message>
    <message>
      <source>The pages of the watched folder {1} cannot be kept in that folder itself: each would be new again. Choose another folder.</source>
      <translation>Las páginas de la carpeta vigilada {1} no se pueden guardar en ella misma: cada una sería nueva otra vez. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read.</source>
      <translation>No se puede leer la carpeta vigilada {1}.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read ({2}). Check that it is there and its drive is connected.</source>
      <translation>No se puede leer la carpeta vigilada {1} ({2}). Compruebe que existe y que su unidad está conectada.</translation>
    </message>
    <message>
      <source>The watched folder {1} does not answer. Check that its drive is connected, and watch it again.</source>
      <translation>La carpeta vigilada {1} no responde. Compruebe que su unidad está conectada, y vigílela de nuevo.</translation>
    </message>
    <message>
      <source>Scanners of macOS cannot be used, because the library pyobjc is missing. Install ecgdesk again.</source>
      <translation>No se pueden usar los escáneres de macOS, porque falta la biblioteca pyobjc. Instale ecgdesk de nuevo.</translation>
    </message>
    <message>
      <source>{1} has no {2}.</source>
      <translation>{1} no tiene {2}.</translation>
    </message>
    <message>
      <source>The disk of {1} is full, so the page could not be kept. Make room and scan again.</source>
      <translation>El disco de {1} está lleno, así que no se pudo guardar la página. Haga sitio y escanee de nuevo.</translation>
    </message>
    <message>
      <source>The page could not be kept in {1} ({2}). Choose another folder and scan again.</source>
      <translation>No se pudo guardar la página en {1} ({2}). Elija otra carpeta y escanee de nuevo.</translation>
    </message>
    <message>
      <source>Pages cannot be written to {1} ({2}). Choose another folder.</source>
      <translation>No se pueden escribir páginas en {1} ({2}). Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{1} cannot be used on this computer: what reaches it ({2}) is not installed. Choose another scanner.</source>
      <translation>{1} no se puede usar en este ordenador: no está instalado lo que lo alcanza ({2}). Elija otro escáner.</translation>
    </message>
    <message>
      <source>“{1}” is no scanner that was found. `ecgdesk scan --list` names them.</source>
      <translation>«{1}» no es un escáner encontrado. `ecgdesk scan --list` los nombra.</translation>
    </message>
    <message>
      <source>{1} cannot be used, because the program scanimage could not be started ({2}). Install the package sane-utils.</source>
      <translation>{1} no se puede usar, porque no se pudo iniciar el programa scanimage ({2}). Instale el paquete sane-utils.</translation>
    </message>
    <message>
      <source>Windows scanners cannot be used, because the library comtypes is missing. Install ecgdesk again.</source>
      <translation>No se pueden usar los escáneres de Windows, porque falta la biblioteca comtypes. Instale ecgdesk de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Look</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>Colores de la ventana</translation>
    </message>
    <message>
      <source>The ECG itself is always shown in its own colours.</source>
      <translation>El ECG mismo se muestra siempre con sus propios colores.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>The window changes at once. Pages stay open.</source>
      <translation>La ventana cambia enseguida. Las páginas siguen abiertas.</translation>
    </message>
    <message>
      <source>Side on which the window begins</source>
      <translation>Lado en que empieza la ventana</translation>
    </message>
    <message>
      <source>The ECG itself is never mirrored.</source>
      <translation>El ECG mismo nunca se invierte.</translation>
    </message>
    <message>
      <source>As the language</source>
      <translation>Según el idioma</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Your read first</source>
      <translation>Su lectura primero</translation>
    </message>
    <message>
      <source>Say what you see on the page before the program shows its reading: a machine's wrong reading misleads even those who know better.</source>
      <translation>Diga lo que ve en la página antes de que el programa muestre su lectura: la lectura errónea de una máquina confunde incluso a quienes saben más.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>List the files that were opened last</source>
      <translation>Listar los archivos abiertos por última vez</translation>
    </message>
    <message>
      <source>Names of files may name patients. Switching this off empties the list.</source>
      <translation>Los nombres de archivos pueden nombrar a pacientes. Apagar esto vacía la lista.</translation>
    </message>
    <message>
      <source>Keep the work under way, to bring it back after a crash</source>
      <translation>Guardar el trabajo en curso, para recuperarlo tras un fallo</translation>
    </message>
    <message>
      <source>Kept in your own folder until the program is closed, and encrypted with a key in the system's keychain. Without a keychain, only the places of files and corners are kept.</source>
      <translation>Se guarda en su propia carpeta hasta que se cierra el programa, cifrado con una clave del llavero del sistema. Sin llavero solo se guardan los lugares de los archivos y las esquinas.</translation>
    </message>
    <message>
      <source>Keep a record of every page that is read</source>
      <translation>Guardar un registro de cada página leída</translation>
    </message>
    <message>
      <source>While the records are open; also of whole folders. They are encrypted.</source>
      <translation>Mientras los registros están abiertos; también de carpetas enteras. Están cifrados.</translation>
    </message>
    <message>
      <source>Lock the records when nobody uses the program for</source>
      <translation>Cerrar los registros cuando nadie usa el programa durante</translation>
    </message>
    <message>
      <source>5 minutes</source>
      <translation>5 minutos</translation>
    </message>
    <message>
      <source>15 minutes</source>
      <translation>15 minutos</translation>
    </message>
    <message>
      <source>An hour</source>
      <translation>Una hora</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Flat sheet</source>
      <translation>Hoja plana</translation>
    </message>
    <message>
      <source>Most of it from {leads} ({share}).</source>
      <translation>Sobre todo por {leads} ({share}).</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>Se supone que las derivaciones están en el orden habitual.</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard</source>
      <translation>Teclado</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>Layout {name}.</source>
      <translation>Disposición {name}.</translation>
    </message>
    <message>
      <source>Rhythm strip: {leads}.</source>
      <translation>Tira de ritmo: {leads}.</translation>
    </message>
    <message>
      <source>{rate} beats a minute.</source>
      <translation>{rate} latidos por minuto.</translation>
    </message>
    <message>
      <source>RR intervals regular.</source>
      <translation>Intervalos RR regulares.</translation>
    </message>
    <message>
      <source>RR intervals irregular.</source>
      <translation>Intervalos RR irregulares.</translation>
    </message>
    <message>
      <source>No calibration pulse: 10 mm/mV assumed.</source>
      <translation>Sin pulso de calibración: se suponen 10 mm/mV.</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>Se supone que las derivaciones están en el orden habitual.</translation>
    </message>
  </context>
  <context>
    <name>TraceOverlay</name>
    <message>
      <source>Show the &amp;trace</source>
      <translation>Mostrar el &amp;trazado leído</translation>
    </message>
    <message>
      <source>Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)</source>
      <translation>Dibujar sobre la hoja lo leído de cada derivación, con los picos R (Ctrl+T)</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Page with the four corners of the paper</source>
      <translation>Página con las cuatro esquinas del papel</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open an ECG page</source>
      <translation>Abra una página de ECG</translation>
    </message>
    <message>
      <source>A photograph, a scan or a PDF of a printed ECG.
Drop files or folders anywhere in this window, or choose them:</source>
      <translation>Una fotografía, un escaneo o un PDF de un ECG impreso.
Suelte archivos o carpetas en cualquier lugar de esta ventana, o elíjalos:</translation>
    </message>
    <message>
      <source>Photograph or scan the page.</source>
      <translation>Fotografíe o escanee la página.</translation>
    </message>
    <message>
      <source>Check the four corners.</source>
      <translation>Compruebe las cuatro esquinas.</translation>
    </message>
    <message>
      <source>Read what the program sees.</source>
      <translation>Lea lo que ve el programa.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>This pack does not look for: {names}.</source>
      <translation>Este paquete no busca: {names}.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>El trabajo se canceló.</translation>
    </message>
    <message>
      <source>left</source>
      <translation>izquierdo</translation>
    </message>
    <message>
      <source>right</source>
      <translation>derecho</translation>
    </message>
    <message>
      <source>top</source>
      <translation>superior</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>inferior</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>unsure: {names}</source>
      <translation>dudoso: {names}</translation>
    </message>
    <message>
      <source>nothing present</source>
      <translation>nada presente</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>leyendo…</translation>
    </message>
    <message>
      <source>read</source>
      <translation>leída</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fallida</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>revisada</translation>
    </message>
    <message>
      <source>Page of a record</source>
      <translation>Página de un registro</translation>
    </message>
    <message>
      <source>Pasted page</source>
      <translation>Página pegada</translation>
    </message>
    <message>
      <source>{name}, page {number}</source>
      <translation>{name}, página {number}</translation>
    </message>
    <message>
      <source>{name}, sheet {number}</source>
      <translation>{name}, hoja {number}</translation>
    </message>
  </context>
  <context>
    <name>WorklistDock</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Search pages</source>
      <translation>Buscar páginas</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Mostrar todas las páginas</translation>
    </message>
    <message>
      <source>Pages: {total}</source>
      <translation>Páginas: {total}</translation>
    </message>
    <message>
      <source>Pages: {shown} of {total}</source>
      <translation>Páginas: {shown} de {total}</translation>
    </message>
  </context>
</TS>
