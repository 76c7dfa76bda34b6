<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
  <context>
    <name>_Caption</name>
    <message>
      <source>What the network went by on this sheet, not where a disease is.</source>
      <translation>Em que a rede se baseou nesta folha, não onde está uma doença.</translation>
    </message>
    <message>
      <source>spoke for it</source>
      <translation>a favor</translation>
    </message>
    <message>
      <source>spoke against</source>
      <translation>contra</translation>
    </message>
  </context>
  <context>
    <name>_FoldButton</name>
    <message>
      <source>Absent findings: {count}</source>
      <translation>Achados ausentes: {count}</translation>
    </message>
    <message>
      <source>Hide them</source>
      <translation>Ocultá-los</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Mostrá-los</translation>
    </message>
  </context>
  <context>
    <name>_Form</name>
    <message>
      <source>A note, if you like</source>
      <translation>Uma nota, se quiser</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>V&amp;oltar</translation>
    </message>
    <message>
      <source>&amp;Show the program's reading</source>
      <translation>&amp;Mostrar a leitura do programa</translation>
    </message>
    <message>
      <source>&amp;Save my reading</source>
      <translation>&amp;Guardar a minha leitura</translation>
    </message>
  </context>
  <context>
    <name>_PageReports</name>
    <message>
      <source>Exporting…</source>
      <translation>A exportar…</translation>
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
      <translation>Abrir fotografias, digitalizações ou PDF</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>Abrir &amp;pasta…</translation>
    </message>
    <message>
      <source>Open all pages of a folder</source>
      <translation>Abrir todas as páginas de uma pasta</translation>
    </message>
    <message>
      <source>&amp;Paste page</source>
      <translation>&amp;Colar página</translation>
    </message>
    <message>
      <source>Paste a picture or copied files</source>
      <translation>Colar uma imagem ou ficheiros copiados</translation>
    </message>
    <message>
      <source>S&amp;can…</source>
      <translation>&amp;Digitalizar…</translation>
    </message>
    <message>
      <source>Scan pages, or watch a folder for them</source>
      <translation>Digitalizar páginas, ou vigiar uma pasta</translation>
    </message>
    <message>
      <source>Open the &amp;sample pages</source>
      <translation>Abrir as páginas de &amp;amostra</translation>
    </message>
    <message>
      <source>Try the program on its own samples</source>
      <translation>Experimentar o programa com as suas próprias amostras</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Sair</translation>
    </message>
    <message>
      <source>Close ecgdesk</source>
      <translation>Fechar o ecgdesk</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Desfazer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Refazer</translation>
    </message>
    <message>
      <source>&amp;Reset corners</source>
      <translation>&amp;Repor os cantos</translation>
    </message>
    <message>
      <source>Go back to the corners that the program found</source>
      <translation>Voltar aos cantos que o programa encontrou</translation>
    </message>
    <message>
      <source>Rotate a &amp;quarter turn</source>
      <translation>Rodar um &amp;quarto de volta</translation>
    </message>
    <message>
      <source>Turn the page clockwise</source>
      <translation>Rodar a página no sentido horário</translation>
    </message>
    <message>
      <source>P&amp;age</source>
      <translation>P&amp;ágina</translation>
    </message>
    <message>
      <source>Show the page with the paper's corners</source>
      <translation>Mostrar a página com os cantos do papel</translation>
    </message>
    <message>
      <source>&amp;Flat sheet</source>
      <translation>&amp;Folha plana</translation>
    </message>
    <message>
      <source>Show the paper laid flat</source>
      <translation>Mostrar o papel estendido</translation>
    </message>
    <message>
      <source>Show &amp;evidence</source>
      <translation>Mostrar os &amp;indícios</translation>
    </message>
    <message>
      <source>Colour the trace by what spoke for and against the chosen finding</source>
      <translation>Colorir o traçado pelo que fala a favor e contra o achado escolhido</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>&amp;Ampliar</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Maior</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>&amp;Reduzir</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Menor</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>Página &amp;inteira</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>Mostrar a página toda</translation>
    </message>
    <message>
      <source>Page wi&amp;dth</source>
      <translation>Lar&amp;gura da página</translation>
    </message>
    <message>
      <source>Let the page take the whole width</source>
      <translation>Mostrar a página a toda a largura</translation>
    </message>
    <message>
      <source>Act&amp;ual size</source>
      <translation>Tamanho &amp;real</translation>
    </message>
    <message>
      <source>One pixel of the page on one of the screen</source>
      <translation>Um píxel da página num píxel do ecrã</translation>
    </message>
    <message>
      <source>Pre&amp;vious page</source>
      <translation>Página a&amp;nterior</translation>
    </message>
    <message>
      <source>Go to the page before</source>
      <translation>Ir para a página anterior</translation>
    </message>
    <message>
      <source>&amp;Next page</source>
      <translation>Página &amp;seguinte</translation>
    </message>
    <message>
      <source>Go to the page after</source>
      <translation>Ir para a página seguinte</translation>
    </message>
    <message>
      <source>&amp;About ecgdesk</source>
      <translation>&amp;Acerca do ecgdesk</translation>
    </message>
    <message>
      <source>Version, licence, what this is not</source>
      <translation>Versão, licença, o que não é</translation>
    </message>
    <message>
      <source>Turn the frame &amp;left by 1°</source>
      <translation>Rodar a moldura 1° para a &amp;esquerda</translation>
    </message>
    <message>
      <source>Turn the frame of the paper counterclockwise</source>
      <translation>Rodar a moldura do papel no sentido anti-horário</translation>
    </message>
    <message>
      <source>Turn the frame ri&amp;ght by 1°</source>
      <translation>Rodar a moldura 1° para a &amp;direita</translation>
    </message>
    <message>
      <source>Turn the frame of the paper clockwise</source>
      <translation>Rodar a moldura do papel no sentido horário</translation>
    </message>
    <message>
      <source>&amp;Find page…</source>
      <translation>&amp;Procurar página…</translation>
    </message>
    <message>
      <source>Search the list of pages</source>
      <translation>Procurar na lista de páginas</translation>
    </message>
    <message>
      <source>&amp;Show and sort…</source>
      <translation>&amp;Mostrar e ordenar…</translation>
    </message>
    <message>
      <source>Choose which pages are listed, and in which order</source>
      <translation>Escolher que páginas são listadas e por que ordem</translation>
    </message>
    <message>
      <source>Read &amp;again</source>
      <translation>&amp;Ler de novo</translation>
    </message>
    <message>
      <source>Read the selected pages again</source>
      <translation>Ler de novo as páginas selecionadas</translation>
    </message>
    <message>
      <source>Read &amp;failed pages again</source>
      <translation>Ler de novo as que &amp;falharam</translation>
    </message>
    <message>
      <source>Read only the pages that failed again</source>
      <translation>Ler de novo só as páginas que falharam</translation>
    </message>
    <message>
      <source>Read another s&amp;heet of this page</source>
      <translation>Ler outra fol&amp;ha desta página</translation>
    </message>
    <message>
      <source>Two ECGs on one page: list it again, with a frame for the other</source>
      <translation>Dois ECG numa página: pô-la outra vez na lista, com uma moldura para o outro</translation>
    </message>
    <message>
      <source>Remove from the &amp;list</source>
      <translation>Retirar da &amp;lista</translation>
    </message>
    <message>
      <source>Take the selected pages off the list; the files stay</source>
      <translation>Retirar da lista as páginas selecionadas; os ficheiros ficam</translation>
    </message>
    <message>
      <source>&amp;Cancel reading</source>
      <translation>&amp;Cancelar a leitura</translation>
    </message>
    <message>
      <source>Stop reading the folder after the present page</source>
      <translation>Parar de ler a pasta depois da página atual</translation>
    </message>
    <message>
      <source>&amp;Go on reading</source>
      <translation>&amp;Continuar a ler</translation>
    </message>
    <message>
      <source>Read the pages that are still waiting</source>
      <translation>Ler as páginas que ainda esperam</translation>
    </message>
    <message>
      <source>Save &amp;table (CSV)…</source>
      <translation>Guardar &amp;tabela (CSV)…</translation>
    </message>
    <message>
      <source>Write what was read on all pages to a table for a spreadsheet</source>
      <translation>Escrever o que foi lido em todas as páginas numa tabela para folha de cálculo</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>De&amp;finições…</translation>
    </message>
    <message>
      <source>Language, colours, privacy</source>
      <translation>Língua, cores, privacidade</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;juda</translation>
    </message>
    <message>
      <source>How to use ecgdesk</source>
      <translation>Como usar o ecgdesk</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>&amp;Teclado</translation>
    </message>
    <message>
      <source>Every key that does something</source>
      <translation>Todas as teclas que fazem alguma coisa</translation>
    </message>
  </context>
  <context>
    <name>BeatBox</name>
    <message>
      <source>Read a &amp;beat by hand</source>
      <translation>Ler um &amp;batimento à mão</translation>
    </message>
    <message>
      <source>Draw a box around a beat to have it read (Ctrl+B)</source>
      <translation>Desenhe uma caixa à volta de um batimento para que seja lido (Ctrl+B)</translation>
    </message>
    <message>
      <source>There is no beat of a lead in this box. Draw it tighter.</source>
      <translation>Não há nenhum batimento de uma derivação nesta caixa. Desenhe-a mais justa.</translation>
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
      <translation>fusão</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>não classificado</translation>
    </message>
    <message>
      <source>{group} ({code}), {percent} %, at {seconds} s</source>
      <translation>{group} ({code}), {percent} %, aos {seconds} s</translation>
    </message>
    <message>
      <source>Beats: {groups}.</source>
      <translation>Batimentos: {groups}.</translation>
    </message>
    <message>
      <source>Patterns: {patterns}.</source>
      <translation>Padrões: {patterns}.</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Earlier ECGs of the same patient</source>
      <translation>ECG anteriores do mesmo doente</translation>
    </message>
    <message>
      <source>Earlier ECG</source>
      <translation>ECG anterior</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: compare the traces themselves.</source>
      <translation>Análise automática não confirmada: compare os próprios traçados.</translation>
    </message>
    <message>
      <source>no date, kept on {day}</source>
      <translation>sem data, guardado em {day}</translation>
    </message>
    <message>
      <source>present</source>
      <translation>presente</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>incerto</translation>
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
      <translation>{name}, agora</translation>
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
      <translation>Não é uma data: escreva-a como 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Show and sort pages</source>
      <translation>Mostrar e ordenar páginas</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>Todas as páginas</translation>
    </message>
    <message>
      <source>With the finding</source>
      <translation>Com o achado</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>Qualquer</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Ordenar por</translation>
    </message>
    <message>
      <source>Order of opening</source>
      <translation>Ordem de abertura</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>State, trouble first</source>
      <translation>Estado, problemas primeiro</translation>
    </message>
    <message>
      <source>Probability of the finding</source>
      <translation>Probabilidade do achado</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Choose…</source>
      <translation>Escolher…</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>Nada escolhido</translation>
    </message>
  </context>
  <context>
    <name>GridOverlay</name>
    <message>
      <source>Show the &amp;millimetre grid</source>
      <translation>Mostrar a grelha &amp;milimétrica</translation>
    </message>
    <message>
      <source>Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)</source>
      <translation>Desenhar uma linha a cada 5 mm, para verificar a escala com a quadrícula do papel (Ctrl+G)</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A good photograph</source>
      <translation>Uma boa fotografia</translation>
    </message>
    <message>
      <source>Lay the paper flat, in even light, without glare. Hold the phone level above it and take in the whole sheet with a little of the table around it. Tap the trace to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is better still.</source>
      <translation>Pouse o papel plano, com luz uniforme e sem reflexos. Segure o telefone nivelado por cima e apanhe a folha toda com um pouco da mesa à volta. Toque no traçado para focar. A quadrícula tem de se ver: é a régua. Uma digitalização a 200 ou 300 ppp é ainda melhor.</translation>
    </message>
    <message>
      <source>Opening pages</source>
      <translation>Abrir páginas</translation>
    </message>
    <message>
      <source>Open files or a folder, drop them anywhere in the window, paste a picture, or scan. Every page of a PDF and of a TIFF is listed. Files are only read, never changed.</source>
      <translation>Abra ficheiros ou uma pasta, largue-os em qualquer lugar da janela, cole uma imagem ou digitalize. Cada página de um PDF e de um TIFF é listada. Os ficheiros são apenas lidos, nunca alterados.</translation>
    </message>
    <message>
      <source>The corners of the paper</source>
      <translation>Os cantos do papel</translation>
    </message>
    <message>
      <source>The program proposes the four corners. Drag a corner, or the handle in the middle of a side, until the frame lies on the edge of the paper; a loupe shows the place. With the keyboard: Tab chooses a corner, the arrows move it. The page is read again at once. A page on its side is turned by quarter turns.</source>
      <translation>O programa propõe os quatro cantos. Arraste um canto, ou a pega no meio de um lado, até a moldura ficar sobre a borda do papel; uma lupa mostra o sítio. Com o teclado: Tab escolhe um canto, as setas movem-no. A página é lida de novo logo. Uma página de lado é rodada por quartos de volta.</translation>
    </message>
    <message>
      <source>Looking closely</source>
      <translation>Ver de perto</translation>
    </message>
    <message>
      <source>The mouse wheel zooms about the pointer; dragging moves the page, and a double-click shows all of it again. Page width and Actual size are in the View menu. On the flat sheet, Show the trace draws what was read of each lead.</source>
      <translation>A roda do rato amplia em volta do ponteiro; arrastar move a página, e um duplo clique volta a mostrá-la inteira. Largura da página e Tamanho real estão no menu Ver. Na folha plana, Mostrar o traçado lido desenha o que foi lido de cada derivação.</translation>
    </message>
    <message>
      <source>Two ECGs on one page</source>
      <translation>Dois ECG numa página</translation>
    </message>
    <message>
      <source>The larger sheet is read first. Set its corners if need be, then choose Read another sheet of this page in the Pages menu: the page is listed once more, with a frame for the other sheet. Each is read, corrected and kept by itself.</source>
      <translation>A folha maior é lida primeiro. Ajuste os seus cantos se for preciso e escolha Ler outra folha desta página no menu Páginas: a página aparece outra vez na lista, com uma moldura para a outra folha. Cada uma é lida, corrigida e guardada por si.</translation>
    </message>
    <message>
      <source>Reading the result</source>
      <translation>Compreender o resultado</translation>
    </message>
    <message>
      <source>Each bar is one finding with its probability. The hatched part is the range in which the program is unsure; between its ends it says unsure rather than guess. A refused page says why, and what to do about it. It is a second opinion: a physician must over-read every page.</source>
      <translation>Cada barra é um achado com a sua probabilidade. A parte tracejada é a faixa em que o programa está incerto; entre os seus extremos diz incerto em vez de adivinhar. Uma página recusada diz porquê e o que fazer. É uma segunda opinião: um médico tem de rever cada página.</translation>
    </message>
    <message>
      <source>The evidence</source>
      <translation>Os indícios</translation>
    </message>
    <message>
      <source>Show evidence colours the trace by what spoke for and against the chosen finding. It shows what the network went by on this sheet, not where a disease is. It is off at first, because pictures like these make people surer than they should be.</source>
      <translation>Mostrar os indícios colore o traçado pelo que fala a favor e contra o achado escolhido. Mostra em que a rede se baseou nesta folha, não onde está uma doença. Está desligado no início, porque imagens assim dão mais certeza do que deviam.</translation>
    </message>
    <message>
      <source>Your own reading</source>
      <translation>A sua própria leitura</translation>
    </message>
    <message>
      <source>Say whether you agree, or correct the reading. In the settings, Your read first hides the program's reading until you have said what you see.</source>
      <translation>Diga se concorda, ou corrija a leitura. Nas definições, A sua leitura primeiro esconde a leitura do programa até dizer o que vê.</translation>
    </message>
    <message>
      <source>A whole folder</source>
      <translation>Uma pasta inteira</translation>
    </message>
    <message>
      <source>All pages of a folder are read one after another; you can look at one meanwhile. A bad file stops nothing. Cancel stops after the present page, and Go on reading takes up the rest. Save table writes everything to a CSV file.</source>
      <translation>Todas as páginas de uma pasta são lidas umas a seguir às outras; entretanto pode ver uma. Um ficheiro mau não para nada. Cancelar a leitura para depois da página atual, e Continuar a ler retoma o resto. Guardar tabela escreve tudo num ficheiro CSV.</translation>
    </message>
    <message>
      <source>Finding a page again</source>
      <translation>Voltar a encontrar uma página</translation>
    </message>
    <message>
      <source>Type a part of its name into the box over the list. The button beside it shows only pages in one state or with one finding, and sorts the list.</source>
      <translation>Escreva uma parte do nome na caixa por cima da lista. O botão ao lado mostra só páginas num estado ou com um achado, e ordena a lista.</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>Digitalizar</translation>
    </message>
    <message>
      <source>Scan takes pages from the glass or the feeder of a scanner and reads them as they come. Settings are kept as profiles under names of your own; Alt and a number choose one. A folder can be watched too: new files in it are read by themselves.</source>
      <translation>Digitalizar recebe páginas do vidro ou do alimentador de um digitalizador e lê-as à medida que chegam. As definições guardam-se como perfis com os nomes que quiser; Alt e um número escolhem um. Também se pode vigiar uma pasta: os ficheiros novos são lidos por si.</translation>
    </message>
    <message>
      <source>Reports and records</source>
      <translation>Relatórios e registos</translation>
    </message>
    <message>
      <source>Report prints one page or saves it as a PDF; Summary of all pages makes one table. Keep as a record keeps a page with its patient, encrypted on this computer. A lost passphrase cannot be replaced by anybody.</source>
      <translation>Relatório imprime uma página ou guarda-a como PDF; Resumo de todas as páginas faz uma só tabela. Guardar como registo guarda uma página com o seu paciente, cifrada neste computador. Ninguém pode substituir uma frase-passe perdida.</translation>
    </message>
    <message>
      <source>After a crash</source>
      <translation>Depois de uma falha</translation>
    </message>
    <message>
      <source>The list, the corners and your readings are kept as you work. If the computer stops, ecgdesk offers them at the next start: recover them, delete them, or decide later.</source>
      <translation>A lista, os cantos e as suas leituras são guardados enquanto trabalha. Se o computador parar, o ecgdesk oferece-os no próximo arranque: recuperar, apagar ou decidir mais tarde.</translation>
    </message>
    <message>
      <source>Your patients' privacy</source>
      <translation>A privacidade dos seus doentes</translation>
    </message>
    <message>
      <source>Nothing leaves this computer: there is no account and no server. The list of recent files can be switched off in the settings.</source>
      <translation>Nada sai deste computador: não há conta nem servidor. A lista de ficheiros recentes pode ser desligada nas definições.</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help</source>
      <translation>Ajuda</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>Procurar na ajuda</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>No topic has these words.</source>
      <translation>Nenhum tema tem estas palavras.</translation>
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
      <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
      <source>Open a folder of pages</source>
      <translation>Abrir uma pasta de páginas</translation>
    </message>
    <message>
      <source>The clipboard holds no picture and no files.</source>
      <translation>A área de transferência não tem imagem nem ficheiros.</translation>
    </message>
    <message>
      <source>Let go to open what you are dragging.</source>
      <translation>Largue para abrir o que está a arrastar.</translation>
    </message>
    <message>
      <source>What was dropped holds no picture and no files.</source>
      <translation>O que foi largado não tem imagem nem ficheiros.</translation>
    </message>
    <message>
      <source>Pages added: {n}</source>
      <translation>Páginas acrescentadas: {n}</translation>
    </message>
    <message>
      <source>Looking for pages…</source>
      <translation>A procurar páginas…</translation>
    </message>
    <message>
      <source>There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM file. Choose another folder, or open the files themselves.</source>
      <translation>Não há nenhuma página nessa pasta: nenhum ficheiro JPEG, PNG, TIFF, BMP, WebP, PDF ou DICOM. Escolha outra pasta, ou abra os próprios ficheiros.</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <source>Arrows</source>
      <translation>Setas</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>Na página</translation>
    </message>
    <message>
      <source>Choose the next corner or side</source>
      <translation>Escolher o canto ou lado seguinte</translation>
    </message>
    <message>
      <source>Move it by 1 pixel, or by 10</source>
      <translation>Movê-lo 1 píxel, ou 10</translation>
    </message>
    <message>
      <source>Move the whole frame</source>
      <translation>Mover a moldura toda</translation>
    </message>
    <message>
      <source>Give a drag up, or let go of a corner</source>
      <translation>Desistir de um arrasto, ou largar um canto</translation>
    </message>
    <message>
      <source>Pan while no corner is chosen</source>
      <translation>Deslocar enquanto nenhum canto está escolhido</translation>
    </message>
    <message>
      <source>Hold the page to pan it with the mouse</source>
      <translation>Segurar a página para a deslocar com o rato</translation>
    </message>
    <message>
      <source>Space bar</source>
      <translation>Barra de espaço</translation>
    </message>
    <message>
      <source>Zoom about the pointer</source>
      <translation>Ampliar à volta do ponteiro</translation>
    </message>
    <message>
      <source>Mouse wheel</source>
      <translation>Roda do rato</translation>
    </message>
    <message>
      <source>In the scan window</source>
      <translation>Na janela de digitalização</translation>
    </message>
    <message>
      <source>Choose one of the first nine profiles</source>
      <translation>Escolher um dos nove primeiros perfis</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Em todo o lado</translation>
    </message>
    <message>
      <source>Go to the next control, or back</source>
      <translation>Ir para o controlo seguinte, ou voltar</translation>
    </message>
  </context>
  <context>
    <name>ListCommands</name>
    <message>
      <source>{n} pages written to {name}</source>
      <translation>{n} páginas escritas em {name}</translation>
    </message>
    <message>
      <source>The frame takes in the whole page. Draw its corners to one of the ECGs first, then choose this again for the other one.</source>
      <translation>A moldura abrange a página inteira. Leve primeiro os seus cantos a um dos ECG e escolha isto outra vez para o outro.</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>Guardar tabela</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
      <source>readings</source>
      <translation>leituras</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Reset corners</source>
      <translation>Repor os cantos</translation>
    </message>
    <message>
      <source>Check the corners: the program is not sure where the paper ends. Drag each corner to a corner of the paper.</source>
      <translation>Verifique os cantos: o programa não tem a certeza de onde acaba o papel. Arraste cada canto para um canto do papel.</translation>
    </message>
    <message>
      <source>Draw a box around a beat. Escape ends this.</source>
      <translation>Desenhe uma caixa à volta de um batimento. Escape termina.</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Ficheiro</translation>
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
      <translation>A&amp;juda</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Comandos</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong that ecgdesk did not foresee ({kind}: {words}). Your files are unchanged; please report it.</source>
      <translation>Aconteceu algo que o ecgdesk não previu ({kind}: {words}). Os seus ficheiros não mudaram; por favor, comunique-o.</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>Fechar esta mensagem</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>Read with the pac&amp;k</source>
      <translation>Ler com o paco&amp;te</translation>
    </message>
    <message>
      <source>Pages are read with the pack {name} from now on. Those that were read before keep their reading until you read them again.</source>
      <translation>A partir de agora as páginas são lidas com o pacote {name}. As lidas antes mantêm a leitura até as ler de novo.</translation>
    </message>
    <message>
      <source>Install a pack that is not signed?</source>
      <translation>Instalar um pacote que não está assinado?</translation>
    </message>
    <message>
      <source>&amp;Install it</source>
      <translation>&amp;Instalá-lo</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}, signed by {signer}.</source>
      <translation>Pacote {name}, versão {version}, instalado; assinado por {signer}.</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}; it is not signed.</source>
      <translation>Pacote {name}, versão {version}, instalado; não está assinado.</translation>
    </message>
    <message>
      <source>Install a pack</source>
      <translation>Instalar um pacote</translation>
    </message>
    <message>
      <source>Packs (*.ecgpack)</source>
      <translation>Pacotes (*.ecgpack)</translation>
    </message>
    <message>
      <source>Install a pack…</source>
      <translation>Instalar um pacote…</translation>
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
      <translation>Enfarte do miocárdio</translation>
    </message>
    <message>
      <source>ST/T change</source>
      <translation>Alteração do ST/T</translation>
    </message>
    <message>
      <source>Conduction disturbance</source>
      <translation>Perturbação da condução</translation>
    </message>
    <message>
      <source>Hypertrophy</source>
      <translation>Hipertrofia</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>Fibrilhação auricular</translation>
    </message>
    <message>
      <source>Anterior myocardial infarction</source>
      <translation>Enfarte anterior do miocárdio</translation>
    </message>
    <message>
      <source>Inferior myocardial infarction</source>
      <translation>Enfarte inferior do miocárdio</translation>
    </message>
    <message>
      <source>Lateral myocardial infarction</source>
      <translation>Enfarte lateral do miocárdio</translation>
    </message>
    <message>
      <source>Ischaemic ST/T change</source>
      <translation>Alteração isquémica do ST/T</translation>
    </message>
    <message>
      <source>ST depression</source>
      <translation>Infradesnivelamento do ST</translation>
    </message>
    <message>
      <source>Complete left bundle branch block</source>
      <translation>Bloqueio completo de ramo esquerdo</translation>
    </message>
    <message>
      <source>Incomplete left bundle branch block</source>
      <translation>Bloqueio incompleto de ramo esquerdo</translation>
    </message>
    <message>
      <source>Complete right bundle branch block</source>
      <translation>Bloqueio completo de ramo direito</translation>
    </message>
    <message>
      <source>Incomplete right bundle branch block</source>
      <translation>Bloqueio incompleto de ramo direito</translation>
    </message>
    <message>
      <source>Left anterior fascicular block</source>
      <translation>Hemibloqueio anterior esquerdo</translation>
    </message>
    <message>
      <source>First-degree AV block</source>
      <translation>Bloqueio AV de primeiro grau</translation>
    </message>
    <message>
      <source>Intraventricular conduction disturbance</source>
      <translation>Perturbação da condução intraventricular</translation>
    </message>
    <message>
      <source>Left ventricular hypertrophy</source>
      <translation>Hipertrofia ventricular esquerda</translation>
    </message>
    <message>
      <source>Atrial flutter</source>
      <translation>Flutter auricular</translation>
    </message>
    <message>
      <source>Premature ventricular complex</source>
      <translation>Extrassístole ventricular</translation>
    </message>
    <message>
      <source>Premature atrial complex</source>
      <translation>Extrassístole auricular</translation>
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
      <translation>Batimentos isolados</translation>
    </message>
    <message>
      <source>Normal beat</source>
      <translation>Batimento normal</translation>
    </message>
    <message>
      <source>Supraventricular ectopic beat</source>
      <translation>Batimento ectópico supraventricular</translation>
    </message>
    <message>
      <source>Ventricular ectopic beat</source>
      <translation>Batimento ectópico ventricular</translation>
    </message>
    <message>
      <source>Fusion beat</source>
      <translation>Batimento de fusão</translation>
    </message>
    <message>
      <source>Beat not classified</source>
      <translation>Batimento não classificado</translation>
    </message>
    <message>
      <source>Left bundle branch block beat</source>
      <translation>Batimento de bloqueio de ramo esquerdo</translation>
    </message>
    <message>
      <source>Right bundle branch block beat</source>
      <translation>Batimento de bloqueio de ramo direito</translation>
    </message>
    <message>
      <source>Ventricular flutter wave</source>
      <translation>Onda de flutter ventricular</translation>
    </message>
    <message>
      <source>Seven classes of beats</source>
      <translation>Sete classes de batimentos</translation>
    </message>
    <message>
      <source>The classes of collections of beat pictures made from the MIT-BIH database.</source>
      <translation>As classes de coleções de imagens de batimentos feitas da base MIT-BIH.</translation>
    </message>
    <message>
      <source>In the training recordings left bundle branch block rests on 2 patients, right bundle branch block on 3 patients, ventricular flutter on 1 patient: these classes are experimental. Premature atrial takes in nodal beats.</source>
      <translation>Nos registos de treino, o bloqueio de ramo esquerdo assenta em 2 doentes, o de ramo direito em 3 doentes e o flutter ventricular em 1 doente: estas classes são experimentais. A extrassístole auricular inclui os batimentos nodais.</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Left bundle branch block</source>
      <translation>Bloqueio de ramo esquerdo</translation>
    </message>
    <message>
      <source>Right bundle branch block</source>
      <translation>Bloqueio de ramo direito</translation>
    </message>
    <message>
      <source>Premature atrial contractions</source>
      <translation>Extrassístoles auriculares</translation>
    </message>
    <message>
      <source>Premature ventricular contractions</source>
      <translation>Extrassístoles ventriculares</translation>
    </message>
    <message>
      <source>Paced</source>
      <translation>Estimulado</translation>
    </message>
    <message>
      <source>The training recordings hold no paced beats: AAMI EC57 leaves paced recordings out.</source>
      <translation>Os registos de treino não têm batimentos estimulados: a AAMI EC57 deixa-os de fora.</translation>
    </message>
    <message>
      <source>Ventricular fibrillation or flutter</source>
      <translation>Fibrilhação ou flutter ventricular</translation>
    </message>
    <message>
      <source>12-lead sheet</source>
      <translation>Folha de 12 derivações</translation>
    </message>
    <message>
      <source>MI and site</source>
      <translation>Enfarte e localização</translation>
    </message>
    <message>
      <source>Myocardial infarction and where it is, in five categories.</source>
      <translation>O enfarte do miocárdio e onde está, em cinco categorias.</translation>
    </message>
    <message>
      <source>Sites overlap: an anterolateral infarction counts as anterior and as lateral. Septal infarction counts as anterior. A posterior or right ventricular infarction alone has no finding of its own. Recent and old infarctions are not told apart.</source>
      <translation>As localizações sobrepõem-se: um enfarte anterolateral conta como anterior e como lateral. O enfarte septal conta como anterior. Um enfarte posterior ou do ventrículo direito isolado não tem achado próprio. Enfartes recentes e antigos não são distinguidos.</translation>
    </message>
    <message>
      <source>Anterior MI</source>
      <translation>Enfarte anterior</translation>
    </message>
    <message>
      <source>Inferior MI</source>
      <translation>Enfarte inferior</translation>
    </message>
    <message>
      <source>Lateral MI or other site</source>
      <translation>Enfarte lateral ou outro</translation>
    </message>
    <message>
      <source>MI, site unknown</source>
      <translation>Enfarte, local desconhecido</translation>
    </message>
    <message>
      <source>No MI</source>
      <translation>Sem enfarte</translation>
    </message>
    <message>
      <source>Four-class page</source>
      <translation>Página em quatro classes</translation>
    </message>
    <message>
      <source>The four classes of public collections of ECG page pictures.</source>
      <translation>As quatro classes das coleções públicas de imagens de páginas de ECG.</translation>
    </message>
    <message>
      <source>A page may fall in more than one class or in none. Infarction means any, recent or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the four, and sinus arrhythmia is not counted as abnormal.</source>
      <translation>Uma página pode cair em mais de uma classe ou em nenhuma. Enfarte significa qualquer um, recente ou antigo. Perturbações da condução, hipertrofia e alterações do ST/T não pertencem a nenhuma das quatro, e a arritmia sinusal não conta como anormal.</translation>
    </message>
    <message>
      <source>Infarction</source>
      <translation>Enfarte</translation>
    </message>
    <message>
      <source>Abnormal beat or rhythm</source>
      <translation>Batimento ou ritmo anormal</translation>
    </message>
    <message>
      <source>Old infarction</source>
      <translation>Enfarte antigo</translation>
    </message>
    <message>
      <source>The training labels do not tell a recent infarction from an old one.</source>
      <translation>As etiquetas de treino não distinguem um enfarte recente de um antigo.</translation>
    </message>
    <message>
      <source>CPSC 2018, nine classes</source>
      <translation>CPSC 2018, nove classes</translation>
    </message>
    <message>
      <source>The classes of the China Physiological Signal Challenge 2018.</source>
      <translation>As classes do China Physiological Signal Challenge 2018.</translation>
    </message>
    <message>
      <source>Bundle branch blocks are the complete ones. The network was trained on another collection's labels: its normal ECG is stricter than a normal rhythm.</source>
      <translation>Os bloqueios de ramo são os completos. A rede aprendeu com as etiquetas de outra coleção: o seu ECG normal é mais estrito do que um ritmo normal.</translation>
    </message>
    <message>
      <source>Premature atrial contraction</source>
      <translation>Extrassístole auricular</translation>
    </message>
    <message>
      <source>Premature ventricular contraction</source>
      <translation>Extrassístole ventricular</translation>
    </message>
    <message>
      <source>ST elevation</source>
      <translation>Supradesnivelamento do ST</translation>
    </message>
    <message>
      <source>No finding of this pack is ST elevation.</source>
      <translation>Nenhum achado deste pacote é supradesnivelamento do ST.</translation>
    </message>
    <message>
      <source>PhysioNet 2024, eleven labels</source>
      <translation>PhysioNet 2024, onze etiquetas</translation>
    </message>
    <message>
      <source>The labels of the George B. Moody PhysioNet Challenge 2024.</source>
      <translation>As etiquetas do George B. Moody PhysioNet Challenge 2024.</translation>
    </message>
    <message>
      <source>Infarction is found, but not its age. Fast and slow rates are sinus rates only.</source>
      <translation>O enfarte é encontrado, mas não a sua idade. As frequências rápidas e lentas são só sinusais.</translation>
    </message>
    <message>
      <source>Acute myocardial infarction</source>
      <translation>Enfarte agudo do miocárdio</translation>
    </message>
    <message>
      <source>Old myocardial infarction</source>
      <translation>Enfarte antigo do miocárdio</translation>
    </message>
    <message>
      <source>Atrial fibrillation or flutter</source>
      <translation>Fibrilhação ou flutter auricular</translation>
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
      <translation>Responder nas classes de</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Achados</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>não é dito</translation>
    </message>
  </context>
  <context>
    <name>PaperByHand</name>
    <message>
      <source>The pa&amp;per by hand</source>
      <translation>O pa&amp;pel, à mão</translation>
    </message>
    <message>
      <source>&amp;Speed of the paper</source>
      <translation>&amp;Velocidade do papel</translation>
    </message>
    <message>
      <source>&amp;Height of a millivolt</source>
      <translation>&amp;Altura de um milivolt</translation>
    </message>
    <message>
      <source>&amp;Forget what was set by hand</source>
      <translation>&amp;Esquecer o que foi acertado à mão</translation>
    </message>
    <message>
      <source>As the page shows it</source>
      <translation>Como a página mostra</translation>
    </message>
    <message>
      <source>The scale is set. Check it against the paper with the millimetre grid (Ctrl+G).</source>
      <translation>A escala está posta. Verifique-a no papel com a grelha de milímetros (Ctrl+G).</translation>
    </message>
    <message>
      <source>Draw a box around 5 mm of the paper. Escape ends this.</source>
      <translation>Desenhe uma caixa à volta de 5 mm de papel. Escape termina.</translation>
    </message>
  </context>
  <context>
    <name>PatientForm</name>
    <message>
      <source>female</source>
      <translation>feminino</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculino</translation>
    </message>
    <message>
      <source>other</source>
      <translation>outro</translation>
    </message>
    <message>
      <source>Patient's &amp;name</source>
      <translation>&amp;Nome do doente</translation>
    </message>
    <message>
      <source>Patient's n&amp;umber</source>
      <translation>Nú&amp;mero do doente</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>N&amp;ascimento</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>Se&amp;xo</translation>
    </message>
    <message>
      <source>&amp;Date of the ECG</source>
      <translation>&amp;Data do ECG</translation>
    </message>
  </context>
  <context>
    <name>ProfileChoice</name>
    <message>
      <source>Settings of your own</source>
      <translation>As suas próprias definições</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+9 choose one of the first nine profiles</source>
      <translation>Alt+1 a Alt+9 escolhem um dos nove primeiros perfis</translation>
    </message>
    <message>
      <source>Sa&amp;ve as…</source>
      <translation>Guardar &amp;como…</translation>
    </message>
    <message>
      <source>Keep these settings, region included, under a name</source>
      <translation>Guardar estas definições, zona incluída, com um nome</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>&amp;Retirar</translation>
    </message>
    <message>
      <source>Forget this profile</source>
      <translation>Esquecer este perfil</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Padrão</translation>
    </message>
    <message>
      <source>Keep these settings</source>
      <translation>Guardar estas definições</translation>
    </message>
    <message>
      <source>Name of the profile:</source>
      <translation>Nome do perfil:</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>About ecgdesk</source>
      <translation>Acerca do ecgdesk</translation>
    </message>
    <message>
      <source>Reads ECG printouts on this computer, without a network or an account. A second opinion, not a diagnosis and not a medical device: a physician must over-read every page.

Licence: Apache 2.0.</source>
      <translation>Lê ECG impressos neste computador, sem rede nem conta. Uma segunda opinião, não um diagnóstico nem um dispositivo médico: um médico tem de rever cada página.

Licença: Apache 2.0.</translation>
    </message>
  </context>
  <context>
    <name>QuadTool</name>
    <message>
      <source>Rotate page</source>
      <translation>Rodar página</translation>
    </message>
    <message>
      <source>Turn frame</source>
      <translation>Rodar moldura</translation>
    </message>
    <message>
      <source>Move corner</source>
      <translation>Mover canto</translation>
    </message>
    <message>
      <source>Side {number} of 4: the arrow keys move it.</source>
      <translation>Lado {number} de 4: as setas movem-no.</translation>
    </message>
    <message>
      <source>Corner {number} of 4: the arrow keys move it.</source>
      <translation>Canto {number} de 4: as setas movem-no.</translation>
    </message>
    <message>
      <source>Nudge corner</source>
      <translation>Ajustar canto</translation>
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
      <translation>incerto</translation>
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
      <translation>Ausente abaixo de {low}, presente desde {high}, incerto entre ambos.</translation>
    </message>
    <message>
      <source>Called present: finds {sens} of those who have it, and clears {spec} of those who do not ({data}).</source>
      <translation>Dito presente: encontra {sens} dos que o têm e afasta {spec} dos que não o têm ({data}).</translation>
    </message>
    <message>
      <source>Experimental: measured too weak, or on too few pages, to be relied on.</source>
      <translation>Experimental: medido fraco demais, ou em poucas páginas, para se confiar nele.</translation>
    </message>
  </context>
  <context>
    <name>ReadingPanel</name>
    <message>
      <source>Reading</source>
      <translation>Leitura</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>A ler…</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Choose a finding to see what spoke for it.</source>
      <translation>Tracejado: a faixa em que o programa está incerto. Escolha um achado para ver o que falou a favor dele.</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: a second opinion, not a diagnosis. A physician must over-read it. A negative reading does not exclude infarction.</source>
      <translation>Análise automática não confirmada: uma segunda opinião, não um diagnóstico. Um médico tem de a rever. Uma leitura negativa não exclui um enfarte.</translation>
    </message>
    <message>
      <source>No page open</source>
      <translation>Nenhuma página aberta</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>Não lida</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>Não lida: o programa recusa esta página</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Lido com o pacote {name}, versão {version}</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lida</translation>
    </message>
    <message>
      <source>Read. Heart rate {rate} a minute</source>
      <translation>Lida. Frequência cardíaca {rate} por minuto</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>Abrir &amp;recente</translation>
    </message>
    <message>
      <source>&amp;Forget this list</source>
      <translation>&amp;Esquecer esta lista</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Change the record</source>
      <translation>Alterar o registo</translation>
    </message>
    <message>
      <source>Keep as a record</source>
      <translation>Guardar como registo</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>por rever</translation>
    </message>
    <message>
      <source>&amp;Reviewer</source>
      <translation>&amp;Revisor</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>Re&amp;visão</translation>
    </message>
    <message>
      <source>Reading in your &amp;words</source>
      <translation>Leitura pelas suas &amp;palavras</translation>
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
      <translation>Cifrado neste computador. Nada é obrigatório.</translation>
    </message>
    <message>
      <source>&amp;Earlier ECGs of this patient: {n}…</source>
      <translation>ECG &amp;anteriores deste doente: {n}…</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write it as 1950-12-31.</source>
      <translation>“{text}” não é uma data: escreva-a como 1950-12-31.</translation>
    </message>
  </context>
  <context>
    <name>Recording</name>
    <message>
      <source>&amp;Keep as a record…</source>
      <translation>&amp;Guardar como registo…</translation>
    </message>
    <message>
      <source>Keep this page, its reading and whose it is, encrypted on this computer</source>
      <translation>Guardar esta página, a sua leitura e de quem é, cifrado neste computador</translation>
    </message>
    <message>
      <source>&amp;Records…</source>
      <translation>&amp;Registos…</translation>
    </message>
    <message>
      <source>Search the records, compare, back up</source>
      <translation>Procurar nos registos, comparar, fazer cópias</translation>
    </message>
    <message>
      <source>Kept as a record of {name}.</source>
      <translation>Guardado como registo de {name}.</translation>
    </message>
    <message>
      <source>Kept as a record.</source>
      <translation>Guardado como registo.</translation>
    </message>
  </context>
  <context>
    <name>Records</name>
    <message>
      <source>refused</source>
      <translation>recusada</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Doente</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nascimento</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Data do ECG</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Achados</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Revisão</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>de acordo</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corrigida</translation>
    </message>
  </context>
  <context>
    <name>RecordsBrowser</name>
    <message>
      <source>Name, number or date of the ECG</source>
      <translation>Nome, número ou data do ECG</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Achado</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisão</translation>
    </message>
    <message>
      <source>Any finding</source>
      <translation>Qualquer achado</translation>
    </message>
    <message>
      <source>Reviewed or not</source>
      <translation>Revisto ou não</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>Por rever</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Registos</translation>
    </message>
    <message>
      <source>&amp;Open in the window</source>
      <translation>&amp;Abrir na janela</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>&amp;Alterar…</translation>
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
      <translation>até</translation>
    </message>
    <message>
      <source>Records found: {n}</source>
      <translation>Registos encontrados: {n}</translation>
    </message>
    <message>
      <source>The first {n} are shown: say more of what you look for.</source>
      <translation>São mostrados os primeiros {n}: diga mais do que procura.</translation>
    </message>
    <message>
      <source>No record was found.</source>
      <translation>Nenhum registo encontrado.</translation>
    </message>
    <message>
      <source>&amp;Side by side with earlier ones ({n})…</source>
      <translation>&amp;Lado a lado com os anteriores ({n})…</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>Lido com o pacote {name}, versão {version}</translation>
    </message>
  </context>
  <context>
    <name>RecordsGate</name>
    <message>
      <source>Use the &amp;keychain of this computer</source>
      <translation>Usar o &amp;porta-chaves deste computador</translation>
    </message>
    <message>
      <source>Use this &amp;passphrase</source>
      <translation>Usar esta &amp;frase-passe</translation>
    </message>
    <message>
      <source>Pass&amp;phrase</source>
      <translation>&amp;Frase-passe</translation>
    </message>
    <message>
      <source>&amp;Open the records</source>
      <translation>&amp;Abrir os registos</translation>
    </message>
    <message>
      <source>&amp;Restore a backup from a file…</source>
      <translation>&amp;Restaurar uma cópia de um ficheiro…</translation>
    </message>
    <message>
      <source>Opening and checking the records…</source>
      <translation>A abrir e a verificar os registos…</translation>
    </message>
    <message>
      <source>Restore the &amp;last backup, of {day}</source>
      <translation>Restaurar a ú&amp;ltima cópia, de {day}</translation>
    </message>
    <message>
      <source>There is no backup here</source>
      <translation>Não há nenhuma cópia aqui</translation>
    </message>
    <message>
      <source>Keep records</source>
      <translation>Guardar registos</translation>
    </message>
    <message>
      <source>A record is a page with its corners, its reading, the patient and what you say of it. Records stay on this computer, in one encrypted file. Choose how it is locked:</source>
      <translation>Um registo é uma página com os seus cantos, a sua leitura, o doente e o que diz dela. Os registos ficam neste computador, num só ficheiro cifrado. Escolha como é fechado:</translation>
    </message>
    <message>
      <source>Nothing to remember. The records open for this user of this computer only; a backup has a passphrase of its own.</source>
      <translation>Nada para decorar. Os registos abrem só para este utilizador deste computador; uma cópia tem a sua própria frase-passe.</translation>
    </message>
    <message>
      <source>New passphrase ({n} letters or more)</source>
      <translation>Nova frase-passe ({n} letras ou mais)</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>A mesma outra vez</translation>
    </message>
    <message>
      <source>Nobody can open the records without it, and nobody can find it out for you: four words that do not belong together are easy to keep in mind.</source>
      <translation>Ninguém pode abrir os registos sem ela, e ninguém a pode descobrir por si: quatro palavras sem relação são fáceis de decorar.</translation>
    </message>
    <message>
      <source>The records are locked</source>
      <translation>Os registos estão fechados</translation>
    </message>
    <message>
      <source>The records are damaged</source>
      <translation>Os registos estão danificados</translation>
    </message>
    <message>
      <source>A backup takes their place; the damaged file is put beside it under another name, not removed. Records kept since the backup are missing in it.</source>
      <translation>Uma cópia toma o seu lugar; o ficheiro danificado fica ao lado com outro nome, não é apagado. Faltam nela os registos guardados depois da cópia.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>As duas frases-passe não são iguais. Escreva-as de novo.</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar uma cópia</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Cópias de segurança</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
      <source>Passphrase of {name}:</source>
      <translation>Frase-passe de {name}:</translation>
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
      <translation>Registos</translation>
    </message>
    <message>
      <source>&amp;Back up to a file…</source>
      <translation>&amp;Fazer cópia para um ficheiro…</translation>
    </message>
    <message>
      <source>One encrypted file with a passphrase of its own, for another computer</source>
      <translation>Um só ficheiro cifrado com a sua própria frase-passe, para outro computador</translation>
    </message>
    <message>
      <source>Save as &amp;table…</source>
      <translation>Guardar como &amp;tabela…</translation>
    </message>
    <message>
      <source>The records listed, as CSV for a spreadsheet. That file is not encrypted.</source>
      <translation>Os registos listados, em CSV para folha de cálculo. Esse ficheiro não é cifrado.</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Trancar</translation>
    </message>
    <message>
      <source>Back up to a file</source>
      <translation>Fazer cópia para um ficheiro</translation>
    </message>
    <message>
      <source>A passphrase for the backup. Whoever restores it needs it; it is kept nowhere.</source>
      <translation>Uma frase-passe para a cópia. Quem a restaurar precisa dela; não é guardada em lado nenhum.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>A fazer a cópia…</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>Cópia feita em {name}.</translation>
    </message>
    <message>
      <source>Save as table</source>
      <translation>Guardar como tabela</translation>
    </message>
    <message>
      <source>Records written to {name}: {n}.</source>
      <translation>Registos escritos em {name}: {n}.</translation>
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
      <translation>&amp;Apagar</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>Agora &amp;não</translation>
    </message>
    <message>
      <source>ecgdesk was closed before its work was done. Pages left from then: {n}. Bring them back?</source>
      <translation>O ecgdesk foi fechado antes de acabar o trabalho. Páginas que ficaram: {n}. Trazê-las de volta?</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>Pack {name} {version}, model SHA-256 {sha256}</source>
      <translation>Pacote {name} {version}, modelo SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>Summary of ECG pages</source>
      <translation>Resumo de páginas de ECG</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lida</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Recusada</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Falhou</translation>
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
      <translation>Frequência cardíaca</translation>
    </message>
    <message>
      <source>Findings and remarks</source>
      <translation>Achados e observações</translation>
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
      <translation>lida</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>recusada</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falhou</translation>
    </message>
    <message>
      <source>no finding present</source>
      <translation>nenhum achado presente</translation>
    </message>
    <message>
      <source>Present: {names}</source>
      <translation>Presente: {names}</translation>
    </message>
    <message>
      <source>Unsure: {names}</source>
      <translation>Incerto: {names}</translation>
    </message>
    <message>
      <source>ECG report</source>
      <translation>Relatório de ECG</translation>
    </message>
    <message>
      <source>Findings of the program</source>
      <translation>Achados do programa</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>Não lida: o programa recusa esta página</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Highest first.</source>
      <translation>Tracejado: a faixa em que o programa está incerto. Os mais altos primeiro.</translation>
    </message>
    <message>
      <source>Quality of the page</source>
      <translation>Qualidade da página</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Leitura do médico</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nome</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Assinatura</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>{date} (age {age})</source>
      <translation>{date} (idade {age})</translation>
    </message>
    <message>
      <source>female</source>
      <translation>feminino</translation>
    </message>
    <message>
      <source>male</source>
      <translation>masculino</translation>
    </message>
    <message>
      <source>other</source>
      <translation>outro</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Doente</translation>
    </message>
    <message>
      <source>Patient number</source>
      <translation>Número do doente</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>Nascimento</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>Data do ECG</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>não medida</translation>
    </message>
    <message>
      <source>{rate} a minute</source>
      <translation>{rate} por minuto</translation>
    </message>
    <message>
      <source>a page without a file</source>
      <translation>uma página sem ficheiro</translation>
    </message>
    <message>
      <source>Beats</source>
      <translation>Batimentos</translation>
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
      <translation>fusão</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>não classificado</translation>
    </message>
    <message>
      <source>present from {high}, absent below {low}</source>
      <translation>presente desde {high}, ausente abaixo de {low}</translation>
    </message>
    <message>
      <source>sensitivity {sens}, specificity {spec}</source>
      <translation>sensibilidade {sens}, especificidade {spec}</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>não o pode dizer</translation>
    </message>
    <message>
      <source>No doubt about the quality of this page.</source>
      <translation>Nenhuma dúvida sobre a qualidade desta página.</translation>
    </message>
    <message>
      <source>Read before the program's findings were seen</source>
      <translation>Lido antes de ver os achados do programa</translation>
    </message>
    <message>
      <source>agrees with the program</source>
      <translation>concorda com o programa</translation>
    </message>
    <message>
      <source>does not agree with the program</source>
      <translation>não concorda com o programa</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>Revisto por</translation>
    </message>
    <message>
      <source>In their own words</source>
      <translation>Pelas suas próprias palavras</translation>
    </message>
    <message>
      <source>Sensitivity and specificity measured on {data}</source>
      <translation>Sensibilidade e especificidade medidas em {data}</translation>
    </message>
    <message>
      <source>The paper was whitened and its shadows taken away.</source>
      <translation>O papel foi branqueado e as suas sombras foram retiradas.</translation>
    </message>
    <message>
      <source>Coloured: what spoke for (orange) and against (blue) {finding}.</source>
      <translation>A cores: o que falou a favor (laranja) e contra (azul) {finding}.</translation>
    </message>
    <message>
      <source>At true scale: 25 mm/s on the sheet is 25 mm/s here.</source>
      <translation>À escala real: 25 mm/s na folha são 25 mm/s aqui.</translation>
    </message>
    <message>
      <source>At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here.</source>
      <translation>A {percent} do seu tamanho: 25 mm/s na folha são {speed} mm/s aqui.</translation>
    </message>
    <message>
      <source>No grid was found: do not measure on this picture.</source>
      <translation>Não foi encontrada quadrícula: não meça nesta imagem.</translation>
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
      <translation>Enviado para {name}</translation>
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
      <translation>&amp;Fechar</translation>
    </message>
    <message>
      <source>&amp;FHIR bundle…</source>
      <translation>Pacote &amp;FHIR…</translation>
    </message>
    <message>
      <source>&amp;DICOM, this report as PDF…</source>
      <translation>&amp;DICOM, este relatório em PDF…</translation>
    </message>
    <message>
      <source>DICOM, the &amp;sheet as a picture…</source>
      <translation>DICOM, a &amp;folha como imagem…</translation>
    </message>
    <message>
      <source>The &amp;traces as numbers (CSV and WFDB)…</source>
      <translation>Os &amp;traçados como números (CSV e WFDB)…</translation>
    </message>
    <message>
      <source>Without the patient's &amp;name, for research…</source>
      <translation>Sem o &amp;nome do doente, para investigação…</translation>
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
      <translation>Mostrar o que falou a favor do &amp;achado</translation>
    </message>
    <message>
      <source>Wh&amp;ite paper, without shadows</source>
      <translation>Papel &amp;branco, sem sombras</translation>
    </message>
    <message>
      <source>Add the s&amp;heet on a page of its own</source>
      <translation>Juntar a &amp;folha numa página própria</translation>
    </message>
    <message>
      <source>Print the &amp;letterhead</source>
      <translation>Imprimir o &amp;cabeçalho</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>Doente</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>Leitura do médico</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>Cabeçalho</translation>
    </message>
    <message>
      <source>Ph&amp;ysician</source>
      <translation>&amp;Médico</translation>
    </message>
    <message>
      <source>O&amp;wn reading</source>
      <translation>&amp;Leitura própria</translation>
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
      <translation>&amp;Tamanho</translation>
    </message>
    <message>
      <source>&amp;Orientation</source>
      <translation>&amp;Orientação</translation>
    </message>
    <message>
      <source>Line {n} of the letterhead</source>
      <translation>Linha {n} do cabeçalho</translation>
    </message>
    <message>
      <source>Logo: PNG, JPEG or SVG</source>
      <translation>Logótipo: PNG, JPEG ou SVG</translation>
    </message>
    <message>
      <source>File of the logo</source>
      <translation>Ficheiro do logótipo</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Escolher…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logótipo</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imagens</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>&amp;Report, print and export…</source>
      <translation>&amp;Relatório, imprimir e exportar…</translation>
    </message>
    <message>
      <source>Look at the report of this page, print, save or export it</source>
      <translation>Ver o relatório desta página, imprimi-lo, guardá-lo ou exportá-lo</translation>
    </message>
    <message>
      <source>S&amp;ummary of all pages…</source>
      <translation>Res&amp;umo de todas as páginas…</translation>
    </message>
    <message>
      <source>One table of all pages of the list, to print or save</source>
      <translation>Uma tabela de todas as páginas da lista, para imprimir ou guardar</translation>
    </message>
    <message>
      <source>Report of {name}</source>
      <translation>Relatório de {name}</translation>
    </message>
    <message>
      <source>Summary of all pages</source>
      <translation>Resumo de todas as páginas</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>resumo</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Preview of the report</source>
      <translation>Pré-visualização do relatório</translation>
    </message>
  </context>
  <context>
    <name>ReviewBox</name>
    <message>
      <source>I &amp;agree</source>
      <translation>&amp;Concordo</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>Corri&amp;gir…</translation>
    </message>
    <message>
      <source>Chan&amp;ge my reading</source>
      <translation>&amp;Mudar a minha leitura</translation>
    </message>
    <message>
      <source>Your read first: what do you see? Then the program shows its reading.</source>
      <translation>A sua leitura primeiro: o que vê? Depois o programa mostra a dele.</translation>
    </message>
    <message>
      <source>Do you agree with this reading?</source>
      <translation>Concorda com esta leitura?</translation>
    </message>
    <message>
      <source>Reviewed: you agree with this reading.</source>
      <translation>Revista: concorda com esta leitura.</translation>
    </message>
    <message>
      <source>Reviewed. Your reading: {reading}</source>
      <translation>Revista. A sua leitura: {reading}</translation>
    </message>
    <message>
      <source>Before you saw the program's reading you said: {reading}</source>
      <translation>Antes de ver a leitura do programa, disse: {reading}</translation>
    </message>
    <message>
      <source>What do you see on this page?</source>
      <translation>O que vê nesta página?</translation>
    </message>
    <message>
      <source>none of the findings</source>
      <translation>nenhum dos achados</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <source>&amp;Agree with the reading</source>
      <translation>&amp;Concordar com a leitura</translation>
    </message>
    <message>
      <source>Say that you see the same on this page</source>
      <translation>Dizer que vê o mesmo nesta página</translation>
    </message>
    <message>
      <source>C&amp;orrect the reading…</source>
      <translation>C&amp;orrigir a leitura…</translation>
    </message>
    <message>
      <source>Say what you see on this page instead</source>
      <translation>Dizer o que vê em vez disso nesta página</translation>
    </message>
  </context>
  <context>
    <name>Run</name>
    <message>
      <source>Cancelling…</source>
      <translation>A cancelar…</translation>
    </message>
    <message>
      <source>Stopped: {done} of {total} pages read</source>
      <translation>Parado: {done} de {total} páginas lidas</translation>
    </message>
    <message>
      <source>All {total} pages done</source>
      <translation>As {total} páginas estão feitas</translation>
    </message>
    <message>
      <source>{done} of {total} pages read</source>
      <translation>{done} de {total} páginas lidas</translation>
    </message>
    <message>
      <source>Read: {read}. Refused: {refused}. Failed: {failed}.</source>
      <translation>Lidas: {read}. Recusadas: {refused}. Falhadas: {failed}.</translation>
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation>Falta menos de um minuto</translation>
    </message>
    <message>
      <source>About {minutes} min left</source>
      <translation>Faltam cerca de {minutes} min</translation>
    </message>
    <message>
      <source>About {hours} h {minutes} min left</source>
      <translation>Faltam cerca de {hours} h {minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ScaleTool</name>
    <message>
      <source>Set the s&amp;cale by hand</source>
      <translation>Pôr a es&amp;cala à mão</translation>
    </message>
    <message>
      <source>Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)</source>
      <translation>Desenhe uma caixa à volta de um quadrado grande da quadrícula, 5 mm por 5 mm (Ctrl+M)</translation>
    </message>
    <message>
      <source>This box is too small to measure. Zoom in, then draw around 5 mm.</source>
      <translation>Esta caixa é pequena demais para medir. Amplie, e desenhe à volta de 5 mm.</translation>
    </message>
  </context>
  <context>
    <name>ScanDialog</name>
    <message>
      <source>Scan pages</source>
      <translation>Digitalizar páginas</translation>
    </message>
    <message>
      <source>Scan &amp;again</source>
      <translation>Digitalizar &amp;outra vez</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>&amp;Pré-visualizar</translation>
    </message>
    <message>
      <source>Whole &amp;glass</source>
      <translation>Todo o &amp;vidro</translation>
    </message>
    <message>
      <source>Scan everything again, not only a region</source>
      <translation>Digitalizar tudo outra vez, não só uma zona</translation>
    </message>
    <message>
      <source>Pages appear in the window as they come.</source>
      <translation>As páginas aparecem na janela à medida que chegam.</translation>
    </message>
    <message>
      <source>&amp;Scan</source>
      <translation>&amp;Digitalizar</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
    <message>
      <source>&amp;Watch a folder</source>
      <translation>&amp;Vigiar uma pasta</translation>
    </message>
    <message>
      <source>For a copier, an ECG machine or a phone that drops files: each new file in the folder is opened and read by itself once it is whole. Files stay where they are.</source>
      <translation>Para uma fotocopiadora, um eletrocardiógrafo ou um telefone que deixa ficheiros: cada ficheiro novo na pasta é aberto e lido sozinho logo que está completo. Os ficheiros ficam onde estão.</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>Pasta a vigiar</translation>
    </message>
    <message>
      <source>Folder for scanned pages</source>
      <translation>Pasta das páginas digitalizadas</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Digitalizador</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <source>Pages go to</source>
      <translation>As páginas vão para</translation>
    </message>
    <message>
      <source>Scanning…</source>
      <translation>A digitalizar…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>A ver…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>A cancelar…</translation>
    </message>
    <message>
      <source>Scanning page {number}…</source>
      <translation>A digitalizar a página {number}…</translation>
    </message>
    <message>
      <source>Pages scanned: {n}</source>
      <translation>Páginas digitalizadas: {n}</translation>
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
      <translation>Uma vista rápida em baixa resolução; desenhe nela a zona a digitalizar</translation>
    </message>
    <message>
      <source>A preview would draw a sheet from the feeder: choose the flatbed</source>
      <translation>Uma pré-visualização puxaria uma folha do alimentador: escolha o vidro</translation>
    </message>
  </context>
  <context>
    <name>ScanForm</name>
    <message>
      <source>Where the paper lies</source>
      <translation>Onde está o papel</translation>
    </message>
    <message>
      <source>{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and scans about twice as fast as 300. Choose more only to keep finer pictures.</source>
      <translation>{dpi} ppp é tudo o que a leitura precisa (8 píxeis por milímetro de papel), e digitaliza quase duas vezes mais depressa do que a 300. Escolha mais só para guardar imagens mais finas.</translation>
    </message>
    <message>
      <source>The reading needs no colour: gray scans as well and takes a third the room.</source>
      <translation>A leitura não precisa de cor: o cinzento serve igualmente e ocupa um terço.</translation>
    </message>
    <message>
      <source>The whole glass cuts nothing off: the paper's edges are found afterwards.</source>
      <translation>Todo o vidro não corta nada: as bordas do papel são encontradas depois.</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>&amp;Origem</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>&amp;Resolução</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <translation>Co&amp;res</translation>
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
      <translation>Toda a área, o papel é encontrado nela</translation>
    </message>
    <message>
      <source>Flatbed</source>
      <translation>Vidro</translation>
    </message>
    <message>
      <source>Feeder, all its pages</source>
      <translation>Alimentador, todas as suas páginas</translation>
    </message>
    <message>
      <source>Gray</source>
      <translation>Cinzento</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Cor</translation>
    </message>
  </context>
  <context>
    <name>ScannerChoice</name>
    <message>
      <source>No scanner yet</source>
      <translation>Ainda sem digitalizador</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>Digitalizador</translation>
    </message>
    <message>
      <source>By &amp;address…</source>
      <translation>Por &amp;endereço…</translation>
    </message>
    <message>
      <source>Use a network scanner that is not found, by its name or IP address</source>
      <translation>Usar um digitalizador de rede que não é encontrado, pelo nome ou endereço IP</translation>
    </message>
    <message>
      <source>Searching for scanners…</source>
      <translation>À procura de digitalizadores…</translation>
    </message>
    <message>
      <source>S&amp;top searching</source>
      <translation>&amp;Parar a procura</translation>
    </message>
    <message>
      <source>No scanner was found. Check that it is switched on and connected, then search again; a network scanner can also be entered by its address.</source>
      <translation>Nenhum digitalizador encontrado. Verifique se está ligado e conectado, e procure de novo; um digitalizador de rede também pode ser indicado pelo endereço.</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
      <source>Scanner by address</source>
      <translation>Digitalizador por endereço</translation>
    </message>
    <message>
      <source>Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:</source>
      <translation>Nome ou endereço do digitalizador de rede (eSCL, AirScan), como 192.168.1.20:</translation>
    </message>
  </context>
  <context>
    <name>ScanPreview</name>
    <message>
      <source>Preview, with the region to scan</source>
      <translation>Pré-visualização, com a zona a digitalizar</translation>
    </message>
    <message>
      <source>No preview yet. It shows what lies on the flatbed, in a few seconds.</source>
      <translation>Ainda sem pré-visualização. Mostra o que está no vidro, em poucos segundos.</translation>
    </message>
    <message>
      <source>The whole glass is scanned.</source>
      <translation>Todo o vidro é digitalizado.</translation>
    </message>
    <message>
      <source>Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.</source>
      <translation>Só são digitalizados {width} x {height} mm, a {left} mm da esquerda e {top} para baixo.</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or make room on the disk.</source>
      <translation>Não foi possível escrever {1} ({2}). Escolha outro lugar, ou arranje espaço no disco.</translation>
    </message>
    <message>
      <source>The backup {1} is not what it should be, and was thrown away. Check the disk, or choose another place.</source>
      <translation>A cópia {1} não é o que devia ser, e foi deitada fora. Verifique o disco, ou escolha outro lugar.</translation>
    </message>
    <message>
      <source>The records in {1} could not be used ({2}: {3}). Close ecgdesk, open it again, and report it if it happens again.</source>
      <translation>Não foi possível usar os registos de {1} ({2}: {3}). Feche o ecgdesk, abra-o de novo e comunique se voltar a acontecer.</translation>
    </message>
    <message>
      <source>This key is not that of {1}. Open it with its own.</source>
      <translation>Esta chave não é a de {1}. Abra-o com a sua.</translation>
    </message>
    <message>
      <source>Another ecgdesk, or a backup program, is using {1}. Close it and try again.</source>
      <translation>Outro ecgdesk, ou um programa de cópias, está a usar {1}. Feche-o e tente de novo.</translation>
    </message>
    <message>
      <source>The disk is full, and nothing was kept. Make room on the disk and try again.</source>
      <translation>O disco está cheio e nada foi guardado. Arranje espaço no disco e tente de novo.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be opened for writing. Check that the folder is there and that you may write to it.</source>
      <translation>Os registos de {1} não podem ser abertos para escrita. Verifique se a pasta existe e se pode escrever nela.</translation>
    </message>
    <message>
      <source>The system's keychain cannot be used ({1}). Unlock it and try again, or protect the records with a passphrase.</source>
      <translation>O porta-chaves do sistema não pode ser usado ({1}). Desbloqueie-o e tente de novo, ou proteja os registos com uma frase-passe.</translation>
    </message>
    <message>
      <source>The passphrase is too short. Take at least {1} letters; four words that do not belong together are easy to keep in mind and hard to guess.</source>
      <translation>A frase-passe é curta demais. Use pelo menos {1} letras; quatro palavras sem relação são fáceis de decorar e difíceis de adivinhar.</translation>
    </message>
    <message>
      <source>{1} has no passphrase: its key is in the keychain of the computer and the user it was made by. Take a backup there, with a passphrase, and restore it here.</source>
      <translation>{1} não tem frase-passe: a chave está no porta-chaves do computador e do utilizador que o fez. Faça lá uma cópia com frase-passe e restaure-a aqui.</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard's language and Caps Lock. If you are certain of it, the file may be damaged: restore the last backup.</source>
      <translation>A frase-passe não está certa. Verifique a língua do teclado e o Caps Lock. Se tem a certeza, o ficheiro pode estar danificado: restaure a última cópia.</translation>
    </message>
    <message>
      <source>The system's keychain did not keep the key. Protect the records with a passphrase instead.</source>
      <translation>O porta-chaves do sistema não guardou a chave. Proteja antes os registos com uma frase-passe.</translation>
    </message>
    <message>
      <source>The keychain of this user does not hold the key of {1}. Records open only for the user and on the computer that made them; elsewhere, restore a backup.</source>
      <translation>O porta-chaves deste utilizador não tem a chave de {1}. Os registos abrem só para o utilizador e no computador que os fez; noutro, restaure uma cópia.</translation>
    </message>
    <message>
      <source>The records in {1} cannot be read ({2}). Check that the file is there and that you may read it.</source>
      <translation>Os registos de {1} não podem ser lidos ({2}). Verifique se o ficheiro existe e se o pode ler.</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {1} s, then try again.</source>
      <translation>Demasiadas frases-passe erradas. Espere {1} s e tente de novo.</translation>
    </message>
    <message>
      <source>The records in {1} are damaged ({2}). Do not write to them any more: restore the last backup.</source>
      <translation>Os registos de {1} estão danificados ({2}). Não escreva mais neles: restaure a última cópia.</translation>
    </message>
    <message>
      <source>The records in {1} were written by a newer ecgdesk (version {2} of the archive; this one knows {3}). Update ecgdesk.</source>
      <translation>Os registos de {1} foram escritos por um ecgdesk mais recente (versão {2} do arquivo; este conhece a {3}). Atualize o ecgdesk.</translation>
    </message>
    <message>
      <source>This record is no longer there: it was removed, here or elsewhere.</source>
      <translation>Este registo já não existe: foi removido, aqui ou noutro lado.</translation>
    </message>
    <message>
      <source>{1} is there already. Open it, or choose another name.</source>
      <translation>{1} já existe. Abra-o, ou escolha outro nome.</translation>
    </message>
    <message>
      <source>This record was changed in another window in the meantime. Open it again and repeat your change.</source>
      <translation>Este registo foi alterado entretanto noutra janela. Abra-o de novo e repita a alteração.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or read fewer pages at a time.</source>
      <translation>{1} precisa de mais memória do que este computador tem livre. Feche outros programas, ou leia menos páginas de cada vez.</translation>
    </message>
    <message>
      <source>No sheet was found on this page. Set its corners, then export it.</source>
      <translation>Não foi encontrada nenhuma folha nesta página. Ponha os cantos e depois exporte-a.</translation>
    </message>
    <message>
      <source>No row of traces was found on this page, so there is nothing to export.</source>
      <translation>Não foi encontrada nenhuma linha de traçados nesta página, por isso não há nada a exportar.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place.</source>
      <translation>Não foi possível escrever {1} ({2}). Escolha outro lugar.</translation>
    </message>
    <message>
      <source>There is no pack that reads beats. Install one with `ecgdesk packs`.</source>
      <translation>Não há nenhum pacote que leia batimentos. Instale um com `ecgdesk packs`.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place for it, or close the program that has it open.</source>
      <translation>Não foi possível escrever {1} ({2}). Escolha outro lugar, ou feche o programa que o tem aberto.</translation>
    </message>
    <message>
      <source>There is no printer called {1} (there is: {2}).</source>
      <translation>Não há nenhuma impressora chamada {1} (há: {2}).</translation>
    </message>
    <message>
      <source>The printer took no page. Check that it is on and reachable, then print again.</source>
      <translation>A impressora não aceitou nenhuma página. Verifique se está ligada e acessível, e imprima de novo.</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or close the program that has it open.</source>
      <translation>Não foi possível escrever {1} ({2}). Escolha outro lugar, ou feche o programa que o tem aberto.</translation>
    </message>
    <message>
      <source>The salt in {1} was cut short. Put back a copy of it.</source>
      <translation>O sal em {1} foi cortado. Reponha uma cópia dele.</translation>
    </message>
    <message>
      <source>No trace was found on this page, so what is text and what is trace cannot be told apart. Leave this record out.</source>
      <translation>Não foi encontrado traçado nesta página, por isso não se distingue texto de traçado. Deixe este registo de fora.</translation>
    </message>
    <message>
      <source>The salt in {1} cannot be used. If you have a copy of it, put it back; without it the same patients get other pseudonyms than before.</source>
      <translation>O sal em {1} não pode ser usado. Se tem uma cópia, reponha-a; sem ele os mesmos doentes recebem outros pseudónimos.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its model does not answer as its manifest says. Ask where it came from for another version.</source>
      <translation>O pacote {1} não é instalado: o seu modelo não responde como diz o manifesto. Peça outra versão a quem lho deu.</translation>
    </message>
    <message>
      <source>There is no pack called {1} of your own to remove. Packs that came with ecgdesk stay.</source>
      <translation>Não tem nenhum pacote seu chamado {1} para retirar. Os pacotes que vieram com o ecgdesk ficam.</translation>
    </message>
    <message>
      <source>{1} is not a pack: it {2}.</source>
      <translation>{1} não é um pacote: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its signature does not fit. It was changed on the way, or signed by somebody whom this ecgdesk does not know. Get it again from where it came, or update ecgdesk first.</source>
      <translation>O pacote {1} não foi instalado: a assinatura não confere. Foi alterado pelo caminho, ou assinado por alguém que este ecgdesk não conhece. Obtenha-o de novo de onde veio, ou atualize primeiro o ecgdesk.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it calls itself {2}. A pack's name has at most 40 small letters, digits, - and _, and is no name that Windows keeps.</source>
      <translation>O pacote {1} não é instalado: chama-se a si próprio {2}. O nome de um pacote tem no máximo 40 letras minúsculas, algarismos, - e _, e não é um nome reservado pelo Windows.</translation>
    </message>
    <message>
      <source>The pack {1} could not be installed in {2} ({3}). Make room there, or ask who looks after this computer.</source>
      <translation>O pacote {1} não pôde ser instalado em {2} ({3}). Arranje espaço lá, ou pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
      <source>The pack in {1} could not be removed ({2}). Close ecgdesk everywhere and try again.</source>
      <translation>O pacote em {1} não pôde ser retirado ({2}). Feche o ecgdesk em todo o lado e tente de novo.</translation>
    </message>
    <message>
      <source>There is no file {1}.</source>
      <translation>Não há nenhum ficheiro {1}.</translation>
    </message>
    <message>
      <source>{1} is not a whole {2} file ({3}). Get it again from where it came.</source>
      <translation>{1} não é um ficheiro {2} completo ({3}). Obtenha-o de novo de onde veio.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it holds {2}, which does not belong in a pack. A pack is {3} and nothing else.</source>
      <translation>O pacote {1} não é instalado: contém {2}, que não pertence a um pacote. Um pacote é {3} e mais nada.</translation>
    </message>
    <message>
      <source>A pack called {1} is in {2} already. Remove it first: `ecgdesk packs remove {3}`.</source>
      <translation>Já há um pacote chamado {1} em {2}. Retire-o primeiro: `ecgdesk packs remove {3}`.</translation>
    </message>
    <message>
      <source>The pack {1} in {2} is not signed: nobody vouches for where it comes from, or that it was not changed on the way. Install it only if you know who made it and got it from them.</source>
      <translation>O pacote {1} em {2} não está assinado: ninguém garante de onde vem, nem que não foi alterado pelo caminho. Instale-o apenas se souber quem o fez e o tiver recebido dessa pessoa.</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its {2} is larger than {3} MB, which no pack needs.</source>
      <translation>O pacote {1} não é instalado: o seu {2} tem mais de {3} MB, de que nenhum pacote precisa.</translation>
    </message>
    <message>
      <source>The model of the pack {1} cannot be run here ({2}). Install the pack again, or another version of it.</source>
      <translation>O modelo do pacote {1} não pode correr aqui ({2}). Instale o pacote de novo, ou outra versão dele.</translation>
    </message>
    <message>
      <source>There is no pack called {1}. Packs installed here: {2}.</source>
      <translation>Não há nenhum pacote chamado {1}. Pacotes instalados aqui: {2}.</translation>
    </message>
    <message>
      <source>The pack {1} has no panel called {2}. It has: {3}.</source>
      <translation>O pacote {1} não tem nenhum painel chamado {2}. Tem: {3}.</translation>
    </message>
    <message>
      <source>The manifest {1} names no finding.</source>
      <translation>O manifesto {1} não nomeia nenhum achado.</translation>
    </message>
    <message>
      <source>The manifest {1} is not a pack's. Install it again.</source>
      <translation>O manifesto {1} não é de um pacote. Instale-o de novo.</translation>
    </message>
    <message>
      <source>The model of the pack {1} is not the one its manifest names: the file {2} was changed or damaged. Install the pack again.</source>
      <translation>O modelo do pacote {1} não é o que o manifesto nomeia: o ficheiro {2} foi alterado ou danificado. Instale o pacote de novo.</translation>
    </message>
    <message>
      <source>The pack in {1} has manifest schema {2}, but this version of ecgdesk knows schema {3}. Update ecgdesk, or use an older pack.</source>
      <translation>O pacote em {1} tem o esquema de manifesto {2}, mas esta versão do ecgdesk conhece o esquema {3}. Atualize o ecgdesk, ou use um pacote mais antigo.</translation>
    </message>
    <message>
      <source>The manifest {1} is not complete ({2}). Install the pack again.</source>
      <translation>O manifesto {1} não está completo ({2}). Instale o pacote de novo.</translation>
    </message>
    <message>
      <source>The manifest {1} cannot be read. Install the pack again.</source>
      <translation>O manifesto {1} não pode ser lido. Instale o pacote de novo.</translation>
    </message>
    <message>
      <source>The model of the pack in {1} cannot be read. Install the pack again.</source>
      <translation>O modelo do pacote em {1} não pode ser lido. Instale o pacote de novo.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG itself.</source>
      <translation>{1} é um ficheiro DICOM sem imagem, onda ou PDF. Exporte o próprio ECG.</translation>
    </message>
    <message>
      <source>{1} is too large to be opened here. Export one ECG at a time.</source>
      <translation>{1} é grande demais para ser aberto aqui. Exporte um ECG de cada vez.</translation>
    </message>
    <message>
      <source>{1} holds a waveform, but none of the twelve ECG leads.</source>
      <translation>{1} contém uma onda, mas nenhuma das doze derivações do ECG.</translation>
    </message>
    <message>
      <source>{1} does not say how many millivolts its samples are, so it cannot be drawn to scale.</source>
      <translation>{1} não diz quantos milivolts são as suas amostras, por isso não pode ser desenhado à escala.</translation>
    </message>
    <message>
      <source>{1} is measured in {2}, which is no voltage.</source>
      <translation>{1} está medido em {2}, que não é uma tensão.</translation>
    </message>
    <message>
      <source>{1} holds a document that is no PDF. Export it as one.</source>
      <translation>{1} contém um documento que não é PDF. Exporte-o como PDF.</translation>
    </message>
    <message>
      <source>{1} is a DICOM file that is damaged or cut short ({2}). Export it again.</source>
      <translation>{1} é um ficheiro DICOM danificado ou cortado ({2}). Exporte-o de novo.</translation>
    </message>
    <message>
      <source>{1} is compressed as {2}, which cannot be opened here. Export it uncompressed, or as JPEG or PDF.</source>
      <translation>{1} está comprimido como {2}, que não pode ser aberto aqui. Exporte-o sem compressão, ou como JPEG ou PDF.</translation>
    </message>
    <message>
      <source>{1} has no page {2}; it has {3}.</source>
      <translation>{1} não tem a página {2}; tem {3}.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no row of leads could be followed across the page. If it is one, set the corners of the paper.</source>
      <translation>Isto não parece um ECG: nenhuma linha de derivações pôde ser seguida ao longo da página. Se é um, ponha os cantos do papel.</translation>
    </message>
    <message>
      <source>The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: do not rely on them.</source>
      <translation>O papel correu a 50 mm/s. A frequência cardíaca está certa, mas os achados foram aprendidos a 25 mm/s: não confie neles.</translation>
    </message>
    <message>
      <source>The heart rate is {1} a minute if the paper ran at 25 mm/s. If the page says 50 mm/s, set the speed of the paper by hand.</source>
      <translation>A frequência cardíaca é de {1} por minuto se o papel correu a 25 mm/s. Se a página diz 50 mm/s, ponha à mão a velocidade do papel.</translation>
    </message>
    <message>
      <source>Nothing stands out of the traces as heartbeats do: what is steepest is only {1} times as steep as the rest, {2} times are needed. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Nada sobressai dos traçados como os batimentos: o mais íngreme é só {1} vezes mais íngreme do que o resto, são precisas {2} vezes. Se é um ECG, veja primeiro o paciente e os elétrodos.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: what stands out of its rows comes neither regularly nor as in leads of one heart. If it is one, set the corners of the paper.</source>
      <translation>Isto não parece um ECG: o que sobressai das linhas não vem com regularidade nem como nas derivações de um mesmo coração. Se é um, ponha os cantos do papel.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy it or print it to PDF again.</source>
      <translation>{1} está danificado ou foi cortado ao copiar. Copie-o ou imprima-o de novo para PDF.</translation>
    </message>
    <message>
      <source>Page {1} of {2} {3}. Print it to a new PDF, or scan it as a picture.</source>
      <translation>Página {1} de {2} {3}. Imprima-a para um novo PDF, ou digitalize-a como imagem.</translation>
    </message>
    <message>
      <source>Page {1} of {2} is damaged and cannot be drawn. Print it to a new PDF, or scan it as a picture.</source>
      <translation>A página {1} de {2} está danificada e não pode ser desenhada. Imprima-a para um novo PDF, ou digitalize-a como imagem.</translation>
    </message>
    <message>
      <source>Page {1} of {2} was not tried, because {3} pages before it took too long to draw. Print the page to a new PDF, or scan it as a picture.</source>
      <translation>A página {1} de {2} não foi tentada, porque {3} páginas antes dela demoraram demais a desenhar. Imprima a página para um novo PDF, ou digitalize-a como imagem.</translation>
    </message>
    <message>
      <source>{1} is locked with a password. Open it in a PDF program, print it to a new PDF without a password, and open that.</source>
      <translation>{1} está bloqueado com palavra-passe. Abra-o num programa de PDF, imprima-o para um novo PDF sem palavra-passe e abra esse.</translation>
    </message>
    <message>
      <source>{1} has {2} pages; at most {3} are read. Split it into smaller documents.</source>
      <translation>{1} tem {2} páginas; são lidas no máximo {3}. Divida-o em documentos menores.</translation>
    </message>
    <message>
      <source>{1} takes more than {2} seconds to open. Print it to a new PDF, or scan the pages as pictures.</source>
      <translation>{1} demora mais de {2} segundos a abrir. Imprima-o para um novo PDF, ou digitalize as páginas como imagens.</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy, scan or photograph the page again.</source>
      <translation>{1} está danificado ou foi cortado ao copiar. Copie, digitalize ou fotografe a página de novo.</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or save the page smaller, and open it again.</source>
      <translation>{1} precisa de mais memória do que este computador tem livre. Feche outros programas, ou guarde a página menor, e abra-a de novo.</translation>
    </message>
    <message>
      <source>No heartbeats were found in the traces: nothing stands out as QRS complexes do. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>Não foram encontrados batimentos nos traçados: nada sobressai como os complexos QRS. Se é um ECG, veja primeiro o paciente e os elétrodos.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: only {1} of the ink is like a trace. If it is one, set the corners of the paper.</source>
      <translation>Isto não parece um ECG: só {1} da tinta parece um traçado. Se é um, ponha os cantos do papel.</translation>
    </message>
    <message>
      <source>The picture is {1} times as long as it is wide. Cut it into pieces of about ten seconds, and open them one by one.</source>
      <translation>A imagem é {1} vezes mais comprida do que larga. Corte-a em pedaços de cerca de dez segundos e abra-os um a um.</translation>
    </message>
    <message>
      <source>The page has only {1} x {2} pixels. Take a larger picture: {3} pixels across are the least.</source>
      <translation>A página tem só {1} x {2} píxeis. Tire uma imagem maior: são precisos pelo menos {3} píxeis de largura.</translation>
    </message>
    <message>
      <source>The paper has only {1} % of full brightness, {2} % are needed. Take the picture in better light.</source>
      <translation>O papel tem só {1} % do brilho total, são precisos {2} %. Tire a imagem com melhor luz.</translation>
    </message>
    <message>
      <source>No ECG trace was found on this page. If it is an ECG, set the corners of the paper.</source>
      <translation>Não foi encontrado nenhum traçado de ECG nesta página. Se é um ECG, ponha os cantos do papel.</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no grid was found, and {1} row{2} of what may be traces ({3} of the ink there). If it is one, set the corners of the paper.</source>
      <translation>Isto não parece um ECG: não há quadrícula, e {1} linha{2} do que podem ser traçados ({3} da tinta). Se é um, ponha os cantos do papel.</translation>
    </message>
    <message>
      <source>No grid was found, so millimetres are guessed from the length of the traces. Check the corners of the paper, or set the scale by hand.</source>
      <translation>Nenhuma quadrícula encontrada, por isso os milímetros são estimados pelo comprimento dos traçados. Verifique os cantos do papel, ou ponha a escala à mão.</translation>
    </message>
    <message>
      <source>Traces come closer than {1} mm to the {2} edge of the page and may be cut off. Move the corners outwards, or take in the whole paper.</source>
      <translation>Os traçados chegam a menos de {1} mm da borda da página ({2}) e podem estar cortados. Mova os cantos para fora, ou apanhe o papel todo.</translation>
    </message>
    <message>
      <source>The page is blank: nothing on it is {1} % darker than the paper and its grid. Check that this is the printed side.</source>
      <translation>A página está em branco: nada nela é {1} % mais escuro do que o papel e a sua quadrícula. Verifique se é o lado impresso.</translation>
    </message>
    <message>
      <source>The rows do not beat together: their strokes agree by {1} %, those of an ECG by {2} % and more. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>As linhas não batem juntas: os seus traços concordam em {1} %, os de um ECG em {2} % e mais. Se é um ECG, veja primeiro o paciente e os elétrodos.</translation>
    </message>
    <message>
      <source>Heartbeats hardly stand out from the traces. Check that this is an ECG, and do not rely on the reading.</source>
      <translation>Os batimentos mal sobressaem dos traçados. Verifique se é um ECG, e não confie na leitura.</translation>
    </message>
    <message>
      <source>Hold the phone closer, or scan at 150 dpi: the trace shows {1} pixels per millimetre, {2} are needed.</source>
      <translation>Aproxime o telefone, ou digitalize a 150 ppp: o traçado mostra {1} píxeis por milímetro, são precisos {2}.</translation>
    </message>
    <message>
      <source>The traces are {1} mm long; a whole page has {2} mm (10 seconds at 25 mm/s). Take in the whole paper.</source>
      <translation>Os traçados têm {1} mm; uma página inteira tem {2} mm (10 segundos a 25 mm/s). Apanhe o papel todo.</translation>
    </message>
    <message>
      <source>The picture is blurred: the edge of the trace is {1} mm wide, {2} mm at most can be read well. Hold the phone still and tap the trace to focus.</source>
      <translation>A imagem está desfocada: a borda do traçado tem {1} mm de largura, com {2} mm no máximo lê-se bem. Segure o telefone quieto e toque no traçado para focar.</translation>
    </message>
    <message>
      <source>The trace is faint: {1} % darker than the paper, {2} % are needed. Scan the paper itself and not a copy, or photograph it in even light.</source>
      <translation>O traçado é fraco: {1} % mais escuro do que o papel, são precisos {2} %. Digitalize o próprio papel e não uma cópia, ou fotografe-o com luz uniforme.</translation>
    </message>
    <message>
      <source>Glare hides {1} % of the traces, {2} % at most can be read well. Tilt the phone or the paper, and switch the flash off.</source>
      <translation>Um reflexo esconde {1} % dos traçados, com {2} % no máximo lê-se bem. Incline o telefone ou o papel, e desligue o flash.</translation>
    </message>
    <message>
      <source>{1} could not be read from the disk ({2}). Check the drive, or copy the file again.</source>
      <translation>Não foi possível ler {1} do disco ({2}). Verifique a unidade, ou copie o ficheiro de novo.</translation>
    </message>
    <message>
      <source>{1} is a HEIC picture, which cannot be opened here yet. Set the phone to save JPEG (“most compatible”), or save the picture as JPEG, and open that.</source>
      <translation>{1} é uma imagem HEIC, que ainda não pode ser aberta aqui. Configure o telefone para guardar JPEG (“mais compatível”), ou guarde a imagem como JPEG e abra-a.</translation>
    </message>
    <message>
      <source>{1} has {2} MB; at most {3} MB can be opened. Save the page as a JPEG, or split the document.</source>
      <translation>{1} tem {2} MB; podem ser abertos no máximo {3} MB. Guarde a página como JPEG, ou divida o documento.</translation>
    </message>
    <message>
      <source>{1} is empty: it has no bytes. Copy or scan the page again.</source>
      <translation>{1} está vazio: não tem bytes. Copie ou digitalize a página de novo.</translation>
    </message>
    <message>
      <source>{1} is not a picture or a PDF: {2}. {3} files can be opened.</source>
      <translation>{1} não é uma imagem nem um PDF: {2}. Podem ser abertos ficheiros {3}.</translation>
    </message>
    <message>
      <source>{1} is a {2} file, which cannot be opened yet. Save the page as JPEG, PNG or PDF and open that.</source>
      <translation>{1} é um ficheiro {2}, que ainda não pode ser aberto. Guarde a página como JPEG, PNG ou PDF e abra-a.</translation>
    </message>
    <message>
      <source>{1} was not found. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>{1} não foi encontrado. Pode ter sido movido ou mudado de nome, ou a unidade não está ligada.</translation>
    </message>
    <message>
      <source>{1} may not be read by this user. Ask for permission, or copy it to a folder of your own.</source>
      <translation>{1} não pode ser lido por este utilizador. Peça permissão, ou copie-o para uma pasta sua.</translation>
    </message>
    <message>
      <source>{1} is not a name that a file can have. Check the name.</source>
      <translation>{1} não é um nome que um ficheiro possa ter. Verifique o nome.</translation>
    </message>
    <message>
      <source>{1} is a folder, not a page. Open the files in it.</source>
      <translation>{1} é uma pasta, não uma página. Abra os ficheiros que contém.</translation>
    </message>
    <message>
      <source>{1} is not a file but a device. Choose a file.</source>
      <translation>{1} não é um ficheiro mas um dispositivo. Escolha um ficheiro.</translation>
    </message>
    <message>
      <source>No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.</source>
      <translation>Nenhum batimento encontrado nesta página. Se mostra uma tira de ritmo, ponha os cantos do papel.</translation>
    </message>
    <message>
      <source>This is a picture of one beat: without the beats around it nobody can see whether it comes early, so supraventricular ectopic beats may pass for normal ones.</source>
      <translation>É a imagem de um só batimento: sem os batimentos vizinhos ninguém vê se vem cedo demais, e batimentos ectópicos supraventriculares podem passar por normais.</translation>
    </message>
    <message>
      <source>{1} could not scan. Switch it off and on, and scan again.</source>
      <translation>{1} não conseguiu digitalizar. Desligue-o, ligue-o e digitalize outra vez.</translation>
    </message>
    <message>
      <source>Paper is jammed in {1}. Open it, take the paper out, and scan that page again.</source>
      <translation>Há papel encravado em {1}. Abra-o, tire o papel e digitalize essa página outra vez.</translation>
    </message>
    <message>
      <source>The feeder of {1} is empty. Put the pages in, or choose the flatbed.</source>
      <translation>O alimentador de {1} está vazio. Ponha as páginas, ou escolha o vidro.</translation>
    </message>
    <message>
      <source>The cover of {1} is open. Close it and scan again.</source>
      <translation>A tampa de {1} está aberta. Feche-a e digitalize outra vez.</translation>
    </message>
    <message>
      <source>{1} is busy with something else. Wait until it has finished, close other scanning programs, and scan again.</source>
      <translation>{1} está ocupado com outra coisa. Espere que termine, feche outros programas de digitalização e digitalize outra vez.</translation>
    </message>
    <message>
      <source>{1} does not allow this user to scan. Ask who looks after the computer for access to the scanner (on Linux: the group “scanner”).</source>
      <translation>{1} não permite que este utilizador digitalize. Peça acesso ao digitalizador a quem cuida do computador (em Linux: o grupo “scanner”).</translation>
    </message>
    <message>
      <source>There is not enough memory for this scan on {1}. Choose a lower resolution, gray or a smaller region, and scan again.</source>
      <translation>Não há memória suficiente para esta digitalização em {1}. Escolha uma resolução mais baixa, cinzento ou uma zona mais pequena, e digitalize outra vez.</translation>
    </message>
    <message>
      <source>{1} stopped while it was sending the page, so that page was not kept. Check its cable or network, and scan the page again.</source>
      <translation>{1} parou enquanto enviava a página, por isso essa página não foi guardada. Verifique o cabo ou a rede, e digitalize a página outra vez.</translation>
    </message>
    <message>
      <source>{1} does not answer. Check that it is switched on and that its cable or network is connected, then scan again.</source>
      <translation>{1} não responde. Verifique se está ligado e se o cabo ou a rede está conectado, e digitalize outra vez.</translation>
    </message>
    <message>
      <source>{1} was silent for too long, so the scan was given up. Switch it off and on, and scan again.</source>
      <translation>{1} esteve calado tempo demais e a digitalização foi abandonada. Desligue-o, ligue-o e digitalize outra vez.</translation>
    </message>
    <message>
      <source>{1} cannot scan with these settings. Choose another resolution or source.</source>
      <translation>{1} não consegue digitalizar com estas definições. Escolha outra resolução ou outra origem.</translation>
    </message>
    <message>
      <source>Scanning on {1} was cancelled. Pages scanned before are kept.</source>
      <translation>A digitalização em {1} foi cancelada. As páginas digitalizadas antes são guardadas.</translation>
    </message>
    <message>
      <source>{1} has no {2}. It has: {3}. Choose that.</source>
      <translation>{1} não tem {2}. Tem: {3}. Escolha isso.</translation>
    </message>
    <message>
      <source>The region chosen lies outside the {1} x {2} mm that this scanner can see. Choose it again on a new preview.</source>
      <translation>A zona escolhida fica fora dos {1} x {2} mm que este digitalizador vê. Escolha-a de novo numa nova pré-visualização.</translation>
    </message>
    <message>
      <source>Searching for scanners ({1}) failed: {2}. Other scanners can be used.</source>
      <translation>A procura de digitalizadores ({1}) falhou: {2}. Podem ser usados outros.</translation>
    </message>
    <message>
      <source>{1} could not be used, because its driver failed ({2}). Switch the scanner off and on, and scan again.</source>
      <translation>{1} não pôde ser usado, porque o seu controlador falhou ({2}). Desligue e ligue o digitalizador, e digitalize de novo.</translation>
    </message>
    <message>
      <source>“{1}” is not the address of a scanner. Enter its number on the network, such as 192.168.1.20, or the address its maker gives.</source>
      <translation>“{1}” não é o endereço de um digitalizador. Indique o seu número na rede, como 192.168.1.20, ou o endereço que o fabricante dá.</translation>
    </message>
    <message>
      <source>status {1}</source>
      <translation>estado {1}</translation>
    </message>
    <message>
      <source>{1} does not answer as a scanner does (eSCL, also called AirScan or AirPrint scanning). Check the address, and that scanning over the network is switched on in its settings.</source>
      <translation>{1} não responde como um digitalizador (eSCL, também chamado AirScan ou AirPrint). Verifique o endereço, e se a digitalização pela rede está ligada nas suas definições.</translation>
    </message>
    <message>
      <source>{1} sends us to another address. Enter that address instead.</source>
      <translation>{1} envia-nos para outro endereço. Indique antes esse.</translation>
    </message>
    <message>
      <source>{1} sent an answer far too large to be a page, so it was not kept. Choose a lower resolution, and scan again.</source>
      <translation>{1} enviou uma resposta grande demais para ser uma página, por isso não foi guardada. Escolha uma resolução menor e digitalize de novo.</translation>
    </message>
    <message>
      <source>a document type</source>
      <translation>um tipo de documento</translation>
    </message>
    <message>
      <source>not capabilities: {1}</source>
      <translation>não são capacidades: {1}</translation>
    </message>
    <message>
      <source>no source of paper</source>
      <translation>nenhuma origem de papel</translation>
    </message>
    <message>
      <source>too many elements</source>
      <translation>demasiados elementos</translation>
    </message>
    <message>
      <source>The pages of the watched folder {1} cannot be kept in that folder itself: each would be new again. Choose another folder.</source>
      <translation>As páginas da pasta vigiada {1} não podem ser guardadas nela própria: cada uma seria nova outra vez. Escolha outra pasta.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read.</source>
      <translation>A pasta vigiada {1} não pode ser lida.</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read ({2}). Check that it is there and its drive is connected.</source>
      <translation>A pasta vigiada {1} não pode ser lida ({2}). Verifique se existe e se a unidade está ligada.</translation>
    </message>
    <message>
      <source>The watched folder {1} does not answer. Check that its drive is connected, and watch it again.</source>
      <translation>A pasta vigiada {1} não responde. Verifique se a unidade está ligada, e vigie-a de novo.</translation>
    </message>
    <message>
      <source>Scanners of macOS cannot be used, because the library pyobjc is missing. Install ecgdesk again.</source>
      <translation>Os digitalizadores do macOS não podem ser usados, porque falta a biblioteca pyobjc. Instale o ecgdesk de novo.</translation>
    </message>
    <message>
      <source>{1} has no {2}.</source>
      <translation>{1} não tem {2}.</translation>
    </message>
    <message>
      <source>The disk of {1} is full, so the page could not be kept. Make room and scan again.</source>
      <translation>O disco de {1} está cheio, por isso a página não pôde ser guardada. Arranje espaço e digitalize de novo.</translation>
    </message>
    <message>
      <source>The page could not be kept in {1} ({2}). Choose another folder and scan again.</source>
      <translation>A página não pôde ser guardada em {1} ({2}). Escolha outra pasta e digitalize de novo.</translation>
    </message>
    <message>
      <source>Pages cannot be written to {1} ({2}). Choose another folder.</source>
      <translation>Não é possível escrever páginas em {1} ({2}). Escolha outra pasta.</translation>
    </message>
    <message>
      <source>{1} cannot be used on this computer: what reaches it ({2}) is not installed. Choose another scanner.</source>
      <translation>{1} não pode ser usado neste computador: o que o alcança ({2}) não está instalado. Escolha outro digitalizador.</translation>
    </message>
    <message>
      <source>“{1}” is no scanner that was found. `ecgdesk scan --list` names them.</source>
      <translation>“{1}” não é um digitalizador encontrado. `ecgdesk scan --list` nomeia-os.</translation>
    </message>
    <message>
      <source>{1} cannot be used, because the program scanimage could not be started ({2}). Install the package sane-utils.</source>
      <translation>{1} não pode ser usado, porque o programa scanimage não pôde ser iniciado ({2}). Instale o pacote sane-utils.</translation>
    </message>
    <message>
      <source>Windows scanners cannot be used, because the library comtypes is missing. Install ecgdesk again.</source>
      <translation>Os digitalizadores do Windows não podem ser usados, porque falta a biblioteca comtypes. Instale o ecgdesk de novo.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Look</source>
      <translation>Aspeto</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>Cores da janela</translation>
    </message>
    <message>
      <source>The ECG itself is always shown in its own colours.</source>
      <translation>O próprio ECG é sempre mostrado nas suas cores.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como o sistema</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Escuro</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Língua</translation>
    </message>
    <message>
      <source>The window changes at once. Pages stay open.</source>
      <translation>A janela muda logo. As páginas ficam abertas.</translation>
    </message>
    <message>
      <source>Side on which the window begins</source>
      <translation>Lado em que a janela começa</translation>
    </message>
    <message>
      <source>The ECG itself is never mirrored.</source>
      <translation>O próprio ECG nunca é espelhado.</translation>
    </message>
    <message>
      <source>As the language</source>
      <translation>Conforme a língua</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Esquerda</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Direita</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leitura</translation>
    </message>
    <message>
      <source>Your read first</source>
      <translation>A sua leitura primeiro</translation>
    </message>
    <message>
      <source>Say what you see on the page before the program shows its reading: a machine's wrong reading misleads even those who know better.</source>
      <translation>Diga o que vê na página antes de o programa mostrar a sua leitura: a leitura errada de uma máquina engana mesmo quem sabe mais.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidade</translation>
    </message>
    <message>
      <source>List the files that were opened last</source>
      <translation>Listar os últimos ficheiros abertos</translation>
    </message>
    <message>
      <source>Names of files may name patients. Switching this off empties the list.</source>
      <translation>Os nomes de ficheiros podem nomear doentes. Desligar isto esvazia a lista.</translation>
    </message>
    <message>
      <source>Keep the work under way, to bring it back after a crash</source>
      <translation>Guardar o trabalho em curso, para o recuperar depois de uma falha</translation>
    </message>
    <message>
      <source>Kept in your own folder until the program is closed, and encrypted with a key in the system's keychain. Without a keychain, only the places of files and corners are kept.</source>
      <translation>Guardado na sua própria pasta até o programa ser fechado, e cifrado com uma chave do porta-chaves do sistema. Sem porta-chaves só são guardados os lugares dos ficheiros e os cantos.</translation>
    </message>
    <message>
      <source>Keep a record of every page that is read</source>
      <translation>Guardar um registo de cada página lida</translation>
    </message>
    <message>
      <source>While the records are open; also of whole folders. They are encrypted.</source>
      <translation>Enquanto os registos estão abertos; também de pastas inteiras. São cifrados.</translation>
    </message>
    <message>
      <source>Lock the records when nobody uses the program for</source>
      <translation>Trancar os registos quando ninguém usa o programa durante</translation>
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
      <translation>Uma hora</translation>
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
      <translation>Definições</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fechar</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Flat sheet</source>
      <translation>Folha plana</translation>
    </message>
    <message>
      <source>Most of it from {leads} ({share}).</source>
      <translation>Sobretudo de {leads} ({share}).</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>Supõe-se que as derivações estão na ordem habitual.</translation>
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
      <translation>Fechar</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>Layout {name}.</source>
      <translation>Disposição {name}.</translation>
    </message>
    <message>
      <source>Rhythm strip: {leads}.</source>
      <translation>Tira de ritmo: {leads}.</translation>
    </message>
    <message>
      <source>{rate} beats a minute.</source>
      <translation>{rate} batimentos por minuto.</translation>
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
      <translation>Sem pulso de calibração: supõem-se 10 mm/mV.</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>Supõe-se que as derivações estão na ordem habitual.</translation>
    </message>
  </context>
  <context>
    <name>TraceOverlay</name>
    <message>
      <source>Show the &amp;trace</source>
      <translation>Mostrar o &amp;traçado lido</translation>
    </message>
    <message>
      <source>Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)</source>
      <translation>Desenhar sobre a folha o que foi lido de cada derivação, com os picos R (Ctrl+T)</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Page with the four corners of the paper</source>
      <translation>Página com os quatro cantos do papel</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open an ECG page</source>
      <translation>Abra uma página de ECG</translation>
    </message>
    <message>
      <source>A photograph, a scan or a PDF of a printed ECG.
Drop files or folders anywhere in this window, or choose them:</source>
      <translation>Uma fotografia, uma digitalização ou um PDF de um ECG impresso.
Largue ficheiros ou pastas em qualquer lugar desta janela, ou escolha-os:</translation>
    </message>
    <message>
      <source>Photograph or scan the page.</source>
      <translation>Fotografe ou digitalize a página.</translation>
    </message>
    <message>
      <source>Check the four corners.</source>
      <translation>Verifique os quatro cantos.</translation>
    </message>
    <message>
      <source>Read what the program sees.</source>
      <translation>Leia o que o programa vê.</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>This pack does not look for: {names}.</source>
      <translation>Este pacote não procura: {names}.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>O trabalho foi cancelado.</translation>
    </message>
    <message>
      <source>left</source>
      <translation>esquerda</translation>
    </message>
    <message>
      <source>right</source>
      <translation>direita</translation>
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
      <translation>incerto: {names}</translation>
    </message>
    <message>
      <source>nothing present</source>
      <translation>nada presente</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>à espera</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>a ler…</translation>
    </message>
    <message>
      <source>read</source>
      <translation>lida</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>recusada</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>falhou</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>revista</translation>
    </message>
    <message>
      <source>Page of a record</source>
      <translation>Página de um registo</translation>
    </message>
    <message>
      <source>Pasted page</source>
      <translation>Página colada</translation>
    </message>
    <message>
      <source>{name}, page {number}</source>
      <translation>{name}, página {number}</translation>
    </message>
    <message>
      <source>{name}, sheet {number}</source>
      <translation>{name}, folha {number}</translation>
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
      <translation>Procurar páginas</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>Mostrar todas as páginas</translation>
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
