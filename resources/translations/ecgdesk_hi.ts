<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
  <context>
    <name>_Caption</name>
    <message>
      <source>What the network went by on this sheet, not where a disease is.</source>
      <translation>इस शीट पर नेटवर्क ने किस पर भरोसा किया, रोग कहाँ है यह नहीं।</translation>
    </message>
    <message>
      <source>spoke for it</source>
      <translation>पक्ष में</translation>
    </message>
    <message>
      <source>spoke against</source>
      <translation>विपक्ष में</translation>
    </message>
  </context>
  <context>
    <name>_FoldButton</name>
    <message>
      <source>Absent findings: {count}</source>
      <translation>अनुपस्थित निष्कर्ष: {count}</translation>
    </message>
    <message>
      <source>Hide them</source>
      <translation>इन्हें छिपाएँ</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>इन्हें दिखाएँ</translation>
    </message>
  </context>
  <context>
    <name>_Form</name>
    <message>
      <source>A note, if you like</source>
      <translation>चाहें तो एक टिप्पणी</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>टिप्पणी</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>वापस</translation>
    </message>
    <message>
      <source>&amp;Show the program's reading</source>
      <translation>प्रोग्राम का पठन दिखाएँ</translation>
    </message>
    <message>
      <source>&amp;Save my reading</source>
      <translation>मेरा पठन सहेजें</translation>
    </message>
  </context>
  <context>
    <name>_PageReports</name>
    <message>
      <source>Exporting…</source>
      <translation>निर्यात हो रहा है…</translation>
    </message>
    <message>
      <source>Written: {names}</source>
      <translation>लिखा गया: {names}</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Open pages…</source>
      <translation>पृष्ठ खोलें…</translation>
    </message>
    <message>
      <source>Open photographs, scans or PDFs</source>
      <translation>फ़ोटो, स्कैन या PDF खोलें</translation>
    </message>
    <message>
      <source>Open &amp;folder…</source>
      <translation>फ़ोल्डर खोलें…</translation>
    </message>
    <message>
      <source>Open all pages of a folder</source>
      <translation>फ़ोल्डर के सभी पृष्ठ खोलें</translation>
    </message>
    <message>
      <source>&amp;Paste page</source>
      <translation>पृष्ठ चिपकाएँ</translation>
    </message>
    <message>
      <source>Paste a picture or copied files</source>
      <translation>चित्र या कॉपी की गई फ़ाइलें चिपकाएँ</translation>
    </message>
    <message>
      <source>S&amp;can…</source>
      <translation>स्कैन करें…</translation>
    </message>
    <message>
      <source>Scan pages, or watch a folder for them</source>
      <translation>पृष्ठ स्कैन करें, या फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
      <source>Open the &amp;sample pages</source>
      <translation>नमूना पृष्ठ खोलें</translation>
    </message>
    <message>
      <source>Try the program on its own samples</source>
      <translation>प्रोग्राम को उसके अपने नमूनों पर आज़माएँ</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>बाहर निकलें</translation>
    </message>
    <message>
      <source>Close ecgdesk</source>
      <translation>ecgdesk बंद करें</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>पूर्ववत करें</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>फिर से करें</translation>
    </message>
    <message>
      <source>&amp;Reset corners</source>
      <translation>कोने रीसेट करें</translation>
    </message>
    <message>
      <source>Go back to the corners that the program found</source>
      <translation>प्रोग्राम के पाए कोनों पर लौटें</translation>
    </message>
    <message>
      <source>Rotate a &amp;quarter turn</source>
      <translation>चौथाई घुमाएँ</translation>
    </message>
    <message>
      <source>Turn the page clockwise</source>
      <translation>पृष्ठ को घड़ी की दिशा में घुमाएँ</translation>
    </message>
    <message>
      <source>P&amp;age</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>Show the page with the paper's corners</source>
      <translation>काग़ज़ के कोनों के साथ पृष्ठ दिखाएँ</translation>
    </message>
    <message>
      <source>&amp;Flat sheet</source>
      <translation>समतल शीट</translation>
    </message>
    <message>
      <source>Show the paper laid flat</source>
      <translation>काग़ज़ को समतल दिखाएँ</translation>
    </message>
    <message>
      <source>Show &amp;evidence</source>
      <translation>प्रमाण दिखाएँ</translation>
    </message>
    <message>
      <source>Colour the trace by what spoke for and against the chosen finding</source>
      <translation>चुने गए निष्कर्ष के पक्ष और विपक्ष के अनुसार रेखा को रंगें</translation>
    </message>
    <message>
      <source>Zoom &amp;in</source>
      <translation>बड़ा करें</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>बड़ा</translation>
    </message>
    <message>
      <source>Zoom &amp;out</source>
      <translation>छोटा करें</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>छोटा</translation>
    </message>
    <message>
      <source>&amp;Whole page</source>
      <translation>पूरा पृष्ठ</translation>
    </message>
    <message>
      <source>Show the whole page</source>
      <translation>पूरा पृष्ठ दिखाएँ</translation>
    </message>
    <message>
      <source>Page wi&amp;dth</source>
      <translation>पृष्ठ की चौड़ाई</translation>
    </message>
    <message>
      <source>Let the page take the whole width</source>
      <translation>पृष्ठ को पूरी चौड़ाई में दिखाएँ</translation>
    </message>
    <message>
      <source>Act&amp;ual size</source>
      <translation>वास्तविक आकार</translation>
    </message>
    <message>
      <source>One pixel of the page on one of the screen</source>
      <translation>पृष्ठ का एक पिक्सेल स्क्रीन के एक पिक्सेल पर</translation>
    </message>
    <message>
      <source>Pre&amp;vious page</source>
      <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
      <source>Go to the page before</source>
      <translation>पिछले पृष्ठ पर जाएँ</translation>
    </message>
    <message>
      <source>&amp;Next page</source>
      <translation>अगला पृष्ठ</translation>
    </message>
    <message>
      <source>Go to the page after</source>
      <translation>अगले पृष्ठ पर जाएँ</translation>
    </message>
    <message>
      <source>&amp;About ecgdesk</source>
      <translation>ecgdesk के बारे में</translation>
    </message>
    <message>
      <source>Version, licence, what this is not</source>
      <translation>संस्करण, लाइसेंस, यह क्या नहीं है</translation>
    </message>
    <message>
      <source>Turn the frame &amp;left by 1°</source>
      <translation>फ़्रेम को 1° बाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn the frame of the paper counterclockwise</source>
      <translation>काग़ज़ के फ़्रेम को घड़ी की उलटी दिशा में घुमाएँ</translation>
    </message>
    <message>
      <source>Turn the frame ri&amp;ght by 1°</source>
      <translation>फ़्रेम को 1° दाएँ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn the frame of the paper clockwise</source>
      <translation>काग़ज़ के फ़्रेम को घड़ी की दिशा में घुमाएँ</translation>
    </message>
    <message>
      <source>&amp;Find page…</source>
      <translation>पृष्ठ खोजें…</translation>
    </message>
    <message>
      <source>Search the list of pages</source>
      <translation>पृष्ठों की सूची में खोजें</translation>
    </message>
    <message>
      <source>&amp;Show and sort…</source>
      <translation>दिखाएँ और क्रम लगाएँ…</translation>
    </message>
    <message>
      <source>Choose which pages are listed, and in which order</source>
      <translation>कौन-से पृष्ठ किस क्रम में दिखें, चुनें</translation>
    </message>
    <message>
      <source>Read &amp;again</source>
      <translation>फिर से पढ़ें</translation>
    </message>
    <message>
      <source>Read the selected pages again</source>
      <translation>चुने गए पृष्ठ फिर से पढ़ें</translation>
    </message>
    <message>
      <source>Read &amp;failed pages again</source>
      <translation>विफल पृष्ठ फिर से पढ़ें</translation>
    </message>
    <message>
      <source>Read only the pages that failed again</source>
      <translation>केवल विफल हुए पृष्ठ फिर से पढ़ें</translation>
    </message>
    <message>
      <source>Read another s&amp;heet of this page</source>
      <translation>इस पृष्ठ की दूसरी शीट पढ़ें</translation>
    </message>
    <message>
      <source>Two ECGs on one page: list it again, with a frame for the other</source>
      <translation>एक पृष्ठ पर दो ECG: दूसरे के लिए अलग फ़्रेम के साथ उसे सूची में फिर से रखें</translation>
    </message>
    <message>
      <source>Remove from the &amp;list</source>
      <translation>सूची से हटाएँ</translation>
    </message>
    <message>
      <source>Take the selected pages off the list; the files stay</source>
      <translation>चुने गए पृष्ठ सूची से हटाएँ; फ़ाइलें बनी रहती हैं</translation>
    </message>
    <message>
      <source>&amp;Cancel reading</source>
      <translation>पढ़ना रद्द करें</translation>
    </message>
    <message>
      <source>Stop reading the folder after the present page</source>
      <translation>वर्तमान पृष्ठ के बाद फ़ोल्डर पढ़ना रोकें</translation>
    </message>
    <message>
      <source>&amp;Go on reading</source>
      <translation>पढ़ना जारी रखें</translation>
    </message>
    <message>
      <source>Read the pages that are still waiting</source>
      <translation>प्रतीक्षा कर रहे पृष्ठ पढ़ें</translation>
    </message>
    <message>
      <source>Save &amp;table (CSV)…</source>
      <translation>तालिका सहेजें (CSV)…</translation>
    </message>
    <message>
      <source>Write what was read on all pages to a table for a spreadsheet</source>
      <translation>सभी पृष्ठों पर जो पढ़ा गया उसे स्प्रेडशीट की तालिका में लिखें</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>सेटिंग…</translation>
    </message>
    <message>
      <source>Language, colours, privacy</source>
      <translation>भाषा, रंग, निजता</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>सहायता</translation>
    </message>
    <message>
      <source>How to use ecgdesk</source>
      <translation>ecgdesk का उपयोग कैसे करें</translation>
    </message>
    <message>
      <source>&amp;Keyboard</source>
      <translation>कीबोर्ड</translation>
    </message>
    <message>
      <source>Every key that does something</source>
      <translation>हर कुंजी जो कुछ करती है</translation>
    </message>
  </context>
  <context>
    <name>BeatBox</name>
    <message>
      <source>Read a &amp;beat by hand</source>
      <translation>धड़कन हाथ से पढ़ें</translation>
    </message>
    <message>
      <source>Draw a box around a beat to have it read (Ctrl+B)</source>
      <translation>धड़कन को पढ़वाने के लिए उसके चारों ओर बॉक्स बनाएँ (Ctrl+B)</translation>
    </message>
    <message>
      <source>There is no beat of a lead in this box. Draw it tighter.</source>
      <translation>इस बॉक्स में किसी लीड की धड़कन नहीं है। इसे और कसकर बनाएँ।</translation>
    </message>
  </context>
  <context>
    <name>Beats</name>
    <message>
      <source>normal</source>
      <translation>सामान्य</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>सुप्रावेंट्रिकुलर एक्टोपिक</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>वेंट्रिकुलर एक्टोपिक</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>फ़्यूज़न</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>वर्गीकृत नहीं</translation>
    </message>
    <message>
      <source>{group} ({code}), {percent} %, at {seconds} s</source>
      <translation>{group} ({code}), {percent} %, {seconds} से॰ पर</translation>
    </message>
    <message>
      <source>Beats: {groups}.</source>
      <translation>धड़कनें: {groups}।</translation>
    </message>
    <message>
      <source>Patterns: {patterns}.</source>
      <translation>पैटर्न: {patterns}।</translation>
    </message>
  </context>
  <context>
    <name>CompareDialog</name>
    <message>
      <source>Earlier ECGs of the same patient</source>
      <translation>इसी रोगी के पहले के ECG</translation>
    </message>
    <message>
      <source>Earlier ECG</source>
      <translation>पहले का ECG</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: compare the traces themselves.</source>
      <translation>अपुष्ट कंप्यूटर विश्लेषण: रेखाओं की स्वयं तुलना करें।</translation>
    </message>
    <message>
      <source>no date, kept on {day}</source>
      <translation>कोई तारीख़ नहीं, {day} को रखा गया</translation>
    </message>
    <message>
      <source>present</source>
      <translation>मौजूद</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>अनिश्चित</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>अनुपस्थित</translation>
    </message>
    <message>
      <source>Nothing present.</source>
      <translation>कुछ भी मौजूद नहीं।</translation>
    </message>
    <message>
      <source>{name}, now</source>
      <translation>{name}, अभी</translation>
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
      <translation>यह तारीख़ नहीं है: इसे 1950-12-31 की तरह लिखें।</translation>
    </message>
  </context>
  <context>
    <name>FilterMenu</name>
    <message>
      <source>Show and sort pages</source>
      <translation>पृष्ठ दिखाएँ और क्रम लगाएँ</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>दिखाएँ</translation>
    </message>
    <message>
      <source>All pages</source>
      <translation>सभी पृष्ठ</translation>
    </message>
    <message>
      <source>With the finding</source>
      <translation>इस निष्कर्ष के साथ</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>कोई भी</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>क्रम</translation>
    </message>
    <message>
      <source>Order of opening</source>
      <translation>खोलने का क्रम</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>State, trouble first</source>
      <translation>स्थिति, समस्याएँ पहले</translation>
    </message>
    <message>
      <source>Probability of the finding</source>
      <translation>निष्कर्ष की प्रायिकता</translation>
    </message>
  </context>
  <context>
    <name>FolderChoice</name>
    <message>
      <source>Choose…</source>
      <translation>चुनें…</translation>
    </message>
    <message>
      <source>None chosen</source>
      <translation>कुछ नहीं चुना गया</translation>
    </message>
  </context>
  <context>
    <name>GridOverlay</name>
    <message>
      <source>Show the &amp;millimetre grid</source>
      <translation>मिलीमीटर ग्रिड दिखाएँ</translation>
    </message>
    <message>
      <source>Draw a line every 5 mm, to check the scale against the paper's grid (Ctrl+G)</source>
      <translation>काग़ज़ के ग्रिड से पैमाना जाँचने के लिए हर 5 मिमी पर रेखा बनाएँ (Ctrl+G)</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>A good photograph</source>
      <translation>एक अच्छी फ़ोटो</translation>
    </message>
    <message>
      <source>Lay the paper flat, in even light, without glare. Hold the phone level above it and take in the whole sheet with a little of the table around it. Tap the trace to focus. The grid must be visible: it is the ruler. A scan at 200 or 300 dpi is better still.</source>
      <translation>काग़ज़ को समतल, एक-सी रोशनी में, बिना चमक के रखें। फ़ोन को उसके ऊपर सीधा पकड़ें और पूरी शीट थोड़ी मेज़ के साथ लें। फ़ोकस के लिए रेखा पर टैप करें। ग्रिड दिखना चाहिए: वही पैमाना है। 200 या 300 dpi का स्कैन और भी अच्छा है।</translation>
    </message>
    <message>
      <source>Opening pages</source>
      <translation>पृष्ठ खोलना</translation>
    </message>
    <message>
      <source>Open files or a folder, drop them anywhere in the window, paste a picture, or scan. Every page of a PDF and of a TIFF is listed. Files are only read, never changed.</source>
      <translation>फ़ाइलें या फ़ोल्डर खोलें, उन्हें विंडो में कहीं भी छोड़ें, चित्र चिपकाएँ, या स्कैन करें। PDF और TIFF का हर पृष्ठ सूची में आता है। फ़ाइलें केवल पढ़ी जाती हैं, कभी बदली नहीं जातीं।</translation>
    </message>
    <message>
      <source>The corners of the paper</source>
      <translation>काग़ज़ के कोने</translation>
    </message>
    <message>
      <source>The program proposes the four corners. Drag a corner, or the handle in the middle of a side, until the frame lies on the edge of the paper; a loupe shows the place. With the keyboard: Tab chooses a corner, the arrows move it. The page is read again at once. A page on its side is turned by quarter turns.</source>
      <translation>प्रोग्राम चार कोने सुझाता है। किसी कोने को, या किनारे के बीच के हैंडल को, तब तक खींचें जब तक फ़्रेम काग़ज़ के किनारे पर न आ जाए; एक लेंस वह जगह दिखाता है। कीबोर्ड से: Tab कोना चुनता है, तीर उसे हिलाते हैं। पृष्ठ तुरंत फिर पढ़ा जाता है। करवट पड़ा पृष्ठ चौथाई घुमावों से घुमाया जाता है।</translation>
    </message>
    <message>
      <source>Looking closely</source>
      <translation>पास से देखना</translation>
    </message>
    <message>
      <source>The mouse wheel zooms about the pointer; dragging moves the page, and a double-click shows all of it again. Page width and Actual size are in the View menu. On the flat sheet, Show the trace draws what was read of each lead.</source>
      <translation>माउस का पहिया संकेतक के आसपास बड़ा-छोटा करता है; खींचने से पृष्ठ खिसकता है, और डबल-क्लिक उसे फिर पूरा दिखाता है। पृष्ठ की चौड़ाई और वास्तविक आकार दृश्य मेनू में हैं। समतल शीट पर, पढ़ी गई रेखा दिखाएँ हर लीड से पढ़ा गया बनाता है।</translation>
    </message>
    <message>
      <source>Two ECGs on one page</source>
      <translation>एक पृष्ठ पर दो ECG</translation>
    </message>
    <message>
      <source>The larger sheet is read first. Set its corners if need be, then choose Read another sheet of this page in the Pages menu: the page is listed once more, with a frame for the other sheet. Each is read, corrected and kept by itself.</source>
      <translation>पहले बड़ी शीट पढ़ी जाती है। ज़रूरत हो तो उसके कोने ठीक करें, फिर पृष्ठ मेनू में इस पृष्ठ की दूसरी शीट पढ़ें चुनें: पृष्ठ सूची में एक बार और आता है, दूसरी शीट के फ़्रेम के साथ। हर शीट अलग पढ़ी, सुधारी और रखी जाती है।</translation>
    </message>
    <message>
      <source>Reading the result</source>
      <translation>परिणाम को समझना</translation>
    </message>
    <message>
      <source>Each bar is one finding with its probability. The hatched part is the range in which the program is unsure; between its ends it says unsure rather than guess. A refused page says why, and what to do about it. It is a second opinion: a physician must over-read every page.</source>
      <translation>हर पट्टी एक निष्कर्ष और उसकी प्रायिकता है। धारीदार भाग वह सीमा है जिसमें प्रोग्राम अनिश्चित है; उसके सिरों के बीच वह अनुमान लगाने के बजाय अनिश्चित कहता है। अस्वीकृत पृष्ठ कारण और उपाय बताता है। यह दूसरी राय है: हर पृष्ठ को चिकित्सक को जाँचना होगा।</translation>
    </message>
    <message>
      <source>The evidence</source>
      <translation>प्रमाण</translation>
    </message>
    <message>
      <source>Show evidence colours the trace by what spoke for and against the chosen finding. It shows what the network went by on this sheet, not where a disease is. It is off at first, because pictures like these make people surer than they should be.</source>
      <translation>प्रमाण दिखाएँ चुने गए निष्कर्ष के पक्ष और विपक्ष के अनुसार रेखा को रंगता है। यह दिखाता है कि इस शीट पर नेटवर्क ने किस पर भरोसा किया, रोग कहाँ है यह नहीं। यह शुरू में बंद है, क्योंकि ऐसे चित्र लोगों को ज़रूरत से ज़्यादा निश्चित कर देते हैं।</translation>
    </message>
    <message>
      <source>Your own reading</source>
      <translation>आपका अपना पठन</translation>
    </message>
    <message>
      <source>Say whether you agree, or correct the reading. In the settings, Your read first hides the program's reading until you have said what you see.</source>
      <translation>बताएँ कि आप सहमत हैं, या पठन सुधारें। सेटिंग में, पहले आपका पठन प्रोग्राम का पठन तब तक छिपाता है जब तक आप न बताएँ कि आप क्या देखते हैं।</translation>
    </message>
    <message>
      <source>A whole folder</source>
      <translation>पूरा फ़ोल्डर</translation>
    </message>
    <message>
      <source>All pages of a folder are read one after another; you can look at one meanwhile. A bad file stops nothing. Cancel stops after the present page, and Go on reading takes up the rest. Save table writes everything to a CSV file.</source>
      <translation>फ़ोल्डर के सभी पृष्ठ एक के बाद एक पढ़े जाते हैं; इस बीच आप कोई एक देख सकते हैं। ख़राब फ़ाइल कुछ नहीं रोकती। पढ़ना रद्द करें वर्तमान पृष्ठ के बाद रुकता है, और पढ़ना जारी रखें बाक़ी उठा लेता है। तालिका सहेजें सब कुछ CSV फ़ाइल में लिखता है।</translation>
    </message>
    <message>
      <source>Finding a page again</source>
      <translation>पृष्ठ फिर से ढूँढना</translation>
    </message>
    <message>
      <source>Type a part of its name into the box over the list. The button beside it shows only pages in one state or with one finding, and sorts the list.</source>
      <translation>सूची के ऊपर के बॉक्स में उसके नाम का कोई भाग लिखें। पास का बटन केवल एक स्थिति या एक निष्कर्ष वाले पृष्ठ दिखाता है, और सूची का क्रम लगाता है।</translation>
    </message>
    <message>
      <source>Scanning</source>
      <translation>स्कैन करना</translation>
    </message>
    <message>
      <source>Scan takes pages from the glass or the feeder of a scanner and reads them as they come. Settings are kept as profiles under names of your own; Alt and a number choose one. A folder can be watched too: new files in it are read by themselves.</source>
      <translation>स्कैन, स्कैनर के शीशे या फ़ीडर से पृष्ठ लेता है और आते ही उन्हें पढ़ता है। सेटिंग आपके दिए नामों से प्रोफ़ाइल के रूप में रखी जाती हैं; Alt और एक अंक किसी एक को चुनते हैं। किसी फ़ोल्डर पर नज़र भी रखी जा सकती है: उसकी नई फ़ाइलें अपने आप पढ़ी जाती हैं।</translation>
    </message>
    <message>
      <source>Reports and records</source>
      <translation>रिपोर्ट और रिकॉर्ड</translation>
    </message>
    <message>
      <source>Report prints one page or saves it as a PDF; Summary of all pages makes one table. Keep as a record keeps a page with its patient, encrypted on this computer. A lost passphrase cannot be replaced by anybody.</source>
      <translation>रिपोर्ट एक पृष्ठ छापती है या उसे PDF में सहेजती है; सभी पृष्ठों का सार एक तालिका बनाता है। रिकॉर्ड के रूप में रखें पृष्ठ को उसके मरीज़ के साथ, इस कंप्यूटर पर एन्क्रिप्ट करके रखता है। खोया हुआ पासफ़्रेज़ कोई वापस नहीं ला सकता।</translation>
    </message>
    <message>
      <source>After a crash</source>
      <translation>क्रैश के बाद</translation>
    </message>
    <message>
      <source>The list, the corners and your readings are kept as you work. If the computer stops, ecgdesk offers them at the next start: recover them, delete them, or decide later.</source>
      <translation>काम करते समय सूची, कोने और आपके पठन सहेजे जाते हैं। कंप्यूटर रुक जाए तो ecgdesk अगली बार उन्हें सामने रखता है: वापस लाएँ, मिटाएँ, या बाद में तय करें।</translation>
    </message>
    <message>
      <source>Your patients' privacy</source>
      <translation>आपके रोगियों की निजता</translation>
    </message>
    <message>
      <source>Nothing leaves this computer: there is no account and no server. The list of recent files can be switched off in the settings.</source>
      <translation>इस कंप्यूटर से कुछ भी बाहर नहीं जाता: न खाता है न सर्वर। हाल की फ़ाइलों की सूची सेटिंग में बंद की जा सकती है।</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help</source>
      <translation>सहायता</translation>
    </message>
    <message>
      <source>Search the help</source>
      <translation>सहायता में खोजें</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>विषय</translation>
    </message>
    <message>
      <source>No topic has these words.</source>
      <translation>किसी विषय में ये शब्द नहीं हैं।</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Open pages</source>
      <translation>पृष्ठ खोलें</translation>
    </message>
    <message>
      <source>Pages ({patterns})</source>
      <translation>पृष्ठ ({patterns})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>Open a folder of pages</source>
      <translation>पृष्ठों का फ़ोल्डर खोलें</translation>
    </message>
    <message>
      <source>The clipboard holds no picture and no files.</source>
      <translation>क्लिपबोर्ड में न चित्र है न फ़ाइलें।</translation>
    </message>
    <message>
      <source>Let go to open what you are dragging.</source>
      <translation>जो आप खींच रहे हैं उसे खोलने के लिए छोड़ें।</translation>
    </message>
    <message>
      <source>What was dropped holds no picture and no files.</source>
      <translation>जो छोड़ा गया उसमें न चित्र है न फ़ाइलें।</translation>
    </message>
    <message>
      <source>Pages added: {n}</source>
      <translation>जोड़े गए पृष्ठ: {n}</translation>
    </message>
    <message>
      <source>Looking for pages…</source>
      <translation>पृष्ठ खोजे जा रहे हैं…</translation>
    </message>
    <message>
      <source>There is no page in that folder: no JPEG, PNG, TIFF, BMP, WebP, PDF or DICOM file. Choose another folder, or open the files themselves.</source>
      <translation>उस फ़ोल्डर में कोई पृष्ठ नहीं: कोई JPEG, PNG, TIFF, BMP, WebP, PDF या DICOM फ़ाइल नहीं। दूसरा फ़ोल्डर चुनें, या फ़ाइलें ही खोलें।</translation>
    </message>
  </context>
  <context>
    <name>Keyboard</name>
    <message>
      <source>Arrows</source>
      <translation>तीर</translation>
    </message>
    <message>
      <source>On the page</source>
      <translation>पृष्ठ पर</translation>
    </message>
    <message>
      <source>Choose the next corner or side</source>
      <translation>अगला कोना या किनारा चुनें</translation>
    </message>
    <message>
      <source>Move it by 1 pixel, or by 10</source>
      <translation>उसे 1 पिक्सेल, या 10, हिलाएँ</translation>
    </message>
    <message>
      <source>Move the whole frame</source>
      <translation>पूरा फ़्रेम हिलाएँ</translation>
    </message>
    <message>
      <source>Give a drag up, or let go of a corner</source>
      <translation>खींचना छोड़ें, या कोना छोड़ें</translation>
    </message>
    <message>
      <source>Pan while no corner is chosen</source>
      <translation>कोई कोना न चुना हो तो पृष्ठ सरकाएँ</translation>
    </message>
    <message>
      <source>Hold the page to pan it with the mouse</source>
      <translation>माउस से सरकाने के लिए पृष्ठ पकड़ें</translation>
    </message>
    <message>
      <source>Space bar</source>
      <translation>स्पेस कुंजी</translation>
    </message>
    <message>
      <source>Zoom about the pointer</source>
      <translation>पॉइंटर के चारों ओर बड़ा-छोटा करें</translation>
    </message>
    <message>
      <source>Mouse wheel</source>
      <translation>माउस पहिया</translation>
    </message>
    <message>
      <source>In the scan window</source>
      <translation>स्कैन की विंडो में</translation>
    </message>
    <message>
      <source>Choose one of the first nine profiles</source>
      <translation>पहली नौ प्रोफ़ाइलों में से एक चुनें</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>हर जगह</translation>
    </message>
    <message>
      <source>Go to the next control, or back</source>
      <translation>अगले नियंत्रण पर जाएँ, या वापस</translation>
    </message>
  </context>
  <context>
    <name>ListCommands</name>
    <message>
      <source>{n} pages written to {name}</source>
      <translation>{name} में {n} पृष्ठ लिखे गए</translation>
    </message>
    <message>
      <source>The frame takes in the whole page. Draw its corners to one of the ECGs first, then choose this again for the other one.</source>
      <translation>फ़्रेम पूरे पृष्ठ को घेरता है। पहले उसके कोने किसी एक ECG पर खींचें, फिर दूसरे के लिए इसे दोबारा चुनें।</translation>
    </message>
    <message>
      <source>Save table</source>
      <translation>तालिका सहेजें</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
      <source>readings</source>
      <translation>पठन</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Reset corners</source>
      <translation>कोने रीसेट करें</translation>
    </message>
    <message>
      <source>Check the corners: the program is not sure where the paper ends. Drag each corner to a corner of the paper.</source>
      <translation>कोने जाँचें: प्रोग्राम को पक्का नहीं कि काग़ज़ कहाँ ख़त्म होता है। हर कोने को काग़ज़ के कोने तक खींचें।</translation>
    </message>
    <message>
      <source>Draw a box around a beat. Escape ends this.</source>
      <translation>धड़कन के चारों ओर बॉक्स बनाएँ। Escape इसे समाप्त करता है।</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>&amp;File</source>
      <translation>फ़ाइल</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>संपादन</translation>
    </message>
    <message>
      <source>&amp;Pages</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>दृश्य</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>सहायता</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>आदेश</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Something went wrong that ecgdesk did not foresee ({kind}: {words}). Your files are unchanged; please report it.</source>
      <translation>कुछ ऐसा हुआ जिसका ecgdesk को अनुमान नहीं था ({kind}: {words})। आपकी फ़ाइलें नहीं बदलीं; कृपया इसकी सूचना दें।</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Close this message</source>
      <translation>यह संदेश बंद करें</translation>
    </message>
  </context>
  <context>
    <name>PackChoice</name>
    <message>
      <source>Read with the pac&amp;k</source>
      <translation>इस पैक से पढ़ें</translation>
    </message>
    <message>
      <source>Pages are read with the pack {name} from now on. Those that were read before keep their reading until you read them again.</source>
      <translation>अब से पृष्ठ पैक {name} से पढ़े जाते हैं। पहले पढ़े गए अपना पठन रखते हैं जब तक आप उन्हें फिर न पढ़ें।</translation>
    </message>
    <message>
      <source>Install a pack that is not signed?</source>
      <translation>बिना हस्ताक्षर का पैक स्थापित करें?</translation>
    </message>
    <message>
      <source>&amp;Install it</source>
      <translation>स्थापित करें (&amp;I)</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}, signed by {signer}.</source>
      <translation>पैक {name}, संस्करण {version}, स्थापित हुआ; हस्ताक्षर {signer} का है।</translation>
    </message>
    <message>
      <source>Installed the pack {name}, version {version}; it is not signed.</source>
      <translation>पैक {name}, संस्करण {version}, स्थापित हुआ; वह हस्ताक्षरित नहीं है।</translation>
    </message>
    <message>
      <source>Install a pack</source>
      <translation>पैक स्थापित करें</translation>
    </message>
    <message>
      <source>Packs (*.ecgpack)</source>
      <translation>पैक (*.ecgpack)</translation>
    </message>
    <message>
      <source>Install a pack…</source>
      <translation>पैक स्थापित करें…</translation>
    </message>
  </context>
  <context>
    <name>Packs</name>
    <message>
      <source>Normal ECG</source>
      <translation>सामान्य ECG</translation>
    </message>
    <message>
      <source>Myocardial infarction</source>
      <translation>मायोकार्डियल इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>ST/T change</source>
      <translation>ST/T परिवर्तन</translation>
    </message>
    <message>
      <source>Conduction disturbance</source>
      <translation>चालन विकार</translation>
    </message>
    <message>
      <source>Hypertrophy</source>
      <translation>अतिवृद्धि</translation>
    </message>
    <message>
      <source>Atrial fibrillation</source>
      <translation>एट्रियल फ़िब्रिलेशन</translation>
    </message>
    <message>
      <source>Anterior myocardial infarction</source>
      <translation>एंटीरियर मायोकार्डियल इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Inferior myocardial infarction</source>
      <translation>इन्फ़ीरियर मायोकार्डियल इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Lateral myocardial infarction</source>
      <translation>लेटरल मायोकार्डियल इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Ischaemic ST/T change</source>
      <translation>इस्कीमिक ST/T परिवर्तन</translation>
    </message>
    <message>
      <source>ST depression</source>
      <translation>ST अवनमन</translation>
    </message>
    <message>
      <source>Complete left bundle branch block</source>
      <translation>पूर्ण बायाँ बंडल शाखा अवरोध</translation>
    </message>
    <message>
      <source>Incomplete left bundle branch block</source>
      <translation>अपूर्ण बायाँ बंडल शाखा अवरोध</translation>
    </message>
    <message>
      <source>Complete right bundle branch block</source>
      <translation>पूर्ण दायाँ बंडल शाखा अवरोध</translation>
    </message>
    <message>
      <source>Incomplete right bundle branch block</source>
      <translation>अपूर्ण दायाँ बंडल शाखा अवरोध</translation>
    </message>
    <message>
      <source>Left anterior fascicular block</source>
      <translation>बायाँ एंटीरियर फ़ैसिकुलर अवरोध</translation>
    </message>
    <message>
      <source>First-degree AV block</source>
      <translation>प्रथम-डिग्री AV अवरोध</translation>
    </message>
    <message>
      <source>Intraventricular conduction disturbance</source>
      <translation>इंट्रावेंट्रिकुलर चालन विकार</translation>
    </message>
    <message>
      <source>Left ventricular hypertrophy</source>
      <translation>बाएँ वेंट्रिकल की अतिवृद्धि</translation>
    </message>
    <message>
      <source>Atrial flutter</source>
      <translation>एट्रियल फ़्लटर</translation>
    </message>
    <message>
      <source>Premature ventricular complex</source>
      <translation>समयपूर्व वेंट्रिकुलर कॉम्प्लेक्स</translation>
    </message>
    <message>
      <source>Premature atrial complex</source>
      <translation>समयपूर्व एट्रियल कॉम्प्लेक्स</translation>
    </message>
    <message>
      <source>Paced rhythm</source>
      <translation>पेस की गई लय</translation>
    </message>
    <message>
      <source>Sinus tachycardia</source>
      <translation>साइनस टैकीकार्डिया</translation>
    </message>
    <message>
      <source>Sinus bradycardia</source>
      <translation>साइनस ब्रैडीकार्डिया</translation>
    </message>
    <message>
      <source>Sinus arrhythmia</source>
      <translation>साइनस एरिद्मिया</translation>
    </message>
    <message>
      <source>Single beats</source>
      <translation>एकल धड़कनें</translation>
    </message>
    <message>
      <source>Normal beat</source>
      <translation>सामान्य धड़कन</translation>
    </message>
    <message>
      <source>Supraventricular ectopic beat</source>
      <translation>सुप्रावेंट्रिकुलर एक्टोपिक धड़कन</translation>
    </message>
    <message>
      <source>Ventricular ectopic beat</source>
      <translation>वेंट्रिकुलर एक्टोपिक धड़कन</translation>
    </message>
    <message>
      <source>Fusion beat</source>
      <translation>फ़्यूज़न धड़कन</translation>
    </message>
    <message>
      <source>Beat not classified</source>
      <translation>अवर्गीकृत धड़कन</translation>
    </message>
    <message>
      <source>Left bundle branch block beat</source>
      <translation>बाएँ बंडल शाखा अवरोध की धड़कन</translation>
    </message>
    <message>
      <source>Right bundle branch block beat</source>
      <translation>दाएँ बंडल शाखा अवरोध की धड़कन</translation>
    </message>
    <message>
      <source>Ventricular flutter wave</source>
      <translation>वेंट्रिकुलर फ़्लटर तरंग</translation>
    </message>
    <message>
      <source>Seven classes of beats</source>
      <translation>धड़कनों के सात वर्ग</translation>
    </message>
    <message>
      <source>The classes of collections of beat pictures made from the MIT-BIH database.</source>
      <translation>MIT-BIH डेटाबेस से बने धड़कन-चित्र संग्रहों के वर्ग।</translation>
    </message>
    <message>
      <source>In the training recordings left bundle branch block rests on 2 patients, right bundle branch block on 3 patients, ventricular flutter on 1 patient: these classes are experimental. Premature atrial takes in nodal beats.</source>
      <translation>प्रशिक्षण रिकॉर्डिंग में बायाँ बंडल शाखा अवरोध 2 रोगियों पर, दायाँ 3 रोगियों पर, वेंट्रिकुलर फ़्लटर 1 रोगी पर टिका है: ये वर्ग प्रायोगिक हैं। समयपूर्व एट्रियल में नोडल धड़कनें शामिल हैं।</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>सामान्य</translation>
    </message>
    <message>
      <source>Left bundle branch block</source>
      <translation>बायाँ बंडल शाखा अवरोध</translation>
    </message>
    <message>
      <source>Right bundle branch block</source>
      <translation>दायाँ बंडल शाखा अवरोध</translation>
    </message>
    <message>
      <source>Premature atrial contractions</source>
      <translation>समयपूर्व एट्रियल संकुचन (कई)</translation>
    </message>
    <message>
      <source>Premature ventricular contractions</source>
      <translation>समयपूर्व वेंट्रिकुलर संकुचन (कई)</translation>
    </message>
    <message>
      <source>Paced</source>
      <translation>पेस की गई</translation>
    </message>
    <message>
      <source>The training recordings hold no paced beats: AAMI EC57 leaves paced recordings out.</source>
      <translation>प्रशिक्षण रिकॉर्डिंग में पेस की गई धड़कनें नहीं हैं: AAMI EC57 उन्हें छोड़ देता है।</translation>
    </message>
    <message>
      <source>Ventricular fibrillation or flutter</source>
      <translation>वेंट्रिकुलर फ़िब्रिलेशन या फ़्लटर</translation>
    </message>
    <message>
      <source>12-lead sheet</source>
      <translation>12-लीड शीट</translation>
    </message>
    <message>
      <source>MI and site</source>
      <translation>इन्फ़ार्क्शन और स्थान</translation>
    </message>
    <message>
      <source>Myocardial infarction and where it is, in five categories.</source>
      <translation>मायोकार्डियल इन्फ़ार्क्शन और उसका स्थान, पाँच श्रेणियों में।</translation>
    </message>
    <message>
      <source>Sites overlap: an anterolateral infarction counts as anterior and as lateral. Septal infarction counts as anterior. A posterior or right ventricular infarction alone has no finding of its own. Recent and old infarctions are not told apart.</source>
      <translation>स्थान एक-दूसरे पर आते हैं: एंटेरोलेटरल इन्फ़ार्क्शन एंटीरियर और लेटरल दोनों गिना जाता है। सेप्टल इन्फ़ार्क्शन एंटीरियर गिना जाता है। अकेले पोस्टीरियर या दाएँ वेंट्रिकल के इन्फ़ार्क्शन का अपना निष्कर्ष नहीं है। हाल के और पुराने इन्फ़ार्क्शन अलग नहीं किए जाते।</translation>
    </message>
    <message>
      <source>Anterior MI</source>
      <translation>एंटीरियर इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Inferior MI</source>
      <translation>इन्फ़ीरियर इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Lateral MI or other site</source>
      <translation>लेटरल या अन्य स्थान का इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>MI, site unknown</source>
      <translation>इन्फ़ार्क्शन, स्थान अज्ञात</translation>
    </message>
    <message>
      <source>No MI</source>
      <translation>इन्फ़ार्क्शन नहीं</translation>
    </message>
    <message>
      <source>Four-class page</source>
      <translation>चार वर्गों का पृष्ठ</translation>
    </message>
    <message>
      <source>The four classes of public collections of ECG page pictures.</source>
      <translation>ECG पृष्ठ-चित्रों के सार्वजनिक संग्रहों के चार वर्ग।</translation>
    </message>
    <message>
      <source>A page may fall in more than one class or in none. Infarction means any, recent or old. Conduction disturbances, hypertrophy and ST/T changes belong to none of the four, and sinus arrhythmia is not counted as abnormal.</source>
      <translation>पृष्ठ एक से अधिक वर्गों में या किसी में नहीं आ सकता। इन्फ़ार्क्शन का अर्थ कोई भी, हाल का या पुराना। चालन विकार, अतिवृद्धि और ST/T परिवर्तन चारों में से किसी के नहीं हैं, और साइनस एरिद्मिया असामान्य नहीं गिना जाता।</translation>
    </message>
    <message>
      <source>Infarction</source>
      <translation>इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Abnormal beat or rhythm</source>
      <translation>असामान्य धड़कन या लय</translation>
    </message>
    <message>
      <source>Old infarction</source>
      <translation>पुराना इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>The training labels do not tell a recent infarction from an old one.</source>
      <translation>प्रशिक्षण लेबल हाल के इन्फ़ार्क्शन को पुराने से अलग नहीं करते।</translation>
    </message>
    <message>
      <source>CPSC 2018, nine classes</source>
      <translation>CPSC 2018, नौ वर्ग</translation>
    </message>
    <message>
      <source>The classes of the China Physiological Signal Challenge 2018.</source>
      <translation>China Physiological Signal Challenge 2018 के वर्ग।</translation>
    </message>
    <message>
      <source>Bundle branch blocks are the complete ones. The network was trained on another collection's labels: its normal ECG is stricter than a normal rhythm.</source>
      <translation>बंडल शाखा अवरोध पूर्ण वाले हैं। नेटवर्क ने दूसरे संग्रह के लेबल से सीखा: उसका सामान्य ECG सामान्य लय से अधिक कठोर है।</translation>
    </message>
    <message>
      <source>Premature atrial contraction</source>
      <translation>समयपूर्व एट्रियल संकुचन</translation>
    </message>
    <message>
      <source>Premature ventricular contraction</source>
      <translation>समयपूर्व वेंट्रिकुलर संकुचन</translation>
    </message>
    <message>
      <source>ST elevation</source>
      <translation>ST उन्नयन</translation>
    </message>
    <message>
      <source>No finding of this pack is ST elevation.</source>
      <translation>इस पैक का कोई निष्कर्ष ST उन्नयन नहीं है।</translation>
    </message>
    <message>
      <source>PhysioNet 2024, eleven labels</source>
      <translation>PhysioNet 2024, ग्यारह लेबल</translation>
    </message>
    <message>
      <source>The labels of the George B. Moody PhysioNet Challenge 2024.</source>
      <translation>George B. Moody PhysioNet Challenge 2024 के लेबल।</translation>
    </message>
    <message>
      <source>Infarction is found, but not its age. Fast and slow rates are sinus rates only.</source>
      <translation>इन्फ़ार्क्शन मिलता है, उसकी आयु नहीं। तेज़ और धीमी दरें केवल साइनस दरें हैं।</translation>
    </message>
    <message>
      <source>Acute myocardial infarction</source>
      <translation>तीव्र मायोकार्डियल इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Old myocardial infarction</source>
      <translation>पुराना मायोकार्डियल इन्फ़ार्क्शन</translation>
    </message>
    <message>
      <source>Atrial fibrillation or flutter</source>
      <translation>एट्रियल फ़िब्रिलेशन या फ़्लटर</translation>
    </message>
    <message>
      <source>Tachycardia</source>
      <translation>टैकीकार्डिया</translation>
    </message>
    <message>
      <source>Bradycardia</source>
      <translation>ब्रैडीकार्डिया</translation>
    </message>
  </context>
  <context>
    <name>PanelChooser</name>
    <message>
      <source>Answer in the classes of</source>
      <translation>इन वर्गों में उत्तर दें</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>नहीं बताया</translation>
    </message>
  </context>
  <context>
    <name>PaperByHand</name>
    <message>
      <source>The pa&amp;per by hand</source>
      <translation>काग़ज़ हाथ से</translation>
    </message>
    <message>
      <source>&amp;Speed of the paper</source>
      <translation>काग़ज़ की गति</translation>
    </message>
    <message>
      <source>&amp;Height of a millivolt</source>
      <translation>एक मिलीवोल्ट की ऊँचाई</translation>
    </message>
    <message>
      <source>&amp;Forget what was set by hand</source>
      <translation>हाथ से तय किया हुआ भूल जाएँ</translation>
    </message>
    <message>
      <source>As the page shows it</source>
      <translation>जैसा पृष्ठ दिखाता है</translation>
    </message>
    <message>
      <source>The scale is set. Check it against the paper with the millimetre grid (Ctrl+G).</source>
      <translation>पैमाना लगा दिया गया। इसे मिलीमीटर ग्रिड (Ctrl+G) से काग़ज़ पर जाँचें।</translation>
    </message>
    <message>
      <source>Draw a box around 5 mm of the paper. Escape ends this.</source>
      <translation>काग़ज़ के 5 मिमी के चारों ओर बॉक्स बनाएँ। Escape इसे समाप्त करता है।</translation>
    </message>
  </context>
  <context>
    <name>PatientForm</name>
    <message>
      <source>female</source>
      <translation>महिला</translation>
    </message>
    <message>
      <source>male</source>
      <translation>पुरुष</translation>
    </message>
    <message>
      <source>other</source>
      <translation>अन्य</translation>
    </message>
    <message>
      <source>Patient's &amp;name</source>
      <translation>रोगी का नाम</translation>
    </message>
    <message>
      <source>Patient's n&amp;umber</source>
      <translation>रोगी की संख्या</translation>
    </message>
    <message>
      <source>&amp;Born</source>
      <translation>जन्म</translation>
    </message>
    <message>
      <source>Se&amp;x</source>
      <translation>लिंग</translation>
    </message>
    <message>
      <source>&amp;Date of the ECG</source>
      <translation>ECG की तारीख़</translation>
    </message>
  </context>
  <context>
    <name>ProfileChoice</name>
    <message>
      <source>Settings of your own</source>
      <translation>आपकी अपनी सेटिंग</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
      <source>Alt+1 to Alt+9 choose one of the first nine profiles</source>
      <translation>Alt+1 से Alt+9 पहली नौ प्रोफ़ाइलों में से एक चुनते हैं</translation>
    </message>
    <message>
      <source>Sa&amp;ve as…</source>
      <translation>इस नाम से सहेजें…</translation>
    </message>
    <message>
      <source>Keep these settings, region included, under a name</source>
      <translation>इन सेटिंग को, क्षेत्र सहित, एक नाम से रखें</translation>
    </message>
    <message>
      <source>Re&amp;move</source>
      <translation>हटाएँ</translation>
    </message>
    <message>
      <source>Forget this profile</source>
      <translation>यह प्रोफ़ाइल भूल जाएँ</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>मानक</translation>
    </message>
    <message>
      <source>Keep these settings</source>
      <translation>ये सेटिंग रखें</translation>
    </message>
    <message>
      <source>Name of the profile:</source>
      <translation>प्रोफ़ाइल का नाम:</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>About ecgdesk</source>
      <translation>ecgdesk के बारे में</translation>
    </message>
    <message>
      <source>Reads ECG printouts on this computer, without a network or an account. A second opinion, not a diagnosis and not a medical device: a physician must over-read every page.

Licence: Apache 2.0.</source>
      <translation>इस कंप्यूटर पर छपे ECG पढ़ता है, बिना नेटवर्क और बिना खाते के। दूसरी राय, निदान नहीं और चिकित्सा उपकरण नहीं: हर पृष्ठ को चिकित्सक को जाँचना होगा।

लाइसेंस: Apache 2.0.</translation>
    </message>
  </context>
  <context>
    <name>QuadTool</name>
    <message>
      <source>Rotate page</source>
      <translation>पृष्ठ घुमाएँ</translation>
    </message>
    <message>
      <source>Turn frame</source>
      <translation>फ़्रेम घुमाएँ</translation>
    </message>
    <message>
      <source>Move corner</source>
      <translation>कोना हिलाएँ</translation>
    </message>
    <message>
      <source>Side {number} of 4: the arrow keys move it.</source>
      <translation>4 में से किनारा {number}: तीर उसे हिलाते हैं।</translation>
    </message>
    <message>
      <source>Corner {number} of 4: the arrow keys move it.</source>
      <translation>4 में से कोना {number}: तीर उसे हिलाते हैं।</translation>
    </message>
    <message>
      <source>Nudge corner</source>
      <translation>कोना ठीक करें</translation>
    </message>
  </context>
  <context>
    <name>Reading</name>
    <message>
      <source>present</source>
      <translation>मौजूद</translation>
    </message>
    <message>
      <source>unsure</source>
      <translation>अनिश्चित</translation>
    </message>
    <message>
      <source>absent</source>
      <translation>अनुपस्थित</translation>
    </message>
    <message>
      <source>experimental</source>
      <translation>प्रायोगिक</translation>
    </message>
    <message>
      <source>Absent below {low}, present from {high}, unsure between.</source>
      <translation>{low} से नीचे अनुपस्थित, {high} से मौजूद, बीच में अनिश्चित।</translation>
    </message>
    <message>
      <source>Called present: finds {sens} of those who have it, and clears {spec} of those who do not ({data}).</source>
      <translation>मौजूद कहे जाने पर: जिन्हें है उनमें से {sens} को पाता है, और जिन्हें नहीं है उनमें से {spec} को अलग करता है ({data})।</translation>
    </message>
    <message>
      <source>Experimental: measured too weak, or on too few pages, to be relied on.</source>
      <translation>प्रायोगिक: माप बहुत कमज़ोर, या बहुत कम पृष्ठों पर; भरोसे योग्य नहीं।</translation>
    </message>
  </context>
  <context>
    <name>ReadingPanel</name>
    <message>
      <source>Reading</source>
      <translation>पठन</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Choose a finding to see what spoke for it.</source>
      <translation>धारीदार: वह सीमा जिसमें प्रोग्राम अनिश्चित है। पक्ष में क्या था यह देखने के लिए निष्कर्ष चुनें।</translation>
    </message>
    <message>
      <source>Unconfirmed computer analysis: a second opinion, not a diagnosis. A physician must over-read it. A negative reading does not exclude infarction.</source>
      <translation>अपुष्ट कंप्यूटर विश्लेषण: दूसरी राय, निदान नहीं। चिकित्सक को इसे जाँचना होगा। नकारात्मक पठन इन्फ़ार्क्शन को ख़ारिज नहीं करता।</translation>
    </message>
    <message>
      <source>No page open</source>
      <translation>कोई पृष्ठ खुला नहीं</translation>
    </message>
    <message>
      <source>Not read</source>
      <translation>नहीं पढ़ा गया</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>नहीं पढ़ा गया: प्रोग्राम इस पृष्ठ को अस्वीकार करता है</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>पैक {name}, संस्करण {version} से पढ़ा गया</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>पढ़ा गया</translation>
    </message>
    <message>
      <source>Read. Heart rate {rate} a minute</source>
      <translation>पढ़ा गया। हृदय गति {rate} प्रति मिनट</translation>
    </message>
  </context>
  <context>
    <name>Recent</name>
    <message>
      <source>Open &amp;recent</source>
      <translation>हाल के खोलें</translation>
    </message>
    <message>
      <source>&amp;Forget this list</source>
      <translation>यह सूची भूल जाएँ</translation>
    </message>
  </context>
  <context>
    <name>RecordDialog</name>
    <message>
      <source>Change the record</source>
      <translation>रिकॉर्ड बदलें</translation>
    </message>
    <message>
      <source>Keep as a record</source>
      <translation>रिकॉर्ड के रूप में रखें</translation>
    </message>
    <message>
      <source>not reviewed</source>
      <translation>समीक्षा नहीं हुई</translation>
    </message>
    <message>
      <source>&amp;Reviewer</source>
      <translation>समीक्षक</translation>
    </message>
    <message>
      <source>Re&amp;view</source>
      <translation>समीक्षा</translation>
    </message>
    <message>
      <source>Reading in your &amp;words</source>
      <translation>आपके शब्दों में पठन</translation>
    </message>
    <message>
      <source>N&amp;otes</source>
      <translation>टिप्पणियाँ</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>सहेजें</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Encrypted on this computer. Nothing is required.</source>
      <translation>इस कंप्यूटर पर कूटबद्ध। कुछ भी अनिवार्य नहीं।</translation>
    </message>
    <message>
      <source>&amp;Earlier ECGs of this patient: {n}…</source>
      <translation>इस रोगी के पहले के ECG: {n}…</translation>
    </message>
    <message>
      <source>“{text}” is not a date: write it as 1950-12-31.</source>
      <translation>“{text}” तारीख़ नहीं है: इसे 1950-12-31 की तरह लिखें।</translation>
    </message>
  </context>
  <context>
    <name>Recording</name>
    <message>
      <source>&amp;Keep as a record…</source>
      <translation>रिकॉर्ड के रूप में रखें…</translation>
    </message>
    <message>
      <source>Keep this page, its reading and whose it is, encrypted on this computer</source>
      <translation>यह पृष्ठ, उसका पठन और वह किसका है, इस कंप्यूटर पर कूटबद्ध रखें</translation>
    </message>
    <message>
      <source>&amp;Records…</source>
      <translation>रिकॉर्ड…</translation>
    </message>
    <message>
      <source>Search the records, compare, back up</source>
      <translation>रिकॉर्ड खोजें, तुलना करें, बैकअप लें</translation>
    </message>
    <message>
      <source>Kept as a record of {name}.</source>
      <translation>{name} के रिकॉर्ड के रूप में रखा गया।</translation>
    </message>
    <message>
      <source>Kept as a record.</source>
      <translation>रिकॉर्ड के रूप में रखा गया।</translation>
    </message>
  </context>
  <context>
    <name>Records</name>
    <message>
      <source>refused</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>रोगी</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>संख्या</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>जन्म</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>ECG की तारीख़</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>समीक्षा</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>सहमत</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>सुधारा गया</translation>
    </message>
  </context>
  <context>
    <name>RecordsBrowser</name>
    <message>
      <source>Name, number or date of the ECG</source>
      <translation>ECG का नाम, संख्या या तारीख़</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>निष्कर्ष</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>समीक्षा</translation>
    </message>
    <message>
      <source>Any finding</source>
      <translation>कोई भी निष्कर्ष</translation>
    </message>
    <message>
      <source>Reviewed or not</source>
      <translation>समीक्षित या नहीं</translation>
    </message>
    <message>
      <source>Not reviewed</source>
      <translation>समीक्षा नहीं हुई</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>रिकॉर्ड</translation>
    </message>
    <message>
      <source>&amp;Open in the window</source>
      <translation>विंडो में खोलें</translation>
    </message>
    <message>
      <source>&amp;Change…</source>
      <translation>बदलें…</translation>
    </message>
    <message>
      <source>&amp;Side by side…</source>
      <translation>साथ-साथ…</translation>
    </message>
    <message>
      <source>since</source>
      <translation>से</translation>
    </message>
    <message>
      <source>until</source>
      <translation>तक</translation>
    </message>
    <message>
      <source>Records found: {n}</source>
      <translation>मिले रिकॉर्ड: {n}</translation>
    </message>
    <message>
      <source>The first {n} are shown: say more of what you look for.</source>
      <translation>पहले {n} दिखाए गए हैं: जो खोजते हैं उसके बारे में और बताएँ।</translation>
    </message>
    <message>
      <source>No record was found.</source>
      <translation>कोई रिकॉर्ड नहीं मिला।</translation>
    </message>
    <message>
      <source>&amp;Side by side with earlier ones ({n})…</source>
      <translation>पहले वालों के साथ-साथ ({n})…</translation>
    </message>
    <message>
      <source>Read with the pack {name}, version {version}</source>
      <translation>पैक {name}, संस्करण {version} से पढ़ा गया</translation>
    </message>
  </context>
  <context>
    <name>RecordsGate</name>
    <message>
      <source>Use the &amp;keychain of this computer</source>
      <translation>इस कंप्यूटर की कीचेन का उपयोग करें</translation>
    </message>
    <message>
      <source>Use this &amp;passphrase</source>
      <translation>यह पासफ़्रेज़ उपयोग करें</translation>
    </message>
    <message>
      <source>Pass&amp;phrase</source>
      <translation>पासफ़्रेज़</translation>
    </message>
    <message>
      <source>&amp;Open the records</source>
      <translation>रिकॉर्ड खोलें</translation>
    </message>
    <message>
      <source>&amp;Restore a backup from a file…</source>
      <translation>फ़ाइल से बैकअप वापस लाएँ…</translation>
    </message>
    <message>
      <source>Opening and checking the records…</source>
      <translation>रिकॉर्ड खोले और जाँचे जा रहे हैं…</translation>
    </message>
    <message>
      <source>Restore the &amp;last backup, of {day}</source>
      <translation>{day} का पिछला बैकअप वापस लाएँ</translation>
    </message>
    <message>
      <source>There is no backup here</source>
      <translation>यहाँ कोई बैकअप नहीं</translation>
    </message>
    <message>
      <source>Keep records</source>
      <translation>रिकॉर्ड रखें</translation>
    </message>
    <message>
      <source>A record is a page with its corners, its reading, the patient and what you say of it. Records stay on this computer, in one encrypted file. Choose how it is locked:</source>
      <translation>रिकॉर्ड एक पृष्ठ है, उसके कोनों, पठन, रोगी और आपके कथन के साथ। रिकॉर्ड इसी कंप्यूटर पर, एक कूटबद्ध फ़ाइल में रहते हैं। चुनें कि वह कैसे बंद हो:</translation>
    </message>
    <message>
      <source>Nothing to remember. The records open for this user of this computer only; a backup has a passphrase of its own.</source>
      <translation>कुछ याद नहीं रखना। रिकॉर्ड केवल इस कंप्यूटर के इस उपयोगकर्ता के लिए खुलते हैं; बैकअप का अपना पासफ़्रेज़ होता है।</translation>
    </message>
    <message>
      <source>New passphrase ({n} letters or more)</source>
      <translation>नया पासफ़्रेज़ ({n} या अधिक अक्षर)</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>वही फिर से</translation>
    </message>
    <message>
      <source>Nobody can open the records without it, and nobody can find it out for you: four words that do not belong together are easy to keep in mind.</source>
      <translation>इसके बिना कोई रिकॉर्ड नहीं खोल सकता, और कोई आपके लिए इसे पता नहीं कर सकता: चार असंबंधित शब्द याद रखने में आसान हैं।</translation>
    </message>
    <message>
      <source>The records are locked</source>
      <translation>रिकॉर्ड बंद हैं</translation>
    </message>
    <message>
      <source>The records are damaged</source>
      <translation>रिकॉर्ड क्षतिग्रस्त हैं</translation>
    </message>
    <message>
      <source>A backup takes their place; the damaged file is put beside it under another name, not removed. Records kept since the backup are missing in it.</source>
      <translation>बैकअप उनकी जगह लेता है; क्षतिग्रस्त फ़ाइल दूसरे नाम से पास रखी जाती है, हटाई नहीं जाती। बैकअप के बाद के रिकॉर्ड उसमें नहीं हैं।</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Type them again.</source>
      <translation>दोनों पासफ़्रेज़ एक-से नहीं हैं। उन्हें फिर लिखें।</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>बैकअप वापस लाएँ</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>बैकअप</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
      <source>Passphrase of {name}:</source>
      <translation>{name} का पासफ़्रेज़:</translation>
    </message>
    <message>
      <source>Wait {n} s</source>
      <translation>{n} से॰ रुकें</translation>
    </message>
  </context>
  <context>
    <name>RecordsWindow</name>
    <message>
      <source>Records</source>
      <translation>रिकॉर्ड</translation>
    </message>
    <message>
      <source>&amp;Back up to a file…</source>
      <translation>फ़ाइल में बैकअप लें…</translation>
    </message>
    <message>
      <source>One encrypted file with a passphrase of its own, for another computer</source>
      <translation>दूसरे कंप्यूटर के लिए, अपने पासफ़्रेज़ वाली एक कूटबद्ध फ़ाइल</translation>
    </message>
    <message>
      <source>Save as &amp;table…</source>
      <translation>तालिका के रूप में सहेजें…</translation>
    </message>
    <message>
      <source>The records listed, as CSV for a spreadsheet. That file is not encrypted.</source>
      <translation>सूची के रिकॉर्ड, स्प्रेडशीट के लिए CSV में। वह फ़ाइल कूटबद्ध नहीं है।</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>Back up to a file</source>
      <translation>फ़ाइल में बैकअप लें</translation>
    </message>
    <message>
      <source>A passphrase for the backup. Whoever restores it needs it; it is kept nowhere.</source>
      <translation>बैकअप के लिए पासफ़्रेज़। जो इसे वापस लाए उसे यह चाहिए; यह कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>बैकअप लिया जा रहा है…</translation>
    </message>
    <message>
      <source>Backed up to {name}.</source>
      <translation>{name} में बैकअप लिया गया।</translation>
    </message>
    <message>
      <source>Save as table</source>
      <translation>तालिका के रूप में सहेजें</translation>
    </message>
    <message>
      <source>Records written to {name}: {n}.</source>
      <translation>{name} में लिखे रिकॉर्ड: {n}।</translation>
    </message>
  </context>
  <context>
    <name>RecoverBar</name>
    <message>
      <source>&amp;Recover</source>
      <translation>वापस लाएँ</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>मिटाएँ</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>अभी नहीं</translation>
    </message>
    <message>
      <source>ecgdesk was closed before its work was done. Pages left from then: {n}. Bring them back?</source>
      <translation>ecgdesk काम पूरा होने से पहले बंद हो गया था। तब के बचे पृष्ठ: {n}। वापस लाएँ?</translation>
    </message>
  </context>
  <context>
    <name>Report</name>
    <message>
      <source>Pack {name} {version}, model SHA-256 {sha256}</source>
      <translation>पैक {name} {version}, मॉडल SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>Summary of ECG pages</source>
      <translation>ECG पृष्ठों का सार</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>पढ़ा गया</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>विफल</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>स्थिति</translation>
    </message>
    <message>
      <source>Heart rate</source>
      <translation>हृदय गति</translation>
    </message>
    <message>
      <source>Findings and remarks</source>
      <translation>निष्कर्ष और टिप्पणियाँ</translation>
    </message>
    <message>
      <source>ecgdesk {version}</source>
      <translation>ecgdesk {version}</translation>
    </message>
    <message>
      <source>Page {page} of {total}</source>
      <translation>{total} में से पृष्ठ {page}</translation>
    </message>
    <message>
      <source>{file}, page {page}</source>
      <translation>{file}, पृष्ठ {page}</translation>
    </message>
    <message>
      <source>read</source>
      <translation>पढ़ा गया</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>विफल</translation>
    </message>
    <message>
      <source>no finding present</source>
      <translation>कोई निष्कर्ष मौजूद नहीं</translation>
    </message>
    <message>
      <source>Present: {names}</source>
      <translation>मौजूद: {names}</translation>
    </message>
    <message>
      <source>Unsure: {names}</source>
      <translation>अनिश्चित: {names}</translation>
    </message>
    <message>
      <source>ECG report</source>
      <translation>ECG रिपोर्ट</translation>
    </message>
    <message>
      <source>Findings of the program</source>
      <translation>प्रोग्राम के निष्कर्ष</translation>
    </message>
    <message>
      <source>Not read: the program refuses this page</source>
      <translation>नहीं पढ़ा गया: प्रोग्राम इस पृष्ठ को अस्वीकार करता है</translation>
    </message>
    <message>
      <source>Hatched: the range in which the program is unsure. Highest first.</source>
      <translation>धारीदार: वह सीमा जिसमें प्रोग्राम अनिश्चित है। सबसे ऊँचे पहले।</translation>
    </message>
    <message>
      <source>Quality of the page</source>
      <translation>पृष्ठ की गुणवत्ता</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>चिकित्सक का पठन</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>नाम</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>हस्ताक्षर</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>तारीख़</translation>
    </message>
    <message>
      <source>{date} (age {age})</source>
      <translation>{date} (आयु {age})</translation>
    </message>
    <message>
      <source>female</source>
      <translation>महिला</translation>
    </message>
    <message>
      <source>male</source>
      <translation>पुरुष</translation>
    </message>
    <message>
      <source>other</source>
      <translation>अन्य</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>रोगी</translation>
    </message>
    <message>
      <source>Patient number</source>
      <translation>रोगी की संख्या</translation>
    </message>
    <message>
      <source>Born</source>
      <translation>जन्म</translation>
    </message>
    <message>
      <source>Sex</source>
      <translation>लिंग</translation>
    </message>
    <message>
      <source>Date of the ECG</source>
      <translation>ECG की तारीख़</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>मापी नहीं गई</translation>
    </message>
    <message>
      <source>{rate} a minute</source>
      <translation>{rate} प्रति मिनट</translation>
    </message>
    <message>
      <source>a page without a file</source>
      <translation>बिना फ़ाइल का पृष्ठ</translation>
    </message>
    <message>
      <source>Beats</source>
      <translation>धड़कनें</translation>
    </message>
    <message>
      <source>normal</source>
      <translation>सामान्य</translation>
    </message>
    <message>
      <source>supraventricular ectopic</source>
      <translation>सुप्रावेंट्रिकुलर एक्टोपिक</translation>
    </message>
    <message>
      <source>ventricular ectopic</source>
      <translation>वेंट्रिकुलर एक्टोपिक</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>फ़्यूज़न</translation>
    </message>
    <message>
      <source>not classified</source>
      <translation>वर्गीकृत नहीं</translation>
    </message>
    <message>
      <source>present from {high}, absent below {low}</source>
      <translation>{high} से मौजूद, {low} से नीचे अनुपस्थित</translation>
    </message>
    <message>
      <source>sensitivity {sens}, specificity {spec}</source>
      <translation>संवेदनशीलता {sens}, विशिष्टता {spec}</translation>
    </message>
    <message>
      <source>cannot tell</source>
      <translation>बता नहीं सकता</translation>
    </message>
    <message>
      <source>No doubt about the quality of this page.</source>
      <translation>इस पृष्ठ की गुणवत्ता पर कोई संदेह नहीं।</translation>
    </message>
    <message>
      <source>Read before the program's findings were seen</source>
      <translation>प्रोग्राम के निष्कर्ष देखने से पहले पढ़ा गया</translation>
    </message>
    <message>
      <source>agrees with the program</source>
      <translation>प्रोग्राम से सहमत</translation>
    </message>
    <message>
      <source>does not agree with the program</source>
      <translation>प्रोग्राम से असहमत</translation>
    </message>
    <message>
      <source>Reviewed by</source>
      <translation>समीक्षक</translation>
    </message>
    <message>
      <source>In their own words</source>
      <translation>उनके अपने शब्दों में</translation>
    </message>
    <message>
      <source>Sensitivity and specificity measured on {data}</source>
      <translation>संवेदनशीलता और विशिष्टता {data} पर मापी गई</translation>
    </message>
    <message>
      <source>The paper was whitened and its shadows taken away.</source>
      <translation>काग़ज़ को सफ़ेद किया गया है और उसकी छायाएँ हटा दी गई हैं।</translation>
    </message>
    <message>
      <source>Coloured: what spoke for (orange) and against (blue) {finding}.</source>
      <translation>रंगीन: {finding} के पक्ष (नारंगी) और विपक्ष (नीला) में क्या था।</translation>
    </message>
    <message>
      <source>At true scale: 25 mm/s on the sheet is 25 mm/s here.</source>
      <translation>सही पैमाने पर: शीट के 25 मिमी/से॰ यहाँ 25 मिमी/से॰ हैं।</translation>
    </message>
    <message>
      <source>At {percent} of its size: 25 mm/s on the sheet is {speed} mm/s here.</source>
      <translation>अपने आकार के {percent} पर: शीट के 25 मिमी/से॰ यहाँ {speed} मिमी/से॰ हैं।</translation>
    </message>
    <message>
      <source>No grid was found: do not measure on this picture.</source>
      <translation>ग्रिड नहीं मिला: इस चित्र पर माप न लें।</translation>
    </message>
  </context>
  <context>
    <name>ReportDialog</name>
    <message>
      <source>Saved as {name}</source>
      <translation>{name} के रूप में सहेजा गया</translation>
    </message>
    <message>
      <source>Copied as text</source>
      <translation>पाठ के रूप में कॉपी किया गया</translation>
    </message>
    <message>
      <source>Sent to {name}</source>
      <translation>{name} को भेजा गया</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
      <source>Copy as &amp;text</source>
      <translation>पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>PDF के रूप में सहेजें…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>छापें…</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>&amp;FHIR bundle…</source>
      <translation>FHIR बंडल…</translation>
    </message>
    <message>
      <source>&amp;DICOM, this report as PDF…</source>
      <translation>DICOM, यह रिपोर्ट PDF में…</translation>
    </message>
    <message>
      <source>DICOM, the &amp;sheet as a picture…</source>
      <translation>DICOM, शीट चित्र के रूप में…</translation>
    </message>
    <message>
      <source>The &amp;traces as numbers (CSV and WFDB)…</source>
      <translation>रेखाएँ संख्याओं में (CSV और WFDB)…</translation>
    </message>
    <message>
      <source>Without the patient's &amp;name, for research…</source>
      <translation>रोगी के नाम के बिना, शोध के लिए…</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>निर्यात</translation>
    </message>
  </context>
  <context>
    <name>ReportForm</name>
    <message>
      <source>Show what spoke for the &amp;finding</source>
      <translation>निष्कर्ष के पक्ष में क्या था, दिखाएँ</translation>
    </message>
    <message>
      <source>Wh&amp;ite paper, without shadows</source>
      <translation>सफ़ेद काग़ज़, बिना छाया के</translation>
    </message>
    <message>
      <source>Add the s&amp;heet on a page of its own</source>
      <translation>शीट को अलग पृष्ठ पर जोड़ें</translation>
    </message>
    <message>
      <source>Print the &amp;letterhead</source>
      <translation>लेटरहेड छापें</translation>
    </message>
    <message>
      <source>Patient</source>
      <translation>रोगी</translation>
    </message>
    <message>
      <source>Physician's reading</source>
      <translation>चिकित्सक का पठन</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>काग़ज़</translation>
    </message>
    <message>
      <source>Letterhead</source>
      <translation>लेटरहेड</translation>
    </message>
    <message>
      <source>Ph&amp;ysician</source>
      <translation>चिकित्सक</translation>
    </message>
    <message>
      <source>O&amp;wn reading</source>
      <translation>अपना पठन</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>स्वचालित</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>खड़ा</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>आड़ा</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>आकार</translation>
    </message>
    <message>
      <source>&amp;Orientation</source>
      <translation>दिशा</translation>
    </message>
    <message>
      <source>Line {n} of the letterhead</source>
      <translation>लेटरहेड की पंक्ति {n}</translation>
    </message>
    <message>
      <source>Logo: PNG, JPEG or SVG</source>
      <translation>लोगो: PNG, JPEG या SVG</translation>
    </message>
    <message>
      <source>File of the logo</source>
      <translation>लोगो की फ़ाइल</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>चुनें…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>लोगो</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>चित्र</translation>
    </message>
  </context>
  <context>
    <name>Reporting</name>
    <message>
      <source>&amp;Report, print and export…</source>
      <translation>रिपोर्ट, छपाई और निर्यात…</translation>
    </message>
    <message>
      <source>Look at the report of this page, print, save or export it</source>
      <translation>इस पृष्ठ की रिपोर्ट देखें, छापें, सहेजें या निर्यात करें</translation>
    </message>
    <message>
      <source>S&amp;ummary of all pages…</source>
      <translation>सभी पृष्ठों का सार…</translation>
    </message>
    <message>
      <source>One table of all pages of the list, to print or save</source>
      <translation>सूची के सभी पृष्ठों की एक तालिका, छापने या सहेजने के लिए</translation>
    </message>
    <message>
      <source>Report of {name}</source>
      <translation>{name} की रिपोर्ट</translation>
    </message>
    <message>
      <source>Summary of all pages</source>
      <translation>सभी पृष्ठों का सार</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>सार</translation>
    </message>
  </context>
  <context>
    <name>ReportView</name>
    <message>
      <source>Preview of the report</source>
      <translation>रिपोर्ट का पूर्वावलोकन</translation>
    </message>
  </context>
  <context>
    <name>ReviewBox</name>
    <message>
      <source>I &amp;agree</source>
      <translation>मैं सहमत हूँ</translation>
    </message>
    <message>
      <source>&amp;Correct…</source>
      <translation>सुधारें…</translation>
    </message>
    <message>
      <source>Chan&amp;ge my reading</source>
      <translation>मेरा पठन बदलें</translation>
    </message>
    <message>
      <source>Your read first: what do you see? Then the program shows its reading.</source>
      <translation>पहले आपका पठन: आप क्या देखते हैं? फिर प्रोग्राम अपना दिखाता है।</translation>
    </message>
    <message>
      <source>Do you agree with this reading?</source>
      <translation>क्या आप इस पठन से सहमत हैं?</translation>
    </message>
    <message>
      <source>Reviewed: you agree with this reading.</source>
      <translation>समीक्षित: आप इस पठन से सहमत हैं।</translation>
    </message>
    <message>
      <source>Reviewed. Your reading: {reading}</source>
      <translation>समीक्षित। आपका पठन: {reading}</translation>
    </message>
    <message>
      <source>Before you saw the program's reading you said: {reading}</source>
      <translation>प्रोग्राम का पठन देखने से पहले आपने कहा: {reading}</translation>
    </message>
    <message>
      <source>What do you see on this page?</source>
      <translation>इस पृष्ठ पर आप क्या देखते हैं?</translation>
    </message>
    <message>
      <source>none of the findings</source>
      <translation>निष्कर्षों में से कोई नहीं</translation>
    </message>
  </context>
  <context>
    <name>Reviewing</name>
    <message>
      <source>&amp;Agree with the reading</source>
      <translation>पठन से सहमत हों</translation>
    </message>
    <message>
      <source>Say that you see the same on this page</source>
      <translation>कहें कि आपको भी इस पृष्ठ पर यही दिखता है</translation>
    </message>
    <message>
      <source>C&amp;orrect the reading…</source>
      <translation>पठन सुधारें…</translation>
    </message>
    <message>
      <source>Say what you see on this page instead</source>
      <translation>कहें कि इसके बजाय आपको इस पृष्ठ पर क्या दिखता है</translation>
    </message>
  </context>
  <context>
    <name>Run</name>
    <message>
      <source>Cancelling…</source>
      <translation>रद्द हो रहा है…</translation>
    </message>
    <message>
      <source>Stopped: {done} of {total} pages read</source>
      <translation>रुका: {total} में से {done} पृष्ठ पढ़े गए</translation>
    </message>
    <message>
      <source>All {total} pages done</source>
      <translation>सभी {total} पृष्ठ पूरे</translation>
    </message>
    <message>
      <source>{done} of {total} pages read</source>
      <translation>{total} में से {done} पृष्ठ पढ़े गए</translation>
    </message>
    <message>
      <source>Read: {read}. Refused: {refused}. Failed: {failed}.</source>
      <translation>पढ़े गए: {read}। अस्वीकृत: {refused}। विफल: {failed}।</translation>
    </message>
    <message>
      <source>Less than a minute left</source>
      <translation>एक मिनट से कम बाक़ी</translation>
    </message>
    <message>
      <source>About {minutes} min left</source>
      <translation>लगभग {minutes} मिनट बाक़ी</translation>
    </message>
    <message>
      <source>About {hours} h {minutes} min left</source>
      <translation>लगभग {hours} घंटे {minutes} मिनट बाक़ी</translation>
    </message>
  </context>
  <context>
    <name>ScaleTool</name>
    <message>
      <source>Set the s&amp;cale by hand</source>
      <translation>पैमाना हाथ से लगाएँ</translation>
    </message>
    <message>
      <source>Draw a box around one large square of the grid, 5 mm by 5 mm (Ctrl+M)</source>
      <translation>ग्रिड के एक बड़े वर्ग, 5 मिमी गुणा 5 मिमी, के चारों ओर बॉक्स बनाएँ (Ctrl+M)</translation>
    </message>
    <message>
      <source>This box is too small to measure. Zoom in, then draw around 5 mm.</source>
      <translation>यह बॉक्स मापने के लिए बहुत छोटा है। बड़ा करें, फिर 5 मिमी के चारों ओर बनाएँ।</translation>
    </message>
  </context>
  <context>
    <name>ScanDialog</name>
    <message>
      <source>Scan pages</source>
      <translation>पृष्ठ स्कैन करें</translation>
    </message>
    <message>
      <source>Scan &amp;again</source>
      <translation>फिर स्कैन करें</translation>
    </message>
    <message>
      <source>Pre&amp;view</source>
      <translation>पूर्वावलोकन</translation>
    </message>
    <message>
      <source>Whole &amp;glass</source>
      <translation>पूरा काँच</translation>
    </message>
    <message>
      <source>Scan everything again, not only a region</source>
      <translation>केवल क्षेत्र नहीं, सब कुछ फिर स्कैन करें</translation>
    </message>
    <message>
      <source>Pages appear in the window as they come.</source>
      <translation>पृष्ठ आते ही विंडो में दिखते हैं।</translation>
    </message>
    <message>
      <source>&amp;Scan</source>
      <translation>स्कैन करें</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>रद्द करें</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
    <message>
      <source>&amp;Watch a folder</source>
      <translation>फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
      <source>For a copier, an ECG machine or a phone that drops files: each new file in the folder is opened and read by itself once it is whole. Files stay where they are.</source>
      <translation>फ़ाइलें डालने वाले कॉपियर, ECG मशीन या फ़ोन के लिए: फ़ोल्डर की हर नई फ़ाइल पूरी होते ही अपने-आप खुलती और पढ़ी जाती है। फ़ाइलें वहीं रहती हैं।</translation>
    </message>
    <message>
      <source>Folder to watch</source>
      <translation>नज़र रखने का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Folder for scanned pages</source>
      <translation>स्कैन किए पृष्ठों का फ़ोल्डर</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>स्कैनर</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
      <source>Pages go to</source>
      <translation>पृष्ठ जाते हैं</translation>
    </message>
    <message>
      <source>Scanning…</source>
      <translation>स्कैन हो रहा है…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>देखा जा रहा है…</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>रद्द हो रहा है…</translation>
    </message>
    <message>
      <source>Scanning page {number}…</source>
      <translation>पृष्ठ {number} स्कैन हो रहा है…</translation>
    </message>
    <message>
      <source>Pages scanned: {n}</source>
      <translation>स्कैन किए पृष्ठ: {n}</translation>
    </message>
    <message>
      <source>Cancelled.</source>
      <translation>रद्द किया गया।</translation>
    </message>
    <message>
      <source>Pages kept: {n}.</source>
      <translation>रखे गए पृष्ठ: {n}।</translation>
    </message>
    <message>
      <source>A quick look at low resolution; draw the region to scan on it</source>
      <translation>कम रिज़ॉल्यूशन पर एक झलक; उस पर स्कैन का क्षेत्र बनाएँ</translation>
    </message>
    <message>
      <source>A preview would draw a sheet from the feeder: choose the flatbed</source>
      <translation>पूर्वावलोकन फ़ीडर से एक शीट खींच लेगा: काँच चुनें</translation>
    </message>
  </context>
  <context>
    <name>ScanForm</name>
    <message>
      <source>Where the paper lies</source>
      <translation>काग़ज़ कहाँ रखा है</translation>
    </message>
    <message>
      <source>{dpi} dpi is all that the reading needs (8 pixels a millimetre of paper), and scans about twice as fast as 300. Choose more only to keep finer pictures.</source>
      <translation>पठन के लिए {dpi} dpi काफ़ी है (काग़ज़ के प्रति मिलीमीटर 8 पिक्सेल), और यह 300 से लगभग दोगुना तेज़ स्कैन होता है। अधिक केवल महीन चित्र रखने के लिए चुनें।</translation>
    </message>
    <message>
      <source>The reading needs no colour: gray scans as well and takes a third the room.</source>
      <translation>पठन को रंग नहीं चाहिए: धूसर भी उतना ही अच्छा है और एक-तिहाई जगह लेता है।</translation>
    </message>
    <message>
      <source>The whole glass cuts nothing off: the paper's edges are found afterwards.</source>
      <translation>पूरा काँच कुछ नहीं काटता: काग़ज़ के किनारे बाद में मिल जाते हैं।</translation>
    </message>
    <message>
      <source>S&amp;ource</source>
      <translation>स्रोत</translation>
    </message>
    <message>
      <source>&amp;Resolution</source>
      <translation>रिज़ॉल्यूशन</translation>
    </message>
    <message>
      <source>Co&amp;lours</source>
      <translation>रंग</translation>
    </message>
    <message>
      <source>Pa&amp;per</source>
      <translation>काग़ज़</translation>
    </message>
    <message>
      <source>{dpi} dpi</source>
      <translation>{dpi} dpi</translation>
    </message>
    <message>
      <source>Whole area, the paper is found on it</source>
      <translation>पूरा क्षेत्र, काग़ज़ उस पर ढूँढा जाता है</translation>
    </message>
    <message>
      <source>Flatbed</source>
      <translation>काँच</translation>
    </message>
    <message>
      <source>Feeder, all its pages</source>
      <translation>फ़ीडर, उसके सभी पृष्ठ</translation>
    </message>
    <message>
      <source>Gray</source>
      <translation>धूसर</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>रंगीन</translation>
    </message>
  </context>
  <context>
    <name>ScannerChoice</name>
    <message>
      <source>No scanner yet</source>
      <translation>अभी कोई स्कैनर नहीं</translation>
    </message>
    <message>
      <source>Scanner</source>
      <translation>स्कैनर</translation>
    </message>
    <message>
      <source>By &amp;address…</source>
      <translation>पते से…</translation>
    </message>
    <message>
      <source>Use a network scanner that is not found, by its name or IP address</source>
      <translation>नेटवर्क का ऐसा स्कैनर, जो नहीं मिला, उसके नाम या IP पते से उपयोग करें</translation>
    </message>
    <message>
      <source>Searching for scanners…</source>
      <translation>स्कैनर खोजे जा रहे हैं…</translation>
    </message>
    <message>
      <source>S&amp;top searching</source>
      <translation>खोज रोकें</translation>
    </message>
    <message>
      <source>No scanner was found. Check that it is switched on and connected, then search again; a network scanner can also be entered by its address.</source>
      <translation>कोई स्कैनर नहीं मिला। जाँचें कि वह चालू और जुड़ा है, फिर खोजें; नेटवर्क स्कैनर उसके पते से भी दिया जा सकता है।</translation>
    </message>
    <message>
      <source>Search a&amp;gain</source>
      <translation>फिर खोजें</translation>
    </message>
    <message>
      <source>Scanner by address</source>
      <translation>पते से स्कैनर</translation>
    </message>
    <message>
      <source>Name or address of the network scanner (eSCL, AirScan), such as 192.168.1.20:</source>
      <translation>नेटवर्क स्कैनर (eSCL, AirScan) का नाम या पता, जैसे 192.168.1.20:</translation>
    </message>
  </context>
  <context>
    <name>ScanPreview</name>
    <message>
      <source>Preview, with the region to scan</source>
      <translation>स्कैन के क्षेत्र के साथ पूर्वावलोकन</translation>
    </message>
    <message>
      <source>No preview yet. It shows what lies on the flatbed, in a few seconds.</source>
      <translation>अभी पूर्वावलोकन नहीं। यह कुछ सेकंड में दिखाता है कि काँच पर क्या है।</translation>
    </message>
    <message>
      <source>The whole glass is scanned.</source>
      <translation>पूरा काँच स्कैन होता है।</translation>
    </message>
    <message>
      <source>Only {width} x {height} mm are scanned, {left} mm from the left, {top} down.</source>
      <translation>केवल {width} x {height} मिमी स्कैन होते हैं, बाएँ से {left} मिमी, ऊपर से {top}।</translation>
    </message>
  </context>
  <context>
    <name>Sentences</name>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or make room on the disk.</source>
      <translation>{1} लिखी नहीं जा सकी ({2})। दूसरी जगह चुनें, या डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
      <source>The backup {1} is not what it should be, and was thrown away. Check the disk, or choose another place.</source>
      <translation>बैकअप {1} वैसा नहीं जैसा होना चाहिए, और हटा दिया गया। डिस्क जाँचें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
      <source>The records in {1} could not be used ({2}: {3}). Close ecgdesk, open it again, and report it if it happens again.</source>
      <translation>{1} के रिकॉर्ड उपयोग नहीं हो सके ({2}: {3})। ecgdesk बंद करके फिर खोलें, और दोबारा हो तो सूचना दें।</translation>
    </message>
    <message>
      <source>This key is not that of {1}. Open it with its own.</source>
      <translation>यह कुंजी {1} की नहीं है। उसे उसकी अपनी कुंजी से खोलें।</translation>
    </message>
    <message>
      <source>Another ecgdesk, or a backup program, is using {1}. Close it and try again.</source>
      <translation>दूसरा ecgdesk, या कोई बैकअप प्रोग्राम, {1} का उपयोग कर रहा है। उसे बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>The disk is full, and nothing was kept. Make room on the disk and try again.</source>
      <translation>डिस्क भर गई है, और कुछ नहीं रखा गया। डिस्क पर जगह बनाकर फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>The records in {1} cannot be opened for writing. Check that the folder is there and that you may write to it.</source>
      <translation>{1} के रिकॉर्ड लिखने के लिए नहीं खुल सकते। जाँचें कि फ़ोल्डर है और आप उसमें लिख सकते हैं।</translation>
    </message>
    <message>
      <source>The system's keychain cannot be used ({1}). Unlock it and try again, or protect the records with a passphrase.</source>
      <translation>सिस्टम की कीचेन का उपयोग नहीं हो सकता ({1})। उसे खोलकर फिर कोशिश करें, या रिकॉर्ड को पासफ़्रेज़ से सुरक्षित करें।</translation>
    </message>
    <message>
      <source>The passphrase is too short. Take at least {1} letters; four words that do not belong together are easy to keep in mind and hard to guess.</source>
      <translation>पासफ़्रेज़ बहुत छोटा है। कम से कम {1} अक्षर लें; चार असंबंधित शब्द याद रखने में आसान और अनुमान में कठिन होते हैं।</translation>
    </message>
    <message>
      <source>{1} has no passphrase: its key is in the keychain of the computer and the user it was made by. Take a backup there, with a passphrase, and restore it here.</source>
      <translation>{1} का पासफ़्रेज़ नहीं है: उसकी कुंजी उस कंप्यूटर और उपयोगकर्ता की कीचेन में है जिसने उसे बनाया। वहाँ पासफ़्रेज़ के साथ बैकअप लें, और यहाँ वापस लाएँ।</translation>
    </message>
    <message>
      <source>The passphrase is not right. Check the keyboard's language and Caps Lock. If you are certain of it, the file may be damaged: restore the last backup.</source>
      <translation>पासफ़्रेज़ सही नहीं है। कीबोर्ड की भाषा और Caps Lock जाँचें। यदि आपको पक्का है, तो फ़ाइल क्षतिग्रस्त हो सकती है: पिछला बैकअप वापस लाएँ।</translation>
    </message>
    <message>
      <source>The system's keychain did not keep the key. Protect the records with a passphrase instead.</source>
      <translation>सिस्टम की कीचेन ने कुंजी नहीं रखी। इसके बजाय रिकॉर्ड को पासफ़्रेज़ से सुरक्षित करें।</translation>
    </message>
    <message>
      <source>The keychain of this user does not hold the key of {1}. Records open only for the user and on the computer that made them; elsewhere, restore a backup.</source>
      <translation>इस उपयोगकर्ता की कीचेन में {1} की कुंजी नहीं है। रिकॉर्ड केवल उसी उपयोगकर्ता और कंप्यूटर पर खुलते हैं जिन्होंने उन्हें बनाया; अन्यत्र बैकअप वापस लाएँ।</translation>
    </message>
    <message>
      <source>The records in {1} cannot be read ({2}). Check that the file is there and that you may read it.</source>
      <translation>{1} के रिकॉर्ड पढ़े नहीं जा सकते ({2})। जाँचें कि फ़ाइल है और आप उसे पढ़ सकते हैं।</translation>
    </message>
    <message>
      <source>Too many wrong passphrases. Wait {1} s, then try again.</source>
      <translation>बहुत सारे ग़लत पासफ़्रेज़। {1} से॰ रुककर फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>The records in {1} are damaged ({2}). Do not write to them any more: restore the last backup.</source>
      <translation>{1} के रिकॉर्ड क्षतिग्रस्त हैं ({2})। उनमें और न लिखें: पिछला बैकअप वापस लाएँ।</translation>
    </message>
    <message>
      <source>The records in {1} were written by a newer ecgdesk (version {2} of the archive; this one knows {3}). Update ecgdesk.</source>
      <translation>{1} के रिकॉर्ड नए ecgdesk ने लिखे हैं (संग्रह का संस्करण {2}; यह {3} जानता है)। ecgdesk अपडेट करें।</translation>
    </message>
    <message>
      <source>This record is no longer there: it was removed, here or elsewhere.</source>
      <translation>यह रिकॉर्ड अब नहीं है: यहाँ या कहीं और हटाया गया।</translation>
    </message>
    <message>
      <source>{1} is there already. Open it, or choose another name.</source>
      <translation>{1} पहले से है। उसे खोलें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
      <source>This record was changed in another window in the meantime. Open it again and repeat your change.</source>
      <translation>इस बीच यह रिकॉर्ड दूसरी विंडो में बदला गया। इसे फिर खोलें और अपना बदलाव दोहराएँ।</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or read fewer pages at a time.</source>
      <translation>{1} को इस कंप्यूटर की ख़ाली मेमोरी से अधिक चाहिए। दूसरे प्रोग्राम बंद करें, या एक बार में कम पृष्ठ पढ़ें।</translation>
    </message>
    <message>
      <source>No sheet was found on this page. Set its corners, then export it.</source>
      <translation>इस पृष्ठ पर कोई शीट नहीं मिली। उसके कोने लगाएँ, फिर निर्यात करें।</translation>
    </message>
    <message>
      <source>No row of traces was found on this page, so there is nothing to export.</source>
      <translation>इस पृष्ठ पर रेखाओं की कोई पंक्ति नहीं मिली, इसलिए निर्यात के लिए कुछ नहीं है।</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place.</source>
      <translation>{1} लिखी नहीं जा सकी ({2})। दूसरी जगह चुनें।</translation>
    </message>
    <message>
      <source>There is no pack that reads beats. Install one with `ecgdesk packs`.</source>
      <translation>धड़कनें पढ़ने वाला कोई पैक नहीं है। `ecgdesk packs` से एक स्थापित करें।</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place for it, or close the program that has it open.</source>
      <translation>{1} लिखी नहीं जा सकी ({2})। उसके लिए दूसरी जगह चुनें, या वह प्रोग्राम बंद करें जिसमें वह खुली है।</translation>
    </message>
    <message>
      <source>There is no printer called {1} (there is: {2}).</source>
      <translation>{1} नाम का कोई प्रिंटर नहीं है (ये हैं: {2})।</translation>
    </message>
    <message>
      <source>The printer took no page. Check that it is on and reachable, then print again.</source>
      <translation>प्रिंटर ने कोई पृष्ठ नहीं लिया। जाँचें कि वह चालू और पहुँच में है, फिर छापें।</translation>
    </message>
    <message>
      <source>{1} could not be written ({2}). Choose another place, or close the program that has it open.</source>
      <translation>{1} लिखी नहीं जा सकी ({2})। दूसरी जगह चुनें, या वह प्रोग्राम बंद करें जिसमें वह खुली है।</translation>
    </message>
    <message>
      <source>The salt in {1} was cut short. Put back a copy of it.</source>
      <translation>{1} का सॉल्ट कट गया है। उसकी प्रति वापस रखें।</translation>
    </message>
    <message>
      <source>No trace was found on this page, so what is text and what is trace cannot be told apart. Leave this record out.</source>
      <translation>इस पृष्ठ पर कोई रेखा नहीं मिली, इसलिए पाठ और रेखा अलग नहीं किए जा सकते। यह रिकॉर्ड छोड़ दें।</translation>
    </message>
    <message>
      <source>The salt in {1} cannot be used. If you have a copy of it, put it back; without it the same patients get other pseudonyms than before.</source>
      <translation>{1} का सॉल्ट उपयोग नहीं हो सकता। उसकी प्रति हो तो वापस रखें; उसके बिना उन्हीं रोगियों को पहले से अलग छद्मनाम मिलेंगे।</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its model does not answer as its manifest says. Ask where it came from for another version.</source>
      <translation>पैक {1} स्थापित नहीं हुआ: उसका मॉडल वैसा उत्तर नहीं देता जैसा मैनिफ़ेस्ट कहता है। जहाँ से आया वहाँ से दूसरा संस्करण माँगें।</translation>
    </message>
    <message>
      <source>There is no pack called {1} of your own to remove. Packs that came with ecgdesk stay.</source>
      <translation>हटाने के लिए {1} नाम का आपका कोई पैक नहीं है। ecgdesk के साथ आए पैक बने रहते हैं।</translation>
    </message>
    <message>
      <source>{1} is not a pack: it {2}.</source>
      <translation>{1} पैक नहीं है: {2}।</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its signature does not fit. It was changed on the way, or signed by somebody whom this ecgdesk does not know. Get it again from where it came, or update ecgdesk first.</source>
      <translation>पैक {1} स्थापित नहीं हुआ: उसका हस्ताक्षर मेल नहीं खाता। वह रास्ते में बदला गया, या किसी ऐसे ने हस्ताक्षर किया जिसे यह ecgdesk नहीं जानता। उसे वहीं से दोबारा लें जहाँ से वह आया था, या पहले ecgdesk को अपडेट करें।</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it calls itself {2}. A pack's name has at most 40 small letters, digits, - and _, and is no name that Windows keeps.</source>
      <translation>पैक {1} स्थापित नहीं हुआ: वह स्वयं को {2} कहता है। पैक के नाम में अधिक से अधिक 40 छोटे अक्षर, अंक, - और _ होते हैं, और वह Windows का आरक्षित नाम नहीं होता।</translation>
    </message>
    <message>
      <source>The pack {1} could not be installed in {2} ({3}). Make room there, or ask who looks after this computer.</source>
      <translation>पैक {1} {2} में स्थापित नहीं हो सका ({3})। वहाँ जगह बनाएँ, या इस कंप्यूटर की देखभाल करने वाले से पूछें।</translation>
    </message>
    <message>
      <source>The pack in {1} could not be removed ({2}). Close ecgdesk everywhere and try again.</source>
      <translation>{1} का पैक हटाया नहीं जा सका ({2})। ecgdesk को हर जगह बंद करके फिर कोशिश करें।</translation>
    </message>
    <message>
      <source>There is no file {1}.</source>
      <translation>फ़ाइल {1} नहीं है।</translation>
    </message>
    <message>
      <source>{1} is not a whole {2} file ({3}). Get it again from where it came.</source>
      <translation>{1} पूरी {2} फ़ाइल नहीं है ({3})। जहाँ से आई वहाँ से फिर लें।</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: it holds {2}, which does not belong in a pack. A pack is {3} and nothing else.</source>
      <translation>पैक {1} स्थापित नहीं हुआ: उसमें {2} है, जो पैक का नहीं होता। पैक {3} है और कुछ नहीं।</translation>
    </message>
    <message>
      <source>A pack called {1} is in {2} already. Remove it first: `ecgdesk packs remove {3}`.</source>
      <translation>{1} नाम का पैक {2} में पहले से है। पहले उसे हटाएँ: `ecgdesk packs remove {3}`।</translation>
    </message>
    <message>
      <source>The pack {1} in {2} is not signed: nobody vouches for where it comes from, or that it was not changed on the way. Install it only if you know who made it and got it from them.</source>
      <translation>{2} में पैक {1} हस्ताक्षरित नहीं है: कोई इसका भरोसा नहीं देता कि वह कहाँ से आया, या रास्ते में बदला नहीं गया। उसे तभी स्थापित करें जब आप जानते हों कि उसे किसने बनाया और वह आपको उन्हीं से मिला हो।</translation>
    </message>
    <message>
      <source>The pack {1} is not installed: its {2} is larger than {3} MB, which no pack needs.</source>
      <translation>पैक {1} स्थापित नहीं हुआ: उसका {2} {3} MB से बड़ा है, जिसकी किसी पैक को ज़रूरत नहीं।</translation>
    </message>
    <message>
      <source>The model of the pack {1} cannot be run here ({2}). Install the pack again, or another version of it.</source>
      <translation>पैक {1} का मॉडल यहाँ नहीं चल सकता ({2})। पैक फिर स्थापित करें, या उसका दूसरा संस्करण।</translation>
    </message>
    <message>
      <source>There is no pack called {1}. Packs installed here: {2}.</source>
      <translation>{1} नाम का कोई पैक नहीं है। यहाँ स्थापित पैक: {2}।</translation>
    </message>
    <message>
      <source>The pack {1} has no panel called {2}. It has: {3}.</source>
      <translation>पैक {1} में {2} नाम का पैनल नहीं है। उसमें हैं: {3}।</translation>
    </message>
    <message>
      <source>The manifest {1} names no finding.</source>
      <translation>मैनिफ़ेस्ट {1} कोई निष्कर्ष नहीं बताता।</translation>
    </message>
    <message>
      <source>The manifest {1} is not a pack's. Install it again.</source>
      <translation>मैनिफ़ेस्ट {1} किसी पैक का नहीं है। उसे फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>The model of the pack {1} is not the one its manifest names: the file {2} was changed or damaged. Install the pack again.</source>
      <translation>पैक {1} का मॉडल वह नहीं जिसे उसका मैनिफ़ेस्ट बताता है: फ़ाइल {2} बदली या क्षतिग्रस्त हुई। पैक फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>The pack in {1} has manifest schema {2}, but this version of ecgdesk knows schema {3}. Update ecgdesk, or use an older pack.</source>
      <translation>{1} के पैक में मैनिफ़ेस्ट स्कीमा {2} है, पर ecgdesk का यह संस्करण स्कीमा {3} जानता है। ecgdesk अपडेट करें, या पुराना पैक उपयोग करें।</translation>
    </message>
    <message>
      <source>The manifest {1} is not complete ({2}). Install the pack again.</source>
      <translation>मैनिफ़ेस्ट {1} पूरा नहीं है ({2})। पैक फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>The manifest {1} cannot be read. Install the pack again.</source>
      <translation>मैनिफ़ेस्ट {1} पढ़ा नहीं जा सकता। पैक फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>The model of the pack in {1} cannot be read. Install the pack again.</source>
      <translation>{1} के पैक का मॉडल पढ़ा नहीं जा सकता। पैक फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>{1} is a DICOM file without a picture, a waveform or a PDF in it. Export the ECG itself.</source>
      <translation>{1} ऐसी DICOM फ़ाइल है जिसमें न चित्र, न तरंग, न PDF है। ECG ही निर्यात करें।</translation>
    </message>
    <message>
      <source>{1} is too large to be opened here. Export one ECG at a time.</source>
      <translation>{1} यहाँ खोलने के लिए बहुत बड़ी है। एक बार में एक ECG निर्यात करें।</translation>
    </message>
    <message>
      <source>{1} holds a waveform, but none of the twelve ECG leads.</source>
      <translation>{1} में तरंग है, पर बारह ECG लीड में से कोई नहीं।</translation>
    </message>
    <message>
      <source>{1} does not say how many millivolts its samples are, so it cannot be drawn to scale.</source>
      <translation>{1} नहीं बताती कि उसके नमूने कितने मिलीवोल्ट हैं, इसलिए उसे पैमाने पर नहीं बनाया जा सकता।</translation>
    </message>
    <message>
      <source>{1} is measured in {2}, which is no voltage.</source>
      <translation>{1} {2} में मापी गई है, जो वोल्टता नहीं है।</translation>
    </message>
    <message>
      <source>{1} holds a document that is no PDF. Export it as one.</source>
      <translation>{1} में ऐसा दस्तावेज़ है जो PDF नहीं है। उसे PDF के रूप में निर्यात करें।</translation>
    </message>
    <message>
      <source>{1} is a DICOM file that is damaged or cut short ({2}). Export it again.</source>
      <translation>{1} क्षतिग्रस्त या कटी हुई DICOM फ़ाइल है ({2})। उसे फिर निर्यात करें।</translation>
    </message>
    <message>
      <source>{1} is compressed as {2}, which cannot be opened here. Export it uncompressed, or as JPEG or PDF.</source>
      <translation>{1} {2} के रूप में संपीड़ित है, जो यहाँ नहीं खुल सकता। उसे बिना संपीड़न, या JPEG या PDF के रूप में निर्यात करें।</translation>
    </message>
    <message>
      <source>{1} has no page {2}; it has {3}.</source>
      <translation>{1} में पृष्ठ {2} नहीं है; उसमें {3} हैं।</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no row of leads could be followed across the page. If it is one, set the corners of the paper.</source>
      <translation>यह ECG जैसा नहीं दिखता: पृष्ठ पर लीडों की कोई पंक्ति पूरी तरह नहीं मिल सकी। यदि यह ECG है, तो काग़ज़ के कोने लगाएँ।</translation>
    </message>
    <message>
      <source>The paper ran at 50 mm/s. The heart rate is right, but the findings were learnt from 25 mm/s: do not rely on them.</source>
      <translation>काग़ज़ 50 mm/s की गति से चला। हृदय गति सही है, पर निष्कर्ष 25 mm/s पर सीखे गए थे: उन पर भरोसा न करें।</translation>
    </message>
    <message>
      <source>The heart rate is {1} a minute if the paper ran at 25 mm/s. If the page says 50 mm/s, set the speed of the paper by hand.</source>
      <translation>यदि काग़ज़ 25 mm/s पर चला, तो हृदय गति {1} प्रति मिनट है। यदि पृष्ठ पर 50 mm/s लिखा है, तो काग़ज़ की गति हाथ से लगाएँ।</translation>
    </message>
    <message>
      <source>Nothing stands out of the traces as heartbeats do: what is steepest is only {1} times as steep as the rest, {2} times are needed. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>रेखाओं में धड़कनों जैसा कुछ नहीं उभरता: सबसे खड़ा भाग बाक़ी से केवल {1} गुना खड़ा है, {2} गुना चाहिए। यदि यह ECG है, तो पहले रोगी और इलेक्ट्रोड देखें।</translation>
    </message>
    <message>
      <source>This does not look like an ECG: what stands out of its rows comes neither regularly nor as in leads of one heart. If it is one, set the corners of the paper.</source>
      <translation>यह ECG जैसा नहीं दिखता: पंक्तियों में जो उभरता है वह न नियमित आता है, न एक ही हृदय की लीडों जैसा। यदि यह ECG है, तो काग़ज़ के कोने लगाएँ।</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy it or print it to PDF again.</source>
      <translation>{1} क्षतिग्रस्त है या कॉपी होते समय कट गई। उसे फिर कॉपी करें या PDF में छापें।</translation>
    </message>
    <message>
      <source>Page {1} of {2} {3}. Print it to a new PDF, or scan it as a picture.</source>
      <translation>{2} का पृष्ठ {1} {3}। उसे नए PDF में छापें, या चित्र के रूप में स्कैन करें।</translation>
    </message>
    <message>
      <source>Page {1} of {2} is damaged and cannot be drawn. Print it to a new PDF, or scan it as a picture.</source>
      <translation>{2} का पृष्ठ {1} क्षतिग्रस्त है और बनाया नहीं जा सकता। उसे नए PDF में छापें, या चित्र के रूप में स्कैन करें।</translation>
    </message>
    <message>
      <source>Page {1} of {2} was not tried, because {3} pages before it took too long to draw. Print the page to a new PDF, or scan it as a picture.</source>
      <translation>{2} का पृष्ठ {1} आज़माया नहीं गया, क्योंकि उससे पहले के {3} पृष्ठों को बनाने में बहुत समय लगा। पृष्ठ को नए PDF में छापें, या चित्र के रूप में स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} is locked with a password. Open it in a PDF program, print it to a new PDF without a password, and open that.</source>
      <translation>{1} पासवर्ड से बंद है। उसे PDF प्रोग्राम में खोलें, बिना पासवर्ड के नए PDF में छापें, और वही खोलें।</translation>
    </message>
    <message>
      <source>{1} has {2} pages; at most {3} are read. Split it into smaller documents.</source>
      <translation>{1} में {2} पृष्ठ हैं; अधिक से अधिक {3} पढ़े जाते हैं। उसे छोटे दस्तावेज़ों में बाँटें।</translation>
    </message>
    <message>
      <source>{1} takes more than {2} seconds to open. Print it to a new PDF, or scan the pages as pictures.</source>
      <translation>{1} को खुलने में {2} सेकंड से अधिक लगते हैं। उसे नए PDF में छापें, या पृष्ठों को चित्र के रूप में स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} is damaged or was cut short while it was copied. Copy, scan or photograph the page again.</source>
      <translation>{1} क्षतिग्रस्त है या कॉपी होते समय कट गई। पृष्ठ को फिर कॉपी करें, स्कैन करें या फ़ोटो लें।</translation>
    </message>
    <message>
      <source>{1} needs more memory than this computer has free. Close other programs, or save the page smaller, and open it again.</source>
      <translation>{1} को इस कंप्यूटर की ख़ाली मेमोरी से अधिक चाहिए। दूसरे प्रोग्राम बंद करें, या पृष्ठ छोटा सहेजें, और फिर खोलें।</translation>
    </message>
    <message>
      <source>No heartbeats were found in the traces: nothing stands out as QRS complexes do. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>रेखाओं में कोई धड़कन नहीं मिली: QRS जैसा कुछ नहीं उभरता। यदि यह ECG है, तो पहले रोगी और इलेक्ट्रोड देखें।</translation>
    </message>
    <message>
      <source>This does not look like an ECG: only {1} of the ink is like a trace. If it is one, set the corners of the paper.</source>
      <translation>यह ECG जैसा नहीं दिखता: स्याही का केवल {1} रेखा जैसा है। यदि यह ECG है, तो काग़ज़ के कोने लगाएँ।</translation>
    </message>
    <message>
      <source>The picture is {1} times as long as it is wide. Cut it into pieces of about ten seconds, and open them one by one.</source>
      <translation>चित्र की लंबाई उसकी चौड़ाई की {1} गुनी है। इसे लगभग दस सेकंड के टुकड़ों में काटें और एक-एक करके खोलें।</translation>
    </message>
    <message>
      <source>The page has only {1} x {2} pixels. Take a larger picture: {3} pixels across are the least.</source>
      <translation>पृष्ठ में केवल {1} x {2} पिक्सेल हैं। बड़ा चित्र लें: चौड़ाई में कम से कम {3} पिक्सेल चाहिए।</translation>
    </message>
    <message>
      <source>The paper has only {1} % of full brightness, {2} % are needed. Take the picture in better light.</source>
      <translation>काग़ज़ पर पूरी रोशनी का केवल {1} % है, {2} % चाहिए। बेहतर रोशनी में चित्र लें।</translation>
    </message>
    <message>
      <source>No ECG trace was found on this page. If it is an ECG, set the corners of the paper.</source>
      <translation>इस पृष्ठ पर ECG की कोई रेखा नहीं मिली। यदि यह ECG है, तो काग़ज़ के कोने लगाएँ।</translation>
    </message>
    <message>
      <source>This does not look like an ECG: no grid was found, and {1} row{2} of what may be traces ({3} of the ink there). If it is one, set the corners of the paper.</source>
      <translation>यह ECG जैसा नहीं दिखता: ग्रिड नहीं मिला, और संभावित रेखाओं की {1} पंक्तियाँ (वहाँ की स्याही का {3})। यदि यह ECG है, तो काग़ज़ के कोने लगाएँ।</translation>
    </message>
    <message>
      <source>No grid was found, so millimetres are guessed from the length of the traces. Check the corners of the paper, or set the scale by hand.</source>
      <translation>कोई ग्रिड नहीं मिली, इसलिए मिलीमीटर रेखाओं की लंबाई से आँके गए हैं। काग़ज़ के कोने जाँचें, या पैमाना हाथ से लगाएँ।</translation>
    </message>
    <message>
      <source>Traces come closer than {1} mm to the {2} edge of the page and may be cut off. Move the corners outwards, or take in the whole paper.</source>
      <translation>रेखाएँ पृष्ठ के किनारे ({2}) से {1} मिमी से भी पास आती हैं और कटी हो सकती हैं। कोनों को बाहर हटाएँ, या पूरा काग़ज़ लें।</translation>
    </message>
    <message>
      <source>The page is blank: nothing on it is {1} % darker than the paper and its grid. Check that this is the printed side.</source>
      <translation>पृष्ठ ख़ाली है: उस पर काग़ज़ और ग्रिड से {1} % गहरा कुछ नहीं है। जाँचें कि यह छपा हुआ पक्ष है।</translation>
    </message>
    <message>
      <source>The rows do not beat together: their strokes agree by {1} %, those of an ECG by {2} % and more. If this is an ECG, look after the patient and the electrodes first.</source>
      <translation>पंक्तियाँ साथ नहीं धड़कतीं: उनकी लकीरें {1} % मेल खाती हैं, ECG की {2} % या अधिक। यदि यह ECG है, तो पहले रोगी और इलेक्ट्रोड देखें।</translation>
    </message>
    <message>
      <source>Heartbeats hardly stand out from the traces. Check that this is an ECG, and do not rely on the reading.</source>
      <translation>धड़कनें रेखाओं से मुश्किल से उभरती हैं। जाँचें कि यह ECG है, और रीडिंग पर भरोसा न करें।</translation>
    </message>
    <message>
      <source>Hold the phone closer, or scan at 150 dpi: the trace shows {1} pixels per millimetre, {2} are needed.</source>
      <translation>फ़ोन पास लाएँ, या 150 dpi पर स्कैन करें: रेखा प्रति मिलीमीटर {1} पिक्सेल दिखाती है, {2} चाहिए।</translation>
    </message>
    <message>
      <source>The traces are {1} mm long; a whole page has {2} mm (10 seconds at 25 mm/s). Take in the whole paper.</source>
      <translation>रेखाएँ {1} मिमी लंबी हैं; पूरे पृष्ठ में {2} मिमी होते हैं (25 मिमी/से॰ पर 10 सेकंड)। पूरा काग़ज़ लें।</translation>
    </message>
    <message>
      <source>The picture is blurred: the edge of the trace is {1} mm wide, {2} mm at most can be read well. Hold the phone still and tap the trace to focus.</source>
      <translation>चित्र धुंधला है: रेखा का किनारा {1} मिमी चौड़ा है, अधिक से अधिक {2} मिमी अच्छे से पढ़ा जाता है। फ़ोन स्थिर रखें और फ़ोकस के लिए रेखा पर टैप करें।</translation>
    </message>
    <message>
      <source>The trace is faint: {1} % darker than the paper, {2} % are needed. Scan the paper itself and not a copy, or photograph it in even light.</source>
      <translation>रेखा फीकी है: काग़ज़ से {1} % गहरी, {2} % चाहिए। प्रति नहीं, स्वयं काग़ज़ स्कैन करें, या उसे एक-सी रोशनी में लें।</translation>
    </message>
    <message>
      <source>Glare hides {1} % of the traces, {2} % at most can be read well. Tilt the phone or the paper, and switch the flash off.</source>
      <translation>चमक रेखाओं का {1} % छिपाती है, अधिक से अधिक {2} % पर अच्छे से पढ़ा जाता है। फ़ोन या काग़ज़ झुकाएँ, और फ़्लैश बंद करें।</translation>
    </message>
    <message>
      <source>{1} could not be read from the disk ({2}). Check the drive, or copy the file again.</source>
      <translation>{1} डिस्क से पढ़ी नहीं जा सकी ({2})। ड्राइव जाँचें, या फ़ाइल फिर कॉपी करें।</translation>
    </message>
    <message>
      <source>{1} is a HEIC picture, which cannot be opened here yet. Set the phone to save JPEG (“most compatible”), or save the picture as JPEG, and open that.</source>
      <translation>{1} HEIC चित्र है, जो यहाँ अभी नहीं खुल सकता। फ़ोन को JPEG (“सबसे अनुकूल”) सहेजने पर सेट करें, या चित्र को JPEG में सहेजकर वही खोलें।</translation>
    </message>
    <message>
      <source>{1} has {2} MB; at most {3} MB can be opened. Save the page as a JPEG, or split the document.</source>
      <translation>{1} {2} MB की है; अधिक से अधिक {3} MB खुल सकते हैं। पृष्ठ को JPEG में सहेजें, या दस्तावेज़ बाँटें।</translation>
    </message>
    <message>
      <source>{1} is empty: it has no bytes. Copy or scan the page again.</source>
      <translation>{1} ख़ाली है: उसमें कोई बाइट नहीं। पृष्ठ फिर कॉपी या स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} is not a picture or a PDF: {2}. {3} files can be opened.</source>
      <translation>{1} न चित्र है न PDF: {2}। {3} फ़ाइलें खुल सकती हैं।</translation>
    </message>
    <message>
      <source>{1} is a {2} file, which cannot be opened yet. Save the page as JPEG, PNG or PDF and open that.</source>
      <translation>{1} {2} फ़ाइल है, जो अभी नहीं खुल सकती। पृष्ठ को JPEG, PNG या PDF में सहेजकर वही खोलें।</translation>
    </message>
    <message>
      <source>{1} was not found. It may have been moved or renamed, or its drive is not connected.</source>
      <translation>{1} नहीं मिली। वह हटाई या उसका नाम बदला गया हो सकता है, या उसकी ड्राइव नहीं जुड़ी है।</translation>
    </message>
    <message>
      <source>{1} may not be read by this user. Ask for permission, or copy it to a folder of your own.</source>
      <translation>यह उपयोगकर्ता {1} नहीं पढ़ सकता। अनुमति माँगें, या उसे अपने फ़ोल्डर में कॉपी करें।</translation>
    </message>
    <message>
      <source>{1} is not a name that a file can have. Check the name.</source>
      <translation>{1} ऐसा नाम नहीं जो फ़ाइल का हो सके। नाम जाँचें।</translation>
    </message>
    <message>
      <source>{1} is a folder, not a page. Open the files in it.</source>
      <translation>{1} फ़ोल्डर है, पृष्ठ नहीं। उसकी फ़ाइलें खोलें।</translation>
    </message>
    <message>
      <source>{1} is not a file but a device. Choose a file.</source>
      <translation>{1} फ़ाइल नहीं, उपकरण है। फ़ाइल चुनें।</translation>
    </message>
    <message>
      <source>No beat was found on this page. If it shows a rhythm strip, set the corners of the paper.</source>
      <translation>इस पृष्ठ पर कोई धड़कन नहीं मिली। यदि यह रिद्म स्ट्रिप दिखाता है, तो काग़ज़ के कोने लगाएँ।</translation>
    </message>
    <message>
      <source>This is a picture of one beat: without the beats around it nobody can see whether it comes early, so supraventricular ectopic beats may pass for normal ones.</source>
      <translation>यह एक ही धड़कन का चित्र है: आसपास की धड़कनों के बिना कोई नहीं देख सकता कि वह जल्दी आई, इसलिए सुप्रावेंट्रिकुलर एक्टोपिक धड़कनें सामान्य समझी जा सकती हैं।</translation>
    </message>
    <message>
      <source>{1} could not scan. Switch it off and on, and scan again.</source>
      <translation>{1} स्कैन नहीं कर सका। उसे बंद करके चालू करें, और फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>Paper is jammed in {1}. Open it, take the paper out, and scan that page again.</source>
      <translation>{1} में काग़ज़ फँसा है। उसे खोलें, काग़ज़ निकालें, और वह पृष्ठ फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>The feeder of {1} is empty. Put the pages in, or choose the flatbed.</source>
      <translation>{1} का फ़ीडर खाली है। पृष्ठ रखें, या काँच चुनें।</translation>
    </message>
    <message>
      <source>The cover of {1} is open. Close it and scan again.</source>
      <translation>{1} का ढक्कन खुला है। उसे बंद करें और फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} is busy with something else. Wait until it has finished, close other scanning programs, and scan again.</source>
      <translation>{1} किसी और काम में व्यस्त है। उसके पूरा होने तक रुकें, स्कैन के दूसरे प्रोग्राम बंद करें, और फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} does not allow this user to scan. Ask who looks after the computer for access to the scanner (on Linux: the group “scanner”).</source>
      <translation>{1} इस उपयोगकर्ता को स्कैन नहीं करने देता। जो कंप्यूटर की देखभाल करते हैं, उनसे स्कैनर की अनुमति माँगें (Linux पर: समूह “scanner”)।</translation>
    </message>
    <message>
      <source>There is not enough memory for this scan on {1}. Choose a lower resolution, gray or a smaller region, and scan again.</source>
      <translation>{1} पर इस स्कैन के लिए मेमोरी कम है। कम रिज़ॉल्यूशन, धूसर या छोटा क्षेत्र चुनें, और फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} stopped while it was sending the page, so that page was not kept. Check its cable or network, and scan the page again.</source>
      <translation>{1} पृष्ठ भेजते हुए रुक गया, इसलिए वह पृष्ठ नहीं रखा गया। उसका तार या नेटवर्क जाँचें, और पृष्ठ फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} does not answer. Check that it is switched on and that its cable or network is connected, then scan again.</source>
      <translation>{1} उत्तर नहीं देता। जाँचें कि वह चालू है और उसका तार या नेटवर्क जुड़ा है, फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} was silent for too long, so the scan was given up. Switch it off and on, and scan again.</source>
      <translation>{1} बहुत देर तक चुप रहा, इसलिए स्कैन छोड़ दिया गया। उसे बंद करके चालू करें, और फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>{1} cannot scan with these settings. Choose another resolution or source.</source>
      <translation>{1} इन सेटिंग से स्कैन नहीं कर सकता। दूसरा रिज़ॉल्यूशन या स्रोत चुनें।</translation>
    </message>
    <message>
      <source>Scanning on {1} was cancelled. Pages scanned before are kept.</source>
      <translation>{1} पर स्कैन रद्द किया गया। पहले स्कैन किए गए पृष्ठ रखे गए हैं।</translation>
    </message>
    <message>
      <source>{1} has no {2}. It has: {3}. Choose that.</source>
      <translation>{1} में {2} नहीं है। उसमें है: {3}। वही चुनें।</translation>
    </message>
    <message>
      <source>The region chosen lies outside the {1} x {2} mm that this scanner can see. Choose it again on a new preview.</source>
      <translation>चुना गया क्षेत्र उन {1} x {2} मिमी से बाहर है जो यह स्कैनर देख सकता है। नए पूर्वावलोकन पर फिर चुनें।</translation>
    </message>
    <message>
      <source>Searching for scanners ({1}) failed: {2}. Other scanners can be used.</source>
      <translation>स्कैनर की खोज ({1}) विफल रही: {2}। दूसरे स्कैनर उपयोग हो सकते हैं।</translation>
    </message>
    <message>
      <source>{1} could not be used, because its driver failed ({2}). Switch the scanner off and on, and scan again.</source>
      <translation>{1} का उपयोग नहीं हो सका, क्योंकि उसका ड्राइवर विफल हुआ ({2})। स्कैनर बंद करके चालू करें, और फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>“{1}” is not the address of a scanner. Enter its number on the network, such as 192.168.1.20, or the address its maker gives.</source>
      <translation>“{1}” किसी स्कैनर का पता नहीं है। नेटवर्क पर उसकी संख्या, जैसे 192.168.1.20, या निर्माता का दिया पता लिखें।</translation>
    </message>
    <message>
      <source>status {1}</source>
      <translation>स्थिति {1}</translation>
    </message>
    <message>
      <source>{1} does not answer as a scanner does (eSCL, also called AirScan or AirPrint scanning). Check the address, and that scanning over the network is switched on in its settings.</source>
      <translation>{1} स्कैनर की तरह उत्तर नहीं देता (eSCL, जिसे AirScan या AirPrint भी कहते हैं)। पता जाँचें, और यह कि उसकी सेटिंग में नेटवर्क से स्कैन चालू है।</translation>
    </message>
    <message>
      <source>{1} sends us to another address. Enter that address instead.</source>
      <translation>{1} हमें दूसरे पते पर भेजता है। वही पता लिखें।</translation>
    </message>
    <message>
      <source>{1} sent an answer far too large to be a page, so it was not kept. Choose a lower resolution, and scan again.</source>
      <translation>{1} ने पृष्ठ होने के लिए बहुत बड़ा उत्तर भेजा, इसलिए वह नहीं रखा गया। कम रिज़ॉल्यूशन चुनकर फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>a document type</source>
      <translation>दस्तावेज़ का प्रकार</translation>
    </message>
    <message>
      <source>not capabilities: {1}</source>
      <translation>क्षमताएँ नहीं: {1}</translation>
    </message>
    <message>
      <source>no source of paper</source>
      <translation>काग़ज़ का कोई स्रोत नहीं</translation>
    </message>
    <message>
      <source>too many elements</source>
      <translation>बहुत अधिक तत्व</translation>
    </message>
    <message>
      <source>The pages of the watched folder {1} cannot be kept in that folder itself: each would be new again. Choose another folder.</source>
      <translation>नज़र रखे फ़ोल्डर {1} के पृष्ठ उसी फ़ोल्डर में नहीं रखे जा सकते: हर एक फिर नया होगा। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read.</source>
      <translation>नज़र रखा फ़ोल्डर {1} पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
      <source>The watched folder {1} cannot be read ({2}). Check that it is there and its drive is connected.</source>
      <translation>नज़र रखा फ़ोल्डर {1} पढ़ा नहीं जा सकता ({2})। जाँचें कि वह है और उसकी ड्राइव जुड़ी है।</translation>
    </message>
    <message>
      <source>The watched folder {1} does not answer. Check that its drive is connected, and watch it again.</source>
      <translation>नज़र रखा फ़ोल्डर {1} उत्तर नहीं देता। जाँचें कि उसकी ड्राइव जुड़ी है, और फिर नज़र रखें।</translation>
    </message>
    <message>
      <source>Scanners of macOS cannot be used, because the library pyobjc is missing. Install ecgdesk again.</source>
      <translation>macOS के स्कैनर उपयोग नहीं हो सकते, क्योंकि pyobjc लाइब्रेरी नहीं है। ecgdesk फिर स्थापित करें।</translation>
    </message>
    <message>
      <source>{1} has no {2}.</source>
      <translation>{1} में {2} नहीं है।</translation>
    </message>
    <message>
      <source>The disk of {1} is full, so the page could not be kept. Make room and scan again.</source>
      <translation>{1} की डिस्क भरी है, इसलिए पृष्ठ नहीं रखा जा सका। जगह बनाकर फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>The page could not be kept in {1} ({2}). Choose another folder and scan again.</source>
      <translation>पृष्ठ {1} में नहीं रखा जा सका ({2})। दूसरा फ़ोल्डर चुनकर फिर स्कैन करें।</translation>
    </message>
    <message>
      <source>Pages cannot be written to {1} ({2}). Choose another folder.</source>
      <translation>{1} में पृष्ठ नहीं लिखे जा सकते ({2})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
      <source>{1} cannot be used on this computer: what reaches it ({2}) is not installed. Choose another scanner.</source>
      <translation>{1} इस कंप्यूटर पर उपयोग नहीं हो सकता: जो उस तक पहुँचता है ({2}) वह स्थापित नहीं है। दूसरा स्कैनर चुनें।</translation>
    </message>
    <message>
      <source>“{1}” is no scanner that was found. `ecgdesk scan --list` names them.</source>
      <translation>“{1}” मिला हुआ स्कैनर नहीं है। `ecgdesk scan --list` उनके नाम बताता है।</translation>
    </message>
    <message>
      <source>{1} cannot be used, because the program scanimage could not be started ({2}). Install the package sane-utils.</source>
      <translation>{1} का उपयोग नहीं हो सकता, क्योंकि प्रोग्राम scanimage शुरू नहीं हो सका ({2})। पैकेज sane-utils इंस्टॉल करें।</translation>
    </message>
    <message>
      <source>Windows scanners cannot be used, because the library comtypes is missing. Install ecgdesk again.</source>
      <translation>Windows के स्कैनर उपयोग नहीं हो सकते, क्योंकि comtypes लाइब्रेरी नहीं है। ecgdesk फिर स्थापित करें।</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Look</source>
      <translation>रूप</translation>
    </message>
    <message>
      <source>Colours of the window</source>
      <translation>विंडो के रंग</translation>
    </message>
    <message>
      <source>The ECG itself is always shown in its own colours.</source>
      <translation>ECG स्वयं हमेशा अपने ही रंगों में दिखता है।</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>सिस्टम जैसा</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>हल्का</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>गहरा</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>भाषा</translation>
    </message>
    <message>
      <source>The window changes at once. Pages stay open.</source>
      <translation>विंडो तुरंत बदलती है। पृष्ठ खुले रहते हैं।</translation>
    </message>
    <message>
      <source>Side on which the window begins</source>
      <translation>विंडो किस ओर से शुरू हो</translation>
    </message>
    <message>
      <source>The ECG itself is never mirrored.</source>
      <translation>ECG स्वयं कभी उलटा नहीं होता।</translation>
    </message>
    <message>
      <source>As the language</source>
      <translation>भाषा के अनुसार</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>बाएँ</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>दाएँ</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>पठन</translation>
    </message>
    <message>
      <source>Your read first</source>
      <translation>पहले आपका पठन</translation>
    </message>
    <message>
      <source>Say what you see on the page before the program shows its reading: a machine's wrong reading misleads even those who know better.</source>
      <translation>प्रोग्राम अपना पठन दिखाए उससे पहले बताएँ कि पृष्ठ पर आप क्या देखते हैं: मशीन का ग़लत पठन जानकारों को भी भटका देता है।</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>निजता</translation>
    </message>
    <message>
      <source>List the files that were opened last</source>
      <translation>पिछली खोली फ़ाइलों की सूची रखें</translation>
    </message>
    <message>
      <source>Names of files may name patients. Switching this off empties the list.</source>
      <translation>फ़ाइलों के नाम रोगियों के नाम बता सकते हैं। इसे बंद करने से सूची ख़ाली हो जाती है।</translation>
    </message>
    <message>
      <source>Keep the work under way, to bring it back after a crash</source>
      <translation>चल रहा काम रखें, ताकि क्रैश के बाद वापस लाया जा सके</translation>
    </message>
    <message>
      <source>Kept in your own folder until the program is closed, and encrypted with a key in the system's keychain. Without a keychain, only the places of files and corners are kept.</source>
      <translation>प्रोग्राम बंद होने तक आपके अपने फ़ोल्डर में, सिस्टम की कीचेन की कुंजी से कूटबद्ध रखा जाता है। कीचेन के बिना केवल फ़ाइलों की जगहें और कोने रखे जाते हैं।</translation>
    </message>
    <message>
      <source>Keep a record of every page that is read</source>
      <translation>पढ़े गए हर पृष्ठ का रिकॉर्ड रखें</translation>
    </message>
    <message>
      <source>While the records are open; also of whole folders. They are encrypted.</source>
      <translation>जब तक रिकॉर्ड खुले हैं; पूरे फ़ोल्डरों के भी। वे कूटबद्ध हैं।</translation>
    </message>
    <message>
      <source>Lock the records when nobody uses the program for</source>
      <translation>रिकॉर्ड बंद करें जब इतनी देर कोई प्रोग्राम का उपयोग न करे</translation>
    </message>
    <message>
      <source>5 minutes</source>
      <translation>5 मिनट</translation>
    </message>
    <message>
      <source>15 minutes</source>
      <translation>15 मिनट</translation>
    </message>
    <message>
      <source>An hour</source>
      <translation>एक घंटा</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>कभी नहीं</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>Settings</source>
      <translation>सेटिंग</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Flat sheet</source>
      <translation>समतल शीट</translation>
    </message>
    <message>
      <source>Most of it from {leads} ({share}).</source>
      <translation>अधिकांश {leads} से ({share})।</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>माना गया है कि लीड सामान्य क्रम में हैं।</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <source>Keyboard</source>
      <translation>कीबोर्ड</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>बंद करें</translation>
    </message>
  </context>
  <context>
    <name>Trace</name>
    <message>
      <source>Layout {name}.</source>
      <translation>लेआउट {name}।</translation>
    </message>
    <message>
      <source>Rhythm strip: {leads}.</source>
      <translation>रिद्म स्ट्रिप: {leads}।</translation>
    </message>
    <message>
      <source>{rate} beats a minute.</source>
      <translation>{rate} धड़कनें प्रति मिनट।</translation>
    </message>
    <message>
      <source>RR intervals regular.</source>
      <translation>RR अंतराल नियमित।</translation>
    </message>
    <message>
      <source>RR intervals irregular.</source>
      <translation>RR अंतराल अनियमित।</translation>
    </message>
    <message>
      <source>No calibration pulse: 10 mm/mV assumed.</source>
      <translation>अंशांकन पल्स नहीं: 10 मिमी/mV माना गया।</translation>
    </message>
    <message>
      <source>The leads are taken to stand in the usual order.</source>
      <translation>माना गया है कि लीड सामान्य क्रम में हैं।</translation>
    </message>
  </context>
  <context>
    <name>TraceOverlay</name>
    <message>
      <source>Show the &amp;trace</source>
      <translation>पढ़ी गई रेखा दिखाएँ</translation>
    </message>
    <message>
      <source>Draw what was read of each lead over the sheet, with the R peaks (Ctrl+T)</source>
      <translation>शीट पर हर लीड का पढ़ा हुआ, R शिखरों के साथ, बनाएँ (Ctrl+T)</translation>
    </message>
  </context>
  <context>
    <name>Viewer</name>
    <message>
      <source>Page with the four corners of the paper</source>
      <translation>काग़ज़ के चार कोनों वाला पृष्ठ</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>Open an ECG page</source>
      <translation>ECG पृष्ठ खोलें</translation>
    </message>
    <message>
      <source>A photograph, a scan or a PDF of a printed ECG.
Drop files or folders anywhere in this window, or choose them:</source>
      <translation>छपे ECG की फ़ोटो, स्कैन या PDF।
फ़ाइलें या फ़ोल्डर इस विंडो में कहीं भी छोड़ें, या उन्हें चुनें:</translation>
    </message>
    <message>
      <source>Photograph or scan the page.</source>
      <translation>पृष्ठ की फ़ोटो लें या स्कैन करें।</translation>
    </message>
    <message>
      <source>Check the four corners.</source>
      <translation>चारों कोने जाँचें।</translation>
    </message>
    <message>
      <source>Read what the program sees.</source>
      <translation>पढ़ें कि प्रोग्राम क्या देखता है।</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>This pack does not look for: {names}.</source>
      <translation>यह पैक इन्हें नहीं खोजता: {names}।</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>काम रद्द किया गया।</translation>
    </message>
    <message>
      <source>left</source>
      <translation>बायाँ</translation>
    </message>
    <message>
      <source>right</source>
      <translation>दायाँ</translation>
    </message>
    <message>
      <source>top</source>
      <translation>ऊपर</translation>
    </message>
    <message>
      <source>bottom</source>
      <translation>नीचे</translation>
    </message>
  </context>
  <context>
    <name>Worklist</name>
    <message>
      <source>unsure: {names}</source>
      <translation>अनिश्चित: {names}</translation>
    </message>
    <message>
      <source>nothing present</source>
      <translation>कुछ मौजूद नहीं</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>प्रतीक्षा में</translation>
    </message>
    <message>
      <source>reading…</source>
      <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
      <source>read</source>
      <translation>पढ़ा गया</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>अस्वीकृत</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>विफल</translation>
    </message>
    <message>
      <source>reviewed</source>
      <translation>समीक्षित</translation>
    </message>
    <message>
      <source>Page of a record</source>
      <translation>किसी रिकॉर्ड का पृष्ठ</translation>
    </message>
    <message>
      <source>Pasted page</source>
      <translation>चिपकाया गया पृष्ठ</translation>
    </message>
    <message>
      <source>{name}, page {number}</source>
      <translation>{name}, पृष्ठ {number}</translation>
    </message>
    <message>
      <source>{name}, sheet {number}</source>
      <translation>{name}, शीट {number}</translation>
    </message>
  </context>
  <context>
    <name>WorklistDock</name>
    <message>
      <source>Pages</source>
      <translation>पृष्ठ</translation>
    </message>
    <message>
      <source>Search pages</source>
      <translation>पृष्ठ खोजें</translation>
    </message>
    <message>
      <source>Show all pages</source>
      <translation>सभी पृष्ठ दिखाएँ</translation>
    </message>
    <message>
      <source>Pages: {total}</source>
      <translation>पृष्ठ: {total}</translation>
    </message>
    <message>
      <source>Pages: {shown} of {total}</source>
      <translation>पृष्ठ: {total} में से {shown}</translation>
    </message>
  </context>
</TS>
